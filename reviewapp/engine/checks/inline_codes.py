"""Codes of the file (bold, links, footnote marks) that the translation lost or doubled."""

from collections import Counter
from collections.abc import Iterator

from reviewapp.engine.bare import CODE
from reviewapp.engine.check import Example, check
from reviewapp.engine.findings import Finding, Fix, Severity, Span
from reviewapp.engine.messages import _
from reviewapp.engine.pair import Pair


@check(
    title=_("Code lost or doubled"),
    why=_(
        "Without the codes of its source a paragraph loses its bold words, links or footnotes when the file is written."
    ),
    category="design/markup/inline-code",
    severity=Severity.MAJOR,
    default=True,
    glyph="◇",
    confidence=0.99,
    needs_source=True,
    good=[
        Example("en>fr", "Press \U000f0000Save\U000f0001.", "Cliquez sur \U000f0000Enregistrer\U000f0001."),
        Example("en>zh", "See note\U000f0000.", "见注\U000f0000。"),
        Example("en>de", "No code.", "Kein Code."),
    ],
    bad=[
        Example("en>fr", "Press \U000f0000Save\U000f0001.", "Cliquez sur \U000f0000Enregistrer.⟦⟧"),
        Example("en>zh", "See note\U000f0000.", "见注。⟦⟧"),
        Example("en>de", "One note\U000f0000.", "Eine⟦⟧\U000f0000 Note\U000f0000."),
    ],
)
def inline_codes(pair: Pair) -> Iterator[Finding]:
    if pair.whole is None or pair.whole.source is None:
        return
    needed, present = (Counter(CODE.findall(text)) for text in (pair.whole.source, pair.whole.target))
    end = Span(len(pair.target), len(pair.target))
    for code in (needed - present).elements():
        yield Finding(_("A code of the source is missing."), target=end, fixes=(Fix(code),))
    for code in present - needed:
        at = bare_place(pair.whole.target, code)
        yield Finding(_("A code stands here that the source has not, or not so often."), target=Span(at, at))


def bare_place(text: str, code: str) -> int:
    """Where the code first stands, counted without codes."""
    return len(CODE.sub("", text[: text.index(code)]))
