"""Chinese and Japanese numerals: characters, digits and both mixed (3.5亿, 1億2000万, 二〇二三)."""

import re
from collections.abc import Iterator
from fractions import Fraction

from reviewapp.engine.numbers.digits import TOKEN, pieces
from reviewapp.engine.numbers.model import Kind, Number, Numerals, Value, whole

ROWS = ("〇零○", "一壹壱", "二贰弐兩两貳", "三叁参參", "四肆", "五伍", "六陆陸", "七柒", "八捌", "九玖")
ONES = {char: value for value, chars in enumerate(ROWS) for char in chars}
TENS = {"十": 10, "拾": 10, "百": 100, "佰": 100, "千": 1000, "仟": 1000, "廿": 20, "卅": 30}
SCALES = {"万": 10**4, "萬": 10**4, "亿": 10**8, "億": 10**8, "兆": 10**12}
CHARS = "".join((*ONES, *TENS, *SCALES))
BARE = "".join((*TENS, *SCALES))
WEEKDAYS = {
    char: day for day, chars in enumerate(("一月", "二火", "三水", "四木", "五金", "六土", "日天"), 1) for char in chars
}
WEEKDAY = rf"(?<![{CHARS}\d几每])(?:星期|礼拜|禮拜|周|週)([一二三四五六日天])(?![次均期会年回])|([月火水木金土日])曜"
MIXED = re.compile(rf"{WEEKDAY}|{TOKEN.pattern}[{BARE}]*|[{CHARS}]+")
PARTS = re.compile(rf"{TOKEN.pattern}|[{CHARS}]")

# 几百, 数十, 上百, 十几: nothing that can be compared.
VAGUE_BEFORE = frozenset("几幾数數若好成上近过過")
VAGUE_AFTER = frozenset("几幾数數")
IDIOMS = frozenset(
    (
        "万一",
        "千百",
        "百千",
        "万千",
        "千万",
        "百万千万",
        "十一五",
        "九一八",
        "五一",
        "六一",
        "三八",
        "五四",
        "七七",
        "八一",
    )
)
ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925, "大正": 1911, "明治": 1867, "民国": 1911, "民國": 1911}
# What one character must stand before to count: 四 counts in 四个, not in 四川 or 四面八方.
COUNTED = frozenset(
    "个個位名人年月日天岁歲歳倍项項条條种種类類家座台臺部件只隻支张張本册冊篇章节節段层層届屆期批组組队隊场場轮輪所间間套"
    "艘架辆輛颗棵株吨噸公米元角国國省市县縣区區句步点點时時小秒户戶栋棟幢门門级級等号號股款笔筆次回度亩畝"
    "週周季世口枚社校つ目戦勝敗軒頭匹羽杯足番か箇ヶカヵ割話者試"
)
MONTH_NAMES_FOLLOW = ("月", "月份")
SHARE = re.compile(r"[成割](?=[以的，。；、左多上超近和至到（()）をがはにのでと減増強弱]|$)")
METRIC = frozenset("瓦克米卡帕伏焦赫字")


def find(text: str, numerals: Numerals) -> Iterator[Number]:
    """The numbers of a Chinese or Japanese text in order."""
    behind = 0
    for start, end in adjoined(text):
        if start < behind:
            continue  # the lower part of a fraction has been read with it
        for number in numbers_at(text, start, end, numerals):
            behind = number.end
            yield number


def adjoined(text: str) -> Iterator[tuple[int, int]]:
    """Where numerals stand; parts that follow each other at once are one (1億2000万)."""
    begin = stop = 0
    for match in MIXED.finditer(text):
        start, end = match.span()
        if text[end - 1] in "千兆" and text[end : end + 1] in METRIC:
            end -= 1  # 千瓦 and 兆瓦 are units
        if start == stop and begin < stop:
            stop = end
            continue
        if begin < stop:
            yield begin, stop
        begin, stop = start, end
    if begin < stop:
        yield begin, stop


def numbers_at(text: str, start: int, end: int, numerals: Numerals) -> Iterator[Number]:
    if text[start].isdecimal():
        yield from with_digits(text, start, end, numerals)
    elif text[start] in ONES or text[start] in TENS or text[start] in SCALES:
        number = in_characters(text, start, end, numerals)
        if number:
            yield number
    else:
        yield Number(start, end, WEEKDAYS[text[end - 1 if text[end - 1] != "曜" else start]], Kind.WEEKDAY, firm=True)


def with_digits(text: str, start: int, end: int, numerals: Numerals) -> Iterator[Number]:
    """A token of digits; what follows its last number (万, 億2000万) belongs to that one."""
    token = TOKEN.match(text, start)
    assert token
    found = pieces(token[0], numerals.decimal, numerals.group)
    scaled = value_of(text[start + found[-1].start : end]) if token.end() < end else None
    for piece in found[:-1]:
        also = (*piece.also, *((scaled_as(piece.value, scaled, found[-1].value),) if scaled else ()))
        yield Number(start + piece.start, start + piece.end, piece.value, piece.kind, True, also)
    last = found[-1]
    value: Value = last.value if scaled is None else scaled
    number = Number(start + last.start, end, value, last.kind, True, last.also if scaled is None else ())
    yield (share_of(text, number, numerals) if parted(text, end) else None) or framed(text, number)


