"""What a number counts: units after it, currencies before it, and how units of one dimension compare."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import NamedTuple

from reviewapp.engine.numbers.model import Number, Numerals


class Unit(NamedTuple):
    """`size` is in the base unit of the dimension; 0 where a rate would be needed (currencies)."""

    dimension: str
    size: Fraction


def table(dimension: str, **sizes: str) -> dict[str, Unit]:
    return {code: Unit(dimension, Fraction(size)) for code, size in sizes.items()}


UNITS: dict[str, Unit] = {
    **table(
        "length",
        mm="0.001",
        cm="0.01",
        m="1",
        km="1000",
        inch="0.0254",
        ft="0.3048",
        yd="0.9144",
        mi="1609",
        nmi="1852",
    ),
    **table("area", m2="1", km2="1000000", ha="10000", acre="4047", mu="667", sqft="0.0929"),
    **table("volume", ml="0.001", l="1", m3="1000", gal="3.785"),
    **table("mass", mg="0.000001", g="0.001", kg="1", t="1000", lb="0.4536", oz="0.02835", jin="0.5"),
    **table("power", W="1", kW="1000", MW="1000000", GW="1000000000"),
    **table("energy", kWh="1", MWh="1000", GWh="1000000"),
    **table("time", s="1", min="60", h="3600", day="86400", week="604800", month="2629800", year="31557600"),
    **table("time", decade="315576000", century="3155760000"),
    **table("temperature", C="0", F="0"),
    **table("data", KB="1", MB="1000", GB="1000000", TB="1000000000"),
    **table("share", percent="1", permille="0.1"),
    **table(
        "money", USD="0", dollar="0", EUR="0", GBP="0", JPY="0", CNY="0", yuan="0", HKD="0", RUB="0", INR="0", KRW="0"
    ),
}
# Names that do not tell two currencies apart: 元 is any yuan or dollar.
ALIKE = {
    "yen or yuan": ("JPY", "CNY", "yuan"),
    "yuan": ("CNY", "HKD", "dollar", "yen or yuan"),
    "dollar": ("USD", "HKD", "yuan", "dollar"),
}
SYMBOLS = {
    **{code: code for code in "mm cm km mg kg ml W kW MW GW kWh MWh GWh KB MB GB TB m g t l h min s ha".split()},
    **{"%": "percent", "％": "percent", "٪": "percent", "‰": "permille"},
    **{
        "°C": "C",
        "℃": "C",
        "°F": "F",
        "℉": "F",
        "m²": "m2",
        "m2": "m2",
        "km²": "km2",
        "km2": "km2",
        "m³": "m3",
        "m3": "m3",
    },
    **{
        "ft": "ft",
        "mi": "mi",
        "lb": "lb",
        "lbs": "lb",
        "oz": "oz",
        "yd": "yd",
        "L": "l",
        "mL": "ml",
        "Mt": "",
        "hrs": "h",
    },
    **{
        "$": "dollar",
        "€": "EUR",
        "£": "GBP",
        "¥": "yen or yuan",
        "￥": "yen or yuan",
        "₽": "RUB",
        "₹": "INR",
        "₩": "KRW",
    },
    **{"USD": "USD", "EUR": "EUR", "GBP": "GBP", "JPY": "JPY", "CNY": "CNY", "RMB": "CNY", "HKD": "HKD", "RUB": "RUB"},
}
BEFORE = re.compile(r"(US\$|HK\$|[$€£¥￥₽₹₩]|(?<![A-Z])(?:USD|EUR|GBP|JPY|CNY|RMB|HKD|RUB))[ \u00a0]?$")
ENDS_CURRENCY = frozenset("$€£¥￥₽₹₩DRPYB")
CURRENCIES = {"US$": "USD", "HK$": "HKD"}
AFTER = re.compile(
    r"[ \u00a0\u202f-]?(?:(?:of |d['’]|de )?([%％٪‰$€£₽₹₩]|°[CF]|[℃℉]|[^\W\d_]{1,40}(?:[²³]|(?<=m)[23])?))"
)
FIRST_WORDS: dict[str, frozenset[str]] = {}
LENGTHS: dict[str, dict[str, tuple[int, ...]]] = {}
BETWEEN = frozenset(" \u00a0多余餘来來几")
SECOND = re.compile(r"[.]?[ \u00a0\u202f-]([^\W\d_]{1,40})")


class Measure(NamedTuple):
    """A unit and where its name stands: behind the number, or before it as some currencies do."""

    code: str
    start: int
    end: int


def unit_of(text: str, number: Number, numerals: Numerals) -> str:
    """The code of the unit that `number` counts in `text`; empty where none is known."""
    if number.unit:
        return number.unit
    found = measure(text, number, numerals)
    return found.code if found else ""


def measure(text: str, number: Number, numerals: Numerals) -> Measure | None:
    """The unit that stands beside `number`."""
    end = number.end
    spaced = numerals.tag not in ("zh", "ja")
    found = None if spaced else letters_after(text, end, numerals)
    if found is None and (spaced or not "\u3040" <= text[end : end + 1] <= "\u9fff"):
        found = words_after(text, end, numerals)
    return found or before(text, number)


def letters_after(text: str, end: int, numerals: Numerals) -> Measure | None:
    """The longest unit behind `end` in a script without spaces; a space or 多 may stand between."""
    lengths = lengths_of(numerals)
    for start in (end, end + 1) if text[end : end + 1] in BETWEEN else (end,):
        for length in lengths.get(text[start : start + 1], ()):
            code = numerals.units.get(text[start : start + length])
            if code:
                return Measure(code, start, start + length)
    return None


def lengths_of(numerals: Numerals) -> dict[str, tuple[int, ...]]:
    """For each letter that begins units, how long these are, the longest first."""
    found = LENGTHS.get(numerals.tag)
    if found is None:
        found = LENGTHS[numerals.tag] = {
            letter: tuple(sorted({len(unit) for unit in numerals.units if unit[0] == letter}, reverse=True))
            for letter in {unit[0] for unit in numerals.units}
        }
    return found


def words_after(text: str, end: int, numerals: Numerals) -> Measure | None:
    match = AFTER.match(text, end)
    if not match:
        return None
    word = match[1]
    code = SYMBOLS.get(word, "")
    if code:
        return Measure(code, *match.span(1))
    lowered = word.lower()
    if lowered in first_words(numerals) and (second := SECOND.match(text, match.end())):
        code = numerals.units.get(f"{lowered} {second[1].lower()}", "")
        if code:
            return Measure(code, match.start(1), second.end())
    code = numerals.units.get(lowered, "")
    return Measure(code, *match.span(1)) if code else None


def first_words(numerals: Numerals) -> frozenset[str]:
    """The first words of units that have two (square metres)."""
    found = FIRST_WORDS.get(numerals.tag)
    if found is None:
        found = frozenset(unit.split()[0].rstrip(".") for unit in numerals.units if " " in unit)
        FIRST_WORDS[numerals.tag] = found
    return found


def before(text: str, number: Number) -> Measure | None:
    if text[max(0, number.start - 2) : number.start].strip()[-1:] not in ENDS_CURRENCY:
        return None
    match = BEFORE.search(text, max(0, number.start - 5), number.start)
    return Measure(CURRENCIES.get(match[1]) or SYMBOLS[match[1]], *match.span(1)) if match else None


def convertible(one: str, other: str) -> bool:
    """Whether two unit codes measure one dimension."""
    first, second = UNITS.get(one), UNITS.get(other)
    return first is not None and second is not None and first.dimension == second.dimension


def same_quantity(value: int | Fraction, unit: str, other: int | Fraction, other_unit: str) -> bool:
    """Whether two measures agree within rounding (5 %), as 100 m and 328 ft do; currencies never convert."""
    first, second = UNITS[unit], UNITS[other_unit]
    if first.dimension == "temperature":
        celsius, fahrenheit = (value, other) if unit == "C" else (other, value)
        return abs(Fraction(9, 5) * celsius + 32 - fahrenheit) <= 2
    if {(value, unit), (other, other_unit)} in FORTNIGHTS:
        return True
    if not first.size or not second.size:
        return False
    one, two = value * first.size, other * second.size
    return abs(one - two) * 20 <= max(one, two)


def may_be_same(one: str, other: str) -> bool:
    """Whether two unit names may stand for one unit: 元 and dollars may, euros and dollars do not."""
    return one == other or other in ALIKE.get(one, ()) or one in ALIKE.get(other, ())


# Romance languages count both ends: quince días, quinze jours, huit jours.
FORTNIGHTS = ({(15, "day"), (2, "week")}, {(8, "day"), (1, "week")})
SPATIAL = frozenset(("length", "area", "volume"))


def confusable(one: str, other: str) -> bool:
    """Whether one unit can stand for the other by mistake: of one dimension, or metres for square metres."""
    if one not in UNITS or other not in UNITS or may_be_same(one, other):
        return False
    first, second = UNITS[one].dimension, UNITS[other].dimension
    return first == second or {first, second} <= SPATIAL


def renamed(word: str, code: str, numerals: Numerals) -> str | None:
    """The name of unit `code` in the form that `word` has of its own unit; None where the forms do not run parallel."""
    own = numerals.units.get(word.lower())
    forms = [form for form, unit in numerals.units.items() if unit == own]
    wanted = [form for form, unit in numerals.units.items() if unit == code]
    if own and len(forms) == len(wanted):
        return wanted[forms.index(word.lower())]
    return None
