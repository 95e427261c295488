"""Which numbers of a source its translation keeps, changes, leaves out or puts in."""

from __future__ import annotations

import re
from collections import defaultdict, deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import pairwise
from typing import NamedTuple

from reviewapp.engine.made import maker
from reviewapp.engine.numbers.model import Kind, Number, Numerals, Value
from reviewapp.engine.numbers.units import convertible, same_quantity, unit_of

# Days, dates and times are often said otherwise: today, in the morning.
OFTEN_UNSAID = (Kind.MONTH, Kind.WEEKDAY, Kind.DAY, Kind.DATE, Kind.TIME, Kind.VAGUE)
NAMES = (Kind.MONTH, Kind.WEEKDAY)
MONTH_IN_DIGITS = ({Kind.MONTH, Kind.DATE}, {Kind.MONTH, Kind.COUNT})
MOST = 100_000  # pairs of numbers left over; beyond, the text is data and is not looked at more closely
SMALL = 12  # two weeks, a dozen, half a year: smaller numbers are often said without a number
# What stands behind an hour of the afternoon or evening.
EVENING = re.compile(
    r"(?::00)?\s*(?:p\.?\s?m\b|(?:o['’]clock|heures?|horas|ore|часа|часов|Uhr|uhr)?\s*"
    r"(?:in the (?:afternoon|evening)|at night|de la (?:tarde|noche)|da (?:tarde|noite)|du soir|de l['’]après-midi|"
    r"di sera|del pomeriggio|abends|nachmittags|вечера|дня|wieczorem|po południu|مساء|بعد الظهر))",
    re.IGNORECASE,
)


SCALES = frozenset(10**power for power in range(3, 13))
RANGE = re.compile(r"\s*(?:[-–—~～至到]|to|à|a|bis|do|до|से|إلى)\s*")
FIGURES = re.compile(r"[0-9]+(?:[.,][0-9]+)?")
KOREAN_SCALES = frozenset("백천만억조")


class Side(NamedTuple):
    """A text with its numbers."""

    text: str
    numbers: Sequence[Number]
    numerals: Numerals

    def unit(self, number: Number) -> str:
        return unit_of(self.text, number, self.numerals)

    def strong(self, number: Number) -> bool:
        """Whether a number is hardly to be said otherwise: written in digits, or a large one."""
        return number.firm or self.text[number.start].isdecimal()

    def values(self) -> set[Value]:
        """What its numbers may be worth, months and weekdays left aside."""
        numbers = [number for number in self.numbers if number.kind not in NAMES]
        return {value for number in numbers for value in (number.value, *number.also)}


class Matched(NamedTuple):
    source: Number
    target: Number


matched = maker(Matched)


@dataclass(slots=True)
class Comparison:
    """`same` are numbers that answer each other, `changed` those that should; the others stand alone."""

    same: list[Matched] = field(default_factory=list)
    changed: list[Matched] = field(default_factory=list)
    added: list[Number] = field(default_factory=list)
    missing: list[Number] = field(default_factory=list)


def compare(source: Side, target: Side) -> Comparison:
    """Match the numbers of a source and its translation, by value first, then by what their forms may mean."""
    if in_step(source.numbers, target.numbers):
        return Comparison(list(map(matched, zip(source.numbers, target.numbers, strict=True))))
    left = Leftovers(source, target)
    for step in left.steps():
        if left.done() or (step not in (left.by_hour, left.by_value) and left.too_many()):
            break
        step()
    result = Comparison(left.same)
    if not left.done() and not left.too_many():
        report(left, result)
    return result


def in_step(source: Sequence[Number], target: Sequence[Number]) -> bool:
    """Whether both texts have the same numbers in the same order, as most machine translations do."""
    if len(source) != len(target):
        return False
    for one, other in zip(source, target, strict=True):
        if one.value != other.value or not same_family(one.kind, other.kind):
            return False
    return True


def report(left: Leftovers, result: Comparison) -> None:
    from reviewapp.engine.numbers.slips import slips

    source, target = left.sides
    result.changed = sorted(
        map(Matched._make, slips(left.source, left.target, source, target)), key=lambda pair: pair.target
    )
    gone = {id(number) for pair in result.changed for number in pair}
    said = target.values()
    result.missing = [x for x in left.source if stands_alone(x) and id(x) not in gone and x.value not in said]
    if source.numerals.spelled:
        said = source.values()
        result.added = [x for x in left.target if stands_alone(x) and id(x) not in gone and x.value not in said]


def stands_alone(number: Number) -> bool:
    """Whether a number without an answer is worth a word."""
    value = number.value
    return number.firm and number.kind not in OFTEN_UNSAID and not (isinstance(value, int) and value <= SMALL)


