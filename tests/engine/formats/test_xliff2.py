"""XLIFF 2: read, refused by its rules, updated in place, written."""

from contextlib import suppress
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewapp.engine.formats import Candidate, Code, FormatError, Row
from tests.engine.formats.helpers import read, update, write

NAMESPACES = (
    'xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:fs="urn:oasis:names:tc:xliff:fs:2.0"'
    ' xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0" xmlns:val="urn:oasis:names:tc:xliff:validation:2.0"'
    ' xmlns:x="urn:x"'
)
TEXT = st.text(st.characters(exclude_categories=["Cs", "Co"], exclude_characters="\0\r"))
NOTE = st.text(st.characters(exclude_categories=["Cs", "Co", "Cc"], exclude_characters="\ufffe\uffff"))


def document(body, attributes='version="2.1" srcLang="en" trgLang="fr"'):
    return f'<?xml version="1.0"?>\n<xliff {NAMESPACES} {attributes}>{body}</xliff>'.encode()


def file(body, attributes='id="f1"'):
    return document(f"<file {attributes}>{body}</file>")


def unit(source, target=None, head="", attributes='id="u1"', segment=""):
    translated = "" if target is None else f"<target>{target}</target>"
    return file(f"<unit {attributes}>{head}<segment{segment}><source>{source}</source>{translated}</segment></unit>")


def test_a_unit_is_a_row_with_its_state_note_file_and_role():
    data = document(
        '<file id="f1" original="ferry.docx" translate="no"><unit id="a" type="reviewapp:list-item">'
        '<notes><note id="n">Short.</note></notes>'
        '<segment state="reviewed"><source>A</source><target>B</target></segment></unit></file>'
    )
    assert read("xliff", data) == [
        Row("B", "A", "a", "ferry.docx", "en", "fr", "list item", "reviewed", "Short.", locked=True, line=2)
    ]


def test_segments_are_joined_in_the_order_of_their_targets_and_the_least_state_counts():
    data = file(
        '<unit id="u"><segment state="final"><source>One.</source><target order="3">Un.</target></segment>'
        "<ignorable><source> </source></ignorable>"
        '<segment state="translated"><source>Two.</source><target order="1">Deux.</target></segment></unit>'
    )
    row = read("xliff", data)[0]
    assert (row.source, row.target, row.state) == ("One. Two.", "Deux. Un.", "edited")


def test_codes_are_characters_equal_on_both_sides():
    data = unit(
        '<pc id="1" dataRefStart="d1" dataRefEnd="d2" dispStart="b">A</pc><ph id="2"/>',
        '<ph id="2"/><sc id="1" dataRef="d1"/>B<ec startRef="1" dataRef="d2"/>',
        '<originalData><data id="d1">&lt;b></data><data id="d2">&lt;/b></data></originalData>',
    )
    row = read("xliff", data)[0]
    start, end, alone = (code.char for code in row.codes)
    assert row.source == f"{start}A{end}{alone}" and row.target == f"{alone}{start}B{end}"
    assert row.codes[0] == Code(start, "<b>", "open", "b") and row.codes[2].original == '<ph id="2"/>'


def test_line_breaks_that_lay_out_the_file_are_no_text():
    assert read("xliff", unit("\n   A\n   b\n  "))[0].source == "A b"
    assert read("xliff", unit("\n A\n b", attributes='id="u1" xml:space="preserve"'))[0].source == "\n A\n b"
    assert read("xliff", unit(" A  b "))[0].source == " A  b "


def test_matches_are_candidates_and_control_characters_are_themselves():
    head = (
        '<mtc:matches><mtc:match ref="#u1" matchQuality="85.5" origin="tm"><source/><target>C</target></mtc:match>'
        '<mtc:match ref="#u1" reference="yes"><source/><target xml:lang="es">D</target></mtc:match></mtc:matches>'
    )
    row = read("xliff", unit('A<cp hex="0001"/>', None, head))[0]
    assert row.candidates == (Candidate("C", "tm", 0.855),) and row.source == "A\x01"


