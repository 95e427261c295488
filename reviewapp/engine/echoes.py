"""Which words of a text stood in it before."""

from collections.abc import Callable, Sequence
from typing import cast


def first_places(words: Sequence[str]) -> list[int]:
    """For each word the place where the same word stood first: equal numbers are equal words."""
    place = cast(Callable[[str, int], int], {}.setdefault)
    return list(map(place, words, range(len(words))))


def later_places(first: Sequence[int]) -> list[int]:
    """The places of words that stood before, in order; `first` is what `first_places` gives."""
    return [at for at, place in enumerate(first) if place != at]
