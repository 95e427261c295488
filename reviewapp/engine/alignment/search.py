"""The best way to pair all units of two texts, keeping both orders: dynamic programming within a band."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import accumulate

from reviewapp.engine.alignment.beads import Bead
from reviewapp.engine.alignment.lengths import Lengths
from reviewapp.engine.alignment.lexicon import Lexicon, Tokens
from reviewapp.engine.alignment.vectors import Meaning

Shape = tuple[int, int]
WORDS = 0.3  # how much words count beside lengths: they are not independent of each other
HOPELESS = 60.0  # no words make up for a length that is so much worse
STUBBORN = 60  # beads by which the shares that are usual outweigh those of the texts
REACH = 5  # most units of one side in a bead


class Table:
    """What is known of a pair of texts, ready to value any bead."""

    def __init__(self, source: Tokens, target: Tokens, source_ends: Sequence[int], target_ends: Sequence[int]) -> None:
        self.source = source
        self.target = target
        self.source_ends = source_ends  # length of all units before each position
        self.target_ends = target_ends
        self.meaning: Meaning | None = None
        self._places: dict[str, list[int]] = defaultdict(list)
        for place, unit in enumerate(target):
            for token in unit:
                self._places[token].append(place)

    def prepare(self, lexicon: Lexicon, lengths: Lengths, looked: Sequence[range]) -> None:
        """Find the linked words of every two units that may meet."""
        self.lengths = lengths
        self._lexicon = lexicon
        self._links = [self._row(place, looked[place]) for place in range(len(self.source))]
        self._source_missing = [total(unit, lexicon.source_missing) for unit in self.source]
        self._target_missing = [total(unit, lexicon.target_missing) for unit in self.target]
        self._to_target: dict[tuple[int, int, int], float] = {}
        self._to_source: dict[tuple[int, int, int], float] = {}

    def _row(self, place: int, looked: range) -> dict[int, list[tuple[str, str, float]]]:
        row: dict[int, list[tuple[str, str, float]]] = {}
        low, high = looked.start - REACH, looked.stop + REACH
        for token in self.source[place]:
            for other, weight in self._lexicon.links.get(token, {}).items():
                found = self._places.get(other, [])
                for number in range(bisect_left(found, low), len(found)):
                    if found[number] >= high:
                        break
                    row.setdefault(found[number], []).append((token, other, weight))
        return row

    def content(self, source: range, target: range) -> float:
        """How all but lengths speaks for a bead."""
        value = WORDS * self.words(source, target)
        return value + self.meaning.value(source, target) if self.meaning else value

    def words(self, source: range, target: range) -> float:
        """How the words of a bead speak for it: each is answered by its best link, or missing."""
        value = 0.0
        for place in target:
            key = (source.start, source.stop, place)
            if key not in self._to_target:
                self._to_target[key] = self._answers(source, place)
            value += self._to_target[key]
        for place in source:
            key = (place, target.start, target.stop)
            if key not in self._to_source:
                self._to_source[key] = self._questions(place, target)
            value += self._to_source[key]
        return value

    def _answers(self, source: range, place: int) -> float:
        best: dict[str, float] = {}
        for row in source:
            for _token, other, weight in self._links[row].get(place, ()):
                if weight > best.get(other, 0.0):
                    best[other] = weight
        missing = self._lexicon.target_missing
        return self._target_missing[place] + sum([value - missing.get(token, 0.0) for token, value in best.items()])

    def _questions(self, place: int, target: range) -> float:
        best: dict[str, float] = {}
        row = self._links[place]
        for column in target:
            for token, _other, weight in row.get(column, ()):
                if weight > best.get(token, 0.0):
                    best[token] = weight
        missing = self._lexicon.source_missing
        return self._source_missing[place] + sum([value - missing.get(token, 0.0) for token, value in best.items()])

    def size(self, bead: Bead) -> tuple[int, int]:
        """Lengths of both sides of a bead."""
        return (
            self.source_ends[bead.source.stop] - self.source_ends[bead.source.start],
            self.target_ends[bead.target.stop] - self.target_ends[bead.target.start],
        )


def total(unit: Iterable[str], weights: Mapping[str, float]) -> float:
    return sum([weights[token] for token in unit if token in weights])


def search(table: Table, shares: Mapping[Shape, float], looked: Sequence[range]) -> list[Bead]:
    """The likeliest beads; `shares` are those of shapes, `looked` the target positions to try at each source one."""
    steps = [(rows, columns, math.log(share)) for (rows, columns), share in shares.items()]
    best: list[dict[int, tuple[float, Shape]]] = [{} for _row in looked]
    best[0][0] = (0.0, (0, 0))
    for row, columns in enumerate(looked):
        for column in columns:
            found = best_step(table, steps, best, row, column)
            if found:
                best[row][column] = found
    return traced(best)


def best_step(
    table: Table,
    steps: Sequence[tuple[int, int, float]],
    best: Sequence[Mapping[int, tuple[float, Shape]]],
    row: int,
    column: int,
) -> tuple[float, Shape] | None:
    """The best bead that ends at a place, with the value of all up to it."""
    found = best[row].get(column)
    highest = found[0] if found else -math.inf
    source_ends, target_ends = table.source_ends, table.target_ends
    for rows, columns, share in steps:
        if rows > row or columns > column:
            continue
        before = best[row - rows].get(column - columns)
        if before is None:
            continue
        value = before[0] + share
        if columns:
            length = target_ends[column] - target_ends[column - columns]
            if rows:
                value += table.lengths.pair(source_ends[row] - source_ends[row - rows], length, columns)
                if value + HOPELESS < highest:
                    continue
                value += table.content(range(row - rows, row), range(column - columns, column))
            else:
                value += table.lengths.alone(length, columns)
        if value > highest:
            highest, found = value, (value, (rows, columns))
    return found


def traced(best: Sequence[Mapping[int, tuple[float, Shape]]]) -> list[Bead]:
    row, column = len(best) - 1, max(best[-1])
    beads = []
    while row or column:
        rows, columns = best[row][column][1]
        beads.append(Bead(range(row - rows, row), range(column - columns, column)))
        row, column = row - rows, column - columns
    return beads[::-1]


def counted(beads: Iterable[Bead], usual: Mapping[Shape, float]) -> dict[Shape, float]:
    """Shares of the shapes as the beads show them, leaning on the usual ones."""
    counts = Counter(bead.shape for bead in beads)
    whole = STUBBORN + sum(counts.values())
    return {shape: (STUBBORN * share + counts[shape]) / whole for shape, share in usual.items()}


def ends(lengths: Iterable[int]) -> list[int]:
    return [0, *accumulate(lengths)]
