"""Two dots, and three small ones where Chinese sets six."""

import re
from collections.abc import Iterator

from reviewapp.engine.check import Example, MarkClass, check
from reviewapp.engine.findings import Finding, Severity, Span, fixes
from reviewapp.engine.messages import _
from reviewapp.engine.pair import Pair

TWO = re.compile(r"(?<=[\w\"”»’)])(?<!\d)\.\.(?![.\w/\\])")
CHINESE = re.compile(r"(?<=[\u3400-\u9fff”》）])(?:\.{3,}|。{3,})(?=[\u3400-\u9fff“《（，。？！”\s]|$)")


@check(
    title=_("Dots miscounted"),
    why=_("Two dots are neither a full stop nor an ellipsis."),
    category="fluency/punctuation/ellipsis",
    severity=Severity.NEUTRAL,
    default=True,
    mark=MarkClass.STYLE,
    glyph="…",
    confidence=0.9,
    good=[
        Example(">en", None, "And so on... Then… 1..5 in ../a and a.b."),
        Example(">zh", None, "会议……结束。"),
        Example(">fr", None, "Il attend... encore...."),
    ],
    bad=[
        Example(">en", None, "The meeting is over⟦..⟧ Everyone left⟦..⟧"),
        Example(">zh", None, "会议⟦...⟧结束了⟦。。。⟧"),
        Example(">ru", None, "Совещание завершено⟦..⟧"),
        Example(">ar", None, "انتهى الاجتماع⟦..⟧"),
    ],
)
def ellipsis(pair: Pair) -> Iterator[Finding]:
    text = pair.target
    if ".." in text:
        for match in TWO.finditer(text):
            if ".." not in (pair.source or ""):
                yield Finding(_("Two dots stand here."), target=Span(*match.span()), fixes=fixes(".", "…"))
    if pair.target_language.tag == "zh" and (".." in text or "。。" in text):
        for match in CHINESE.finditer(text):
            yield Finding(_("A Chinese ellipsis is ……."), target=Span(*match.span()), fixes=fixes("……"))
