"""Sweeps: every hit before and after, ticked, applied as one change, undone as one change."""

from __future__ import annotations

from dataclasses import dataclass

from django import forms
from django.contrib import messages
from django.core.paginator import Paginator
from django.db.models import Count, Q, QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from django.views.decorators.http import require_GET, require_POST

from reviewapp.actions.errors import ActionError
from reviewapp.actions.replace import apply_ticked, tick_all, tick_hits, undo_together
from reviewapp.actions.sweeps import plan_sweep
from reviewapp.engine.lessons import lessons
from reviewapp.models import Concept, Document, Edit, Hit, Project, Sweep, Translation, Verb
from reviewapp.models.sweeps import SweepQuerySet
from reviewapp.views.access import acts_on, permissions
from reviewapp.views.forms import PageForm
from reviewapp.views.marked import around, difference

CONTEXT = 70  # code points shown on either side of a hit
EDITS = 1000  # the latest edits that are looked at for what they teach
PROPOSALS = 20
PAGE = 100  # hits


class SweepForm(PageForm):
    language = forms.CharField(max_length=35)
    prefer = forms.CharField(label=gettext_lazy("Preferred form"), max_length=300)
    replace = forms.CharField(label=gettext_lazy("Forms to replace, one a line"), widget=forms.Textarea)
    document = forms.ModelChoiceField(Document.objects.none(), required=False)
    concept = forms.ModelChoiceField(Concept.objects.none(), required=False)


@dataclass
class Proposal:
    """What the team's edits teach, and in how many texts it is still to be done."""

    old: str
    new: str
    times: int
    left: int


def proposals(project: Project) -> list[Proposal]:
    """Replacements made by hand in two or more texts that others still need, in the project's target language."""
    typed = Edit.objects.filter(
        translation__paragraph__document__project=project,
        translation__language=project.target_language,
        cause=Edit.Cause.TYPED,
    )
    rows = typed.order_by("-pk").values_list("translation", "before", "after")[:EDITS]
    texts = Translation.objects.filter(paragraph__document__project=project, language=project.target_language)
    found = [
        Proposal(*lesson, left=texts.filter(text__icontains=lesson.old).count()) for lesson in lessons(rows)[:PROPOSALS]
    ]
    return [proposal for proposal in found if proposal.left]


@require_GET
@acts_on(Project, Verb.READ)
def sweeps(request: HttpRequest, project: Project) -> HttpResponse:
    context = {
        "project": project,
        "sweeps": project.sweeps.select_related("by", "document"),
        "may": permissions(request.user, project),
        "form": SweepForm(initial={"language": project.target_language}),
        "lessons": proposals(project),
    }
    return render(request, "sweeps/sweeps.html", context)


@require_POST
@acts_on(Project, Verb.SWEEP)
def new_sweep(request: HttpRequest, project: Project) -> HttpResponse:
    form = SweepForm(request.POST)
    form.fields["document"].queryset = project.documents.all()
    form.fields["concept"].queryset = Concept.objects.of(project)
    if not form.is_valid():
        messages.error(request, _("Name the preferred form and at least one form to replace."))
        return redirect("sweeps", project.pk)
    data = form.cleaned_data | {"replace": form.cleaned_data["replace"].splitlines()}
    try:
        sweep = plan_sweep(project=project, by=request.user, **data)
    except ActionError as error:
        messages.error(request, str(error))
        return redirect("sweeps", project.pk)
    return redirect("sweep", sweep.pk)


@require_GET
@acts_on(Sweep, Verb.READ)
def sweep(request: HttpRequest, sweep: Sweep) -> HttpResponse:
    hits = hits_of(request, sweep)
    shown = Paginator(hits, PAGE).get_page(request.GET.get("page"))
    for hit in shown:
        hit.sentence = sentence(hit)
    context = {
        "sweep": sweep,
        "project": sweep.project,
        "hits": shown,
        "total": shown.paginator.count,
        "projects": Sweep.objects.visible_to(request.user).together_with(sweep).count(),
        "may": permissions(request.user, sweep.project),
        **counts(hits),
    }
    return render(request, "sweeps/sweep.html", context)


