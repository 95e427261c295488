"""A general noun after the things themselves: and other aspects, the field of, in terms of."""

import re
from collections.abc import Iterator

from reviewapp.engine.check import Example, MarkClass, check
from reviewapp.engine.findings import Finding, Severity, Span
from reviewapp.engine.messages import _
from reviewapp.engine.pair import Pair

# After Pinkham & Jiang, The Translator's Guide to Chinglish (2000), chapter 1: 等方面, 问题, 在…方面 word by word.
PATTERN = re.compile(
    r"\band other (?:aspects|fields|areas|links|ways)\b"
    r"|\bin terms of\b|\bin the (?:aspects?|respects?) of\b"
    r"|\bthe (?:work|task|cause|issue|question|phenomenon|situation) of (?=\w+ing\b)",
    re.IGNORECASE,
)
GATES = ("and other ", "in terms of", "n the ", " of ")


@check(
    title=_("General word that names nothing"),
    why=_("Chinese closes a list or a topic with a general noun; English stops at the things themselves."),
    category="style/redundant/category",
    severity=Severity.NEUTRAL,
    default=False,
    mark=MarkClass.STYLE,
    glyph="∅",
    confidence=0.65,
    languages=("en",),
    good=[
        Example(">en", None, "They cooperate in trade, health and training."),
        Example(">en", None, "The work of the guild is known in other fields."),
        Example("zh>en", "工作很多。", "There is much work."),
    ],
    bad=[
        Example(">en", None, "They cooperate in trade, training ⟦and other aspects⟧."),
        Example(">en", None, "It leads ⟦in terms of⟧ speed."),
        Example("zh>en", "做好清淤工作。", "Do well in ⟦the work of ⟧dredging."),
    ],
)
def empty_category(pair: Pair) -> Iterator[Finding]:
    if any(gate in pair.target for gate in GATES):
        for match in PATTERN.finditer(pair.target):
            yield Finding(
                _("“%(words)s” may be left out."), target=Span(*match.span()), params={"words": match[0].strip()}
            )
