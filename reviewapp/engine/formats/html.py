"""HTML pages: blocks of text are rows, inline elements are codes, the rest of the page is kept around them."""

from __future__ import annotations

import html
import io
import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from typing import BinaryIO, NamedTuple

from reviewapp.engine.formats import encodings
from reviewapp.engine.formats.codes import PRIVATE, Coder
from reviewapp.engine.formats.html_tokens import Token, tokens
from reviewapp.engine.formats.markdown_inline import VOID, Part, coded
from reviewapp.engine.formats.places import Places
from reviewapp.engine.formats.registry import Format
from reviewapp.engine.formats.rows import FormatError, Limits, Row
from reviewapp.engine.messages import _
from reviewapp.engine.tags import is_rtl

INLINE = frozenset(
    """a abbr acronym b bdi bdo big br cite code data del dfn em font i img input ins kbd label mark q ruby rb rp rt s
    samp small span strike strong sub sup time tt u var wbr""".split()
)
SKIPPED = frozenset("script style template noscript iframe object svg math textarea".split())
ROLES = {
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6", "title"), "heading"),
    **dict.fromkeys(("li", "dd", "dt"), "list item"),
    **dict.fromkeys(("td", "th"), "table cell"),
    **dict.fromkeys(("figcaption", "caption", "legend"), "caption"),
}
CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w-]+)", re.IGNORECASE)
KEPT = re.compile(r"\stranslate\s*=\s*[\"']?no\b", re.IGNORECASE)
SPACE = re.compile(r"[ \t\r\n\f]+")
DEEP = 1_000  # elements in each other


class Piece(NamedTuple):
    """Something inline in the page: a part, and where it stands."""

    part: Part
    start: int
    end: int


class Block(NamedTuple):
    """A run of inline content: its role, its line, its pieces."""

    role: str
    line: int
    preformatted: bool
    pieces: list[Piece]


class Blocks:
    """Cuts a page into blocks, each with the places of its pieces in the text."""

    def __init__(self, page: str) -> None:
        self.found: list[Block] = []
        self.language: Token | None = None  # the <html> tag
        self._page = page
        self._lines = [0, *(match.end() for match in re.finditer("\n", page))]
        self._stack: list[str] = []
        self._skipped: list[bool] = []  # for each element of the stack, whether its text is none of ours
        self._hidden = 0  # how many of them
        self._pieces: list[Piece] = []
        self._open: dict[str, list[str]] = defaultdict(list)
        self._count = 0
        for token in tokens(page):
            self.take(token)
        self.cut()

    def take(self, token: Token) -> None:
        source = self._page[token.start : token.end]
        if token.name in INLINE:
            self.inline(token, source)
        elif token.kind == "start":
            self.begin(token, source)
        elif token.kind == "end":
            self.end(token)
        elif token.kind == "text":
            self.add(Part(source), token)
        elif token.kind == "reference":
            self.add(Part(html.unescape(source)), token)
        elif token.kind == "comment" and self._pieces:
            self.add(Part(source, "alone", "", f"comment {token.start}"), token)

    def begin(self, token: Token, source: str) -> None:
        self.cut()
        if token.name == "html" and self.language is None:
            self.language = token
        if token.name in VOID or source.endswith("/>"):
            return
        if len(self._stack) >= DEEP:
            raise FormatError(_("Line %(line)s: the page nests too deeply."), {"line": self.line(token.start)})
        self._stack.append(token.name)
        self._skipped.append(token.name in SKIPPED or is_kept(token.name, source))
        self._hidden += self._skipped[-1]

    def end(self, token: Token) -> None:
        self.cut()
        while token.name in self._stack:
            self._hidden -= self._skipped.pop()
            if self._stack.pop() == token.name:
                return

    def inline(self, token: Token, source: str) -> None:
        if token.kind == "end":
            waiting = self._open[token.name]
            self.add(Part(source, "close", token.name, waiting.pop() if waiting else self.number()), token)
        elif token.name in VOID or source.endswith("/>"):
            self.add(Part(source, "alone", token.name, self.number()), token)
        else:
            self._open[token.name].append(self.number())
            self.add(Part(source, "open", token.name, self._open[token.name][-1]), token)

    def number(self) -> str:
        self._count += 1
        return str(self._count)

    def add(self, part: Part, token: Token) -> None:
        if not self._hidden:
            self._pieces.append(Piece(part, token.start, token.end))

    def cut(self) -> None:
        """A block ends where anything begins or ends that is not inline."""
        preformatted = "pre" in self._stack
        pieces = trimmed(self._pieces, preformatted)
        self._pieces, self._count = [], 0
        self._open.clear()
        if any(piece.part.kind is None and piece.part.text.strip() for piece in pieces):
            role = next((ROLES[tag] for tag in reversed(self._stack) if tag in ROLES), "paragraph")
            self.found.append(Block(role, self.line(pieces[0].start), preformatted, pieces))

    def line(self, place: int) -> int:
        return bisect_right(self._lines, place)


