"""Discovery from the target alone: structural variants of phrases that recur."""

from __future__ import annotations

from collections.abc import Sequence

from reviewapp.engine.pair import Pair
from reviewapp.engine.terms.agreement import agreement
from reviewapp.engine.terms.discovery.anchors import Anchor, Anchors
from reviewapp.engine.terms.discovery.concepts import SAMPLE, Concept, Occurrence, canonical_text
from reviewapp.engine.terms.discovery.finder import Finder
from reviewapp.engine.terms.discovery.kinds import LANES, Kind
from reviewapp.engine.terms.discovery.names import name_variants
from reviewapp.engine.terms.discovery.phrases import Phrase, Phrases
from reviewapp.engine.terms.discovery.search import Search, Variant
from reviewapp.engine.terms.discovery.segments import reader, segments
from reviewapp.engine.terms.discovery.tokens import by_words
from reviewapp.engine.terms.grammar import grammar
from reviewapp.engine.terms.letters import raised_by_position
from reviewapp.engine.terms.sweep import Lane


def without_source(pairs: Sequence[Pair], tag: str, *, every: bool) -> list[Concept]:
    """Concepts of texts in one language; with `every` also those without variants."""
    sentences = segments(pairs, ("und", tag))
    spaced = reader(tag).language.spaced
    texts = [sentence.target if spaced else by_words(sentence.target) for sentence in sentences]
    phrases = Phrases(texts, tag)
    anchors = Anchors(phrases)
    finder = Finder(Search(phrases, anchors, tag), tag)
    teller = Teller(pairs, phrases, [sentence.at for sentence in sentences], tag)
    told = ((anchor, finder.variants(anchor)) for anchor in anchors.found)
    found = [teller.concept(anchor, variants) for anchor, variants in told if every or variants]
    return found + [teller.names(main, others) for main, others in name_variants(texts, tag)]


class Teller:
    """Turns anchors and their variants into concepts."""

    def __init__(self, pairs: Sequence[Pair], phrases: Phrases, at: Sequence[int], tag: str) -> None:
        self.pairs, self.phrases, self.at = pairs, phrases, at
        self.rules = grammar(tag)

    def concept(self, anchor: Anchor, variants: Sequence[Variant]) -> Concept:
        usual = [self._occurrence(phrase, Kind.CANONICAL, 1.0) for phrase in anchor.phrases]
        others = [self._occurrence(one.phrase, one.kind, one.confidence) for one in variants]
        return self._told(usual, others)

    def names(self, main: Sequence[Phrase], others: Sequence[tuple[Phrase, Kind, float]]) -> Concept:
        usual = [self._occurrence(phrase, Kind.CANONICAL, 1.0) for phrase in main]
        return self._told(usual, [self._occurrence(*other) for other in others])

    def _told(self, usual: Sequence[Occurrence], others: Sequence[Occurrence]) -> Concept:
        if not others:
            return Concept(None, self._canonical(usual), 1.0, 1.0, tuple(usual))
        forms = ["" for _one in usual] + [one.text.lower() for one in others]
        confidence = max((one.confidence for one in others), default=1.0)
        return Concept(None, self._canonical(usual), agreement(forms), confidence, tuple(sorted([*usual, *others])))

    def _canonical(self, usual: Sequence[Occurrence]) -> str:
        return canonical_text([(one.text, self._raised(one)) for one in usual[:SAMPLE]])

    def _raised(self, one: Occurrence) -> bool:
        return raised_by_position(self.pairs[one.at].target, one.start, one.end, self.rules)

    def _occurrence(self, phrase: Phrase, kind: Kind, confidence: float) -> Occurrence:
        tokens = self.phrases.texts[phrase.place.segment]
        at = self.at[phrase.place.segment]
        start, end = tokens[phrase.place.first].start, tokens[phrase.place.last].end
        lane = Lane.AUTO if kind == Kind.CANONICAL else LANES.get(kind, Lane.SUGGEST)
        text = self.pairs[at].target[start:end]
        return Occurrence(at, start, end, text, None, None, kind, lane, round(confidence, 2))
