"""Markdown inside of a paragraph: text a reader sees, with emphasis, links and code as inline codes.

What CommonMark takes for markup is decided by its own parser, so that a masked name (** met **)
stays text; this module only finds what that parser found in the characters of the file.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from reviewapp.engine.formats.codes import PRIVATE, Coder
from reviewapp.engine.formats.rows import Code, Kind

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|\w{2,31});")
LINK_END = re.compile(r"\](?:\((?:[^()\\]|\\.|\((?:[^()\\]|\\.)*\))*\)|\[[^\]]*\])?", re.DOTALL)
FOOTNOTE = re.compile(r"(\[\^[^\]\s]+\])")
SPECIAL = re.compile(r"([\\`*_\[\]<~&])")
PUNCTUATION = frozenset("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~")
WIDE = re.compile("[\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]")
VOID = frozenset("area base br col embed hr img input link meta source track wbr".split())
DEEP = 60  # levels of quotations and lists, a list having two; what stands deeper the parser would leave out
NESTING = {
    "strong_open": "open",
    "strong_close": "close",
    "em_open": "open",
    "em_close": "close",
    "s_open": "open",
    "s_close": "close",
}


class Lost(Exception):
    """The characters of the file are not what the parser says; the paragraph is then read as it stands."""


class Part(NamedTuple):
    """A piece of text (`kind` is empty), or a code with what stands in the file for it."""

    text: str
    kind: Kind | None = None
    label: str = ""
    identity: str = ""


@cache
def parser() -> MarkdownIt:
    from markdown_it import MarkdownIt

    return MarkdownIt("commonmark", {"maxNesting": DEEP}).enable(["table", "strikethrough"])


def parts(raw: str, tokens: Sequence[Token]) -> list[Part]:
    """What a reader sees of `raw`, and the codes in it."""
    try:
        walk = Walk(raw)
        found = list(walk.parts(tokens))
    except Lost:
        return [Part(" ".join(raw.split("\n")))]
    return (
        found if walk.place == len(raw.rstrip()) or not raw[walk.place :].strip() else [Part(" ".join(raw.split("\n")))]
    )


class Walk:
    """Goes through the characters of a paragraph beside the tokens that the parser made of them."""

    def __init__(self, raw: str) -> None:
        self.raw = raw
        self.place = 0
        self._count = 0
        self._open: list[str] = []

    def parts(self, tokens: Iterable[Token]) -> Iterator[Part]:
        waiting = iter(tokens)
        for token in waiting:
            if token.type == "text":
                yield from with_footnotes(self.text(token.content))
            elif token.type in NESTING:
                yield self.code(self.literal(token.markup), NESTING[token.type], token.markup)  # type: ignore[arg-type]
            elif token.type == "link_open" and token.markup == "autolink":
                url = next(waiting).content
                next(waiting)
                yield self.code(self.upto(">"), "alone", url)
            else:
                yield from self.other(token)

    def other(self, token: Token) -> Iterator[Part]:
        if token.type == "link_open":
            yield self.code(self.literal("["), "open", "link")
        elif token.type == "link_close":
            yield self.code(self.matched(LINK_END), "close", "link")
        elif token.type == "image":
            yield self.code(self.literal("!["), "open", "image")
            yield from self.parts(token.children or ())
            yield self.code(self.matched(LINK_END), "close", "image")
        elif token.type == "code_inline":
            yield self.code(self.code_span(token.markup), "alone", token.content)
        elif token.type == "html_inline":
            yield self.code(self.literal(token.content), tag_kind(token.content), token.content.strip("</> "))
        elif token.type == "softbreak":
            yield Part(self.soft_break())
        elif token.type == "hardbreak":
            yield self.code(self.matched(re.compile(r"(?:\\| {2,})\n[ \t]*")), "alone", "↵")
        else:
            raise Lost

    def code(self, original: str, kind: Kind, label: str) -> Part:
        """Codes are numbered as they come; what closes has the number of what it closes."""
        if kind == "close" and self._open:
            return Part(original, kind, label, self._open.pop())
        self._count += 1
        if kind == "open":
            self._open.append(str(self._count))
        return Part(original, kind, label, str(self._count))

    def literal(self, text: str) -> str:
        if not self.raw.startswith(text, self.place):
            raise Lost
        self.place += len(text)
        return text

    def matched(self, pattern: re.Pattern[str]) -> str:
        match = pattern.match(self.raw, self.place)
        if not match:
            raise Lost
        self.place = match.end()
        return match[0]

    def upto(self, end: str) -> str:
        found = self.raw.find(end, self.place)
        if found < 0:
            raise Lost
        return self.literal(self.raw[self.place : found + len(end)])

    def code_span(self, ticks: str) -> str:
        closing = re.compile(rf"(?<!`){ticks}(?!`)").search(self.raw, self.place + len(ticks))
        if not self.raw.startswith(ticks, self.place) or not closing:
            raise Lost
        return self.literal(self.raw[self.place : closing.end()])

    def soft_break(self) -> str:
        before = self.raw[: self.place].rstrip()[-1:]
        self.matched(re.compile(r"[ \t]*\n[ \t]*"))
        both = WIDE.match(before) and WIDE.match(self.raw, self.place)
        return "" if both else " "

    def text(self, content: str) -> str:
        """Consume `content` with its escapes and entities."""
        done = 0
        while done < len(content):
            entity = ENTITY.match(self.raw, self.place) if self.raw[self.place : self.place + 1] == "&" else None
            meant = html.unescape(entity[0]) if entity else ""
            if entity and meant != entity[0] and content.startswith(meant, done):
                self.place += len(entity[0])
                done += len(meant)
            else:
                self.character(content[done])
                done += 1
        return content

    def character(self, char: str) -> None:
        if char in PUNCTUATION and self.raw.startswith("\\" + char, self.place):
            self.place += 2
        elif self.raw.startswith(char, self.place):
            self.place += 1
        else:
            raise Lost


def tag_kind(tag: str) -> Kind:
    """Whether an HTML tag opens, closes or stands alone."""
    name = re.match(r"</?([A-Za-z][\w-]*)", tag)
    if not name or name[1].lower() in VOID or tag.endswith("/>"):
        return "alone"
    return "close" if tag.startswith("</") else "open"


def with_footnotes(text: str) -> Iterator[Part]:
    for number, piece in enumerate(FOOTNOTE.split(text)):
        if number % 2:
            yield Part(piece, "alone", piece[2:-1], piece)
        elif piece:
            yield Part(piece)


def coded(found: Iterable[Part], coder: Coder) -> str:
    """Parts as text with codes."""
    return "".join(
        [
            coder.escape(part.text)
            if part.kind is None
            else coder.code(part.identity, part.text, part.kind, part.label)
            for part in found
        ]
    )


def written(text: str, codes: Iterable[Code], right: Callable[[str], bool]) -> str:
    """`text` as Markdown: as it is, where that is read the same (`right`), else with special characters escaped."""
    table = {code.char: code for code in codes}

    def with_codes(escape: Callable[[str], str]) -> str:
        made = []
        for piece in re.split(f"({PRIVATE.pattern})", " ".join(text.split("\n"))):
            code = table.get(piece)
            made.append(
                escape(piece) if code is None else escape(code.original) if code.kind == "character" else code.original
            )
        return "".join(made)

    plain = with_codes(str)
    if right(plain):
        return plain
    escaped = with_codes(lambda piece: SPECIAL.sub(r"\\\1", piece))
    return escaped if right(escaped) else re.sub(r"^(\d{1,9})?([#+\-=>.)|:])", r"\1\\\2", escaped)
