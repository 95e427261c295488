"""The replacement character: what stood here is lost."""

from collections.abc import Iterator

from reviewapp.engine.check import Example, check
from reviewapp.engine.findings import Finding, Severity, Span
from reviewapp.engine.messages import _
from reviewapp.engine.pair import Pair

LOST = "\ufffd\ufffc"


@check(
    title=_("Character lost"),
    why=_("A program that could not read a character has put � in its place."),
    category="design/encoding/lost-character",
    severity=Severity.MAJOR,
    default=True,
    glyph="�",
    confidence=0.99,
    good=[
        Example(">en", None, "Was it lost? No."),
        Example(
            "en>fr", "The sign � means that a character is lost.", "Le signe � veut dire qu’un caractère est perdu."
        ),
        Example(">zh", None, "会议结束。"),
    ],
    bad=[
        Example(">en", None, "It is worth drawing⟦�⟧on."),
        Example(">fr", None, "L⟦�⟧eau est froide."),
        Example(">ar", None, "الم⟦�⟧اء بارد."),
    ],
)
def lost_character(pair: Pair) -> Iterator[Finding]:
    for lost in LOST:
        if lost in pair.target and lost not in (pair.source or ""):
            for at in (index for index, character in enumerate(pair.target) if character == lost):
                yield Finding(_("A character is lost here."), target=Span(at, at + 1))
