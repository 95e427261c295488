"""Answers about renderings that no term can hold: two forms that mean different things."""

from __future__ import annotations

from collections.abc import Sequence

from reviewapp.models import Decision, Document, Project, User

CHECK = "renderings"  # what such decisions are filed under
Apart = tuple[str, str]


def keep_apart(*, document: Document, language: str, form: str, others: Sequence[str], by: User) -> None:
    """Remember that each of `others` means something else than `form`: they are not shown as rivals again."""
    Decision.objects.bulk_create(
        Decision(
            project=document.project,
            document=document,
            check_name=CHECK,
            form="\n".join((form.casefold(), other.casefold())),
            kind=Decision.Kind.DIFFERENT_MEANING,
            reason=language,
            by=by,
        )
        for other in others
    )


def apart(project: Project) -> set[Apart]:
    """The pairs of forms (lower case) that somebody said mean different things, both ways round."""
    kept = Decision.objects.filter(project=project, check_name=CHECK, kind=Decision.Kind.DIFFERENT_MEANING)
    pairs = {tuple(form.split("\n", 1)) for form in kept.values_list("form", flat=True)}
    return {(one, other) for pair in pairs if len(pair) == 2 for one, other in (pair, pair[::-1])}
