"""Word documents (DOCX): paragraphs of the text, of notes, headers and footers; styles and layout are kept.

ECMA-376, part 1, 17. What is deleted in tracked changes is not read, what is inserted is.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable, Iterator
from posixpath import dirname, join, normpath
from typing import TYPE_CHECKING, BinaryIO, NamedTuple
from zipfile import ZipFile

from reviewapp.engine.formats import docx_table, xml, xml_places, zipped
from reviewapp.engine.formats.codes import restore
from reviewapp.engine.formats.docx_parts import FOOT, HEAD
from reviewapp.engine.formats.docx_parts import PARTS as PARTS_OF_NEW
from reviewapp.engine.formats.docx_runs import Runs
from reviewapp.engine.formats.docx_text import Text, attribute, is_word
from reviewapp.engine.formats.places import Places
from reviewapp.engine.formats.registry import Format
from reviewapp.engine.formats.rows import FormatError, Limits, Row
from reviewapp.engine.formats.xml_places import Edited, Place
from reviewapp.engine.messages import _
from reviewapp.engine.tags import is_rtl

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

PARTS = ("footnotes", "endnotes", "header", "footer")  # beside the main part, in this order
PARAGRAPH_ID = "{http://schemas.microsoft.com/office/word/2010/wordml}paraId"
HEADINGS = ("heading", "title", "subtitle")


class Style(NamedTuple):
    """What a paragraph style says of a paragraph's role."""

    name: str
    based_on: str
    level: str
    listed: bool


def read(stream: BinaryIO, limits: Limits) -> Iterator[Row]:
    """Paragraphs that hold text as targets without source, in one document; text boxes before what they stand in.

    A document that is a bilingual table gives the rows of the table.
    """
    some = False
    with zipped.opened(stream, limits) as archive:
        if docx_table.is_table(archive):
            yield from docx_table.read(stream, limits)
            return
        styles = read_styles(archive)
        for part in parts(archive):
            with zipped.part(archive, part) as opened:
                for paragraph in paragraphs(opened):
                    if text := text_of(paragraph):
                        some = True
                        yield row(paragraph, text, styles, part)
    if not some:
        raise FormatError(_("The file holds no text."))


def parts(archive: ZipFile) -> list[str]:
    """The parts of the archive that hold text, the main one first."""
    main = next((target for kind, target in relations(archive, "") if kind == "officeDocument"), "")
    if main not in archive.namelist():
        raise FormatError(_("The file is no Word document."))
    others = relations(archive, main)
    found = [main, *(target for wanted in PARTS for kind, target in others if kind == wanted)]
    return [part for part in dict.fromkeys(found) if part in archive.namelist()]


def relations(archive: ZipFile, part: str) -> list[tuple[str, str]]:
    """What a part refers to inside of the archive: kinds and names."""
    name = join(dirname(part), "_rels", f"{part.rpartition('/')[2]}.rels")
    found = []
    for each in zipped.elements(archive, name, "Relationship"):
        if each.get("TargetMode") != "External":
            target = each.get("Target", "")
            whole = target[1:] if target.startswith("/") else normpath(join(dirname(part), target))
            found.append((each.get("Type", "").rpartition("/")[2], whole))
    return found


def read_styles(archive: ZipFile) -> dict[str, Style]:
    found = {}
    name = next((target for kind, target in relations(archive, parts(archive)[0]) if kind == "styles"), "")
    for each in zipped.elements(archive, name, "style"):
        found[attribute(each, "styleId")] = Style(
            value(each, "name").lower(), value(each, "basedOn"), value(each, "outlineLvl"), has(each, "numPr")
        )
    return found


def value(element: Element, name: str) -> str:
    return next((attribute(each, "val") for each in element.iter("{*}" + name)), "")


def has(element: Element, name: str) -> bool:
    return next(element.iter("{*}" + name), None) is not None


def paragraphs(stream: BinaryIO) -> Iterator[Element]:
    """Every element <p> when it ends, each to be used before the next."""
    for _event, element in xml.elements(stream, tag="{*}p"):
        yield element
        xml.forget(element)


def text_of(paragraph: Element) -> Text | None:
    """The text of a paragraph of Word; None where it holds none or is only what older programs are shown instead."""
    if not is_word(paragraph) or any(xml.name(above) == "Fallback" for above in paragraph.iterancestors()):
        return None
    text = Text(paragraph)
    return text if any(item.kind is None and item.text.strip() for item in text.items) else None


