"""Excel workbooks (XLSX): one sheet read by its header, one sheet written.

Read and written by itself, for openpyxl takes four times as long for the same rows. ECMA-376, part 1, 18.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache, reduce
from posixpath import join, normpath
from typing import TYPE_CHECKING, BinaryIO, cast
from zipfile import ZipFile

from reviewapp.engine.formats import xml, zipped
from reviewapp.engine.formats.registry import Format
from reviewapp.engine.formats.rows import FormatError, Limits, Row
from reviewapp.engine.formats.tables import COLUMNS, cells, placed, row
from reviewapp.engine.formats.xlsx_parts import FOOT, HEAD, PARTS
from reviewapp.engine.messages import _

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

LONGEST = 32_767  # characters in a cell
ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
UNFIT = re.compile("[\x00-\x08\x0b-\x1f\ufffe\uffff]")
LETTERS = re.compile(r"[A-Z]{1,3}")
RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


def read(
    stream: BinaryIO, limits: Limits, *, columns: Mapping[str, str] | None = None, sheet: str | None = None
) -> Iterator[Row]:
    """Rows of the first sheet that is shown, or the one asked for. `columns` maps names to headers, as for CSV."""
    with zipped.opened(stream, limits) as archive:
        strings = list(shared_strings(archive))
        records = sheet_rows(archive, sheet_path(archive, sheet), strings)
        _number, header = next(records, (0, []))
        places = placed(header, columns or {})
        for number, record in records:
            if any(record):
                yield row(record, places, number)


def sheet_path(archive: ZipFile, wanted: str | None) -> str:
    """The part that holds a sheet: the one called so, else the first that is shown, else the first."""
    book = "xl/workbook.xml"
    targets = {
        each.get("Id", ""): each.get("Target", "")
        for each in zipped.elements(archive, "xl/_rels/workbook.xml.rels", "Relationship")
    }
    found: dict[str, str] = {}
    for each in zipped.elements(archive, book, "sheet"):
        identity = each.get(RELATION) or next((value for key, value in each.items() if str(key).endswith("}id")), "")
        shown = each.get("state", "visible") == "visible"
        if each.get("name") == wanted or (wanted is None and (shown or not found)):
            target = targets.get(str(identity), "")
            found["shown" if shown else "hidden"] = (
                target[1:] if target.startswith("/") else normpath(join("xl", target))
            )
            if shown:
                break
    if found:
        return found.get("shown") or found["hidden"]
    raise FormatError(_("The workbook has no sheet “%(name)s”."), {"name": wanted or ""})


def shared_strings(archive: ZipFile) -> Iterator[str]:
    for element in zipped.elements(archive, "xl/sharedStrings.xml", "si"):
        yield spoken(element)


def spoken(element: Element) -> str:
    """The text of a cell with or without formatting, but not how it is pronounced (rPh)."""
    if len(element) == 1 and not len(element[0]):
        return unescape(element[0].text or "") if xml.name(element[0]) == "t" else ""
    texts = [
        child.text or "" for child in element.iter("{*}t") if xml.name(cast("Element", child.getparent())) != "rPh"
    ]
    return unescape("".join(texts))


def unescape(text: str) -> str:
    return ESCAPED.sub(lambda match: chr(int(match[1], 16)), text) if "_x" in text else text


def sheet_rows(archive: ZipFile, name: str, strings: list[str]) -> Iterator[tuple[int, list[str]]]:
    """Rows with their numbers; a cell that is left out is empty."""
    number = 0
    for element in zipped.elements(archive, name, "row"):
        number = counted(element.get("r", ""), number + 1)
        record: list[str] = []
        for cell in element:
            reference = cell.get("r")
            place = column(reference.rstrip("0123456789")) if reference else len(record)
            if place > 16_384:
                raise FormatError(_("Row %(line)s has a cell out of the sheet."), {"line": number})
            if place != len(record):
                record += [""] * (place - len(record))
            record.append(value(cell, strings, number))
        yield number, record


def counted(said: str, expected: int) -> int:
    """The number of a row as it says, or as its place has it where it says nothing."""
    if not said:
        return expected
    if not (said.isascii() and said.isdigit() and len(said) < 9):
        raise FormatError(_("Row %(line)s has a cell out of the sheet."), {"line": expected})
    return int(said)


@lru_cache(maxsize=1 << 10)
def column(name: str) -> int:
    """The column called like AB, from 0; one that no sheet has where this is no name of a column."""
    if not LETTERS.fullmatch(name):
        return 1 << 20
    return reduce(lambda place, letter: place * 26 + ord(letter) - 64, name, 0) - 1


def value(cell: Element, strings: list[str], number: int) -> str:
    kind = cell.get("t", "n")
    if kind == "inlineStr":
        return spoken(cell[0]) if len(cell) == 1 else spoken(cell)
    text = next((child.text or "" for child in cell if xml.name(child) == "v"), "")
    if kind == "s":
        try:
            return strings[int(text)]
        except (ValueError, IndexError):
            raise FormatError(_("Row %(line)s points to a text that is not there."), {"line": number}) from None
    return {"1": "TRUE", "0": "FALSE"}.get(text, text) if kind == "b" else unescape(text)


def write(rows: Iterable[Row], stream: BinaryIO) -> None:
    """A workbook of one sheet. Every cell is text, so that none is run as a formula."""
    with ZipFile(stream, "w") as archive:
        for name, content in PARTS.items():
            zipped.add(archive, name, content.encode())
        with zipped.adding(archive, "xl/worksheets/sheet1.xml") as sheet:
            sheet.write(HEAD.encode())
            sheet.write(line(1, list(COLUMNS), style=2).encode())
            for number, each in enumerate(rows, 2):
                sheet.write(line(number, checked(cells(each), number - 1)).encode())
            sheet.write(FOOT.encode())


def checked(texts: list[str], number: int) -> list[str]:
    if max(map(len, texts)) > LONGEST:
        raise FormatError(
            _("Paragraph %(number)s has more than %(limit)s characters, which no cell can hold."),
            {"number": number, "limit": LONGEST},
        )
    return texts


def line(number: int, texts: list[str], style: int = 1) -> str:
    made = [
        f'<c r="{"ABCDEFGHIJKLMNOPQRSTUVWXYZ"[place]}{number}" s="{style}" t="inlineStr">'
        f'<is><t xml:space="preserve">{escape(text)}</t></is></c>'
        for place, text in enumerate(texts)
        if text
    ]
    return f'<row r="{number}">{"".join(made)}</row>'


def escape(text: str) -> str:
    """Text of a cell: characters XML cannot hold, and what looks like the escape of one, as _xHHHH_."""
    if "_x" in text:
        text = ESCAPED.sub(lambda match: f"_x005F{match[0]}", text)
    return xml.escape(UNFIT.sub(lambda match: f"_x{ord(match[0]):04X}_", text))


FORMAT = Format(
    name="xlsx",
    title=_("Excel workbook (XLSX)"),
    extensions=(".xlsx", ".xlsm"),
    media_type="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    reader=read,
    writer=write,
    sniff=lambda head: zipped.is_zip(head) and b"xl/" in head,
)