GOOD = {
    "an external doctype": unit("A").replace(b"?>\n", b'?>\n<!DOCTYPE xliff SYSTEM "x.dtd">'),
    "foreign elements and attributes": file(
        '<x:y id="1">z</x:y><unit id="u" x:a="b"><x:z id="1"/><segment><source/></segment></unit>'
    ),
    "a mark over two segments": file(
        '<unit id="u"><segment><source><sm id="m" translate="no"/>A</source></segment>'
        '<segment><source>B<em startRef="m"/></source></segment></unit>'
    ),
    "codes that keep their order": unit(
        '<ph id="1" canReorder="firstNo" canCopy="no" canDelete="no"/>'
        '<ph id="2" canReorder="no" canCopy="no" canDelete="no"/>'
    ),
    "a lost code, which a check finds": unit('<ph id="1" canDelete="no"/>A', "B"),
    "a group without units": file('<group id="g"/>'),
    "a style": unit('<pc id="1" fs:fs="b">A</pc>'),
    "a note of the unit": unit(
        '<mrk id="m" type="comment" ref="#n=n1">A</mrk>', head='<notes><note id="n1">x</note></notes>'
    ),
    "prefixed elements": unit("A")
    .replace(b"xmlns=", b"xmlns:q=")
    .replace(b"<", b"<q:")
    .replace(b"<q:/", b"</q:")
    .replace(b"<q:?", b"<?"),
    "version 2.2": unit("A").replace(b"document:2.0", b"document:2.2").replace(b'version="2.1"', b'version="2.2"'),
}


@pytest.mark.parametrize("name", GOOD)
def test_this_is_read(name):
    assert len(read("xliff", GOOD[name])) in (0, 1)


