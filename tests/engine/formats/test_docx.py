"""Word documents: text with codes out, a translation back into the same layout."""

import io
import zipfile
from contextlib import suppress
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from reviewapp.engine.formats import Code, FormatError, Row, for_file
from reviewapp.engine.formats.codes import unmarked
from tests.engine.formats.helpers import read, update, write

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
SPACES = (
    f'xmlns:w="{W}" xmlns:r="{OFFICE}" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
    ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="urn:wps" xmlns:v="urn:v"'
)


def document(body, **others):
    """A document with `body`; `others` are further parts of word/ by name, each a kind of its own."""
    relations = "".join(f'<Relationship Id="{name}" Type="{OFFICE}/{name}" Target="{name}.xml"/>' for name in others)
    parts = {
        "_rels/.rels": f'<R><Relationship Type="{OFFICE}/officeDocument" Target="/word/document.xml"/></R>',
        "word/document.xml": f"<w:document {SPACES}><w:body>{body}<w:sectPr/></w:body></w:document>",
        "word/_rels/document.xml.rels": f"<Relationships>{relations}</Relationships>",
        "word/media/image.png": "\x89PNG",
    } | {f"word/{name}.xml": content.replace("SPACES", SPACES) for name, content in others.items()}
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return stream.getvalue()


def p(*runs, style="", more=""):
    properties = f"<w:pPr>{f'<w:pStyle w:val={chr(34)}{style}{chr(34)}/>' if style else ''}{more}</w:pPr>"
    return f"<w:p>{properties if style or more else ''}{''.join(runs)}</w:p>"


def r(text, properties=""):
    return f'<w:r>{f"<w:rPr>{properties}</w:rPr>" if properties else ""}<w:t xml:space="preserve">{text}</w:t></w:r>'


def body_of(data, part="word/document.xml"):
    return zipfile.ZipFile(io.BytesIO(data)).read(part).decode()


STYLES = (
    "<w:styles SPACES>"
    '<w:style w:styleId="1"><w:name w:val="heading 1"/></w:style>'
    '<w:style w:styleId="Mine"><w:name w:val="Mine"/><w:basedOn w:val="1"/></w:style>'
    '<w:style w:styleId="A"><w:name w:val="A"/><w:basedOn w:val="B"/></w:style>'
    '<w:style w:styleId="B"><w:name w:val="B"/><w:basedOn w:val="A"/></w:style>'
    '<w:style w:styleId="C"><w:name w:val="caption"/></w:style></w:styles>'
)


def test_roles_come_from_styles_lists_tables_and_parts():
    data = document(
        p(r("One"), style="Mine")
        + p(r("Two"), more='<w:numPr><w:numId w:val="1"/></w:numPr>')
        + f"<w:tbl><w:tr><w:tc>{p(r('Three'))}</w:tc></w:tr></w:tbl>"
        + p(r("Four"), style="C")
        + p(r("Five"), style="A")
        + p(),
        styles=STYLES,
        footnotes=f'<w:footnotes SPACES><w:footnote w:id="1">{p(r("Six"))}</w:footnote></w:footnotes>',
        header=f"<w:hdr SPACES>{p(r('Seven'))}</w:hdr>",
    )
    assert [(row.target, row.role) for row in read("docx", data)] == [
        ("One", "heading"),
        ("Two", "list item"),
        ("Three", "table cell"),
        ("Four", "caption"),
        ("Five", "paragraph"),
        ("Six", "note"),
        ("Seven", "paragraph"),
    ]


def test_formatting_that_differs_is_a_pair_of_codes_and_the_rest_needs_none():
    row = read(
        "docx",
        document(
            p(
                r("Most of ", '<w:lang w:val="en"/>'),
                r("it is "),
                r("bold", "<w:b/>"),
                r(" ", "<w:b/><w:i/>"),
                r("here."),
            )
        ),
    )[0]
    assert row.target == "Most of it is \U000f0000bold \U000f0001here."
    assert [(code.kind, code.label) for code in row.codes] == [("open", "b"), ("close", "b")]


def test_links_fields_notes_breaks_and_changes():
    field = "".join(
        f"<w:r>{inner}</w:r>"
        for inner in (
            '<w:fldChar w:fldCharType="begin"/>',
            "<w:instrText>PAGE</w:instrText>",
            '<w:fldChar w:fldCharType="separate"/>',
            "<w:t>7</w:t>",
            '<w:fldChar w:fldCharType="end"/>',
        )
    )
    data = document(
        p(
            '<w:bookmarkStart w:id="1" w:name="b"/>',
            r("See "),
            f'<w:hyperlink r:id="x">{r("there", "<w:color/>")}</w:hyperlink>',
            '<w:r><w:br/><w:tab/><w:footnoteReference w:id="1"/></w:r>',
            f"<w:ins>{r('new')}</w:ins><w:del><w:r><w:delText>old</w:delText></w:r></w:del>",
            field,
            '<w:bookmarkEnd w:id="1"/>',
        )
    )
    row = read("docx", data)[0]
    link, end, note, begin, over = (code.char for code in row.codes)
    assert row.target == f"See {link}there{end}\n\t{note}new{begin}7{over}"
    changed = update("docx", data, [replace(row, target=f"Voir {note}{begin}8{over} {link}là{end}")])
    assert read("docx", changed)[0].codes[0].label == "footnoteReference"
    text = body_of(changed)
    assert text.index("bookmarkStart") < text.index("Voir") < text.index("footnoteReference") < text.index("PAGE")
    assert (
        '<w:hyperlink r:id="x"><w:r><w:rPr><w:color/></w:rPr><w:t xml:space="preserve">là</w:t></w:r></w:hyperlink>'
        in text
    )
    assert "old" not in text and text.index("là") < text.index("bookmarkEnd")


