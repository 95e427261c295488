"""Sweeps: every hit before and after, ticked, applied as one change, undone as one change."""

from __future__ import annotations

from dataclasses import dataclass

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from django.views.decorators.http import require_GET, require_POST

from reviewapp.actions.errors import ActionError
from reviewapp.actions.sweeps import begin_applying, begin_undoing, carry_on, outcome, plan_sweep
from reviewapp.engine.lessons import lessons
from reviewapp.models import Concept, Document, Edit, Hit, Project, Sweep, Translation, Verb
from reviewapp.tasks import carry_on_sweep
from reviewapp.views.access import acts_on, permissions
from reviewapp.views.forms import PageForm
from reviewapp.views.marked import difference

CONTEXT = 70  # code points shown on either side of a hit
EDITS = 1000  # the latest edits that are looked at for what they teach
PROPOSALS = 20
AT_ONCE = 2  # steps of a sweep that are made while the reader waits


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
    context = {"sweep": sweep, "project": sweep.project, "may": permissions(request.user, sweep.project)}
    if sweep.is_busy:
        return render(request, "sweeps/sweep.html", context | progress_of(sweep))
    hits = list(sweep.hits.select_related("translation__paragraph__document"))
    for hit in hits:
        hit.sentence = sentence(hit)
    context |= {
        "hits": hits,
        "sure": sum(hit.lane == Hit.Lane.AUTO for hit in hits),
        "documents": len({hit.translation.paragraph.document_id for hit in hits}),
    }
    return render(request, "sweeps/sweep.html", context)


@require_GET
@acts_on(Sweep, Verb.READ)
def sweep_progress(request: HttpRequest, sweep: Sweep) -> HttpResponse:
    """How far a large sweep has come; the page is loaded anew once it is done."""
    may = permissions(request.user, sweep.project)
    response = render(request, "sweeps/_progress.html", {"sweep": sweep, "may": may} | progress_of(sweep))
    if not sweep.is_busy:
        response["HX-Refresh"] = "true"
    return response


def progress_of(sweep: Sweep) -> dict[str, int]:
    """How many of the hits that are to change have, of how many."""
    waiting, done = sweep.progress_states()
    left, came = (sweep.hits.filter(state__in=states).count() for states in (waiting, done))
    return {"done": came, "all": left + came}


def sentence(hit: Hit) -> SafeString:
    """The hit in its surroundings, before → after; in the text it was planned on, where that still stands."""
    text = hit.translation.text if hit.translation.version == hit.version else ""
    if text[hit.start : hit.end] != hit.before:
        return difference(hit.before, hit.after)
    changes = hit.changes()
    first, last = changes[0][0], changes[-1][1]
    start, end = max(0, first - CONTEXT), last + CONTEXT
    middle, at = "", first
    for begins, ends, after in changes:
        middle += text[at:begins] + after
        at = ends
    head = ("…" if start else "") + text[start:first]
    tail = text[last:end] + ("…" if end < len(text) else "")
    return format_html("{}{}{}", head, difference(text[first:last], middle), tail)


@require_POST
@acts_on(Sweep, Verb.SWEEP)
def apply(request: HttpRequest, sweep: Sweep) -> HttpResponse:
    ticked = {int(pk) for pk in request.POST.getlist("hit") if pk.isdecimal()}
    try:
        begin_applying(sweep=sweep, ticked=ticked)
    except ActionError as error:
        messages.error(request, str(error))
        return redirect("sweep", sweep.pk)
    return go_on(request, sweep)


@require_POST
@acts_on(Sweep, Verb.SWEEP)
def undo(request: HttpRequest, sweep: Sweep) -> HttpResponse:
    try:
        begin_undoing(sweep=sweep)
    except ActionError as error:
        messages.error(request, str(error))
        return redirect("sweep", sweep.pk)
    return go_on(request, sweep)


@require_POST
@acts_on(Sweep, Verb.SWEEP)
def carry_on_here(request: HttpRequest, sweep: Sweep) -> HttpResponse:
    """Go on with a sweep that was interrupted, or that waits for its turn."""
    return go_on(request, sweep)


def go_on(request: HttpRequest, sweep: Sweep) -> HttpResponse:
    """The first steps at once, so that most sweeps are done when the page comes back; a worker does the rest."""
    if all(carry_on(sweep=sweep, by=request.user) for _step in range(AT_ONCE)):
        carry_on_sweep.enqueue(sweep.pk, request.user.pk)
    elif sweep.state == Sweep.State.APPLIED:
        say_applied(request, sweep)
    elif sweep.state == Sweep.State.UNDONE:
        say_undone(request, sweep)
    return redirect("sweep", sweep.pk)


def say_applied(request: HttpRequest, sweep: Sweep) -> None:
    applied, refused = outcome(sweep, Hit.State.APPLIED), outcome(sweep, Hit.State.REFUSED)
    done = ngettext("%(count)d hit applied as one change.", "%(count)d hits applied as one change.", applied)
    messages.success(request, done % {"count": applied})
    if refused:
        kept = ngettext(
            "%(count)d hit was refused: its text has changed since the preview.",
            "%(count)d hits were refused: their text has changed since the preview.",
            refused,
        )
        messages.warning(request, kept % {"count": refused})


def say_undone(request: HttpRequest, sweep: Sweep) -> None:
    restored, kept = outcome(sweep, Hit.State.UNDONE, "edit"), outcome(sweep, Hit.State.KEPT, "edit")
    done = ngettext("%(count)d paragraph reads as before.", "%(count)d paragraphs read as before.", restored)
    messages.success(request, done % {"count": restored})
    if kept:
        left = ngettext(
            "%(count)d paragraph was edited since and keeps what was typed.",
            "%(count)d paragraphs were edited since and keep what was typed.",
            kept,
        )
        messages.warning(request, left % {"count": kept})