CAN = 'canCopy="no" canDelete="no"'
BAD = {
    "no file": document(""),
    "nothing in a file": file(""),
    "another version": document('<file id="f"><group id="g"/></file>', 'version="3.0" srcLang="en"'),
    "no source language": document('<file id="f"><group id="g"/></file>', 'version="2.1"'),
    "a language that is none": document('<file id="f"><group id="g"/></file>', 'version="2.1" srcLang="e n"'),
    "a target without its language": document(
        '<file id="f"><unit id="u"><segment><source/><target/></segment></unit></file>', 'version="2.1" srcLang="en"'
    ),
    "files of one id": document('<file id="f"><group id="g"/></file><file id="f"><group id="g"/></file>'),
    "units of one id": file(
        '<unit id="u"><segment><source/></segment></unit><unit id="u"><segment><source/></segment></unit>'
    ),
    "groups of one id": file('<group id="g"><group id="g"/></group>'),
    "an id with a blank": unit("A", attributes='id="a b"'),
    "a unit without segment": file('<unit id="u"><ignorable><source/></ignorable></unit>'),
    "a segment without source": file('<unit id="u"><segment><target/></segment></unit>'),
    "two sources": file('<unit id="u"><segment><source/><source/></segment></unit>'),
    "text between segments": file('<unit id="u">lost<segment><source/></segment></unit>'),
    "an unknown state": unit("A", segment=' state="done"'),
    "a sub-state alone": unit("A", segment=' subState="x:y"'),
    "a sub-state without prefix": unit("A", segment=' state="final" subState="y"'),
    "a foreign attribute on a segment": unit("A", segment=' x:a="b"'),
    "a foreign element in a segment": unit("A").replace(b"</segment>", b"<x:y/></segment>"),
    "a foreign element after units": unit("A").replace(b"</file>", b"<x:y/></file>"),
    "notes after units": unit("A").replace(b"</file>", b"<notes><note>x</note></notes></file>"),
    "notes between units": file(
        '<unit id="u"><segment><source/></segment></unit><notes><note>x</note></notes>'
        '<unit id="v"><segment><source/></segment></unit>'
    ),
    "an empty notes": unit("A", head="<notes/>"),
    "notes of one id": unit("A", head='<notes><note id="n"/><note id="n"/></notes>'),
    "a skeleton with both": file('<skeleton href="a">b</skeleton><group id="g"/>'),
    "a skeleton with neither": file('<skeleton/><group id="g"/>'),
    "data of one id": unit("A", head='<originalData><data id="d"/><data id="d"/></originalData>'),
    "data that is not there": unit('<ph id="1" dataRef="d"/>'),
    "codes of one id": unit('<ph id="1"/><ph id="1"/>'),
    "a start without end": unit('<sc id="1"/>A'),
    "an isolated start with an end": unit('<sc id="1" isolated="yes"/>A<ec startRef="1"/>'),
    "an end before its start": unit('<ec startRef="1"/>A<sc id="1"/>'),
    "an end with id and reference": unit('<ec startRef="1" id="1"/>'),
    "an isolated end without id": unit('<ec startRef="1" isolated="yes"/>'),
    "ends that differ": unit('<sc id="1" canCopy="no"/><ec startRef="1" canCopy="yes"/>'),
    "ends that differ in order": unit(
        f'<sc id="1" canReorder="firstNo" {CAN}/><ec startRef="1" canReorder="yes" {CAN}/>'
    ),
    "a sequence without beginning": unit(f'<ph id="1" canReorder="no" {CAN}/>'),
    "a fixed code that can be copied": unit('<ph id="1" canReorder="firstNo"/>'),
    "a copy of nothing": unit('<ph id="1" copyOf="2"/>'),
    "a copy of what cannot be copied": unit('<ph id="1" canCopy="no"/><ph id="2" copyOf="1"/>'),
    "a flow to nowhere": unit('<ph id="1" subFlows="u9"/>'),
    "an unknown type": unit('<ph id="1" type="bold"/>'),
    "a style of the wrong type": unit('<ph id="1" type="ui" subType="xlf:b"/>'),
    "a sub-type alone": unit('<ph id="1" subType="x:y"/>'),
    "a code in a code": unit('<ph id="1"><ph id="2"/></ph>'),
    "cp for what XML can hold": unit('<cp hex="00A0"/>'),
    "cp that is no number": unit('<cp hex="zz"/>'),
    "a comment without text": unit('<mrk id="m" type="comment">A</mrk>'),
    "a comment with both": unit('<mrk id="m" type="comment" value="a" ref="#n=n">A</mrk>'),
    "a comment elsewhere": unit('<mrk id="m" type="comment" ref="#f=f1/n=n">A</mrk>'),
    "a reference out of order": unit('<mrk id="m" type="x:y" ref="#u=1/f=1">A</mrk>'),
    "a reference with two ends": unit('<mrk id="m" type="x:y" ref="#a/b">A</mrk>'),
    "a reference with an unknown prefix": unit('<mrk id="m" type="x:y" ref="#zz=b">A</mrk>'),
    "a style that is no element": unit('<pc id="1" fs:fs="bold">A</pc>'),
    "a style on an end": unit('<sc id="1"/><ec startRef="1" fs:fs="b"/>'),
    "an element no module has": unit("A", head="<val:validate/>"),
    "targets in one place": file(
        '<unit id="u"><segment><source/><target order="2"/></segment><segment><source/><target/></segment></unit>'
    ),
    "a text in another language": unit("A", attributes='id="u1" xml:lang="ja"'),
    "space that differs": file('<unit id="u"><segment><source xml:space="preserve"/><target/></segment></unit>'),
    "extensions of one id": file('<x:a id="1"/><x:b id="1"/><group id="g"/>'),
    "another root": b'<tmx version="2.0"/>',
    "another namespace": b'<xliff xmlns="urn:other" version="2.0"/>',
    "an internal subset": b'<!DOCTYPE xliff [<!ENTITY a "b">]>' + unit("A").partition(b"\n")[2],
    "an unknown entity": unit("&what;"),
    "half a file": unit("A")[:-20],
}


@pytest.mark.parametrize("name", BAD)
def test_this_is_refused_with_its_line(name):
    with pytest.raises(FormatError) as error:
        read("xliff", BAD[name])
    assert error.value.params.get("line") or "no XLIFF" in str(error.value) or "not accepted" in str(error.value)


MIXED = file(
    """
  <unit id="a">
    <!-- stays -->
    <segment state='initial' ><source>A  &#x41;</source></segment>
  </unit>
  <unit id="b"><originalData><data id="d">x</data></originalData>
    <segment><source><pc id="1">One</pc>.</source><target><pc id="1" type="fmt">Un</pc>.</target></segment>
    <ignorable><source> </source><target> </target></ignorable>
    <segment><source>Two.</source><target
       >Deux.</target></segment>
  </unit>
"""
)


