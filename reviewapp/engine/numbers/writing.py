"""Writing a value the way a number in a text is written, for fixes."""

from __future__ import annotations

import re
from fractions import Fraction

from reviewapp.engine.numbers.digits import PLAIN, read
from reviewapp.engine.numbers.model import Kind, Number, Numerals, Role, Value

ORDINAL_END = re.compile(r"(?:st|nd|rd|th)$")
ROMANS = ((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))
NAMED = {Kind.MONTH: Role.MONTH, Kind.WEEKDAY: Role.WEEKDAY}
SHORT = 7  # 4.176 million reads well, 0.000045 million does not
GROUPED_FROM = 10_000  # years and other four-digit numbers are left whole unless the model groups them


def written_like(value: Value, model: Number, text: str, numerals: Numerals) -> str | None:
    """`value` in the style of `model`, a number of `text` in the language of `numerals`; None without a safe way."""
    form = text[model.start : model.end]
    if isinstance(value, str):
        return value
    if model.kind in NAMED:
        return named(value, NAMED[model.kind], form, numerals)
    match = PLAIN.match(form)
    if match:
        return in_digits(value, model, match[0], form[match.end() :], numerals)
    return roman(value) if model.kind is Kind.ROMAN else decimal(value, False, numerals)


def named(value: int | Fraction, role: Role, model: str, numerals: Numerals) -> str | None:
    """A month or day in the form that `model` has of its own."""
    own = numerals.words.get(model.lower())
    if own is None:
        return in_han(int(value), role, model) if numerals.tag in ("zh", "ja") else None
    place = forms_of(own.value, role, numerals).index(model.lower())
    wanted = forms_of(value, role, numerals)
    if place >= len(wanted):
        return None
    return wanted[place].capitalize() if model[:1].isupper() else wanted[place]


def in_han(value: int, role: Role, model: str) -> str:
    """周六 for 周日, 土曜 for 日曜, 十月 for 九月."""
    if role is Role.WEEKDAY:
        return "月火水木金土日"[value - 1] + "曜" if model.endswith("曜") else model[:-1] + "一二三四五六日"[value - 1]
    if model[0].isdecimal():
        return str(value)
    ones = "〇一二三四五六七八九"[value % 10]
    return ones if value < 10 else "十" + ones.strip("〇")


def forms_of(value: int | Fraction, role: Role, numerals: Numerals) -> list[str]:
    return [form for form, word in numerals.words.items() if word.role is role and word.value == value]


def in_digits(value: int | Fraction, model: Number, digits: str, tail: str, numerals: Numerals) -> str | None:
    """Digits in place of `digits`; a scale behind them (million, 万) stays where few digits do."""
    grouped = any(not char.isdecimal() and char != numerals.decimal for char in digits)
    if ORDINAL_END.search(tail):
        return f"{value}{ordinal_end(int(value))}" if value % 1 == 0 else None
    said = next(iter(read(digits, numerals.decimal, numerals.group)), 0)
    if tail and said and not isinstance(said, str) and not isinstance(model.value, str):
        short = decimal(value / (Fraction(model.value) / said), grouped, numerals)
        return short + tail if short and len(short) <= SHORT else decimal(value, grouped, numerals)
    return decimal(value, grouped, numerals)


def decimal(value: int | Fraction, grouped: bool, numerals: Numerals) -> str | None:
    """`value` in digits, exactly; None for a third."""
    places = 0
    while places < 6 and (value * 10**places) % 1:
        places += 1
    if (value * 10**places) % 1:
        return None
    whole, part = divmod(int(value * 10**places), 10**places)
    text = f"{whole:,}".replace(",", numerals.group[0]) if grouped or whole >= GROUPED_FROM else str(whole)
    return f"{text}{numerals.decimal}{part:0{places}d}" if places else text


def ordinal_end(value: int) -> str:
    if value % 100 in (11, 12, 13):
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(value % 10, "th")


def roman(value: int | Fraction) -> str | None:
    if not 0 < value < 40 or value % 1:
        return None
    text, rest = "", int(value)
    for size, letters in ROMANS:
        while rest >= size:
            text, rest = text + letters, rest - size
    return text
