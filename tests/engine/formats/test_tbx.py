"""TBX in its styles and ages, and tables of terms."""

import io
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewapp.engine.formats import FormatError, Row, for_file, term_table
from reviewapp.engine.formats.concepts import Concept, Term, status
from reviewapp.engine.formats.tbx import read_concepts, write_concepts
from tests.engine.formats.helpers import read, write

WORD = st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1)


def concepts(data):
    return list(read_concepts(io.BytesIO(data)))


def written(found, style="dca"):
    stream = io.BytesIO()
    write_concepts(found, stream, style=style)
    return stream.getvalue()


def entry(terms, head="", root="tbx", names="conceptEntry langSec termSec"):
    concept, language, section = names.split()
    body = "".join(f'<{language} xml:lang="{tag}"><{section}>{term}</{section}></{language}>' for tag, term in terms)
    return f'<{root}><text><body><{concept} id="c7">{head}{body}</{concept}></body></text></{root}>'.encode()


def test_data_categories_are_read_in_both_styles():
    dca = entry(
        [("en", '<term>open  quay</term><termNote type="partOfSpeech">noun</termNote><note>Rare.</note>')],
        '<descrip type="subjectField">Ports</descrip>'
        '<descripGrp><descrip type="definition">A wall.</descrip></descripGrp>',
    )
    dct = entry(
        [("en", "<term>open quay</term><m:partOfSpeech>noun</m:partOfSpeech><note>Rare.</note>")],
        "<m:subjectField>Ports</m:subjectField><descripGrp><m:definition>A wall.</m:definition></descripGrp>",
    ).replace(b"<tbx>", b'<tbx xmlns:m="urn:m">')
    wanted = Concept((Term("en", "open quay", "", "noun", "Rare."),), "c7", "Ports", (("", "A wall."),), "", 1)
    assert concepts(dca) == concepts(dct) == [wanted]


@pytest.mark.parametrize(
    ("kind", "word", "meant"),
    [
        ("administrativeStatus", "preferredTerm-admn-sts", "preferred"),
        ("administrativeStatus", "deprecatedTerm-admn-sts", "deprecated"),
        ("administrativeStatus", "supersededTerm-admn-sts", "superseded"),
        ("normativeAuthorization", "admittedTerm", "admitted"),
        ("usageStatus", "notRecommended", "deprecated"),
        ("usageStatus", "obsolete", "superseded"),
        ("status", "Forbidden", "deprecated"),
        ("administrativeStatus", "who knows", ""),
        ("geographicalUsage", "preferred", ""),
    ],
)
def test_statuses_are_read_in_the_words_of_many_tools(kind, word, meant):
    data = entry([("en", f'<term>quay</term><termNote type="{kind}">{word}</termNote>')])
    assert concepts(data)[0].terms[0].status == meant


def test_the_older_form_is_read_with_its_doctype():
    data = b'<!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">' + entry(
        [("en", "<termGrp><term>quay</term></termGrp>"), ("fr", "<termGrp><term>quai</term></termGrp>")],
        root="martif",
        names="termEntry langSet ntig",
    )
    assert [term.text for term in concepts(data)[0].terms] == ["quay", "quai"]
    assert for_file("terms.xml", data).name == "tbx"


@pytest.mark.parametrize("style", ["dca", "dct", "2008"])
@given(
    st.lists(
        st.builds(
            Term,
            language=st.sampled_from(["en", "zh-Hans", "ar"]),
            text=WORD,
            status=st.sampled_from(["", "preferred", "admitted", "deprecated", "superseded"]),
            part_of_speech=WORD,
            note=WORD,
        ),
        min_size=1,
    ).map(lambda terms: sorted(terms, key=lambda term: term.language))
)
def test_what_is_written_is_read_again(style, terms):
    found = [Concept(tuple(terms), "c1", "Ports", (("", "A wall."), (terms[0].language, "Une paroi.")), "Note.")] * 2
    back = concepts(written(found, style))
    assert [each._replace(line=0) for each in back] == [found[0], found[1]._replace(key="c2")]


def test_a_forbidden_term_stays_forbidden_and_a_proposed_one_has_no_status():
    data = written([Concept((Term("en", "dock", "deprecated"), Term("en", "pier", "")))])
    assert b"deprecatedTerm-admn-sts" in data and data.count(b"administrativeStatus") == 1
    assert status("proposed") == "" and status("maybe") is None


def test_terms_are_rows_beside_the_first_of_the_source_language():
    data = entry(
        [
            ("en", "<term>quay</term>"),
            ("fr", "<term>quai</term>"),
            ("fr", '<term>dock</term><termNote type="administrativeStatus">deprecated</termNote>'),
        ]
    )
    rows = read("tbx", data)
    assert [(row.source, row.target, row.state) for row in rows] == [
        ("quay", "quai", ""),
        ("quay", "dock", "deprecated"),
    ]
    assert [row.target for row in read("tbx", data, source_lang="fr", target_lang="en")] == ["quay"]
    back = read("tbx", write("tbx", rows))
    assert [(row.source, row.target, row.state, row.key) for row in back] == [
        (r.source, r.target, r.state, r.key) for r in rows
    ]
    assert [row.source for row in read("tbx", entry([("en", "<term>quay</term>")]))] == [None]


def test_a_termbase_needs_languages():
    with pytest.raises(FormatError, match="languages"):
        write("tbx", [Row("quay")])


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"<tmx/>", "no TBX"),
        (entry([("", "<term>a</term>")]), "no language"),
        (entry([("en", "<term>a</term>")])[:-8], "broken"),
        (b'<!DOCTYPE martif [<!ENTITY a "b">]><martif/>', "not accepted"),
        (entry([("en", "<x>" * 400 + "</x>" * 400)]), "broken"),
    ],
)
def test_what_cannot_be_used_is_refused(data, why):
    with pytest.raises(FormatError, match=why):
        concepts(data)


@given(st.binary(max_size=60), st.integers(0, 200))
def test_any_bytes_are_read_or_refused(data, place):
    whole = entry([("en", "<term>a</term>"), ("fr", "<term>b</term>")])
    with suppress(FormatError):
        concepts(whole[:place] + data + whole[place:])


def test_a_table_of_terms_is_written_and_read():
    found = [Concept((Term("zh", "码头"), Term("en", "=quay", "preferred"), Term("en", "dock", "deprecated")))]
    stream = io.BytesIO()
    term_table.write(found, stream, "zh")
    assert list(term_table.read(stream, "zh", "en")) == found
    with pytest.raises(FormatError, match="no column"):
        list(term_table.read(io.BytesIO(b"a,b\n"), "zh", "en"))
