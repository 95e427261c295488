"""How a rendering differs from the usual one, and what that allows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from enum import StrEnum

from reviewapp.engine.terms.discovery.likeness import same_root, spelled_alike
from reviewapp.engine.terms.discovery.tokens import Token
from reviewapp.engine.terms.sweep import Lane


class Kind(StrEnum):
    """After Jacquemin's elementary variations (1994) and Daille's (2017), with what machines add."""

    CANONICAL = "canonical"
    PERMUTATION = "permutation"
    FUNCTION_WORD = "function word"
    REPEAT = "repeat"
    DROPPED = "dropped modifier"
    INSERTED = "inserted word"
    COORDINATION = "coordination"
    SPELLING = "spelling"
    WORD_FORM = "word form"
    SUBSTITUTION = "substitution"
    ACRONYM = "acronym"
    OTHER = "other wording"


LANES = {
    Kind.CANONICAL: Lane.INFO,
    Kind.PERMUTATION: Lane.AUTO,
    Kind.FUNCTION_WORD: Lane.AUTO,
    Kind.REPEAT: Lane.AUTO,
    Kind.ACRONYM: Lane.INFO,
}


def kind_of(usual: Sequence[Token], found: Sequence[Token]) -> Kind:
    """What `found` does to `usual`; both from content word to content word."""
    ours, theirs = _stems(usual), _stems(found)
    if ours == theirs:
        same = [token.stem for token in usual] == [token.stem for token in found]
        return Kind.CANONICAL if same else Kind.FUNCTION_WORD
    if Counter(ours) == Counter(theirs):
        return Kind.PERMUTATION
    if is_acronym_of(found, usual) or is_acronym_of(usual, found):
        return Kind.ACRONYM
    if len(theirs) > len(set(theirs)) and set(theirs) <= set(ours):
        return Kind.REPEAT
    if set(theirs) < set(ours):
        return Kind.DROPPED
    if set(theirs) > set(ours):
        return Kind.INSERTED
    return _other(ours, theirs)


def _other(ours: Sequence[str], theirs: Sequence[str]) -> Kind:
    if len(ours) == len(theirs):
        pairs = list(zip(ours, theirs, strict=True))
        if all(one == other or spelled_alike(one, other) for one, other in pairs):
            return Kind.SPELLING
        if all(one == other or same_root(one, other) for one, other in pairs):
            return Kind.WORD_FORM
    return Kind.OTHER if set(ours).isdisjoint(theirs) else Kind.SUBSTITUTION


def is_acronym_of(short: Sequence[Token], long: Sequence[Token]) -> bool:
    """Capitals that are the initials of the longer form."""
    if len(short) != 1 or not short[0].text.isupper() or len(long) < 2:
        return False
    initials = "".join(token.text[0].upper() for token in long if token.content)
    return initials == short[0].text


def _stems(tokens: Sequence[Token]) -> list[str]:
    return [token.stem for token in tokens if token.content]
