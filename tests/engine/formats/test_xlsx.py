"""Workbooks, and zipped files from strangers."""

import io
import zipfile
from contextlib import suppress

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewapp.engine.formats import FormatError, Limits, Row
from tests.engine.formats.helpers import read, write

TEXT = st.text(st.characters(exclude_categories=["Cs", "Co"]))


def workbook(*records, title="One"):
    book = openpyxl.Workbook()
    book.active.title = title
    for record in records:
        book.active.append(record)
    book.create_sheet("Two").append(["target"])
    book["Two"].append(["second"])
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def test_a_sheet_that_another_program_wrote_is_read_by_its_header():
    data = workbook(
        ["Key", "Source text", None, "Translation"], [7, "你好", None, "Hello"], [], [None, "再见", True, "=1+1"]
    )
    rows = read("xlsx", data)
    assert [(row.key, row.source, row.target, row.line) for row in rows] == [
        ("7", "你好", "Hello", 2),
        ("", "再见", "", 4),
    ]
    assert read("xlsx", data, sheet="Two")[0].target == "second"
    assert read("xlsx", data, columns={"target": "source text"})[0].target == "你好"


def test_a_hidden_sheet_is_read_only_when_it_is_asked_for():
    book = openpyxl.load_workbook(io.BytesIO(workbook(["target"], ["hidden"])))
    book.worksheets[0].sheet_state = "hidden"
    stream = io.BytesIO()
    book.save(stream)
    assert read("xlsx", stream.getvalue())[0].target == "second"
    assert read("xlsx", stream.getvalue(), sheet="One")[0].target == "hidden"


def test_another_program_reads_what_is_written():
    data = write("xlsx", [Row("=1+1", "a\nb", key="k", note="_x0041_ \x0b")])
    sheet = openpyxl.load_workbook(io.BytesIO(data)).worksheets[0]
    assert sheet["D2"].value == "=1+1" and sheet["D2"].data_type == "s"
    assert sheet["C2"].value == "a\nb" and sheet.freeze_panes == "A2"


@given(st.lists(st.tuples(TEXT.filter(bool), TEXT), min_size=1, max_size=5))
def test_what_is_written_is_read_again(pairs):
    rows = [Row(target, source) for target, source in pairs]
    assert [(row.target, row.source) for row in read("xlsx", write("xlsx", rows))] == pairs


def test_the_same_rows_are_the_same_bytes():
    assert write("xlsx", [Row("a")]) == write("xlsx", [Row("a")])


def test_a_text_that_no_cell_holds_is_refused():
    with pytest.raises(FormatError, match="Paragraph 2"):
        write("xlsx", [Row("a"), Row("a" * 40_000)])


def zipped(parts, method=zipfile.ZIP_DEFLATED):
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", method) as archive:
        for name, content in parts:
            archive.writestr(name, content)
    return stream.getvalue()


BOOK = (
    '<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">'
    '<sheets><sheet r:id="a"/></sheets></workbook>'
)
RELATIONS = '<Relationships><Relationship Id="a" Target="s.xml"/></Relationships>'


def sheet(content, strings=""):
    parts = [("xl/workbook.xml", BOOK), ("xl/_rels/workbook.xml.rels", RELATIONS), ("xl/s.xml", content)]
    return zipped(parts + ([("xl/sharedStrings.xml", strings)] if strings else []))


HEADER = '<row><c t="inlineStr"><is><t>target</t></is></c></row>'


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"PK\x03\x04 but no more", "cannot be unpacked"),
        (workbook(["target"], ["a"])[:-200], "cannot be unpacked"),
        (workbook(["nothing"], ["a"]), "no column"),
        (zipped([]), "no sheet"),
        (zipped([("xl/workbook.xml", "<workbook/>")]), "no sheet"),
        (zipped([("../../etc/x", "a")]), "points out"),
        (zipped([("/etc/x", "a")]), "points out"),
        (zipped([("xl/a.xml", b"0" * 40_000_000)]), "suspiciously"),
        (zipped([(str(n), "") for n in range(10_001)]), "parts"),
        (sheet(f"<worksheet>{HEADER}<row><c t='s'><v>0</v></c></row></worksheet>"), "not there"),
        (sheet(f"<worksheet>{HEADER}<row><c r='ZZZZ1'><v>0</v></c></row></worksheet>"), "out of the sheet"),
        (sheet(f"<worksheet>{HEADER}<row><c r='1'><v>0</v></c></row></worksheet>"), "out of the sheet"),
        (sheet("<worksheet><row>"), "broken"),
        (sheet('<!DOCTYPE a [<!ENTITY x "y">]><worksheet/>'), "not accepted"),
        (
            sheet(
                "<worksheet/>", '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]><sst><si><t>&x;</t></si></sst>'
            ),
            "not accepted",
        ),
        (sheet("<a>" * 5000), "broken"),
    ],
)
def test_what_cannot_be_used_is_refused(data, why):
    with pytest.raises(FormatError, match=why):
        read("xlsx", data)


def test_a_file_that_unpacks_to_too_much_is_refused():
    with pytest.raises(FormatError, match="unpacks to more"):
        read("xlsx", zipped([("a", b"0" * 2000)]), limits=Limits(unzipped=1000))


def test_a_file_with_a_password_is_refused():
    data = bytearray(zipped([("xl/workbook.xml", "<workbook/>")]))
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(mark) + offset] |= 1
    with pytest.raises(FormatError, match="password"):
        read("xlsx", bytes(data))


@given(st.binary(max_size=40), st.integers(0, 3000))
def test_any_bytes_are_read_or_refused(data, place):
    whole = write("xlsx", [Row("a", "b")])
    with suppress(FormatError):
        read("xlsx", whole[:place] + data + whole[place + len(data) :])
