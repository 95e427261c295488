"""The keys of the desk: the list that `?` shows is the list that static/js/keys.js obeys."""

from __future__ import annotations

from typing import NamedTuple

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _


class Key(NamedTuple):
    """What the desk calls an action, the keys that do it, and the words that tell people.

    Keys are written as Ctrl+Shift+M: letters and digits mean the place on the keyboard, so that
    they work under every layout and input method. On a Mac, Cmd stands for Ctrl except before a
    digit. None uses Ctrl+Alt or Alt with a letter: AltGr types letters in many languages.
    """

    name: str
    keys: tuple[str, ...]
    label: str | Promise
    decides: bool = False  # about a finding: left out of the menu where there is none


KEYS = [
    Key("approve-next", ("Ctrl+Enter",), _("Approve, or mark reviewed, and go to the next that needs work")),
    Key("save-next", ("Ctrl+Shift+Enter",), _("Save and go to the next paragraph")),
    Key("save", ("Ctrl+S",), _("Save and stay")),
    Key("next-paragraph", ("Alt+ArrowDown",), _("Next paragraph; what you typed is kept")),
    Key("previous-paragraph", ("Alt+ArrowUp",), _("Previous paragraph")),
    Key("next-finding", ("F8",), _("Next finding, across the document")),
    Key("previous-finding", ("Shift+F8",), _("Previous finding")),
    Key("menu", ("F9", "Alt+Enter"), _("Menu at the caret: fixes and decisions")),
    Key("candidate", tuple(f"Ctrl+{n}" for n in range(1, 10)), _("Take candidate 1 to 9")),
    Key("find", ("Ctrl+F",), _("Find in source and translation")),
    Key("replace", ("Ctrl+H",), _("Find and replace")),
    Key("marks", ("Ctrl+Shift+M",), _("Marks on or off")),
    Key("read", ("Ctrl+Shift+E",), _("Read the translation as prose, or in pairs")),
    Key("next-pane", ("F6",), _("Next part of the page")),
    Key("previous-pane", ("Shift+F6",), _("Previous part of the page")),
    Key("palette", ("Ctrl+K",), _("All actions of this page, to be searched")),
    Key("keys", ("?",), _("This list (outside text)")),
]

# One key each, while the menu at the caret is open; 1 to 9 take that fix.
MENU = [
    Key("accept-here", ("a",), _("Accept here"), decides=True),
    Key("accept-form", ("Shift+A",), _("Accept this form in the whole document"), decides=True),
    Key("false-alarm", ("f",), _("False alarm …"), decides=True),
    Key("query", ("q",), _("Ask the author …"), decides=True),
    Key("terms", ("t",), _("Terms of this paragraph")),
    Key("renderings", ("v",), _("Renderings in this document")),
    Key("sweep", ("s",), _("Sweep …")),
    Key("comments", ("c",), _("Comments")),
    Key("needs-work", ("n",), _("Needs work …")),
    Key("history", ("h",), _("History")),
    Key("part", ("p",), _("Take the selected words of a candidate")),
    Key("difference", ("d",), _("Difference from the machine text")),
    Key("saved-text", ("z",), _("Back to the saved text")),
    Key("lock", ("l",), _("Lock or unlock this paragraph")),
]
