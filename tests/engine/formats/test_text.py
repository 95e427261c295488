"""Plain text: encodings, splitting, and files that are no text."""

import io
from contextlib import suppress
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewapp.engine.cli import main
from reviewapp.engine.formats import FormatError, Limits, Row, by_name
from reviewapp.engine.formats.text import inspect
from tests.engine.formats.helpers import read, update, write

CHINESE = "会议指出，各方应当加强沟通，推动项目早日完成。\n代表们参观了新建的码头和图书馆。\n"
RUSSIAN = "Совещание состоялось во вторник, и все участники согласились с планом.\n"
KOREAN = "회의는 화요일에 열렸으며 모든 참석자가 계획에 동의했다.\n"
JAPANESE = "会議は火曜日に開かれ、すべての参加者が計画に同意した。\n"
FRENCH = "L’été dernier, le comité a été invité à la mairie de Sérigny.\n"
ARABIC = "عقد الاجتماع يوم الثلاثاء ووافق جميع المشاركين على الخطة\n"


def targets(data, **options):
    return [row.target for row in read("text", data, **options)]


def test_a_paragraph_a_line_when_nothing_says_otherwise():
    assert targets(b"One.\nTwo.\r\nThree.") == ["One.", "Two.", "Three."]


def test_empty_lines_between_wrapped_lines_make_blocks():
    data = b"The first paragraph\nruns on.\n\nThe second\nas well.\n"
    assert inspect(io.BytesIO(data)).split == "block"
    assert targets(data) == ["The first paragraph\nruns on.", "The second\nas well."]


def test_long_lines_stay_paragraphs_though_empty_lines_stand_between():
    long = "A sentence that no editor wrapped. " * 5
    data = f"Heading\n\n{long}\n{long}\n\nHeading\n{long}\n".encode()
    assert inspect(io.BytesIO(data)).split == "line"
    assert len(targets(data)) == 5


def test_the_split_can_be_told():
    assert targets(b"a\nb\n\nc\n", split="line") == ["a", "b", "c"]
    assert targets(b"a\nb\n\nc\n", split="block") == ["a\nb", "c"]


def test_empty_lines_have_no_paragraph_but_line_numbers_count_them():
    assert [(row.line, row.target) for row in read("text", b"\n\nOne.\n\nTwo.\n")] == [(3, "One."), (5, "Two.")]


@pytest.mark.parametrize(
    ("text", "encoding", "found"),
    [
        (CHINESE, "utf-8", "utf-8"),
        (CHINESE, "utf-8-sig", "utf-8-sig"),
        (CHINESE, "gb18030", "gb18030"),
        (CHINESE, "utf-16", "utf-16"),
        (FRENCH, "utf-16-le", "utf-16-le"),
        (FRENCH, "utf-16-be", "utf-16-be"),
        (FRENCH, "windows-1252", "windows-1252"),
        ("會議指出，各方應當加強溝通，推動項目早日完成。\n", "big5", "big5"),
        (JAPANESE, "shift_jis", "shift_jis"),
        (JAPANESE, "euc-jp", "euc-jp"),
        (KOREAN, "euc-kr", "euc-kr"),
        (RUSSIAN, "windows-1251", "windows-1251"),
        (RUSSIAN, "koi8-r", "koi8-r"),
        (ARABIC, "windows-1256", "windows-1256"),
    ],
)
def test_the_encoding_is_found(text, encoding, found):
    data = text.encode(encoding)
    assert inspect(io.BytesIO(data)).encoding == found
    assert "\n".join(targets(data)) == text.strip()


def test_an_encoding_can_be_told_and_a_wrong_one_is_refused_with_the_line():
    assert targets("né\n".encode("latin-1"), encoding="latin-1") == ["né"]
    with pytest.raises(FormatError, match="line 2"):
        targets("ok\nné\n".encode("latin-1"), encoding="ascii")
    with pytest.raises(FormatError, match="no encoding called"):
        targets(b"ok\n", encoding="klingon")


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "empty"),
        (b" \n\n\t\n", "no text"),
        (b"PK\x03\x04\x14\0\0\0\x08\0binary", "NUL"),
        (b"text " * 30000 + b"\0", "NUL"),
        (b"\xff\xfe\x00\xd8a\x00", "encoding"),
    ],
)
def test_what_is_no_text_is_refused(data, why):
    with pytest.raises(FormatError, match=why):
        read("text", data)


