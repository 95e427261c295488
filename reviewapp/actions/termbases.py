"""Whole termbases in and out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from uuid import uuid4

from django.conf import settings
from django.db import transaction
from django.db.models import F

from reviewapp.actions.approvals import review_approvals
from reviewapp.actions.checks import recheck
from reviewapp.actions.documents import language_tag
from reviewapp.actions.terms import store_term, working_termbase
from reviewapp.engine.formats import concepts as files
from reviewapp.models import Concept, Domain, Event, Project, Term, Termbase, Translation, User


@transaction.atomic
def import_terms(*, project: Project, concepts: Iterable[files.Concept], by: User) -> tuple[int, int]:
    """Bring concepts from a file into the project's working termbase; return how many concepts and terms came.

    A concept whose first term in some language is there already gets the terms it lacks. A
    term without a status in the file is preferred where its language has none yet, else
    admitted. Every text is checked again once.
    """
    termbase = working_termbase(project)
    known = {(term.language, term.text.casefold()): term.concept for term in terms_of(termbase)}
    came, added = 0, 0
    for each in concepts:
        concept = next((known[key] for key in keys(each) if key in known), None)
        if concept is None:
            concept, came = new_concept(termbase, each, by), came + 1
        added += add_missing(concept, each, by)
        known |= dict.fromkeys(keys(each), concept)
    Termbase.objects.filter(pk=termbase.pk).update(version=F("version") + 1, stamp=uuid4())
    Event.objects.create(project=project, kind=Event.Kind.TERM, by=by, data={"concepts": came, "terms": added})
    for user_of in termbase.projects.all():
        recheck_project(user_of, by)
    return came, added


def terms_of(termbase: Termbase) -> Iterable[Term]:
    return Term.objects.filter(concept__termbase=termbase).select_related("concept").order_by("-pk")


def keys(concept: files.Concept) -> list[tuple[str, str]]:
    """What a concept of a file is known by: each of its terms."""
    return [(language_tag(term.language), " ".join(term.text.split()).casefold()) for term in concept.terms]


def new_concept(termbase: Termbase, concept: files.Concept, by: User) -> Concept:
    made = Concept(termbase=termbase, created_by=by, domain=domain(concept.subject))
    spoken = {code.split("-")[0]: code.replace("-", "_") for code, _name in settings.LANGUAGES}
    for language, text in concept.definitions:
        column = spoken.get(language.split("-")[0].lower(), "en")
        setattr(made, f"definition_{column}", text)
    made.usage_note = concept.note
    made.save()
    return made


def domain(name: str) -> Domain | None:
    if not name.strip():
        return None
    return Domain.objects.filter(name=name[:120]).first() or Domain.objects.create(name=name[:120])


def add_missing(concept: Concept, brought: files.Concept, by: User) -> int:
    """Store the terms the concept lacks; those it has keep the status people gave them."""
    there = {(term.language, term.text.casefold()): term for term in concept.terms.all()}
    decided = {term.language for term in there.values() if term.status == Term.Status.PREFERRED}
    added = 0
    for key, term in zip(keys(brought), brought.terms, strict=True):
        if key in there:
            continue
        language = key[0]
        status = term.status or (Term.Status.ADMITTED if language in decided else Term.Status.PREFERRED)
        store_term(concept, language=language, text=term.text, status=status, by=by, reason=term.note)
        decided |= {language} if status == Term.Status.PREFERRED else set()
        added += 1
    return added


def recheck_project(project: Project, by: User) -> None:
    """Check every text of a project again, a document and language at a time."""
    for document in project.documents.all():
        for language in document.target_languages:
            mine = Translation.objects.of(document, language).select_related("paragraph__document__project")
            translations = list(mine)
            recheck(translations)
            review_approvals(translations, by=by)


def concepts_of(project: Project) -> Iterator[files.Concept]:
    """The project's concepts as files of terminology hold them; a proposed term has no status there."""
    for concept in Concept.objects.of(project):
        terms = tuple(
            files.Term(
                term.language,
                term.text,
                "" if term.status == Term.Status.PROPOSED else term.status,
                term.part_of_speech,
                term.reason,
            )
            for term in concept.terms.all()
        )
        definitions = tuple(
            (code, text)
            for code, _name in settings.LANGUAGES
            if (text := getattr(concept, f"definition_{code.replace('-', '_')}"))
        )
        domain_name = concept.domain.name if concept.domain else ""
        yield files.Concept(terms, f"c{concept.pk}", domain_name, definitions, concept.usage_note or "")
