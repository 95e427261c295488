"""The senses of the words of a text, also where words are not set apart and inside compounds."""

from collections.abc import Sequence
from functools import cache

from reviewapp.engine.languages import language
from reviewapp.engine.terms.discovery.tokens import Token
from reviewapp.engine.terms.lexicon import lexicon

NONE: frozenset[int] = frozenset()
COMPOUNDING = frozenset("de nl sv da no nb nn fi".split())
LONGEST = 4


def senses_of(tokens: Sequence[Token], tag: str) -> list[frozenset[int]]:
    """Senses by token; in a script without spaces each character has those of the longest known word it is in."""
    if language(tag).spaced:
        return [word_senses(token.stem, tag) if token.content else NONE for token in tokens]
    found = [NONE] * len(tokens)
    known = lexicon(tag).senses
    at = 0
    while at < len(tokens):
        length = next((n for n in range(min(LONGEST, len(tokens) - at), 0, -1) if _spelling(tokens, at, n) in known), 0)
        for place in range(at, at + length):
            found[place] = known[_spelling(tokens, at, length)]
        at += length or 1
    return found


def _spelling(tokens: Sequence[Token], at: int, length: int) -> str:
    return "".join(token.stem for token in tokens[at : at + length])


@cache
def word_senses(stem: str, tag: str) -> frozenset[int]:
    known = lexicon(tag).senses
    if stem in known or tag.split("-")[0] not in COMPOUNDING or len(stem) < 9:
        return known.get(stem, NONE)
    parts = NONE
    for cut in range(4, len(stem) - 3):
        front, back = stem[:cut], stem[cut:]
        for part in (front, front.removesuffix("s"), front.removesuffix("n"), front.removesuffix("en"), back):
            if len(part) >= 4 and part in known:
                parts |= known[part]
    return parts
