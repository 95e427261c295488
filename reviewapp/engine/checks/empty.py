"""Paragraphs that have a source and no translation."""

from collections.abc import Iterator

from reviewapp.engine.check import Example, check
from reviewapp.engine.findings import Finding, Severity, Span
from reviewapp.engine.messages import _
from reviewapp.engine.pair import Pair


@check(
    title=_("Nothing translated"),
    why=_("A paragraph of the source has no words in the translation, so its content is lost."),
    category="accuracy/omission",
    severity=Severity.CRITICAL,
    default=True,
    glyph="∅",
    confidence=0.99,
    needs_source=True,
    good=[
        Example("zh>en", "第一章", "Chapter One"),
        Example("en>fr", "* * *", "* * *"),
        Example("de>ja", "", ""),
        Example("en>ar", "2024", "2024"),
    ],
    bad=[
        Example("zh>en", "会议在北京举行。", "⟦⟧"),
        Example("en>es", "The meeting is over.", "⟦ ⟧"),
        Example("ru>fr", "Совещание завершено.", "⟦…⟧"),
        Example("en>ja", "See table 3.", "⟦-⟧"),
    ],
)
def empty(pair: Pair) -> Iterator[Finding]:
    if not has_words(pair.target) and has_words(pair.source or ""):
        yield Finding(_("The source has words here and the translation has none."), target=Span(0, len(pair.target)))


def has_words(text: str) -> bool:
    """Whether `text` holds a letter or a digit; stops at the first one."""
    return any(map(str.isalnum, text))
