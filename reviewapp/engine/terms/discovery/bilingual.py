"""Discovery with the source: what renders each recurring source term."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import TYPE_CHECKING

from reviewapp.engine.pair import Pair
from reviewapp.engine.terms.agreement import agreement
from reviewapp.engine.terms.discovery.bitext import Bitext
from reviewapp.engine.terms.discovery.concepts import SAMPLE, Concept, Occurrence, canonical_text
from reviewapp.engine.terms.discovery.judgement import Judge
from reviewapp.engine.terms.discovery.kinds import Kind
from reviewapp.engine.terms.discovery.renderings import Rendering, Term, UsualRenderings, source_terms
from reviewapp.engine.terms.discovery.segments import segments
from reviewapp.engine.terms.discovery.stretches import Stretches
from reviewapp.engine.terms.grammar import grammar
from reviewapp.engine.terms.letters import raised_by_position
from reviewapp.engine.terms.sweep import Lane

if TYPE_CHECKING:
    from reviewapp.engine.terms.dictionary import Dictionary


def with_source(
    pairs: Sequence[Pair], tags: tuple[str, str], dictionary: Dictionary | None, *, every: bool
) -> list[Concept]:
    """Concepts of texts with their source; with `every` also those that are always rendered alike."""
    bitext = Bitext(segments(pairs, tags), tags, dictionary)
    terms = source_terms(bitext)
    usual = UsualRenderings(bitext)
    usual.choose(terms)
    for term in terms:
        usual.place(term)
    terms = [term for term in terms if term.renderings]
    stretches = Stretches(bitext, terms)
    for term in terms:
        stretches.place(term)
    teller = Teller(pairs, bitext, Judge(bitext, usual, terms))
    return [teller.concept(term) for term in terms if every or any(not one.usual for one in term.renderings)]


class Teller:
    """Turns terms into concepts, in the words of the paragraphs."""

    def __init__(self, pairs: Sequence[Pair], bitext: Bitext, judge: Judge) -> None:
        self.pairs, self.bitext, self.judge = pairs, bitext, judge
        self.rules = grammar(bitext.tags[1])

    def concept(self, term: Term) -> Concept:
        confidence = self._confidence(term)
        full: dict[int, int] = {}
        for one in sorted(term.renderings, reverse=True):
            if one.usual:
                full[self.bitext.segments[one.segment].at] = one.segment
        judged = [(one, *self.judge.lane(term, one, full)) for one in sorted(term.renderings)]
        occurrences = tuple(self._occurrence(one, kind, lane, confidence * one.score) for one, kind, lane in judged)
        forms = ("" if one.kind == Kind.CANONICAL else one.text.lower() for one in occurrences)
        return Concept(self._source_text(term), self._canonical(term), agreement(forms), confidence, occurrences)

    def _occurrence(self, one: Rendering, kind: Kind, lane: Lane, confidence: float) -> Occurrence:
        segment = self.bitext.segments[one.segment]
        start, end = segment.target[one.first].start, segment.target[one.last].end
        source_start, source_end = segment.source[one.source.first].start, segment.source[one.source.last].end
        text = self.pairs[segment.at].target[start:end]
        return Occurrence(segment.at, start, end, text, source_start, source_end, kind, lane, round(confidence, 2))

    def _confidence(self, term: Term) -> float:
        """How well the usual rendering is settled: its share of the places, and how closely its words keep to them."""
        answered = sum(one.usual for one in term.renderings)
        close = min(1.0, 0.5 + term.worth / max(1, answered * term.size))
        return round(answered / len(term.places) * close, 2)

    def _canonical(self, term: Term) -> str:
        return canonical_text(list(islice(self._spellings(term), SAMPLE)))

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
