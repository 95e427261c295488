"""The value of a run of Chinese or Japanese numerals."""

import re
from collections.abc import Iterator
from fractions import Fraction
from functools import lru_cache
from itertools import pairwise

from reviewapp.engine.numbers.digits import LONGEST, TOKEN, pieces
from reviewapp.engine.numbers.model import whole

ROWS = ("〇零○", "一壹壱", "二贰弐兩两貳", "三叁参參", "四肆", "五伍", "六陆陸", "七柒", "八捌", "九玖")
ONES = {char: value for value, chars in enumerate(ROWS) for char in chars}
TENS = {"十": 10, "拾": 10, "百": 100, "佰": 100, "千": 1000, "仟": 1000, "廿": 20, "卅": 30}
SCALES = {"万": 10**4, "萬": 10**4, "亿": 10**8, "億": 10**8, "兆": 10**12}
CHARS = "".join((*ONES, *TENS, *SCALES))
BARE = "".join((*TENS, *SCALES))
DIGITS = "".join(ONES)
POINT = "点點"
DECIMAL = re.compile(rf"(?P<whole>[^{POINT}]+)[{POINT}](?P<digits>[{DIGITS}]+)(?P<scales>[{''.join(SCALES)}]*)")
PARTS = re.compile(rf"{TOKEN.pattern}|[{CHARS}]")

Exact = int | Fraction


@lru_cache(maxsize=10_000)
def value_of(run: str) -> Exact | None:
    """The value of `run`; None where its parts do not make one number (三四百, 二三).

    Without 十百千万 it is read place by place, as years are (二〇二三). Marks between, such as
    the 多 of 20多万, are passed over.
    """
    if len(run) > LONGEST:
        return None
    if decimal := DECIMAL.fullmatch(run):
        return with_decimals(decimal)
    if len(run) > 1 and all(char in ONES for char in run):
        return by_place(run)
    reading = Reading()
    for part in PARTS.findall(run):
        if not reading.take(part):
            return None
    return reading.value(run)


def with_decimals(match: re.Match[str]) -> Exact | None:
    """九十六点五, 三点五亿: a whole part, digits behind the point, and scales that count both."""
    before = value_of(match["whole"])
    if before is None:
        return None
    behind = Fraction(int("".join(str(ONES[char]) for char in match["digits"])), 10 ** len(match["digits"]))
    value = before + behind
    for scale in match["scales"]:
        value *= SCALES[scale]
    return whole(value)


def by_place(run: str) -> int | None:
    digits = [ONES[char] for char in run]
    return int("".join(map(str, digits))) if len(run) > 2 or 0 in digits else None


class Reading:
    """`total` is what 万 and 亿 have closed, `section` what stands since, `digit` what waits for its unit."""

    def __init__(self) -> None:
        self.total: Exact = 0
        self.section: Exact = 0
        self.digit: Exact | None = None
        self.unit = 1
        self.zero = False

    def take(self, part: str) -> bool:
        """Read one part; False if it cannot follow what was read."""
        if part in ONES:
            if self.digit is not None:
                return False
            self.zero = self.zero or ONES[part] == 0
            self.digit = ONES[part] or None
        elif part in TENS:
            self.section += (1 if self.digit is None else self.digit) * TENS[part]
            self.close(TENS[part])
        elif part in SCALES:
            self.scale(SCALES[part])
        else:
            return self.take_digits(part)
        return True

    def take_digits(self, part: str) -> bool:
        found = pieces(part, ".", ",，")
        value = found[0].value
        if len(found) > 1 or isinstance(value, str):
            return False
        self.digit = value
        return True

    def scale(self, size: int) -> None:
        """万 counts what stands since the last scale, or in 万亿 all before it."""
        section = self.section + (self.digit or 0)
        if section or not self.total:
            self.total += (section or 1) * size
        else:
            self.total *= size
        self.section = 0
        self.close(size)

    def close(self, unit: int) -> None:
        self.unit, self.digit, self.zero = unit, None, False

    def value(self, run: str) -> Exact:
        if self.digit is None:
            return whole(self.total + self.section)
        colloquial = self.unit >= 100 and not self.zero and run[-1] in ONES  # 三百五 is 350
        return whole(self.total + self.section + self.digit * (Fraction(self.unit, 10) if colloquial else 1))


def either(run: str) -> Iterator[tuple[int, Exact]]:
    """The two numbers of 四五十 (40 or 50) and 十七八, each with where its part of `run` ends."""
    for place, (char, following) in enumerate(pairwise(run)):
        if char in ONES and following in ONES:
            first = value_of(run[: place + 1] + run[place + 2 :])
            second = value_of(run[:place] + run[place + 1 :])
            if first is not None and second is not None:
                yield place + 1, first
                yield len(run), second
            return
