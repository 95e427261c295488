"""Answers about renderings that no term can hold: two forms that mean different things."""

from __future__ import annotations

from collections.abc import Sequence

from reviewapp.models import Decision, Document, Project, User

CHECK = "renderings"  # what such decisions are filed under
Apart = tuple[str, str]


def keep_apart(*, document: Document, language: str, form: str, others: Sequence[str], by: User) -> None:
    """Remember that each of `others` means something else than `form`: they are not shown as rivals again."""
    kind = Decision.Kind.DIFFERENT_MEANING
    Decision.objects.bulk_create(answer(document, language, (form, other), kind, by) for other in others)


def compare_again(*, document: Document, language: str, pair: Apart, by: User) -> None:
    """Take back that two forms mean different things."""
    answer(document, language, pair, Decision.Kind.REOPENED, by).save()


def answer(document: Document, language: str, pair: Apart, kind: str, by: User) -> Decision:
    return Decision(
        project=document.project,
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
