"""XLIFF 2.0, 2.1 and 2.2: a unit is a row; files are updated in place or written anew as 2.1.

https://docs.oasis-open.org/xliff/xliff-core/v2.1/xliff-core-v2.1.html
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, BinaryIO

from reviewapp.engine.formats import xml, xml_places
from reviewapp.engine.formats.places import Places
from reviewapp.engine.formats.registry import Format
from reviewapp.engine.formats.rows import FormatError, Limits, Row
from reviewapp.engine.formats.xliff2_rules import Document, check_head
from reviewapp.engine.formats.xliff2_schema import CORE, check_shape, refuse, split
from reviewapp.engine.formats.xliff2_units import Unit, core_name, plain
from reviewapp.engine.formats.xliff2_write import Writing
from reviewapp.engine.formats.xliff_pairs import pairs
from reviewapp.engine.formats.xml_places import Edited
from reviewapp.engine.messages import _

if TYPE_CHECKING:
    from lxml.etree import _Element as Element


def read(stream: BinaryIO, limits: Limits) -> Iterator[Row]:
    """A row a unit, its segments joined. Files that break the rules of XLIFF are refused with the line."""
    for unit in units(stream, fast=True):
        yield unit if isinstance(unit, Row) else unit.row()


def units(stream: BinaryIO, fast: bool = False) -> Iterator[Unit | Row]:
    """Checked units in the order of the file; each has to be used before the next. With `fast`, plain ones as rows."""
    tags = [f"{{{space}}}{name}" for space in CORE for name in ("xliff", "file", "group", "unit")]
    document: Document | None = None
    doc = ""
    for event, element in xml.elements(stream, events=("start", "end"), tag=tags):
        name = core_name(element.tag)
        if name == "unit" and document is not None:
            if event == "end":
                row = plain(element, doc, document) if fast else None
                if row is None:
                    document.unit(element)
                yield row or Unit(element, doc, document)
                release(element)
        elif name == "xliff" and event == "start":
            document = begin(element)
        elif document is None:
            raise refuse(element, _("Line %(line)s: <%(name)s> stands outside of <xliff>."), name=name)
        elif event == "start":
            if name == "file":
                document.begin_file(element)
                doc = element.get("original", "") or element.get("id", "")
            check_shape(element, name, parts=False)
            document.enter(element)
        else:
            end_container(element, name, document)
    if document is None:
        raise FormatError(_("The XML is no XLIFF 2: it has no element <xliff> of that version."))


def begin(root: Element) -> Document:
    if root.get("version") not in ("2.0", "2.1", "2.2"):
        raise refuse(root, _("Line %(line)s: XLIFF %(version)s is not known."), version=root.get("version", ""))
    return Document(root.get("srcLang", ""), root.get("trgLang", ""))


def end_container(element: Element, name: str, document: Document) -> None:
    """What can be said of a file or group only when all of it was read; its units are gone but for the last."""
    check_shape(element, name)
    check_head(element)
    if name == "group":
        document.group(element)
        parent = element.getparent()
        if parent is not None:
            document.enter(parent)
        release(element)
        return
    members = [split(str(child.tag))[1] for child in element]
    if name == "xliff":
        if "file" not in members:
            raise refuse(element, _("Line %(line)s: <%(name)s> is empty."), name=name)
        return
    if "unit" not in members and "group" not in members:
        raise refuse(element, _("Line %(line)s: <%(name)s> is empty."), name=name)
    check_skeleton(element)
    document.end_file()
    release(element)


def check_skeleton(file: Element) -> None:
    for skeleton in file.iterfind("{*}skeleton"):
        if (skeleton.get("href") is None) == (not len(skeleton) and not (skeleton.text or "").strip()):
            raise refuse(skeleton, _("Line %(line)s: a skeleton has either “href” or content."))


def release(element: Element) -> None:
    """Free what was used before. The last of several neighbours stays, so that their order can be checked."""
    before = element.getprevious()
    if before is not None and before.tag == element.tag and (parent := element.getparent()) is not None:
        parent.remove(before)


def update(original: BinaryIO, rows: Iterable[Row], stream: BinaryIO) -> None:
    """Write `original` again with the targets and states of `rows`; all else stays byte-equal.

    Text goes to the segment it was in; a segment without a target gets one.
    """
    places, edited = Places(rows), Edited(original)
    found = xml_places.places(edited.data, [f"{{{space}}}unit" for space in CORE])
    root = next(found)[1]
    language = named = ""
    for (_name, place), unit in zip(found, units(original), strict=True):
        assert isinstance(unit, Unit)
        old = unit.row()
        new = places.take(old)
        if new is not None and (new.target, new.state) != (old.target, old.state):
            unit.change(new, place, edited)
            language = new.target_lang or language
            named = unit.document.target_lang
    if language and not named:
        edited.rewrite(root, {"trgLang": language})
    edited.write(stream)


def write(rows: Iterable[Row], stream: BinaryIO) -> None:
    """XLIFF 2.1 with a file for each document, a unit for each row."""
    writing = Writing(stream)
    for number, row in pairs(rows):
        writing.add(row, number)
    writing.end()


def sniff(head: bytes) -> bool:
    return (
        xml.opens_with(head, "xliff") and re.search(rb"""\sversion\s*=\s*["']2""", head.replace(b"\0", b"")) is not None
    )


FORMAT = Format(
    name="xliff",
    title=_("XLIFF 2"),
    extensions=(".xlf", ".xliff"),
    media_type="application/xliff+xml",
    reader=read,
    writer=write,
    updater=update,
    sniff=sniff,
    needs_source=True,
)