def row(paragraph: Element, text: Text, styles: dict[str, Style], part: str) -> Row:
    return Row(
        target=text.text,
        key=paragraph.get(PARAGRAPH_ID, ""),
        role=role(paragraph, styles, part),
        codes=text.coder.codes(),
    )


def role(paragraph: Element, styles: dict[str, Style], part: str) -> str:
    if "notes" in part.rpartition("/")[2]:
        return "note"
    properties = next((child for child in paragraph if xml.name(child) == "pPr"), None)
    listed = properties is not None and has(properties, "numPr")
    name = "" if properties is None else value(properties, "pStyle")
    for _step in range(20):  # styles are based on each other, in broken files in circles
        style = styles.get(name)
        if style is None:
            break
        if style.name.startswith(HEADINGS) or style.level not in ("", "9"):
            return "heading"
        if style.name == "caption":
            return "caption"
        listed = listed or style.listed
        name = style.based_on
    if any(xml.name(above) == "tc" for above in paragraph.iterancestors()):
        return "table cell"
    return "list item" if listed else "paragraph"


def update(original: BinaryIO, rows: Iterable[Row], stream: BinaryIO) -> None:
    """Write `original` again with the targets of `rows`; every other paragraph and part is kept as it is."""
    places = Places(rows)
    with zipped.opened(original, Limits()) as archive, ZipFile(stream, "w") as made:
        texts = parts(archive)
        changed = {part: update_part(archive, part, places) for part in texts}
        for member in archive.infolist():
            zipped.add(made, member.filename, changed.get(member.filename) or archive.read(member))


def update_part(archive: ZipFile, part: str, places: Places) -> bytes:
    content = io.BytesIO(archive.read(part))
    edited = Edited(content)
    found = xml_places.places(edited.data, ["{*}p"])
    next(found)
    for paragraph, (_name, place) in zip(paragraphs(content), found, strict=True):
        if text := text_of(paragraph):
            new = places.take(row(paragraph, text, {}, part))
            if new is not None and new.target != text.text:
                properties = next((child for child in paragraph if xml.name(child) == "pPr"), None)
                runs = Runs(text, paragraph.prefix or "", new.target_lang, markup_of(paragraph, place, edited))
                edited.rewrite(place, {}, runs.paragraph(new.target, new.codes, properties))
    out = io.BytesIO()
    edited.write(out)
    return out.getvalue()


def markup_of(paragraph: Element, place: Place, edited: Edited) -> Callable[[Element], str]:
    """The XML of an element of a paragraph; one that holds paragraphs itself (a text box) with their changes."""

    def markup(element: Element) -> str:
        if next(element.iter("{*}p"), None) is None:
            return xml.markup(element)
        path: list[int] = []
        while element is not paragraph:
            parent = element.getparent()
            assert parent is not None
            path.append(parent.index(element))
            element = parent
        at = place
        for step in reversed(path):
            at = at.children[step]
        return edited.taken(at)

    return markup


def write(rows: Iterable[Row], stream: BinaryIO) -> None:
    """The targets as a new document: headings, list items and paragraphs in the direction of their language."""
    with ZipFile(stream, "w") as archive:
        for name, content in PARTS_OF_NEW.items():
            zipped.add(archive, name, content.encode())
        with zipped.adding(archive, "word/document.xml") as document:
            document.write(HEAD.encode())
            for each in rows:
                document.write(new_paragraph(each).encode())
            document.write(FOOT.encode())


def new_paragraph(each: Row) -> str:
    style = {"heading": "Heading1", "list item": "ListParagraph", "caption": "Caption"}.get(each.role, "")
    rtl = is_rtl(each.target_lang) if each.target_lang else False
    properties = (f'<w:pStyle w:val="{style}"/>' if style else "") + ("<w:bidi/>" if rtl else "")
    spoken = f'<w:lang w:{"bidi" if rtl else "val"}="{xml.quote(each.target_lang)}"/>' if each.target_lang else ""
    run = ("<w:rtl/>" if rtl else "") + spoken
    lines = "<w:br/>".join(
        f'<w:t xml:space="preserve">{xml.escape(line)}</w:t>' for line in restore(each.target, each.codes).split("\n")
    )
    return f"<w:p><w:pPr>{properties}</w:pPr><w:r><w:rPr>{run}</w:rPr>{lines}</w:r></w:p>"


def is_docx(head: bytes) -> bool:
    return zipped.is_zip(head) and b"word/" in head


FORMAT = Format(
    name="docx",
    title=_("Word document (DOCX)"),
    extensions=(".docx", ".docm"),
    media_type="application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    reader=read,
    writer=write,
    updater=update,
    sniff=is_docx,
    tells_languages=False,
)
