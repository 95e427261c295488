"""The phrases of a text that recur: what variants are variants of."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import NamedTuple

from reviewapp.engine.terms.discovery.phrases import Phrase, Phrases
from reviewapp.engine.terms.discovery.repeats import Key

THRICE = 2


class Anchor(NamedTuple):
    """A phrase that recurs and is no part of a longer one that does, with its places in the commonest spelling.

    `shape` is its stems in order, with the small words; `forms` are its places in other word forms,
    `retied` those with other prepositions; `segments` tells where its main places are, in order.
    """

    key: Key
    phrases: list[Phrase]
    forms: list[Phrase]
    retied: list[Phrase]
    shape: Key
    segments: list[int]

    @property
    def size(self) -> int:
        return len(self.key)

    @property
    def tied(self) -> tuple[bool, ...]:
        return self.phrases[0].tied


class Anchors:
    """The recurring phrases of a text; each place belongs to the longest of them."""

    def __init__(self, phrases: Phrases) -> None:
        self.phrases = phrases
        self.english = phrases.roots.code == "en"
        self.covered: dict[int, list[range]] = defaultdict(list)
        self.found: list[Anchor] = []
        recurring = [key for key in phrases.recurring() if len(set(key)) == len(key)]
        for key in sorted(recurring, key=lambda key: (-len(key), key)):
            every = phrases.at(key)
            free = self._free(every)
            if len(free) > 1:
                self.found.append(self._anchor(key, free))
                for phrase in free:
                    self.covered[phrase.place.segment].append(phrase.span)
            elif free and len(every) > THRICE:
                self.found.append(self._anchor(key, every))
        self.found.sort(key=lambda anchor: (-len(anchor.phrases), -anchor.size, anchor.key))

    def free(self, key: Key) -> list[Phrase]:
        """The places of a phrase that are not inside a longer recurring one."""
        return self._free(self.phrases.at(key))

    def _free(self, phrases: list[Phrase]) -> list[Phrase]:
        return [
            phrase
            for phrase in phrases
            if not any(
                span.start <= phrase.place.first and phrase.place.last < span.stop and len(span) > len(phrase.span)
                for span in self.covered.get(phrase.place.segment, ())
            )
        ]

    def _anchor(self, key: Key, places: list[Phrase]) -> Anchor:
        shapes = [self._shape(phrase) for phrase in places]
        shape = Counter(shapes).most_common(1)[0][0]
        content = self._content(shape)
        joints = self._joints(places[shapes.index(shape)])
        hyphens = self._hyphens(places[shapes.index(shape)])
        main: list[Phrase] = []
        forms: list[Phrase] = []
        retied: list[Phrase] = []
        for phrase, other in zip(places, shapes, strict=True):
            if other == shape and self._hyphens(phrase) == hyphens:
                main.append(phrase)
            elif self._content(other) != content or self._hyphens(phrase) != hyphens:
                forms.append(phrase)
            else:
                (main if self._joints(phrase) == joints else retied).append(phrase)
        return Anchor(key, main, forms, retied, shape, [phrase.place.segment for phrase in main])

    def _hyphens(self, phrase: Phrase) -> list[bool]:
        """Which words hang on the one before; in English that is the grammar of attributes, not spelling."""
        return [] if self.english else [token.glued for token in self.phrases.tokens(phrase)[1:] if token.content]

    def _joints(self, phrase: Phrase) -> list[str]:
        """The prepositions inside by their first letter, which tells de, del and d’ from en."""
        return [word[0] for word in self.phrases.joints(phrase)]

    def _shape(self, phrase: Phrase) -> Key:
        return tuple([token.stem for token in self.phrases.tokens(phrase)])

    def _content(self, shape: Key) -> list[str]:
        return [stem for stem in shape if stem in self.phrases.known]
