"""Numbers in running text: where they stand, what they are worth and in which unit.

`find_numbers` reads digits in any language and number words in those that have a module
in `words/`.
"""

from functools import cache
from importlib import import_module, util

from reviewapp.engine.numbers import han
from reviewapp.engine.numbers.model import Kind, Number, Numerals
from reviewapp.engine.numbers.spelled import read
from reviewapp.engine.numbers.vocabulary import Vocabulary

__all__ = ["Kind", "Number", "Numerals", "find_numbers", "numerals"]


@cache
def numerals(tag: str) -> Numerals:
    """How the language of a BCP 47 tag writes numbers; unknown ones get digits alone."""
    name = tag.replace("_", "-").lower().split("-")[0]
    module = f"{__name__}.words.{name}"
    if name.isalpha() and util.find_spec(module):
        found: Numerals = import_module(module).NUMERALS
        return found
    return Numerals(tag=name, spelled=False)


@cache
def vocabulary(tag: str) -> Vocabulary:
    return Vocabulary(numerals(tag))


def find_numbers(text: str, tag: str) -> list[Number]:
    """The numbers of `text`, a text in the language `tag`, in order of place."""
    known = numerals(tag)
    if known.tag in ("zh", "ja"):
        return han.find(text, known)
    return list(read(vocabulary(tag).tokens(text), text, known))
