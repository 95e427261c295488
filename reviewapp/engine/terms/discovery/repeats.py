"""Phrases that recur: token n-grams from content word to content word, level by level (after Agrawal & Srikant)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from reviewapp.engine.terms.discovery.tokens import Token

Key = tuple[str, ...]


class Place(NamedTuple):
    """Tokens `first` to `last` (inclusive) of segment `segment`."""

    segment: int
    first: int
    last: int


Spot = tuple[int, int]  # segment and first token


class _Line:
    """All tokens of some texts in one row, so that a place is one number; None parts what has marks between."""

    def __init__(self, texts: Sequence[Sequence[Token]]) -> None:
        self.stems: list[str | None] = []
        self.content: list[bool] = []
        self.spots: list[Spot] = []
        for segment, tokens in enumerate(texts):
            for at, token in enumerate(tokens):
                if at == 0 or token.run != tokens[at - 1].run:
                    self._part((segment, at))
                self.stems.append(token.stem)
                self.content.append(token.content)
                self.spots.append((segment, at))
        self._part((len(texts), 0))

    def _part(self, spot: Spot) -> None:
        self.stems.append(None)
        self.content.append(False)
        self.spots.append(spot)


def repeats(texts: Sequence[Sequence[Token]], longest: int, least: int = 2) -> dict[Key, list[Spot]]:
    """Every n-gram of stems up to `longest` tokens that stands at `least` spots, without marks inside.

    It begins and ends with a content word. Only what recurs is made longer, so the work is
    proportional to the text.
    """
    line = _Line(texts)
    level = _single(line, least)
    found = dict(level)
    for length in range(1, longest):
        level = _longer(line.stems, level, length, least)
        if not level:
            break
        found.update((key, spots) for key, spots in level.items() if line.content[spots[0] + length])
    spots = line.spots
    return {key: [spots[at] for at in places] for key, places in found.items()}


def _single(line: _Line, least: int) -> dict[Key, list[int]]:
    level: dict[str, list[int]] = defaultdict(list)
    for at, stem in enumerate(line.stems):
        if stem is not None and line.content[at]:
            level[stem].append(at)
    return {(stem,): spots for stem, spots in level.items() if len(spots) >= least}


def _longer(stems: Sequence[str | None], level: dict[Key, list[int]], length: int, least: int) -> dict[Key, list[int]]:
    longer: dict[Key, list[int]] = {}
    for key, spots in level.items():
        following: dict[str, list[int]] = defaultdict(list)
        for spot in spots:
            stem = stems[spot + length]
            if stem is not None:
                following[stem].append(spot)
        for stem, more in following.items():
            if len(more) >= least:
                longer[(*key, stem)] = more
    return longer


def places(key: Key, spots: Sequence[Spot]) -> list[Place]:
    return [Place(segment, first, first + len(key) - 1) for segment, first in spots]


def closed(found: dict[Key, list[Spot]]) -> dict[Key, list[Spot]]:
    """Those that do not always stand inside the same longer one."""
    inner = set()
    for key, spots in found.items():
        for part in (_shorter(key, found, left=True), _shorter(key, found, left=False)):
            if part and len(found[part]) <= len(spots):
                inner.add(part)
    return {key: spots for key, spots in found.items() if key not in inner}


def _shorter(key: Key, found: dict[Key, list[Spot]], *, left: bool) -> Key | None:
    """The longest part of `key` that is in `found` itself, cut from one side."""
    for cut in range(1, len(key)):
        part = key[cut:] if left else key[:-cut]
        if part in found:
            return part
    return None
