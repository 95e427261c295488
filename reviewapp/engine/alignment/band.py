"""Where to look: a band around the places that two texts are sure to share."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from reviewapp.engine.alignment.lexicon import Lexicon, Tokens

HALF = 10  # units to each side
WIDENING = 0.25  # more for each unit of distance from the nearest sure place
RARE = 10  # places of a token in the target that still says where one is
SURE = 3.0  # weight of links that make a place sure
WHOLE = 40  # gaps between sure places up to this many units are searched whole

Point = tuple[int, int]


def anchors(source: Tokens, target: Tokens, lexicon: Lexicon) -> list[Point]:
    """The heaviest chain of places, rising on both sides, at which units share rare words."""
    places: dict[str, list[int]] = defaultdict(list)
    for place, unit in enumerate(target):
        for token in unit:
            places[token].append(place)
    found: list[tuple[int, int, float]] = []
    for place, unit in enumerate(source):
        weights: dict[int, float] = defaultdict(float)
        for token in unit:
            for other, weight in lexicon.links.get(token, {}).items():
                if len(places[other]) <= RARE:
                    for at in places[other]:
                        weights[at] += weight
        found += [(place, at, weight) for at, weight in sorted(weights.items()) if weight > SURE]
    return heaviest_chain(found, len(target))


def heaviest_chain(points: Sequence[tuple[int, int, float]], width: int) -> list[Point]:
    """Points sorted by their first coordinate, chained so that both coordinates rise (a Fenwick tree of maxima)."""
    tree: list[tuple[float, int]] = [(0.0, -1)] * (width + 1)
    values = [0.0] * len(points)
    before = [-1] * len(points)
    rows: Mapping[int, list[int]] = defaultdict(list)
    for number, (row, _column, _weight) in enumerate(points):
        rows[row].append(number)
    for row in sorted(rows):
        for number in rows[row]:
            best, before[number] = highest(tree, points[number][1])
            values[number] = best + points[number][2]
        for number in rows[row]:
            raise_to(tree, points[number][1], (values[number], number))
    chain = []
    number = highest(tree, width)[1]
    while number >= 0:
        chain.append(points[number][:2])
        number = before[number]
    return chain[::-1]


def highest(tree: Sequence[tuple[float, int]], column: int) -> tuple[float, int]:
    """The best value left of a column."""
    best = (0.0, -1)
    while column > 0:
        best = max(best, tree[column])
        column -= column & -column
    return best


def raise_to(tree: list[tuple[float, int]], column: int, value: tuple[float, int]) -> None:
    column += 1
    while column < len(tree):
        tree[column] = max(tree[column], value)
        column += column & -column


def band(sure: Iterable[Point], source: Sequence[int], target: Sequence[int], half: int = HALF) -> list[range]:
    """For each source position from 0 to the end, the target positions to look at.

    `source` and `target` are the lengths of all units before each position; between sure
    places the band follows them.
    """
    rows, columns = len(source) - 1, len(target) - 1
    low, high = [columns] * (rows + 1), [0] * (rows + 1)
    for begin, end in pairwise([(0, 0), *sure, (rows, columns)]):
        for row in range(begin[0], end[0] + 1):
            first, last = around(row, begin, end, source, half)
            low[row], high[row] = min(low[row], max(first, 0)), max(high[row], min(last, columns))
    low[0], high[rows] = 0, columns
    for row in range(1, rows + 1):
        high[row] = max(high[row], high[row - 1])
        low[rows - row] = min(low[rows - row], low[rows - row + 1])
    return [range(first, last + 1) for first, last in zip(low, high, strict=True)]


def around(row: int, begin: Point, end: Point, source: Sequence[int], half: int) -> Point:
    if end[0] - begin[0] < WHOLE and end[1] - begin[1] < WHOLE:
        return begin[1] - half, end[1] + half
    done = (source[row] - source[begin[0]]) / max(source[end[0]] - source[begin[0]], 1)
    middle = begin[1] + done * (end[1] - begin[1])
    reach = half + WIDENING * min(row - begin[0], end[0] - row)
    return int(middle - reach), int(middle + reach) + 1
