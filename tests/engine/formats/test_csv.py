"""CSV and TSV: headers, delimiters, defused formulas."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewapp.engine.formats import FormatError, Row
from tests.engine.formats.helpers import read, write

TEXT = st.text(st.characters(exclude_categories=["Cs", "Co"], exclude_characters="\0"))


def test_the_header_names_the_columns_in_any_order_and_by_other_names():
    row = read("csv", b"Translation;Original;Key\nHallo;Hello;7\n")[0]
    assert (row.target, row.source, row.key, row.line) == ("Hallo", "Hello", "7", 2)


def test_columns_can_be_told():
    row = read("csv", b"EN,DE\nHello,Hallo\n", columns={"source": "en", "target": "de"})[0]
    assert (row.source, row.target) == ("Hello", "Hallo")


def test_a_table_without_a_source_column_has_no_source():
    assert [row.source for row in read("csv", b"target\na\n")] == [None]
    assert [row.source for row in read("csv", b"source,target\n,a\n")] == [""]


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-5 °C", "@x", "\tx", "\rx", "＝1", "'=1", "''@", "'quoted'", "a=b"])
def test_a_cell_that_a_spreadsheet_would_run_is_defused_and_restored(cell):
    data = write("csv", [Row(target=cell, source="x")])
    assert read("csv", data)[0].target == cell
    written = data.decode("utf-8-sig").split("\r\n", 1)[1].lstrip(",").removeprefix("x,").lstrip('"')
    assert written[0] not in "=+-@\t\r＝"


@pytest.mark.parametrize("name", ["csv", "tsv"])
@given(st.lists(st.tuples(TEXT.filter(bool), TEXT), min_size=1))
def test_what_is_written_is_read_again(name, pairs):
    rows = [Row(target=target, source=source) for target, source in pairs]
    back = read(name, write(name, rows))
    assert [(row.target, row.source) for row in back] == pairs


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"a,b\n1,2\n", "no column “target”"),
        (b'source,target\na,"b\n', "Line 2"),
        (b'source,target\na,"b"c\n', "Line 2"),
        (b"source,target\na,b\0\n", "NUL"),
    ],
)
def test_a_broken_table_is_refused(data, why):
    with pytest.raises(FormatError, match=why):
        read("csv", data)


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(data):
    with suppress(FormatError):
        read("csv", b"source,target\n" + data)
