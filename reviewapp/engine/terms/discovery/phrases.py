"""The noun phrases a text may be made of: runs of content words that only prepositions part."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from reviewapp.engine.terms.discovery.head import determiners, links
from reviewapp.engine.terms.discovery.repeats import Key, Place
from reviewapp.engine.terms.discovery.roots import Roots
from reviewapp.engine.terms.discovery.tokens import Token

MOST = 5  # content words in a phrase
MOST_BETWEEN = 3
GENITIVE = "s"  # what English writes behind an apostrophe ties no closer than a bare noun does


class Phrase(NamedTuple):
    """The roots of a stretch of text with its place; `tied` tells of each gap whether a preposition is in it."""

    key: Key
    place: Place
    tied: tuple[bool, ...]

    @property
    def span(self) -> range:
        return range(self.place.first, self.place.last + 1)


class Chain(NamedTuple):
    """Content tokens of one segment that may make a phrase: where they are, and whether a preposition stands before."""

    segment: int
    places: list[int]
    tied: list[bool]


class Phrases:
    """Every phrase of up to five content words and at least two roots, by its roots, also in any order."""

    def __init__(self, texts: Sequence[Sequence[Token]], tag: str) -> None:
        self.texts = texts
        self.links, self.determiners = links(tag), determiners(tag)
        self.known = {token.stem for tokens in texts for token in tokens if token.content}
        self.roots = Roots(tag, self.known)
        self.count: dict[str, int] = defaultdict(int)
        self.places: dict[Key, list[tuple[Chain, int, int]]] = defaultdict(list)
        for number, tokens in enumerate(texts):
            for chain in self._chains(number, tokens):
                self._add(chain, [self.roots.of(tokens[at].stem) for at in chain.places])
        self.by_set: dict[Key, list[Key]] = defaultdict(list)
        for key in self.places:
            self.by_set[tuple(sorted(key))].append(key)

    def at(self, key: Key) -> list[Phrase]:
        """The phrases with these roots in this order."""
        return [
            Phrase(
                key,
                Place(chain.segment, chain.places[start], chain.places[end]),
                tuple(chain.tied[start + 1 : end + 1]),
            )
            for chain, start, end in self.places.get(key, ())
        ]

    def tokens(self, phrase: Phrase) -> Sequence[Token]:
        segment, first, last = phrase.place
        return self.texts[segment][first : last + 1]

    def joints(self, phrase: Phrase) -> list[str]:
        """The prepositions inside a phrase, in order."""
        words = [token.text.lower() for token in self.tokens(phrase) if not token.content]
        return [word for word in words if word in self.links and word != GENITIVE]

    def recurring(self) -> list[Key]:
        return [key for key, places in self.places.items() if len(places) > 1]

    def _add(self, chain: Chain, roots: list[Key]) -> None:
        flat = tuple(root for word in roots for root in word)
        for root in flat:
            self.count[root] += 1
        ends = [0]
        for word in roots:
            ends.append(ends[-1] + len(word))
        for start in range(len(roots)):
            for end in range(start, min(len(roots), start + MOST)):
                if ends[end + 1] - ends[start] > 1:
                    self.places[flat[ends[start] : ends[end + 1]]].append((chain, start, end))

    def _chains(self, number: int, tokens: Sequence[Token]) -> Iterator[Chain]:
        chain = Chain(number, [], [])
        last = -2
        for at, token in enumerate(tokens):
            if token.content:
                tied = at - last > 1 and tokens[last + 1].text != GENITIVE
                if chain.places and (tokens[last].run != token.run or not self._ties(tokens, last, at)):
                    yield chain
                    chain = Chain(number, [], [])
                chain.places.append(at)
                chain.tied.append(tied)
                last = at
        if chain.places:
            yield chain

    def _ties(self, tokens: Sequence[Token], left: int, right: int) -> bool:
        """Whether nothing stands between, or a preposition, perhaps with an article."""
        if right - left == 1:
            return True
        if right - left > MOST_BETWEEN or tokens[left + 1].text.lower() not in self.links:
            return False
        return all(token.text.lower() in self.determiners for token in tokens[left + 2 : right])
