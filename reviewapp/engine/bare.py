"""Paragraphs without their inline codes, and the way back to the places with them.

Bold, links and footnote marks travel as one private character each (see `formats.codes`). To a
check they have no width: it reads the text without them, and what it finds is put back in place.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from reviewapp.engine.check import Fact
from reviewapp.engine.findings import Finding, Fix, Span

if TYPE_CHECKING:
    from reviewapp.engine.pair import Pair

CODE = re.compile("[\U000f0000-\U000ffffd]")


@dataclass(frozen=True, slots=True)
class Bare:
    """A pair without codes; `target` and `source` hold, for each character left, its place in the whole text."""

    pair: Pair
    whole: Pair
    target: list[int]
    source: list[int]

    def back(self, finding: Finding) -> Finding:
        """The finding where it stands in the whole texts; fixes keep the codes they would cover."""
        target = placed(finding.target, self.target, len(self.whole.target))
        source = finding.source and placed(finding.source, self.source, len(self.whole.source or ""))
        fixes = tuple(self.fix_back(fix, target) for fix in finding.fixes)
        return replace(finding, target=target, source=source, fixes=fixes)

    def fix_back(self, fix: Fix, target: Span) -> Fix:
        at = fix.at and placed(fix.at, self.target, len(self.whole.target))
        start, end = at or target
        return Fix(fix.text + "".join(CODE.findall(self.whole.target, start, end)), at)

    def fact_back(self, fact: Fact) -> Fact:
        return fact._replace(span=placed(fact.span, self.target, len(self.whole.target)))


def bare(pair: Pair) -> Bare | None:
    """The pair without its codes; None where it has none."""
    if not (has_codes(pair.target) or has_codes(pair.source or "")):
        return None
    from reviewapp.engine.pair import Pair

    plain = Pair(
        pair.source and CODE.sub("", pair.source),
        CODE.sub("", pair.target),
        pair.source_language.tag,
        pair.target_language.tag,
        pair.role,
        pair.termbase,
        pair.plural,
    )
    plain.whole, plain.encode = pair, pair.encode
    return Bare(plain, pair, places(pair.target), places(pair.source or ""))


def has_codes(text: str) -> bool:
    return not text.isascii() and CODE.search(text) is not None


def places(text: str) -> list[int]:
    return [at for at, character in enumerate(text) if not CODE.match(character)]


def placed(span: Span, places: list[int], length: int) -> Span:
    """`span` of the bare text in the whole one: it begins with its first character and ends with its last."""
    if span.start == span.end:
        at = places[span.start - 1] + 1 if span.start else 0
        return Span(at, at)
    start = places[span.start] if span.start < len(places) else length
    return Span(start, places[span.end - 1] + 1)
