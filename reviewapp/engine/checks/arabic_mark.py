"""Latin commas, semicolons and question marks in Arabic text."""

import re
from collections.abc import Iterator

from reviewapp.engine.check import Example, MarkClass, check
from reviewapp.engine.findings import Finding, Severity, Span, fixes
from reviewapp.engine.messages import _
from reviewapp.engine.pair import Pair

LATIN = re.compile(r"(?<=[\u0620-\u065f\u0670-\u06d3»”])([,;?])(?=[\s»”\")\]!؟]|$)")
ARABIC = {",": "،", ";": "؛", "?": "؟"}


@check(
    title=_("Latin mark in Arabic"),
    why=_("Arabic has its own comma, semicolon and question mark, which open to the right."),
    category="fluency/punctuation/arabic-mark",
    severity=Severity.MINOR,
    default=True,
    mark=MarkClass.STYLE,
    glyph="؟",
    confidence=0.96,
    languages=("ar", "fa", "ur", "ckb", "ps", "ug", "sd"),
    good=[
        Example(">ar", None, "هل انتهى؟ نعم، انتهى؛ وصل 3,870 شخصًا."),
        Example(">ar", None, "انظر www.northmere.example/?a=1 في الموقع."),
        Example(">fa", None, "جلسه تمام شد؟"),
    ],
    bad=[
        Example(">ar", None, "هل انتهى الاجتماع⟦?⟧ نعم."),
        Example(">ar", None, "وصلنا⟦,⟧ ثم غادرنا⟦;⟧ وانتهى."),
        Example(">fa", None, "جلسه تمام شد⟦?⟧"),
        Example(">ur", None, "اجلاس ختم ہوا⟦?⟧"),
    ],
)
def arabic_mark(pair: Pair) -> Iterator[Finding]:
    if pair.characters.isdisjoint(",;?"):
        return
    for match in LATIN.finditer(pair.target):
        arabic = ARABIC[match[1]]
        yield Finding(
            _("Arabic writes %(arabic)s here, not %(mark)s."),
            target=Span(*match.span()),
            params={"arabic": arabic, "mark": match[1]},
            fixes=fixes(arabic),
        )
