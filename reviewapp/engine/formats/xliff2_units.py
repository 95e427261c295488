"""One unit of an XLIFF 2 file: read as a row, changed in place."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING

from reviewapp.engine.formats import xml
from reviewapp.engine.formats.codes import Coder, escaped
from reviewapp.engine.formats.pieces import distribute
from reviewapp.engine.formats.rows import Candidate, Kind, Row
from reviewapp.engine.formats.xliff2_rules import Document, inherited, kept_space, texts
from reviewapp.engine.formats.xliff2_schema import CORE, MATCHES, split
from reviewapp.engine.formats.xliff_inline import Form, assemble_pieces

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from reviewapp.engine.formats.xml_places import Edited, Place

OURS = "reviewapp"
KEY = f"{{urn:{OURS}}}key"
STATES = {"initial": "machine", "translated": "edited", "reviewed": "reviewed", "final": "approved"}
SUBSTATES = {f"{OURS}:needs-work": "needs work", f"{OURS}:re-check": "re-check"}
WRITTEN: dict[str, tuple[str, str | None]] = {
    "machine": ("initial", None),
    "edited": ("translated", None),
    "reviewed": ("reviewed", None),
    "approved": ("final", None),
    "needs work": ("translated", f"{OURS}:needs-work"),
    "re-check": ("reviewed", f"{OURS}:re-check"),
}
RANK = (
    "needs work",
    "",
    "machine",
    "edited",
    "re-check",
    "reviewed",
    "approved",
)  # a unit is as far as its last segment
LONE_END = "-end"
LINE_BREAK = re.compile(r"[ \t]*\n\s*")
STARTS = {"pc": "open", "mrk": "open", "sc": "open", "sm": "open", "ec": "close", "em": "close"}
CHARACTERS = frozenset([*map(chr, range(1, 32)), "\ufffe", "\uffff"])


class Piece:
    """One part of a unit: its place among the unit's elements, its target's text and place in the target's order."""

    def __init__(self, segment: bool, source: Element, target: Element | None, order: int) -> None:
        self.segment = segment
        self.source = source
        self.target = target
        self.order = order
        self.text = ""


