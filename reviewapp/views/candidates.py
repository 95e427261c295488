"""The engines and files that proposed a document's texts: how far each was changed, and taking one for many."""

from __future__ import annotations

from dataclasses import dataclass, field
from statistics import fmean

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext_lazy, ngettext
from django.views.decorators.http import require_GET, require_POST

from reviewapp.actions.candidates import DONE, take_run
from reviewapp.engine.diff import distance
from reviewapp.models import Candidate, Document, Run, Translation, Verb
from reviewapp.views.access import abilities, acts_on
from reviewapp.views.forms import PageForm


@dataclass
class Origin:
    """A run and what became of its texts: how many stand in the document, how many as they came, how far changed.

    `distances` are of the texts that somebody reviewed or approved: the others may change yet.
    """

    run: Run
    used: int = 0
    untouched: int = 0
    distances: list[float] = field(default_factory=list)

    @property
    def changed(self) -> float | None:
        """The mean share of words changed, in per cent; None while nothing is reviewed."""
        return fmean(self.distances) * 100 if self.distances else None


class TakeForm(PageForm):
    run = forms.ModelChoiceField(
        Run.objects.none(), label=gettext_lazy("Candidate"), widget=forms.RadioSelect, empty_label=None
    )
    first = forms.IntegerField(label=gettext_lazy("From paragraph"), min_value=1)
    last = forms.IntegerField(label=gettext_lazy("to paragraph"), min_value=1)
    edited = forms.BooleanField(
        label=gettext_lazy("Also where somebody has changed the text, but not reviewed it"), required=False
    )


@require_GET
@acts_on(Document, Verb.READ)
def candidates(request: HttpRequest, document: Document, language: str) -> HttpResponse:
    return page(request, document, language, form_of(document, language))


@require_POST
@acts_on(Document, Verb.EDIT)
def take(request: HttpRequest, document: Document, language: str) -> HttpResponse:
    """Take one run for many paragraphs; a bad range is said beside its field."""
    form = form_of(document, language, request.POST)
    if not form.is_valid():
        return page(request, document, language, form)
    taken, left = take_run(by=request.user, **form.cleaned_data)
    done = ngettext("%(count)d paragraph taken.", "%(count)d paragraphs taken.", taken) % {"count": taken}
    stayed = ngettext("%(count)d stays as it is.", "%(count)d stay as they are.", left) % {"count": left}
    messages.success(request, f"{done} {stayed}")
    return redirect("candidates", document.pk, language)


def form_of(document: Document, language: str, data: dict[str, str] | None = None) -> TakeForm:
    form = TakeForm(data, initial={"first": 1, "last": document.paragraphs.count()})
    form.fields["run"].queryset = document.runs.filter(language=language)
    return form


def page(request: HttpRequest, document: Document, language: str, form: TakeForm) -> HttpResponse:
    context = {
        "document": document,
        "project": document.project,
        "language": language,
        "origins": origins(document, language),
        "form": form,
        "may": abilities(request.role),
    }
    return render(request, "review/candidates.html", context, status=422 if form.errors else 200)


def origins(document: Document, language: str) -> list[Origin]:
    """Every run of the document in this language, with what became of its texts."""
    found = {run.pk: Origin(run) for run in document.runs.filter(language=language)}
    if not found:
        return []
    began = dict(Candidate.objects.filter(run=min(found)).values_list("paragraph", "text"))
    rows = Translation.objects.of(document, language).values_list(
        "paragraph", "text", "state", "origin__run", "origin__text"
    )
    for paragraph, text, state, run, proposed in rows:
        if run is None:  # nobody took a candidate here: the text began as the first that came
            run, proposed = min(found), began.get(paragraph)
        if proposed is not None and run in found:
            count(found[run], proposed, text, state)
    return list(found.values())


def count(origin: Origin, proposed: str, text: str, state: str) -> None:
    origin.used += 1
    origin.untouched += text == proposed
    if state in DONE:
        origin.distances.append(distance(proposed, text))
