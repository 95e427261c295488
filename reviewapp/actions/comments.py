"""Remarks on a paragraph: made, and resolved."""

from __future__ import annotations

from django.utils import timezone
from django.utils.translation import gettext as _

from reviewapp.actions.errors import ActionError
from reviewapp.models import Comment, Translation, User


def add_comment(*, translation: Translation, text: str, by: User) -> Comment:
    """Remark on a paragraph in the language it is being reviewed in."""
    if not text.strip():
        raise ActionError(_("An empty comment says nothing."))
    return Comment.objects.create(
        paragraph=translation.paragraph, language=translation.language, text=text.strip(), by=by
    )


def resolve_comment(*, comment: Comment, by: User) -> None:
    """Mark a comment as dealt with; the first to do so is remembered."""
    open_comment = Comment.objects.filter(pk=comment.pk, resolved_by=None)
    open_comment.update(resolved_by=by, resolved_at=timezone.now())
