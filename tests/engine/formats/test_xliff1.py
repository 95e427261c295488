"""XLIFF 1.x and the dialects of tools: read, updated in place, written."""

import io
from contextlib import suppress
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewapp.engine.formats import Candidate, Code, FormatError, Row, for_file
from reviewapp.engine.formats.xliff1 import units
from reviewapp.engine.formats.xml import escape
from tests.engine.formats.helpers import read, update, write

NAME = "xliff-1.2"
TEXT = st.text(st.characters(exclude_categories=["Cs", "Co", "Cc"], exclude_characters="\ufffe\uffff"))


def document(body, namespaces="", languages='source-language="en" target-language="fr"'):
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"{namespaces}>\n'
        f'<file original="ferry.docx" datatype="plaintext" {languages}><body>\n{body}\n</body></file></xliff>'
    ).encode()


def unit(source, target="", attributes=' id="1"', more=""):
    return f"<trans-unit{attributes}><source>{source}</source>{target}{more}</trans-unit>"


def one(*arguments, **named):
    return read(NAME, document(unit(*arguments, **named)))[0]


def test_a_translation_unit_is_a_row():
    more = (
        '<note>Short.</note><alt-trans match-quality="85%" origin="tm"><source>a</source><target>C</target></alt-trans>'
        '<alt-trans alttranstype="previous-version"><target>D</target></alt-trans>'
    )
    assert one("A", "<target>B</target>", ' id="1" translate="no"', more) == Row(
        "B",
        "A",
        "1",
        "ferry.docx",
        "en",
        "fr",
        note="Short.",
        locked=True,
        candidates=(Candidate("C", "tm", 0.85),),
        line=4,
    )


@pytest.mark.parametrize(
    ("unit_says", "target_says", "state"),
    [
        ("", "", ""),
        ("", ' state="new"', "machine"),
        ("", ' state="needs-review-translation" state-qualifier="leveraged-mt"', "machine"),
        ("", ' state="needs-adaptation"', "needs work"),
        ("", ' state="translated"', "edited"),
        ("", ' state="signed-off"', "reviewed"),
        ("", ' state="final"', "approved"),
        (' approved="yes"', "", "approved"),
        (' approved="yes"', ' state="translated"', "approved"),
        (' approved="yes"', ' state="needs-review-translation"', "needs work"),
        ("", ' state="x-odd"', ""),
    ],
)
def test_states_are_read(unit_says, target_says, state):
    assert one("A", f"<target{target_says}>B</target>", f' id="1"{unit_says}').state == state


@pytest.mark.parametrize("state", ["machine", "needs work", "re-check", "edited", "reviewed", "approved"])
def test_states_are_written_and_read_again(state):
    data = document(unit("A", "<target>B</target>", ' id="1" approved="yes"'))
    row = replace(read(NAME, data)[0], state=state)
    assert read(NAME, update(NAME, data, [row]))[0].state == state
    assert read(NAME, write(NAME, [row]))[0].state == state


def test_inline_elements_of_either_side_are_equal_characters():
    row = one(
        '<g id="1" ctype="bold">A</g><x id="2"/><bpt id="3">[i]</bpt>b<ept id="3">[/i]</ept><ph id="4">[br]</ph>',
        '<target><x id="2"/><bx id="1"/>A<ex id="1"/><bpt id="3">[i]</bpt>c<ept id="3">[/i]</ept></target>',
    )
    g, end, x, bpt, ept, _ph = (code.char for code in row.codes)
    assert row.target == f"{x}{g}A{end}{bpt}c{ept}"
    assert [(code.original, code.kind) for code in row.codes] == [
        ('<g id="1" ctype="bold">', "open"),
        ("</g>", "close"),
        ('<x id="2"/>', "alone"),
        ("[i]", "open"),
        ("[/i]", "close"),
        ("[br]", "alone"),
    ]
    assert row.codes[0].label == "bold"


def test_old_versions_and_prefixes_are_read():
    first = b'<xliff version="1.0"><file original="a"><body>' + unit("A").encode() + b"</body></file></xliff>"
    assert read(NAME, first)[0].source == "A"
    old = document(unit("A")).replace(b"document:1.2", b"document:1.1").replace(b'version="1.2"', b"", 1)
    assert read(NAME, old)[0].source == "A"
    assert for_file("a.xlf", old).name == NAME
    other = (
        document(unit("A"), ' xmlns:its="urn:its" its:version="2.0"')
        .replace(b'version="1.2" ', b"")
        .replace(b'its:version="2.0"', b'its:version="2.0" version="1.2"')
    )
    assert for_file("a.xlf", other).name == NAME


ATTRIBUTES = st.dictionaries(
    st.sampled_from(["id", "resname", "approved", "translate", "restype", "xml:space", "size-unit", "mq:locked"]),
    st.sampled_from(["yes", "no", "7", "locked", "preserve", "x-reviewapp-table-cell"]),
)
STATED = st.sampled_from(["", ' state="new"', ' state="final"', ' state="needs-l10n" state-qualifier="id-match"'])


