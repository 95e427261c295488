"""Markdown: what a reader sees, and its way back into the file."""

import time
from contextlib import suppress
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewapp.engine.formats import FormatError, Row
from tests.engine.formats.helpers import read, update, write

PAGE = """---
title: not read
---
# A *new* quay #

Para **one**\x20\x20
two [link](u "t") `code` ![alt](i.png) <b>x</b> [^1] a\\*b &amp; <http://x.example>

> quoted
> twice

- item one
  goes on
- item two
    1. deep

| a | b |
|---|---|
| c \\| x | **d** |

```
code
```

会议
结束。

Title
=====
"""


def seen(text):
    return [
        (row.role, row.target.translate({0xF0000 + n: "¤" for n in range(40)}))
        for row in read("markdown", text.encode())
    ]


def test_paragraphs_are_read_as_a_reader_sees_them():
    assert seen(PAGE) == [
        ("heading", "A ¤new¤ quay"),
        ("paragraph", "Para ¤one¤¤two ¤link¤ ¤ ¤alt¤ ¤x¤ ¤ a*b & ¤"),
        ("paragraph", "quoted twice"),
        ("list item", "item one goes on"),
        ("list item", "item two"),
        ("list item", "deep"),
        ("table cell", "a"),
        ("table cell", "b"),
        ("table cell", "c | x"),
        ("table cell", "¤d¤"),
        ("paragraph", "会议结束。"),
        ("heading", "Title"),
    ]


def test_codes_hold_what_the_file_has():
    codes = read("markdown", PAGE.encode())[1].codes
    assert [(code.original, code.kind) for code in codes][:5] == [
        ("**", "open"),
        ("**", "close"),
        ("  \n", "alone"),
        ("[", "open"),
        ('](u "t")', "close"),
    ]


def test_a_masked_name_is_text():
    assert seen("** The Secretary met *** and Bright** today.\n") == [
        ("paragraph", "** The Secretary met *** and Bright** today.")
    ]


def test_a_file_in_which_nothing_changed_stays_byte_equal():
    for data in (PAGE.encode(), PAGE.replace("\n", "\r\n").encode(), PAGE.encode("utf-16")):
        assert update("markdown", data, read("markdown", data)) == data


def test_a_changed_paragraph_is_put_back_into_its_place():
    rows = read("markdown", PAGE.encode())
    start, end = (code.char for code in rows[0].codes)
    rows[0] = replace(rows[0], target=f"Ein {start}neuer{end} Kai")
    rows[2] = replace(rows[2], target="zweimal\nzitiert")
    rows[8] = replace(rows[8], target="c | y")
    changed = update("markdown", PAGE.encode(), rows).decode()
    assert changed == PAGE.replace("A *new* quay", "Ein *neuer* Kai").replace(
        "quoted\n> twice", "zweimal zitiert"
    ).replace("c \\| x", "c \\| y")


@pytest.mark.parametrize(("place", "text"), [(3, "--"), (8, "\\|"), (8, "a \\|; | b"), (8, ";`\\|")])
def test_lines_and_bars_are_kept_as_typed(place, text):
    rows = read("markdown", PAGE.encode())
    rows[place] = replace(rows[place], target=text, codes=())
    once = update("markdown", PAGE.encode(), rows)
    back = read("markdown", once)
    assert [each.target for each in back] == [each.target for each in rows]
    back[place] = replace(back[place], target="plain", codes=())
    assert read("markdown", update("markdown", once, back))[place].target == "plain"


@given(st.data())
def test_any_text_is_read_again_from_its_place(data):
    rows = read("markdown", PAGE.encode())
    place = data.draw(st.sampled_from([0, 2, 3, 8, 10]))
    text = data.draw(st.text(st.sampled_from("ab *_`[]<>!#-+.1)&;|\\~中=:"), max_size=10).filter(str.strip))
    rows[place] = replace(rows[place], target=text, codes=())
    back = read("markdown", update("markdown", PAGE.encode(), rows))
    assert len(back) == len(rows)
    assert back[place].target == " ".join(text.split(" ")).strip()


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["paragraph", "heading"]), st.text(st.characters(codec="ascii", exclude_categories=["Cc"]))
        )
    )
)
def test_what_is_written_is_read_again(found):
    rows = [Row(text, role=role) for role, text in found if text.strip()]
    if rows:
        back = read("markdown", write("markdown", rows), encoding="utf-8")
        assert [(row.role, row.target) for row in back] == [(row.role, row.target.strip()) for row in rows]


def test_a_file_without_text_is_refused():
    with pytest.raises(FormatError, match="no text"):
        read("markdown", b"```\ncode\n```\n")


@pytest.mark.parametrize(
    "piece", ["[", "*", "`", "<!--", "> ", "- ", "[a](", "**a", "|a|\n|-|\n", "![", "&", "\\", "_a*", "~~a"]
)
def test_a_hostile_file_takes_no_longer_than_its_length(piece):
    started = time.process_time()
    with suppress(FormatError):
        read("markdown", (piece * 5_000 + "x").encode())
    assert time.process_time() - started < 5


@given(st.text(st.sampled_from("ab\n \t*_`[]()<>!#-+.1)&;|\\~>=:\r'\""), max_size=60))
def test_any_text_is_read_or_refused_and_stays_as_it_is(text):
    with suppress(FormatError):
        rows = read("markdown", text.encode())
        assert update("markdown", text.encode(), rows) == text.encode()


def test_lists_are_read_as_deep_as_anyone_nests_them():
    data = "".join(f"{'  ' * depth}- item {depth}\n" for depth in range(20))
    assert [row.target for row in read("markdown", data.encode())] == [f"item {depth}" for depth in range(20)]
    data = "".join(f"{'  ' * depth}- item {depth}\n" for depth in range(60))
    with pytest.raises(FormatError, match="nests too deeply"):
        read("markdown", data.encode())
