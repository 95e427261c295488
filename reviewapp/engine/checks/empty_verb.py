"""A weak verb with the noun of the real one: make an improvement to, carry out an investigation of."""

import re
from collections.abc import Iterator

from reviewapp.engine.check import Example, MarkClass, check
from reviewapp.engine.findings import Finding, Severity, Span, fixes
from reviewapp.engine.messages import _
from reviewapp.engine.pair import Pair

# After Pinkham & Jiang, The Translator's Guide to Chinglish (2000), chapters 1 and 3: 进行…, 作出…, 加以… word by word.
PLAIN = ("make", "carry out", "conduct", "achieve", "realize")
VERB = (
    r"(?P<verb>ma(?:kes?|de|king)|carr(?:y|ies|ied|ying) out|conduct(?:s|ed|ing)?"
    r"|achiev(?:es?|ed|ing)|realiz(?:es?|ed|ing))"
)
NOUNS = {
    "improvement": "improve",
    "improvements": "improve",
    "investigation": "investigate",
    "investigations": "investigate",
    "study": "study",
    "analysis": "analyse",
    "adjustment": "adjust",
    "adjustments": "adjust",
    "inspection": "inspect",
    "reform": "reform",
    "construction": "build",
    "protection": "protect",
    "optimization": "optimize",
    "integration": "integrate",
    "coordination": "coordinate",
    "supervision": "supervise",
    "implementation": "implement",
    "promotion": "promote",
    "transformation": "transform",
}
PATTERN = re.compile(rf"\b{VERB} (?:an? |the )?(?P<noun>{'|'.join(NOUNS)}) (?:of|to|in|on)(?= \w)", re.IGNORECASE)


@check(
    title=_("Weak verb with a noun"),
    why=_("Chinese says that an action is carried out; English puts the action itself into the verb."),
    category="style/awkward/empty-verb",
    severity=Severity.NEUTRAL,
    default=False,
    mark=MarkClass.STYLE,
    glyph="∘",
    confidence=0.7,
    languages=("en",),
    good=[
        Example(">en", None, "The school improved the yard and studied the plan."),
        Example(">en", None, "They made a proposal to the board."),
        Example("zh>en", "他们作了调查。", "They carried out an investigation."),
    ],
    bad=[
        Example(">en", None, "The office will ⟦make improvements to⟧ the harbour."),
        Example(">en", None, "They ⟦carried out an investigation of⟧ the mill."),
        Example("zh>en", "对河道进行监督。", "It ⟦conducts supervision of⟧ the river."),
    ],
)
def empty_verb(pair: Pair) -> Iterator[Finding]:
    for match in PATTERN.finditer(pair.target):
        better = NOUNS[match["noun"].lower()]
        yield Finding(
            _("“%(words)s” can be one verb: %(verb)s."),
            target=Span(*match.span()),
            params={"words": match[0], "verb": better},
            fixes=fixes(better) if match["verb"].lower() in PLAIN else (),
        )
