"""Numbers in running text: where they stand, what they are worth and in which unit.

`find_numbers` reads digits in any language and number words in those that have a module
in `words/`.
"""

import re
from collections.abc import Iterator
from functools import cache
from importlib import import_module, util

from reviewapp.engine.numbers import digits, han
from reviewapp.engine.numbers.model import Kind, Number, Numerals, whole
from reviewapp.engine.numbers.spelled import read
from reviewapp.engine.numbers.vocabulary import Token, Vocabulary

__all__ = ["Kind", "Number", "Numerals", "find_numbers", "numerals"]

# What English writes onto digits: 2nd, the 1850's, £125m.
TAIL = re.compile(r"(?:(st|nd|rd|th)|(k|m|bn|tn)|['’]?s)(?![^\W\d_])")
ENGLISH_TAILS = frozenset("kmbtsnr'’")
SHORT_SCALES = {"k": 10**3, "m": 10**6, "bn": 10**9, "tn": 10**12}


@cache
def numerals(tag: str) -> Numerals:
    """How the language of a BCP 47 tag writes numbers; unknown ones get digits alone."""
    name = tag.replace("_", "-").lower().split("-")[0]
    module = f"{__name__}.words.{name}"
    if name.isalpha() and util.find_spec(module):
        found: Numerals = import_module(module).NUMERALS
        return found
    return Numerals(tag=name, spelled=False)


@cache
def vocabulary(tag: str) -> Vocabulary:
    return Vocabulary(numerals(tag))


def find_numbers(text: str, tag: str) -> list[Number]:
    """The numbers of `text`, a text in the language `tag`, in order of place."""
    known = numerals(tag)
    if known.tag in ("zh", "ja"):
        return list(han.find(text, known))
    tokens = list(digit_tokens(text, known))
    words = vocabulary(tag).tokens(text)
    if words:
        tokens = sorted(tokens + words)
    return list(read(tokens, text, known))


def digit_tokens(text: str, known: Numerals) -> Iterator[Token]:
    for match in digits.TOKEN.finditer(text):
        place = match.start()
        for piece in digits.pieces(match[0], known.decimal, known.group):
            start, end = place + piece.start, place + piece.end
            follows = text[end : end + 1]
            if follows in ENGLISH_TAILS and follows and (tail := TAIL.match(text, end)):
                yield with_tail(start, piece, tail)
            elif coded(text, start, end):
                yield Token(start, end, None, piece.value, Kind.CODE, False, piece.also)
            else:
                yield Token(start, end, None, piece.value, piece.kind, True, piece.also)


def with_tail(start: int, piece: digits.Piece, tail: re.Match[str]) -> Token:
    """Digits with what English writes onto them; a decade may be said otherwise (the early 2000s)."""
    value, also = piece.value, piece.also
    if tail[2] and not isinstance(value, str):
        also = (*also, whole(value * SHORT_SCALES[tail[2]]))
    kind = Kind.ORDINAL if tail[1] else piece.kind
    return Token(start, tail.end(), None, value, kind, bool(tail[1] or tail[2]), also)


def coded(text: str, start: int, end: int) -> bool:
    """Whether the digits are part of a name or code: G20, COVID-19, F-35, 802.11a; 20km and 600Mbit are not."""
    before = text[start - 1 : start]
    if before and before in "-‑" and start > 1:
        before = text[start - 2]
    return is_alphabetic(before) or (is_alphabetic(text[end : end + 1]) and not text[end + 1 : end + 2].isalpha())


def is_alphabetic(char: str) -> bool:
    """Letters of scripts that part words by spaces and write no clitics onto digits."""
    return char.isalpha() and char < "\u0530"
