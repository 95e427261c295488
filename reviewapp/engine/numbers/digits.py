"""Numbers written in digits, read by the customs of a language."""

import re
import unicodedata
from collections.abc import Iterator
from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple

from reviewapp.engine.numbers.model import Kind, Value

MARKS = ".,'’·٫٬\u00a0\u202f\u2009 "
LONGEST = 60  # characters; longer runs of digits are data, and Python refuses to read very long ones
VULGAR = "¼½¾⅓⅔⅛"
# Digits with everything that may stand between two of them in one number, date, time or range.
TOKEN = re.compile(rf"\d+[{VULGAR}]?(?:[{MARKS}/:：．，～~–—‐‑−-]\d+[{VULGAR}]?)*")
SPACES = "\u00a0\u202f\u2009 "
DATE = re.compile(r"(?:(\d{4})([./-])(\d{1,2})\2(\d{1,2})|(\d{1,2})([./-])(\d{1,2})\6(\d{4}|\d{2}))(?!\d)")
CLOCK = re.compile(r"(\d{1,2})[:：](\d\d)(?:[:：](\d\d))?(?!\d)")
SHARE = re.compile(r"(\d)/([2-9]|10|12|16)(?![\d/])")
PLAIN = re.compile(rf"\d+(?:[{MARKS}．，]\d+)*[{VULGAR}]?")
DOTTED = re.compile(r"\d+(?:\.\d+){2,}")
FULL_WIDTH = str.maketrans("．，", ".,")


class Piece(NamedTuple):
    """A number inside a token of digits; places are counted from the token's start."""

    start: int
    end: int
    value: Value
    kind: Kind = Kind.COUNT
    also: tuple[Value, ...] = ()


@lru_cache(maxsize=20_000)
def pieces(token: str, decimal: str, group: str) -> tuple[Piece, ...]:
    """The numbers in a match of TOKEN, left to right, where `decimal` and `group` are the language's marks."""
    found: list[Piece] = []
    place = 0
    while place < len(token):
        if not token[place].isdecimal():
            place += 1
            continue
        found.extend(next_pieces(token, place, decimal, group))
        place = found[-1].end
    return tuple(shared_century(found))


def next_pieces(token: str, place: int, decimal: str, group: str) -> Iterator[Piece]:
    if match := DATE.match(token, place):
        yield from date_pieces(match)
    elif (match := SHARE.match(token, place)) and 0 < int(match[1]) < int(match[2]):
        yield Piece(*match.span(), Fraction(int(match[1]), int(match[2])))
    elif (match := CLOCK.match(token, place)) and int(match[1]) <= 24 and int(match[2]) < 60:
        yield from clock_pieces(match)
    elif match := PLAIN.match(token, place):
        yield from plain_pieces(match[0], place, decimal, group)


def date_pieces(match: re.Match[str]) -> Iterator[Piece]:
    for number in (1, 3, 4, 5, 7, 8):
        if match[number]:
            value = int(match[number])
            also = (century_of(value),) if number == 8 and value < 100 else ()
            kind = Kind.COUNT if number in (1, 8) else Kind.DATE
            yield Piece(*match.span(number), value, kind, also)


def century_of(value: int) -> int:
    return value + (1900 if value > 40 else 2000)


def clock_pieces(match: re.Match[str]) -> Iterator[Piece]:
    """Hours count on both dials; minutes and seconds of 00 may be left unsaid."""
    hour = int(match[1])
    yield Piece(*match.span(1), hour, Kind.TIME, also=((hour + 12) % 24, hour or 24))
    for part in (2, 3):
        if match[part] and int(match[part]):
            yield Piece(*match.span(part), int(match[part]), Kind.TIME)


def plain_pieces(text: str, place: int, decimal: str, group: str) -> Iterator[Piece]:
    """One number if its marks allow it, a code if dots part it (3.2.1), else the numbers of a list."""
    readings = tuple(dict.fromkeys(read(text.translate(FULL_WIDTH), decimal, group)))
    if readings:
        yield Piece(place, place + len(text), readings[0], also=readings[1:])
    elif text.isdecimal() or DOTTED.fullmatch(text):
        yield Piece(place, place + len(text), text, Kind.CODE)
    else:
        for part in re.finditer(rf"[^{SPACES}]+" if re.search(f"[{SPACES}]", text) else r"\d+", text):
            yield from plain_pieces(part[0], place + part.start(), decimal, group)


def read(text: str, decimal: str, group: str) -> Iterator[Value]:
    """The values `text` may have: by the language's own marks first, then by those of others."""
    if len(text) > LONGEST:
        return
    if text.isdecimal():
        yield int(text)
        return
    if text[-1] in VULGAR:
        part = Fraction(unicodedata.numeric(text[-1])).limit_denominator(8)
        yield from (value + part for value in read(text[:-1], decimal, group) if not isinstance(value, str))
        return
    own = strict(text, decimal, group)
    if own is not None:
        yield own
    for other_decimal, other_group in ((".", ","), (",", "."), (",", SPACES), (".", "'’"), ("٫", "٬"), (".", "，")):
        value = strict(text, other_decimal, other_group)
        if value is not None and value != own:
            yield value


def strict(text: str, decimal: str, group: str) -> int | Fraction | None:
    """The value of `text` if it is written exactly by these marks: groups of three, one decimal mark.

    India's groups of two before the last three are accepted too.
    """
    whole, mark, part = text.partition(decimal)
    if mark and not part.isdecimal():
        return None
    digits = ungrouped(whole, group)
    if digits is None:
        return None
    return int(digits) + Fraction(int(part), 10 ** len(part)) if mark else int(digits)


def ungrouped(whole: str, group: str) -> str | None:
    if whole.isdecimal():
        return whole
    marks = {char for char in whole if not char.isdecimal()}
    if len(marks) != 1 or not marks <= set(group):
        return None
    first, *rest = whole.split(marks.pop())
    if (
        not first
        or len(first) > 3
        or first == "0"
        or len(rest[-1]) != 3
        or any(len(each) not in (2, 3) for each in rest)
    ):
        return None
    return "".join((first, *rest))


def shared_century(found: list[Piece]) -> Iterator[Piece]:
    """2019–20 ends in 2020, 1994-5 in 1995."""
    before: Piece | None = None
    for piece in found:
        if (
            before
            and isinstance(before.value, int)
            and isinstance(piece.value, int)
            and 1000 < before.value < 2200
            and piece.value < 100
            and piece.start == before.end + 1
        ):
            kept = 100 if piece.value >= 10 else 10
            piece = piece._replace(also=(*piece.also, before.value // kept * kept + piece.value))
        yield piece
        before = piece
