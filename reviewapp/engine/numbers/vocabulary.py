"""Finding the number words of a language by one pass over a text."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from reviewapp.engine.numbers.model import Kind, Numerals, Role, Value, Word

Match = tuple[int, int, int]


class Token(NamedTuple):
    """A number word, or a number in digits where `word` is None."""

    start: int
    end: int
    word: Word | None
    value: Value = 0
    kind: Kind = Kind.COUNT
    firm: bool = True
    also: tuple[Value, ...] = ()


def romans() -> dict[str, Word]:
    """Roman numerals from II to XXXIX, V and X among them, also with the French ending of ordinals."""
    ones = ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")
    forms = {"x" * (value // 10) + ones[value % 10]: value for value in range(2, 40)}
    return {form + end: Word(Role.ROMAN, value, name=True) for form, value in forms.items() for end in ("", "e", "ème")}


ROMANS = romans()


class Vocabulary:
    """The number words of one language."""

    def __init__(self, numerals: Numerals) -> None:
        from ahocorasick_rs import AhoCorasick, MatchKind

        words = {**ROMANS, **numerals.words}
        forms = sorted(words)
        self.words = [words[form] for form in forms]
        self.joined = numerals.joined
        self.inner = tuple(sorted(join for join in numerals.joins if join.isalpha()))
        self.clitics = frozenset(numerals.clitics)
        self.scan = AhoCorasick(forms, matchkind=MatchKind.LeftmostLongest).find_matches_as_indexes

    def tokens(self, text: str) -> list[Token]:
        """The number words of `text` in order, whole words only; parts of one compound are tokens of their own."""
        lowered = lower(text)
        matches: Sequence[Match] = self.scan(lowered)
        found: list[Token] = []
        last = len(lowered)
        for place, (index, start, end) in enumerate(matches):
            if end < last and is_letter(lowered[end]) and not self.linked(lowered, matches, place + 1):
                continue
            word = self.words[index]
            if word.name and not as_name(word, text[start:end]):
                continue
            if start and is_letter(lowered[start - 1]) and not self.linked(lowered, matches, place):
                start = self.behind_clitic(lowered, start)
                if start < 0:
                    continue
            found.append(Token(start, end, word))
        return found

    def linked(self, text: str, matches: Sequence[Match], place: int) -> bool:
        """Whether the match at `place` goes on with the one before it inside a written word."""
        if not self.joined or not 0 < place < len(matches):
            return False
        gap = text[matches[place - 1][2] : matches[place][1]]
        return not gap or gap in self.inner

    def behind_clitic(self, text: str, start: int) -> int:
        """Where a word begins with the ال, ب … written onto it, but behind و, which is an "and"; -1 if it is no clitic."""
        begin = start
        while begin and is_letter(text[begin - 1]):
            begin -= 1
        if text[begin:start] not in self.clitics:
            return -1
        return begin + 1 if text[begin] == "و" else begin


def as_name(word: Word, form: str) -> bool:
    """A month has one capital, a Roman numeral only capitals."""
    return form.rstrip("eèm").isupper() if word.role is Role.ROMAN else form[0].isupper()


def is_letter(char: str) -> bool:
    """Letters, and the marks that belong to them in Indic scripts and vowelled Arabic."""
    return char.isalpha() or "\u0900" <= char <= "\u0963" or "\u064b" <= char <= "\u0652"


def lower(text: str) -> str:
    """`text` in lower case and as long as it was (İ alone would grow)."""
    lowered = text.lower()
    return lowered if len(lowered) == len(text) else text.replace("İ", "I").lower()
