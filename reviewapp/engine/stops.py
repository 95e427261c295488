"""Ends of sentences with a small letter after them, told apart from abbreviations, names and reported speech."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from reviewapp.engine.findings import Span

if TYPE_CHECKING:
    from reviewapp.engine.pair import Pair

# Speech goes on in small letters after a question or a cry, in some languages without any other mark.
STOP = re.compile(r"[.!?](?= [^\W\d_A-ZÀ-ÞА-ЯЁ])")
BEFORE, AFTER = re.compile(r"[^\W_][\w.’']*$"), re.compile(r" (\w+)")
SPEECH_GOES_ON = frozenset(("fr", "es", "it", "pt", "ca", "gl", "ro"))
FULL_WIDTH = {"!": "！", "?": "？"}
VOWEL = re.compile("[aeiouyàâäáãåæéèêëíìîïóòôöõøœúùûüаеёиоуыэюяєії]", re.IGNORECASE)
SHORT, FAR = 4, 40
LONG_SHORT_FORMS = frozenset(("approx", "aprox", "circa", "incl", "prosp"))


class Stop(NamedTuple):
    """The mark at `at`, the place of the word before it, and of the small word after it."""

    at: int
    before: Span
    after: Span


def small_after_stop(pair: Pair) -> list[Stop]:
    """Where a sentence ends and the next does not begin, or the mark is stray; in the order of the text."""
    text = pair.target
    found = []
    for match in STOP.finditer(text):
        at = match.start()
        before, after = BEFORE.search(text, max(0, at - FAR), at), AFTER.match(text, at + 1)
        if before and after and after[1].islower() and after[1].isalpha() and ends_here(pair, at, before[0]):
            found.append(Stop(at, Span(*before.span()), Span(*after.span(1))))
    return found


def ends_here(pair: Pair, at: int, word: str) -> bool:
    text, mark = pair.target, pair.target[at]
    if mark == ".":
        # A text that begins small has no capitals for its sentences at all.
        return not text[:1].islower() and not abbreviates(pair, word)
    if pair.target_language.tag in SPEECH_GOES_ON or not (word.islower() or word.isdigit()):
        return False
    return mark not in (pair.source or "") and FULL_WIDTH[mark] not in (pair.source or "")


def abbreviates(pair: Pair, word: str) -> bool:
    """Whether the dot may belong to the word: a known short form, a name, no vowels, or few letters."""
    folded, known = word.lower(), pair.target_language
    if folded in known.function_words and len(folded) > 1:
        return folded in known.abbreviations
    if folded in known.abbreviations or "." in word or not word.islower():
        return True
    return len(word) <= SHORT or not VOWEL.search(word) or folded in LONG_SHORT_FORMS
