"""JSON lines."""

import json
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewapp.engine.formats import Candidate, Code, FormatError, Row
from tests.engine.formats.helpers import read, write

TEXT = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"))


def line(**fields):
    return json.dumps(fields).encode() + b"\n"


def test_a_pair_a_line():
    row = read("jsonl", line(id="7", doc="a", source="你好", target="Hello", source_lang="zh", target_lang="en"))[0]
    assert row == Row("Hello", "你好", "7", "a", "zh", "en", line=1)


def test_a_line_without_doc_stands_alone_and_source_may_be_null():
    row = read("jsonl", line(target="Hello", source=None))[0]
    assert row.doc is None and row.source is None


def test_text_stands_for_target():
    assert read("jsonl", line(text="Hello"))[0].target == "Hello"


def test_a_number_as_id_is_kept_as_text():
    assert read("jsonl", line(id=12, target="x"))[0].key == "12"


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b'{"target": "a"}\n{"target": ', "Line 2 is not JSON"),
        (b"[1]\n", "Line 1 is not a JSON object"),
        (b'{"source": "a"}\n', "Line 1 has no “target”"),
        (b'{"target": 5}\n', "“target” is not a text"),
        (b'{"target": "a", "role": []}\n', "“role” is not a text"),
        (b'{"target": "\\ud83d"}\n', "half a character"),
        (b'{"target": "a\\u0000b"}\n', "NUL"),
        (b'{"target": "\xff"}\n', "not in UTF-8"),
        (b'{"target": ' + b"[" * 200_000, "Line 1"),
        (b'{"target": ' + b"9" * 50_000 + b"}", "Line 1"),
        (b'{"target": "a", "candidates": [1]}\n', "candidates"),
        (b'{"target": "a", "codes": [["a", "b"]]}\n', "codes"),
        (b'{"target": "' + b"a" * 2_000_000, "more than"),
    ],
)
def test_what_cannot_be_used_is_refused_with_its_line(data, why):
    with pytest.raises(FormatError, match=why):
        read("jsonl", data)


@given(
    st.lists(
        st.builds(Row, target=TEXT, source=st.none() | TEXT, key=TEXT, note=TEXT, doc=st.none() | TEXT), min_size=1
    )
)
def test_what_is_written_is_read_again(rows):
    back = read("jsonl", write("jsonl", rows))
    assert write("jsonl", read("jsonl", write("jsonl", back))) == write("jsonl", back)
    plain = [row for row in rows if not any(char >= "\U000f0000" for char in row.target + (row.source or ""))]
    assert len(plain) < len(rows) or [(r.target, r.source, r.key, r.note, r.doc) for r in back] == [
        (r.target, r.source, r.key, r.note, r.doc) for r in rows
    ]


def test_codes_candidates_and_locks_are_kept():
    code = Code("\U000f0000", "<b>", "open", "b")
    row = Row(
        "a\U000f0000b", "c", codes=(code,), candidates=(Candidate("d", "tm", 0.8),), locked=True, doc=None, line=1
    )
    assert read("jsonl", write("jsonl", [row])) == [row]


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(data):
    with suppress(FormatError):
        read("jsonl", b'{"target":' + data)
