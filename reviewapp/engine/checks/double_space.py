"""Two spaces where one is meant."""

import re
from collections.abc import Iterator

from reviewapp.engine.check import Example, MarkClass, check
from reviewapp.engine.findings import Finding, Severity, Span, fixes
from reviewapp.engine.messages import _
from reviewapp.engine.pair import Pair

SPACES = re.compile(r"(?<=[^ \u00a0\u202f\n])[ \u00a0\u202f]{2,}(?=[^ \u00a0\u202f\n])")
GAP = re.compile(r"[.!?…][\"”’»)\]]*( +)(?=\S)")


@check(
    title=_("Double space"),
    why=_("Deleted words and joined pieces of output leave two spaces behind."),
    category="design/whitespace/double-space",
    severity=Severity.NEUTRAL,
    default=True,
    mark=MarkClass.STYLE,
    glyph="␣",
    confidence=0.97,
    good=[
        Example(">en", None, "One space. And one more."),
        Example(">en", None, "The typist was trained so.  Every sentence has two.  None has one."),
        Example("en>ru", "Done.  You may go.", "Готово.  Можете идти."),
        Example(">fr", None, "Vraiment\u00a0? Oui\u202f!"),
        Example(">zh", None, "　　段首空两格。"),
    ],
    bad=[
        Example(">en", None, "The total is about⟦  ⟧27 boxes."),
        Example(">en", None, "One sentence.⟦  ⟧Another. And a third one."),
        Example(">ru", None, "Всего⟦   ⟧семь."),
        Example(">fr", None, "Combien⟦ \u00a0⟧? Sept."),
        Example(">ar", None, "بلغ العدد⟦  ⟧سبعة."),
    ],
)
def double_space(pair: Pair) -> Iterator[Finding]:
    text = pair.target
    if "  " not in text and pair.characters.isdisjoint("\u00a0\u202f"):
        return
    if "  " in (pair.source or ""):
        return  # the source sets two spaces too, for a reason of its own
    for match in SPACES.finditer(text):
        if not (typists(text) and GAP.search(text, max(0, match.start() - 6), match.end() + 1)):
            single = next((space for space in match[0] if space != " "), " ")
            yield Finding(
                _("There are two spaces or more where one is meant."), target=Span(*match.span()), fixes=fixes(single)
            )


def typists(text: str) -> bool:
    """Whether every sentence is set off by two spaces, as typists were taught."""
    gaps = GAP.findall(text)
    return len(gaps) > 1 and all(len(gap) == 2 for gap in gaps)
