"""Chinese and Japanese numerals: characters, digits and both mixed (3.5亿, 1億2000万, 二〇二三)."""

import re
from collections.abc import Iterator
from fractions import Fraction

from reviewapp.engine.numbers.digits import TOKEN, pieces
from reviewapp.engine.numbers.han_values import BARE, CHARS, ONES, either, value_of
from reviewapp.engine.numbers.model import Kind, Number, Numerals, Value, whole

DAY_ROWS = ("一月", "二火", "三水", "四木", "五金", "六土", "日天")
DAYS = {char: day for day, chars in enumerate(DAY_ROWS, 1) for char in chars}
WEEKDAY = rf"(?<![{CHARS}\d几每])(?:星期|礼拜|禮拜|周|週)([一二三四五六日天])(?![次均期会年回])|([月火水木金土日])曜"
# 20多万, 十几亿: a mark of "more than" may part a numeral.
MIXED = re.compile(rf"{WEEKDAY}|{TOKEN.pattern}(?:[ 多余餘来來]?[{BARE}]+)?|[{CHARS}]+(?:[几幾多余餘来來][{BARE}]+)?")
METRIC = frozenset("瓦克米卡帕伏焦赫字")

SEVERAL = frozenset("几幾数數")
VAGUE_BEFORE = frozenset("几幾数數若好成上")
IDIOMS = frozenset("万一 千百 百千 万千 千万 亿万 億萬 百万千万 十一五 九一八 五一 六一 三八 五四 七七 八一".split())
ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925, "大正": 1911, "明治": 1867, "民国": 1911, "民國": 1911}
# What one character must stand before to count: 四 counts in 四个, not in 四川 or 四面八方.
COUNTED = frozenset(
    "个個位名人年月日天岁歲歳倍项項条條种種类類家座台臺部件只隻支张張本册冊篇章节節段层層届屆期批组組队隊场場轮輪所间間套"
    "艘架辆輛颗顆粒滴杯碗瓶盒箱袋包桶棵株根排串束堆群班票枪槍站圈步招档檔宗起幅尾匹头頭盏盞顶頂副剂劑桌顿頓任"
    "吨噸公米元角国國省市县縣区區句页頁点點时時分小秒户戶栋棟幢门門级級等号號股款笔筆次回度亩畝大方"
    "週周季世口枚社校つ目戦勝敗軒羽足番か箇ヶカヵ割話者試"
)
NOT_COUNTED = frozenset(("十分", "四方", "八方", "一方", "五大", "一大"))
# 六成 and 3割 are tenths; 四成员 and 割引 are not.
SHARE = re.compile(r"成(?![员員立为為果功就长長年本交绩績熟型都套分人品语語因份像群千名])|割(?![引合当愛りる])")
TIME_AFTER = frozenset("点點时時")


def find(text: str, numerals: Numerals) -> Iterator[Number]:
    """The numbers of a Chinese or Japanese text in order."""
    behind = 0
    for start, end in adjoined(text):
        if start < behind:
            continue  # the lower part of a fraction has been read with it
        for number in numbers_at(text, start, end, numerals):
            yield number
            behind = number.end


def adjoined(text: str) -> Iterator[tuple[int, int]]:
    """Where numerals and weekdays stand; numerals that follow each other at once are one (1億2000万)."""
    begin = stop = 0
    day_before = True
    for match in MIXED.finditer(text):
        start, end = match.span()
        if text[end - 1] in "千兆" and text[end : end + 1] in METRIC:
            end -= 1  # 千瓦 and 兆瓦 are units
        day = match[1] or match[2]
        if start == stop and not day and not day_before:
            stop = end
            continue
        if begin < stop:
            yield begin, stop
        begin, stop, day_before = start, end, bool(day)
    if begin < stop:
        yield begin, stop


def numbers_at(text: str, start: int, end: int, numerals: Numerals) -> Iterator[Number]:
    char = text[start]
    if char.isdecimal():
        yield from with_digits(text, start, end, numerals)
    elif char in CHARS:
        yield from in_characters(text, start, end, numerals)
    else:
        yield Number(start, end, DAYS[text[end - 1]] if text[end - 1] in DAYS else DAYS[char], Kind.WEEKDAY)


def with_digits(text: str, start: int, end: int, numerals: Numerals) -> Iterator[Number]:
    """A token of digits; what follows its last number (万, 億2000万) belongs to that one."""
    token = TOKEN.match(text, start)
    assert token
    found = pieces(token[0], numerals.decimal, numerals.group)
    last = found[-1]
    scaled = value_of(text[start + last.start : end]) if token.end() < end else None
    for piece in found[:-1]:
        also = (*piece.also, *((scaled_as(piece.value, scaled, last.value),) if scaled else ()))
        yield Number(start + piece.start, start + piece.end, piece.value, piece.kind, True, also)
    value: Value = last.value if scaled is None else scaled
    number = Number(start + last.start, end, value, last.kind, True, last.also if scaled is None else ())
    if parted(text, end):
        yield from share_of(text, number, numerals)
    elif text[end : end + 1] in "成割" and SHARE.match(text, end):
        yield tenths(number)
    else:
        yield from framed(text, number)


