"""How much of the text to mark, so that the eye finds the place."""

import re

from reviewapp.engine.findings import Span

AFTER = re.compile(r"[\w'’-]{1,30}")
BEFORE = re.compile(r"\S{1,30}$")
UNSPACED = 2


def with_word(text: str, at: int, *, opens: bool, spaced: bool) -> Span:
    """The one character at `at` with the word it opens or closes; a lone quotation mark is hardly seen."""
    if opens:
        match = AFTER.match(text, at + 1)
        end = match.end() if match else at + 1
        return Span(at, end if spaced else min(end, at + 1 + UNSPACED))
    match = BEFORE.search(text, max(0, at - (30 if spaced else UNSPACED)), at)
    return Span(match.start() if match else at, at + 1)