def test_a_file_in_which_nothing_changed_stays_byte_equal():
    for data in (MIXED, b"\xef\xbb\xbf" + MIXED, MIXED.decode().replace("?>", ' encoding="utf-16"?>').encode("utf-16")):
        assert update("xliff", data, read("xliff", data)) == data


def test_a_new_target_stands_after_its_source_and_states_are_written():
    rows = read("xliff", MIXED)
    rows[0] = replace(rows[0], target="B & <c>", state="approved")
    changed = update("xliff", MIXED, rows)
    assert changed == MIXED.replace(b"state='initial'", b'state="final"').replace(
        b"&#x41;</source>", b"&#x41;</source><target>B &amp; &lt;c></target>".replace(b"c>", b"c&gt;")
    )


def test_only_the_segment_that_changed_is_written():
    rows = read("xliff", MIXED)
    rows[1] = replace(rows[1], target=rows[1].target.replace("Deux", "Trois"))
    assert update("xliff", MIXED, rows) == MIXED.replace(b"Deux", b"Trois")


def test_codes_that_were_moved_stay_well_formed():
    row = read("xliff", MIXED)[1]
    start, end = (code.char for code in row.codes)
    for target in (
        f"{end}Un{start}. Deux.",
        f"Un. {start}Deux{end}.",
        f"{start}Un. Deux.{end}",
        f"Un.{end} Deux.",
        start * 3,
    ):
        changed = read("xliff", update("xliff", MIXED, [replace(row, target=target)]))[1]
        assert changed.target == (start if target == start * 3 else target)


def test_a_file_without_target_language_gets_one_with_its_first_target():
    data = document(
        '<file id="f"><unit id="u"><segment><source>A</source></segment></unit></file>', 'version="2.1" srcLang="en"'
    )
    row = replace(read("xliff", data)[0], target="B", target_lang="fr")
    assert read("xliff", update("xliff", data, [row]))[0] == replace(row, codes=())


@given(st.data())
def test_any_change_is_read_again(data):
    rows = read("xliff", MIXED)
    place = data.draw(st.integers(0, 1))
    codes = "".join(code.char for code in rows[place].codes)
    text = data.draw(st.text(st.sampled_from("ab \n<&]>\x01" + codes), max_size=12))
    rows[place] = replace(
        rows[place], target=text, state=data.draw(st.sampled_from(["edited", "needs work", "re-check"]))
    )
    back = read("xliff", update("xliff", MIXED, rows))
    once = "".join(char for n, char in enumerate(text) if char not in codes or text.index(char) == n)
    assert back[place].target == once and back[place].state == rows[place].state
    assert replace(back[1 - place], line=0) == replace(rows[1 - place], line=0)


@given(st.lists(st.tuples(TEXT, TEXT, NOTE), min_size=1, max_size=4))
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
            state="reviewed",
        )
        for n, (source, target, note) in enumerate(texts)
    ]
    back = read("xliff", write("xliff", rows))
    assert [replace(row, line=0) for row in back] == rows


def test_codes_candidates_and_documents_are_written():
    codes = (
        Code("\U000f0000", "<b>", "open", "b"),
        Code("\U000f0001", "</b>", "close"),
        Code("\U000f0002", "\x02", "alone"),
        Code("\U000f0003", "", "close", "x"),
    )
    a, b, c, d = (code.char for code in codes)
    rows = [
        Row(
            f"{c}{a}x{b}{d}",
            f"{a}x{b}{c}{d}",
            "1",
            "a",
            "en",
            "fr",
            codes=codes,
            candidates=(Candidate("y", "tm", 0.5),),
        ),
        Row(f"{b}x{a}", f"{a}x{b}", "1", "b", "en", "fr", codes=codes[:2]),
    ]
    back = read("xliff", write("xliff", rows))
    assert [replace(row, line=0) for row in back] == rows


def test_what_has_no_source_or_language_cannot_be_written():
    with pytest.raises(FormatError, match="no source"):
        write("xliff", [Row("x", None, source_lang="en", target_lang="fr")])
    with pytest.raises(FormatError, match="language"):
        write("xliff", [Row("x", "y")])


@given(st.binary(max_size=60), st.integers(0, len(MIXED)))
def test_any_bytes_are_read_or_refused(data, place):
    with suppress(FormatError):
        read("xliff", MIXED[:place] + data + MIXED[place:])
