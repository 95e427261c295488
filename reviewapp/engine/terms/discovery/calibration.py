"""How often a rendering of some evidence does deviate: evidence turned into a probability by judged examples."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import accumulate
from typing import NamedTuple

Sample = tuple[float, bool]  # evidence, 0 to 1, and whether it was right


class Block(NamedTuple):
    """Judged examples whose evidence is at most `top`: how many, and how many of them were right."""

    top: float
    size: int
    right: int

    @property
    def share(self) -> float:
        """Laplace's estimate: a few examples make nothing certain."""
        return (self.right + 1) / (self.size + 2)


class Calibration:
    """A step for each block: more evidence never makes a rendering less likely."""

    def __init__(self, blocks: Sequence[Block]) -> None:
        self.blocks = tuple(blocks)
        self._tops = [block.top for block in self.blocks]
        self._shares = list(accumulate((block.share for block in self.blocks), max))

    def of(self, evidence: float) -> float:
        """The share of examples of such evidence that were right, 0 to 1; evidence itself where there are none."""
        if not self.blocks:
            return evidence
        return self._shares[min(bisect_left(self._tops, evidence), len(self.blocks) - 1)]

    def with_samples(self, samples: Iterable[Sample]) -> Calibration:
        """Fitted anew, with decisions that were made since."""
        added = [Block(evidence, 1, int(right)) for evidence, right in samples]
        return Calibration(_monotone(sorted([*self.blocks, *added])))


def fit(samples: Iterable[Sample]) -> Calibration:
    """Isotonic regression by pooling adjacent violators (Ayer et al., 1955; Zadrozny & Elkan, 2002)."""
    return Calibration([]).with_samples(samples)


def _monotone(blocks: Iterable[Block]) -> list[Block]:
    pooled: list[Block] = []
    for block in blocks:
        pooled.append(block)
        while len(pooled) > 1 and (pooled[-2].top == pooled[-1].top or _falls(*pooled[-2:])):
            top, size, right = pooled.pop()
            pooled[-1] = Block(top, pooled[-1].size + size, pooled[-1].right + right)
    return pooled


def _falls(left: Block, right: Block) -> bool:
    return left.right * right.size >= right.right * left.size


class Bin(NamedTuple):
    """Predictions that are near each other: how many, their mean, and the share that was right."""

    size: int
    predicted: float
    observed: float


def reliability(predictions: Sequence[Sample], bins: int = 5) -> list[Bin]:
    """Predicted against observed, in bins of equal width; empty ones are left out."""
    groups: list[list[Sample]] = [[] for _ in range(bins)]
    for predicted, right in predictions:
        groups[min(int(predicted * bins), bins - 1)].append((predicted, right))
    return [
        Bin(len(each), sum(one for one, _ in each) / len(each), sum(right for _, right in each) / len(each))
        for each in groups
        if each
    ]


def expected_error(predictions: Sequence[Sample]) -> float:
    """The expected calibration error: how far bins are off, weighted by their size (Naeini et al., 2015)."""
    return sum(each.size * abs(each.predicted - each.observed) for each in reliability(predictions)) / len(predictions)


def brier(predictions: Sequence[Sample]) -> float:
    """The mean square of prediction less outcome (Brier, 1950)."""
    return sum((predicted - right) ** 2 for predicted, right in predictions) / len(predictions)


# Fitted on the articles of the tests, whose deviating renderings are known; `make bench` prints them anew.
WITH_SOURCE = Calibration(
    [
        Block(0.24, 32, 6),
        Block(0.38, 24, 13),
        Block(0.42, 11, 7),
        Block(0.44, 7, 6),
        Block(0.47, 13, 12),
        Block(0.68, 171, 167),
        Block(0.73, 7, 7),
    ]
)
WITHOUT_SOURCE = Calibration([Block(0.66, 10, 9), Block(0.9, 123, 123)])
