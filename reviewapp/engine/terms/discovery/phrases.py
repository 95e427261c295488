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
THREE = 3


class Phrase(NamedTuple):
    """The roots of a stretch of text with its place; `tied` tells of each gap whether a preposition is in it."""

    key: Key
    place: Place
    tied: tuple[bool, ...]


class Phrases:
    """Every phrase of up to five content words and at least two roots, by its roots, also in any order."""

    def __init__(self, texts: Sequence[Sequence[Token]], tag: str) -> None:
        self.texts = texts
        self.links, self.determiners = links(tag), determiners(tag)
        stems = {token.stem for tokens in texts for token in tokens if token.content}
        self.roots = Roots(tag, stems)
        self.by_key: dict[Key, list[Phrase]] = defaultdict(list)
        self.count: dict[str, int] = defaultdict(int)
        for number, tokens in enumerate(texts):
            for phrase in self._phrases(number, tokens):
                self.by_key[phrase.key].append(phrase)
        self.known = stems
        self.starting: dict[Key, list[Key]] = defaultdict(list)
        for key in self.by_key:
            if len(key) == THREE:
                self.starting[key[:2]].append(key)
        self.by_set: dict[Key, list[Key]] = defaultdict(list)
        for key in self.by_key:
            self.by_set[tuple(sorted(key))].append(key)

    def _phrases(self, number: int, tokens: Sequence[Token]) -> Iterator[Phrase]:
        for chain in self._chains(tokens):
            roots = [self.roots.of(tokens[at].stem) for at, _tied in chain]
            for start in range(len(chain)):
                key: Key = ()
                tied: tuple[bool, ...] = ()
                for end in range(start, min(len(chain), start + MOST)):
                    key += roots[end]
                    tied += (chain[end][1],) if end > start else ()
                    if len(key) > 1:
                        yield Phrase(key, Place(number, chain[start][0], chain[end][0]), tied)

    def _chains(self, tokens: Sequence[Token]) -> Iterator[list[tuple[int, bool]]]:
        """Stretches of content tokens as (place, whether a preposition stands before it)."""
        chain: list[tuple[int, bool]] = []
        for at, token in enumerate(tokens):
            if not token.content:
                continue
            for root in self.roots.of(token.stem):
                self.count[root] += 1
            tied = self._tied(tokens, chain[-1][0], at) if chain else None
            if tied is None and chain:
                yield chain
                chain = []
            chain.append((at, bool(tied)))
        if chain:
            yield chain

    def _tied(self, tokens: Sequence[Token], left: int, right: int) -> bool | None:
        """Whether a preposition joins two content tokens; None if they do not belong to one phrase."""
        if tokens[left].run != tokens[right].run or right - left > 3:
            return None
        between = [token.text.lower() for token in tokens[left + 1 : right]]
        if not between:
            return False
        if between[0] in self.links and all(word in self.determiners for word in between[1:]):
            return True
        return None
