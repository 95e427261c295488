"""Stretches of text said again at once: the same words, or in Chinese and Japanese the same characters."""

from collections.abc import Iterator
from operator import eq
from typing import NamedTuple

from reviewapp.engine.findings import Span
from reviewapp.engine.pair import MARKS, Pair


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


def word_loops(words: list[str]) -> list[Loop]:
    """Units of two words or more that follow upon themselves, in order; in time linear in the words."""
    found: list[Loop] = []
    free = 0
    for start, period in sorted([*twos(words), *longer(words)]):
        if start >= free:
            found.append(widened(words, start, period, free))
            free = found[-1].end
    return found


def twos(words: list[str]) -> Iterator[tuple[int, int]]:
    """Starts of a unit of two words that comes twice, each with its period."""
    same = bytes(map(eq, words, words[2:]))
    at = same.find(b"\1\1")
    while at >= 0:
        yield at, 2
        at = same.find(b"\1\1", at + 1)


def longer(words: list[str]) -> Iterator[tuple[int, int]]:
    """The same for longer units: their first three words come back after one period."""
    triples = list(zip(words, words[1:], words[2:], strict=False))
    if len(set(triples)) == len(triples):
        return
    last: dict[tuple[str, str, str], int] = {}
    for again, triple in enumerate(triples):
        start = last.get(triple, again)
        last[triple] = again
        end = 2 * again - start
        ends_alike = again - start > 2 and end <= len(words) and words[again - 1] == words[end - 1]
        if ends_alike and words[start:again] == words[again:end]:
            yield start, again - start


def widened(words: list[str], start: int, period: int, free: int) -> Loop:
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
