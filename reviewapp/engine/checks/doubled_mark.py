"""Two marks where one is meant: ,, or ,. or ;."""

import re
from collections.abc import Iterator

from reviewapp.engine.check import Example, check
from reviewapp.engine.findings import Finding, Severity, Span, fixes
from reviewapp.engine.messages import _
from reviewapp.engine.pair import Pair

TWO = re.compile(r"[,;:.!?…\"”»،؛。，；：、！？][,;:.!?،؛。，；：、]")
TWO_ASCII = re.compile(r"[,;:.!?\"][,;:.!?]")  # the same, faster
PAIRS = re.compile(
    r"(?<![,;:.])(?:,{2,}|;{2,}|,[.;]|;[.,]|:[.,;](?![\w\\/)(-])|،{2,}|؛{2,}|،\.|\.،)(?![\w.,;:])"  # Latin, Arabic
    r"|[，、；：]{2,}|。[，、；：]|[，、；：]。|(?<!。)。。(?!。)|[！？]。"  # Chinese, Japanese
    r"|(?<=\w\.[\"”»])\.(?=\s|$)"  # after a closed quotation
    r"|(?<=[!?])[.,](?=\s|$)|(?<=\w)\.,(?=\s)|(?<=[,;])[!?](?=\s|$)"
)
WORD = re.compile(r"[^\W\d_]+$")
BEFORE_COMMA = 6


@check(
    title=_("Two marks in a row"),
    why=_("Where a word was dropped or two outputs were joined, two marks meet."),
    category="fluency/punctuation/doubled-mark",
    severity=Severity.MINOR,
    default=True,
    glyph="‚",
    confidence=0.9,
    good=[
        Example(">en", None, "Halden Inc., the U.S., etc.; and so on... What?! No!!"),
        Example(">en", None, "He asked “Why?” and wrote a?.b, :: and C++ or :-) to us."),
        Example(">en", None, "He cried: “Stop!”, then fell."),
        Example(">fr", None, "Il crie : « Halte ! », puis tombe."),
        Example(">zh", None, "会议结束……各方离开。"),
        Example(">de", None, "Das Buch „Wer?“, sagt sie, usw., ist gut."),
    ],
    bad=[
        Example(">en", None, "Small prey such as insects⟦,,⟧ rodents and birds⟦,.⟧"),
        Example(">en", None, "It was announced⟦.,⟧ however, late."),
        Example(">es", None, "El informe⟦;,⟧ la carta y el sobre."),
        Example(">ru", None, "Совещание завершено⟦,.⟧"),
        Example(">ar", None, "انتهى الاجتماع⟦،،⟧ ثم غادرنا."),
        Example(">zh", None, "会议结束⟦，。⟧各方离开⟦。。⟧"),
        Example(">de", None, "Wer kommt?⟦.⟧"),
    ],
)
def doubled_mark(pair: Pair) -> Iterator[Finding]:
    if not (TWO_ASCII if pair.target.isascii() else TWO).search(pair.target):
        return
    for match in PAIRS.finditer(pair.target):
        if not rightly(pair, match):
            yield Finding(
                _("Two marks stand where one is meant."), target=Span(*match.span()), fixes=fixes(*single(match[0]))
            )


def rightly(pair: Pair, match: re.Match[str]) -> bool:
    """An abbreviation keeps its dot before a comma; a title keeps its question mark; the source may have both."""
    text, start = pair.target, match.start()
    if text[max(0, start - 1) : match.end()] in (pair.source or ""):
        return True
    quoted = text[start - 1 : start] in '"”»'
    if match[0] == ".," or (match[0] == "." and quoted):
        word = WORD.search(text, max(0, start - 30), start - 2 * quoted)
        return (
            not word
            or len(word[0]) < BEFORE_COMMA
            or not word[0].islower()
            or word[0] in pair.target_language.abbreviations
        )
    return match[0] == "," and text[start - 1 : start] in '!?"”»'


def single(marks: str) -> tuple[str, ...]:
    """One mark for two: the stronger where they differ; none where the mark before them does."""
    if len(marks) == 1:
        return ("",)
    return tuple(dict.fromkeys(sorted(set(marks), key=".。;；؛:：,，،、!?！？".index)))
