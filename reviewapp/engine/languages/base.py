"""The default Language: what holds for any text, overridden by one module a language."""

import re
from dataclasses import dataclass, field

WORD = re.compile(r"\w+(?:['’]\w+)*")


@dataclass(frozen=True, slots=True)
class Language:
    """Facts and small rules of one language.

    `quotes` are the pairs it opens and closes quotations with, primary first. `may_repeat`
    are lower-case words that rightly stand twice in a row. `spaced` tells whether words are
    set apart by spaces. `script` is an ISO 15924 code.
    """

    tag: str
    script: str = "Latn"
    spaced: bool = True
    rtl: bool = False
    quotes: tuple[tuple[str, str], ...] = (("“", "”"), ("‘", "’"))
    may_repeat: frozenset[str] = field(default_factory=frozenset)
    function_words: frozenset[str] = field(default_factory=frozenset)

    def words(self, text: str) -> list[tuple[int, int, str]]:
        return [(*match.span(), match[0]) for match in WORD.finditer(text)]
