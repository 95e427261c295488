"""A changed paragraph as runs again: formatting, links, fields, notes and pictures where their codes stand."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

from reviewapp.engine.formats import xml
from reviewapp.engine.formats.codes import PRIVATE
from reviewapp.engine.formats.docx_text import Item, Source, Text
from reviewapp.engine.formats.rows import Code
from reviewapp.engine.formats.xliff_inline import Form, chosen, first_places
from reviewapp.engine.tags import is_rtl

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

NESTED = frozenset("hyperlink sdt fldSimple".split())  # written around what is in them; all else is written beside
BEGINNINGS = frozenset("bookmarkStart commentRangeStart permStart".split())
EAST = frozenset(("zh", "ja", "ko"))
# Children of pPr and rPr that come behind bidi and behind rtl; the order is part of the format.
BEHIND_BIDI = frozenset(
    """adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection
    textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange""".split()
)
BEHIND_LANG = frozenset(("eastAsianLayout", "specVanish", "oMath"))


class Runs:
    """Writes one paragraph in the language `lang`; `markup` gives the XML of an element of the paragraph."""

    def __init__(self, text: Text, prefix: str, lang: str, markup: Callable[[Element], str]) -> None:
        self._text = text
        self._w = f"{prefix}:" if prefix else ""
        self._lang = lang
        self._markup = markup

    def paragraph(self, target: str, codes: Iterable[Code], properties: Element | None) -> str:
        """The content of <w:p> for a new `target`."""
        begin, end = self.quiet()
        return self.properties(properties) + begin + "".join(self.body(target, codes)) + end

    def properties(self, properties: Element | None) -> str:
        """pPr, with the direction of the language."""
        children = [] if properties is None else list(properties)
        if not self._lang or (not children and not is_rtl(self._lang)):
            return "" if properties is None else self._markup(properties)
        kept = [child for child in children if xml.name(child) != "bidi"]
        place = next((n for n, child in enumerate(kept) if xml.name(child) in BEHIND_BIDI), len(kept))
        parts = [self._markup(child) for child in kept]
        if is_rtl(self._lang):
            parts.insert(place, f"<{self._w}bidi/>")
        return f"<{self._w}pPr>{''.join(parts)}</{self._w}pPr>" if parts else ""

    def quiet(self) -> tuple[str, str]:
        """Bookmarks and ranges of comments: around the whole paragraph, for nobody says where they belong now."""
        begin: list[str] = []
        end: list[str] = []
        for item in self._text.items:
            if item.quiet:
                name = xml.name(item.sources[0].element)
                (begin if name in BEGINNINGS else end).append(self.code(item))
        return "".join(begin), "".join(end)

    def body(self, target: str, codes: Iterable[Code]) -> Sequence[str]:
        forms = self.forms()
        own = {code.char: code.original for code in codes if code.kind == "character"}
        markup = chosen(first_places([target], forms), forms)
        styles = [self._text.base]
        parts: list[str] = []
        for piece in re.split(f"({PRIVATE.pattern})", target):
            if piece in markup:
                parts.append(markup.pop(piece))
                self.turn(piece, styles)
            elif piece and piece not in forms:
                parts.append(self.run(own.get(piece, piece), styles[-1]))
        return parts

    def turn(self, char: str, styles: list[str]) -> None:
        """Take up or lay down the formatting that a code begins or ends."""
        if char in self._text.styles:
            styles.append(self._text.styles[char])
        elif len(styles) > 1 and any(code.char == char and code.kind == "close" for code in self._text.coder.codes()):
            styles.pop()

    def forms(self) -> dict[str, Form]:
        partners = self._text.coder.partners()
        forms: dict[str, Form] = {}
        for code in self._text.coder.codes():
            item = self._text.pieces.get(code.char)
            partner = partners.get(code.char, "")
            if code.kind == "character":
                continue
            if item is None:
                forms[code.char] = Form(code.kind, "", partner=partner)
            elif xml.name(item.sources[0].element) in NESTED and item.sources[0].run is None:
                forms[code.char] = Form(
                    code.kind, self.edge(item.sources[0].element, code.kind == "open"), partner=partner
                )
            else:
                made = self.code(item)
                forms[code.char] = Form(code.kind, made, made, made, partner)
        return forms

    def edge(self, element: Element, start: bool) -> str:
        """The beginning or the end of an element that is around what is in it."""
        name = xml.written_name(element)
        if xml.name(element) != "sdt":
            return xml.start_tag(element) if start else f"</{name}>"
        content = f"{self._w}sdtContent"
        if not start:
            return f"</{content}></{name}>"
        head = [self._markup(child) for child in element if xml.name(child) != "sdtContent"]
        return f"{xml.start_tag(element)}{''.join(head)}<{content}>"

    def code(self, item: Item) -> str:
        return "".join([self.source(source) for source in item.sources])

    def source(self, source: Source) -> str:
        """An element in a run of its own, formatted as it was."""
        markup = self._markup(source.element)
        if source.run is None:
            return markup
        properties = next((self._markup(child) for child in source.run if xml.name(child) == "rPr"), "")
        return f"<{self._w}r>{properties}{markup}</{self._w}r>"

    def run(self, text: str, style: str) -> str:
        w = self._w
        properties = self.styled(style)
        parts = []
        for piece in re.split("([\t\n\u2011\u00ad])", text):
            if piece in ELEMENTS:
                parts.append(f"<{w}{ELEMENTS[piece]}/>")
            elif piece:
                parts.append(f'<{w}t xml:space="preserve">{xml.escape(piece)}</{w}t>')
        return f"<{w}r>{properties}{''.join(parts)}</{w}r>"

    def styled(self, style: str) -> str:
        """rPr with the language of the text, in the order the format wants."""
        if not self._lang:
            return f"<{self._w}rPr>{style}</{self._w}rPr>" if style else ""
        attribute = "bidi" if is_rtl(self._lang) else "eastAsia" if self._lang.split("-")[0] in EAST else "val"
        spoken = f'<{self._w}lang {self._w}{attribute}="{xml.quote(self._lang)}"/>'
        direction = f"<{self._w}rtl/>" if is_rtl(self._lang) else ""
        last = re.search(rf"<{self._w}(?:{'|'.join(sorted(BEHIND_LANG))})\b", style)
        place = last.start() if last else len(style)
        return f"<{self._w}rPr>{style[:place]}{direction}{spoken}{style[place:]}</{self._w}rPr>"


ELEMENTS = {"\t": "tab", "\n": "br", "\u2011": "noBreakHyphen", "\u00ad": "softHyphen"}