class Unit:
    """A checked unit of the document `document`, in the file called `doc`."""

    def __init__(self, element: Element, doc: str, document: Document) -> None:
        self.element = element
        self.doc = doc
        self.document = document
        self.coder = Coder()
        self._elements: dict[str, Element] = {}  # the codes as the target has them, else as the source has
        self._data = {each.get("id"): characters(each) for each in element.iterfind("{*}originalData/{*}data")}
        self._pieces = [
            Piece(local == "segment", source, target, int((target is not None and target.get("order")) or number))
            for number, (local, source, target) in enumerate(texts(element), 1)
        ]

    def row(self) -> Row:
        element = self.element
        source = "".join([self.text(piece.source) for piece in self._pieces])
        target = self.target()
        kind = element.get("type", "")
        return Row(
            target=target,
            source=source,
            key=element.get(KEY, "") or element.get("id", ""),
            doc=self.doc,
            source_lang=self.document.source_lang,
            target_lang=self.document.target_lang,
            role=kind.partition(":")[2].replace("-", " ") if kind.startswith(f"{OURS}:") else "paragraph",
            state=self.state(),
            note="\n".join(characters(note) for note in element.iterfind("{*}notes/{*}note")),
            locked=inherited(element, "translate") == "no",
            candidates=tuple(self.candidates()),
            codes=self.coder.codes(),
            line=xml.line(element),
        )

    def target(self) -> str:
        """The targets in their order; ignorable text without a target is as in the source where segments have some."""
        some = any(piece.target is not None for piece in self._pieces)
        for piece in self._pieces:
            if piece.target is not None:
                piece.text = self.text(piece.target)
            elif some and not piece.segment:
                piece.text = self.text(piece.source)
        self._pieces.sort(key=lambda piece: piece.order)
        return "".join([piece.text for piece in self._pieces])

    def state(self) -> str:
        segments = [piece.source.getparent() for piece in self._pieces if piece.segment]
        states = [
            SUBSTATES.get(each.get("subState", "")) or STATES.get(each.get("state", ""), "")
            for each in segments
            if each is not None
        ]
        return min(states, key=RANK.index)

    def candidates(self) -> Iterator[Candidate]:
        elements = self._elements.copy()
        for match in self.element.iterfind(f"{{{MATCHES}}}matches/{{{MATCHES}}}match"):
            target = match.find("{*}target")
            if target is not None and match.get("reference") != "yes":
                score = match.get("matchQuality") or match.get("similarity") or ""
                yield Candidate(self.text(target), match.get("origin", ""), share(score))
        self._elements = elements

    def text(self, element: Element) -> str:
        """The text of a source, target or match, with codes; line breaks that only lay out the file are spaces."""
        text = "".join(self.inline(element)) if len(element) else self.coder.escape(element.text or "")
        return text if "\n" not in text or kept_space(element) else laid_out(text)

    def inline(self, element: Element) -> Iterator[str]:
        if element.text:
            yield self.coder.escape(element.text)
        for child in element:
            local = split(str(child.tag))[1]
            if local in ("pc", "mrk"):
                yield self.code(child, local, "open")
                yield from self.inline(child)
                yield self.code(child, local, "close")
            elif local == "cp" and chr(int(child.get("hex", "0"), 16)) in CHARACTERS:
                yield chr(int(child.get("hex", "0"), 16))
            else:
                yield self.code(child, local, STARTS.get(local, "alone"))  # type: ignore[arg-type]
            if child.tail:
                yield self.coder.escape(child.tail)

    def code(self, element: Element, local: str, kind: Kind) -> str:
        """The character of a code. Starts and ends of a pair share the identity of their start."""
        mark = "m" if local in ("mrk", "sm", "em") else "c"
        identity = mark + (identity_of(element) or element.get("hex", ""))
        side = "" if local != "pc" else "Start" if kind == "open" else "End"
        original = self._data.get(element.get(f"dataRef{side}"))
        if original is None:
            ending = f"</{xml.written_name(element)}>" if local in ("pc", "mrk") and kind == "close" else ""
            original = ending or xml.start_tag(element, ">" if local in ("pc", "mrk") else "/>")
        label = (
            element.get(f"disp{side}") or element.get(f"equiv{side}") or element.get("subType", "").partition(":")[2]
        )
        char = self.coder.code(identity, original, kind, label or element.get("type", ""))
        self._elements[char] = element
        return char

    def change(self, new: Row, place: Place, edited: Edited) -> None:
        """Put the target and state of `new` into the file."""
        where = dict(zip(self.element, place.children, strict=True))
        wanted = distribute([piece.text for piece in self._pieces], new.target)
        markups = assemble_pieces(wanted, code_forms(self._elements, self.coder), escape)
        for piece, text, markup in zip(self._pieces, wanted, markups, strict=True):
            part = piece.source.getparent()
            assert part is not None
            if text != piece.text or (piece.target is None and piece.segment and new.target):
                put(piece, text, markup, where[part], edited)
            if piece.segment and new.state and new.state != self.state():
                state, sub = WRITTEN.get(new.state, ("translated", None))
                edited.rewrite(where[part], {"state": state, "subState": sub})


def plain(unit: Element, doc: str, document: Document) -> Row | None:
    """The row of a unit that holds no more than one segment of plain text, which most do; None for any other."""
    if len(unit) != 1 or unit.keys() != ["id"]:
        return None
    segment = unit[0]
    parts = list(segment)
    if core_name(segment.tag) != "segment" or not 0 < len(parts) < 3:
        return None
    state = segment.get("state")
    if segment.keys() != ([] if state is None else ["state"]):
        return None
    text = simple(parts[0], "source")
    translation = simple(parts[1], "target") if len(parts) > 1 else ""
    name = unit.get("id", "")
    if text is None or translation is None or not document.plain_unit(unit, segment, name, state, len(parts) > 1):
        return None
    before, after, codes = escaped(text, translation)
    return Row(
        target=after,
        source=before,
        key=name,
        doc=doc,
        source_lang=document.source_lang,
        target_lang=document.target_lang,
        state=STATES[state] if state else "",
        locked=document.locked,
        codes=codes,
        line=xml.line(unit),
    )


def simple(element: Element, name: str) -> str | None:
    """The text of an element of core called `name` that holds text alone, on one line."""
    if core_name(element.tag) != name or len(element) or element.keys():
        return None
    text = element.text or ""
    return None if "\n" in text else text


