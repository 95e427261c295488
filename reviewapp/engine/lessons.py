"""What edits teach: the same words replaced by the same words, more than once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from reviewapp.engine.diff import diff

LONGEST = 8  # words; a longer replacement is a sentence written anew, not a term


class Replacement(NamedTuple):
    old: str
    new: str


class Lesson(NamedTuple):
    """A replacement that was made by hand in `times` different texts."""

    old: str
    new: str
    times: int


def replacements(before: str, after: str) -> Iterator[Replacement]:
    """The words an edit replaced by other words, as the difference shows them."""
    for piece in diff(before, after):
        old, new = piece.before.strip(), piece.after.strip()
        if worth(old) and worth(new) and old != new:
            yield Replacement(old, new)


def worth(words: str) -> bool:
    return any(char.isalpha() for char in words) and len(words) > 1 and len(words.split()) <= LONGEST


def lessons(edits: Iterable[tuple[int, str, str]], least: int = 2) -> list[Lesson]:
    """Replacements made in at least `least` texts, the most frequent first.

    `edits` are (text id, before, after). Case at the beginning of a sentence does not tell
    two replacements apart; the form seen first is shown.
    """
    places: dict[tuple[str, str], set[int]] = defaultdict(set)
    shown: dict[tuple[str, str], Replacement] = {}
    for text, before, after in edits:
        for found in replacements(before, after):
            key = (found.old.casefold(), found.new.casefold())
            places[key].add(text)
            shown.setdefault(key, found)
    made = [Lesson(*shown[key], len(texts)) for key, texts in places.items() if len(texts) >= least]
    return sorted(made, key=lambda lesson: (-lesson.times, lesson.old))
