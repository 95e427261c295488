"""Many phrases found in a text in one pass: whole words, leftmost and longest, counted per occurrence."""

import unicodedata
from collections.abc import Iterable
from functools import cache
from typing import Generic, NamedTuple, TypeVar

from reviewapp.engine.terms.folding import fold

Value = TypeVar("Value")

# Scripts that set no space between words, so that any place in them may begin or end one.
UNSPACED = ("CJK", "HIRAGANA", "KATAKANA", "THAI", "LAO", "KHMER", "MYANMAR", "TIBETAN", "BOPOMOFO", "YI")


class Match(NamedTuple):
    """A place in the text in code points, and what was stored under the phrase that stands there."""

    start: int
    end: int
    phrase: int


class Phrases(Generic[Value]):
    """A set of phrases with a value each (several may share a spelling); built once, cheap to scan with.

    Case, kinds of hyphen and space, and invisible marks do not matter. After Aho & Corasick (1975).
    """

    def __init__(self, phrases: Iterable[tuple[str, Value]], *, open_end: bool = False) -> None:
        """`open_end`: a word may go on after the phrase, as where particles are written on to it."""
        from ahocorasick_rs import AhoCorasick, MatchKind

        self.values: list[list[Value]] = []
        self.open_end = open_end
        numbers: dict[str, int] = {}
        for phrase, value in phrases:
            folded = fold(phrase).text.strip()
            if folded:
                number = numbers.setdefault(folded, len(numbers))
                if number == len(self.values):
                    self.values.append([])
                self.values[number].append(value)
        self._automaton = AhoCorasick(list(numbers), matchkind=MatchKind.Standard) if numbers else None

    def scan(self, text: str) -> list[Match]:
        """Matches that do not overlap, in order: at each place the longest one wins."""
        return [Match(*one) for one in self.places(text)]

    def places(self, text: str) -> list[tuple[int, int, int]]:
        """What `scan` finds, as plain tuples: start, end, phrase."""
        if self._automaton is None:
            return []
        folded = fold(text)
        found = self._automaton.find_matches_as_indexes(folded.text, overlapping=True)
        if not found:
            return []
        plain, as_is = folded.text, folded.places is None
        found.sort(key=_leftmost_longest)
        places, reached = [], 0
        for phrase, start, end in found:
            if start >= reached and self._is_whole(plain, start, end):
                places.append((start, end, phrase) if as_is else (*folded.span(start, end, text), phrase))
                reached = end
        return places

    def _is_whole(self, text: str, start: int, end: int) -> bool:
        if start and in_word(text[start - 1]) and in_word(text[start]):
            return False
        return self.open_end or end == len(text) or not (in_word(text[end - 1]) and in_word(text[end]))


def _leftmost_longest(found: tuple[int, int, int]) -> tuple[int, int]:
    return found[1], -found[2]


@cache
def in_word(char: str) -> bool:
    """Whether `char` joins its neighbours into one word."""
    if not (char.isalnum() or unicodedata.category(char)[0] == "M"):
        return False
    return not unicodedata.name(char, "").startswith(UNSPACED)
