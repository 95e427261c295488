"""What people answer about renderings on a board, with what no term can hold: forms that mean different things."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from django.db import transaction

from reviewapp.actions.sweeps import chunks, plan_sweep
from reviewapp.actions.terms import decide_forms, with_texts
from reviewapp.engine.terms.sweep import plan
from reviewapp.engine.terms.termbase import Entry
from reviewapp.engine.terms.termbase import Termbase as TermFinder
from reviewapp.models import Concept, Decision, Document, Project, Sweep, Term, Translation, User
from reviewapp.models.search import paragraphs_with_terms

CHECK = "renderings"  # what such decisions are filed under
Apart = tuple[str, str]


@dataclass(frozen=True)
class Answers:
    """What the forms of one term are from now on. `allow_here` are forbidden but for where they stand today."""

    language: str
    source: str
    prefer: str
    allow: tuple[str, ...] = ()
    allow_here: tuple[str, ...] = ()
    forbid: tuple[str, ...] = ()
    different: tuple[str, ...] = ()

    def terms(self, source_language: str) -> list[tuple[str, str, str]]:
        """Each form with the status it gets, as (language, text, status)."""
        status = Term.Status
        terms: list[tuple[str, str, str]] = [(source_language, self.source, status.PREFERRED)] if self.source else []
        terms.append((self.language, self.prefer, status.PREFERRED))
        terms += [(self.language, form, status.ADMITTED) for form in self.allow]
        return terms + [(self.language, form, status.DEPRECATED) for form in (*self.forbid, *self.allow_here)]


class Touched(NamedTuple):
    """What a decision would touch: places where a form is replaced, documents, approvals to be looked at again."""

    hits: int
    texts: int
    documents: int
    approvals: int


def touched_by(*, project: Project, answers: Answers) -> Touched:
    """What `answers` would touch. Nothing is changed."""
    forms = [answers.prefer, *answers.allow, *answers.allow_here, *answers.forbid]
    paragraphs = paragraphs_with_terms(project, answers.language, forms)
    if answers.source:
        paragraphs |= paragraphs_with_terms(project, project.source_language, [answers.source])
    mine = Translation.objects.filter(language=answers.language)
    hits = texts = approvals = 0
    documents: set[int] = set()
    for chunk in chunks(sorted(paragraphs)):
        rows = mine.filter(paragraph__in=chunk).values_list("text", "paragraph__document", "approved_by")
        for text, document, approver in rows:
            hits += len(plan(text, answers.language, answers.prefer, answers.forbid)) if answers.forbid else 0
            texts, approvals = texts + 1, approvals + (approver is not None)
            documents.add(document)
    return Touched(hits, texts, len(documents), approvals)


@transaction.atomic
def decide_answers(*, project: Project, answers: Answers, by: User) -> tuple[Concept, Sweep | None]:
    """Give each form its status in the project; return the concept, and the sweep over what is to be replaced."""
    for form in answers.different:
        answer(project, None, answers.language, (answers.prefer, form), Decision.Kind.DIFFERENT_MEANING, by).save()
    for form in answers.allow_here:
        allow_where_it_stands(project, answers.language, form, by)
    concept = decide_forms(project=project, terms=answers.terms(project.source_language), by=by)
    if not answers.forbid:
        return concept, None
    sweep = plan_sweep(
        project=project,
        language=answers.language,
        prefer=answers.prefer,
        replace=answers.forbid,
        by=by,
        concept=concept,
    )
    return concept, sweep


def allow_where_it_stands(project: Project, language: str, form: str, by: User) -> None:
    """Accept a forbidden form in the texts that have it today, however it is written there."""
    forms = TermFinder([Entry("", language, form)])
    decisions = []
    for translations in with_texts(sorted(paragraphs_with_terms(project, language, [form]))):
        for each in translations:
            if each.language == language:
                decisions += [
                    Decision(
                        project=project,
                        document=each.document,
                        translation=each,
                        check_name="term-forbidden",
                        form=hit.text,
                        kind=Decision.Kind.ACCEPTED_HERE,
                        by=by,
                    )
                    for hit in forms.find(each.text, language)
                ]
    Decision.objects.bulk_create(decisions, batch_size=1000)


def keep_apart(*, document: Document, language: str, form: str, others: Sequence[str], by: User) -> None:
    """Remember that each of `others` means something else than `form`: they are not shown as rivals again."""
    kind = Decision.Kind.DIFFERENT_MEANING
    Decision.objects.bulk_create(
        answer(document.project, document, language, (form, other), kind, by) for other in others
    )


def compare_again(*, document: Document, language: str, pair: Apart, by: User) -> None:
    """Take back that two forms mean different things."""
    answer(document.project, document, language, pair, Decision.Kind.REOPENED, by).save()


def answer(project: Project, document: Document | None, language: str, pair: Apart, kind: str, by: User) -> Decision:
    return Decision(
        project=project,
        document=document,
        check_name=CHECK,
        form="\n".join(form.casefold() for form in pair),
        kind=kind,
        reason=language,
        by=by,
    )


def kept_apart(project: Project) -> list[Apart]:
    """The pairs of forms (lower case) whose last answer was that they mean different things."""
    answers = Decision.objects.filter(project=project, check_name=CHECK).order_by("pk")
    last = dict(answers.values_list("form", "kind"))
    pairs = [form.split("\n", 1) for form, kind in last.items() if kind == Decision.Kind.DIFFERENT_MEANING]
    return [(pair[0], pair[1]) for pair in pairs if len(pair) == 2]


def apart(project: Project) -> set[Apart]:
    """Those pairs, both ways round."""
    return {(one, other) for pair in kept_apart(project) for one, other in (pair, pair[::-1])}
