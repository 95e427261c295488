"""TMX in and out."""

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from reviewapp.engine.formats import Code, FormatError, Limits, Row, by_name
from tests.engine.formats.helpers import read, write

TEXT = st.text(st.characters(codec="utf-8", exclude_characters="\0\ufffe\uffff", exclude_categories=["Cc", "Cs", "Co"]))


def memory(units, head='<?xml version="1.0"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">', srclang="en"):
    return f'{head}<tmx version="1.4"><header srclang="{srclang}"/><body>{units}</body></tmx>'.encode()


def unit(*variants, **attributes):
    texts = "".join(f'<tuv xml:lang="{tag}"><seg>{text}</seg></tuv>' for tag, text in variants)
    known = "".join(f' {name}="{value}"' for name, value in attributes.items())
    return f"<tu{known}>{texts}</tu>"


def test_a_unit_is_a_row_and_an_external_doctype_is_accepted():
    row = read("tmx", memory(unit(("en-GB", "A house"), ("de", "Ein Haus"), tuid="7")))[0]
    assert (row.source, row.target, row.key, row.source_lang, row.target_lang) == (
        "A house",
        "Ein Haus",
        "7",
        "en-GB",
        "de",
    )


def test_each_other_language_is_a_row_unless_one_is_asked_for():
    data = memory(unit(("fr", "Un"), ("en", "One"), ("de", "Eins")))
    assert [row.target for row in read("tmx", data)] == ["Un", "Eins"]
    assert [row.target for row in read("tmx", data, target_lang="de")] == ["Eins"]
    assert [row.source for row in read("tmx", data, source_lang="fr", target_lang="de")] == ["Un"]


def test_inline_elements_are_single_characters_equal_on_both_sides():
    data = memory(
        unit(
            ("en", '<bpt i="1">&lt;b&gt;</bpt>A<ept i="1">&lt;/b&gt;</ept> b'),
            ("de", '<bpt i="1">&lt;b&gt;</bpt>C<ept i="1">&lt;/b&gt;</ept>'),
        )
    )
    row = read("tmx", data)[0]
    first, second = (code.char for code in row.codes)
    assert row.source == f"{first}A{second} b" and row.target == f"{first}C{second}"
    assert [(code.original, code.kind) for code in row.codes] == [("<b>", "open"), ("</b>", "close")]
    assert read("tmx", write("tmx", [row]))[0].codes == row.codes


def test_codes_out_of_pair_are_isolated():
    codes = (
        Code("\U000f0000", "<i>", "open"),
        Code("\U000f0001", "</i>", "close"),
        Code("\U000f0002", "<br/>", "alone"),
    )
    text = "a\U000f0001b\U000f0000c\U000f0002"
    data = write("tmx", [Row(text, "x", source_lang="en", target_lang="de", codes=codes)])
    root = etree.fromstring(data)
    assert [each.tag for each in root.iter("it", "ph", "bpt", "ept")] == ["it", "it", "ph"]


def test_codes_belong_together_by_x_where_translations_reorder_them():
    bold, under = '<bpt i="1" x="1">b</bpt>', '<bpt i="2" x="2">u</bpt>'
    source = f'{bold}A<ept i="1">/b</ept>{under}B<ept i="2">/u</ept>'
    target = (
        '<bpt i="1" x="2">u</bpt>B<ept i="1">/u</ept>'
        '<bpt i="2" x="1">b</bpt>A<ept i="2">/b</ept><it pos="end" x="7">i</it>'
    )
    row = read("tmx", memory(unit(("en", source), ("de", target))))[0]
    b, b_, u, u_, i = (code.char for code in row.codes)
    assert row.source == f"{b}A{b_}{u}B{u_}" and row.target == f"{u}B{u_}{b}A{b_}{i}"
    back = read("tmx", write("tmx", [row]))[0]
    assert (back.source, back.target, back.codes) == (row.source, row.target, row.codes)


def test_a_document_without_source_says_why_it_cannot_be_a_memory():
    with pytest.raises(FormatError, match="no source text"):
        write("tmx", [Row("Hallo", target_lang="de")])


def test_languages_have_to_be_known():
    with pytest.raises(FormatError, match="language"):
        write("tmx", [Row("Hallo", "Hello")])


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (memory("", '<!DOCTYPE tmx [<!ENTITY x SYSTEM "file:///etc/hostname">]>'), "not accepted"),
        (memory("", '<!DOCTYPE tmx SYSTEM "a.dtd" [<!ATTLIST tmx version CDATA "1">]>'), "not accepted"),
        (memory("", '<!DOCTYPE tmx [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>'), "not accepted"),
        (
            '<?xml version="1.0" encoding="gb18030"?><!DOCTYPE tmx [<!ENTITY 甲 "乙">]><tmx/>'.encode("gb18030"),
            "not accepted",
        ),
        (memory(unit(("en", "a"), ("de", "b&x;c"))), "what &x; stands for"),
        (memory(unit(("en", "a"), ("de", "b")))[:-30], "broken"),
        (memory(unit(("en", "<x>" * 5000 + "</x>" * 5000), ("de", "b"))), "broken|too deep"),
        (memory("<tu/>"), "no text"),
        (memory("<tu><tuv><seg>a</seg></tuv></tu>"), "no language"),
        (b"<xliff/>", "no TMX"),
        (b"\0\0\0\0", "XML"),
    ],
)
def test_what_cannot_be_used_is_refused(data, why):
    with pytest.raises(FormatError, match=why):
        read("tmx", data)


def test_a_huge_text_is_refused():
    with pytest.raises(FormatError):
        read("tmx", memory(unit(("en", "a" * 12_000_000), ("de", "b"))))
    with pytest.raises(FormatError, match="more than 10 characters"):
        read("tmx", memory(unit(("en", "a" * 20), ("de", "b"))), limits=Limits(paragraph=10))


@given(st.lists(st.tuples(TEXT, TEXT, TEXT), min_size=1))
def test_what_is_written_is_read_again(texts):
    rows = [
        Row(t, s, key=str(n), note=note, source_lang="en", target_lang="ar") for n, (s, t, note) in enumerate(texts)
    ]
    back = read("tmx", write("tmx", rows))
    assert [(row.source, row.target, row.note, row.key) for row in back] == [
        (r.source, r.target, r.note, r.key) for r in rows
    ]


def test_characters_that_xml_cannot_hold_become_visible():
    data = write("tmx", [Row("a\x0bb\uffff", "x", source_lang="en", target_lang="de")])
    assert read("tmx", data)[0].target == "a\ufffdb\ufffd"


def test_reading_streams():
    import tracemalloc

    data = memory("".join(unit(("en", f"{n} " + "word " * 20), ("de", "Wort " * 20)) for n in range(20_000)))
    tracemalloc.start()
    count = sum(1 for _row in by_name("tmx").read(io.BytesIO(data)))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert count == 20_000 and peak < 5_000_000
