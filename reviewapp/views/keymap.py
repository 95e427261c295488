"""Everybody's own keys: what may be a key, and the map that somebody has made of them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from reviewapp.views.keys import KEYS, MENU, Key

SIGNS = {"ArrowUp": "↑", "ArrowDown": "↓", "Enter": "⏎"}
MODIFIERS = ("Ctrl", "Alt", "Shift")
NAMED = {name.casefold(): name for name in ("Enter", "ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "Home", "End",
         "PageUp", "PageDown", "Insert", "Delete", "Backspace", "Tab", "Escape", "Space")}  # fmt: skip
NAMED |= {f"f{number}": f"F{number}" for number in range(1, 13)}
NAMED |= {
    "⏎": "Enter",
    "↑": "ArrowUp",
    "↓": "ArrowDown",
    "←": "ArrowLeft",
    "→": "ArrowRight",
    "up": "ArrowUp",
    "down": "ArrowDown",
}
# What browsers do not give away, and what writing takes: copying, undoing, moving by words.
BROWSERS = {
    *(f"Ctrl+{letter}" for letter in "ACLNQRTVWXYZ0"),
    *(f"Ctrl+Shift+{letter}" for letter in "CIJNQRTVWZ"),
    *("F5", "F11", "F12", "Ctrl+F4", "Ctrl+F5", "Alt+F4", "Ctrl+Tab", "Ctrl+Shift+Tab", "Ctrl+PageUp", "Ctrl+PageDown"),
    *("Alt+ArrowLeft", "Alt+ArrowRight", "Alt+Home", "Ctrl+Home", "Ctrl+End", "Ctrl+Backspace", "Ctrl+Delete"),
    *("Ctrl+ArrowLeft", "Ctrl+ArrowRight", "Ctrl+ArrowUp", "Ctrl+ArrowDown", "Shift+F10"),
}
OUTSIDE_TEXT = "?"
CANDIDATE = "candidate"  # its keys are a row: what stands before the digit can be changed
WITH_DIGIT = re.compile(r"((?:\w+\+)+)[1-9]")


def chord(typed: str) -> str:
    """What somebody wrote, as the map writes it: “shift + ctrl + m” is Ctrl+Shift+M; "" where it is no key."""
    *before, base = [part.strip() for part in typed.strip().removesuffix("+").split("+")] or [""]
    modifiers = {part.capitalize().replace("Control", "Ctrl").replace("Cmd", "Ctrl") for part in before}
    base = NAMED.get(base.casefold(), base.upper() if len(base) == 1 else "")
    if not base or not modifiers <= set(MODIFIERS):
        return ""
    return "+".join([*(each for each in MODIFIERS if each in modifiers), base])


def refused(keys: str) -> str | Promise:
    """Why a chord cannot be a key of the desk; "" where it can."""
    *modifiers, base = keys.split("+")
    if {"Ctrl", "Alt"} <= set(modifiers):
        return gettext_lazy("Ctrl+Alt is AltGr on many keyboards and types letters.")
    if "Alt" in modifiers and len(base) == 1:
        return gettext_lazy("Alt with a letter or digit types letters in many languages.")
    if keys in BROWSERS:
        return gettext_lazy("The browser needs this key itself.")
    if not {"Ctrl", "Alt"} & set(modifiers) and not re.fullmatch(r"F\d+", base) and keys != OUTSIDE_TEXT:
        return gettext_lazy("This key is for writing. Add Ctrl, or take one of F1 to F12.")
    return ""


def refused_in_menu(keys: str) -> str | Promise:
    """The same for the menu at the caret, where a letter alone is a key and the digits take fixes."""
    if re.fullmatch(r"(Shift\+)?[^\W\d_]", keys):
        return ""
    return gettext_lazy("In the menu a key is one letter, alone or with Shift.")


def own(keys: Iterable[Key], chosen: Mapping[str, list[str]]) -> list[Key]:
    """`keys` as somebody has `chosen` them, by name."""
    return [key._replace(keys=row(key, tuple(chosen[key.name]))) if key.name in chosen else key for key in keys]


def row(key: Key, keys: tuple[str, ...]) -> tuple[str, ...]:
    """The keys of an action; of the candidates one for each digit."""
    if key.name != CANDIDATE or not keys:
        return keys
    return tuple(f"{keys[0][:-1]}{digit}" for digit in range(1, 10))


def read(typed: Mapping[str, str]) -> tuple[dict[str, list[str]], dict[str, list[str]]]:
    """The map that somebody typed, by name of the action, and by name what is wrong with it.

    An action that has the keys it always had is left out of the map. Several keys are parted by spaces or commas.
    """
    chosen: dict[str, list[str]] = {}
    wrong: dict[str, list[str]] = {}
    for key in (each for each in [*KEYS, *MENU] if each.name in typed):
        parts = [part for part in re.split(r"[\s,]+", re.sub(r"\s*\+\s*", "+", typed[key.name])) if part]
        keys = [chord(part) for part in parts]
        if problems := list(what_is_wrong(key, parts, keys)):
            wrong[key.name] = problems
        if row(key, tuple(keys)) != tuple(chord(each) for each in key.keys):
            chosen[key.name] = keys
    for keys_of in (KEYS, MENU):
        for name, problem in conflicts(own(keys_of, chosen)):
            wrong.setdefault(name, []).append(problem)
    return chosen, wrong


def what_is_wrong(key: Key, parts: list[str], keys: list[str]) -> Iterator[str]:
    for part, each in zip(parts, keys, strict=True):
        if not each:
            yield _("“%(typed)s” is no key.") % {"typed": part}
        elif reason := refused_in_menu(each) if key in MENU else refused(each):
            yield f"{each}: {reason}"
        elif key.name == CANDIDATE and not WITH_DIGIT.fullmatch(each):
            yield _("Write the key of the first candidate, such as Ctrl+1.")


def conflicts(keys: Iterable[Key]) -> Iterator[tuple[str, str]]:
    """By name, which other actions have the same key."""
    keys = list(keys)
    counted = Counter(chord(each) for key in keys for each in set(key.keys))
    for key in keys:
        for shared in {chord(each) for each in key.keys if counted[chord(each)] > 1} - {""}:
            others = [other.label for other in keys if other is not key and shared in map(chord, other.keys)]
            for other in others:
                yield key.name, _("%(key)s also does: %(other)s") % {"key": shared, "other": other}


def keycaps(key: Key) -> list[str]:
    """What stands on the keys: “Alt+↑”; a row of digits as its first and last."""
    shown = [key.keys[0], key.keys[-1]] if len(key.keys) > 2 else key.keys
    return ["+".join(SIGNS.get(part, part) for part in keys.split("+")) for keys in shown]
