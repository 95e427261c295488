"""XLIFF 1.0 to 1.2, as many tools write it: a translation unit is a row; updated in place or written anew as 1.2.

https://docs.oasis-open.org/xliff/v1.2/os/xliff-core.html
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, BinaryIO

from reviewapp.engine.formats import xml, xml_places
from reviewapp.engine.formats.places import Places
from reviewapp.engine.formats.registry import Format
from reviewapp.engine.formats.rows import FormatError, Limits, Row
from reviewapp.engine.formats.xliff1_plain import Containers, plain
from reviewapp.engine.formats.xliff1_states import SDL
from reviewapp.engine.formats.xliff1_units import Unit
from reviewapp.engine.formats.xliff1_write import Writing
from reviewapp.engine.formats.xliff_pairs import pairs
from reviewapp.engine.formats.xml_places import Edited
from reviewapp.engine.messages import _

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

SPACES = ("", "urn:oasis:names:tc:xliff:document:1.1", "urn:oasis:names:tc:xliff:document:1.2")


def read(stream: BinaryIO, limits: Limits) -> Iterator[Row]:
    """A row a translation unit, the segments of a tool joined."""
    for unit in units(stream, fast=True):
        yield unit if isinstance(unit, Row) else unit.row()


def units(stream: BinaryIO, fast: bool = False) -> Iterator[Unit | Row]:
    """Units in the order of the file; each has to be used before the next. With `fast`, plain ones as rows."""
    tags = ["{*}xliff", "{*}file", "{*}trans-unit", "{*}skl", f"{{{SDL}}}cmt-def"]
    comments: dict[str, str] = {}
    containers = Containers()
    root = False
    for _event, element in xml.elements(stream, tag=tags):
        name = xml.name(element)
        root = root or is_root(element.getroottree().getroot())
        if name == "trans-unit" and (container := containers.of(element)):
            row = plain(element, container) if fast else None
            yield row or Unit(element, container, comments)
        elif name == "cmt-def":
            comments[element.get("id", "")] = " ".join(xml.content(element, " ").split())
        if name != "xliff":
            xml.forget(element)
    if not root:
        raise FormatError(_("The XML is no XLIFF 1: it has no element <xliff> of that version."))


def is_root(element: Element) -> bool:
    space, _closed, name = str(element.tag).rpartition("}")
    return name == "xliff" and space[1:] in SPACES and element.get("version", "1")[:1] == "1"


def update(original: BinaryIO, rows: Iterable[Row], stream: BinaryIO) -> None:
    """Write `original` again with the targets and states of `rows`; all else stays byte-equal."""
    places, edited = Places(rows), Edited(original)
    found = xml_places.places(edited.data, ["{*}trans-unit"])
    next(found)
    for (_name, place), unit in zip(found, units(original), strict=True):
        assert isinstance(unit, Unit)
        old = unit.row()
        new = places.take(old)
        if new is not None and (new.target, new.state) != (old.target, old.state):
            unit.change(new, old, place, edited)
    edited.write(stream)


def write(rows: Iterable[Row], stream: BinaryIO) -> None:
    """XLIFF 1.2 with a file for each document, a unit for each row."""
    writing = Writing(stream)
    for number, row in pairs(rows):
        writing.add(row, number)
    writing.end()


def sniff(head: bytes) -> bool:
    version = re.search(rb"""<(?:\w+:)?xliff(?=\s)[^>]*?\sversion\s*=\s*["']([12])""", head.replace(b"\0", b""))
    return xml.opens_with(head, "xliff") and (version is None or version[1] == b"1")


FORMAT = Format(
    name="xliff-1.2",
    title=_("XLIFF 1.2"),
    extensions=(".xlf", ".xliff", ".mqxliff", ".mxliff"),
    media_type="application/x-xliff+xml",
    reader=read,
    writer=write,
    updater=update,
    sniff=sniff,
    needs_source=True,
)