def is_kept(name: str, tag: str) -> bool:
    """Whether an element says that it is not to be translated; on a whole page that is meant for browsers."""
    return name not in ("html", "body") and KEPT.search(tag) is not None


def trimmed(pieces: list[Piece], preformatted: bool) -> list[Piece]:
    """A block without the white space around it."""
    filled = [place for place, piece in enumerate(pieces) if piece.part.kind or piece.part.text.strip()]
    if not filled:
        return []
    pieces = pieces[filled[0] : filled[-1] + 1]
    if not preformatted:
        pieces[0] = stripped(pieces[0], str.lstrip)
        pieces[-1] = stripped(pieces[-1], str.rstrip)
    return pieces


def stripped(piece: Piece, strip: Callable[[str, str], str]) -> Piece:
    if piece.part.kind:
        return piece
    text = strip(piece.part.text, " \t\r\n\f")
    gone = len(piece.part.text) - len(text)
    left = gone if strip is str.lstrip else 0
    return Piece(Part(text), piece.start + left, piece.end - (gone - left))


def read(stream: BinaryIO, limits: Limits, *, encoding: str | None = None) -> Iterator[Row]:
    """Blocks of text as targets without source, in one document."""
    found = Blocks(text_of(stream, limits, encoding)[0]).found
    if not found:
        raise FormatError(_("The file holds no text."))
    for block in found:
        yield row(block)


def text_of(stream: BinaryIO, limits: Limits, encoding: str | None) -> tuple[str, str]:
    encoding = encoding or encoding_of(stream)
    return "".join(encodings.lines(stream, encoding, limits)), encoding


def encoding_of(stream: BinaryIO) -> str:
    stream.seek(0)
    named = CHARSET.search(stream.read(4096))
    return named[1].decode() if named else encodings.detect(stream)


def row(block: Block) -> Row:
    coder = Coder()
    text = coded((piece.part for piece in block.pieces), coder)
    return Row(
        target=text if block.preformatted else SPACE.sub(" ", text),
        role=block.role,
        codes=coder.codes(),
        line=block.line,
    )


def update(original: BinaryIO, rows: Iterable[Row], stream: BinaryIO, *, encoding: str | None = None) -> None:
    """Write `original` again with the targets of `rows`, and their language on <html>; the rest is byte-equal."""
    text, encoding = text_of(original, Limits(), encoding)
    page, places = Blocks(text), Places(rows)
    made, last, language = io.StringIO(), 0, ""
    changes: list[tuple[int, int, str]] = []
    for block in page.found:
        old = row(block)
        new = places.take(old)
        if new is not None and (new.target, new.codes) != (old.target, old.codes):
            changes.append((block.pieces[0].start, block.pieces[-1].end, markup(new)))
            language = new.target_lang or language
    if language and page.language:
        tag = text[page.language.start : page.language.end]
        changes.insert(0, (page.language.start, page.language.end, spoken(tag, language)))
    for start, end, new_text in changes:
        made.write(text[last:start] + new_text)
        last = end
    made.write(text[last:])
    stream.write(encodings.like(original, made.getvalue(), encoding))


def spoken(tag: str, language: str) -> str:
    """The tag of the page with its new language and direction."""
    for name, value in (("lang", language), ("dir", "rtl" if is_rtl(language) else "ltr")):
        pattern = re.compile(rf"""\s{name}\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+)""", re.IGNORECASE)
        if pattern.search(tag) or (name, value) != ("dir", "ltr"):
            tag = pattern.sub("", tag)[:-1] + f' {name}="{value}">'
    return tag


def markup(new: Row) -> str:
    table = {code.char: html.escape(code.original) if code.kind == "character" else code.original for code in new.codes}
    return PRIVATE.sub(lambda match: table.get(match[0], match[0]), html.escape(new.target, quote=False))


def write(rows: Iterable[Row], stream: BinaryIO, *, title: str = "") -> None:
    """The targets as a plain new page; for reading side by side there is the reading copy."""
    stream.write(f'<!DOCTYPE html>\n<meta charset="utf-8">\n<title>{html.escape(title)}</title>\n'.encode())
    for each in rows:
        tag = {"heading": "h2", "list item": "li"}.get(each.role, "p")
        spoken_in = f' lang="{html.escape(each.target_lang)}"' if each.target_lang else ""
        stream.write(f'<{tag}{spoken_in} dir="auto">{markup(each)}</{tag}>\n'.encode())


def sniff(head: bytes) -> bool:
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n")[:200].lower()
    return start.startswith((b"<!doctype html", b"<html"))


FORMAT = Format(
    name="html",
    title=_("HTML page"),
    extensions=(".html", ".htm", ".xhtml"),
    media_type="text/html",
    reader=read,
    writer=write,
    updater=update,
    sniff=sniff,
    tells_languages=False,
    encoding_of=encoding_of,
)
