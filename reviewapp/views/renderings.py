"""The term board of one document: concepts that read several ways, found without a list, decided once."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_GET, require_POST

from reviewapp.actions.checks import pair_of
from reviewapp.actions.errors import ActionError
from reviewapp.actions.renderings import Apart, apart, compare_again, keep_apart, kept_apart
from reviewapp.actions.sweeps import plan_sweep
from reviewapp.actions.terms import decide_forms
from reviewapp.models import Document, Term, Translation, Verb
from reviewapp.models.lookup import lookup
from reviewapp.views.access import acts_on, permissions
from reviewapp.views.forms import value, values
from reviewapp.views.likelihood import Likelihood, forbidden_forms
from reviewapp.views.marked import Mark, excerpt
from reviewapp.views.systems import SystemRow, rows_by_term

if TYPE_CHECKING:
    from reviewapp.engine.terms.discovery import Concept as Found
    from reviewapp.engine.terms.discovery import Occurrence

SAMPLES = 5
KINDS = {
    "permutation": _("same words in another order"),
    "function word": _("another small word"),
    "repeat": _("a word said again"),
    "dropped modifier": _("a word left out"),
    "inserted word": _("a word added"),
    "coordination": _("joined with another word"),
    "spelling": _("another spelling"),
    "word form": _("another form of the word"),
    "substitution": _("another word"),
    "acronym": _("short form"),
    "other wording": _("other wording"),
}


@dataclass
class Sample:
    """One place where a form stands, with its surroundings."""

    translation_pk: int
    number: int
    text: SafeString


@dataclass
class Form:
    """One rendering of a discovered concept: how often, of what kind, and where."""

    text: str
    kind: str
    lane: str
    count: int
    share: int
    samples: list[Sample]

    @property
    def difference(self) -> str:
        """How it differs from the usual form, in the reader's language."""
        return str(KINDS.get(self.kind, ""))


@dataclass
class Drift:
    """A concept that reads several ways in a document, and how each system that translated it has it."""

    found: Found
    forms: list[Form]
    systems: list[SystemRow] = field(default_factory=list)

    @property
    def rivals(self) -> list[Form]:
        return [form for form in self.forms if form.text != self.found.canonical]


@require_GET
@acts_on(Document, Verb.READ)
def renderings(request: HttpRequest, document: Document, language: str) -> HttpResponse:
    """The term board of one document: concepts that read several ways, found without a list."""
    drifts = drifting(document, language)
    context = {
        "document": document,
        "project": document.project,
        "language": language,
        "drifts": drifts,
        "kept_apart": kept_apart(document.project),
        "may": permissions(request.user, document.project),
    }
    return render(request, "terms/renderings.html", context)


def drifting(document: Document, language: str) -> list[Drift]:
    """Concepts of the document with rival renderings, most urgent first."""
    from reviewapp.engine.terms.discovery import discover  # its dictionaries load when somebody asks for them

    translations = list(Translation.objects.of(document, language).select_related("paragraph__document__project"))
    termbase = lookup(document.project).termbase
    found = discover([pair_of(each, termbase) for each in translations])
    separate = apart(document.project)
    likely = Likelihood(found, separate, forbidden_forms(document.project, language))
    systems = rows_by_term(document, language) if found else {}
    drifts = [
        Drift(concept, rendering_forms(concept, translations, separate), systems.get(concept.source_term or "", []))
        for concept in found
    ]
    return sorted((each for each in drifts if each.rivals), key=lambda each: urgency(each, likely), reverse=True)


def urgency(drift: Drift, likely: Likelihood) -> float:
    """Rivals × reach × risk: how many forms compete, how often they stand, how little they agree, how surely."""
    places = sum(form.count for form in drift.forms)
    return len(drift.rivals) * places * (1 - drift.found.consistency) * likely.of(drift.found)


def rendering_forms(concept: Found, translations: list[Translation], separate: set[Apart]) -> list[Form]:
    by_text: dict[str, list[Occurrence]] = {}
    for occurrence in concept.occurrences:
        text = concept.canonical if occurrence.kind == "canonical" else occurrence.text
        if (concept.canonical.casefold(), text.casefold()) not in separate:
            by_text.setdefault(text, []).append(occurrence)
    total = len(concept.occurrences)
    forms = [
        Form(
            text=text,
            kind=places[0].kind,
            lane=str(places[0].lane),
            count=len(places),
            share=round(100 * len(places) / total),
            samples=[sample(place, translations[place.at]) for place in places[:SAMPLES]],
        )
        for text, places in by_text.items()
    ]
    return sorted(forms, key=lambda form: (form.text != concept.canonical, -form.count))


def sample(place: Occurrence, translation: Translation) -> Sample:
    text = excerpt(translation.text, Mark(place.start, place.end, "hit"))
    return Sample(translation.pk, translation.paragraph.number, text)


@require_POST
@acts_on(Document, Verb.DECIDE_TERM)
def rivals_again(request: HttpRequest, document: Document, language: str) -> HttpResponse:
    """Show two forms as rivals again that somebody said mean different things."""
    pair = (request.POST.get("one", "")[:300], request.POST.get("other", "")[:300])
    if pair in kept_apart(document.project):
        compare_again(document=document, language=language, pair=pair, by=request.user)
    return redirect("renderings", document.pk, language)


@require_POST
@acts_on(Document, Verb.DECIDE_TERM)
def decide_renderings(request: HttpRequest, document: Document, language: str) -> HttpResponse:
    """From the board: prefer one form, answer for the others, and show the sweep that follows."""
    prefer = value(request.POST, "prefer_other") or value(request.POST, "prefer")
    different = [form for form in values(request.POST, "different") if form != prefer]
    replaced = [form for form in values(request.POST, "replace") if form != prefer and form not in different]
    try:
        keep_apart(document=document, language=language, form=prefer, others=different, by=request.user)
        concept = decide_forms(
            project=document.project, terms=answers(request, document, language, prefer, replaced), by=request.user
        )
        if not replaced:
            return redirect("concept", concept.pk)
        sweep = plan_sweep(
            project=document.project,
            document=document,
            concept=concept,
            language=language,
            prefer=prefer,
            replace=replaced,
            by=request.user,
        )
    except ActionError as error:
        messages.error(request, str(error))
        return redirect("renderings", document.pk, language)
    return redirect("sweep", sweep.pk)


def answers(
    request: HttpRequest, document: Document, language: str, prefer: str, replaced: list[str]
) -> list[tuple[str, str, str]]:
    """Each form that was answered for, with the status it gets."""
    status = Term.Status
    source = value(request.POST, "source")
    allowed = [form for form in values(request.POST, "allow") if form != prefer and form not in replaced]
    terms = [(document.source_language, source, status.PREFERRED)] if source else []
    terms.append((language, prefer, status.PREFERRED))
    terms += [(language, form, status.ADMITTED) for form in allowed]
    return terms + [(language, form, status.DEPRECATED) for form in replaced]