@given(TEXT, TEXT, ATTRIBUTES, STATED, st.sampled_from(["", "<note>n</note>", "<note/><note>m</note>"]), st.booleans())
def test_plain_units_are_read_the_short_way_as_the_long_way_reads_them(source, target, known, stated, notes, locked):
    attributes = "".join(f' {name}="{value}"' for name, value in known.items())
    data = document(
        f'<group translate="{"no" if locked else "yes"}">'
        + unit(escape(source), f"<target{stated}>{escape(target)}</target>", attributes, notes)
        + "</group>"
        + unit("\ue000\U000f0000", "", attributes, notes),
        ' xmlns:mq="MQXliff"',
    )
    longer = [each.row() for each in units(io.BytesIO(data))]
    assert read(NAME, data) == longer


PLAIN = document(
    "<group><!-- stays -->\n  "
    + unit("A &#x41;", attributes=" id='1' approved='no'")
    + "\n  "
    + unit('<g id="1">B</g>', "<target  state='new'\n>C<g id=\"1\" >D</g ></target>", ' id="2"')
    + "\n  "
    + unit("E", "<target/>", ' id="3"')
    + "</group>"
)


def test_a_file_in_which_nothing_changed_stays_byte_equal():
    for data in (PLAIN, b"\xef\xbb\xbf" + PLAIN, PLAIN.decode().replace("UTF-8", "UTF-16").encode("utf-16")):
        assert update(NAME, data, read(NAME, data)) == data


def test_only_what_changed_is_written():
    rows = read(NAME, PLAIN)
    rows[0] = replace(rows[0], target="<Z>", state="approved")
    rows[2] = replace(rows[2], target="F")
    assert update(NAME, PLAIN, rows) == PLAIN.replace(b" approved='no'", b' approved="yes"').replace(
        b"&#x41;</source>", b'&#x41;</source><target state="final">&lt;Z&gt;</target>'
    ).replace(b"<target/>", b"<target>F</target>")


def test_a_pair_that_crosses_another_or_lost_its_partner_is_still_xml():
    row = read(NAME, PLAIN)[1]
    start, end = (code.char for code in row.codes)
    for target in (f"{end}x{start}", f"{start}x", f"x{end}"):
        assert read(NAME, update(NAME, PLAIN, [replace(row, target=target)]))[1].target == target


COMMENTS = (
    '<doc-info xmlns="http://sdl.com/FileTypes/SdlXliff/1.0"><cmt-defs>'
    '<cmt-def id="c"><Comments><Comment>Which two?</Comment></Comments></cmt-def></cmt-defs></doc-info>'
)
TWO_SEGMENTS = (
    '<trans-unit id="u"><source><g id="5">One. Two.</g></source>'
    '<seg-source><g id="5"><mrk mtype="seg" mid="1">One.</mrk> <mrk mtype="seg" mid="2">Two.</mrk></g></seg-source>'
    '<target><g id="5"><mrk mtype="seg" mid="1">Un.</mrk> '
    '<mrk mtype="seg" mid="2"><mrk mtype="x-sdl-comment" sdl:cid="c">Deux.</mrk></mrk></g></target>'
    '<sdl:seg-defs><sdl:seg id="1" conf="ApprovedTranslation"/>'
    '<sdl:seg id="2" conf="Draft"><sdl:value key="h">x</sdl:value></sdl:seg></sdl:seg-defs></trans-unit>'
)
UNTRANSLATED = (
    '<trans-unit id="v"><source>A</source><seg-source><mrk mtype="seg" mid="3">A</mrk></seg-source>'
    '<sdl:seg-defs><sdl:seg id="3"/></sdl:seg-defs></trans-unit>'
)
SDL = document(
    TWO_SEGMENTS + UNTRANSLATED, ' xmlns:sdl="http://sdl.com/FileTypes/SdlXliff/1.0" sdl:version="1.0"'
).replace(b"<file ", COMMENTS.encode() + b"<file ")


def test_segments_of_trados_are_joined_and_their_least_state_counts():
    assert for_file("a.sdlxliff", SDL).name == "sdlxliff"
    row = read("sdlxliff", SDL)[0]
    g, end, comment, after = (code.char for code in row.codes)
    assert row.source == f"{g}One. Two.{end}" and row.target == f"{g}Un. {comment}Deux.{after}{end}"
    assert (row.state, row.note) == ("machine", "Which two?")


def test_a_changed_text_goes_back_to_its_segment_and_states_to_theirs():
    rows = read("sdlxliff", SDL)
    assert update("sdlxliff", SDL, rows) == SDL
    rows[0] = replace(rows[0], target=rows[0].target.replace("Deux", "Trois"), state="approved")
    changed = update("sdlxliff", SDL, rows)
    assert changed == SDL.replace(b"Deux", b"Trois").replace(b'"ApprovedTranslation"', b'"ApprovedSignOff"').replace(
        b'"Draft"', b'"ApprovedSignOff"'
    )


