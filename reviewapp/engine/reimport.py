"""A document that comes again: which of its paragraphs are which."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple

ALIKE = 60  # of 100: texts less alike than this are different paragraphs
NEAR = 50  # places looked at for each: a paragraph that moved further is found by its key or not at all


class Known(NamedTuple):
    """What tells a paragraph: the key of its file or content, and the text it is recognised by."""

    key: str
    text: str


class Fate(StrEnum):
    SAME = "same"
    CHANGED = "changed"
    NEW = "new"
    GONE = "gone"


class Match(NamedTuple):
    """Positions of one paragraph before and after; None where it was not, or is no more."""

    before: int | None
    after: int | None
    fate: Fate


def match(old: Sequence[Known], new: Sequence[Known]) -> list[Match]:
    """Pair the paragraphs of two states of a document, in the order of the new one; those that are gone come last.

    By key first, those that share one in their order. What is left between two paired
    neighbours is paired by likeness, in order: a paragraph that was reworded where it stood is
    the same one, changed.
    """
    places: dict[str, deque[int]] = defaultdict(deque)
    for position, known in enumerate(old):
        places[known.key].append(position)
    paired = {after: places[known.key].popleft() for after, known in enumerate(new) if places[known.key]}
    paired |= reworded(old, new, paired)
    matches = [one(old, new, paired.get(after), after) for after in range(len(new))]
    gone = sorted(set(range(len(old))) - set(paired.values()))
    return matches + [Match(before, None, Fate.GONE) for before in gone]


def one(old: Sequence[Known], new: Sequence[Known], before: int | None, after: int) -> Match:
    if before is None:
        return Match(None, after, Fate.NEW)
    return Match(before, after, Fate.SAME if old[before].text == new[after].text else Fate.CHANGED)


def reworded(old: Sequence[Known], new: Sequence[Known], paired: dict[int, int]) -> dict[int, int]:
    """Further pairs among the paragraphs no key paired: the most alike, in order, between paired neighbours."""
    from rapidfuzz.fuzz import ratio

    taken = set(paired.values())
    found: dict[int, int] = {}
    first = 0
    for after, known in enumerate(new):
        if after in paired:
            first = paired[after] + 1
            continue
        alike = [(ratio(old[before].text, known.text), -before) for before in gap(first, len(old), taken)]
        score, place = max(alike, default=(0, 0))
        if score >= ALIKE:
            found[after] = -place
            first = -place + 1
            taken.add(-place)
    return found


def gap(first: int, end: int, taken: set[int]) -> range:
    """The free places from `first` up to the next one that is taken."""
    last = first
    while last < min(end, first + NEAR) and last not in taken:
        last += 1
    return range(first, last)
