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


def repeats(texts: Sequence[Sequence[Token]], longest: int, least: int = 2) -> dict[Key, list[Place]]:
    """Every n-gram of stems up to `longest` tokens that stands at `least` places, without marks inside.

    It begins and ends with a content word. Only what recurs is made longer, so the work is
    proportional to the text.
    """
    level = _single(texts, least)
    found = dict(level)
    for _length in range(1, longest):
        level = _longer(texts, level, least)
        if not level:
            break
        found.update(level)
    return {
        key: places
        for key, places in found.items()
        if texts[places[0].segment][places[0].last].content and len(places) >= least
    }


def _single(texts: Sequence[Sequence[Token]], least: int) -> dict[Key, list[Place]]:
    level: dict[str, list[Place]] = defaultdict(list)
    for segment, tokens in enumerate(texts):
        for at, token in enumerate(tokens):
            if token.content:
                level[token.stem].append(Place(segment, at, at))
    return {(stem,): places for stem, places in level.items() if len(places) >= least}


def _longer(texts: Sequence[Sequence[Token]], level: dict[Key, list[Place]], least: int) -> dict[Key, list[Place]]:
    longer: dict[Key, list[Place]] = {}
    for key, places in level.items():
        following: dict[str, list[Place]] = defaultdict(list)
        for segment, first, last in places:
            tokens = texts[segment]
            if last + 1 < len(tokens) and tokens[last + 1].run == tokens[first].run:
                following[tokens[last + 1].stem].append(Place(segment, first, last + 1))
        for stem, more in following.items():
            if len(more) >= least:
                longer[(*key, stem)] = more
    return longer


def closed(found: dict[Key, list[Place]]) -> dict[Key, list[Place]]:
    """Those that do not always stand inside the same longer one."""
    inner = set()
    for key, places in found.items():
        for part in (_shorter(key, found, left=True), _shorter(key, found, left=False)):
            if part and len(found[part]) <= len(places):
                inner.add(part)
    return {key: places for key, places in found.items() if key not in inner}


def _shorter(key: Key, found: dict[Key, list[Place]], *, left: bool) -> Key | None:
    """The longest part of `key` that is in `found` itself, cut from one side."""
    for cut in range(1, len(key)):
        part = key[cut:] if left else key[:-cut]
        if part in found:
            return part
    return None
