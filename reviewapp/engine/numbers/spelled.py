"""Numerals in words: the numbers that the number words of a text say together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import NamedTuple

from reviewapp.engine.numbers.model import Kind, Number, Numerals, Role, Value, Word, make_number, whole
from reviewapp.engine.numbers.vocabulary import Token

# What may stand between two words of one numeral.
GAPS = frozenset(("", " ", "-", "\u00a0", "\u2010", "\u2011", "\u200c", "\u202f"))
FIRM = 13  # a good translator adds or leaves out smaller words (two, both, a few)
NAMES = {Role.MONTH: Kind.MONTH, Role.WEEKDAY: Kind.WEEKDAY, Role.ROMAN: Kind.ROMAN, Role.LIKE: Kind.VAGUE}
# What may follow digits: 3.5 million, 2 dozen; not 2019 four.
AFTER_DIGITS = frozenset(
    (Role.HUNDRED, Role.SCALE, Role.VAGUE, Role.GROUP, Role.VULGAR, Role.AND_HALF, Role.FRACTION, Role.PART)
)
# Words that say a number by themselves.
SAY = frozenset((Role.SMALL, Role.TENS, Role.HUNDRED, Role.SCALE, Role.GROUP, Role.HALF, Role.VULGAR, Role.FRACTION))
LIMIT = 10**30


def read(tokens: Sequence[Token], text: str, numerals: Numerals) -> Iterator[Number]:
    """The numbers that `tokens`, in order of place, say."""
    place = 0
    joins = numerals.joins
    last = len(tokens) - 1
    while place < len(tokens):
        token = tokens[place]
        if place == last or tokens[place + 1].word is None or not goes_on(tokens, place + 1, text, joins):
            number = alone(token, text)
            place += 1
        else:
            numeral = Numeral(tokens, place, text, numerals)
            number = numeral.number() if numeral.said else None
            place = max(numeral.place, place + 1)
        if number:
            yield number


def goes_on(tokens: Sequence[Token], place: int, text: str, joins: frozenset[str]) -> bool:
    """Whether the word at `place` may go on with the numeral before it."""
    if place >= len(tokens):
        return False
    token, before = tokens[place], tokens[place - 1]
    if token.word is None or token.word.role in NAMES or (before.word is not None and before.word.role in NAMES):
        return False
    gap = text[before.end : token.start]
    return gap in GAPS or gap in joins


def alone(token: Token, text: str) -> Number | None:
    """The number a token says by itself."""
    start, end, word, value, kind, firm, also = token
    if word is None:
        return make_number((start, end, value, kind, firm, also, ""))
    if word.role in NAMES:
        return Number(start, end, word.value, NAMES[word.role], surely(word, text, start, end))
    if word.role not in SAY:
        return None
    if text[max(0, start - 5) : start].lower() == "halb ":
        return Number(start, end, word.value, Kind.VAGUE, False, (word.value - 1,))  # halb drei is half past two
    firm = word.role is Role.TENS
    return Number(start, end, word.value, Kind.ORDINAL if word.ordinal else Kind.COUNT, firm or FIRM <= word.value < 20)


def surely(word: Word, text: str, start: int, end: int) -> bool:
    """Whether a month is one: March and May need a day or a year beside them; Roman numerals and the like never are."""
    if word.role in (Role.ROMAN, Role.LIKE):
        return False
    return not word.name or any(char.isdecimal() for char in text[max(0, start - 5) : start] + text[end : end + 3])


class State(NamedTuple):
    """`total` is what larger scales have said, `current` what stands since; a part below `room` may still be added."""

    place: int
    total: int | Fraction
    current: int | Fraction
    room: int | Fraction
    scale: int | Fraction


class Numeral:
    """Reads the numeral that starts at `tokens[first]`; then `place` is behind its last token.

    `said` is false where the tokens say no number (an article, "hundreds").
    """

    def __init__(self, tokens: Sequence[Token], first: int, text: str, numerals: Numerals) -> None:
        self.tokens, self.first, self.flipped = tokens, first, numerals.flipped
        self.place = first
        self.total: int | Fraction = 0
        self.current: int | Fraction = 0
        self.room: int | Fraction = LIMIT
        self.scale: int | Fraction = LIMIT
        self.said = self.done = self.joined = False
        self.gap = " "
        self.before_and: State | None = None
        self.kind = Kind.COUNT
        self.digits = tokens[first].word is None
        self.begin(tokens[first])
        while not self.done and goes_on(tokens, self.place, text, numerals.joins):
            self.gap = text[tokens[self.place - 1].end : tokens[self.place].start]
            self.joined = self.gap in numerals.joins
            if not self.take(tokens[self.place].word):
                break
            self.place += 1

    def begin(self, token: Token) -> None:
        self.place += 1
        if token.word is None:
            self.said, self.kind, self.room = True, token.kind, 0
            self.done = isinstance(token.value, str)
            self.current = 0 if isinstance(token.value, str) else token.value
        elif not self.take(token.word):
            self.done = True

    def take(self, word: Word | None) -> bool:
        """Add the word to the numeral; False if it belongs to the next."""
        if word is None or (self.digits and word.role not in AFTER_DIGITS):
            return False
        if self.kind is Kind.ORDINAL and not (self.joined and word.role is Role.TENS):
            return False
        if word.ordinal and word.value > 2 and self.is_one():
            return self.fraction(Word(Role.FRACTION, Fraction(1, int(word.value))))
        if self.joined:
            self.before_and = State(self.place, self.total, self.current, self.room, self.scale)
        taken = TAKES[word.role](self, word)
        if not taken and self.before_and and word.role is Role.HUNDRED:
            self.restore(self.before_and)  # between one hundred | and two hundred
        if taken and word.ordinal:
            self.kind = Kind.ORDINAL
            self.done = not self.flipped  # Arabic goes on: الحادي والعشرون is the 21st
        return taken

    def restore(self, state: State) -> None:
        self.place, self.total, self.current, self.room, self.scale = state
        self.done = True

    def add(self, value: int | Fraction, room: int | Fraction) -> bool:
        self.current += value
        self.room, self.said = room, True
        return True

    def small(self, word: Word) -> bool:
        return word.value < self.room and self.add(word.value, 0)

    def is_one(self) -> bool:
        """One third, one tenth: an ordinal after a lone one is a fraction."""
        return self.current == 1 and self.place == self.first + 1 and not self.digits

    def tens(self, word: Word) -> bool:
        reversed_order = self.flipped and self.joined and 0 < self.current % 100 < 10
        if not reversed_order and word.value >= self.room:
            return False
        return self.add(word.value, 20 if word.value in (60, 80) else 10)  # French counts on from 60 and 80

    def hundred(self, word: Word) -> bool:
        if word.value == 100 and not self.joined and (0 < self.current < 100 or self.digits):
            self.current *= 100
            return self.add(0, 100)
        return word.value < self.room and self.add(word.value, 100)

    def thousands(self, word: Word) -> bool:
        if word.value >= self.scale:
            return False
        self.total += (self.current or 1) * word.value
        self.current, self.scale = 0, word.value
        return self.add(0, word.value)

    def vague(self, word: Word) -> bool:
        """Hundreds and millions need a numeral before them to count."""
        if not self.said or self.joined:
            return False
        return self.hundred(word) if word.value == 100 else self.thousands(word)

    def group(self, word: Word) -> bool:
        """A dozen, two dozen, half a dozen."""
        if self.joined or self.current > 99 or self.total:
            return False
        self.current = (self.current or 1) * word.value
        return self.add(0, 0)

    def half(self, word: Word) -> bool:
        return not self.said and self.add(Fraction(1, 2), 0)

    def vulgar(self, word: Word) -> bool:
        return not self.current % 1 and not self.total and self.add(word.value, 0)

    def and_half(self, word: Word) -> bool:
        """Half of one, or of the scale just read: dos millones y medio."""
        if not self.said or self.current % 1:
            return False
        if self.current or not self.total:
            return self.add(Fraction(1, 2), 0)
        self.total += Fraction(self.scale, 2)
        return True

    def fraction(self, word: Word) -> bool:
        if self.total or self.joined or self.current > 99:
            return False
        self.current = (self.current or 1) * word.value
        self.done = True
        return self.add(0, 0)

    def part(self, word: Word) -> bool:
        return self.said and self.fraction(word)

    def article(self, word: Word) -> bool:
        """One, where it is also the article, counts only beside other parts."""
        if self.place == self.first + 1 and not self.said:
            self.current, self.room = 1, 0
            return True
        if self.room <= 1 or not (self.joined or not self.gap or self.room >= 100):
            return False
        return self.add(1, 0)

    def number(self) -> Number:
        first, last = self.tokens[self.first], self.tokens[self.place - 1]
        if self.place == self.first + 1 and self.digits:
            return Number(first.start, first.end, first.value, self.kind, first.firm, first.also)
        value = whole(self.total + self.current)
        if self.digits:
            return Number(first.start, last.end, value, self.kind, True, tuple(self.scaled(first.also)))
        lone = self.place == self.first + 1 and last.word is not None and last.word.role in (Role.HUNDRED, Role.SCALE)
        return Number(first.start, last.end, value, self.kind, value >= FIRM and not lone)

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
    Role.GROUP: Numeral.group,
    Role.HALF: Numeral.half,
    Role.VULGAR: Numeral.vulgar,
    Role.AND_HALF: Numeral.and_half,
    Role.FRACTION: Numeral.fraction,
    Role.PART: Numeral.part,
    Role.ARTICLE: Numeral.article,
}
