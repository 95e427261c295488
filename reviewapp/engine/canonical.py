"""A text as people read it: letters with their marks in one form, inline codes unseen. Places stay known."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from reviewapp.engine.formats.codes import PRIVATE


class Cell(NamedTuple):
    """Characters that stand or fall together: `start` to `end` of the text read, `at` to `to` of the original."""

    start: int
    end: int
    at: int
    to: int


class Reading(NamedTuple):
    """`text` in Unicode's composed form and without inline codes, made of `original`.

    `cells` has the cell of each of its characters; None where the two texts are the same.
    """

    text: str
    original: str
    cells: Sequence[Cell] | None

    def whole(self, start: int, end: int) -> Cell:
        """The smallest stretch of whole cells that holds `start` to `end`; an empty one stays between characters."""
        if self.cells is None:
            return Cell(start, end, start, end)
        if start == end:
            return self._between(start)
        first, last = self.cells[start], self.cells[end - 1]
        return Cell(first.start, last.end, first.at, last.to)

    def _between(self, place: int) -> Cell:
        if self.cells and place < len(self.text) and self.cells[place].start < place:
            return self.cells[place]  # among the marks of one letter
        at = self.cells[place - 1].to if self.cells and place else self.cells[0].at if self.cells else 0
        return Cell(place, place, at, at)


def read(original: str) -> Reading:
    """`original` as it is searched: é is one letter however it is stored, and bold words are words."""
    if original.isascii() or (not PRIVATE.search(original) and unicodedata.is_normalized("NFC", original)):
        return Reading(original, original, None)
    places = [place for place, char in enumerate(original) if not PRIVATE.match(char)]
    bare = "".join([original[place] for place in places])
    pieces: list[str] = []
    cells: list[Cell] = []
    for start, end in clusters(bare):
        piece = unicodedata.normalize("NFC", bare[start:end])
        cells += [Cell(len(cells), len(cells) + len(piece), places[start], places[end - 1] + 1)] * len(piece)
        pieces.append(piece)
    return Reading("".join(pieces), original, cells)


def clusters(text: str) -> Iterator[tuple[int, int]]:
    """Stretches that are normalised each by itself: a letter with the marks and letters it composes with."""
    if unicodedata.is_normalized("NFC", text):
        yield from ((place, place + 1) for place in range(len(text)))
        return
    start = 0
    for place in range(1, len(text)):
        if not joins(text[start:place], text[place]):
            yield start, place
            start = place
    yield start, len(text)


def joins(before: str, char: str) -> bool:
    if char.isascii():
        return False
    if unicodedata.combining(char):
        return True
    apart = unicodedata.normalize("NFC", before) + unicodedata.normalize("NFC", char)
    return unicodedata.normalize("NFC", before + char) != apart
