"""How terms change in a sentence, one module a language: number, case, articles, what is written on to a word."""

from functools import cache
from importlib import import_module, util

from reviewapp.engine.terms.grammar.base import Form, Grammar, Seam

__all__ = ["Form", "Grammar", "Seam", "grammar"]


@cache
def grammar(tag: str) -> Grammar:
    """The Grammar for a BCP 47 tag, by its language; languages without one keep terms as they are written."""
    code = tag.replace("_", "-").lower().split("-")[0]
    if code.isalpha() and util.find_spec(f"{__name__}.{code}"):
        found: Grammar = import_module(f"{__name__}.{code}").GRAMMAR
        return found
    return Grammar()
