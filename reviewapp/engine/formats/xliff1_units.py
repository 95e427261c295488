"""One translation unit of an XLIFF 1 file: read as a row, changed in place."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from reviewapp.engine.formats import xml
from reviewapp.engine.formats.codes import LAST, Coder
from reviewapp.engine.formats.pieces import distribute
from reviewapp.engine.formats.rows import Candidate, FormatError, Kind, Row
from reviewapp.engine.formats.xliff1_states import MEMOQ, PHRASE, SDL, SDL_WRITTEN, Told, changes, locked, state_of
from reviewapp.engine.formats.xliff2_rules import inherited
from reviewapp.engine.formats.xliff2_units import laid_out, share
from reviewapp.engine.formats.xliff_inline import Form, assemble
from reviewapp.engine.messages import _

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from reviewapp.engine.formats.xliff1_plain import Container
    from reviewapp.engine.formats.xml_places import Edited, Place

NATIVE = {"bpt": "open", "ept": "close", "ph": "alone", "it": "alone"}  # their content is what they stand for
EMPTY = {"bx": "open", "ex": "close", "x": "alone"}
ROLE = "x-reviewapp-"


class Unit:
    """A `trans-unit` in a file `file`. `comments` are those of an SDLXLIFF by their ids."""

    def __init__(self, element: Element, file: Container, comments: Mapping[str, str]) -> None:
        self.element = element
        self.file = file
        self._comments = comments
        self.coder = Coder()
        self._elements: dict[str, Element] = {}
        self._markers: dict[str, Form] = {}
        self._told: list[str] = []
        children = {xml.name(child): child for child in reversed(element)}
        self.source = children.get("seg-source", children.get("source"))
        self.target = children.get("target")
        if self.source is None:
            raise FormatError(
                _("Line %(line)s: <%(name)s> has no source."), {"line": xml.line(element), "name": "trans-unit"}
            )
        self.marked = ""  # the target with a character at each end of its segments

    def row(self) -> Row:
        element = self.element
        assert self.source is not None
        source = self.unmarked(self.text(self.source))
        self.marked = "" if self.target is None else self.text(self.target)
        notes = [each.text or "" for each in element if xml.name(each) == "note"]
        notes += [xml.content(each).strip() for each in element.iterfind(f"{{{MEMOQ}}}comments/{{{MEMOQ}}}comment")]
        return Row(
            target=self.unmarked(self.marked),
            source=source,
            key=element.get("id", "") or element.get("resname", ""),
            doc=self.file.doc,
            source_lang=self.file.source_lang,
            target_lang=self.file.target_lang,
            role=role(element.get("restype", "")),
            state=state_of(Told(element, self.target)),
            note="\n".join([*notes, *self._told]),
            locked=inherited(element, "translate") == "no" or locked(element),
            candidates=tuple(self.candidates()),
            codes=self.coder.codes(),
            line=xml.line(element),
        )

    def unmarked(self, text: str) -> str:
        return "".join([char for char in text if char not in self._markers]) if self._markers else text

    def candidates(self) -> Iterator[Candidate]:
        elements, markers = self._elements.copy(), self._markers.copy()
        for match in self.element.iterchildren("{*}alt-trans"):
            target = match.find("{*}target")
            if target is not None and match.get("alttranstype", "proposal") == "proposal":
                text = self.unmarked(self.text(target))
                yield Candidate(text, match.get("origin", ""), self.score(match.get("match-quality", "").strip("% ")))
        self._elements, self._markers = elements, markers

    def score(self, quality: str) -> float | None:
        """From 0 to 1; Phrase writes it so, all others in percent."""
        found = share(quality)
        return round(found * 100, 4) if found is not None and PHRASE in self.element.nsmap.values() else found

    def text(self, element: Element) -> str:
        text = "".join(self.inline(element, Counter())) if len(element) else self.coder.escape(element.text or "")
        return text if "\n" not in text or inherited(element, xml.SPACE) == "preserve" else laid_out(text)

    def inline(self, element: Element, seen: Counter[str]) -> Iterator[str]:
        if element.text:
            yield self.coder.escape(element.text)
        for child in element:
            local = xml.name(child)
            if local == "mrk" and child.get("mtype") == "seg":
                yield self.marker(child, "open")
                yield from self.inline(child, seen)
                yield self.marker(child, "close")
            elif local in ("g", "mrk"):
                identity = self.identity(child, local, seen)
                yield self.code(child, identity, "open", xml.start_tag(child))
                yield from self.inline(child, seen)
                yield self.code(child, identity, "close", f"</{xml.written_name(child)}>")
            else:
                native = local in NATIVE
                kind = NATIVE.get(local) or EMPTY.get(local, "alone")
                original = xml.content(child) if native else xml.markup(child)
                yield self.code(child, self.identity(child, local, seen), kind, original)  # type: ignore[arg-type]
            if child.tail:
                yield self.coder.escape(child.tail)

    def identity(self, element: Element, local: str, seen: Counter[str]) -> str:
        """What joins the ends of a pair, and source and target: the file's own number, else the place in its side."""
        family = "pair" if local in ("g", "bx", "ex", "bpt", "ept") else local
        if local == "mrk":
            comment = element.get(f"{{{SDL}}}cid", "")
            if comment in self._comments and self._comments[comment] not in self._told:
                self._told.append(self._comments[comment])
        number = element.get("rid") or element.get("id") or element.get("mid") or element.get("i")
        identity = f"{family} {number}" if number else f"{family} #"
        seen[local + identity] += 1
        times = seen[local + identity]
        return identity if number and times == 1 else f"{identity} {times}"

    def code(self, element: Element, identity: str, kind: Kind, original: str) -> str:
        label = element.get("equiv-text", "") or element.get("ctype", "").removeprefix("x-") or element.get("mtype", "")
        char = self.coder.code(identity, original, kind, label)
        self._elements[char] = element
        return char

    def marker(self, element: Element, kind: Kind) -> str:
        """A character for an end of a segment; it is never shown, and keeps its place when the text is changed."""
        char = chr(LAST - len(self._markers))
        whole = xml.start_tag(element) if kind == "open" else f"</{xml.written_name(element)}>"
        self._markers[char] = Form(kind, whole, fixed=True)
        return char

    def change(self, new: Row, old: Row, place: Place, edited: Edited) -> None:
        """Put the target and state of `new` into the file."""
        where = dict(zip(self.element, place.children, strict=True))
        unit, target = changes(new.state, Told(self.element, self.target)) if new.state != old.state else ({}, {})
        markup = self.markup(new.target) if new.target != old.target else None
        if self.target is not None:
            edited.rewrite(where[self.target], target, markup)
        elif markup is not None:
            assert self.source is not None
            name = xml.written_name(self.source).replace("seg-source", "source")[: -len("source")] + "target"
            known = {key: value for key, value in target.items() if value is not None}
            edited.after(where[self.source], f"{xml.tag(name, known)}{markup}</{name}>")
        if unit:
            edited.rewrite(place, unit)
        self.change_segments(new.state, where, edited)

    def markup(self, text: str) -> str:
        """The new content of the target: segments stay where their text stays."""
        marked = self.marked if self.target is not None else "".join(self._markers)
        pieces = cut(marked, self._markers)
        wanted = distribute(pieces, text) if any(pieces) else [""] * len(pieces)
        if not any(pieces):  # nothing was translated yet: all goes to the first segment
            wanted[min(1, len(pieces) - 1)] = text
        chars = [char for char in marked if char in self._markers]
        joined = wanted[0] + "".join([char + piece for char, piece in zip(chars, wanted[1:], strict=True)])
        return assemble(joined, self.forms(chars), xml.escape)

    def forms(self, chars: list[str]) -> dict[str, Form]:
        partners = self.coder.partners()
        forms = {code.char: Form(code.kind, code.original) for code in self.coder.codes() if code.kind == "character"}
        for code in self.coder.codes():
            element = self._elements.get(code.char)
            if element is not None:
                partner = partners.get(code.char, "")
                forms[code.char] = form(element, code.kind, self._elements.get(partner) is element, partner)
        waiting: list[str] = []
        for char in chars:
            marker = self._markers[char]
            if marker.kind == "open":
                waiting.append(char)
                continue
            start = waiting.pop()
            forms[start] = self._markers[start]._replace(partner=char)
            forms[char] = marker._replace(partner=start)
        return forms

    def change_segments(self, state: str, where: Mapping[Element, Place], edited: Edited) -> None:
        """The states of SDLXLIFF stand beside the texts."""
        for child in self.element:
            if child.tag == f"{{{SDL}}}seg-defs" and state in SDL_WRITTEN:
                for segment, place in zip(child, where[child].children, strict=True):
                    if segment.get("conf", "") != SDL_WRITTEN[state]:
                        edited.rewrite(place, {"conf": SDL_WRITTEN[state]})


def role(restype: str) -> str:
    return restype.removeprefix(ROLE).replace("-", " ") if restype.startswith(ROLE) else "paragraph"


def form(element: Element, kind: Kind, whole: bool, partner: str) -> Form:
    """A code as the file has it. Where a pair crosses another it is written as <bx/> and <ex/>, which need not nest."""
    local = xml.name(element)
    if local not in ("g", "mrk"):
        made = xml.markup(element)
        return Form(kind, made, made, made, partner)
    start = "bx" if kind == "open" else "ex"
    written = xml.written_name(element)[: -len(local)] + start
    known = {key: value for key, value in xml.written_attributes(element).items() if key in ("id", "ctype")}
    apart = xml.tag(written, known | ({"rid": known["id"]} if "id" in known else {}), "/>") if local == "g" else ""
    tag = xml.start_tag(element) if kind == "open" else f"</{xml.written_name(element)}>"
    return Form(kind, tag if whole else apart, apart, apart, partner)


def cut(marked: str, markers: Mapping[str, Form]) -> list[str]:
    """The pieces of a text between its markers."""
    pieces = [""]
    for char in marked:
        if char in markers:
            pieces.append("")
        else:
            pieces[-1] += char
    return pieces
