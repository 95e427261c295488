"""Chinese and Japanese numerals: characters, digits and both mixed (3.5亿, 1億2000万, 二〇二三)."""

import re
from fractions import Fraction

from reviewapp.engine.numbers.digits import LONGEST, MARKS, TOKEN, VULGAR, pieces
from reviewapp.engine.numbers.han_values import BARE, CHARS, DIGITS, ONES, POINT, either, value_of
from reviewapp.engine.numbers.model import Kind, Number, Numerals, Value, make_number, whole

DIGIT_MARKS = MARKS + r"/:：．，～~–—‐‑−\-"
RANGE = r"～~–—‐‑−\-"
DAY_ROWS = ("一月", "二火", "三水", "四木", "五金", "六土", "日天")
DAYS = {char: day for day, chars in enumerate(DAY_ROWS, 1) for char in chars}
DAY_HEADS = ("周", "週", "星期", "礼拜", "禮拜", "曜")
WEEKDAY = re.compile(
    rf"(?<![{CHARS}\d几每])(?:星期|礼拜|禮拜|周|週)(?P<chinese>[一二三四五六日天])(?![次均期会年回])|(?P<japanese>[月火水木金土日])曜"
)
# Numerals that follow each other at once are one (1億2000万); a mark of "more than" may part them (20多万, 十几亿).
# A dash behind a character parts two of them (120万–140万).
# A point parts decimals (九十六点五) unless it names the hour: 三点五十, 三点五分.
NUMERAL = re.compile(
    rf"[0-9０-９{CHARS}](?:[0-9０-９{CHARS}{VULGAR}]|[{DIGIT_MARKS}](?<![{CHARS}][{RANGE}])(?=[0-9０-９])"
    rf"|[ 几幾多余餘来來](?=[{BARE}])"
    rf"|(?<=[{CHARS}])[{POINT}](?=[{DIGITS}]+(?![{DIGITS}十拾百佰千仟分刻钟鐘半时時人名位{POINT}])))*"
)
METRIC = frozenset("瓦克米卡帕伏焦赫字")

SEVERAL = frozenset("几幾数數")
VAGUE_BEFORE = frozenset("几幾数數若好成上")
IDIOMS = frozenset("万一 千百 百千 万千 千万 亿万 億萬 百万千万 十一五 九一八 五一 六一 三八 五四 七七 八一".split())
LIKES: dict[str, int | Fraction] = {"半": Fraction(1, 2), "双": 2, "雙": 2, "俩": 2, "倆": 2, "仨": 3}
ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925, "大正": 1911, "明治": 1867, "民国": 1911, "民國": 1911}
# What one character must stand before to count: 四 counts in 四个, not in 四川 or 四面八方.
COUNTED = frozenset(
    "个個位名人年月日天岁歲歳倍项項条條种種类類家座台臺部件只隻支张張本册冊篇章节節段层層届屆期批组組队隊场場轮輪所间間套"
    "艘架辆輛颗顆粒滴杯碗瓶盒箱袋包桶棵株根排串束堆群班票枪槍站圈步招档檔宗起幅尾匹头頭盏盞顶頂副剂劑桌顿頓任"
    "吨噸公米元角国國省市县縣区區句页頁点點时時分小秒户戶栋棟幢门門级級等号號股款笔筆次回度亩畝大方"
    "週周季世口枚社校つ目戦勝敗軒羽足番か箇ヶカヵ割話者試"
)
NOT_COUNTED = frozenset(
    ("十分", "四方", "八方", "一方", "五大", "一大", "四国", "四國", "三国", "三國", "五輪", "五台", "三门", "三門")
)
# 六成 and 3割 are tenths; 四成员 and 割引 are not.
SHARE = re.compile(r"成(?![员員立为為果功就长長年本交绩績熟型都套分人品语語因份像群千名])|割(?![引合当愛りる])")
FRAMES = frozenset("月点點时時日号號年个個天")
AND_HALF = ("年半", "个半", "個半", "天半")


def find(text: str, numerals: Numerals) -> list[Number]:
    """The numbers of a Chinese or Japanese text in order."""
    found: list[Number] = []
    days = weekdays(text)
    behind = 0
    for match in NUMERAL.finditer(text):
        start, end = match.span()
        if text[end - 1] in "千兆" and text[end : end + 1] in METRIC and end < len(text):
            end -= 1  # 千瓦 and 兆瓦 are units
        if start < behind or start == end:
            continue  # the lower part of a fraction has been read with it
        if days and any(day.start <= start < day.end for day in days):
            start += 1  # 周六 and the numeral behind it
        if start < end:
            read_run(text, start, end, numerals, found)
            behind = found[-1].end if found else 0
    if any(map(text.__contains__, LIKES)):
        days += likes(text, found)
    return sorted(found + days, key=by_place) if days else found


def by_place(number: Number) -> int:
    return number.start


def likes(text: str, found: list[Number]) -> list[Number]:
    """半 and 双 mean a number without being one; those that are part of one are passed over."""
    taken = {place for number in found for place in range(number.start, number.end)}
    return [
        Number(place, place + 1, LIKES[char], Kind.VAGUE, False)
        for place, char in enumerate(text)
        if char in LIKES and place not in taken
    ]


def weekdays(text: str) -> list[Number]:
    if not any(map(text.__contains__, DAY_HEADS)):
        return []
    return [
        Number(*match.span(), DAYS[match["chinese"] or match["japanese"]], Kind.WEEKDAY)
        for match in WEEKDAY.finditer(text)
    ]


