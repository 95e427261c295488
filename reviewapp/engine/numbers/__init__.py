"""Numbers in running text: where they stand, what they are worth and in which unit.

`find_numbers` reads digits in any language and number words in those that have a module
in `words/`.
"""

from collections.abc import Iterator
from functools import cache
from importlib import import_module, util

from reviewapp.engine.numbers import digits, han
from reviewapp.engine.numbers.model import Kind, Number, Numerals
from reviewapp.engine.numbers.spelled import Token, Vocabulary, read

__all__ = ["Kind", "Number", "Numerals", "find_numbers", "numerals"]

ORDINAL_ENDS = frozenset(("st", "nd", "rd", "th"))


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
    words = vocabulary(tag).tokens(text) if known.words else []
    if words:
        tokens = sorted(tokens + words)
    return list(read(tokens, text, known.flipped))


def digit_tokens(text: str, known: Numerals) -> Iterator[Token]:
    for match in digits.TOKEN.finditer(text):
        place = match.start()
        for piece in digits.pieces(match[0], known.decimal, known.group):
            start, end = place + piece.start, place + piece.end
            ordinal = text[end : end + 2] in ORDINAL_ENDS and not text[end + 2 : end + 3].isalpha()
            kind = Kind.ORDINAL if ordinal else piece.kind
            firm = ordinal or not coded(text, start, end)
            yield Token(start, end + 2 if ordinal else end, None, piece.value, kind, firm, piece.also)


def coded(text: str, start: int, end: int) -> bool:
    """Whether the digits are part of a name or code: G20, COVID-19, F-35, 802.11a."""
    before = text[start - 1 : start]
    if before in "-‑" and start > 1:
        before = text[start - 2]
    return is_alphabetic(before) or is_alphabetic(text[end : end + 1])


def is_alphabetic(char: str) -> bool:
    """Letters of scripts that part words by spaces and write no clitics onto digits."""
    return char.isalpha() and char < "\u0530"
