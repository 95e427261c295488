"""Whole termbases: which a project uses and in what order, in from files and out again."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from uuid import uuid4

from django.conf import settings
from django.db import transaction
from django.db.models import F
from django.db.models.functions import Lower
from django.utils.translation import gettext as _

from reviewapp.actions.approvals import review_approvals
from reviewapp.actions.checks import recheck, recheck_terms
from reviewapp.actions.documents import language_tag
from reviewapp.actions.errors import ActionError
from reviewapp.actions.terms import store_term, with_texts, working_termbase
from reviewapp.engine.formats import concepts as files
from reviewapp.engine.terms.termbase import speaks
from reviewapp.models import (
    Concept,
    Domain,
    Event,
    Project,
    ProjectTermbase,
    Rendering,
    Term,
    Termbase,
    Translation,
    User,
)
from reviewapp.models.search import paragraphs_with_terms


@transaction.atomic
def begin_termbase(*, project: Project, name: str, by: User) -> Termbase:
    """A new termbase, the last of the project's."""
    termbase = Termbase.objects.create(name=worded(name))
    use_termbase(project=project, termbase=termbase, by=by)
    return termbase


def worded(name: str) -> str:
    name = " ".join(name.split())[:LONGEST_NAME]
    if not name:
        raise ActionError(_("Give the termbase a name."))
    return name


LONGEST_NAME = 200  # code points of a name, as its column holds them


@transaction.atomic
def use_termbase(*, project: Project, termbase: Termbase, by: User) -> None:
    """Let the project use `termbase` too, after those it has."""
    if project.termbases.filter(pk=termbase.pk).exists():
        raise ActionError(_("The project uses this termbase already."))
    ProjectTermbase.objects.create(project=project, termbase=termbase, position=project.termbases.count())
    settle(project, termbase, by, used=termbase.name)


@transaction.atomic
def rename_termbase(*, project: Project, termbase: Termbase, name: str, by: User) -> None:
    before, termbase.name = termbase.name, worded(name)
    termbase.save(update_fields=["name"])
    note(project, by, renamed=before, name=termbase.name)


@transaction.atomic
def move_termbase(*, project: Project, termbase: Termbase, up: bool, by: User) -> None:
    """Let `termbase` change places with the one before it, or after it; at the end of the list nothing happens."""
    rows = list(ProjectTermbase.objects.filter(project=project).order_by("position", "pk"))
    at = next(place for place, row in enumerate(rows) if row.termbase_id == termbase.pk)
    to = at - 1 if up else at + 1
    if not 0 <= to < len(rows):
        return
    other = rows[to].termbase
    rows[at], rows[to] = rows[to], rows[at]
    for place, row in enumerate(rows):
        row.position = place
    ProjectTermbase.objects.bulk_update(rows, ["position"])
    note(project, by, moved=termbase.name, order=[row.termbase_id for row in rows])
    shared = forms_of(termbase) & forms_of(other)
    look_again(project, shared, by)


@transaction.atomic
def remove_termbase(*, project: Project, termbase: Termbase, by: User, delete: bool = False) -> None:
    """Let the project use `termbase` no more. One used nowhere else is deleted: with `delete`, or when it is empty."""
    elsewhere = termbase.projects.exclude(pk=project.pk).exists()
    concepts = termbase.concepts.count()
    if not elsewhere and concepts and not delete:
        raise ActionError(_("No other project uses this termbase: say that its concepts are to be deleted."))
    forms = forms_of(termbase)
    ProjectTermbase.objects.filter(project=project, termbase=termbase).delete()
    Rendering.objects.filter(concept__termbase=termbase, paragraph__document__project=project).delete()
    if not elsewhere:
        termbase.delete()
    note(project, by, removed=termbase.name, concepts=concepts, deleted=not elsewhere)
    look_again(project, forms, by)


def settle(project: Project, termbase: Termbase, by: User, **data: object) -> None:
    note(project, by, **data)
    look_again(project, forms_of(termbase), by)


def note(project: Project, by: User, **data: object) -> None:
    Event.objects.create(project=project, kind=Event.Kind.SETTING, by=by, data={"termbase": data})


Form = tuple[str, str]  # a language and a text


def forms_of(termbase: Termbase) -> set[Form]:
    return set(Term.objects.filter(concept__termbase=termbase).values_list("language", Lower("text")))


def decided_earlier(project: Project, termbase: Termbase) -> set[Form]:
    """The forms of `termbase` that an earlier one of the project's decides on."""
    forms, earlier = forms_of(termbase), set()
    for each in project.ordered_termbases():
        if each.pk == termbase.pk:
            break
        earlier |= forms & forms_of(each)
    return earlier


def look_again(project: Project, forms: Collection[Form], by: User) -> None:
    """Check the texts again that may hold one of `forms`, whose meaning for the project has changed."""
    paragraphs: set[int] = set()
    for language in project.text_languages():
        spoken = [text for tag, text in forms if speaks(tag, language)]
        paragraphs |= paragraphs_with_terms(project, language, spoken)
    for translations in with_texts(sorted(paragraphs)):
        recheck_terms(translations, new_forms=True)
        review_approvals(translations, by=by)


@transaction.atomic
def import_terms(
    *, project: Project, concepts: Iterable[files.Concept], by: User, termbase: Termbase | None = None
) -> tuple[int, int]:
    """Bring concepts from a file into `termbase`, else the project's first; return how many concepts and terms came.

    A concept whose first term in some language is there already gets the terms it lacks. A
    term without a status in the file is preferred where its language has none yet, else
    admitted. Every text is checked again once.
    """
    termbase = termbase or working_termbase(project)
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
