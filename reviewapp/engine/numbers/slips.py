"""Numbers without an answer on either side that stand for each other by mistake."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import TYPE_CHECKING

from reviewapp.engine.numbers.model import Kind, Number, Value

if TYPE_CHECKING:
    from reviewapp.engine.numbers.compare import Side

FAMILIES = (
    (Kind.MONTH, Kind.DATE),
    (Kind.WEEKDAY,),
    (Kind.COUNT, Kind.ORDINAL, Kind.TIME, Kind.ROMAN, Kind.CODE, Kind.DAY, Kind.DATE),
)
# What is never written as a small word.
SELDOM = (Kind.CODE, Kind.DAY, Kind.TIME)
Slip = tuple[Number, Number]


def slips(left_source: Sequence[Number], left_target: Sequence[Number], source: Side, target: Side) -> Iterator[Slip]:
    """Pairs of a source number and what the translation has in its place.

    Strong numbers are paired with strong ones; small words only where they are all that is left.
    """
    gone: set[int] = set()
    for family in FAMILIES:
        ours = [each for each in left_source if each.kind in family and says_something(each) and id(each) not in gone]
        theirs = [each for each in left_target if each.kind in family and says_something(each) and id(each) not in gone]
        for slip in family_slips(ours, theirs, source, target):
            gone.update(map(id, slip))
            yield slip


def family_slips(ours: list[Number], theirs: list[Number], source: Side, target: Side) -> Iterator[Slip]:
    if not ours or not theirs:
        return
    strong = list(assigned(list(filter(source.strong, ours)), list(filter(target.strong, theirs)), source, target))
    yield from strong
    gone = {id(number) for slip in strong for number in slip}
    ours = [number for number in ours if id(number) not in gone]
    theirs = [number for number in theirs if id(number) not in gone]
    if len(ours) == len(theirs) == 1 and may_stand_for(ours[0], theirs[0], source, target):
        yield ours[0], theirs[0]


def assigned(ours: list[Number], theirs: list[Number], source: Side, target: Side) -> Iterator[Slip]:
    """Pairs in the order of the texts; where one side has more, each of the fewer takes its likeliest."""
    if len(ours) == len(theirs):
        yield from zip(ours, theirs, strict=True)
        return
    few, many = (ours, list(theirs)) if len(ours) < len(theirs) else (theirs, list(ours))
    for one in few:
        candidates = [(one, each) if few is ours else (each, one) for each in many]
        slip = max(candidates, key=lambda each: likeness(each[0], each[1], source, target))
        many = [each for each in many if each not in slip]
        yield slip


def likeness(one: Number, other: Number, source: Side, target: Side) -> float:
    """How likely `other` is a slip for `one`: by unit, kind, digits and place."""
    unit = source.unit(one)
    same_unit = bool(unit) and unit == target.unit(other)
    apart = abs(one.start / len(source.text) - other.start / len(target.text))
    return 2 * same_unit + (one.kind == other.kind) + shared_digits(one.value, other.value) - apart


def shared_digits(one: Value, other: Value) -> float:
    """The share of leading and trailing digits two values have in common, from 0 to 1."""
    first, second = str(one), str(other)
    length = min(len(first), len(second))
    head = next((place for place in range(length) if first[place] != second[place]), length)
    tail = next((place for place in range(length) if first[-1 - place] != second[-1 - place]), length)
    return min(length, head + tail) / max(len(first), len(second))


def may_stand_for(one: Number, other: Number, source: Side, target: Side) -> bool:
    """Whether the only two numbers left answer each other."""
    if source.strong(one) and target.strong(other):
        return Kind.CODE not in (one.kind, other.kind)
    if other.value == 1 or one.kind in SELDOM or other.kind in SELDOM:
        return False
    if source.strong(one) or target.strong(other):
        return True
    return both_count(one, other) and one.value not in target.values() and other.value not in source.values()


def both_count(one: Number, other: Number) -> bool:
    """Whether two small words say how many, which or what share: not one or a half, which are hardly meant so."""
    if isinstance(one.value, Fraction) and isinstance(other.value, Fraction):
        return one.value.denominator > 2 < other.value.denominator
    return one.kind == other.kind and all(isinstance(each.value, int) and each.value > 1 for each in (one, other))


def says_something(number: Number) -> bool:
    """Not the zero of a full hour, nor a one that may be an article."""
    return number.value != 0 and (number.firm or number.value != 1 or number.kind is not Kind.COUNT)
