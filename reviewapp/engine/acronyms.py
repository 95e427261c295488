"""Where a text introduces an acronym: “Orla Lake Board (OLB)”, “OLB (Orla Lake Board)”."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from reviewapp.engine.findings import Span
from reviewapp.engine.languages import Language

LETTERS = "A-ZА-ЯЁΑ-Ω"
BEHIND = re.compile(rf"[(（]([{LETTERS}]{{2,8}})s?[)）]")
AHEAD = re.compile(rf"(?<![\w-])([{LETTERS}]{{2,8}})s? ?[(（]([^()（）]{{4,100}})[)）]")
WORD = re.compile(r"(?!(?<=['’])s\b)[^\W\d_]+")  # of “Lake’s” the s is no word of its own
BREAK = re.compile(r"[.;:!?()（）\[\]]")
MOST_WORDS = 3  # for each letter, small words included
FAR = 200  # characters


class Introduction(NamedTuple):
    """An acronym, the words that its letters begin, and where these stand in the text."""

    acronym: str
    at: Span
    words: tuple[str, ...]
    span: Span


def introductions(text: str, language: Language) -> Iterator[Introduction]:
    """The acronyms whose letters begin the words beside them, one by one (after Schwartz & Hearst 2003, but strict)."""
    for match in BEHIND.finditer(text):
        words = words_before(text, match.start())[-MOST_WORDS * len(match[1]) :]
        yield from introduced(match, words, language)
    for match in AHEAD.finditer(text):
        words = list(WORD.finditer(text, *match.span(2)))
        if len(words) == spelled([word[0] for word in words], match[1], language):
            yield from introduced(match, words, language)


def words_before(text: str, end: int) -> list[re.Match[str]]:
    """The words of the sentence or bracket that stand before `end`, as far as a name may reach."""
    far = max(0, end - FAR)
    start = max((cut.end() for cut in BREAK.finditer(text, far, end)), default=far)
    return list(WORD.finditer(text, start, end))


def introduced(match: re.Match[str], words: Sequence[re.Match[str]], language: Language) -> Iterator[Introduction]:
    count = spelled([word[0] for word in words], match[1], language)
    if count:
        long = words[-count:]
        span = Span(long[0].start(), long[-1].end())
        yield Introduction(match[1], Span(*match.span(1)), tuple(word[0] for word in long), span)


def spelled(words: Sequence[str], letters: str, language: Language) -> int:
    """How many of the last words begin with the letters, each its own; small words may stand between. 0 for none."""
    small = language.function_words

    @cache
    def before(word: int, letter: int) -> int:
        """The first of the words that spell the letters up to `letter` and end with `word`; -1 where none do."""
        if letter < 0:
            return word + 1
        if word < 0:
            return -1
        begins = words[word][0].upper() == letters[letter]
        first = before(word - 1, letter - 1) if begins else -1
        if first < 0 and letter < len(letters) - 1 and words[word].lower() in small:
            first = before(word - 1, letter)
        return first

    first = before(len(words) - 1, len(letters) - 1)
    return len(words) - first if first >= 0 else 0


def same_words(ours: Sequence[str], theirs: Sequence[str]) -> bool:
    """Whether two long forms are one, whatever their endings, articles and prepositions."""
    return len(ours) == len(theirs) and all(map(alike, ours, theirs))


def alike(one: str, other: str) -> bool:
    """Whether two words are forms of one: three letters in five are the same from the start."""
    one, other = one.casefold(), other.casefold()
    need = max(1, -(-3 * max(len(one), len(other)) // 5))
    return one == other or (len(one) >= need <= len(other) and one[:need] == other[:need])
