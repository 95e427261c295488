"""Which numbers of a source its translation keeps, changes, leaves out or puts in."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from reviewapp.engine.numbers.model import Kind, Number, Value

NAMES = (Kind.MONTH, Kind.WEEKDAY)


class Matched(NamedTuple):
    source: Number
    target: Number


@dataclass(slots=True)
class Comparison:
    """`same` are numbers that answer each other; `changed` those that should; the others stand alone."""

    same: list[Matched] = field(default_factory=list)
    changed: list[Matched] = field(default_factory=list)
    added: list[Number] = field(default_factory=list)
    missing: list[Number] = field(default_factory=list)


def compare(source: Sequence[Number], target: Sequence[Number], spelled: bool = True) -> Comparison:
    """Match the numbers of a source and its translation, by value first, then by what their forms may mean.

    Without `spelled` the number words of the source are not known, so that only a number in
    digits can be called added or changed.
    """
    same, left_source, left_target = by_value(source, target)
    if left_source and left_target:
        more, left_source, left_target = by_readings(left_source, left_target)
        same += more
    result = Comparison(same)
    if not left_source and not left_target:
        return result
    known = {value for number in source for value in (number.value, *number.also)}
    kept = {value for number in target for value in (number.value, *number.also)}
    left_target = [number for number in left_target if number.value not in known]
    left_source = [number for number in left_source if number.value not in kept]
    result.changed = list(counterparts(left_source, left_target))
    gone = {id(number) for pair in result.changed for number in pair}
    result.missing = [number for number in left_source if stands_alone(number) and id(number) not in gone]
    if spelled:
        result.added = [number for number in left_target if stands_alone(number) and id(number) not in gone]
    return result


def stands_alone(number: Number) -> bool:
    """Whether a number without an answer is worth a word: days and months are often said otherwise (today)."""
    return number.firm and number.kind not in NAMES and number.value not in (0, 1)


def by_value(source: Sequence[Number], target: Sequence[Number]) -> tuple[list[Matched], list[Number], list[Number]]:
    places: dict[Value, list[Number]] = defaultdict(list)
    for number in source:
        places[number.value].append(number)
    same, left = [], []
    for number in target:
        answers = places.get(number.value)
        if answers:
            same.append(Matched(answers.pop(0), number))
        else:
            left.append(number)
    rest = sorted(number for answers in places.values() for number in answers)
    return same, rest, left


def by_readings(source: list[Number], target: list[Number]) -> tuple[list[Matched], list[Number], list[Number]]:
    """Match what differs in value only because a form has several readings."""
    same, left = [], []
    source = list(source)
    for number in target:
        answer = next((each for each in source if alike(each, number)), None)
        if answer is None:
            left.append(number)
        else:
            source.remove(answer)
            same.append(Matched(answer, number))
    return same, source, left


def alike(one: Number, other: Number) -> bool:
    return one.value in other.also or other.value in one.also or any(value in other.also for value in one.also)


def counterparts(source: list[Number], target: list[Number]) -> Iterator[Matched]:
    """Numbers left over on both sides that stand for each other: of one kind, in the same order."""
    for names in (True, False):
        ours = [number for number in source if (number.kind in NAMES) is names]
        theirs = [number for number in target if (number.kind in NAMES) is names]
        if len(ours) == len(theirs):
            for one, other in zip(ours, theirs, strict=True):
                if one.firm or other.firm:
                    yield Matched(one, other)
