"""Whether a term may stand in a text in a form its grammar does not list."""

from __future__ import annotations

from collections.abc import Sequence

# Languages whose regular forms `terms/grammar/` lists, or whose words do not change: what is not found is not there.
LISTED = frozenset("en fr es de it pt nl zh ja ko".split())
SHARE = 0.6  # of a word's letters that its forms keep in one piece: broken plurals and long endings leave as much
GAP = 2  # words that may stand between those of the term


def may_stand(words: Sequence[str], term: str, language: str) -> bool:
    """Whether the words of `term` stand near each other in `words`, each in some form of its own.

    Only for languages whose inflection is not listed in full: عيادة in العيادات, дамба in дамб.
    """
    if language in LISTED:
        return False
    wanted = term.lower().split()
    lowered = [word.lower() for word in words]
    return any(follows(lowered[start:], wanted) for start in range(len(lowered)))


def follows(words: Sequence[str], wanted: Sequence[str]) -> bool:
    """Whether `words` begins with a form of the first wanted word and the others come soon behind it, in order."""
    place = 0
    for number, word in enumerate(wanted):
        reach = 1 if number == 0 else GAP + 1
        found = next((at for at in range(place, min(place + reach, len(words))) if akin(words[at], word)), None)
        if found is None:
            return False
        place = found + 1
    return True


def akin(form: str, word: str) -> bool:
    """Whether `form` keeps most of `word` in one piece."""
    keep = max(2, round(SHARE * len(word)))
    return any(word[start : start + keep] in form for start in range(len(word) - keep + 1))
