"""The filter language of the desk: `state:edited -check:masked-name "digital community" changed:7d`.

Conditions stand beside one another and must all hold; `-` before one turns it round; a value
with spaces is quoted. ALL_CONDITIONS is at once the parser's table and the help.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import date
from difflib import get_close_matches
from typing import NamedTuple

from reviewapp.engine.findings import Severity
from reviewapp.engine.messages import _, english
from reviewapp.engine.patterns import PatternError, Search, compiled

LONGEST = 500  # code points of a filter: it stands in addresses
SHOWN = 10  # values that a refusal names
ANY = "any"
TO_DO = "to-do"
STATES = (TO_DO, "machine", "edited", "needs-work", "reviewed", "approved", "re-check", "locked")
SEVERITIES = tuple(each.label for each in Severity)
DAYS = re.compile(r"(\d{1,4})d")

NO_CONDITION = _("The filter does not know “%(word)s:”. It knows %(known)s; words with a colon are quoted.")
NO_VALUE = _("Something is missing after “%(word)s” in the filter.")
NOT_ONE_OF = _("“%(word)s” is none of the values of “%(name)s:”. There are %(known)s.")
DID_YOU_MEAN = _("“%(word)s” is none of the values of “%(name)s:”. Did you mean “%(close)s”?")
NOT_A_DAY = _("“%(word)s” is no day. Write a day as 2026-11-01, or 7d for the last seven days.")
NO_END = _("A quotation begins at “%(word)s” in the filter and never ends.")
TOO_LONG = _("A filter may have at most %(most)d characters.")


class QueryError(ValueError):
    """What the filter cannot be read for: a message id with parameters, and where, in code points of the filter."""

    def __init__(self, message: str, params: Mapping[str, str | int], start: int, end: int) -> None:
        self.message, self.params, self.start, self.end = message, dict(params), start, end
        super().__init__(message, self.params)

    def __str__(self) -> str:
        return english(self.message, self.params)


class Word(NamedTuple):
    """One condition as it was typed: `name` is empty where only words were."""

    negated: bool
    name: str
    value: str
    start: int
    end: int

    def refused(self, message: str, **params: str | int) -> QueryError:
        return QueryError(message, {"word": self.value or f"{self.name}:", **params}, self.start, self.end)


class Term(NamedTuple):
    """One condition: `name` of CONDITIONS, what it asks for, and whether it must not hold."""

    name: str
    value: str
    negated: bool = False

    def __str__(self) -> str:
        name = "" if self.name == "text" and not NAMED.match(self.value) and self.value[:1] != "-" else f"{self.name}:"
        return f"{'-' * self.negated}{name}{quoted(self.value)}"


Query = tuple[Term, ...]
Reader = Callable[[Word, "Values"], str]
Values = Mapping[str, Collection[str]]  # by name of condition, what it may ask for


class Condition(NamedTuple):
    """A condition of the language, as the parser reads it and the help shows it.

    `example` is a whole filter; `values` are all it may ask for, where they are few.
    """

    name: str
    meaning: str
    example: str
    read: Reader
    values: tuple[str, ...] = ()


def one_of(word: Word, values: Values) -> str:
    """A value of a list, written with - or _; the mistake is named with the nearest right one."""
    known, value = values[word.name], word.value.lower().replace("_", "-").replace(" ", "-")
    if value in known:
        return value
    close = get_close_matches(value, known, 1)
    if close:
        raise word.refused(DID_YOU_MEAN, name=word.name, close=close[0])
    few = [*known][:SHOWN]
    raise word.refused(NOT_ONE_OF, name=word.name, known=", ".join(few) + " …" * (len(known) > SHOWN))


def severity(word: Word, values: Values) -> str:
    """A severity; with + also everything worse."""
    bare = one_of(word._replace(value=word.value.removesuffix("+")), values)
    return bare + "+" * word.value.endswith("+")


def day(word: Word, values: Values) -> str:
    value = word.value.lower()
    if not DAYS.fullmatch(value):
        try:
            value = date.fromisoformat(value).isoformat()
        except ValueError as error:
            raise word.refused(NOT_A_DAY) from error
    return value


def pattern(word: Word, values: Values) -> str:
    try:
        compiled(word.value, 0)
    except PatternError as error:
        raise QueryError(error.message, error.params, word.start, word.end) from error
    return word.value


def anything(word: Word, values: Values) -> str:
    return word.value


ALL_CONDITIONS = (
    Condition(
        "state",
        _("how far the paragraph is; to-do is all that nobody has reviewed"),
        "state:edited",
        one_of,
        STATES,
    ),
    Condition("check", _("an open finding of this check; any for any check"), "check:masked-name", one_of),
    Condition(
        "severity",
        _("an open finding as serious as this; major+ for major and worse"),
        "severity:major+",
        severity,
        SEVERITIES,
    ),
    Condition(
        "term",
        _("this term stands in the source or the translation, in any of its forms"),
        'term:"digital community"',
        anything,
    ),
    Condition("author", _("this person has changed the translation; me for yourself"), "author:me", anything),
    Condition("changed", _("changed on this day or later; 7d for the last seven days"), "changed:7d", day),
    Condition(
        "text",
        _("these words stand in the translation; the name may be left out"),
        '"digital community"',
        anything,
    ),
    Condition("source", _("these words stand in the source"), "source:社区", anything),
    Condition("regex", _("this regular expression matches the translation"), r"regex:\d{4}", pattern),
)
CONDITIONS = {each.name: each for each in ALL_CONDITIONS}

NAMED = re.compile(r"([A-Za-z]+):")
PLAIN = re.compile(r'[^\s"]+')


def quoted(value: str) -> str:
    """`value` as it is typed: in quotation marks where it has to be."""
    if PLAIN.fullmatch(value):
        return value
    return '"' + value.replace('"', '""') + '"'


def written(query: Query) -> str:
    """A query as text; reading it gives the same query."""
    return " ".join(map(str, query))


def parse(text: str, checks: Collection[str] = ()) -> Query:
    """Read a filter; `checks` are the names that `check:` may ask for. Raises QueryError at the word that is wrong."""
    if len(text) > LONGEST:
        raise QueryError(TOO_LONG, {"most": LONGEST}, LONGEST, len(text))
    values = {each.name: each.values for each in ALL_CONDITIONS} | {"check": (ANY, *checks)}
    return tuple(dict.fromkeys(term_of(word, values) for word in words_of(text)))


def term_of(word: Word, values: Values) -> Term:
    name = word.name or "text"
    if name not in CONDITIONS:
        raise QueryError(NO_CONDITION, {"word": name, "known": ", ".join(CONDITIONS)}, word.start, word.end)
    if not word.value.strip():
        raise word.refused(NO_VALUE)
    return Term(name, CONDITIONS[name].read(word._replace(name=name), values), word.negated)


def words_of(text: str) -> Sequence[Word]:
    found, at = [], 0
    while at < len(text):
        if text[at].isspace():
            at += 1
            continue
        word = word_at(text, at)
        found.append(word)
        at = word.end
    return found


def word_at(text: str, start: int) -> Word:
    """The condition that begins at `start`: minus, name, value."""
    negated = text[start] == "-" and len(text) > start + 1 and not text[start + 1].isspace()
    at = start + negated
    named = NAMED.match(text, at)
    at = named.end() if named else at
    if text[at : at + 1] == '"':
        value, end = quotation(text, at)
    else:
        plain = re.compile(r"\S*").match(text, at)
        value, end = (plain[0], plain.end()) if plain else ("", at)
    return Word(negated, named[1].lower() if named else "", value, start, max(end, at))


def quotation(text: str, start: int) -> tuple[str, int]:
    """What stands in quotation marks from `start` on, where "" is the mark itself, and where it ends."""
    closed = re.compile(r'"((?:[^"]|"")*)"').match(text, start)
    if not closed:
        raise QueryError(NO_END, {"word": text[start : start + 20]}, start, len(text))
    return closed[1].replace('""', '"'), closed.end()


def toggled(query: Query, term: Term) -> Query:
    """The query with `term` added in place of others of its name, or without it where it stands there already."""
    if term in query:
        return tuple(each for each in query if each != term)
    return (*(each for each in query if each.name != term.name or each.negated), term)


def text_search(term: Term) -> Search:
    """What a condition on words looks for in a text."""
    return Search(term.value, regex=term.name == "regex")
