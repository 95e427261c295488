"""Institutions and places whose name is rendered in several ways over a document."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from reviewapp.engine.check import DOCUMENT, Example, Fact, MarkClass, Placed, check
from reviewapp.engine.findings import Finding, Severity, Span, fixes
from reviewapp.engine.messages import _
from reviewapp.engine.pair import Pair

# What Chinese and Japanese names of institutions and places end in, and what English ones do.
HEADS = {
    "博物馆|博物館": "Museum",
    "大学|大學": "University",
    "研究院": "Academy|Institute",
    "研究所": "Institute",
    "学院|學院": "College|Academy|School|Institute",
    "医院|醫院|病院": "Hospital",
    "银行|銀行": "Bank",
    "图书馆|圖書館|図書館": "Library",
    "出版社": "Press|Publishers",
    "基金会|基金會|財団": "Foundation",
    "日报|日報": "Daily",
    "晚报|晚報": "Evening News",
    "县|縣|県": "County|Prefecture",
    "省": "Province",
    "镇|鎮": "Town",
    "河|江": "River",
    "湖": "Lake",
    "寺": "Temple",
}
ENDING = {form: heads for forms, heads in HEADS.items() for form in forms.split("|")}
SOURCE = re.compile(rf"(?:{'|'.join(sorted(ENDING, key=len, reverse=True))})(?![生士员員者长長路])")
LEAD = 2  # characters of the name before its ending that tell it from others
WORDS = r"(?<!\w)((?:[A-Z][\w’'-]{0,30} ){1,3})"
TARGET = {heads: re.compile(rf"{WORDS}(?:{heads})(?![\w-])") for heads in HEADS.values()}
THE = frozenset(("The", "A", "In", "At", "This"))


def collect(pair: Pair) -> Iterator[Fact]:
    """The rendering of each name that can be told: the only one of its kind in both texts."""
    names: dict[str, set[str]] = {}
    source = pair.source or ""
    for match in SOURCE.finditer(source):
        name = source[max(0, match.start() - LEAD) : match.end()]
        if name.isalpha() and len(name) == LEAD + len(match[0]):
            names.setdefault(ENDING[match[0]], set()).add(name)
    for heads, keys in names.items():
        found = list(TARGET[heads].finditer(pair.target)) if len(keys) == 1 else []
        if len({match[0] for match in found}) == 1:
            match = found[0]
            words = match[1].split()
            start = match.start() + len(words[0]) + 1 if words[0] in THE else match.start()
            if start < match.end(1):
                yield Fact(min(keys), pair.target[start : match.end()], Span(start, match.end()))


@check(
    title=_("Name rendered in two ways"),
    why=_("A name translated by its sound in one place and by its meaning in another reads like two."),
    category="terminology/inconsistent-use/name",
    severity=Severity.MAJOR,
    scope=DOCUMENT,
    default=True,
    mark=MarkClass.TERM,
    glyph="¶",
    confidence=0.75,
    languages=("en",),
    needs_source=True,
    collect=collect,
    good=[
        Example("zh>en", "云泽博物馆成立。\n云泽博物馆开放。", "The Yunze Museum was founded.\nYunze Museum is open."),
        Example("zh>en", "临江县很大。\n江北县很小。", "Linjiang County is large.\nJiangbei County is small."),
        Example(
            "ja>en", "北浜大学の学生。\n北浜大学。", "Students of Kitahama University.\nThe new Kitahama University."
        ),
    ],
    bad=[
        Example(
            "zh>en",
            "云泽博物馆成立。\n云泽博物馆开放。\n云泽博物馆有新旧库房。",
            "Yunze Museum was founded.\nThe Yunze Museum is open.\nStorerooms of ⟦Cloud Ze Museum⟧ are old and new.",
        ),
        Example(
            "zh>en",
            "据晨光日报报道。\n晨光日报指出。\n晨光日报称。",
            "Chenguang Daily reported it.\nThe ⟦Morning Light Daily⟧ pointed out.\nChenguang Daily said.",
        ),
        Example(
            "ja>en",
            "北浜大学の学生。\n北浜大学の先生。\n北浜大学。",
            "Students of Kitahama University.\nTeachers of ⟦North Beach University⟧.\nKitahama University.",
        ),
    ],
)
def institution_name(group: Sequence[Placed]) -> Iterator[tuple[int, Finding]]:
    counts = Counter(placed.fact.value for placed in group)
    if len(counts) < 2:
        return
    usual = max(counts, key=lambda form: counts[form])
    for placed in group:
        form = placed.fact.value
        if not (form.endswith(usual) or usual.endswith(form)):
            yield (
                placed.at,
                Finding(
                    _("This name is “%(name)s” elsewhere."),
                    target=placed.fact.span,
                    params={"name": usual},
                    fixes=fixes(usual),
                    group=placed.fact.key,
                ),
            )
