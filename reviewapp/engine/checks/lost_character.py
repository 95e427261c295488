"""The replacement character: what stood here is lost."""

import re
from collections.abc import Iterator

from reviewapp.engine.check import Example, check
from reviewapp.engine.findings import Finding, Severity, Span
from reviewapp.engine.messages import _
from reviewapp.engine.pair import Pair

LOST = re.compile("[\ufffd\ufffc]+")


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
    if pair.characters.isdisjoint("\ufffd\ufffc"):
        return
    for match in LOST.finditer(pair.target):
        if match[0][0] not in (pair.source or ""):
            yield Finding(_("A character is lost here."), target=Span(*match.span()))
