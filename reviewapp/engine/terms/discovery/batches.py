"""Long texts in batches, so that memory is bound by a batch and by what is told, and time by the length of the text."""

from __future__ import annotations

import gc
from array import array
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from sys import intern
from typing import NamedTuple

from reviewapp.engine.pair import Pair
from reviewapp.engine.terms.agreement import agreement
from reviewapp.engine.terms.discovery.concepts import Concept, Occurrence
from reviewapp.engine.terms.discovery.kinds import LANES, Kind, kind_of
from reviewapp.engine.terms.discovery.segments import reader
from reviewapp.engine.terms.sweep import Lane

BATCH = 1_000  # paragraphs; a term has to recur within one
SURE = 0.5  # least confidence in both usual renderings to call one of them deviating
NO_SOURCE = 0xFFFFFFFF
FIELDS = 5


@contextmanager
def uncollected() -> Iterator[None]:
    """No search for cycles of objects: discovery makes none, and looking through all tokens again takes long."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


class Part(NamedTuple):
    """A concept as one batch has it; usual places are packed, for most concepts have no others."""

    canonical: str
    confidence: float
    usual: array[int]
    others: list[Occurrence]


class Gathering:
    """The concepts of all batches of texts in one pair of languages; one source term is one concept."""

    def __init__(self, pairs: Sequence[Pair], tag: str) -> None:
        self.pairs, self.tag = pairs, tag
        self.parts: dict[str, list[Part]] = defaultdict(list)
        self.source_terms: dict[str, str | None] = {}

    def add(self, concepts: Sequence[Concept], first: int) -> None:
        """Take over what a batch that begins with paragraph `first` has."""
        for concept in concepts:
            key = (concept.source_term or concept.canonical).casefold()
            usual = array("I")
            others = []
            for one in concept.occurrences:
                if one.kind == Kind.CANONICAL:
                    usual.extend(_packed(one, first))
                else:
                    others.append(one._replace(at=one.at + first))
            self.parts[key].append(Part(concept.canonical, concept.confidence, usual, others))
            self.source_terms.setdefault(key, concept.source_term)

    def concepts(self, *, every: bool) -> Iterator[Concept]:
        for key, parts in self.parts.items():
            if every or any(part.others for part in parts) or len({part.canonical.casefold() for part in parts}) > 1:
                yield self._concept(key, parts)

    def _concept(self, key: str, parts: Sequence[Part]) -> Concept:
        weights: Counter[str] = Counter()
        for part in parts:
            weights[part.canonical] += len(part.usual)
        canonical = weights.most_common(1)[0][0]
        lead = max(part.confidence for part in parts if part.canonical == canonical)
        occurrences = tuple(sorted(one for part in parts for one in self._occurrences(part, canonical, lead)))
        forms = ("" if one.kind == Kind.CANONICAL else one.text.lower() for one in occurrences)
        total = sum(weights.values()) or 1
        confidence = sum(part.confidence * len(part.usual) for part in parts) / total
        return Concept(self.source_terms[key], canonical, agreement(forms), round(confidence, 2), occurrences)

    def _occurrences(self, part: Part, canonical: str, lead: float) -> Iterator[Occurrence]:
        yield from part.others
        same = part.canonical.casefold() == canonical.casefold()
        kind = Kind.CANONICAL if same else self._kind(canonical, part.canonical)
        lane = self._lane(kind, min(part.confidence, lead))
        for at in range(0, len(part.usual), FIELDS):
            yield self._unpacked(part.usual[at : at + FIELDS], kind, lane, part.confidence)

    def _kind(self, canonical: str, other: str) -> Kind:
        read = reader(self.tag).read
        return kind_of(read(canonical), read(other))

    def _lane(self, kind: Kind, confidence: float) -> Lane:
        """What one batch renders otherwise than the rest is told where both are sure and have words in common."""
        if kind == Kind.CANONICAL:
            return Lane.AUTO
        if kind == Kind.OTHER or confidence < SURE:
            return Lane.INFO
        return LANES.get(kind, Lane.SUGGEST)

    def _unpacked(self, packed: array[int], kind: Kind, lane: Lane, confidence: float) -> Occurrence:
        at, start, end, source_start, source_end = packed
        text = intern(self.pairs[at].target[start:end])  # a form stands at many places
        if source_start == NO_SOURCE:
            return Occurrence(at, start, end, text, None, None, kind, lane, confidence)
        return Occurrence(at, start, end, text, source_start, source_end, kind, lane, confidence)


def _packed(one: Occurrence, first: int) -> tuple[int, ...]:
    place = (one.at + first, one.start, one.end)
    if one.source_start is None or one.source_end is None:
        return (*place, NO_SOURCE, NO_SOURCE)
    return (*place, one.source_start, one.source_end)