def test_a_new_target_of_trados_has_its_segment():
    rows = read("sdlxliff", SDL)
    rows[1] = replace(rows[1], target="B", state="edited")
    changed = update("sdlxliff", SDL, rows)
    assert b'</seg-source><target><mrk mtype="seg" mid="3">B</mrk></target>' in changed
    assert b'<sdl:seg id="3" conf="Translated"/>' in changed


def test_a_segment_stays_whole_when_a_code_is_pulled_across_it():
    row = read("sdlxliff", SDL)[0]
    g, end, comment, after = (code.char for code in row.codes)
    target = f"U{g}n. {comment}Deux.{after}{end}"
    changed = read("sdlxliff", update("sdlxliff", SDL, [replace(row, target=target)]))[0]
    assert changed.target == target


@pytest.mark.parametrize(
    ("namespace", "attribute", "before", "state", "after"),
    [
        ("MQXliff", "status", "MachineTranslated", "machine", "Proofread"),
        ("MQXliff", "status", "Rejected", "needs work", "Proofread"),
        ("http://www.memsource.com/mxlf/2.0", "confirmed", "0", "", "1"),
    ],
)
def test_tools_have_states_of_their_own(namespace, attribute, before, state, after):
    data = document(unit("A", "<target>B</target>", f' id="1" t:{attribute}="{before}"'), f' xmlns:t="{namespace}"')
    row = read(NAME, data)[0]
    assert row.state == state
    changed = update(NAME, data, [replace(row, state="reviewed")])
    assert changed == data.replace(f'{attribute}="{before}"'.encode(), f'{attribute}="{after}"'.encode())


@given(st.lists(st.tuples(TEXT, TEXT, TEXT), min_size=1, max_size=4))
def test_what_is_written_is_read_again(texts):
    rows = [
        Row(
            target,
            source,
            key=f"k {n}",
            doc="d",
            source_lang="en",
            target_lang="ar",
            note=note,
            role="table cell",
            locked=True,
        )
        for n, (source, target, note) in enumerate(texts)
    ]
    assert [replace(row, line=0) for row in read(NAME, write(NAME, rows))] == rows


def test_codes_and_candidates_are_written():
    codes = (
        Code("\U000f0000", "<b>", "open", "bold"),
        Code("\U000f0001", "</b>", "close"),
        Code("\U000f0002", "[br]", "alone", "odd"),
        Code("\U000f0003", "", "close"),
        Code("\U000f0004", "\U000f0009", "character"),
    )
    a, b, c, d, own = (code.char for code in codes)
    row = Row(
        f"{c}{b}x{a}{d}{own}",
        f"{a}x{b}{c}{d}{own}",
        "1",
        "a",
        "en",
        "fr",
        codes=codes,
        candidates=(Candidate("y", "tm", 0.5),),
    )
    back = read(NAME, write(NAME, [row]))[0]
    assert {code[1:3] for code in back.codes} >= {("<b>", "open"), ("</b>", "close"), ("[br]", "alone")}
    assert back.candidates == row.candidates and len(back.target) == len(row.target)


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"<xliff version='2.0' xmlns='urn:oasis:names:tc:xliff:document:2.0'/>", "no XLIFF 1"),
        (b"<tmx/>", "no XLIFF 1"),
        (document("<trans-unit id='1'><target>A</target></trans-unit>"), "no source"),
        (document(unit("&who;")), "line 4"),
        (document(unit("A"))[:-9], "broken"),
        (document(unit("A\x08")), "line 4"),
        (document(unit("<g>" * 300 + "</g>" * 300)), "broken"),
        (document(unit("A")).replace(b"?>\n", b'?><!DOCTYPE xliff [<!ENTITY a "b">]>'), "not accepted"),
    ],
)
def test_what_cannot_be_used_is_refused(data, why):
    with pytest.raises(FormatError, match=why):
        read(NAME, data)


@given(st.binary(max_size=60), st.integers(0, len(SDL)))
def test_any_bytes_are_read_or_refused(data, place):
    with suppress(FormatError):
        read("sdlxliff", SDL[:place] + data + SDL[place:])


@given(st.data())
def test_any_change_to_segments_is_read_again(data):
    row = read("sdlxliff", SDL)[0]
    codes = "".join(code.char for code in row.codes)
    text = data.draw(
        st.text(st.sampled_from("ab <&" + codes), max_size=12).filter(lambda text: len(set(text) & set(codes)) < 2)
    )
    once = "".join(char for n, char in enumerate(text) if char not in codes or text.index(char) == n)
    back = read("sdlxliff", update("sdlxliff", SDL, [replace(row, target=text)]))[0]
    assert back.target in (once, once.translate({ord(code): None for code in codes}))