def read_run(text: str, start: int, end: int, numerals: Numerals, found: list[Number]) -> None:
    """Add the numbers of the run of numerals from `start` to `end`."""
    if text[start].isdecimal():
        with_digits(text, start, end, numerals, found)
    else:
        in_characters(text, start, end, numerals, found)


def with_digits(text: str, start: int, end: int, numerals: Numerals, found: list[Number]) -> None:
    """A token of digits; what follows its last number (万, 億2000万) belongs to that one."""
    run = text[start:end]
    if run.isdecimal() and len(run) <= LONGEST:
        ending(text, make_number((start, end, int(run), Kind.COUNT, True, (), "")), numerals, found)
        return
    token = TOKEN.match(text, start, end)
    assert token
    parts = pieces(token[0], numerals.decimal, numerals.group)
    last = parts[-1]
    value, also = last.value, last.also
    if token.end() < end:
        scaled = value_of(text[start + last.start : end])
        if scaled is not None:
            value, also = scaled, ()
        else:
            end = token.end()
    for piece in parts[:-1]:
        more = (scaled_as(piece.value, value, last.value),) if value != last.value else ()
        found.append(
            Number(start + piece.start, start + piece.end, piece.value, piece.kind, True, (*piece.also, *more))
        )
    ending(text, Number(start + last.start, end, value, last.kind, True, also), numerals, found)


def ending(text: str, number: Number, numerals: Numerals, found: list[Number]) -> None:
    """Add a number in digits as what stands behind it makes it: a share, tenths, a month or an hour."""
    end = number.end
    after = text[end : end + 1]
    if after == "分" and parted(text, end):
        share_of(text, number, numerals, found)
    elif after in "成割" and SHARE.match(text, end):
        found.append(tenths(number))
    else:
        framed(text, number, found)


def scaled_as(value: Value, scaled: Value, said: Value) -> Value:
    """100 in 100–200万 may mean 100万."""
    if isinstance(value, str) or isinstance(said, str) or isinstance(scaled, str) or not said:
        return value
    return whole(Fraction(scaled) / Fraction(said) * value)


def in_characters(text: str, start: int, end: int, numerals: Numerals, found: list[Number]) -> None:
    run = text[start:end]
    value = value_of(run)
    if value is None:
        for stop, one in either(run):
            found.append(Number(start, start + stop, one, Kind.VAGUE, False))
            start, run = start + stop, run[stop:]
    elif parted(text, end):
        share_of(text, Number(start, end, value), numerals, found)
    elif run in IDIOMS or vague(text, start, end):
        found.append(Number(start, end, value, Kind.VAGUE, False))
    else:
        counted(text, Number(start, end, value, firm=False), found)


def counted(text: str, number: Number, found: list[Number]) -> None:
    """Add a number in characters as what it counts; one that counts nothing may only sound like a number."""
    start, end = number.start, number.end
    large = end - start > 1
    if text[end - 1] in ONES and SHARE.match(text, end):
        found.append(tenths(number))
    elif text[start - 1 : start] == "第":
        framed(text, number._replace(kind=Kind.ORDINAL), found)
    elif large or text.startswith(AND_HALF, end) or counts(text, start, end):
        value = number.value
        firm = (
            large and not isinstance(value, str) and (value >= 100 or (value > 12 and text[end : end + 1] in COUNTED))
        )
        framed(text, number._replace(firm=firm), found)
    elif number.value != 1:
        found.append(number._replace(kind=Kind.VAGUE))


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


def share_of(text: str, parts: Number, numerals: Numerals, found: list[Number]) -> None:
    """三分之二, 百分之二十: the upper part stands behind; nothing if it does not."""
    match = NUMERAL.match(text, parts.end + 2)
    if not match or not isinstance(parts.value, int) or not parts.value:
        return
    start, end = match.span()
    upper: list[Number] = []
    if text[start].isdecimal():
        with_digits(text, start, end, numerals, upper)
    value = upper[-1].value if upper else value_of(match[0])
    if value is None or isinstance(value, str):
        return
    if parts.value in (100, 1000, 10_000):
        found.append(Number(parts.start, end, whole(Fraction(value * 100) / parts.value), unit="percent"))
    else:
        found.append(Number(parts.start, end, Fraction(value) / parts.value, firm=False))


def framed(text: str, number: Number, found: list[Number]) -> None:
    """Add a number as a month, a day, an hour or the year of an era if what stands around it says so."""
    value, end = number.value, number.end
    after = text[end : end + 1]
    if after not in FRAMES or not after or not isinstance(value, int):
        found.append(number)
    elif text.startswith(AND_HALF, end):
        found.append(number._replace(value=value + Fraction(1, 2)))
    elif after == "月" and 1 <= value <= 12:
        found.append(number._replace(kind=Kind.MONTH))
    elif after in "点點时時" and value <= 24:
        found.append(number._replace(kind=Kind.TIME, also=(*number.also, (value + 12) % 24)))
        if text[end + 1 : end + 2] == "半":
            found.append(Number(end + 1, end + 2, 30, Kind.TIME, False))
    elif after in "日号號" and value <= 31:
        found.append(number._replace(kind=Kind.DAY))
    elif after == "年" and value < 100 and (base := ERAS.get(text[max(0, number.start - 2) : number.start])):
        found.append(number._replace(also=(*number.also, base + value)))
    else:
        found.append(number)
