"""What the words of sentence pairs tell of each other: how often they meet, what a dictionary says, how they sound."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from reviewapp.engine.terms.discovery.cognates import sound_alike
from reviewapp.engine.terms.discovery.segments import Segment, reader
from reviewapp.engine.terms.discovery.senses import senses_of
from reviewapp.engine.terms.discovery.tokens import Token

KNOWN = 0.85  # a dictionary's word counts as much as a strong association
ALIKE = 0.8
SECOND = 0.6


class Bitext:
    """Segments with the sentences each stem stands in; links between words are worked out when asked for."""

    def __init__(self, segments: Sequence[Segment], tags: tuple[str, str]) -> None:
        self.segments = segments
        self.tags = tags
        self.source = _where(segment.source for segment in segments)
        self.target = _where(segment.target for segment in segments)
        self.spaced = (reader(tags[0]).language.spaced, reader(tags[1]).language.spaced)
        self._association: dict[tuple[str, str], float] = {}
        self._links: dict[int, list[dict[int, float]]] = {}
        self._senses: dict[int, tuple[list[frozenset[int]], list[frozenset[int]]]] = {}

    def association(self, one: str, other: str) -> float:
        """How closely a source and a target stem keep together, 0 to 1; 0 where they met once or by chance."""
        key = (one, other)
        if key not in self._association:
            self._association[key] = association(
                self.source.get(one, EMPTY), self.target.get(other, EMPTY), len(self.segments)
            )
        return self._association[key]

    def senses(self, segment: int) -> tuple[list[frozenset[int]], list[frozenset[int]]]:
        """The senses of each source and each target token of a segment."""
        if segment not in self._senses:
            one = self.segments[segment]
            self._senses[segment] = (senses_of(one.source, self.tags[0]), senses_of(one.target, self.tags[1]))
        return self._senses[segment]

    def first_at(self, segment: int, stem: str) -> int:
        """Where a stem first stands in the target of a segment that has it."""
        return next(at for at, token in enumerate(self.segments[segment].target) if token.stem == stem)

    def links(self, segment: int) -> list[dict[int, float]]:
        """For each target token of a segment, the source tokens it may translate with their strength."""
        if segment not in self._links:
            self._links[segment] = self._linked(segment)
        return self._links[segment]

    def _linked(self, number: int) -> list[dict[int, float]]:
        segment = self.segments[number]
        ours, theirs = self.senses(number)
        linked: list[dict[int, float]] = []
        for at, word in enumerate(segment.target):
            found: dict[int, float] = {}
            if word.content:
                for place, other in enumerate(segment.source):
                    if other.content:
                        strength = self._strength(other, word, ours[place], theirs[at])
                        if strength > 0.2:
                            found[place] = strength
            linked.append(found)
        return _one_to_one(linked)

    def _strength(self, one: Token, other: Token, ours: frozenset[int], theirs: frozenset[int]) -> float:
        strength = self.association(one.stem, other.stem)
        if ours and theirs and not ours.isdisjoint(theirs):
            return max(strength, KNOWN)
        if (
            strength < ALIKE
            and len(one.stem) > 3
            and len(other.stem) > 3
            and sound_alike(one.text.lower(), other.text.lower())
        ):
            return ALIKE
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


def association(ours: Iterable[int], theirs: Iterable[int], total: int) -> float:
    """Dice's coefficient of two sets of places, less what chance would give."""
    one, other = frozenset(ours), frozenset(theirs)
    both = len(one & other)
    if both < 2:
        return 0.0
    chance = len(one) * len(other) / max(total, 1)
    return 2 * both / (len(one) + len(other)) * max(0.0, 1 - chance / both)


def _where(texts: Iterable[Sequence[Token]]) -> dict[str, set[int]]:
    found: dict[str, set[int]] = defaultdict(set)
    for number, tokens in enumerate(texts):
        for token in tokens:
            if token.content:
                found[token.stem].add(number)
    return found
