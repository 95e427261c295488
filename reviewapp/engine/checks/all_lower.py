"""A paragraph without a single capital."""

import re
from collections.abc import Iterator

from reviewapp.engine.check import Example, check
from reviewapp.engine.findings import Finding, Severity, Span
from reviewapp.engine.languages.base import ANY_END
from reviewapp.engine.messages import _
from reviewapp.engine.pair import Pair

LABEL = re.compile(r"\(?\w{1,3}[).]")
FEW = 4
AFTER, END = ' "”»’)」』', tuple(".!?…")
CASED = frozenset(("Latn", "Cyrl", "Grek", "Armn"))
MANY = 8


@check(
    title=_("All in small letters"),
    why=_("Some engines work on text without capitals and forget to put them back."),
    category="fluency/spelling/all-lower-case",
    severity=Severity.MINOR,
    default=True,
    glyph="a",
    confidence=0.93,
    good=[
        Example(">en", None, "The meeting is over."),
        Example("en>fr", "see the list below.", "voir la liste ci-dessous."),
        Example(">es", None, "véase el anexo"),
        Example("zh>en", "十几个人和几百只羊在山坡上", "a dozen or so people and hundreds of sheep on a hillside"),
        Example(">zh", None, "会议结束，各方离开。"),
        Example(">en", None, "- asking the members, and writing to them in time."),
        Example(">ru", None, "а) декан; б) члены комитета; в) прочие."),
        Example(">en", None, "a flat roof, two doors and no windows", role="list item"),
    ],
    bad=[
        Example("zh>en", "奥姆于五月抵达哈尔登。", "⟦orme arrived in halden in may.⟧"),
        Example(">fr", None, "⟦le comité a décidé hier de fermer le bureau de valmora.⟧"),
        Example(">ru", None, "⟦комитет собрался вчера в халдене и принял решение.⟧"),
        Example("ja>de", "会議は月曜日に終わった。", "⟦die sitzung endete am montag.⟧"),
    ],
)
def all_lower(pair: Pair) -> Iterator[Finding]:
    if is_all_lower(pair):
        text = pair.target.strip()
        start = pair.target.index(text)
        yield Finding(_("There is not a capital in the paragraph."), target=Span(start, start + len(text)))


def is_all_lower(pair: Pair) -> bool:
    """Whether a whole sentence or more stands in small letters, and its source does not."""
    if not pair.target.islower() or pair.role != "paragraph" or pair.target_language.script not in CASED:
        return False
    if pair.source is not None and pair.source.islower():
        return False
    if not pair.target.lstrip("\"“„«‘'(")[:1].isalpha() or LABEL.match(pair.target):
        return False  # a list, a figure, a formula
    count, ends = len(pair.folded), pair.target.rstrip(AFTER).endswith(END)
    sourced = pair.source is not None and pair.source.rstrip(AFTER).endswith(tuple(ANY_END))
    return count >= FEW and (ends or (count >= MANY and sourced))  # a phrase of a list has no capital by right
