"""HTML pages: blocks, inline codes, and their way back into the page."""

import time
from contextlib import suppress
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewapp.engine.formats import FormatError, Row, for_file
from reviewapp.engine.formats.html_tokens import tokens
from tests.engine.formats.helpers import read, update, write

PAGE = """<!DOCTYPE html>
<html class=x lang='en'><head><title>A &amp; B</title><script>var x = "<p>no</p>";</script></head>
<body><h1>Head</h1>
<p>Some <b title="a > b">bold</b> text<br>
   more &copy; &#x41; <a href="x?a=1&b=2">link</a> <!-- c --> end.
</p><ul><li>one<LI>two <i>x</i></ul>
<table><tr><td>c</td><td><p>d</p></td></tr></table><pre>a
  b</pre>loose text
</body></html>"""


def seen(page):
    return [
        (row.role, row.target.translate({0xF0000 + n: "¤" for n in range(40)})) for row in read("html", page.encode())
    ]


def test_blocks_are_read_as_a_reader_sees_them():
    assert seen(PAGE) == [
        ("heading", "A & B"),
        ("heading", "Head"),
        ("paragraph", "Some ¤bold¤ text¤ more © A ¤link¤ ¤ end."),
        ("list item", "one"),
        ("list item", "two ¤x¤"),
        ("table cell", "c"),
        ("table cell", "d"),
        ("paragraph", "a\n  b"),
        ("paragraph", "loose text"),
    ]
    assert [row.line for row in read("html", PAGE.encode())] == [2, 3, 4, 6, 6, 7, 7, 7, 8]
    assert for_file("page", PAGE.encode()).name == "html"


def test_codes_are_pairs_with_what_the_page_has():
    codes = read("html", PAGE.encode())[2].codes
    assert [(code.original, code.kind, code.label) for code in codes][:3] == [
        ('<b title="a > b">', "open", "b"),
        ("</b>", "close", "b"),
        ("<br>", "alone", "br"),
    ]


def test_a_page_in_which_nothing_changed_stays_byte_equal():
    for data in (PAGE.encode(), PAGE.replace("\n", "\r\n").encode(), PAGE.encode("utf-16")):
        assert update("html", data, read("html", data)) == data


def test_a_changed_block_is_put_back_and_the_page_says_its_language():
    rows = read("html", PAGE.encode())
    start, end = (code.char for code in rows[4].codes)
    rows[4] = replace(rows[4], target=f"{start}اثنان{end} <&>", target_lang="ar")
    changed = update("html", PAGE.encode(), rows).decode()
    assert changed == PAGE.replace("two <i>x</i>", "<i>اثنان</i> &lt;&amp;&gt;").replace(
        " lang='en'", ' lang="ar" dir="rtl"'
    )


def test_a_page_in_its_own_encoding_is_written_in_it():
    page = '<meta charset="gb18030"><p>会议</p>'.encode("gb18030")
    rows = read("html", page)
    assert rows[0].target == "会议"
    assert update("html", page, [replace(rows[0], target="结束")]) == '<meta charset="gb18030"><p>结束</p>'.encode(
        "gb18030"
    )
    latin = '<meta charset="iso-8859-1"><p>é</p>'.encode("latin-1")
    assert b"&#20250;" in update("html", latin, [replace(read("html", latin)[0], target="会")])


@given(st.data())
def test_any_text_is_read_again_from_its_place(data):
    rows = read("html", PAGE.encode())
    place = data.draw(st.integers(0, len(rows) - 1))
    codes = rows[place].codes
    text = data.draw(st.text(st.sampled_from("ab <&>;é" + "".join(code.char for code in codes)), max_size=10))
    if any(char not in " \U000f0000\U000f0001\U000f0002\U000f0003\U000f0004\U000f0005" for char in text):
        rows[place] = replace(rows[place], target=text)
        back = read("html", update("html", PAGE.encode(), rows))
        plain = "".join(char for char in text if char < "\U000f0000")
        again = "".join(char for char in back[place].target if char < "\U000f0000")
        assert " ".join(again.split()) == " ".join(plain.split()) and len(back) == len(rows)


def test_a_new_page_is_read_again():
    rows = [Row("A <b> & é", role="heading", target_lang="en"), Row("x", role="list item")]
    assert [(row.role, row.target) for row in read("html", write("html", rows))] == [
        ("heading", "A <b> & é"),
        ("list item", "x"),
    ]


@pytest.mark.parametrize(
    "piece",
    "<!-- | < | </ | <a | <![ | <! | <? | & | &# | <a b=' | <b> | </b> | <b></i> | <script> | <a/ | &#32;".split(" | "),
)
def test_a_hostile_page_takes_no_longer_than_its_length(piece):
    started = time.process_time()
    with suppress(FormatError):
        read("html", (piece * 100_000 + "x").encode())
    assert time.process_time() - started < 5


@pytest.mark.parametrize(
    ("data", "why"), [(b"<p></p><script>x</script>", "no text"), (b"<div>" * 2000 + b"x", "nests too deeply")]
)
def test_what_cannot_be_used_is_refused(data, why):
    with pytest.raises(FormatError, match=why):
        read("html", data)


@given(st.text(st.sampled_from("ab <>/!-&;#x'\"=\n"), max_size=60))
def test_tokens_cover_the_page(page):
    found = list(tokens(page))
    assert "".join(page[token.start : token.end] for token in found) == page
    with suppress(FormatError):
        assert update("html", page.encode(), read("html", page.encode())) == page.encode()


def test_choices_are_read_and_what_says_that_it_is_not_translated_is_not():
    page = (
        b'<p translate="no">Halden AS</p><select><option>North<option>South</select><div translate=no><p>X</div><p>End'
    )
    assert [row.target for row in read("html", page)] == ["North", "South", "End"]