@lru_cache(maxsize=256)
def core_name(tag: str) -> str:
    space, local = split(tag)
    return local if space in CORE else ""


def put(piece: Piece, text: str, markup: str, place: Place, edited: Edited) -> None:
    """Give a segment its target. Line breaks are only kept where space is said to be preserved."""
    space: dict[str, str | None] = {}
    if "\n" in text and not kept_space(piece.source) and "\n" not in (piece.source.text or ""):
        space = {"xml:space": "preserve"}
        edited.rewrite(place.children[0], space)
    if piece.target is not None:
        edited.rewrite(place.children[1], space, markup)
    else:
        name = xml.written_name(piece.source)[: -len("source")] + "target"
        edited.after(
            place.children[0], f"{xml.tag(name, {key: value or '' for key, value in space.items()})}{markup}</{name}>"
        )


def share(percent: str) -> float | None:
    try:
        return round(float(percent) / 100, 4)
    except ValueError:
        return None


def laid_out(text: str) -> str:
    """Line breaks with their indentation as one space, at the ends as none."""
    begin, end = len(text) - len(text.lstrip()), len(text.rstrip())
    if "\n" in text[end:]:
        text = text[:end]
    if "\n" in text[:begin]:
        text = text[begin:]
    return LINE_BREAK.sub(" ", text)


def characters(element: Element) -> str:
    """The text of a note or of original data, whose only elements are <cp/>."""
    parts = [element.text or ""]
    for child in element:
        if split(str(child.tag))[1] == "cp":
            parts.append(chr(int(child.get("hex", "0"), 16)))
        parts.append(child.tail or "")
    return "".join(parts)


def escape(text: str) -> str:
    """Text for source and target; control characters as <cp/>."""
    return xml.UNFIT.sub(lambda match: f'<cp hex="{ord(match[0]):04X}"/>', text.translate(xml.SPECIAL))


def code_forms(elements: Mapping[str, Element], coder: Coder) -> dict[str, Form]:
    """How the codes of a unit are written where their pair nests, crosses another, or has lost its partner."""
    partners = coder.partners()
    forms = {code.char: Form(code.kind, code.original) for code in coder.codes() if code.kind == "character"}
    for code in coder.codes():
        element = elements.get(code.char)
        if element is not None:
            partner = partners.get(code.char, "")
            whole = elements.get(partner) is element
            forms[code.char] = form(element, code.kind, whole)._replace(partner=partner)
    return forms


def identity_of(element: Element) -> str:
    """What joins the two ends of a pair; an end before its start has an id of its own, made from this one."""
    name = element.get("startRef", "") or element.get("id", "")
    return name.removesuffix(LONE_END) if element.get("isolated") == "yes" else name


def form(element: Element, kind: Kind, whole: bool) -> Form:
    """One code; `whole` tells that both ends of its pair are one element."""
    local = split(str(element.tag))[1]
    prefix = xml.written_name(element)[: -len(local)]
    if kind == "alone":
        return Form(kind, xml.start_tag(element, "/>"))
    marker = local in ("mrk", "sm", "em")
    identity = identity_of(element)
    said = apart(element, local, kind)
    if kind == "open":
        name = prefix + ("sm" if marker else "sc")
        started = xml.tag(name, {"id": identity} | said, "/>")
        lone = "" if marker else xml.tag(name, {"id": identity} | said | {"isolated": "yes"}, "/>")
        return Form(kind, xml.start_tag(element) if whole else started, started, lone)
    name = prefix + ("em" if marker else "ec")
    ended = xml.tag(name, {"startRef": identity} | ({} if marker else said), "/>")
    lone = "" if marker else xml.tag(name, {"id": identity + LONE_END} | said | {"isolated": "yes"}, "/>")
    return Form(kind, f"</{xml.written_name(element)}>" if whole else ended, ended, lone)


def apart(element: Element, local: str, kind: Kind) -> dict[str, str]:
    """What <pc> or <mrk> says of its start or end, as the elements for these alone say it."""
    found = xml.written_attributes(element)
    for name in ("id", "startRef", "isolated"):
        found.pop(name, None)
    if local != "pc":
        return found
    ours, theirs = ("Start", "End") if kind == "open" else ("End", "Start")
    return {key.removesuffix(ours): value for key, value in found.items() if not key.endswith(theirs)}
