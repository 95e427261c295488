"""What a number in running text is, and what a language must say to have its number words read."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from fractions import Fraction
from typing import NamedTuple

from reviewapp.engine.made import maker

Value = int | Fraction | str


class Kind(StrEnum):
    COUNT = "count"
    ORDINAL = "ordinal"
    MONTH = "month"
    WEEKDAY = "weekday"
    TIME = "time"
    ROMAN = "roman"
    CODE = "code"
    DAY = "day"
    DATE = "date"  # a day or a month of a date in digits
    VAGUE = "vague"  # may be a number, or only sound like one (百, 十几, 四川): can answer, never ask


class Number(NamedTuple):
    """A number in a text: its span (without the unit), its value and what else its form may stand for.

    `value` is exact; a code such as 3.2.1 is its own text. `also` are other values the same
    form has in other customs (1.234 in German and in English, 20 in 2019–20, 3 in 15:00).
    `firm` numbers cannot rightly be left out or put in by a translator; small number words can.
    `unit` is a code of `units.py`, empty where none is known.
    """

    start: int
    end: int
    value: Value
    kind: Kind = Kind.COUNT
    firm: bool = True
    also: tuple[Value, ...] = ()
    unit: str = ""


make_number = maker(Number)


class Role(StrEnum):
    """How a number word takes part in a numeral."""

    SMALL = "small"  # 1–19
    TENS = "tens"  # 20, 30 … 90
    HUNDRED = "hundred"  # 100–900 where one word says it, else 100
    SCALE = "scale"  # 1,000 and up
    VAGUE = "vague"  # hundreds, dozens: counts nothing unless a numeral stands before it
    LIKE = "like"  # both, twice, a pair: means a number without being one
    GROUP = "group"  # a dozen, a score
    ROMAN = "roman"
    HALF = "half"
    VULGAR = "vulgar"  # ½, alone or behind digits
    AND_HALF = "and half"  # what follows a numeral: and a half, et demi
    FRACTION = "fraction"  # a third, as a noun
    PART = "part"  # the same where the word alone says something else: quarters
    ARTICLE = "article"  # one, where it is also the article
    MONTH = "month"
    WEEKDAY = "weekday"


class Word(NamedTuple):
    """A number word. An ordinal ends its numeral; a `name` counts only with a capital (May, March)."""

    role: Role
    value: int | Fraction = 0
    ordinal: bool = False
    name: bool = False


@dataclass(frozen=True, slots=True)
class Numerals:
    """How one language writes numbers.

    `decimal` and `group` are the marks of its digits (`group` may hold several); `words` its
    number words in lower case; `units` what it counts, by unit code. `spelled` is false where the words are not
    known, so that a number may stand unseen. `joins` are the strings, spaces included, that stand
    for "and" between two words of a numeral. `flipped`: it says five-and-twenty. `joined`:
    it writes numerals as one word. `clitics` are letters that may stand before a number
    word, `roman_ends` what is written onto Roman numerals (XIXe), `tails` how words begin
    that are written onto a numeral (vierzigjährig).
    """

    tag: str
    decimal: str = "."
    group: str = ","
    words: Mapping[str, Word] = field(default_factory=dict)
    units: Mapping[str, str] = field(default_factory=dict)
    joins: frozenset[str] = frozenset()
    spelled: bool = True
    flipped: bool = False
    joined: bool = False
    clitics: tuple[str, ...] = ()
    roman_ends: tuple[str, ...] = ()
    tails: tuple[str, ...] = ()


def row(
    role: Role, first: int, forms: str, step: int = 1, ordinal: bool = False, name: bool = False
) -> dict[str, Word]:
    """Words for `first`, `first + step` … in order.

    Forms of one value are parted by "/"; "_" stands for a space, "-" for no word.
    """
    return {
        form.replace("_", " "): Word(role, first + step * place, ordinal, name)
        for place, group in enumerate(forms.split())
        for form in group.split("/")
        if form != "-"
    }


def each(role: Role, value: int | Fraction, forms: str, ordinal: bool = False, name: bool = False) -> dict[str, Word]:
    """Several forms of one value."""
    return {form.replace("_", " "): Word(role, value, ordinal, name) for form in forms.split()}


def units(**forms: str) -> dict[str, str]:
    """Unit words by code: `units(km="kilometre kilometres")` → {"kilometre": "km", …}."""
    return {form.replace("_", " "): code for code, words in forms.items() for form in words.split()}


def whole(value: int | Fraction) -> int | Fraction:
    """An int where the value is one."""
    return int(value) if isinstance(value, Fraction) and value.denominator == 1 else value


def merged(*tables: Mapping[str, Word]) -> dict[str, Word]:
    return {form: word for table in tables for form, word in table.items()}
