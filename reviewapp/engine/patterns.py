"""What people look for, made a pattern that cannot hang: words as they are, or a regular expression."""

from __future__ import annotations

import math
import re
import time
import unicodedata
from collections.abc import Iterator, Mapping
from typing import NamedTuple

import regex

from reviewapp.engine.messages import _, english

LONGEST = 1000  # code points of a pattern
MOST_COPIES = 10_000  # of one part that is counted, {100}: the library writes it out that often
SECONDS = 1.0  # for one text
ALL_SECONDS = 5.0  # for all texts of one search

NOTHING = _("Type what is to be found.")
TOO_LONG = _("What is to be found may have at most %(most)d characters.")
UNREADABLE = _("The pattern cannot be read at character %(place)d, before “%(rest)s”.")
UNREADABLE_END = _("The pattern is not complete: something is missing at its end.")
UNOPENED = _("The pattern closes a bracket at character %(place)d that was never opened.")
UNCLOSED = _("The pattern opens a bracket at character %(place)d that it never closes.")
NO_REPEAT = _("The pattern repeats nothing at character %(place)d: write \\* or \\+ for the sign itself.")
NO_GROUP = _("The pattern names a group at character %(place)d that it does not have.")
NO_PROPERTY = _("The pattern names letters at character %(place)d that Unicode does not know.")
TOO_DEEP = _("The pattern has too many brackets inside one another.")
TOO_MANY = _("The pattern counts too far: its repetitions come to more than %(most)d.")
RECURSION = _("The pattern calls itself at character %(place)d, which is not possible here.")
NOT_WHOLE = _("This pattern cannot be looked for as whole words.")
TOO_SLOW = _("The pattern takes too long. Make it simpler: avoid repeating what is repeated already.")

NOT_CLOSED = ("missing )", "unterminated character set")
# What else the library says is the matter, by how its sentence begins.
REASONS = {
    "unbalanced parenthesis": UNOPENED,
    "nothing to repeat": NO_REPEAT,
    "multiple repeat": NO_REPEAT,
    "unknown group": NO_GROUP,
    "invalid group reference": NO_GROUP,
    "undefined named list": NO_GROUP,
    "unknown property": NO_PROPERTY,
    "bad escape (end of pattern)": UNREADABLE_END,
}

# A letter that spaces set apart from the next word: not so where a script sets none between words.
LETTER = (
    r"(?:(?![\p{Han}\p{Hiragana}\p{Katakana}\p{Bopomofo}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}\p{Tibetan}\p{Yi}])"
    r"[\p{L}\p{M}\p{N}])"
)
EDGE = rf"(?:(?<!{LETTER})|(?!{LETTER}))"
# Accents that make another letter of the one before: e is not found in ẹ̀. Vowel signs do not (Arabic, Hebrew).
NO_ACCENT = r"(?![\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f])"
DOTTED = re.compile("i\u0307|İ")
COUNT = re.compile(r"\{(\d+)")
CALLS_ITSELF = re.compile(r"\(\?(?:R|[+-]?\d|&|P>)")
BRACKETS = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|[()\[]", re.DOTALL)  # a whole set is one token
ESCAPED = re.compile(r"\\.", re.DOTALL)


class PatternError(ValueError):
    """What cannot be looked for: a message id and its parameters, translated when shown."""

    def __init__(self, message: str, params: Mapping[str, str | int] | None = None) -> None:
        self.message = message
        self.params = dict(params or {})
        super().__init__(message, self.params)

    def __str__(self) -> str:
        return english(self.message, self.params)


class Search(NamedTuple):
    """What to find and how; the switches are off unless said."""

    what: str
    regex: bool = False
    whole: bool = False
    case: bool = False


class Finder:
    """A Search ready for many texts that `engine.canonical.read` made. Raises PatternError where it cannot be.

    It spends at most SECONDS on one text and ALL_SECONDS on all, and says so with PatternError.
    """

    def __init__(self, search: Search) -> None:
        what = unicodedata.normalize("NFC", search.what)
        if not what:
            raise PatternError(NOTHING)
        if len(what) > LONGEST:
            raise PatternError(TOO_LONG, {"most": LONGEST})
        self.search = search
        self.left = ALL_SECONDS
        flags = 0 if search.case else regex.IGNORECASE | regex.FULLCASE
        own = compiled(what, flags) if search.regex else literal(what, flags)
        self.pattern = whole_words(own, flags) if search.whole else own

    def matches(self, text: str) -> list[regex.Match[str]]:
        """Every match in `text`, none overlapping; also those of no length."""
        began = time.thread_time()
        try:
            return list(self.pattern.finditer(text, timeout=min(SECONDS, self.left), concurrent=True))
        except (TimeoutError, MemoryError) as error:
            raise PatternError(TOO_SLOW) from error
        finally:
            self.left = max(0.001, self.left - (time.thread_time() - began))


def literal(what: str, flags: int) -> regex.Pattern[str]:
    """Exactly these words, whole letters; İ is i with a dot where case does not matter."""
    escaped = regex.escape(what, special_only=True, literal_spaces=True)
    if flags:
        escaped = DOTTED.sub("(?:i\u0307|İ)", escaped)
    return regex.compile(escaped + NO_ACCENT, flags)


def compiled(what: str, flags: int) -> regex.Pattern[str]:
    """The regular expression; refused where the library would write too much of it out, or call itself."""
    plain = ESCAPED.sub(lambda escape: "_" * len(escape[0]), what)
    if itself := CALLS_ITSELF.search(plain):
        raise PatternError(RECURSION, {"place": itself.start() + 1})
    if math.prod(max(1, int(count[:9])) for count in COUNT.findall(plain)) > MOST_COPIES:
        raise PatternError(TOO_MANY, {"most": MOST_COPIES})
    try:
        return regex.compile(what, flags, cache_pattern=False)
    except regex.error as error:
        raise unreadable(what, error) from error
    except RecursionError as error:
        raise PatternError(TOO_DEEP) from error


def unreadable(what: str, error: regex.error) -> PatternError:
    """What is the matter with the pattern and where, in our words; what cannot be told apart has the place."""
    told, place = str(getattr(error, "msg", "")), getattr(error, "pos", None) or 0
    if told.startswith(NOT_CLOSED) and (opened := unclosed(what)) is not None:
        return PatternError(UNCLOSED, {"place": opened + 1})
    message = next((ours for theirs, ours in REASONS.items() if told.startswith(theirs)), None)
    if message is None:
        message = UNREADABLE if place < len(what) else UNREADABLE_END
    return PatternError(message, {"place": place + 1, "rest": what[place : place + 20]})


def unclosed(what: str) -> int | None:
    """Where the bracket stands that is never closed, if one is."""
    opened: list[int] = []
    for token in BRACKETS.finditer(what):
        if token[0] == "[":
            return token.start()
        if token[0] == "(":
            opened.append(token.start())
        elif token[0] == ")" and opened:
            opened.pop()
    return opened[-1] if opened else None


def whole_words(own: regex.Pattern[str], flags: int) -> regex.Pattern[str]:
    try:
        return regex.compile(f"{EDGE}(?:{own.pattern}){EDGE}", flags, cache_pattern=False)
    except regex.error as error:
        raise PatternError(NOT_WHOLE) from error


def names_of(pattern: regex.Pattern[str]) -> Iterator[str | int]:
    """What a replacement may call the groups of `pattern`."""
    yield from range(pattern.groups + 1)
    yield from pattern.groupindex
