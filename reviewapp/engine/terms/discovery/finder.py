"""Which phrases are variants of which: the rules in turn, and the guards that a candidate has to pass."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator

from reviewapp.engine.terms.discovery import reordering, rewording
from reviewapp.engine.terms.discovery.anchors import Anchor
from reviewapp.engine.terms.discovery.phrases import Phrase
from reviewapp.engine.terms.discovery.predicates import ends_here
from reviewapp.engine.terms.discovery.search import Search, Variant
from reviewapp.engine.terms.discovery.senses import word_senses

TELL = 0.5  # least confidence for a rendering to be told
AROUND = 60  # sentences
RULES: tuple[Callable[[Search, Anchor], Iterator[Variant]], ...] = (
    reordering.permuted,
    reordering.prefixed,
    reordering.repeated,
    rewording.reworded,
    rewording.respelled,
    rewording.retied,
    rewording.substituted,
    rewording.resaid,
    rewording.replaced,
    reordering.recast,
    reordering.shortened,
    reordering.filled,
)


class Finder:
    """Finds the variants of one anchor after the other; what one took no other gets."""

    def __init__(self, search: Search, tag: str) -> None:
        self.search, self.phrases, self.tag = search, search.phrases, tag
        self.taken: set[tuple[int, int]] = set()

    def variants(self, anchor: Anchor) -> list[Variant]:
        found = []
        for variant in (each for rule in RULES for each in rule(self.search, anchor)):
            cells = {(variant.phrase.place.segment, at) for at in variant.phrase.span}
            if cells & self.taken or not self._stands_alone(anchor, variant.phrase):
                continue
            if variant.confidence >= TELL and self._near(anchor, variant.phrase):
                self.taken |= cells
                found.append(variant)
        return found

    def _near(self, anchor: Anchor, phrase: Phrase) -> bool:
        """Whether the anchor is a topic where the candidate stands: a variant is a slip in its company."""
        here = phrase.place.segment
        return bisect_right(anchor.segments, here + AROUND) - bisect_left(anchor.segments, here - AROUND) > 1

    def _stands_alone(self, anchor: Anchor, phrase: Phrase) -> bool:
        """Whether a candidate is a phrase of its own, not part of a longer one, nor set beside the anchor."""
        segment, _first, last = phrase.place
        tokens = self.phrases.texts[segment]
        place = bisect_left(anchor.segments, segment)
        if place < len(anchor.segments) and anchor.segments[place] == segment:
            return False
        beside = last + 1
        if beside < len(tokens) and tokens[beside].run == tokens[last].run and tokens[beside].content:
            if ends_here(tokens, phrase.place, self.tag):
                return True
            known = not self.search.head_first and word_senses(tokens[beside].stem, self.tag)
            return not known and not tokens[beside].glued
        return not self._goes_on(phrase)

    def _goes_on(self, phrase: Phrase) -> bool:
        """A longer phrase that begins so and recurs is another concept (… for mankind)."""
        tokens = self.phrases.texts[phrase.place.segment]
        following = [token.stem for token in tokens[phrase.place.last + 1 : phrase.place.last + 4] if token.content]
        key = phrase.key
        for stem in following[:2]:
            key += self.phrases.roots.of(stem)
            if len(self.phrases.places.get(key, ())) > 1:
                return True
        return False