class Leftovers:
    """The numbers of both sides that have no answer yet, and the pairs found so far."""

    def __init__(self, source: Side, target: Side) -> None:
        self.sides = source, target
        self.source = with_ranges(source)
        self.target = with_ranges(target)
        self.same: list[Matched] = []

    def done(self) -> bool:
        return not self.source and not self.target

    def steps(self) -> tuple[Callable[[], None], ...]:
        """The ways to find answers, the surest first."""
        return (
            self.by_hour,
            self.by_value,
            self.by_halves,
            self.by_readings,
            self.by_clock,
            self.by_parts,
            self.by_century,
            self.by_quantity,
            self.by_scale,
        )

    def too_many(self) -> bool:
        return len(self.source) * len(self.target) > MOST

    def by_value(self) -> None:
        places: dict[Value, deque[Number]] = defaultdict(deque)
        for number in self.source:
            places[number.value].append(number)
        left = []
        for number in self.target:
            answers = places.get(number.value, ())
            answer = next((each for each in answers if same_family(each.kind, number.kind)), None)
            if answer is None:
                left.append(number)
            else:
                places[number.value].remove(answer)
                self.same.append(Matched(answer, number))
        self.target = left
        self.source = sorted((number for answers in places.values() for number in answers), key=by_place)

    def match(self, source: Number, target: Number) -> None:
        self.source.remove(source)
        self.target.remove(target)
        self.same.append(Matched(source, target))

    def by_readings(self) -> None:
        """What differs in value only because a form has several readings."""
        for target in list(self.target):
            source = next((each for each in self.source if alike(each, target)), None)
            if source is not None:
                self.match(source, target)

    def by_clock(self) -> None:
        """7.55 is 7:55 and 19 h 55, and 24.12. the 24th of December."""
        for ours, theirs, text in (
            (self.source, self.target, self.sides[1].text),
            (self.target, self.source, self.sides[0].text),
        ):
            for number in [each for each in ours if isinstance(each.value, Fraction)]:
                halves = halves_of(number, theirs, text)
                if halves:
                    ours.remove(number)
                    theirs[:] = [each for each in theirs if each not in halves]

    def by_hour(self) -> None:
        """8 in the evening is 20 hours."""
        source_text, target_text = self.sides[0].text, self.sides[1].text
        for source, target in hours(self.source, self.target, source_text):
            self.match(source, target)
        for target, source in hours(self.target, self.source, target_text):
            self.match(source, target)

    def by_halves(self) -> None:
        """Nineteen eighty-four is 1984."""
        for text, ours, theirs in (
            (self.sides[0].text, self.source, self.target),
            (self.sides[1].text, self.target, self.source),
        ):
            for first, second in pairwise(list(ours)):
                if is_year_in_halves(text, first, second):
                    year = next((each for each in theirs if each.value == 100 * first.value + second.value), None)  # type: ignore[operator]
                    if year:
                        theirs.remove(year)
                        ours[:] = [each for each in ours if each not in (first, second)]

    def by_parts(self) -> None:
        """13. 2 is 13.2 with a space inside."""
        for first, second in pairwise(list(self.target)):
            gap = self.sides[1].text[first.end : second.start]
            if gap.strip() in (".", ",") and len(gap) <= 3 and isinstance(second.value, int):
                form = self.sides[1].text[second.start : second.end]
                whole = Fraction(first.value) if isinstance(first.value, int) else None
                wanted = whole + Fraction(second.value, 10 ** len(form)) if whole is not None else None
                source = next((each for each in self.source if each.value == wanted), None)
                if source is not None:
                    self.source.remove(source)
                    self.target = [each for each in self.target if each not in (first, second)]

    def by_century(self) -> None:
        """The 30s of the 20th century are the 1930s."""
        for (side, other), left in zip((self.sides, self.sides[::-1]), (self.source, self.target), strict=True):
            for number in list(left):
                value = number.value
                if isinstance(value, int) and 1 < value <= 21 and side.unit(number) == "century":
                    years = range(100 * value - 100, 100 * value)
                    if any(isinstance(each.value, int) and each.value in years for each in other.numbers):
                        left.remove(number)

    def by_quantity(self) -> None:
        """100 m and 328 ft, 18 months and a year and a half, 20 % and a fifth."""
        for target in list(self.target):
            source = next((each for each in self.source if self.equal_measure(each, target)), None)
            if source is not None:
                self.match(source, target)

    def by_scale(self) -> None:
        """4.5 million is 4,5 milyon, where the words of a language are not known."""
        if all(side.numerals.spelled for side in self.sides):
            return
        for target in list(self.target):
            source = next((each for each in self.source if differ_in_scale(each.value, target.value)), None)
            if source is not None:
                self.match(source, target)
        for side, left in zip(self.sides, (self.source, self.target), strict=True):
            if not side.numerals.spelled:  # 1만 2천: parts of a number that is not read
                left[:] = [each for each in left if side.text[each.end : each.end + 1] not in KOREAN_SCALES]

    def equal_measure(self, source: Number, target: Number) -> bool:
        if isinstance(source.value, str) or isinstance(target.value, str):
            return False
        one, other = self.sides[0].unit(source), self.sides[1].unit(target)
        if one == "percent" and source.value == target.value * 100:
            return True
        if other == "percent" and target.value == source.value * 100:
            return True
        return one != other and convertible(one, other) and same_quantity(source.value, one, target.value, other)


