"""Paragraphs left as they stand in the source."""

import re
from collections.abc import Iterator

from reviewapp.engine.check import Example, check
from reviewapp.engine.findings import Finding, Severity, Span
from reviewapp.engine.messages import _
from reviewapp.engine.pair import Pair

# A word of running prose: no capital, no digit, not part of an address or a path.
PROSE = re.compile(r"(?<![\w@./\\:_-])[^\W\d_A-Z]{2,}(?![\w@/\\:_]|[.-]\w)")
FEW = 3


@check(
    title=_("Left untranslated"),
    why=_("The whole paragraph stands in the source language."),
    category="accuracy/untranslated",
    severity=Severity.CRITICAL,
    default=True,
    glyph="=",
    confidence=0.97,
    needs_source=True,
    good=[
        Example("en>de", "Northmere University Press", "Northmere University Press"),
        Example("zh>en", "PM2.5", "PM2.5"),
        Example("fr>en", "https://northmere.example/rapport", "https://northmere.example/rapport"),
        Example("en>es", "No, no.", "No, no."),
        Example("en>ru", "© 2024 Halden Ltd.", "© 2024 Halden Ltd."),
    ],
    bad=[
        Example("en>de", "The office is closed on Monday.", "⟦The office is closed on Monday.⟧"),
        Example("zh>en", "会议已经结束。", "⟦会议已经结束。⟧"),
        Example("fr>es", "Le bureau est fermé lundi.", "⟦Le bureau est fermé lundi.⟧"),
        Example("ru>en", "Совещание завершено.", "⟦Совещание завершено.⟧"),
    ],
)
def untranslated(pair: Pair) -> Iterator[Finding]:
    text = pair.target.strip()
    if text and text == (pair.source or "").strip() and is_prose(pair, text):
        start = pair.target.index(text)
        yield Finding(_("The paragraph is the same as its source."), target=Span(start, start + len(text)))


def is_prose(pair: Pair, text: str) -> bool:
    """Whether `text` cannot be right in both languages: another script, or several words that are no names."""
    if pair.source_language.tag == pair.target_language.tag:
        return False
    if pair.foreign and pair.source_language.script != "Latn":
        return pair.foreign.search(text) is not None
    return len(PROSE.findall(text)) >= FEW
