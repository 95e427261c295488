"""Latin marks between Chinese or Japanese characters."""

import re
from collections.abc import Iterator

from reviewapp.engine.check import Example, MarkClass, check
from reviewapp.engine.findings import Finding, Severity, Span, fixes
from reviewapp.engine.messages import _
from reviewapp.engine.pair import Pair

HAN = r"[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff”」』》）]"
NARROW = re.compile(rf"(?<={HAN})([,;:!?]|\.(?!\.)) ?(?={HAN}|[“「『《（]|$|[A-Za-z0-9])")
WIDE = {",": "，", ";": "；", ":": "：", "!": "！", "?": "？", ".": "。"}
LIST_OF_NOUNS = {"ja": {",": "、"}}


@check(
    title=_("Half-width mark in Chinese or Japanese"),
    why=_("Between Chinese or Japanese characters marks take the width of a character."),
    category="fluency/punctuation/half-width",
    severity=Severity.NEUTRAL,
    default=True,
    mark=MarkClass.STYLE,
    glyph=",",
    confidence=0.92,
    languages=("zh", "ja"),
    good=[
        Example(">zh", None, "会议于10:30结束，第3.2节见www.例.example。"),
        Example(">zh", None, "单位为km/h，约1,000人。"),
        Example(">ja", None, "会議は終わった。3.5倍である。"),
    ],
    bad=[
        Example(">zh", None, "会议结束⟦,⟧各方离开⟦.⟧"),
        Example(">zh", None, "他问⟦:⟧“谁来⟦?⟧”"),
        Example(">ja", None, "会議は終わった⟦.⟧次は五月です⟦,⟧たぶん。"),
        Example(">zh", None, "报告⟦;⟧附件⟦!⟧"),
    ],
)
def half_width(pair: Pair) -> Iterator[Finding]:
    if pair.characters.isdisjoint(",;:!?."):
        return
    for match in NARROW.finditer(pair.target):
        if match.end() < len(pair.target) and pair.target[match.end()].isascii() and match[1] in ".:":
            continue  # a version, a port, a time
        wide = LIST_OF_NOUNS.get(pair.target_language.tag, {}).get(match[1]) or WIDE[match[1]]
        yield Finding(
            _("“%(mark)s” should be full width here."),
            target=Span(match.start(1), match.end(1)),
            params={"mark": match[1]},
            fixes=fixes(wide),
        )
