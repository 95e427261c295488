"""A bilingual table as a Word document: it goes out for review outside of the app, and comes back.

Codes show as ⟨1⟩ … ⟨/1⟩ (see codes.marked); changes that a reviewer tracked are read as accepted.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, BinaryIO
from zipfile import ZipFile

from reviewapp.engine.formats import xml, zipped
from reviewapp.engine.formats.codes import marked
from reviewapp.engine.formats.docx_parts import HEAD, PARTS
from reviewapp.engine.formats.docx_text import is_word, items
from reviewapp.engine.formats.registry import Format
from reviewapp.engine.formats.rows import Limits, Row
from reviewapp.engine.formats.tables import placed, row
from reviewapp.engine.messages import _
from reviewapp.engine.tags import is_rtl

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

COLUMNS = ("id", "source", "target", "state", "note")
WIDTHS = (900, 5200, 5200, 1300, 2400)  # twentieths of a point
DOCUMENT = "word/document.xml"


def read(stream: BinaryIO, limits: Limits) -> Iterator[Row]:
    """Rows of the first table whose header names a column for the translation."""
    with zipped.opened(stream, limits) as archive:
        records = table(archive)
        places = placed(next(records, []), {})
        for number, record in enumerate(records, 2):
            if any(record):
                yield row(record, places, number)


def is_table(archive: ZipFile) -> bool:
    """Whether a document begins with such a table."""
    first = next(table(archive), [])
    return {"id", "target"} <= {cell.strip().lower() for cell in first}


def table(archive: ZipFile) -> Iterator[list[str]]:
    """The texts of the cells of the first table, row by row."""
    if DOCUMENT not in archive.namelist():
        return
    with zipped.part(archive, DOCUMENT) as stream:
        for _event, element in xml.elements(stream, tag=["{*}tr", "{*}tbl"]):
            if not is_word(element) or any(xml.name(above) == "tc" for above in element.iterancestors()):
                continue
            if xml.name(element) == "tbl":
                return
            yield [cell_text(cell) for cell in element if xml.name(cell) == "tc"]
            xml.forget(element)


def cell_text(cell: Element) -> str:
    paragraphs = (items(paragraph) for paragraph in cell.iter("{*}p"))
    lines = ["".join([item.text for item in found if item.kind is None]) for found in paragraphs]
    return "\n".join(lines).strip("\n")


def write(rows: Iterable[Row], stream: BinaryIO) -> None:
    """A landscape table with a header row on every page; rows without a key get their number."""
    with ZipFile(stream, "w") as archive:
        for name, content in PARTS.items():
            zipped.add(archive, name, content.encode())
        with zipped.adding(archive, DOCUMENT) as document:
            document.write((HEAD + START + table_row([(name, "") for name in COLUMNS], header=True)).encode())
            for number, each in enumerate(rows, 1):
                document.write(table_row(texts(each, number)).encode())
            document.write(END.encode())


def texts(each: Row, number: int) -> list[tuple[str, str]]:
    """The cells of a row, each with its language."""
    return [
        (each.key or str(number), ""),
        (marked(each.source or "", each.codes), each.source_lang),
        (marked(each.target, each.codes), each.target_lang),
        (each.state, ""),
        (each.note, ""),
    ]


def table_row(cells: list[tuple[str, str]], header: bool = False) -> str:
    made = "".join([cell(text, lang, width, header) for (text, lang), width in zip(cells, WIDTHS, strict=True)])
    properties = "<w:trPr><w:cantSplit/>" + ("<w:tblHeader/>" if header else "") + "</w:trPr>"
    return f"<w:tr>{properties}{made}</w:tr>"


def cell(text: str, lang: str, width: int, header: bool) -> str:
    rtl = bool(lang) and is_rtl(lang)
    spoken = f'<w:lang w:{"bidi" if rtl else "val"}="{xml.quote(lang)}"/>' if lang else ""
    run = ("<w:b/>" if header else "") + ("<w:rtl/>" if rtl else "") + spoken
    before = "<w:pPr><w:bidi/></w:pPr>" if rtl else ""
    lines = "".join(
        f'<w:p>{before}<w:r><w:rPr>{run}</w:rPr><w:t xml:space="preserve">{xml.escape(line)}</w:t></w:r></w:p>'
        for line in text.split("\n")
    )
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{lines}</w:tc>'


LINES = "".join(
    f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="999999"/>'
    for side in ("top", "left", "bottom", "right", "insideH", "insideV")
)
START = (
    f'<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/><w:tblBorders>{LINES}</w:tblBorders></w:tblPr>'
    f"<w:tblGrid>{''.join(f'<w:gridCol w:w={chr(34)}{width}{chr(34)}/>' for width in WIDTHS)}</w:tblGrid>"
)
END = (
    '</w:tbl><w:p/><w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>'
    '<w:pgMar w:top="850" w:right="850" w:bottom="850" w:left="850" w:header="400" w:footer="400" w:gutter="0"/>'
    "</w:sectPr></w:body></w:document>"
)

FORMAT = Format(
    name="docx-table",
    title=_("Bilingual table (Word)"),
    extensions=(),
    media_type="application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    reader=read,
    writer=write,
)
