"""Characters nobody sees: zero-width, direction controls, soft hyphens, private use, control codes."""

import re
import unicodedata
from collections.abc import Iterator

from reviewapp.engine.check import Example, check
from reviewapp.engine.findings import Finding, Severity, Span, fixes
from reviewapp.engine.messages import _
from reviewapp.engine.pair import Pair

DIRECTIONS = "\u061c\u200e\u200f"
OPENING, CLOSING = "\u202a\u202b\u202d\u202e\u2066\u2067\u2068", "\u202c\u2069"
JOINERS = "\u200c\u200d"
ALWAYS = "\u00ad\u180e\u2060\ufeff\ufffe\uffff\u2061\u2062\u2063\u2064"
BREAK = "\u200b"
CONTROLS = "".join(map(chr, [*range(9), *range(0x0E, 0x20), *range(0x7F, 0xA0)]))
PRIVATE = "".join(map(chr, range(0xE000, 0xF900)))
GATE = frozenset(DIRECTIONS + OPENING + CLOSING + JOINERS + ALWAYS + BREAK + CONTROLS + PRIVATE)
INVISIBLE = re.compile(
    "[" + re.escape(DIRECTIONS + OPENING + CLOSING + JOINERS + ALWAYS + BREAK + CONTROLS) + "\ue000-\uf8ff]+"
)
RTL = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")
# Scripts that break words with a zero-width space, and scripts whose letters a joiner shapes.
BROKEN = frozenset(("th", "lo", "km", "my", "bo", "dz"))
NAMES = {"\u00ad": "SOFT HYPHEN", "\ufeff": "BYTE ORDER MARK"}


@check(
    title=_("Invisible character"),
    why=_("Characters without a shape break search, sorting and comparison, and may turn the direction of the text."),
    category="design/encoding/invisible-character",
    severity=Severity.MINOR,
    default=True,
    glyph="◌",
    confidence=0.95,
    good=[
        Example(">fa", None, "می\u200cخواهم بروم."),
        Example(">ar", None, "رقم \u200e+99 555\u200e صحيح."),
        Example(">ar", None, "\u2068%(name)s\u2069: 3"),
        Example(">en", None, "A family: 👨\u200d👩\u200d👧, a line\tand a tab."),
        Example(">hi", None, "क्\u200dष है।"),
        Example(">th", None, "สวัสดี\u200bครับ"),
    ],
    bad=[
        Example(">en", None, "The w⟦o\u200br⟧d breaks."),
        Example(">de", None, "Die Dona⟦u\u00ads⟧chifffahrt."),
        Example(">fr", None, "Le rappor⟦t\u200f ⟧annuel."),
        Example(">ru", None, "⟦\ufeffН⟧ачало."),
        Example(">zh", None, "会⟦议\ue0c1结⟧束。"),
        Example(">es", None, "El in⟦f\x02o⟧rme."),
    ],
)
def invisible(pair: Pair) -> Iterator[Finding]:
    text = pair.target
    if GATE.isdisjoint(pair.characters):
        return
    for match in INVISIBLE.finditer(text):
        start, end = max(0, match.start() - 1), min(len(text), match.end() + 1)
        around = text[start : match.start()] + text[match.end() : end]
        if not all(rightly(pair, character, around) for character in match[0]):
            yield Finding(
                _("An invisible character (%(name)s) stands here."),
                target=Span(start, end),
                params={"name": name(match[0][0])},
                fixes=fixes(around),
            )


def rightly(pair: Pair, character: str, around: str) -> bool:
    """Whether the language, the direction or the source asks for the character; between words a break harms nobody."""
    if character == BREAK:
        return pair.target_language.tag in BROKEN or any(map(str.isspace, around))
    if character in JOINERS:
        shaped = pair.target_language.script not in ("Latn", "Cyrl", "Grek", "Hani", "Jpan")
        return shaped or any(letter > "\u2190" for letter in around)
    if character in DIRECTIONS:
        return RTL.search(pair.target) is not None
    if character in OPENING + CLOSING:
        reversed_ = pair.target_language.rtl or RTL.search(pair.target) is not None
        return reversed_ and is_balanced(pair.target)
    return character in (pair.source or "") and character > "\ud800"


def is_balanced(text: str) -> bool:
    return sum(text.count(each) for each in OPENING) == sum(text.count(each) for each in CLOSING)


def name(character: str) -> str:
    return NAMES.get(character, unicodedata.name(character, f"U+{ord(character):04X}"))
