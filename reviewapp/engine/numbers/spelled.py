"""Numerals in words: the number words of a text, and the numbers they say together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import NamedTuple

from reviewapp.engine.numbers.model import Kind, Number, Numerals, Role, Value, Word, whole

# What may stand between two words of one numeral.
GAPS = frozenset(("", " ", "-", "\u00a0", "\u2010", "\u2011", "\u200c", "\u202f"))
FIRM = 13  # a good translator adds or leaves out smaller words (two, both, a few)
NAMES = {Role.MONTH: Kind.MONTH, Role.WEEKDAY: Kind.WEEKDAY}
AND = Word(Role.JOIN)
LIMIT = 10**30

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


class Vocabulary:
    """The number words of one language, found by one pass over a text."""

    def __init__(self, numerals: Numerals) -> None:
        from ahocorasick_rs import AhoCorasick, MatchKind

        forms = sorted(numerals.words)
        self.words = [numerals.words[form] for form in forms]
        self.joined = numerals.joined
        self.clitics = numerals.clitics
        self.scan = AhoCorasick(forms, matchkind=MatchKind.LeftmostLongest).find_matches_as_indexes

    def tokens(self, text: str) -> list[Token]:
        lowered = lower(text)
        matches: Sequence[Match] = self.scan(lowered)
        found: list[Token] = []
        last = len(lowered)
        for place, (index, start, end) in enumerate(matches):
            if end < last and is_letter(lowered[end]) and not (self.joined and starts_at(matches, place + 1, end)):
                continue
            word = self.words[index]
            if word.name and not text[start].isupper():
                continue
            if start and is_letter(lowered[start - 1]):
                if self.joined and place and matches[place - 1][2] == start:
                    found.append(Token(start, end, word))
                elif self.clitics:
                    found.extend(self.with_clitic(lowered, start, end, word))
            else:
                found.append(Token(start, end, word))
        return found

    def with_clitic(self, text: str, start: int, end: int, word: Word) -> Iterator[Token]:
        """The Arabic و, ال, ب … that are written onto the word; و is an "and" of its own."""
        begin = start
        while begin and is_letter(text[begin - 1]):
            begin -= 1
        clitic = text[begin:start]
        if clitic not in self.clitics:
            return
        if clitic.startswith("و"):
            yield Token(begin, begin + 1, AND)
            begin += 1
        yield Token(begin, end, word)


def starts_at(matches: Sequence[Match], place: int, start: int) -> bool:
    return place < len(matches) and matches[place][1] == start


def is_letter(char: str) -> bool:
    """Letters, and the marks that belong to them in Indic scripts and vowelled Arabic."""
    return char.isalpha() or "\u0900" <= char <= "\u0963" or "\u064b" <= char <= "\u0652"


def lower(text: str) -> str:
    """`text` in lower case and as long as it was (İ alone would grow)."""
    lowered = text.lower()
    return lowered if len(lowered) == len(text) else text.replace("İ", "I").lower()


def read(tokens: Sequence[Token], text: str, flipped: bool) -> Iterator[Number]:
    """The numbers that `tokens`, in order of place, say."""
    place = 0
    while place < len(tokens):
        start, end, word, value, kind, firm, also = tokens[place]
        if word is None and not touches(tokens, place + 1, text):
            place += 1
            yield Number(start, end, value, kind, firm, also)
        elif word and word.role in NAMES:
            place += 1
            yield Number(start, end, word.value, NAMES[word.role], not word.name or beside_digits(text, start, end))
        else:
            numeral = Numeral(tokens, place, text, flipped)
            place = max(numeral.place, place + 1)
            if numeral.said:
                yield numeral.number()


def touches(tokens: Sequence[Token], place: int, text: str) -> bool:
    """Whether the word at `place` may go on with the numeral before it."""
    if place >= len(tokens):
        return False
    word = tokens[place].word
    return word is not None and word.role not in NAMES and text[tokens[place - 1].end : tokens[place].start] in GAPS


def beside_digits(text: str, start: int, end: int) -> bool:
    """Whether a word that may be a month stands next to a day or a year."""
    return any(char.isdecimal() for char in text[max(0, start - 5) : start] + text[end : end + 3])


class State(NamedTuple):
    """`total` is what larger scales have said, `current` what stands since; a part below `room` may still be added."""

    place: int
    total: int | Fraction = 0
    current: int | Fraction = 0
    room: int | Fraction = LIMIT
    scale: int | Fraction = LIMIT
    said: bool = False


class Numeral:
    """Reads the numeral that starts at `tokens[first]`; then `place` is behind its last token.

    `said` is false where the tokens say no number (an article, "and", "hundreds").
    """

    def __init__(self, tokens: Sequence[Token], first: int, text: str, flipped: bool) -> None:
        self.tokens, self.first, self.flipped = tokens, first, flipped
        self.place = first
        self.total: int | Fraction = 0
        self.current: int | Fraction = 0
        self.room: int | Fraction = LIMIT
        self.scale: int | Fraction = LIMIT
        self.said = self.done = False
        self.after_and: State | None = None  # what had been read when an "and" came
        self.kind = Kind.COUNT
        self.begin(tokens[first])
        while not self.done and touches(tokens, self.place, text) and self.take(tokens[self.place]):
            self.place += 1
        self.leave_trailing_and()

    def begin(self, token: Token) -> None:
        if token.word is None:
            self.place += 1
            self.said, self.kind, self.room = True, token.kind, 0
            self.done = isinstance(token.value, str)
            self.current = 0 if isinstance(token.value, str) else token.value
        elif token.word.role is not Role.JOIN and self.take(token):
            self.place += 1
        else:
            self.done = True

    def take(self, token: Token) -> bool:
        """Add the word to the numeral; False if it belongs to the next."""
        word = token.word
        assert word is not None
        if word.role is Role.JOIN:
            return self.join()
        taken = TAKES[word.role](self, word)
        if (
            not taken
            and self.after_and
            and word.role in (Role.HUNDRED, Role.SCALE)
            and self.place > self.after_and.place + 1
        ):
            self.restore(self.after_and)  # between one hundred and two | hundred
        if taken and word.ordinal:
            self.kind, self.done = Kind.ORDINAL, True
        return taken

    @property
    def joined(self) -> bool:
        """Whether an "and" stands right before."""
        return self.after_and is not None and self.after_and.place == self.place - 1

    def join(self) -> bool:
        if not self.said and not self.current:
            return False
        if self.joined:
            return False
        self.after_and = State(self.place, self.total, self.current, self.room, self.scale, self.said)
        return True

    def restore(self, state: State) -> None:
        self.place, self.total, self.current, self.room, self.scale, self.said = state
        self.done = True

    def leave_trailing_and(self) -> None:
        if self.joined and self.after_and:
            self.restore(self.after_and)

    def small(self, word: Word) -> bool:
        if word.ordinal and word.value > 2 and self.is_one():
            return self.fraction(Word(Role.FRACTION, Fraction(1, int(word.value))))
        if word.value >= self.room:
            return False
        self.current += word.value
        self.room, self.said = 0, True
        return True

    def is_one(self) -> bool:
        """One third, one tenth: an ordinal after a lone one is a fraction."""
        return self.current == 1 and self.place == self.first + 1 and self.tokens[self.first].word is not None

    def tens(self, word: Word) -> bool:
        reversed_order = self.flipped and self.joined and 0 < self.current % 100 < 10
        if not reversed_order and word.value >= self.room:
            return False
        self.current += word.value
        self.room = 20 if word.value in (60, 80) else 10  # French counts on from 60 and 80
        self.said = True
        return True

    def hundred(self, word: Word) -> bool:
        if word.value == 100 and 0 < self.current < 100 and not self.joined:
            self.current *= 100
        elif word.value < self.room:
            self.current += word.value
        else:
            return False
        self.room, self.said = 100, True
        return True

    def thousands(self, word: Word) -> bool:
        if word.value >= self.scale:
            return False
        self.total += (self.current or 1) * word.value if not self.joined else self.current + word.value
        self.current, self.room, self.scale, self.said = 0, word.value, word.value, True
        return True

    def vague(self, word: Word) -> bool:
        """Hundreds and millions need a numeral before them to count."""
        if not self.said or self.joined:
            return False
        return self.hundred(word) if word.value == 100 else self.thousands(word)

    def half(self, word: Word) -> bool:
        if self.said:
            return False
        self.current += Fraction(1, 2)
        self.room, self.said = 0, True
        return True

    def and_half(self, word: Word) -> bool:
        """Half of one, or of the scale just read: dos millones y medio."""
        if not self.said or self.current % 1:
            return False
        if self.current or not self.total:
            self.current += Fraction(1, 2)
        else:
            self.total += Fraction(self.scale, 2)
        return True

    def fraction(self, word: Word) -> bool:
        if self.total or self.joined or self.current > 99:
            return False
        self.current = (self.current or 1) * word.value
        self.said = self.done = True
        return True

    def part(self, word: Word) -> bool:
        return self.said and self.fraction(word)

    def article(self, word: Word) -> bool:
        """One, where it is also the article, counts only beside other parts."""
        if self.place == self.first:
            self.current, self.room = 1, 0
            return True
        if self.room <= 1 or not (self.joined or self.room >= 100):
            return False
        self.current += 1
        self.room = 0
        return True

    def number(self) -> Number:
        first, last = self.tokens[self.first], self.tokens[self.place - 1]
        value = whole(self.total + self.current)
        if first.word is None and self.place == self.first + 1:
            return Number(first.start, first.end, first.value, self.kind, first.firm, first.also)
        if first.word is None:
            return Number(first.start, last.end, value, self.kind, True, tuple(self.scaled(first.also)))
        bare = self.place == self.first + 1 and first.word.role in (Role.HUNDRED, Role.SCALE)
        return Number(first.start, last.end, value, self.kind, value >= FIRM and not bare)

    def scaled(self, readings: tuple[Value, ...]) -> Iterator[Value]:
        for reading in readings:
            if not self.current and not isinstance(reading, str):
                yield whole(reading * self.scale)


TAKES = {
    Role.SMALL: Numeral.small,
    Role.TENS: Numeral.tens,
    Role.HUNDRED: Numeral.hundred,
    Role.SCALE: Numeral.thousands,
    Role.VAGUE: Numeral.vague,
    Role.HALF: Numeral.half,
    Role.AND_HALF: Numeral.and_half,
    Role.FRACTION: Numeral.fraction,
    Role.PART: Numeral.part,
    Role.ARTICLE: Numeral.article,
}
