"""What a reader is told of a number that differs from the source."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reviewapp.engine.findings import Finding, Span, fixes
from reviewapp.engine.messages import _
from reviewapp.engine.numbers.model import Number
from reviewapp.engine.numbers.writing import written_like

if TYPE_CHECKING:
    from reviewapp.engine.pair import Pair


FEW = 5
YEARS = range(1900, 2100)
RELATIVE_YEAR = re.compile(
    r"去年|今年|明年|前年|本年|年[内內]|上年|翌年|昨年|来年|過去一年|过去一年|"
    r"\b(?:last|this|next|previous|coming) year|"
    r"\b(?:letzt|vorig|vergangen|dies|nächst|kommend)e[nsrm]? Jahr|\b(?:Vor|Folge)jahr|"
    r"l['’]an(?:née)? (?:dernier|dernière|passée?|prochaine?)|cette année|"
    r"\b(?:año|ano|anno) (?:pasado|próximo|passado|que vem|scorso|prossimo)|\best[ea] (?:año|ano)|quest['’]anno|"
    r"(?:прошл|эт|текущ|следующ|минувш|будущ)\w+ год|в прошлом году|العام (?:الماضي|الجاري|الحالي|المقبل|القادم)|"
    r"ubiegłym roku|zeszłym roku|tym roku|przyszłym roku|geçen yıl|bu yıl|gelecek yıl|पिछले (?:साल|वर्ष)|इस (?:साल|वर्ष)",
    re.IGNORECASE,
)
ERA = re.compile("(?:明治|大正|昭和|平成|令和)$")
VAGUE_BEFORE = re.compile(
    r"\b(?:mehrere|einige|etliche|ein paar|plusieurs|quelques|vari[oa]s|algun[oa]s|vári[oa]s|alcun[ie]|parecchi[e]?|"
    r"несколько|kilka|kilkanaście|birkaç|several|عدة|بضع|بضعة|कई) $",
    re.IGNORECASE,
)


def goes_without_saying(pair: Pair, number: Number) -> bool:
    """Whether a number is the count of a plural form, which may be said in words or not at all."""
    return bool(pair.plural) and number.value in range(FEW)


def is_spelled_out(pair: Pair, number: Number) -> bool:
    """Whether the source says the number in other words: last year, tens of millions, a year of an emperor."""
    text, before = pair.target, pair.target[max(0, number.start - 20) : number.start]
    if isinstance(number.value, int) and number.value in YEARS and RELATIVE_YEAR.search(pair.source or ""):
        return True
    return ERA.search(before) is not None or is_vague(text, number)


def is_vague(text: str, number: Number) -> bool:
    """Whether the number only gives a size: mehrere zehn Millionen, quelques milliers."""
    return VAGUE_BEFORE.search(text[max(0, number.start - 20) : number.start]) is not None


def differs(pair: Pair, source: Number, target: Number) -> Finding:
    """A finding at `target`, with the source's value in the target's style as its fix."""
    better = written_like(source.value, target, pair.target, pair.number_sides[1].numerals)
    return Finding(
        _("The source has %(source)s, the translation %(target)s."),
        target=Span(target.start, target.end),
        source=Span(source.start, source.end),
        params={
            "source": (pair.source or "")[source.start : source.end],
            "target": pair.target[target.start : target.end],
        },
        fixes=fixes(better) if better else (),
    )
