"""What of a text may stand in its translation too: words without case and accents, numbers by their value."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from reviewapp.engine.languages import language
from reviewapp.engine.numbers import find_numbers

ROOT = 5  # letters that cognates begin with: exped-ition, Exped-icion
# Names are what Russian and its neighbours share with Latin texts; marks are gone before this is used.
CYRILLIC = {
    ord(letter): latin
    for letter, latin in zip(
        "абвгдежзиклмнопрстуфхцчшщъыьэюяієђјљњћџѕ",
        "a b v g d e zh z i k l m n o p r s t u f kh ts ch sh shch  y  e iu ia i e dj j lj nj c dz dz".split(" "),
        strict=True,
    )
}


def tokens(text: str, tag: str) -> tuple[str, ...]:
    """Each token once, in order; numbers are #value."""
    found = dict.fromkeys(f"#{number.value}" for number in find_numbers(text, tag) if number.firm)
    words = [folded(word) for _start, _end, word in language(tag).words(text)]
    return (*found, *dict.fromkeys(word for word in words if word and not word.isdecimal()))


@lru_cache(maxsize=1 << 16)
def folded(word: str) -> str:
    word = word.lower()
    if word.isascii():
        return word
    plain = "".join(char for char in unicodedata.normalize("NFKD", word) if not unicodedata.combining(char))
    return plain.translate(CYRILLIC)


def is_shared(token: str) -> bool:
    """Whether a token means the same wherever it stands: a number, or a word in Latin letters long enough to be one."""
    return token.startswith("#") or (len(token) >= 3 and token.isascii())


def root(token: str) -> str:
    """What a word has in common with its cognates; empty for short ones, numbers and other scripts."""
    return token[:ROOT] if len(token) >= ROOT and token.isascii() and token.isalpha() else ""
