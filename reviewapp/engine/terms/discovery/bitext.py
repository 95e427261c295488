"""What the words of sentence pairs tell of each other: how often they meet, what a dictionary says, how they sound."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence, Set
from typing import NamedTuple

from reviewapp.engine.terms.discovery.cognates import sound_alike
from reviewapp.engine.terms.discovery.segments import Segment, reader
from reviewapp.engine.terms.discovery.senses import senses_of
from reviewapp.engine.terms.discovery.tokens import Token

KNOWN = 0.85  # a dictionary's word counts as much as a strong association
ALIKE = 0.8
SECOND = 0.6
FAINT = 0.2
MET = 2  # sentences two words have to share before that says something
REMEMBERED = 5_000  # segments whose links are kept


class Linked(NamedTuple):
    """For each target token of a segment the source tokens it may translate, with their strength.

    `first` tells where each target stem first stands.
    """

    links: list[dict[int, float]]
    first: dict[str, int]


class Bitext:
    """Segments with the sentences each stem stands in; links between words are worked out when asked for."""

    def __init__(self, segments: Sequence[Segment], tags: tuple[str, str]) -> None:
        self.segments = segments
        self.tags = tags
        self.source = _where(segment.source for segment in segments)
        self.target = _where(segment.target for segment in segments)
        self.spaced = (reader(tags[0]).language.spaced, reader(tags[1]).language.spaced)
        self._association: dict[str, dict[str, float]] = defaultdict(dict)
        self._linked: dict[int, Linked] = {}

    def linked(self, segment: int) -> Linked:
        if segment not in self._linked:
            if len(self._linked) > REMEMBERED:
                self._linked.clear()
            self._linked[segment] = self._link(segment)
        return self._linked[segment]

    def unit(self, segments: Set[int], stem: str) -> float:
        """How closely a target stem keeps to a set of segments."""
        return association(segments, self.target.get(stem, EMPTY), len(self.segments))

    def knows(self, segment: int, source: range, target: range) -> bool:
        """Whether the table of senses, or their sound, says that a source word is rendered by a target word."""
        one = self.segments[segment]
        ours, theirs = senses_of(one.source, self.tags[0]), senses_of(one.target, self.tags[1])
        return any(
            not ours[place].isdisjoint(theirs[at])
            or (len(one.source[place].stem) > 3 and sound_alike(one.source[place].text, one.target[at].text))
            for place in source
            for at in target
            if one.target[at].content
        )

    def _link(self, number: int) -> Linked:
        segment = self.segments[number]
        ours, theirs = senses_of(segment.source, self.tags[0]), senses_of(segment.target, self.tags[1])
        source = [(at, token, ours[at]) for at, token in enumerate(segment.source) if token.content]
        links: list[dict[int, float]] = [{} for _token in segment.target]
        first: dict[str, int] = {}
        for at, token in enumerate(segment.target):
            first.setdefault(token.stem, at)
            if token.content:
                senses, found = theirs[at], links[at]
                for place, other, meant in source:
                    row = self._association[other.stem]
                    strength = row[token.stem] if token.stem in row else self._learn(other, token)
                    if senses and strength < KNOWN and meant and not meant.isdisjoint(senses):
                        strength = KNOWN
                    if strength > FAINT:
                        found[place] = strength
        return Linked(_one_to_one(links), first)

    def _learn(self, one: Token, other: Token) -> float:
        """Work out what a source and a target word have to do with each other, and keep it."""
        strength = association(self.source[one.stem], self.target[other.stem], len(self.segments))
        if strength < ALIKE and len(one.stem) > 3 and len(other.stem) > 3 and sound_alike(one.text, other.text):
            strength = ALIKE
        self._association[one.stem][other.stem] = strength
        return strength


def _one_to_one(linked: list[dict[int, float]]) -> list[dict[int, float]]:
    """A source word speaks with less weight for target words other than the one it fits best."""
    best: dict[int, tuple[float, float, int]] = {}
    for at, found in enumerate(linked):
        for place, strength in found.items():
            fit = (strength, -abs(at - place), at)
            if place not in best or fit > best[place]:
                best[place] = fit
    return [
        {place: strength if best[place][2] == at else SECOND * strength for place, strength in found.items()}
        for at, found in enumerate(linked)
    ]


EMPTY: frozenset[int] = frozenset()


def association(ours: Set[int], theirs: Set[int], total: int) -> float:
    """Dice's coefficient of two sets of places, less what chance would give; 0 where they met but once."""
    if len(ours) < MET or len(theirs) < MET:
        return 0.0
    both = len(ours & theirs)
    if both < MET:
        return 0.0
    chance = len(ours) * len(theirs) / max(total, 1)
    return 2 * both / (len(ours) + len(theirs)) * max(0.0, 1 - chance / both)


def _where(texts: Iterable[Sequence[Token]]) -> dict[str, set[int]]:
    found: dict[str, set[int]] = defaultdict(set)
    for number, tokens in enumerate(texts):
        for token in tokens:
            if token.content:
                found[token.stem].add(number)
    return found
