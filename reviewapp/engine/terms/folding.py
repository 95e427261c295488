"""Texts made comparable: case, kinds of spaces and hyphens, marks that do not show. Places stay known."""

import re
import unicodedata
from collections.abc import Sequence
from typing import NamedTuple

# Left out when comparing: soft hyphen, joiners and direction marks, Arabic vowel signs and
# kashida, Hebrew points, and the private-use characters that stand for inline codes.
UNSEEN = (
    "\u00ad\u034f\u061c\u0640\u064b-\u0652\u0670\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7"
    "\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\ufeff\U000f0000-\U000ffffd"
)
SQUEEZED = re.compile(rf"(?<=\s)[\s{UNSEEN}]+|[{UNSEEN}]+")
ALIKE = {
    **dict.fromkeys(map(ord, "\t\n\r\f\v\x1c\x1d\x1e\x1f\x85"), " "),
    **dict.fromkeys(map(ord, "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007"), " "),
    **dict.fromkeys(map(ord, "\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\u2010\u2011-"), " "),
    **dict.fromkeys(map(ord, "‘’ʼ＇"), "'"),
    **dict.fromkeys(map(ord, "أإآٱ"), "ا"),
}
# The same for ASCII, capitals and small letters too: bytes are translated ten times as fast as characters.
ASCII = bytes(ord(ALIKE.get(code, chr(code).lower())) for code in range(128)) + bytes(range(128, 256))
# Whether there is anything to do but to lower: one look costs a fraction of translating, and Chinese seldom has any.
UNLIKE = re.compile(rf"[{re.escape(''.join(map(chr, ALIKE)))}{UNSEEN}]")


class Folded(NamedTuple):
    """A folded text; `places[i]` is where its character `i` stands in the original (None: at `i`)."""

    text: str
    places: Sequence[int] | None

    def span(self, start: int, end: int, original: str) -> tuple[int, int]:
        """The code points of `original` for a non-empty span of the folded text, with the marks on its last letter."""
        if self.places is None:
            return start, end
        last = self.places[end - 1] + 1
        while last < len(original) and unicodedata.combining(original[last]):
            last += 1
        return self.places[start], last


def fold(text: str) -> Folded:
    """Lower `text`, make spaces, hyphens and apostrophes alike, drop what does not show."""
    if text.isascii():
        plain = text.encode("ascii").translate(ASCII).decode("ascii")
        return _squeeze(plain) if "  " in plain else Folded(plain, None)
    plain = lower(text)
    if "  " not in plain and not UNLIKE.search(plain):
        return Folded(plain, None)
    plain = plain.translate(ALIKE)
    return _squeeze(plain) if SQUEEZED.search(plain) else Folded(plain, None)


def lower(text: str) -> str:
    """Lower-case without changing the length (İ becomes two characters in Unicode)."""
    lowered = text.lower()
    if len(lowered) == len(text):
        return lowered
    return "".join(low if len(low := char.lower()) == 1 else char for char in text)


def _squeeze(plain: str) -> Folded:
    kept: list[int] = []
    last = 0
    for gap in SQUEEZED.finditer(plain):
        kept.extend(range(last, gap.start()))
        last = gap.end()
    kept.extend(range(last, len(plain)))
    return Folded("".join([plain[place] for place in kept]), kept)