def scaled_as(value: Value, scaled: Value, said: Value) -> Value:
    """100 in 100–200万 may mean 100万."""
    if isinstance(value, str) or isinstance(said, str) or isinstance(scaled, str) or not said:
        return value
    return whole(Fraction(scaled) / Fraction(said) * value)


def in_characters(text: str, start: int, end: int, numerals: Numerals) -> Number | None:
    run = text[start:end]
    if parted(text, end):
        value = value_of(run)
        return share_of(text, Number(start, end, value), numerals) if value else None
    if run in IDIOMS or vague(text, start, end):
        return None
    value = value_of(run)
    if value is None:
        return None
    if run[-1] in ONES and (match := SHARE.match(text, end)):
        return Number(start, match.end(), whole(value * 10), Kind.COUNT, False, unit="%")
    ordinal = text[start - 1 : start] == "第"
    if len(run) == 1 and not ordinal and not counts(text, start, end, value):
        return None
    firm = len(run) > 1 and value >= 13 and (value >= 100 or text[end : end + 1] in COUNTED)
    return framed(text, Number(start, end, value, Kind.ORDINAL if ordinal else Kind.COUNT, firm))


def vague(text: str, start: int, end: int) -> bool:
    """Whether the numeral is only a part of 几百, 数十, 十几, 三四百, or a bare 百."""
    bare = text[start] in TENS or text[start] in SCALES
    if bare and text[start - 1 : start] in VAGUE_BEFORE and start:
        return True
    if (text[end - 1] in TENS or text[end - 1] in SCALES) and text[end : end + 1] in VAGUE_AFTER and end < len(text):
        return True
    return bare and end - start == 1 and text[start] != "十"


def counts(text: str, start: int, end: int, value: Value) -> bool:
    """Whether a single character counts what follows; 一 does only where a number is meant."""
    after = text[end : end + 1]
    if value == 1:
        return after in ("月", "日", "级", "級", "等", "季") and text[start - 1 : start] not in ("每", "同", "统")
    return after in COUNTED and after != ""


def parted(text: str, end: int) -> bool:
    return text.startswith(("分之", "分の"), end)


def share_of(text: str, parts: Number, numerals: Numerals) -> Number | None:
    """三分之二, 百分之二十: the upper part stands behind; None if nothing does."""
    match = MIXED.match(text, parts.end + 2)
    if not match or not match[0] or not isinstance(parts.value, int) or not parts.value:
        return None
    start, end = match.span()
    upper = list(with_digits(text, start, end, numerals))[-1].value if text[start].isdecimal() else value_of(match[0])
    if upper is None or isinstance(upper, str):
        return None
    if parts.value in (100, 1000, 10_000):
        return Number(parts.start, end, whole(Fraction(upper * 100) / parts.value), Kind.COUNT, True, unit="%")
    return Number(parts.start, end, Fraction(upper) / parts.value, Kind.COUNT, False)


def framed(text: str, number: Number) -> Number:
    """Months, hours and years of an era, told by what stands around the numeral."""
    value, after = number.value, text[number.end : number.end + 1]
    if not isinstance(value, int) or not after:
        return number
    if after == "月" and 1 <= value <= 12:
        return number._replace(kind=Kind.MONTH)
    if after in "点點时時" and value <= 24:
        return number._replace(kind=Kind.TIME, also=(*number.also, (value + 12) % 24))
    if after == "年" and value < 100 and (base := ERAS.get(text[max(0, number.start - 2) : number.start])):
        return number._replace(also=(*number.also, base + value))
    return number


def value_of(run: str) -> int | Fraction | None:
    """The value of a run of numerals; None where its parts do not make one number (三四百, 二三).

    Without 十百千万 it is read place by place, as years are (二〇二三).
    """
    if all(char in ONES for char in run) and len(run) > 1:
        return by_place(run)
    total: int | Fraction = 0
    section: int | Fraction = 0
    digit: int | Fraction | None = None
    unit, zero = 1, False
    for part in PARTS.findall(run):
        if part in ONES:
            if digit is not None:
                return None
            zero = zero or ONES[part] == 0
            digit = ONES[part] or None
        elif part in TENS:
            section += (1 if digit is None else digit) * TENS[part]
            unit, digit, zero = TENS[part], None, False
        elif part in SCALES:
            section += digit or 0
            if not section and not total:
                section = 1
            total = total + section * SCALES[part] if section else total * SCALES[part]
            unit, section, digit, zero = SCALES[part], 0, None, False
        else:
            found = pieces(part, ".", ",，")
            value = found[0].value
            if len(found) > 1 or isinstance(value, str):
                return None
            digit = value
    if digit is None:
        return whole(total + section)
    colloquial = unit >= 100 and not zero and run[-1] in ONES  # 三百五 is 350
    return whole(total + section + digit * (Fraction(unit, 10) if colloquial else 1))


def by_place(run: str) -> int | None:
    digits = [ONES[char] for char in run]
    if len(run) > 2 or 0 in digits:
        return int("".join(map(str, digits)))
    return None