def differ_in_scale(one: Value, other: Value) -> bool:
    """Whether two numbers have the same figures, one of them in thousands or more."""
    if isinstance(one, str) or isinstance(other, str) or not one or not other:
        return False
    ratio = Fraction(max(one, other)) / min(one, other)
    return ratio in SCALES


def hours(ours: Sequence[Number], theirs: Sequence[Number], text: str) -> list[Matched]:
    """The hours that `text` tells by the half of the day, each with its answer by 24 hours."""
    found: list[Matched] = []
    for early in ours:
        if isinstance(early.value, int) and 1 <= early.value <= 11 and EVENING.match(text, early.end):
            taken = [late for _early, late in found]
            answer = next((each for each in theirs if each.value == early.value + 12 and each not in taken), None)
            if answer is not None:
                found.append(Matched(early, answer))
    return found


def with_ranges(side: Side) -> list[Number]:
    """The numbers of a side; the first of 1.2–1.4 million may stand for millions too."""
    numbers = list(side.numbers)
    for place, (first, second) in enumerate(pairwise(side.numbers)):
        if RANGE.fullmatch(side.text, first.end, second.start) and not isinstance(first.value, str):
            scale = scale_of(side.text, second)
            if scale:
                numbers[place] = first._replace(also=(*first.also, first.value * scale))
    return numbers


def scale_of(text: str, number: Number) -> int:
    """What the figures of a number are multiplied by in words; 0 where nothing is."""
    figures = FIGURES.match(text, number.start, number.end)
    if figures is None or isinstance(number.value, str) or not number.value:
        return 0
    ratio = Fraction(number.value) / Fraction(figures[0].replace(",", "."))
    return int(ratio) if ratio in SCALES else 0


def is_year_in_halves(text: str, first: Number, second: Number) -> bool:
    if not (isinstance(first.value, int) and isinstance(second.value, int)):
        return False
    spelled = text[first.start].isalpha() and text[first.end : second.start] in (" ", "-")
    return spelled and 11 <= first.value <= 20 and 10 <= second.value <= 99


def halves_of(number: Number, others: Sequence[Number], text: str) -> list[Number]:
    """The hour and minute, or the day and month, that a decimal such as 7.55 may stand for; empty if there are none."""
    first, second = divmod(Fraction(number.value) * 100, 100)
    hours = (first, first + 12, first - 12)
    found = [each for each in others if each.value in hours and first <= 31]
    for one in found:
        if not second and one.kind is Kind.TIME:
            return [one]
        for other in others:
            if other.value == second and (other.kind in (Kind.MONTH, Kind.TIME) or near(one, other, text)):
                return [one, other]
    return []


def near(one: Number, other: Number, text: str) -> bool:
    """Whether two numbers stand as hour and minute do: 14 h 30."""
    return 0 < other.start - one.end <= 5 and not any(map(str.isdecimal, text[one.end : other.start]))


def by_place(number: Number) -> int:
    return number.start


def same_family(one: Kind, other: Kind) -> bool:
    """Months answer months and weekdays weekdays; all other kinds may answer each other."""
    return one is other or not (one in NAMES or other in NAMES)


def alike(one: Number, other: Number) -> bool:
    """Whether two forms may say one thing: other marks, another dial, a year without its century."""
    return (
        one.value in other.also
        or other.value in one.also
        or any(value in other.also for value in one.also)
        or short_year(one.value, other.value)
        or short_year(other.value, one.value)
        or (one.value == other.value and {one.kind, other.kind} in MONTH_IN_DIGITS)
        or share(one, other)
        or share(other, one)
    )


def short_year(value: Value, year: Value) -> bool:
    """85 for 1985, the 70s for the 1970s."""
    return (
        isinstance(value, int) and isinstance(year, int) and value < 100 and 1000 <= year < 2100 and year % 100 == value
    )


def share(ordinal: Number, part: Number) -> bool:
    """A third may be an ordinal by its form."""
    return (
        ordinal.kind is Kind.ORDINAL
        and isinstance(part.value, Fraction)
        and part.value.numerator == 1
        and part.value.denominator == ordinal.value
    )
