"""Where elements stand in the bytes of an XML file, so that one is replaced and all else stays as it was."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterable, Iterator
from typing import BinaryIO
from xml.parsers import expat

from reviewapp.engine.formats.rows import FormatError
from reviewapp.engine.formats.xml import quote
from reviewapp.engine.messages import _

START = re.compile(rb"<[^\s>/]+(?:[^>\"']|\"[^\"]*\"|'[^']*')*>")
DECLARED = re.compile(rb"""^<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']""")
CHUNK = 1 << 16


class Place:
    """An element in `data` (UTF-8): offsets of its start tag and of what closes it, and its children."""

    __slots__ = ("children", "close", "data", "start")

    def __init__(self, data: bytes, start: int) -> None:
        self.data = data
        self.start = start
        self.close = start
        self.children: list[Place] = []

    @property
    def inner(self) -> int:
        """Where the start tag ends."""
        match = START.match(self.data, self.start)
        assert match
        return match.end()

    @property
    def empty(self) -> bool:
        return self.data[self.inner - 2 : self.inner] == b"/>"

    @property
    def end(self) -> int:
        return self.inner if self.empty else self.data.index(b">", self.close) + 1


class Edited:
    """An XML file and what is replaced in it. `data` is the file in UTF-8; `encoding` is its own."""

    def __init__(self, stream: BinaryIO) -> None:
        stream.seek(0)
        raw = stream.read()
        stream.seek(0)
        self.encoding = encoding_of(raw)
        text = raw.decode(self.encoding)
        self.data = text.encode()
        if text.encode(self.encoding) != raw:
            raise FormatError(_("The file cannot be updated in place: its encoding does not allow it."))
        self._edits: list[tuple[int, int, bytes]] = []

    def replace(self, start: int, end: int, text: str) -> None:
        self._edits.append((start, end, text.encode()))

    def rewrite(self, place: Place, attributes: dict[str, str | None], markup: str | None = None) -> None:
        """Set attributes of an element (None takes one away) and, where `markup` is given, its content."""
        tag = self.data[place.start : place.inner].decode()
        for name, value in attributes.items():
            tag = with_attribute(tag, name, value)
        if markup is not None and place.empty:
            element = re.match(r"<([^\s>/]+)", tag)
            assert element
            tag = f"{tag[:-2].rstrip()}>{markup}</{element[1]}>"
        elif markup is not None:
            self.replace(place.inner, place.close, markup)
        if attributes or place.empty:
            self.replace(place.start, place.inner, tag)

    def after(self, place: Place, markup: str) -> None:
        """Put markup after an element, spaced as the element is from what stands before it."""
        before = re.search(rb">(\s*)$", self.data[max(0, place.start - 200) : place.start])
        self.replace(place.end, place.end, (before[1].decode() if before else "") + markup)

    def before(self, place: Place, markup: str) -> None:
        before = re.search(rb">(\s*)$", self.data[max(0, place.start - 200) : place.start])
        self.replace(place.start, place.start, markup + (before[1].decode() if before else ""))

    def taken(self, place: Place) -> str:
        """An element as it is now; what was changed in it is taken out of the file's own changes."""
        start, end = place.start, place.end
        inside = [edit for edit in self._edits if start <= edit[0] and edit[1] <= end]
        self._edits = [edit for edit in self._edits if edit not in inside]
        return self._joined(start, end, inside).decode()

    def write(self, stream: BinaryIO) -> None:
        text = self._joined(0, len(self.data), self._edits).decode()
        stream.write(text.encode(self.encoding, "xmlcharrefreplace"))

    def _joined(self, begin: int, finish: int, edits: Iterable[tuple[int, int, bytes]]) -> bytes:
        parts: list[bytes] = []
        for start, end, new in sorted(edits, key=lambda edit: edit[:2]):
            parts += [self.data[begin:start], new]
            begin = end
        return b"".join([*parts, self.data[begin:finish]])


def with_attribute(tag: str, name: str, value: str | None) -> str:
    found = re.search(rf"""\s{re.escape(name)}\s*=\s*("[^"]*"|'[^']*')""", tag)
    written = "" if value is None else f' {name}="{quote(value)}"'
    if found:
        return tag[: found.start()] + written + tag[found.end() :]
    return re.sub(r"\s*/?>$", lambda end: written + end[0], tag) if written else tag


def encoding_of(raw: bytes) -> str:
    """The encoding of an XML file; marks are kept as characters, so that they are written again."""
    for mark, name in (
        (b"\xff\xfe", "utf-16-le"),
        (b"\xfe\xff", "utf-16-be"),
        (b"<\0", "utf-16-le"),
        (b"\0<", "utf-16-be"),
    ):
        if raw.startswith(mark):
            return name
    declared = DECLARED.match(raw)
    return declared[1].decode() if declared else "utf-8"


def places(data: bytes, tags: Iterable[str]) -> Iterator[tuple[str, Place]]:
    """The root (first, still open), and every element of `tags` when it ends, with the places of all that is in it.

    Tags are as lxml writes them, {namespace}name or {*}name.
    """
    walk = Walk(data, set(tags))
    for offset in range(0, len(data), CHUNK):
        walk.parser.Parse(data[offset : offset + CHUNK], False)
        while walk.ready:
            yield walk.ready.popleft()
    walk.parser.Parse(b"", True)
    yield from walk.ready


class Walk:
    """Builds places while the parser goes through the file; `ready` are those that have ended."""

    def __init__(self, data: bytes, tags: set[str]) -> None:
        self.ready: deque[tuple[str, Place]] = deque()
        self.parser = expat.ParserCreate("utf-8", "}")
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self._data = data
        self._tags = tags
        self._stack: list[Place] = []
        self._root = False

    def _is_wanted(self, name: str) -> bool:
        space, _closed, local = name.rpartition("}")
        return f"{{{space}}}{local}" in self._tags or f"{{*}}{local}" in self._tags

    def _start(self, name: str, _attributes: object) -> None:
        place = Place(self._data, self.parser.CurrentByteIndex)
        if not self._root:
            self._root = True
            self.ready.append((name, place))
        if self._stack:
            self._stack[-1].children.append(place)
        if self._stack or self._is_wanted(name):
            self._stack.append(place)

    def _end(self, name: str) -> None:
        if self._stack:
            place = self._stack.pop()
            place.close = self.parser.CurrentByteIndex
            if self._is_wanted(name):
                self.ready.append((name, place))