def test_nothing_changes_but_what_was_changed():
    data = document(p(r("One"), style="x") + p(r("Two", "<w:b/>")), styles=STYLES)
    rows = read("docx", data)
    same = update("docx", data, rows)
    assert all(body_of(same, name) == body_of(data, name) for name in zipfile.ZipFile(io.BytesIO(data)).namelist()[:3])
    changed = body_of(update("docx", data, [rows[0], replace(rows[1], target="Zwei & <drei>")]))
    assert changed == body_of(data).replace("Two", "Zwei &amp; &lt;drei&gt;")


def test_a_translation_has_its_language_and_direction():
    data = document(p(r("One", "<w:b/>"), more='<w:jc w:val="left"/>'))
    row = replace(read("docx", data)[0], target="واحد", target_lang="ar")
    text = body_of(update("docx", data, [row]))
    assert '<w:pPr><w:bidi/><w:jc w:val="left"/></w:pPr>' in text
    assert '<w:rPr><w:b/><w:rtl/><w:lang w:bidi="ar"/></w:rPr>' in text
    back = body_of(update("docx", update("docx", data, [row]), [replace(row, target="One", target_lang="fr")]))
    assert "bidi" not in back and '<w:lang w:val="fr"/>' in back


def test_text_boxes_are_read_once_and_written_inside_of_what_holds_them():
    box = (
        "<mc:AlternateContent><mc:Choice><wps:txbx>" + p(r("Inside")) + "</wps:txbx></mc:Choice>"
        "<mc:Fallback><v:textbox>" + p(r("Inside")) + "</v:textbox></mc:Fallback></mc:AlternateContent>"
    )
    data = document(p(r("Around "), f"<w:r>{box}</w:r>", r("it")))
    inside, around = read("docx", data)
    assert (inside.target, around.target) == ("Inside", "Around \U000f0000it")
    changed = update("docx", data, [replace(inside, target="Drin"), replace(around, target="\U000f0000 Drumherum")])
    assert [row.target for row in read("docx", changed)] == ["Drin", "\U000f0000 Drumherum"]


@given(st.data())
def test_any_change_is_read_again(data):
    whole = document(
        p(
            r("See "),
            r("bold", "<w:b/>"),
            f'<w:hyperlink r:id="x">{r("there")}</w:hyperlink>',
            "<w:r><w:pict/></w:r>",
            r("."),
        )
    )
    row = read("docx", whole)[0]
    codes = "".join(code.char for code in row.codes)
    text = data.draw(st.text(st.sampled_from("ab\t\n <&é" + codes), max_size=12).filter(str.strip))
    changed = update("docx", whole, [replace(row, target=text, target_lang="fr")])
    etree.fromstring(body_of(changed))
    with suppress(FormatError):
        again = "".join(char for row in read("docx", changed) for char in row.target if char < "\U000f0000")
        assert again == "".join(char for char in text if char < "\U000f0000")


def test_a_new_document_and_a_bilingual_table_are_read_again():
    codes = (Code("\U000f0000", "<b>", "open"), Code("\U000f0001", "</b>", "close"), Code("\U000f0002", "", "alone"))
    rows = [
        Row(
            "واحد\nاثنان", "One", key="a", source_lang="en", target_lang="ar", role="heading", note="n", state="edited"
        ),
        Row("\U000f0000x\U000f0001\U000f0002", "y", key="b", codes=codes),
    ]
    new = read("docx", write("docx", rows))
    assert [(row.target, row.role) for row in new] == [("واحد\nاثنان", "heading"), ("x", "paragraph")]
    data = write("docx-table", rows)
    back = read("docx-table", data)
    assert back == read("docx", data) and for_file("a.docx", data[:4096]).name == "docx"
    first = back[0]
    assert (first.key, first.source, first.target, first.state, first.note) == (
        "a",
        "One",
        "واحد\nاثنان",
        "edited",
        "n",
    )
    assert back[1].target == "⟨1⟩x⟨/1⟩⟨2/⟩" and unmarked(back[1].target, codes) == rows[1].target
    assert write("docx-table", rows) == data


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (document(""), "no text"),
        (b"PK\x03\x04", "cannot be unpacked"),
        (write("xlsx", [Row("x")]), "no Word document|no text"),
        (document("<w:p>"), "broken"),
        (document("").replace(b"word/document.xml", b"word/documenx.xml"), "no Word document|cannot be"),
        (document(p(r("&x;"))), "broken"),
        (document("<w:sdt>" * 300 + "</w:sdt>" * 300), "broken"),
    ],
)
def test_what_cannot_be_used_is_refused(data, why):
    with pytest.raises(FormatError, match=why):
        read("docx", data)


@given(st.binary(max_size=40), st.integers(0, 2500))
def test_any_bytes_are_read_or_refused(data, place):
    whole = document(p(r("One")))
    with suppress(FormatError):
        read("docx", whole[:place] + data + whole[place + len(data) :])
