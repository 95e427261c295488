"""Finding the number words of a language by one pass over a text."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from fractions import Fraction
from typing import NamedTuple

from reviewapp.engine.made import maker
from reviewapp.engine.numbers.digits import LONGEST, TOKEN, Piece, pieces
from reviewapp.engine.numbers.model import Kind, Numerals, Role, Value, Word, whole

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


make_token = maker(Token)
# Digits of the scripts in use; each is a pattern, so that one pass over the text finds digits and words alike.
DIGITS = tuple(chr(zero + value) for zero in (0x30, 0x660, 0x6F0, 0x966, 0x9E6, 0xE50, 0xFF10) for value in range(10))
# What English writes onto digits: 2nd, the 1850's, £125m.
TAIL = re.compile(r"(?:(st|nd|rd|th)|(k|m|bn|tn)|['’]?s)(?![^\W\d_])")
APART = frozenset(("", " ", ",", ".", "(", ")", "%"))  # what commonly stands around a number that is no code
TAIL_STARTS = frozenset("kmbtsnr'’")
SHORT_SCALES = {"k": 10**3, "m": 10**6, "bn": 10**9, "tn": 10**12}


def romans(ends: tuple[str, ...]) -> dict[str, Word]:
    """Roman numerals from II to XXXIX, V and X among them, bare and with the `ends` a language writes onto them."""
    ones = ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")
    forms = {"x" * (value // 10) + ones[value % 10]: value for value in range(2, 40)}
    return {form + end: Word(Role.ROMAN, value, name=True) for form, value in forms.items() for end in ("", *ends)}


VULGAR = {
    chr(place): Word(Role.VULGAR, Fraction(unicodedata.numeric(chr(place))).limit_denominator(10))
    for place in (0xBC, 0xBD, 0xBE, *range(0x2150, 0x215F))
}


class Vocabulary:
    """The number words of one language, and its digits."""

    def __init__(self, numerals: Numerals) -> None:
        from ahocorasick_rs import AhoCorasick, MatchKind

        roman = romans(numerals.roman_ends)
        words = {**roman, **VULGAR, **numerals.words}
        # Half of all matches would be the v and x of common words: texts without a capital V or X do without.
        late = {form for form in roman.keys() - numerals.words if "v" in form or "x" in form}
        early = sorted(words.keys() - late)
        forms = [*early, *sorted(late)]
        self.numerals = numerals
        self.words = [Word(Role.LIKE)] * len(DIGITS) + [words[form] for form in forms]
        self.inner = tuple(sorted(join for join in numerals.joins if join.isalpha()))
        self.joined = numerals.joined
        self.tails = numerals.tails
        self.clitics = frozenset(numerals.clitics)
        self.scan, self.scan_with_roman = (
            AhoCorasick([*DIGITS, *each], matchkind=MatchKind.LeftmostLongest).find_matches_as_indexes
            for each in (early, forms)
        )

    def tokens(self, text: str) -> list[Token]:
        """The numbers in digits and the number words of `text` in order; the parts of a compound come one by one."""
        lowered = lower(text)
        matches: Sequence[Match] = (self.scan_with_roman if "V" in text or "X" in text else self.scan)(lowered)
        found: list[Token] = []
        last, behind = len(lowered), 0
        for place, (index, start, end) in enumerate(matches):
            if start < behind:
                continue
            if index < len(DIGITS):
                behind = self.digits(text, start, found)
            elif end < last and is_letter(lowered[end]) and not self.goes_on(lowered, matches, place):
                while found and found[-1].end == start and self.joined:
                    start = found.pop().start  # the whole word is none of ours
            elif start and is_letter(lowered[start - 1]) and not self.linked(lowered, matches, place):
                begin = self.behind_clitic(lowered, start) if self.clitics else -1
                if begin >= 0:
                    found.append(Token(begin, end, self.words[index]))
            else:
                word = self.words[index]
                if not word.name or as_name(word, text[start:end]):
                    found.append(Token(start, end, word))
        return found

    def digits(self, text: str, place: int, found: list[Token]) -> int:
        """Add the numbers of the token of digits at `place`; return its end."""
        match = TOKEN.match(text, place)
        assert match
        last = match.end()
        if (
            last - place <= LONGEST
            and match[0].isdecimal()
            and text[place - 1 : place] in APART
            and text[last : last + 1] in APART
        ):
            found.append(make_token((place, last, None, int(match[0]), Kind.COUNT, True, ())))
            return last
        for piece in pieces(match[0], self.numerals.decimal, self.numerals.group):
            start, end = place + piece.start, place + piece.end
            if text[end : end + 1] in TAIL_STARTS and (tail := TAIL.match(text, end)):
                found.append(with_tail(start, piece, tail))
            elif not (text[start - 1 : start] in APART and text[end : end + 1] in APART) and coded(text, start, end):
                found.append(Token(start, end, None, piece.value, Kind.CODE, False, piece.also))
            else:
                found.append(Token(start, end, None, piece.value, piece.kind, True, piece.also))
        return last

    def goes_on(self, text: str, matches: Sequence[Match], place: int) -> bool:
        """Whether a written word rightly goes on behind the match: with another one, or as vierzigjährig does."""
        return self.linked(text, matches, place + 1) or (
            bool(self.tails) and text.startswith(self.tails, matches[place][2])
        )

    def linked(self, text: str, matches: Sequence[Match], place: int) -> bool:
        """Whether the match at `place` goes on with the one before it inside a written word."""
        if not self.joined or not 0 < place < len(matches):
            return False
        gap = text[matches[place - 1][2] : matches[place][1]]
        return not gap or gap in self.inner

    def behind_clitic(self, text: str, start: int) -> int:
        """Where a word begins with the ال, ب … written onto it, but behind و, which is "and"; -1 for no clitic."""
        begin = start
        while begin and is_letter(text[begin - 1]):
            begin -= 1
        if text[begin:start] not in self.clitics:
            return -1
        return begin + 1 if text[begin] == "و" else begin


def with_tail(start: int, piece: Piece, tail: re.Match[str]) -> Token:
    """Digits with what English writes onto them; a decade may be said otherwise (the early 2000s)."""
    value, also = piece.value, piece.also
    if tail[2] and not isinstance(value, str):
        also = (*also, whole(value * SHORT_SCALES[tail[2]]))
    kind = Kind.ORDINAL if tail[1] else piece.kind
    return Token(start, tail.end(), None, value, kind, bool(tail[1] or tail[2]), also)


def coded(text: str, start: int, end: int) -> bool:
    """Whether the digits are part of a name or code: G20, COVID-19, F-35, 802.11a; 20km and 600Mbit are not."""
    before = text[start - 1 : start]
    if before == "#":
        return True
    if before and before in "-‑" and start > 1:
        before = text[start - 2]
    return is_alphabetic(before) or (is_alphabetic(text[end : end + 1]) and not text[end + 1 : end + 2].isalpha())


def is_alphabetic(char: str) -> bool:
    """Letters of scripts that part words by spaces and write no clitics onto digits."""
    return char < "\u0530" and char.isalpha()


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
