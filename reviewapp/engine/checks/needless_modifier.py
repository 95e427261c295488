"""Modifiers that a Chinese verb asks for and an English one does not: vigorously promote, active efforts."""

import re
from collections.abc import Iterator

from reviewapp.engine.check import Example, MarkClass, check
from reviewapp.engine.findings import Finding, Severity, Span, fixes
from reviewapp.engine.messages import _
from reviewapp.engine.pair import Pair

# After Pinkham & Jiang, The Translator's Guide to Chinglish (2000), chapter 2: 大力, 积极, 切实, 不断 word by word.
ADVERBS = "vigorously|actively|effectively|earnestly|conscientiously|continuously|constantly|resolutely"
VERBS = (
    "promot(?:e|es|ed|ing)|advanc(?:e|es|ed|ing)|strengthen(?:s|ed|ing)?|develop(?:s|ed|ing)?|implement(?:s|ed|ing)?"
    "|improv(?:e|es|ed|ing)|participat(?:e|es|ed|ing)|respond(?:s|ed|ing)?|support(?:s|ed|ing)?|maintain(?:s|ed|ing)?"
    "|carr(?:y|ies|ied|ying) out|explor(?:e|es|ed|ing)|safeguard(?:s|ed|ing)?|enhanc(?:e|es|ed|ing)"
)
PATTERN = re.compile(rf"\b(?P<adverb>{ADVERBS}) (?P<verb>{VERBS})\b", re.IGNORECASE)


@check(
    title=_("Modifier that adds nothing"),
    why=_("Chinese verbs like company; in English the adverb often says no more than the verb alone."),
    category="style/redundant/modifier",
    severity=Severity.NEUTRAL,
    default=False,
    mark=MarkClass.STYLE,
    glyph="–",
    confidence=0.7,
    languages=("en",),
    good=[
        Example(">en", None, "The town promotes cycling and supports the ferry."),
        Example(">en", None, "She argued vigorously and improved quickly."),
        Example("zh>en", "他大力敲门。", "He knocked vigorously."),
    ],
    bad=[
        Example(">en", None, "We will ⟦vigorously promote⟧ the new line."),
        Example(">en", None, "The office ⟦actively participated⟧ in the talks."),
        Example("zh>en", "切实加强管理。", "⟦Effectively strengthen⟧ management."),
    ],
)
def needless_modifier(pair: Pair) -> Iterator[Finding]:
    if "ly " not in pair.target:
        return
    for match in PATTERN.finditer(pair.target):
        verb = match["verb"]
        yield Finding(
            _("“%(adverb)s” may add nothing to “%(verb)s”."),
            target=Span(*match.span()),
            params={"adverb": match["adverb"], "verb": verb},
            fixes=fixes(verb.capitalize() if match["adverb"][0].isupper() else verb),
        )