def scaled_as(value: Value, scaled: Value, said: Value) -> Value:
    """100 in 100–200万 may mean 100万."""
    if isinstance(value, str) or isinstance(said, str) or isinstance(scaled, str) or not said:
        return value
    return whole(Fraction(scaled) / Fraction(said) * value)


def in_characters(text: str, start: int, end: int, numerals: Numerals) -> Iterator[Number]:
    run = text[start:end]
    value = value_of(run)
    if value is None:
        for stop, one in either(run):
            yield Number(start, start + stop, one, Kind.VAGUE, False)
            start, run = start + stop, run[stop:]
    elif parted(text, end):
        yield from share_of(text, Number(start, end, value), numerals)
    elif run in IDIOMS or vague(text, start, end):
        yield Number(start, end, value, Kind.VAGUE, False)
    elif run[-1] in ONES and SHARE.match(text, end):
        yield tenths(Number(start, end, value, Kind.COUNT, False))
    elif text[start - 1 : start] == "第":
        yield from framed(text, Number(start, end, value, Kind.ORDINAL, False))
    elif len(run) > 1:
        firm = value >= 100 or (value > 12 and text[end : end + 1] in COUNTED)
        yield from framed(text, Number(start, end, value, Kind.COUNT, firm))
    elif counts(text, start, end):
        yield from framed(text, Number(start, end, value, Kind.COUNT, False))
    elif value != 1:
        yield Number(start, end, value, Kind.VAGUE, False)


def vague(text: str, start: int, end: int) -> bool:
    """Whether the numeral is only a part of 几百 or 十几, or a bare 百."""
    bare = text[start] in BARE
    if bare and start and text[start - 1] in VAGUE_BEFORE:
        return True
    if text[end - 1] in BARE and text[end : end + 1] in SEVERAL and end < len(text):
        return True
    if not SEVERAL.isdisjoint(text[start:end]):
        return True
    return bare and end - start == 1 and text[start] != "十"


def counts(text: str, start: int, end: int) -> bool:
    """Whether a single character counts what follows; 一 does only where a number is meant."""
    after = text[end : end + 1]
    if ONES.get(text[start]) == 1:
        return after in ("月", "日", "级", "級", "等", "季") and text[start - 1 : start] not in ("每", "同", "统", "統")
    return after in COUNTED and text[start : end + 1] not in NOT_COUNTED


def tenths(number: Number) -> Number:
    """Six 成 are 60 %, or six tenths."""
    value = number.value
    if isinstance(value, str):
        return number
    return number._replace(end=number.end + 1, value=whole(value * 10), also=(value,), unit="percent")


def parted(text: str, end: int) -> bool:
    return text.startswith(("分之", "分の"), end)


def share_of(text: str, parts: Number, numerals: Numerals) -> Iterator[Number]:
    """三分之二, 百分之二十: the upper part stands behind; nothing if it does not."""
    match = MIXED.match(text, parts.end + 2)
    if not match or not match[0] or not isinstance(parts.value, int) or not parts.value:
        return
    start, end = match.span()
    upper = list(with_digits(text, start, end, numerals))[-1].value if text[start].isdecimal() else value_of(match[0])
    if upper is None or isinstance(upper, str):
        return
    if parts.value in (100, 1000, 10_000):
        yield Number(parts.start, end, whole(Fraction(upper * 100) / parts.value), unit="percent")
    else:
        yield Number(parts.start, end, Fraction(upper) / parts.value, firm=False)


def framed(text: str, number: Number) -> Iterator[Number]:
    """Months, hours and years of an era, told by what stands around the numeral."""
    value, after = number.value, text[number.end : number.end + 1]
    if not isinstance(value, int) or not after:
        yield number
    elif after == "月" and 1 <= value <= 12:
        yield number._replace(kind=Kind.MONTH)
    elif after in TIME_AFTER and value <= 24:
        yield number._replace(kind=Kind.TIME, also=(*number.also, (value + 12) % 24))
        if text[number.end + 1 : number.end + 2] == "半":
            yield Number(number.end + 1, number.end + 2, 30, Kind.TIME, False)
    elif after in "日号號" and value <= 31:
        yield number._replace(kind=Kind.DAY)
    elif after == "年" and value < 100 and (base := ERAS.get(text[max(0, number.start - 2) : number.start])):
        yield number._replace(also=(*number.also, base + value))
    else:
        yield number
