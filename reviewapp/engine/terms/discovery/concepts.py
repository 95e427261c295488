"""What discovery tells: a concept with the places of its renderings, each with its kind, lane and confidence."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from reviewapp.engine.terms.discovery.calibration import WITH_SOURCE, WITHOUT_SOURCE
from reviewapp.engine.terms.discovery.kinds import Kind
from reviewapp.engine.terms.letters import uncapitalised
from reviewapp.engine.terms.sweep import Lane

SAMPLE = 60  # places that are enough to choose the commonest spelling by


class Occurrence(NamedTuple):
    """A rendering in paragraph `at` of what was given, in code points; the source places are None without source."""

    at: int
    start: int
    end: int
    text: str
    source_start: int | None
    source_end: int | None
    kind: Kind
    lane: Lane
    evidence: float

    @property
    def confidence(self) -> float:
        """How likely it is that a rendering of this evidence deviates, as judged examples have it, 0 to 1."""
        if self.kind == Kind.CANONICAL:
            return self.evidence
        table = WITHOUT_SOURCE if self.source_start is None else WITH_SOURCE
        return round(table.of(self.evidence), 2)

    @property
    def deviates(self) -> bool:
        return self.kind != Kind.CANONICAL and self.lane != Lane.INFO


@dataclass(frozen=True, slots=True)
class Concept:
    """One recurring term of a text.

    `canonical` is the rendering that stands most often, as a suggestion. `consistency` is the
    share of pairs of occurrences that agree, 0 to 1: a sign of where to look, not of quality.
    """

    source_term: str | None
    canonical: str
    consistency: float
    confidence: float
    occurrences: tuple[Occurrence, ...]

    @property
    def deviating(self) -> list[Occurrence]:
        return [one for one in self.occurrences if one.deviates]


def canonical_text(texts: Sequence[tuple[str, bool]]) -> str:
    """The commonest spelling among (text, begins a sentence or stands in a title); capitals count elsewhere only."""
    plain = [text for text, raised in texts if not raised]
    if plain:
        return Counter(plain).most_common(1)[0][0]
    return Counter(uncapitalised(text) for text, _raised in texts).most_common(1)[0][0]
