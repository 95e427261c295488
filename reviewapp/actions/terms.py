"""Concepts and terms: propose, decide; each decision visits the texts that hold its forms."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from uuid import uuid4

from django.db import IntegrityError, transaction
from django.db.models import F
from django.utils import timezone
from django.utils.translation import gettext as _

from reviewapp.actions.approvals import review_approvals
from reviewapp.actions.checks import recheck_terms
from reviewapp.actions.errors import ActionError
from reviewapp.engine.terms.agreement import agreement
from reviewapp.engine.terms.termbase import speaks
from reviewapp.models import (
    Concept,
    Consistency,
    Event,
    Project,
    Rendering,
    Term,
    Termbase,
    Translation,
    User,
)
from reviewapp.models.search import paragraphs_with_terms

LONGEST = 300  # code points of a term, as its column holds them


def working_termbase(project: Project) -> Termbase:
    """The termbase new concepts of a project go to: its first; made when there is none."""
    termbase = project.ordered_termbases().first()
    if termbase is None:
        termbase = Termbase.objects.create(name=project.title)
        project.termbases.add(termbase)
    return termbase


@transaction.atomic
def add_concept(
    *,
    project: Project,
    terms: Iterable[tuple[str, str, str]],
    by: User,
    termbase: Termbase | None = None,
    **fields: object,
) -> Concept:
    """A new concept with `terms` (language, text, status) in `termbase`, else in the first the project uses."""
    concept = Concept.objects.create(termbase=termbase or working_termbase(project), created_by=by, **fields)
    for language, text, status in terms:
        store_term(concept, language=language, text=text, status=status, by=by)
    visit(concept, by=by)
    return concept


@transaction.atomic
def add_term(*, concept: Concept, language: str, text: str, status: str, by: User, reason: str = "") -> Term:
    """Add one form to a concept; where it stands already, its status becomes `status`."""
    term = store_term(concept, language=language, text=text, status=status, by=by, reason=reason)
    visit(concept, by=by)
    return term


@transaction.atomic
def decide_forms(*, project: Project, terms: Sequence[tuple[str, str, str]], by: User) -> Concept:
    """Decide several forms of one concept at once: one that has any of them already, else a new one."""
    concept = concept_with(project, terms)
    if concept is None:
        return add_concept(project=project, terms=terms, by=by)
    for language, text, status in terms:
        store_term(concept, language=language, text=text, status=status, by=by)
    visit(concept, by=by)
    return concept


def concept_with(project: Project, terms: Sequence[tuple[str, str, str]]) -> Concept | None:
    """The first concept of the project's termbases that has one of `terms`, those named first before others."""
    mine = Term.objects.filter(concept__termbase__projects=project).select_related("concept__termbase")
    for language, text, _status in terms:
        found = mine.filter(language=language, text__iexact=" ".join(text.split())).order_by("concept").first()
        if found:
            return found.concept
    return None


@transaction.atomic
def decide_term(*, term: Term, status: str, by: User, reason: str = "") -> int:
    """Give a term its status; return how many more people must say so first, 0 when it is done.

    A preferred term takes the place of the language's former one. Who has proposed a term
    does not approve it, unless the project allows that.
    """
    if term.status == Term.Status.PROPOSED and status in APPROVING:
        missing = approvals_missing(term, status, by)
        if missing:
            return missing
    set_status(term, status=status, by=by, reason=reason)
    visit(term.concept, by=by, new_forms=False)
    return 0


APPROVING = (Term.Status.PREFERRED, Term.Status.ADMITTED)


def approvals_missing(term: Term, status: str, by: User) -> int:
    """Note that `by` approves a proposal; how many others must still do so."""
    project = term.project
    if term.created_by_id == by.pk and not project.allow_own_terms:
        raise ActionError(_("You have proposed this term; someone else decides it."))
    votes = Event.objects.filter(concept=term.concept, kind=Event.Kind.VOTE, data__term=term.pk, data__status=status)
    voters = set(votes.values_list("by", flat=True)) | {by.pk}
    data = {"term": term.pk, "status": status}
    Event.objects.create(project=project, concept=term.concept, kind=Event.Kind.VOTE, by=by, data=data)
    return max(0, project.term_approvals - len(voters))


