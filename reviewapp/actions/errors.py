"""How an action says no."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.utils.translation import gettext as _

if TYPE_CHECKING:
    from reviewapp.models import Translation


class ActionError(Exception):
    """Refused, with a sentence for the user; nothing was changed."""


class Stale(ActionError):
    """Someone else wrote first. `translation` is as it stands now, so that both texts can be shown."""

    def __init__(self, translation: Translation) -> None:
        super().__init__(_("Someone else has changed this paragraph meanwhile. Both texts are shown; nothing is lost."))
        self.translation = translation


class Locked(ActionError):
    def __init__(self) -> None:
        super().__init__(_("This paragraph is locked."))
