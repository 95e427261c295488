"""How much a word looks like one language rather than another, by its letters.

The tables hold the surprise of a letter after the two before it (a trigram model, after
Cavnar & Trenkle 1994 and Dunning 1994), for Latin-script languages.
"""

from functools import cache, lru_cache
from importlib import import_module, util

UNSEEN = 18  # half bits of a trigram that is not among the commonest of a language


@cache
def table(tag: str) -> dict[str, int] | None:
    """Half bits of surprise by trigram; None for a language without a table."""
    module = f"{__name__}.{tag}"
    if not tag.isalpha() or not util.find_spec(module):
        return None
    found: dict[str, int] = {}
    bits = 0
    for part in import_module(module).TABLE.split():
        if part.isdecimal():
            bits = int(part)
        else:
            found[part] = bits
    return found


@lru_cache(maxsize=20_000)
def leaning(word: str, one: str, other: str) -> float:
    """By how many bits `word`, in lower case, is likelier in language `one` than in `other`; 0 if either is unknown."""
    first, second = table(one), table(other)
    if first is None or second is None:
        return 0
    padded = f"__{word}_"
    trigrams = [padded[place : place + 3] for place in range(len(padded) - 2)]
    return sum(second.get(each, UNSEEN) - first.get(each, UNSEEN) for each in trigrams) / 2
