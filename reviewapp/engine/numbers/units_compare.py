"""Numbers that kept their value and changed their unit."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
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
    groups: dict[Value, list[Matched]] = defaultdict(list)
    for pair in same:
        one, other = pair
        if other.kind not in UNCOUNTED and one.kind not in UNCOUNTED and one.value == other.value:
            groups[other.value].append(pair)
    for group in groups.values():
        if len(group) == 1:
            yield from changed_alone(*group[0], source, target)
            continue
        theirs = measured([pair.target for pair in group], target)
        if 0 < len(theirs) <= MOST:
            yield from unanswered(measured([pair.source for pair in group], source), theirs)


def changed_alone(one: Number, other: Number, source: Side, target: Side) -> Iterator[Changed]:
    """The same for a value that comes once, as nearly all do."""
    theirs = measure(target.text, other, target.numerals)
    ours = measure(source.text, one, source.numerals) if theirs else None
    if theirs and ours and confusable(ours.code, theirs.code):
        yield Changed(one, ours, other, theirs)


def measured(numbers: Sequence[Number], side: Side) -> list[tuple[Number, Measure]]:
    found = ((number, measure(side.text, number, side.numerals)) for number in numbers)
    return [(number, unit) for number, unit in found if unit]


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
