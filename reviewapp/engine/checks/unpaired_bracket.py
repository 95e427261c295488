"""Brackets that open and never close, or close and never opened."""

import re
from collections import defaultdict
from collections.abc import Iterator

from reviewapp.engine.check import Example, check
from reviewapp.engine.findings import Finding, Fix, Severity, Span, fixes
from reviewapp.engine.marks import with_word
from reviewapp.engine.messages import _
from reviewapp.engine.pair import Pair

OPENS = {"(": "(", "（": "(", "[": "[", "［": "[", "{": "{", "｛": "{", "【": "【", "〔": "〔"}
CLOSES = {")": "(", "）": "(", "]": "[", "］": "[", "}": "{", "｝": "{", "】": "【", "〕": "〔"}
GATE = frozenset(OPENS) | frozenset(CLOSES)
BRACKET = re.compile(f"[{re.escape(''.join(GATE))}]")
# a) 1) iv) ب) number what follows and pair with nothing; figures do so after a mark or a short "and".
LABEL = re.compile(
    r"(?:(?:^|[\s;:,.،؛；：、，。(（])[^\W\d_]|(?:^|[;:,.،؛；：、，。]\s?|(?:^|\s)\w{1,3}\s)(?:[ivxl]{1,5}|[IVXL]{1,5}|\d{1,2}))[.º°]?$"
)
FACE = re.compile(r"(?:^|\s)[:;=]-?$")
INTERVAL = re.compile(r"[(\[]\s*[-−+]?[\w.,∞]+\s*[,;]\s*[-−+]?[\w.,∞]+\s*[)\]]")


@check(
    title=_("Bracket without its partner"),
    why=_("A bracket that is lost or left over changes what belongs together."),
    category="fluency/punctuation/unpaired-bracket",
    severity=Severity.MINOR,
    default=True,
    glyph="(",
    confidence=0.92,
    good=[
        Example(">en", None, "It is (as [we] know) done: a) first; b) last."),
        Example(">en", None, "1) Open the valve."),
        Example(">en", None, "Write it as [DD] [[HH:]MM:]ss."),
        Example(">en", None, "For x in [0, 1) all is well :)"),
        Example(">es", None, "Se compone de: a) el decano; y b) los examinadores."),
        Example("zh>en", "（一）总则", "(1) General"),
        Example("de>en", "Ziffer 4) gilt (siehe unten", "Item 4) applies (see below"),
        Example(">zh", None, "会议（以下简称“年会”)于5月举行。"),
        Example(">ar", None, "المادة (أ) والمادة (ب)."),
    ],
    bad=[
        Example(">en", None, "It has a double-layer ⟦(envelope⟧ structure."),
        Example(">en", None, "Printed on December 27, ⟦2023)⟧."),
        Example(">es", None, "El plazo ⟦(o⟧ la fecha límite publicada, es firme."),
        Example(">fr", None, "Le centre (fondé en 1998) ⟦[note⟧ ⟦2)⟧ est fermé."),
        Example(">ar", None, "(أ) بطانيات؛ ⟦(ب⟧ أقراص؛ (ج) محامٍ."),
        Example(">zh", None, "会议⟦（以下⟧简称年会于5月举行。"),
        Example(">ru", None, "Центр ⟦(основан⟧ в 1998 году закрыт."),
    ],
)
def unpaired_bracket(pair: Pair) -> Iterator[Finding]:
    if GATE.isdisjoint(pair.characters):
        return
    alone = unpaired(pair.target)
    if not alone:
        return
    in_source = {family(pair.source[at]) for at in unpaired(pair.source)} if pair.source else set()
    for at in alone:
        mark = pair.target[at]
        if family(mark) not in in_source:
            # A bracket the source has not at all may go; where the other half belongs is not for a machine to say.
            spare = pair.source is not None and GATE.isdisjoint(pair.source)
            span = with_word(pair.target, at, opens=mark in OPENS, spaced=pair.target_language.spaced)
            yield finding(mark, span, fixes(pair.target[span.start : span.end].replace(mark, "")) if spare else ())


def finding(mark: str, span: Span, fix: tuple[Fix, ...]) -> Finding:
    if mark in OPENS:
        message = _("The bracket %(mark)s opens here and never closes.")
    else:
        message = _("The bracket %(mark)s closes what never opened.")
    return Finding(message, target=span, params={"mark": mark}, fixes=fix)


def family(mark: str) -> str:
    return OPENS.get(mark) or CLOSES[mark]


def unpaired(text: str) -> list[int]:
    """Where brackets without a partner stand, in order; families may cross, and full width pairs with half."""
    skipped = {at for match in INTERVAL.finditer(text) for at in (match.start(), match.end() - 1)}
    waiting: dict[str, list[int]] = defaultdict(list)
    alone = []
    for match in BRACKET.finditer(text):
        at, mark = match.start(), match[0]
        if at in skipped:
            continue
        if mark in OPENS:
            if not FACE.search(text, max(0, at - 3), at):
                waiting[OPENS[mark]].append(at)
        elif waiting[CLOSES[mark]]:
            waiting[CLOSES[mark]].pop()
        elif not (LABEL.search(text, max(0, at - 10), at) or FACE.search(text, max(0, at - 3), at)):
            alone.append(at)
    return sorted([*alone, *(at for each in waiting.values() for at in each)])
