"""Stretches of text said again at once: the same words, or in Chinese and Japanese the same characters."""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from reviewapp.engine.findings import Span
from reviewapp.engine.pair import MARKS, Pair

BYTE = 256  # words that can be numbered by a byte each, which is the fastest way to a text of one character a word


class Loop(NamedTuple):
    """Words `start` to `end` (exclusive) that come back every `period` words, at least twice in all.

    What the author meant is `once` words from the start: a loop that breaks off began in the middle.
    """

    start: int
    end: int
    period: int

    @property
    def once(self) -> int:
        return (self.end - self.start) % self.period or self.period


def word_loops(first: Sequence[int], again: Sequence[int]) -> list[Loop]:
    """Units of two words or more that follow upon themselves, in order; in time linear in the words.

    `first` and `again` are the words as `engine/echoes.py` numbers them.
    """
    found: list[Loop] = []
    free = 0
    for start, period in starts(first, again):
        if start >= free:
            found.append(widened(first, start, period, free))
            free = found[-1].end
    return found


def starts(first: Sequence[int], again: Sequence[int]) -> list[tuple[int, int]]:
    """Starts of units that come twice, in order, each with its period. The second time all words stood before."""
    text = bytes(first).decode("latin-1") if len(first) <= BYTE else "".join(map(chr, first))
    two = [at for at, behind in pairwise(again) if behind == at + 1]
    found = [(at - 2, 2) for at in two if first[at - 2] == first[at] and first[at - 1] == first[at + 1] and at > 1]
    for at in [at for at, behind in pairwise(two) if behind == at + 1]:
        start = last_before(text, at)
        if start >= 0:
            found.append((start, at - start))
    return sorted(found)


def last_before(text: str, again: int) -> int:
    """Where the three words at `again` stood last, if the words from there come back at once; else -1."""
    start = text.rfind(text[again : again + 3], 0, again + 2)
    period = again - start
    return start if start >= 0 and period > 2 and text[start:again] == text[again : again + period] else -1


def widened(words: Sequence[int], start: int, period: int, free: int) -> Loop:
    """The loop with the words before and after it that fall into its step."""
    end = start + 2 * period
    while end < len(words) and words[end] == words[end - period]:
        end += 1
    while start > free and words[start - 1] == words[start - 1 + period]:
        start -= 1
    return Loop(start, end, period)


def place(pair: Pair, first: int, last: int) -> Span:
    """Where words `first` to `last` (inclusive) of `pair.folded` stand, without the marks around them."""
    start, end = pair.chunks[first][0], pair.chunks[last][1]
    text = pair.target[start:end]
    start += len(text) - len(text.lstrip(MARKS))
    return Span(start, max(start, start + len(text.strip(MARKS))))


def is_followed_by_mark(pair: Pair, index: int) -> bool:
    return pair.target[pair.chunks[index][1] - 1] in MARKS


def character_loops(text: str, shortest: int = 4) -> list[tuple[Span, str]]:
    """Units of `shortest` characters or more that follow upon themselves, a mark between them or not."""
    seen: dict[str, int] = {}
    found: list[tuple[Span, str]] = []
    free = 0
    for index in range(len(text) - shortest + 1):
        gram = text[index : index + shortest]
        before = seen.get(gram, -1)
        seen[gram] = index
        if before >= free and index - before >= shortest and text[before:index] == text[index : 2 * index - before]:
            unit = text[before:index]
            end = 2 * index - before
            while text.startswith(unit, end):
                end += len(unit)
            found.append((Span(before, end), unit))
            free = end
    return found
