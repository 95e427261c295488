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


def repeats(texts: Sequence[Sequence[Token]], longest: int, least: int = 2) -> dict[Key, list[Spot]]:
    """Every n-gram of stems up to `longest` tokens that stands at `least` spots, without marks inside.

    It begins and ends with a content word. Only what recurs is made longer, so the work is
    proportional to the text.
    """
    level = _single(texts, least)
    found = dict(level)
    for length in range(1, longest):
        level = _longer(texts, level, length, least)
        if not level:
            break
        found.update(
            (key, spots) for key, spots in level.items() if texts[spots[0][0]][spots[0][1] + len(key) - 1].content
        )
    return found


def _single(texts: Sequence[Sequence[Token]], least: int) -> dict[Key, list[Spot]]:
    level: dict[str, list[Spot]] = defaultdict(list)
    for segment, tokens in enumerate(texts):
        for at, token in enumerate(tokens):
            if token.content:
                level[token.stem].append((segment, at))
    return {(stem,): spots for stem, spots in level.items() if len(spots) >= least}


def _longer(
    texts: Sequence[Sequence[Token]], level: dict[Key, list[Spot]], length: int, least: int
) -> dict[Key, list[Spot]]:
    longer: dict[Key, list[Spot]] = {}
    for key, spots in level.items():
        following: dict[str, list[Spot]] = defaultdict(list)
        for spot in spots:
            segment, first = spot
            tokens = texts[segment]
            if first + length < len(tokens):
                token = tokens[first + length]
                if token.run == tokens[first].run:
                    following[token.stem].append(spot)
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
