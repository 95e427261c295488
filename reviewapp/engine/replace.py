"""Find and replace: every place of a text, what shall stand there, and whether that is sure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

import regex

from reviewapp.engine.canonical import Cell, Reading, read
from reviewapp.engine.diff import Piece, diff
from reviewapp.engine.findings import Span
from reviewapp.engine.formats.codes import PRIVATE
from reviewapp.engine.messages import _
from reviewapp.engine.patterns import Finder, PatternError, Search, names_of
from reviewapp.engine.terms.grammar.base import Reason
from reviewapp.engine.terms.sweep import Hit, Lane

CODE_INSIDE = _("An inline code stands inside “%(before)s”: see whether it is in its place.")
NOT_A_GROUP = _("The replacement names group “%(group)s”, which the pattern does not have.")
NOT_AN_ESCAPE = _("“%(escape)s” in the replacement means nothing: write two backslashes for one.")
HOLDS_CODES = _("The replacement holds a character that stands for inline codes.")

AS_ASKED = Reason("", {})  # what was asked for needs no reason
TOKEN = re.compile(r"\\(?:g<(?P<name>[^>]*)>|(?P<number>[0-9]{1,2})|(?P<other>.?))", re.DOTALL)
SIGNS = {"\\": "\\", "n": "\n", "t": "\t"}


class Change(NamedTuple):
    """A match and what shall stand there, in code points of the text as it was read."""

    start: int
    end: int
    after: str


def places(text: str, finder: Finder) -> list[Span]:
    """The code points of `text` where it is found; what has no length is no place to show."""
    reading = read(text)
    cells = [reading.whole(*match.span()) for match in finder.matches(reading.text) if match.end() > match.start()]
    return [Span(cell.at, cell.to) for cell in cells]


class Replacer:
    """A search with what shall stand in its place. Raises PatternError where either cannot be.

    With a regular expression, the replacement may name its groups: \\1, \\g<name>; \\n is a new
    line and two backslashes are one.
    """

    def __init__(self, search: Search, replacement: str) -> None:
        if PRIVATE.search(replacement):
            raise PatternError(HOLDS_CODES)
        self.finder = Finder(search)
        self.parts: Sequence[str | int] = [replacement]
        if search.regex:
            self.parts = list(template(replacement, self.finder.pattern))

    def hits(self, text: str) -> list[Hit]:
        """Every place of `text` that changes, in order, none overlapping, in code points.

        Inline codes keep their order and none is lost: where the words around one change, it is
        put where they allow, and the hit is a suggestion if that is not certain.
        """
        reading = read(text)
        matches = self.finder.matches(reading.text)
        changes = [Change(match.start(), match.end(), self.expanded(match)) for match in matches]
        found = (hit_of(reading, cell, group) for cell, group in grouped(reading, changes))
        return [hit for hit in found if hit.before != hit.after]

    def expanded(self, match: regex.Match[str]) -> str:
        return "".join([part if isinstance(part, str) else match[part] or "" for part in self.parts])


def template(replacement: str, pattern: regex.Pattern[str]) -> Iterator[str | int]:
    """The parts of a replacement: text, and the numbers of groups."""
    at = 0
    for token in TOKEN.finditer(replacement):
        yield replacement[at : token.start()]
        yield part(token, pattern)
        at = token.end()
    yield replacement[at:]


def part(token: re.Match[str], pattern: regex.Pattern[str]) -> str | int:
    if token["other"] is not None:
        if token["other"] not in SIGNS:
            raise PatternError(NOT_AN_ESCAPE, {"escape": token[0]})
        return SIGNS[token["other"]]
    group = token["name"] if token["number"] is None else token["number"]
    called = int(group) if group.isascii() and group.isdecimal() and len(group) < 4 else group
    if called not in names_of(pattern):
        raise PatternError(NOT_A_GROUP, {"group": group})
    return called if isinstance(called, int) else pattern.groupindex[called]


def grouped(reading: Reading, changes: Iterable[Change]) -> Iterator[tuple[Cell, list[Change]]]:
    """Changes with the whole cells they touch; those that touch one cell are one hit, as a letter with two marks."""
    group: list[Change] = []
    around = Cell(0, 0, 0, 0)
    for change in changes:
        cell = reading.whole(change.start, change.end)
        if group and cell.start < around.end:
            around = Cell(around.start, max(cell.end, around.end), around.at, max(cell.to, around.to))
        else:
            if group:
                yield around, group
            group, around = [], cell
        group.append(change)
    if group:
        yield around, group


def hit_of(reading: Reading, cell: Cell, changes: Sequence[Change]) -> Hit:
    words, at = "", cell.start
    for change in changes:
        words += reading.text[at : change.start] + change.after
        at = change.end
    words += reading.text[at : cell.end]
    before = reading.original[cell.at : cell.to]
    after, sure = with_codes(before, words)
    lane, why = (Lane.AUTO, AS_ASKED) if sure else (Lane.SUGGEST, Reason(CODE_INSIDE, {"before": before}))
    return Hit(cell.at, cell.to, before, after, lane, why)


def with_codes(before: str, words: str) -> tuple[str, bool]:
    """`words` with the inline codes of `before` among them; whether each has a place that is certain."""
    codes = list(PRIVATE.finditer(before))
    if not codes:
        return words, True
    pieces = diff(PRIVATE.sub("", before), words)
    text, at, sure = "", 0, True
    for seen, code in enumerate(codes):
        place, certain = carried(pieces, code.start() - seen)
        text += words[at:place] + code[0]
        at, sure = place, sure and certain
    return text + words[at:], sure


def carried(pieces: Sequence[Piece], place: int) -> tuple[int, bool]:
    """Where `place` of the old words lies in the new ones; not certain inside of what was replaced."""
    old = new = 0
    for piece in pieces:
        inside = place - old
        if piece.same and inside <= len(piece.before):
            return new + inside, True
        if inside < len(piece.before):
            return new + (len(piece.after) if 2 * inside > len(piece.before) else 0), False
        old, new = old + len(piece.before), new + len(piece.after)
    return new, True