def store_term(concept: Concept, *, language: str, text: str, status: str, by: User, reason: str = "") -> Term:
    text = " ".join(text.split())
    if not text:
        raise ActionError(_("A term needs at least one letter."))
    if len(text) > LONGEST:
        raise ActionError(_("A term has at most %(limit)d characters.") % {"limit": LONGEST})
    try:
        with transaction.atomic():
            term, created = Term.objects.get_or_create(
                concept=concept,
                language=language,
                text=text,
                defaults={"status": Term.Status.PROPOSED, "created_by": by},
            )
            if status != Term.Status.PROPOSED:
                set_status(term, status=status, by=by, reason=reason)
            elif created:
                propose(term, by=by, reason=reason)
    except IntegrityError as error:
        raise ActionError(
            _("“%(term)s” could not be stored: it collides with another term.") % {"term": text}
        ) from error
    return term


def propose(term: Term, *, by: User, reason: str) -> None:
    """Remember who proposed a term, and why."""
    Term.objects.filter(pk=term.pk).update(reason=reason)
    term.reason = reason
    data = {"term": term.text, "language": term.language, "after": Term.Status.PROPOSED, "reason": reason}
    Event.objects.create(project=term.project, concept=term.concept, kind=Event.Kind.TERM, by=by, data=data)


def set_status(term: Term, *, status: str, by: User, reason: str = "") -> None:
    if status == Term.Status.PREFERRED:
        former = Term.objects.filter(concept=term.concept, language=term.language, status=Term.Status.PREFERRED)
        former.exclude(pk=term.pk).update(status=Term.Status.ADMITTED)
    before = term.status
    term.status, term.reason = status, reason
    term.decided_by, term.decided_at = by, timezone.now()
    term.save()
    Event.objects.create(
        project=term.project,
        concept=term.concept,
        kind=Event.Kind.TERM,
        by=by,
        data={"term": term.text, "language": term.language, "before": before, "after": status, "reason": reason},
    )


def visit(concept: Concept, *, by: User, new_forms: bool = True) -> list[Translation]:
    """Check every text again that holds, or held, a form of `concept`; return the approvals that moved."""
    Termbase.objects.filter(pk=concept.termbase_id).update(version=F("version") + 1, stamp=uuid4())
    moved: list[Translation] = []
    for project in concept.termbase.projects.all():
        for translations in touched(concept, project):
            recheck_terms(translations, new_forms=new_forms)
            moved += review_approvals(translations, by=by)
        record_consistency(concept, project)
    return moved


def record_consistency(concept: Concept, project: Project) -> None:
    """Keep how far the concept's renderings agree today, for each language they are in."""
    places = Rendering.objects.filter(concept=concept, paragraph__document__project=project)
    targets = places.exclude(language=F("paragraph__document__source_language"))
    terms: dict[str, list[str]] = defaultdict(list)
    for language, term in targets.values_list("language", "term__text"):
        terms[language].append(term)
    for language, found in terms.items():
        Consistency.objects.update_or_create(
            concept=concept,
            project=project,
            language=language,
            on=timezone.localdate(),
            defaults={"value": agreement(found), "places": len(found)},
        )


def touched(concept: Concept, project: Project) -> Iterator[list[Translation]]:
    """Translations in `project` where a form of `concept` may stand in the text or its source, or stood; in batches."""
    return with_texts(sorted(holding(concept, project)))


def with_texts(paragraphs: Sequence[int]) -> Iterator[list[Translation]]:
    """The translations of `paragraphs`, in batches."""
    mine = Translation.objects.select_related("paragraph__document__project", "approved_by").order_by("pk")
    for at in range(0, len(paragraphs), BATCH):
        yield list(mine.filter(paragraph__in=paragraphs[at : at + BATCH]))


BATCH = 2000


def holding(concept: Concept, project: Project) -> set[int]:
    """Keys of the paragraphs of `project` that may hold a form of `concept`, or held one by the index of terms."""
    standing = Rendering.objects.filter(concept=concept, paragraph__document__project=project)
    found = set(standing.values_list("paragraph", flat=True))
    terms = list(concept.terms.values_list("language", "text"))
    for language in project.text_languages():
        spoken = [text for tag, text in terms if speaks(tag, language)]
        found |= paragraphs_with_terms(project, language, spoken)
    return found


def reach(*, concept: Concept, project: Project) -> tuple[int, int, int]:
    """What a decision on `concept` may change: places, documents, approvals, by the index of terms."""
    standing = Rendering.objects.filter(concept=concept, paragraph__document__project=project)
    documents = standing.values("paragraph__document").distinct().count()
    signed = Translation.objects.filter(paragraph__in=standing.values("paragraph")).exclude(approved_by=None)
    return standing.count(), documents, signed.count()
