"""The text of a Word paragraph: formatting and everything that is no text as inline codes.

ECMA-376, part 1, 17.3. The formatting most of a paragraph has needs no code; where it
differs, a pair of codes stands for it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from reviewapp.engine.formats import xml
from reviewapp.engine.formats.codes import Coder
from reviewapp.engine.formats.rows import Kind

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

WORD = (
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "http://purl.oclc.org/ooxml/wordprocessingml/main",
)
TRANSPARENT = frozenset("ins moveTo smartTag customXml dir bdo".split())
STRUCTURES = frozenset("hyperlink sdt fldSimple".split())
GONE = frozenset("pPr rPr del moveFrom proofErr lastRenderedPageBreak delText delInstrText".split())
QUIET = frozenset(
    """bookmarkStart bookmarkEnd commentRangeStart commentRangeEnd commentReference permStart permEnd moveFromRangeStart
    moveFromRangeEnd moveToRangeStart moveToRangeEnd""".split()
)
CHARACTERS = {"tab": "\t", "cr": "\n", "noBreakHyphen": "\u2011", "softHyphen": "\u00ad"}
UNSEEN = frozenset(
    "lang noProof rtl cs webHidden rPrChange ins del moveFrom moveTo".split()
)  # formatting that no reader sees
LABELS = {"b": "b", "i": "i", "u": "u", "strike": "s", "caps": "caps", "smallCaps": "small caps", "highlight": "mark"}


class Source(NamedTuple):
    """An element of a paragraph and the run it stands in (None where it stands in none)."""

    element: Element
    run: Element | None


class Item(NamedTuple):
    """A piece of a paragraph: text with its formatting (`style`, what a reader sees of rPr, as XML), or a code.

    `quiet` pieces (bookmarks, ranges of comments) are never shown; they stay in the paragraph.
    """

    kind: Kind | None
    sources: tuple[Source, ...]
    text: str = ""
    style: str = ""
    label: str = ""
    quiet: bool = False


class Text:
    """A paragraph as text with codes, and what is needed to write it again.

    `styles` are the formattings that codes begin, `pieces` what codes stand for, `base` the
    formatting of text outside of both.
    """

    def __init__(self, paragraph: Element) -> None:
        self.items = list(fields(items(paragraph)))
        self.coder = Coder()
        self.styles: dict[str, str] = {}
        self.pieces: dict[str, Item] = {}
        self.base = dominant(self.items)
        self._bases = [self.base]
        self._style = self.base
        self._numbers: list[int] = []
        self._count = 0
        self.text = "".join([part for place in range(len(self.items)) for part in self._parts(place)])
        self.text += "".join(self._leave())

    def _parts(self, place: int) -> Iterator[str]:
        item = self.items[place]
        if item.quiet:
            return
        if item.kind is None:
            if item.style != self._style and not item.text.isspace():
                yield from self._leave()
                yield from self._enter(item.style)
            yield self.coder.escape(item.text)
            return
        yield from self._leave()
        yield self._code(item, place)

    def _enter(self, style: str) -> Iterator[str]:
        if style != self._bases[-1]:
            self._count += 1
            char = self.coder.code(f"style {self._count}", style, "open", label_of(style))
            self.styles[char] = self._style = style
            yield char

    def _leave(self) -> Iterator[str]:
        if self._style != self._bases[-1]:
            yield self.coder.code(f"style {self._count}", "", "close", label_of(self._style))
            self._style = self._bases[-1]

    def _code(self, item: Item, place: int) -> str:
        kind: Kind = "alone" if item.kind == "close" and not self._numbers else item.kind or "alone"
        if kind == "close":
            number = self._numbers.pop()
            self._bases.pop()
        else:
            self._count += 1
            number = self._count
        original = "".join([f"<{xml.name(source.element)}>" for source in item.sources])
        char = self.coder.code(str(number), original, kind, item.label or xml.name(item.sources[0].element))
        self.pieces[char] = item
        if kind == "open":
            self._numbers.append(number)
            self._bases.append(dominant(self.items[place + 1 : end_of(self.items, place)]))
            self.styles[char] = self._bases[-1]
        self._style = self._bases[-1]
        return char


def end_of(found: list[Item], place: int) -> int:
    """Where what begins at `place` ends."""
    depth = 0
    for number in range(place, len(found)):
        depth += {"open": 1, "close": -1}.get(found[number].kind or "", 0)
        if depth == 0:
            return number
    return len(found)


def dominant(found: list[Item]) -> str:
    """The formatting that most characters have, those of links and fields aside."""
    counts: Counter[str] = Counter()
    depth = 0
    for item in found:
        depth += {"open": 1, "close": -1}.get(item.kind or "", 0)
        if item.kind is None and depth == 0 and not item.quiet:
            counts[item.style] += len(item.text.strip())
    return counts.most_common(1)[0][0] if counts else ""


def label_of(style: str) -> str:
    names = [label for name, label in LABELS.items() if f":{name}/>" in style or f":{name} " in style]
    return " ".join(names)


def is_word(element: Element) -> bool:
    return str(element.tag).rpartition("}")[0][1:] in WORD


def items(container: Element) -> Iterator[Item]:
    """Pieces of a paragraph or of something in it, in order."""
    for child in container:
        name = xml.name(child) if is_word(child) else ""
        source = (Source(child, None),)
        if name == "r":
            yield from run_items(child)
        elif name in TRANSPARENT:
            yield from items(child)
        elif name in STRUCTURES:
            label = "link" if name == "hyperlink" else "field"
            yield Item("open", source, label=label)
            content = child.find("{*}sdtContent") if name == "sdt" else child
            yield from items(content) if content is not None else ()
            yield Item("close", source, label=label)
        elif name in QUIET:
            yield Item("alone", source, quiet=True)
        elif name not in GONE:
            yield Item("alone", source)


def run_items(run: Element) -> Iterator[Item]:
    style = ""
    for child in run:
        name = xml.name(child) if is_word(child) else ""
        source = (Source(child, run),)
        if name == "rPr":
            style = style_of(child)
        elif name == "t" and child.text:
            yield Item(None, source, child.text, style)
        elif name in CHARACTERS or (name == "br" and attribute(child, "type") in ("", "textWrapping")):
            yield Item(None, source, CHARACTERS.get(name, "\n"), style)
        elif name not in GONE and name != "t":
            yield Item("alone", source, quiet=name in QUIET)


def attribute(element: Element, name: str) -> str:
    """An attribute of Word's own by its local name."""
    return next((str(value) for key, value in element.attrib.items() if str(key).endswith(f"}}{name}")), "")


def style_of(properties: Element) -> str:
    """What a reader sees of rPr, as XML."""
    return "".join([xml.markup(child) for child in properties if xml.name(child) not in UNSEEN])


def fields(found: Iterator[Item]) -> Iterator[Item]:
    """Complex fields as codes: all from begin to separate opens, end closes; one without a result stands alone.

    A field that ends in a later paragraph opens without closing, and the reverse.
    """
    waiting: list[Item] = []
    depth = opened = 0
    for item in found:
        kind = field_kind(item)
        if depth == 0 and kind == "end" and opened:
            opened -= 1
            yield item._replace(kind="close", label="field")
        elif depth == 0 and kind != "begin":
            yield item
        else:
            depth += {"begin": 1, "end": -1}.get(kind, 0)
            waiting.append(item)
            if depth == 0 or (depth == 1 and kind == "separate"):
                sources = tuple(source for each in waiting for source in each.sources)
                yield Item("open" if depth else "alone", sources, label="field")
                opened += depth
                waiting, depth = [], 0
    yield from waiting


def field_kind(item: Item) -> str:
    element = item.sources[0].element
    return attribute(element, "fldCharType") if item.kind and xml.name(element) == "fldChar" else ""