def hits_of(request: HttpRequest, sweep: Sweep) -> QuerySet[Hit]:
    """The hits that the reader may see, with those of the same change in other projects."""
    sweeps = Sweep.objects.visible_to(request.user).together_with(sweep).order_by()
    hits = Hit.objects.filter(sweep__in=sweeps).select_related("translation__paragraph__document")
    return hits.order_by("sweep_id", "pk")


def counts(hits: QuerySet[Hit]) -> dict[str, int]:
    waiting = Q(state__in=[Hit.State.PLANNED, Hit.State.LEFT])
    return hits.order_by().aggregate(
        ticked=Count("pk", filter=Q(state=Hit.State.PLANNED)),
        documents=Count("translation__paragraph__document", distinct=True),
        locked=Count("pk", filter=waiting & Q(translation__locked=True)),
    )


def sentence(hit: Hit) -> SafeString:
    """The hit in its surroundings, before → after; in the text it was planned on, where that still stands."""
    text = hit.translation.text if hit.translation.version == hit.version else ""
    if text[hit.start : hit.end] != hit.before:
        return difference(hit.before, hit.after)
    changes = hit.changes()
    first, last = changes[0][0], changes[-1][1]
    start, end = around(text, first, last, CONTEXT)
    middle, at = "", first
    for begins, ends, after in changes:
        middle += text[at:begins] + after
        at = ends
    head = ("…" if start else "") + text[start:first]
    tail = text[last:end] + ("…" if end < len(text) else "")
    return format_html("{}{}{}", head, difference(text[first:last], middle), tail)


def swept_by(request: HttpRequest, sweep: Sweep) -> SweepQuerySet:
    """The sweep with those of the same change in the other projects that the user may sweep."""
    return Sweep.objects.swept_by(request.user).together_with(sweep)


def keep_ticks(request: HttpRequest, sweep: Sweep) -> None:
    """Remember which hits of the page that was shown are ticked."""
    shown = Paginator(hits_of(request, sweep), PAGE).get_page(request.POST.get("page"))
    ticked = set(request.POST.getlist("hit"))
    there = [hit.pk for hit in shown]
    tick_hits(sweeps=swept_by(request, sweep), shown=there, ticked=[pk for pk in there if str(pk) in ticked])


@require_POST
@acts_on(Sweep, Verb.SWEEP)
def tick(request: HttpRequest, sweep: Sweep) -> HttpResponse:
    """Keep the ticks and show another page, or tick every hit of all pages, or none."""
    go = request.POST.get("go", "")
    if go in ("all", "none"):
        tick_all(sweeps=swept_by(request, sweep), on=go == "all")
        go = request.POST.get("page", "")
    else:
        keep_ticks(request, sweep)
    page = go if go.isdecimal() else "1"
    return redirect(f"{reverse('sweep', args=[sweep.pk])}?page={page}")


@require_POST
@acts_on(Sweep, Verb.SWEEP)
def apply(request: HttpRequest, sweep: Sweep) -> HttpResponse:
    keep_ticks(request, sweep)
    try:
        applied, refused = apply_ticked(sweeps=swept_by(request, sweep), by=request.user)
    except ActionError as error:
        messages.error(request, str(error))
        return redirect("sweep", sweep.pk)
    done = ngettext("%(count)d hit applied as one change.", "%(count)d hits applied as one change.", applied)
    messages.success(request, done % {"count": applied})
    if refused:
        kept = ngettext(
            "%(count)d hit was refused: its text has changed since the preview.",
            "%(count)d hits were refused: their text has changed since the preview.",
            refused,
        )
        messages.warning(request, kept % {"count": refused})
    return redirect("sweep", sweep.pk)


@require_POST
@acts_on(Sweep, Verb.SWEEP)
def undo(request: HttpRequest, sweep: Sweep) -> HttpResponse:
    try:
        restored, kept = undo_together(sweeps=swept_by(request, sweep), by=request.user)
    except ActionError as error:
        messages.error(request, str(error))
        return redirect("sweep", sweep.pk)
    done = ngettext("%(count)d paragraph reads as before.", "%(count)d paragraphs read as before.", restored)
    messages.success(request, done % {"count": restored})
    if kept:
        left = ngettext(
            "%(count)d paragraph was edited since and keeps what was typed.",
            "%(count)d paragraphs were edited since and keep what was typed.",
            kept,
        )
        messages.warning(request, left % {"count": kept})
    return redirect("sweep", sweep.pk)
