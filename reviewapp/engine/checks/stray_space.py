"""Spaces before a paragraph, and inside brackets and quotation marks."""

import re
from collections.abc import Iterator
from functools import cache

from reviewapp.engine.check import Example, MarkClass, check
from reviewapp.engine.findings import Finding, Severity, Span, fixes
from reviewapp.engine.languages import Language
from reviewapp.engine.messages import _
from reviewapp.engine.pair import Pair

LEADING = re.compile(r"[ \t\u00a0]+(?=[^\s•*–-])")
OPEN, CLOSE = "([{（【「『《", ")]}）】」』》"


@cache
def inside_of(language: Language) -> tuple[frozenset[str], re.Pattern[str]]:
    """The language's marks that hold text, and the spaces within them; French guillemets keep theirs.

    Marks that open for some and close for others (“ outside English) say nothing about a space.
    """
    opened, closed = ({pair[side] for pair in language.quotes} for side in (0, 1))
    opening = "".join(sorted(opened - closed - set("«‘‚›»")))
    closing = "".join(sorted(closed - opened - set("»’‘‹«“")))
    first, last = re.escape(OPEN + opening), re.escape(CLOSE + closing)
    return frozenset(OPEN + CLOSE + opening + closing), re.compile(
        rf"[{first}] +(?=[^\s{last}])|(?<=[^\s{first}]) +[{last}](?!\w)"
    )


@check(
    title=_("Stray space"),
    why=_("A space before a paragraph or inside brackets is a leftover of tokens joined by a machine."),
    category="design/whitespace/stray-space",
    severity=Severity.NEUTRAL,
    default=True,
    mark=MarkClass.STYLE,
    glyph="˽",
    confidence=0.9,
    good=[
        Example(">en", None, "It is (as ever) “fine”."),
        Example(">fr", None, "Il a dit « oui » (deux fois)."),
        Example("en>de", " and more", " und mehr"),
        Example(">en", None, "[ ] Yes  ( ) No"),
        Example(">de", None, "Er sagte: „Ja“ und „Nein“ zugleich."),
    ],
    bad=[
        Example(">en", None, "It is ⟦( ⟧as ever⟦ )⟧ fine."),
        Example(">en", None, "She said ⟦“ ⟧yes⟦ ”⟧."),
        Example(">es", None, "⟦ ⟧Empieza mal."),
        Example(">ru", None, "Центр ⟦( ⟧основан в 1998 году) закрыт."),
        Example(">zh", None, "他说⟦“ ⟧好”。"),
    ],
)
def stray_space(pair: Pair) -> Iterator[Finding]:
    yield from before_the_text(pair)
    yield from inside(pair)


def before_the_text(pair: Pair) -> Iterator[Finding]:
    """A space at the end is left alone: nobody sees it, and writing the file drops it."""
    if pair.target[:1].isspace() and not (pair.source or "")[:1].isspace():
        match = LEADING.match(pair.target)
        if match:
            yield Finding(_("The paragraph begins with a space."), target=Span(*match.span()), fixes=fixes(""))


def inside(pair: Pair) -> Iterator[Finding]:
    marks, spaces = inside_of(pair.target_language)
    if marks.isdisjoint(pair.characters):
        return
    for match in spaces.finditer(pair.target):
        yield Finding(
            _("A space stands inside the brackets or quotation marks."),
            target=Span(*match.span()),
            fixes=fixes(match[0].strip()),
        )
