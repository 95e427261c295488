"""Which words of a text stood in it before."""

from collections.abc import Sequence


def first_places(words: Sequence[str]) -> list[int]:
    """For each word the place where the same word stood first: equal numbers are equal words."""
    seen: dict[str, int] = {}
    return [seen.setdefault(word, at) for at, word in enumerate(words)]


def later_places(first: Sequence[int]) -> list[int]:
    """The places of words that stood before, in order; `first` is what `first_places` gives."""
    return [at for at, place in enumerate(first) if place != at]
