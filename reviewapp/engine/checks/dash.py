"""Hyphens in the place of dashes."""

import re
from collections.abc import Iterator

from reviewapp.engine.check import Example, MarkClass, check
from reviewapp.engine.findings import Finding, Severity, Span, fixes
from reviewapp.engine.messages import _
from reviewapp.engine.pair import Pair

HYPHENS = re.compile(r"(?<=[^\s-])( ?--+ ?| - )(?=[^\s\d>-])")
BETTER = {"zh": "——", "en": "—", "es": " —", "ru": "\u00a0— ", "ja": "――"}


@check(
    title=_("Hyphen for a dash"),
    why=_("A hyphen joins words; a dash parts them. Typescripts use one for both, print does not."),
    category="fluency/punctuation/dash",
    severity=Severity.NEUTRAL,
    default=False,
    mark=MarkClass.STYLE,
    glyph="–",
    confidence=0.8,
    good=[
        Example(">en", None, "A well-known fact—or so they say—and pages 5 - 7."),
        Example(">fr", None, "Un fait – dit-on – bien connu."),
        Example(">zh", None, "会议——年度会议——结束了。"),
    ],
    bad=[
        Example(">en", None, "A fact⟦ -- ⟧or so they say⟦ - ⟧known to all."),
        Example(">zh", None, "会议⟦--⟧年度会议结束了。"),
        Example(">ru", None, "Москва⟦ - ⟧столица."),
    ],
)
def dash(pair: Pair) -> Iterator[Finding]:
    if "-" not in pair.characters:
        return
    for match in HYPHENS.finditer(pair.target):
        better = BETTER.get(pair.target_language.tag, " – ")
        yield Finding(_("A dash is meant here."), target=Span(*match.span()), fixes=fixes(better))
