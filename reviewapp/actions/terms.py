"""Concepts and terms: propose, decide; each decision visits the texts that hold its forms."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import groupby
from uuid import uuid4

from django.db import IntegrityError, transaction
from django.db.models import F
from django.utils import timezone
from django.utils.translation import gettext as _

from reviewapp.actions.approvals import review_approvals
from reviewapp.actions.checks import recheck
from reviewapp.actions.errors import ActionError
from reviewapp.engine.terms.agreement import agreement
from reviewapp.engine.terms.termbase import Entry, speaks
from reviewapp.engine.terms.termbase import Termbase as TermFinder
from reviewapp.models import (
    Concept,
    Consistency,
    Event,
    Paragraph,
    Project,
    Rendering,
    Term,
    Termbase,
    Translation,
    User,
)

LONGEST = 300  # code points of a term, as its column holds them


def working_termbase(project: Project) -> Termbase:
    """The termbase new concepts of a project go to: its first; made when there is none."""
    termbase = project.ordered_termbases().first()
    if termbase is None:
        termbase = Termbase.objects.create(name=project.title)
        project.termbases.add(termbase)
    return termbase


@transaction.atomic
def add_concept(*, project: Project, terms: Iterable[tuple[str, str, str]], by: User, **fields: object) -> Concept:
    """A new concept with `terms` (language, text, status) in the project's working termbase."""
    concept = Concept.objects.create(termbase=working_termbase(project), created_by=by, **fields)
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
    visit(term.concept, by=by)
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
            term, _created = Term.objects.get_or_create(
                concept=concept,
                language=language,
                text=text,
                defaults={"status": Term.Status.PROPOSED, "created_by": by},
            )
            if status != Term.Status.PROPOSED:
                set_status(term, status=status, by=by, reason=reason)
    except IntegrityError as error:
        raise ActionError(
            _("“%(term)s” could not be stored: it collides with another term.") % {"term": text}
        ) from error
    return term


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


def visit(concept: Concept, *, by: User) -> list[Translation]:
    """Check every text again that holds, or held, a form of `concept`; return the approvals that moved."""
    Termbase.objects.filter(pk=concept.termbase_id).update(version=F("version") + 1, stamp=uuid4())
    moved: list[Translation] = []
    for project in concept.termbase.projects.all():
        for translations in by_document(touched(concept, project)):
            recheck(translations)
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


def by_document(translations: Iterable[Translation]) -> Iterable[list[Translation]]:
    """Lists of one document and language each."""
    for _key, group in groupby(translations, key=lambda each: (each.document.pk, each.language)):
        yield list(group)


def touched(concept: Concept, project: Project) -> Iterable[Translation]:
    """Translations in `project` where a form of `concept` stands in the text or its source, or stood by the index."""
    terms = list(concept.terms.all())
    finder = TermFinder([Entry("", term.language, term.text, term.status) for term in terms])
    holding = set(Rendering.objects.filter(concept=concept).values_list("paragraph", flat=True))
    holding |= sources_with(finder, terms, project)
    mine = Translation.objects.filter(paragraph__document__project=project)
    mine = mine.select_related("paragraph__document__project", "approved_by")
    for translation in mine.order_by("paragraph__document", "language", "paragraph__position").iterator(BATCH):
        if translation.paragraph_id in holding or finder.find(translation.text, translation.language):
            yield translation


BATCH = 2000


def sources_with(finder: TermFinder, terms: Sequence[Term], project: Project) -> set[int]:
    """Paragraphs of `project` whose source holds one of `terms`."""
    rows = Paragraph.objects.filter(document__project=project).exclude(source=None)
    texts = rows.values_list("pk", "source", "document__source_language").iterator(BATCH)
    spoken = [term.language for term in terms]
    return {
        pk
        for pk, source, language in texts
        if source and any(speaks(each, language) for each in spoken) and finder.find(source, language)
    }


def reach(*, concept: Concept, project: Project) -> tuple[int, int, int]:
    """What a decision on `concept` will visit: places, documents, approvals."""
    translations = list(touched(concept, project))
    documents = {each.document.pk for each in translations}
    places = Rendering.objects.filter(concept=concept, paragraph__document__project=project).count()
    return places, len(documents), sum(1 for each in translations if each.approved_by_id)
