"""Discovery with the source: what renders each recurring source term."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from reviewapp.engine.pair import Pair
from reviewapp.engine.terms.agreement import agreement
from reviewapp.engine.terms.discovery.bitext import Bitext
from reviewapp.engine.terms.discovery.cognates import sound_alike
from reviewapp.engine.terms.discovery.concepts import Concept, Occurrence, canonical_text
from reviewapp.engine.terms.discovery.kinds import LANES, Kind, kind_of
from reviewapp.engine.terms.discovery.renderings import Rendering, Term, UsualRenderings, source_terms
from reviewapp.engine.terms.discovery.segments import segments
from reviewapp.engine.terms.discovery.stretches import Stretches
from reviewapp.engine.terms.discovery.tokens import Token
from reviewapp.engine.terms.grammar import grammar
from reviewapp.engine.terms.letters import raised_by_position
from reviewapp.engine.terms.sweep import Lane

SURE = 0.5  # least share of the source places that the usual rendering answers
TIGHT = 0.5  # least share of the usual rendering's own places that answer this term
EVIDENT = 0.4  # least evidence for another rendering to be told


def with_source(pairs: Sequence[Pair], tags: tuple[str, str], *, every: bool) -> list[Concept]:
    """Concepts of texts with their source; with `every` also those that are always rendered alike."""
    bitext = Bitext(segments(pairs, tags), tags)
    terms = source_terms(bitext)
    usual = UsualRenderings(bitext)
    for term in terms:
        usual.choose(term)
        usual.place(term)
    terms = [term for term in terms if term.renderings]
    stretches = Stretches(bitext, terms)
    for term in terms:
        stretches.place(term)
    teller = Teller(pairs, bitext, usual, terms)
    return [teller.concept(term) for term in terms if every or any(not one.usual for one in term.renderings)]


class Judged(NamedTuple):
    rendering: Rendering
    kind: Kind
    lane: Lane


class Teller:
    """Turns terms into concepts and decides which renderings deserve a reader's time."""

    def __init__(self, pairs: Sequence[Pair], bitext: Bitext, usual: UsualRenderings, terms: Sequence[Term]) -> None:
        self.pairs, self.bitext, self.usual = pairs, bitext, usual
        self.rules = grammar(bitext.tags[1])
        self.answering = {id(term) for term in terms if self._is_sure(term)}
        self.told: set[tuple[int, int]] = set()
        self.settled = {id(term): self._confidence(term) for term in terms}

    def concept(self, term: Term) -> Concept:
        full: dict[int, int] = {}
        for one in sorted(term.renderings, reverse=True):
            if one.usual:
                full[self.bitext.segments[one.segment].at] = one.segment
        judged = [self._judged(term, one, full) for one in sorted(term.renderings)]
        occurrences = tuple(self._occurrence(term, one) for one in judged)
        forms = ("" if one.kind == Kind.CANONICAL else one.text.lower() for one in occurrences)
        return Concept(
            self._source_text(term), self._canonical(term), agreement(forms), self.settled[id(term)], occurrences
        )

    def _is_sure(self, term: Term) -> bool:
        """Whether the usual rendering is settled enough to call another one deviating."""
        answered = sum(one.usual for one in term.renderings)
        own = len(self.usual.phrases[term.usual])
        return (
            answered > 1
            and answered >= SURE * len(term.places)
            and answered >= TIGHT * own
            and (self._is_phrase(term) or self._is_name(term))
        )

    def _is_phrase(self, term: Term) -> bool:
        """Single common words vary with their sentence; phrases and what is rendered by one are terms."""
        source, target = self._tokens(term)
        words = sum(token.content for token in source)
        if self.bitext.spaced[0]:
            return words > 1 or (sum(token.content for token in target) > 1 and self.bitext.spaced[1])
        return words > 2

    def _is_name(self, term: Term) -> bool:
        source, target = self._tokens(term)
        if len(source) > 1 or len(target) > 1 or not source[0].text[0].isupper():
            return False
        return source[0].text == target[0].text or sound_alike(source[0].text.lower(), target[0].text.lower())

    def _tokens(self, term: Term) -> tuple[list[Token], list[Token]]:
        """The term in the source and its usual rendering, at the first place where that stands."""
        first = next(one for one in term.renderings if one.usual)
        segment = self.bitext.segments[first.segment]
        source = segment.source[first.source.first : first.source.last + 1]
        return source, segment.target[first.first : first.last + 1]

    def _judged(self, term: Term, one: Rendering, full: dict[int, int]) -> Judged:
        """`full` tells for each paragraph the first sentence with the usual rendering."""
        if one.usual:
            return Judged(one, Kind.CANONICAL, Lane.AUTO)
        target = self.bitext.segments[one.segment].target
        kind = kind_of(self._tokens(term)[1], target[one.first : one.last + 1])
        lane = LANES.get(kind, Lane.SUGGEST)
        if (
            id(term) not in self.answering
            or one.score < EVIDENT
            or self._is_told(one)
            or self._is_short(term, one, kind, full)
        ):
            lane = Lane.INFO
        if lane != Lane.INFO:
            self.told.update((one.segment, at) for at in range(one.first, one.last + 1))
        return Judged(one, kind, lane)

    def _is_told(self, one: Rendering) -> bool:
        """Whether a longer term, told before, has pointed at these words already."""
        return any((one.segment, at) in self.told for at in range(one.first, one.last + 1))

    def _is_short(self, term: Term, one: Rendering, kind: Kind, full: dict[int, int]) -> bool:
        """A shorter form is no deviation where the source has one word, or behind the full form in its paragraph."""
        if kind != Kind.DROPPED:
            return False
        at = self.bitext.segments[one.segment].at
        return full.get(at, one.segment + 1) <= one.segment or (self.bitext.spaced[0] and len(term.key) == 1)

    def _occurrence(self, term: Term, judged: Judged) -> Occurrence:
        one = judged.rendering
        segment = self.bitext.segments[one.segment]
        start, end = segment.target[one.first].start, segment.target[one.last].end
        source_start, source_end = segment.source[one.source.first].start, segment.source[one.source.last].end
        text = self.pairs[segment.at].target[start:end]
        confidence = self.settled[id(term)] * one.score
        return Occurrence(
            segment.at, start, end, text, source_start, source_end, judged.kind, judged.lane, round(confidence, 2)
        )

    def _confidence(self, term: Term) -> float:
        """How well the usual rendering is settled: its share of the places, and how closely its words keep to them."""
        answered = sum(one.usual for one in term.renderings)
        close = min(1.0, 0.5 + term.worth / max(1, answered * term.size))
        return round(answered / len(term.places) * close, 2)

    def _canonical(self, term: Term) -> str:
        return canonical_text(list(self._spellings(term)))

    def _spellings(self, term: Term) -> Iterator[tuple[str, bool]]:
        for one in term.renderings:
            if one.usual:
                segment = self.bitext.segments[one.segment]
                text = self.pairs[segment.at].target
                start, end = segment.target[one.first].start, segment.target[one.last].end
                yield text[start:end], raised_by_position(text, start, end, self.rules)

    def _source_text(self, term: Term) -> str:
        texts = []
        for place in term.places:
            segment = self.bitext.segments[place.segment]
            source = self.pairs[segment.at].source or ""
            texts.append(source[segment.source[place.first].start : segment.source[place.last].end])
        return Counter(texts).most_common(1)[0][0]
