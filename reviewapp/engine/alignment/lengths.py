"""How likely lengths are: of a translation given its source, and of a text that translates nothing.

Lengths are measured in characters of English (`engine.lengths.worth`). A translation's is
normal around what the two texts have on the whole (Gale and Church 1993), with a wide tail for
omissions; the places where it is cut into units are taken to be equally likely.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from functools import lru_cache

SPREAD = 3.0  # variance a character, before the texts have shown their own
NOISE = 4.0  # variance of the shortest units
STRAY = math.log(0.05)  # share of pairs whose lengths are of no use
MEDIAN = 0.455  # of a squared normal deviate


class Lengths:
    """The model of one pair of texts; `ratio` is target to source, `mean` the length of a target unit."""

    def __init__(self, ratio: float, mean: float, spread: float = SPREAD) -> None:
        self.ratio = ratio
        self.mean = mean
        self.spread = spread
        self._fitted = lru_cache(maxsize=1 << 15)(self._of_source)

    def _of_source(self, source: int) -> tuple[float, float, float, float, float]:
        """Expected length, −1/(2 variance) and log norm of the normal part; mean and log norm of the tail."""
        expected = self.ratio * source
        variance = self.spread * expected + NOISE
        wide = expected + self.mean
        return (
            expected,
            -0.5 / variance,
            -0.5 * math.log(2 * math.pi * variance),
            -1 / wide,
            STRAY - math.log(wide),
        )

    def pair(self, source: int, target: int, units: int) -> float:
        """log P of a target of that length in that many units, given the length of its source."""
        expected, scale, norm, tail, wide = self._fitted(source)
        deviation = target - expected
        near, far = deviation * deviation * scale + norm, target * tail + wide
        return (near if near > far else far) - (math.log(max(target, 2)) * (units - 1) if units > 1 else 0.0)

    def alone(self, target: int, units: int) -> float:
        """log P of a target that translates nothing."""
        cuts = math.log(max(target, 2)) * (units - 1) if units > 1 else 0.0
        return -math.log(self.mean) - target / self.mean - cuts

    def closeness(self, source: int, target: int) -> float:
        """From 1 for the expected length to 0 for one that no translation has."""
        expected, scale, *_tail = self._fitted(source)
        return math.exp((target - expected) ** 2 * scale / 4)


def fitted(pairs: Iterable[tuple[int, int]], before: Lengths) -> Lengths:
    """The model as paired lengths show it; the spread is measured by its median, which strays do not move."""
    known = [(source, target) for source, target in pairs if source and target]
    if len(known) < 5:
        return before
    ratio = sum(target for _source, target in known) / sum(source for source, _target in known)
    deviations = sorted((target - ratio * source) ** 2 / (ratio * source) for source, target in known)
    return Lengths(ratio, before.mean, max(deviations[len(deviations) // 2] / MEDIAN, 0.3))