def test_limits_are_kept_and_named():
    with pytest.raises(FormatError, match="at most 0 MB"):
        read("text", b"abc\n" * 10, limits=Limits(bytes=30))
    with pytest.raises(FormatError, match="more than 2 paragraphs"):
        read("text", b"abc\n" * 10, limits=Limits(rows=2))
    with pytest.raises(FormatError, match="Paragraph 2 has more than 5"):
        read("text", b"abc\nabcdefg\n", limits=Limits(paragraph=5))
    with pytest.raises(FormatError, match="Line 1 has more than"):
        read("text", b"a" * 100, limits=Limits(paragraph=5))


@given(st.lists(st.text(st.characters(exclude_categories=["Cs", "Cc", "Zs", "Zl", "Zp"]), min_size=1), min_size=1))
def test_what_is_written_is_read_again(texts):
    rows = [Row(target=text) for text in texts]
    back = read("text", write("text", rows), split="line", encoding="utf-8")
    assert [row.target if not row.codes else row.codes[0].original for row in back if len(row.target)]
    assert write("text", back) == write("text", rows)


@given(st.binary(max_size=400))
def test_any_bytes_are_read_or_refused(data):
    with suppress(FormatError):
        read("text", data)


SAID = {
    "text": "{}",
    "csv": "target\n{}",
    "tsv": "target\n{}",
    "markdown": "- {}",
    "html": "<p>{}</p>",
    "po": 'msgid "a"\nmsgstr "{}"\n',
}


@pytest.mark.parametrize("name", SAID)
def test_an_encoding_is_found_shown_and_told_otherwise(name):
    each, text = by_name(name), "Причал закрыт до весны и баржи стоят у берега."
    data = SAID[name].format(text).encode("windows-1251")
    assert each.encoding_of(io.BytesIO(data)) == "windows-1251"
    assert [row.target for row in read(name, data)] == [text]
    short = SAID[name].format("Ж").encode("koi8-r")
    row = read(name, short, encoding="koi8-r")[0]
    assert row.target == "Ж"
    if each.updates:
        assert update(name, short, [replace(row, target="Я")], encoding="koi8-r") == SAID[name].format("Я").encode(
            "koi8-r"
        )
    with pytest.raises(FormatError, match=r"no encoding called|not in the encoding"):
        read(name, data, encoding="no-such")


@pytest.mark.parametrize("name", ["tmx", "jsonl", "docx", "xlsx", "xliff"])
def test_a_format_that_leaves_no_choice_of_encoding_says_so(name):
    assert by_name(name).encoding_of is None
    with pytest.raises(FormatError, match="which encoding"):
        read(name, b"x", encoding="utf-8")


def test_the_command_takes_an_encoding(tmp_path):
    source, made = tmp_path / "a.txt", tmp_path / "b.jsonl"
    source.write_bytes("Ж".encode("koi8-r"))
    assert main(["convert", "--encoding", "koi8-r", str(source), str(made)]) == 0
    assert '"Ж"' in made.read_text("utf-8")


@pytest.mark.parametrize(("name", "page"), [("markdown", "# Ж\n"), ("html", "<p>Ж</p>\n")])
def test_a_page_keeps_its_byte_order_and_takes_what_its_encoding_has_not(name, page):
    for mark, encoding in ((b"\xfe\xff", "utf-16-be"), (b"\xff\xfe", "utf-16-le"), (b"\0\0\xfe\xff", "utf-32-be")):
        data = mark + page.encode(encoding)
        assert update(name, data, read(name, data)) == data
    data = page.encode("koi8-r")
    row = read(name, data, encoding="koi8-r")[0]
    changed = update(name, data, [replace(row, target="你")], encoding="koi8-r")
    assert read(name, changed)[0].target == "你"


def test_a_catalogue_whose_encoding_has_not_the_translation_says_so():
    data = b'msgid ""\nmsgstr "Content-Type: text/plain; charset=koi8-r\\n"\n\nmsgid "a"\nmsgstr ""\n'
    with pytest.raises(FormatError, match="cannot be updated"):
        update("po", data, [replace(read("po", data)[0], target="你")])
