"""Single quotation marks without a partner, where they can be told from apostrophes.

A mark at the end of a word may be an apostrophe (workers’, po’, goin’), one before a vowel the sign of
a glottal stop (‘Ali, ‘okina), one before a figure stands for a century (’90s). So a mark is held to
open a quotation only before a word that is none of these, any mark behind a word may close it, and
only one behind a mark of punctuation must.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from reviewapp.engine.languages import Language
from reviewapp.engine.languages.base import words
from reviewapp.engine.quotes import AFTER, BEFORE, Quote, neighbour

HINTS = ("‘", "‚", " '", "\"'", "“'", "('", ".'", ",'", "?'", "!'", ".’", ",’", "?’", "!’")  # cheap to ask
MARK = re.compile("[‘’‚']")
NEXT = re.compile(r"[^\W\d_]+")
ENDS = frozenset(".,!?…")
INSIDE, OUTSIDE = BEFORE | {'"', "'"}, AFTER | {'"', "'"}
VOWELS = frozenset("aeiouy")
# Words that begin with an apostrophe: English, Dutch and Afrikaans, and endings torn off their word.
ELIDED = words(
    "tis twas twere twill twould tween twixt til till em cause coz cuz n bout round gainst neath cept fraid scuse "
    "nother nuff fro kay sup stache hood phone plane flu cello bus net copter gator possum bye night morning "
    "specially struth lectric mid fore pon board s t k m r ns d ll re ve ndrangheta sto sta sti ste"
)
GLOTTAL = frozenset(("an", "a", "o", "e", "en"))  # Chang ’an, ‘o ia: as well a syllable of a name
SINGLE_LETTER = re.compile(r"(?<![^\W\d_])[^\W\d_]\.$")


def lone_singles(text: str, language: Language) -> list[Quote]:
    """The marks without a partner, in the order of the text."""
    if not language.spaced:
        return sorted(by_shape(text)) if "‘" in text or "’" in text else []
    if not any(map(text.__contains__, HINTS)) and not text.startswith("'"):
        return []
    return sorted(by_place(text, language))


def by_place(text: str, language: Language) -> Iterator[Quote]:
    """What must open a quotation that nothing may close, and what must close one that nothing may open."""
    opened: Quote | None = None
    settled = maybe_opened = False
    for match in MARK.finditer(text):
        at = match.start()
        left, right = neighbour(text, at, -1), neighbour(text, at, 1)
        if may_open(text, at, left, right, language):
            if not must_open(text, at, language):
                maybe_opened = True
                continue
            if opened and not settled:
                yield opened
            opened, settled = Quote(at, match[0], True), False
        elif must_close(text, at, left, right, language):
            if opened is None and not maybe_opened:
                yield Quote(at, match[0], False)
            opened, maybe_opened = None, False
        elif right.isspace() or right in OUTSIDE:
            settled = True
    if opened and not settled:
        yield opened


def may_open(text: str, at: int, left: str, right: str, language: Language) -> bool:
    apostrophe = text[at] == "’" and ("’", "’") not in language.quotes
    return not apostrophe and (left.isspace() or left in INSIDE) and not right.isspace() and right not in ENDS


def must_open(text: str, at: int, language: Language) -> bool:
    word = NEXT.match(text, at + 1)
    if word is None:
        return False
    first = word[0].lower()
    if first in language.function_words and first not in GLOTTAL:
        return True
    return first not in ELIDED and unicodedata.normalize("NFD", first)[0] not in VOWELS


def must_close(text: str, at: int, left: str, right: str, language: Language) -> bool:
    """Whether only a quotation can end here: behind a mark of punctuation, not behind an abbreviation (the U.S.’)."""
    if left not in ENDS or not (right.isspace() or right in OUTSIDE) or text[at] == "‚":
        return False
    last = text[max(0, at - 20) : at].rsplit(maxsplit=1)[-1]
    return left != "." or not (SINGLE_LETTER.search(last) or last.lower().rstrip(".") in language.abbreviations)


def by_shape(text: str) -> Iterator[Quote]:
    """In Chinese and Japanese the shape tells; between Latin letters ’ is an apostrophe."""
    opened: Quote | None = None
    for match in re.finditer("[‘’]", text):
        at, mark = match.start(), match[0]
        if mark == "‘":
            if opened:
                yield opened
            opened = Quote(at, mark, True)
        elif opened:
            opened = None
        elif not text[at - 1 : at].isascii() or at == 0:
            yield Quote(at, mark, False)
    if opened:
        yield opened
