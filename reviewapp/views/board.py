"""The term board of a project: what reads several ways over all its documents, decided once."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import groupby
from operator import itemgetter

from django.contrib import messages
from django.core.paginator import Page, Paginator
from django.db.models import Count, Max, Min, Sum
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from reviewapp.actions.discovery import discover_next
from reviewapp.actions.errors import ActionError
from reviewapp.actions.renderings import Answers, Apart, apart, decide_answers, touched_by
from reviewapp.engine.terms.agreement import agreement_of
from reviewapp.models import Candidate, Consistency, Discovery, FoundForm, Project, Term, Translation, Verb
from reviewapp.tasks import discover_terms
from reviewapp.views.access import acts_on, permissions
from reviewapp.views.forms import value, values
from reviewapp.views.marked import Mark, excerpt
from reviewapp.views.plots import Spark
from reviewapp.views.renderings import KINDS

ON_A_PAGE = 20
ROWS = 10_000  # fetched at a time
Proposed = list[tuple[str, str]]  # who proposed, and what
AT_ONCE = 3  # documents that are looked through while the reader waits


@dataclass
class Place:
    """Where a form stands, in both languages."""

    translation: Translation
    target: SafeString
    source: SafeString


@dataclass
class Form:
    """One way a term reads in the project: how often, in how many documents, from where to where."""

    text: str
    count: int
    share: int
    documents: int
    difference: str | Promise
    status: str
    first: Place
    last: Translation
    runs: list[str]


@dataclass
class Drift:
    """A term that reads several ways; `counts` has each form with how often it stands."""

    key: str
    counts: Counter[str]
    confidence: float
    source_term: str = ""
    forms: list[Form] = field(default_factory=list)
    spark: Spark | None = None
    concept: int | None = None

    @property
    def usual(self) -> str:
        return self.counts.most_common(1)[0][0]

    @property
    def places(self) -> int:
        return self.counts.total()

    @property
    def tie(self) -> bool:
        """Whether another form stands as often as the usual one."""
        first, second = self.counts.most_common(2)
        return first[1] == second[1]

    @property
    def index(self) -> float:
        return agreement_of(self.counts)

    @property
    def urgency(self) -> float:
        """Rivals × reach × risk: how many forms compete, how often they stand, how little they agree."""
        return (len(self.counts) - 1) * self.places * (1 - self.index) * self.confidence


@require_GET
@acts_on(Project, Verb.READ)
def board(request: HttpRequest, project: Project) -> HttpResponse:
    language = language_of(request, project)
    page = Paginator(drifting(project, language), ON_A_PAGE).get_page(value(request.GET, "page"))
    fill(project, language, page)
    context = {
        "project": project,
        "language": language,
        "languages": target_languages(project),
        "page": page,
        "looked_through": Discovery.objects.filter(document__project=project).exclude(at=None).exists(),
        "waiting": Discovery.objects.waiting(project).count(),
        "may": permissions(request.user, project),
    }
    return render(request, "terms/board.html", context)


def target_languages(project: Project) -> list[str]:
    tags = project.documents.values_list("target_languages", flat=True)
    return sorted({tag for each in tags for tag in each})


def language_of(request: HttpRequest, project: Project) -> str:
    """The language that is asked for, else the project's own."""
    return value(request.GET, "language") or project.target_language


def drifting(project: Project, language: str) -> list[Drift]:
    """Terms with rival forms over the documents of `project`, the most urgent first."""
    separate = apart(project)
    found = FoundForm.objects.filter(project=project, language=language).order_by("key", "text")
    rows = found.values_list("key", "text").annotate(Sum("count"), Max("confidence"))
    drifts = []
    for key, group in groupby(rows.iterator(ROWS), key=itemgetter(0)):
        forms = list(group)
        if len(forms) > 1:
            counts = together(Counter({text: count for _key, text, count, _sure in forms}), separate)
            drifts.append(Drift(key, counts, max(sure for *_form, sure in forms)))
    return sorted((each for each in drifts if len(each.counts) > 1), key=lambda each: (-each.urgency, each.key))


def together(counts: Counter[str], separate: set[Apart]) -> Counter[str]:
    """The forms without those that mean something else than the usual one."""
    usual = counts.most_common(1)[0][0].casefold()
    return Counter({text: count for text, count in counts.items() if (usual, text.casefold()) not in separate})


def fill(project: Project, language: str, page: Page[Drift]) -> None:
    """Everything that is shown of the terms on one page."""
    mine = FoundForm.objects.filter(project=project, language=language, key__in=[drift.key for drift in page])
    ends = (
        mine.order_by()
        .values("key", "text")
        .annotate(documents=Count("discovery"), begin=Min("first"), end=Max("last"))
    )
    spans = {(end["key"], end["text"]): end for end in ends}
    first = mine.filter(first__in={end["begin"] for end in spans.values()}).select_related("first__paragraph__document")
    beginnings = {(row.key, row.text, row.first_id): row for row in first}
    wanted = Translation.objects.select_related("paragraph__document")
    endings = wanted.in_bulk({end["end"] for end in spans.values()})
    terms, runs = terms_by_text(project), runs_of([*(row.first for row in first), *endings.values()])
    for drift in page:
        for text, _count in drift.counts.most_common():
            span = spans[drift.key, text]
            begins, ends_at = beginnings[drift.key, text, span["begin"]], endings[span["end"]]
            drift.source_term = begins.source_term
            drift.forms.append(form_of(drift, begins, ends_at, span["documents"], terms, runs))
        drift.concept = next((terms[t].concept_id for t in (drift.source_term, *drift.counts) if t in terms), None)
        drift.spark = spark_of(project, language, drift)


