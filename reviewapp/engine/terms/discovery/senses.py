"""The senses of the words of a text, also where words are not set apart and inside compounds."""

from collections.abc import Mapping, Sequence
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
        _fill(found, tokens, at, end, known)
        at = end
    return found


def _fill(
    found: list[frozenset[int]], tokens: Sequence[Token], at: int, end: int, known: Mapping[str, frozenset[int]]
) -> None:
    """The senses of the word from `at` to `end`; where the table does not have it, those of its longest parts."""
    while at < end:
        for last in range(end, at, -1):
            word = "".join([token.stem for token in tokens[at:last]])
            if word in known:
                found[at:last] = [known[word]] * (last - at)
                break
        at = last


@cache
def word_senses(stem: str, tag: str) -> frozenset[int]:
    """The senses of a word; of a compound those of its parts, of a language without a lexicon those of a sister's."""
    code = tag.split("-")[0]
    if code in SISTERS:
        return _sister_senses(stem, SISTERS[code])
    known = lexicon(tag).senses
    if stem in known or code not in COMPOUNDING or len(stem) < 9:
        return known.get(stem, NONE)
    parts = NONE
    for cut in range(4, len(stem) - 3):
        front, back = stem[:cut], stem[cut:]
        for part in (front, front.removesuffix("s"), front.removesuffix("n"), front.removesuffix("en"), back):
            if len(part) >= 4 and part in known:
                parts |= known[part]
    return parts


# Languages so close that a long word of the one is mostly written nearly like that of the other.
SISTERS = {"pt": "es", "gl": "es", "ca": "es", "it": "es", "ro": "fr", "nl": "de", "uk": "ru", "be": "ru", "bg": "ru"}
SAME_START, NEARLY = 4, 0.72


def _sister_senses(stem: str, sister: str) -> frozenset[int]:
    from rapidfuzz.distance import Levenshtein

    near = _by_start(sister).get(stem[:SAME_START], ()) if len(stem) > SAME_START else ()
    best = max(near, key=lambda other: Levenshtein.normalized_similarity(stem, other), default="")
    if best and Levenshtein.normalized_similarity(stem, best) >= NEARLY:
        return lexicon(sister).senses[best]
    return NONE


@cache
def _by_start(code: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for stem in lexicon(code).senses:
        found.setdefault(stem[:SAME_START], []).append(stem)
    return found
