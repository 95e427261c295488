"""Numbers that kept their value and changed their unit."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from reviewapp.engine.numbers.compare import Matched, Side
from reviewapp.engine.numbers.model import Kind, Number, Value
from reviewapp.engine.numbers.units import Measure, confusable, may_be_same, measure

# Dates, ordinals and codes count nothing.
UNCOUNTED = frozenset((Kind.MONTH, Kind.WEEKDAY, Kind.DAY, Kind.TIME, Kind.CODE, Kind.ROMAN, Kind.ORDINAL, Kind.VAGUE))

MOST = 200  # measures of one value in a paragraph; beyond, it is data


class Changed(NamedTuple):
    """Measures of one value in different units: the number and its unit on either side."""

    source: Number
    source_unit: Measure
    target: Number
    target_unit: Measure


def changed_units(same: Sequence[Matched], source: Side, target: Side) -> Iterator[Changed]:
    """Measures whose unit the translation changes. Equal values are judged together, since their order may differ."""
    counted = [pair for pair in same if counts(*pair)]
    if all(answered(*pair, source, target) for pair in counted):
        return
    theirs: dict[Value, list[tuple[Number, Measure]]] = defaultdict(list)
    for number, unit in measured((pair.target for pair in counted), target):
        theirs[number.value].append((number, unit))
    ours: dict[Value, list[Number]] = defaultdict(list)
    for number, _other in counted:
        ours[number.value].append(number)
    for value, group in theirs.items():
        if len(group) <= MOST:
            yield from unanswered(list(measured(ours[value], source)), group)


def answered(one: Number, other: Number, source: Side, target: Side) -> bool:
    """Whether the number of the target has no unit, or may well have that of its own number of the source."""
    theirs = measure(target.text, other, target.numerals)
    if theirs is None:
        return True
    ours = measure(source.text, one, source.numerals)
    return ours is not None and may_be_same(ours.code, theirs.code)


def counts(one: Number, other: Number) -> bool:
    """Whether two numbers count the same, so that their units can be compared."""
    return one.kind not in UNCOUNTED and other.kind not in UNCOUNTED and one.value == other.value


def measured(numbers: Iterable[Number], side: Side) -> Iterator[tuple[Number, Measure]]:
    for number in numbers:
        if unit := measure(side.text, number, side.numerals):
            yield number, unit


def unanswered(ours: list[tuple[Number, Measure]], theirs: list[tuple[Number, Measure]]) -> Iterator[Changed]:
    """The measures of one value that have no answer in their own unit and stand for each other."""
    for number, unit in list(theirs):
        answer = next((each for each in ours if may_be_same(each[1].code, unit.code)), None)
        if answer:
            ours.remove(answer)
            theirs.remove((number, unit))
    for (one, first), (other, second) in zip(ours, theirs, strict=False):
        if confusable(first.code, second.code):
            yield Changed(one, first, other, second)
