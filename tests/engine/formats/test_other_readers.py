"""What we write is read by programs that are not ours: python-docx, LibreOffice, the Translate Toolkit, and a DTD."""

import io
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import docx
import pytest
from docx.enum.text import WD_ALIGN_PARAGRAPH
from lxml import etree

from reviewapp.engine.formats import Code, Row
from tests import toolkit
from tests.engine.formats.helpers import read, update, write
from tests.engine.formats.test_po import CATALOGUE as INDENTED

OFFICE = shutil.which("soffice") or shutil.which("libreoffice")
CATALOGUE = INDENTED.replace(b"   msg", b"msg")  # which the toolkit does not read
CODES = (
    Code("\U000f0000", "<b>", "open", "bold"),
    Code("\U000f0001", "</b>", "close", "bold"),
    Code("\U000f0002", "<br/>", "alone"),
)
ROWS = [
    Row(
        "Der Kai <&> ist\tzu.", "The quay <&> is\tclosed.", "k1", "a", "en", "de", state="reviewed", note="Said\ntwice."
    ),
    Row("مرحبا", "Hello 𝄞 \u2028", "k2", "a", "en", "de", state="needs work"),
    Row(
        "x\U000f0001 y \U000f0000z \U000f0002",
        "\U000f0000x\U000f0001 y \U000f0002",
        "k3",
        "b",
        "en",
        "de",
        codes=CODES,
        state="approved",
        locked=True,
        role="heading",
    ),
    Row("", "Not yet", "k4", "b", "en", "de"),
]


def word_document():
    """A document that python-docx makes: headings, runs, lists, nested and merged tables, comments, two sections."""
    made = docx.Document()
    made.add_heading("Harbour report", 1)
    paragraph = made.add_paragraph("The ", style="Quote")
    paragraph.add_run("north quay").bold = True
    paragraph.add_run(" is closed.")
    paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    made.add_comment(paragraph.runs, text="Since when?", author="Ana", initials="A")
    made.add_paragraph("First crane", style="List Bullet")
    table = made.add_table(3, 2, style="Table Grid")
    table.cell(0, 0).merge(table.cell(0, 1)).text = "Ships"
    table.cell(1, 0).text = "Name"
    inner = table.cell(2, 1).add_table(1, 1)
    inner.cell(0, 0).text = "Inside"
    made.sections[0].header.paragraphs[0].text = "Port of Halden"
    made.sections[0].footer.paragraphs[0].text = "Page"
    made.add_section()
    made.sections[1].header.is_linked_to_previous = False
    made.sections[1].header.paragraphs[0].text = "Annex"
    made.add_paragraph("Last words")
    stream = io.BytesIO()
    made.save(stream)
    return stream.getvalue()


def looks(part):
    """Everything of a document's part but its words: styles, alignment, formatting of runs, shape of tables."""
    return (
        [(each.style.name, each.alignment, [(run.bold, run.italic) for run in each.runs]) for each in part.paragraphs],
        [
            (each.style and each.style.name, [[looks(cell) for cell in row.cells] for row in each.rows])
            for each in part.tables
        ],
    )


def words(part):
    texts = [each.text for each in part.paragraphs]
    return texts + [text for each in part.tables for row in each.rows for cell in row.cells for text in words(cell)]


def everything(data, of):
    made = docx.Document(io.BytesIO(data))
    ends = [end for section in made.sections for end in (section.header, section.footer)]
    return [of(made), *(of(end) for end in ends)]


def test_a_translated_document_keeps_everything_but_its_words_for_python_docx():
    data = word_document()
    rows = [replace(row, target=row.target.upper()) for row in read("docx", data)]
    changed = update("docx", data, rows)
    assert everything(changed, looks) == everything(data, looks)
    assert everything(changed, words) == [[text.upper() for text in part] for part in everything(data, words)]
    assert [each.text for each in docx.Document(io.BytesIO(changed)).comments] == ["Since when?"]


def test_a_new_document_is_read_by_python_docx():
    made = docx.Document(io.BytesIO(write("docx", [replace(ROWS[0], role="heading"), ROWS[1]])))
    assert [each.text for each in made.paragraphs] == [ROWS[0].target, ROWS[1].target]
    assert made.paragraphs[0].style.name.lower().startswith("heading")


@pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed")
def test_a_translated_document_is_read_by_libreoffice(tmp_path):
    data = word_document()
    rows = [replace(row, target=row.target.upper()) for row in read("docx", data)]
    (tmp_path / "made.docx").write_bytes(update("docx", data, rows))
    home = f"-env:UserInstallation=file://{tmp_path}/home"
    subprocess.run([OFFICE, home, "--headless", "--convert-to", "txt:Text", "made.docx"], cwd=tmp_path, check=True)
    text = (tmp_path / "made.txt").read_text("utf-8-sig")
    assert all(word in text for word in ("HARBOUR REPORT", "NORTH QUAY", "INSIDE", "LAST WORDS"))


def test_a_memory_follows_the_document_type_of_tmx():
    dtd = etree.DTD(str(Path(__file__).with_name("tmx14.dtd")))
    root = etree.fromstring(write("tmx", ROWS))
    assert dtd.validate(root), dtd.error_log
    root[1][0][0].tag = "seg"
    assert not dtd.validate(root)


needs_toolkit = pytest.mark.skipif(toolkit.find() is None, reason=toolkit.MISSING)


def units(tmp_path, name, data):
    path = tmp_path / name
    path.write_bytes(data)
    return toolkit.units(path)


@needs_toolkit
@pytest.mark.parametrize(("format", "name"), [("tmx", "a.tmx"), ("xliff-1.2", "a.xlf"), ("xliff", "b.xliff")])
def test_pairs_are_read_by_the_translate_toolkit(tmp_path, format, name):
    rows = [each for each in ROWS if not each.codes]
    found = units(tmp_path, name, write(format, rows))
    assert [each["source"] for each in found] == [[row.source] for row in rows]
    assert [each["target"] for each in found] == [[row.target] for row in rows]
    assert format == "xliff" or "Said\ntwice." in found[0]["notes"]  # which the toolkit leaves out of XLIFF 2


@needs_toolkit
def test_a_catalogue_is_read_by_the_translate_toolkit(tmp_path):
    rows = [each for each in ROWS if not each.codes]
    found = units(tmp_path, "a.po", write("po", rows))
    assert [(each["source"], each["target"], each["fuzzy"], each["context"]) for each in found] == [
        ([row.source], [row.target], row.state == "needs work", row.key) for row in rows
    ]
    assert found[0]["notes"] == "Said\ntwice."


@needs_toolkit
def test_a_catalogue_written_in_place_is_read_by_the_translate_toolkit(tmp_path):
    rows = [replace(row, target=row.target and f"{row.target}!", state="edited") for row in read("po", CATALOGUE)]
    before = units(tmp_path, "a.po", CATALOGUE)
    after = units(tmp_path, "b.po", update("po", CATALOGUE, rows))
    assert [each["target"] for each in after] == [[text and f"{text}!" for text in each["target"]] for each in before]
    assert [each["source"] for each in after] == [each["source"] for each in before]
    assert not any(each["fuzzy"] for each in after)
