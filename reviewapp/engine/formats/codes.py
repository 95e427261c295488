"""Inline codes as single characters, so that spans and differences stay plain arithmetic.

The characters are U+F0000 and up (Supplementary Private Use Area-A). A text that holds such
characters itself has them escaped as codes too, and gets them back on writing.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

from reviewapp.engine.formats.rows import Code, FormatError, Kind, Row
from reviewapp.engine.messages import _

FIRST, LAST = 0xF0000, 0xFFFFD
COUNT = LAST - FIRST + 1
PRIVATE = re.compile("[\U000f0000-\U000ffffd]")


class Coder:
    """The codes of one row: source and target share them, so that equal codes get equal characters."""

    __slots__ = ("_codes",)

    def __init__(self) -> None:
        self._codes: dict[tuple[str, str], Code] = {}

    def code(self, identity: str, original: str, kind: Kind = "alone", label: str = "") -> str:
        """The character of the code that the file knows as `identity` (of this `kind`)."""
        place = (kind, identity)
        if place not in self._codes:
            if FIRST + len(self._codes) > LAST:
                raise FormatError(_("A paragraph has too many inline codes."))
            self._codes[place] = Code(chr(FIRST + len(self._codes)), original, kind, label)
        return self._codes[place].char

    def escape(self, text: str) -> str:
        """`text` with its own private-use characters turned into codes."""
        if text.isascii() or not PRIVATE.search(text):
            return text
        return PRIVATE.sub(lambda match: self.code(match[0], match[0], "character"), text)

    def codes(self) -> tuple[Code, ...]:
        return tuple(self._codes.values()) if self._codes else ()

    def partners(self) -> dict[str, str]:
        """The closing character of every opening one, and the reverse."""
        found = {}
        for (kind, identity), code in self._codes.items():
            other = self._codes.get(("close" if kind == "open" else "open", identity))
            if kind in ("open", "close") and other:
                found[code.char] = other.char
        return found


def escaped(source: str | None, target: str) -> tuple[str | None, str, tuple[Code, ...]]:
    """Source and target of a format without codes, with private-use characters escaped."""
    if not PRIVATE.search(target) and (source is None or not PRIVATE.search(source)):
        return source, target, ()
    coder = Coder()
    return source and coder.escape(source), coder.escape(target), coder.codes()


def alongside(text: str, theirs: Iterable[Code], ours: Sequence[Code]) -> tuple[str, tuple[Code, ...]]:
    """`text` of another file, with `theirs` as its codes, for a row that has `ours`; and the codes of both.

    Codes that stand for the same get the same character, each once; the others get characters that are free.
    """
    codes, free, table = list(ours), list(ours), {}
    for code in theirs:
        same = next((each for each in free if (each.kind, each.original) == (code.kind, code.original)), None)
        if same:
            free.remove(same)
        else:
            same = code._replace(char=chr(max((ord(each.char) for each in codes), default=FIRST - 1) + 1))
            codes.append(same)
        table[code.char] = same.char
    return exchanged(text, table), tuple(codes)


def distinct(rows: Iterable[Row]) -> list[Row]:
    """`rows` whose codes have characters that no neighbour's have, so that their texts can be joined and cut."""
    found, number = [], 0
    for row in rows:
        table = {code.char: chr(FIRST + (number + at) % COUNT) for at, code in enumerate(row.codes)}
        number += len(row.codes)
        codes = tuple(code._replace(char=table[code.char]) for code in row.codes)
        found.append(replace(row, target=exchanged(row.target, table), codes=codes) if codes else row)
    return found


def exchanged(text: str, table: Mapping[str, str]) -> str:
    """`text` with other characters for its codes."""
    return PRIVATE.sub(lambda match: table.get(match[0], match[0]), text)


def marked(text: str, codes: Iterable[Code]) -> str:
    """`text` with its codes as ⟨1⟩ … ⟨/1⟩ and ⟨2/⟩, for tables that people edit outside of the app."""
    if text.isascii():
        return text
    return restore(text, codes, lambda code: marks(codes)[code.char])


def unmarked(text: str, codes: Iterable[Code]) -> str:
    """The reverse: what was written by `marked` with the same codes; unknown marks stay as they are."""
    for char, mark in marks(codes).items():
        text = text.replace(mark, char)
    return text


def marks(codes: Iterable[Code]) -> dict[str, str]:
    """A mark for each code but the characters that are the text's own."""
    found: dict[str, str] = {}
    waiting: list[int] = []
    number = 0
    for code in codes:
        if code.kind == "close" and waiting:
            found[code.char] = f"⟨/{waiting.pop()}⟩"
            continue
        number += code.kind != "character"
        if code.kind == "open":
            waiting.append(number)
        found[code.char] = {"open": f"⟨{number}⟩", "close": f"⟨/{number}⟩", "alone": f"⟨{number}/⟩"}.get(
            code.kind, code.original
        )
    return found


def restore(text: str, codes: Iterable[Code], show: Callable[[Code], str] = lambda code: "") -> str:
    """`text` with its own characters back and every other code replaced by what `show` makes of it."""
    if text.isascii():
        return text
    table = {code.char: code.original if code.kind == "character" else show(code) for code in codes}
    return PRIVATE.sub(lambda match: table.get(match[0], match[0]), text)
