"""The senses of the words of a text, also where words are not set apart and inside compounds."""

from collections.abc import Sequence
from functools import cache

from reviewapp.engine.languages import language
from reviewapp.engine.terms.discovery.tokens import Token
from reviewapp.engine.terms.lexicon import lexicon

NONE: frozenset[int] = frozenset()
COMPOUNDING = frozenset("de nl sv da no nb nn fi".split())


def senses_of(tokens: Sequence[Token], tag: str) -> list[frozenset[int]]:
    """Senses by token; in a script without spaces each character has those of the longest known word it is in."""
    if language(tag).spaced:
        return [word_senses(token.stem, tag) if token.content else NONE for token in tokens]
    found = [NONE] * len(tokens)
    known = lexicon(tag).senses
    at = 0
    while at < len(tokens):
        end = at + 1
        while end < len(tokens) and tokens[end].glued:
            end += 1
        word = "".join([token.stem for token in tokens[at:end]]) if end - at > 1 else tokens[at].stem
        if word in known:
            found[at:end] = [known[word]] * (end - at)
        at = end
    return found


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