def terms_by_text(project: Project) -> dict[str, Term]:
    """The project's terms by what they read; of several the one of the earliest termbase."""
    mine = Term.objects.filter(concept__termbase__projecttermbase__project=project)
    ordered = mine.order_by("-concept__termbase__projecttermbase__position", "-pk")
    return {term.text: term for term in ordered}


def form_of(
    drift: Drift, first: FoundForm, last: Translation, documents: int, terms: dict[str, Term], runs: dict[int, Proposed]
) -> Form:
    text, ends = first.text, (first.first.paragraph_id, last.paragraph_id)
    brought = [name for pk in ends for name, said in runs.get(pk, ()) if text.casefold() in said.casefold()]
    return Form(
        text=text,
        count=drift.counts[text],
        share=round(100 * drift.counts[text] / drift.places),
        documents=documents,
        difference=KINDS.get(first.kind, ""),
        status=terms[text].get_status_display() if text in terms else "",
        first=place_of(first),
        last=last,
        runs=list(dict.fromkeys(brought)),
    )


def place_of(found: FoundForm) -> Place:
    """The first place of a form, marked where it still stands there."""
    text, paragraph = found.first.text, found.first.paragraph
    stands = text[found.start : found.end].casefold() == found.text.casefold() or found.kind == "canonical"
    target = excerpt(text, Mark(found.start, found.end, "hit") if stands else Mark(0, 0, "unseen"))
    if found.source_start is None or not paragraph.source:
        return Place(found.first, target, SafeString(""))
    return Place(found.first, target, excerpt(paragraph.source, Mark(found.source_start, found.source_end, "hit")))


def runs_of(translations: Iterable[Translation]) -> dict[int, Proposed]:
    """By paragraph, who proposed what for it."""
    brought: dict[int, Proposed] = defaultdict(list)
    candidates = Candidate.objects.filter(paragraph__in={each.paragraph_id for each in translations}).order_by("run")
    for paragraph, name, text in candidates.values_list("paragraph", "run__name", "text"):
        brought[paragraph].append((name, text))
    return brought


def spark_of(project: Project, language: str, drift: Drift) -> Spark:
    """How far its forms agreed on the days that were kept, and now."""
    kept = Consistency.objects.filter(concept=drift.concept, project=project, language=language)
    before = kept.filter(on__lt=timezone.localdate()).order_by("on").values_list("value", flat=True)
    return Spark([*before, drift.index])


@require_GET
@acts_on(Project, Verb.DECIDE_TERM)
def touch(request: HttpRequest, project: Project) -> HttpResponse:
    """What an answer on the board would touch, before it is saved."""
    try:
        answers = answers_of(request.GET, project)
    except ActionError as error:
        messages.error(request, str(error))
        return redirect("board", project.pk)
    context = {
        "project": project,
        "answers": answers,
        "touched": touched_by(project=project, answers=answers),
        "may": permissions(request.user, project),
    }
    return render(request, "terms/touch.html", context)


@require_POST
@acts_on(Project, Verb.DECIDE_TERM)
def decide_board(request: HttpRequest, project: Project) -> HttpResponse:
    """Save the answers, and show the sweep that follows where anything is to be replaced."""
    try:
        concept, sweep = decide_answers(project=project, answers=answers_of(request.POST, project), by=request.user)
    except ActionError as error:
        messages.error(request, str(error))
        return redirect("board", project.pk)
    return redirect("sweep", sweep.pk) if sweep else redirect("concept", concept.pk)


def answers_of(data: QueryDict, project: Project) -> Answers:
    """What a form of the board says: one answer for each form, the preferred one first."""
    said: dict[str, list[str]] = defaultdict(list)
    for text, answer in zip(values(data, "form"), values(data, "answer"), strict=False):
        said[answer].append(text)
    other = value(data, "other")
    preferred = [other] if other else said["prefer"]
    if len(preferred) != 1:
        raise ActionError(_("Prefer exactly one form."))
    return Answers(
        language=value(data, "language") or project.target_language,
        source=value(data, "source")[:300],
        prefer=preferred[0][:300],
        allow=tuple(said["allow"]),
        allow_here=tuple(said["allow-here"]),
        forbid=tuple(form for form in said["forbid"] if form != preferred[0]),
        different=tuple(said["different"]),
    )


@require_POST
@acts_on(Project, Verb.PROPOSE_TERM)
def look_through(request: HttpRequest, project: Project) -> HttpResponse:
    """Look for terms in documents that wait for it: a few at once, the others by the worker."""
    if all(discover_next(project) for _document in range(AT_ONCE)):
        discover_terms.enqueue(project.pk)
    return redirect("board", project.pk)
