"""Gettext catalogues: read by polib, written back in place."""

import io
from contextlib import suppress
from dataclasses import replace

import polib
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from reviewapp.engine.formats import FormatError, Row, by_name
from reviewapp.engine.formats.po import form_of_one, forms_of_few
from reviewapp.engine.formats.po_entries import Short, opened, parsed
from tests.engine.formats.helpers import read, update, write

HEAD = """# Translators of Halden
msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\\n"
"Language: ru\\n"
"Plural-Forms: nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 ? 1 : 2);\\n"
"""
BODY = """
# A remark.
#. From the code.
#: ferry.c:12
#, c-format
msgctxt "menu"
msgid "Open"
msgstr "Открыть"

#, fuzzy, c-format
#| msgid "One boats"
msgid "One boat"
msgid_plural "%d boats"
msgstr[0] "%d лодка"
msgstr[1] "%d лодки"
msgstr[2] ""
"%d "
"лодок"

   msgid   "Quay \\"A\\"\\n"
   msgstr ""

#~ msgid "Old"
#~ msgstr "Старое"
"""
CATALOGUE = (HEAD + BODY).encode()
TEXT = st.text(st.characters(exclude_categories=["Cs", "Co"], exclude_characters="\0"))


LINES = st.lists(
    st.sampled_from(
        [
            *("", "", "", " ", "# A remark.", "#", "#.  Spaced", "#. Said", "#, fuzzy", "#: a.c:1", '#| msgid "b"'),
            *(
                'msgid "a"',
                'msgid "a\\n\\"b\\\\"',
                'msgid ""',
                '"c"',
                ' "c" ',
                'msgstr "d"',
                'msgstr ""',
                'msgstr "d\r"',
            ),
            *('msgctxt "e"', 'msgid_plural "f"', 'msgstr[0] "g"', 'msgstr[1] "h"', '#~ msgid "i"', '#~ msgstr "j"'),
            *(
                'msgstr "k" "l"',
                "m",
                '#~| msgid "n"',
                "msgstr",
                'msgid "o"\nmsgstr "p"',
                '#, fuzzy\nmsgid "q"\nmsgstr "r"',
            ),
        ]
    ),
    max_size=14,
).map("\n".join)


def outcome(read):
    """The entries of a catalogue as far as a row needs them; polib takes one without a text for the header."""
    try:
        found = [[getattr(each, name) for name in Short._fields] for each in read()]
    except FormatError:
        return "broken"
    return found if all(each[1] for each in found) else "broken"


@settings(max_examples=1000)
@given(LINES, st.booleans())
@example('# Above.\n\n# Below.\nmsgid "a"\nmsgstr "b"', False)
@example('msgid "a"\n\nmsgid "o"\nmsgstr "p"', False)
def test_short_entries_are_read_the_short_way_as_polib_reads_them(body, windows):
    text = f"{HEAD}\n{body}"
    text = text.replace("\n", "\r\n") if windows else text
    assert outcome(lambda: opened(text)[1]) == outcome(lambda: parsed(text))


def test_an_error_behind_entries_read_the_short_way_names_its_line():
    body = '\nmsgid "a"\nmsgstr "b"\n\n\nmsgid "c"\nmsgstr "d" "e"\n'
    line = f"{HEAD}{body}".split("\n").index('msgstr "d" "e"') + 1
    with pytest.raises(FormatError, match=f"line {line}"):
        read("po", f"{HEAD}{body}".encode())


def test_an_entry_is_a_row_and_each_plural_form_is_one():
    rows = read("po", CATALOGUE)
    assert [(row.source, row.target, row.state) for row in rows] == [
        ("Open", "Открыть", ""),
        ("One boat", "%d лодка", "needs work"),
        ("%d boats", "%d лодки", "needs work"),
        ("%d boats", "%d лодок", "needs work"),
        ('Quay "A"\n', "", ""),
    ]
    assert rows[0].key == "menu|Open" and rows[1].key == rows[2].key == rows[3].key
    assert [row.plural for row in rows] == ["", "many", "many", "many", ""]
    assert rows[0].note == "A remark.\nFrom the code." and rows[0].target_lang == "ru"


def test_a_catalogue_in_which_nothing_changed_stays_byte_equal():
    for data in (CATALOGUE, CATALOGUE.replace(b"\n", b"\r\n"), b"\xef\xbb\xbf" + CATALOGUE, CATALOGUE.rstrip(b"\n")):
        assert update("po", data, read("po", data)) == data


def test_only_the_strings_that_changed_are_written():
    rows = read("po", CATALOGUE)
    rows[3] = replace(rows[3], target='много\nлодок "%d"')
    before, after = (data.decode().split("\n") for data in (CATALOGUE, update("po", CATALOGUE, rows)))
    assert [line for line in after if line not in before] == ['"много\\n"', '"лодок \\"%d\\""']
    assert [row.target for row in read("po", update("po", CATALOGUE, rows))] == [row.target for row in rows]


def test_a_reviewed_entry_is_fuzzy_no_more_and_one_that_needs_work_is():
    rows = [replace(row, state="reviewed") for row in read("po", CATALOGUE)]
    text = update("po", CATALOGUE, rows).decode()
    assert "fuzzy" not in text and '#, c-format\nmsgid "One boat"' in text and "#|" not in text
    rows[0] = replace(rows[0], state="needs work")
    rows[4] = replace(rows[4], state="needs work", target="x")
    text = update("po", CATALOGUE, rows).decode()
    assert '#, c-format, fuzzy\nmsgctxt "menu"' in text and '#, fuzzy\n   msgid   "Quay' in text


def test_what_only_a_machine_changed_is_fuzzy():
    rows = read("po", CATALOGUE)
    rows[4] = replace(rows[4], target="Причал", state="machine")
    assert '#, fuzzy\n   msgid   "Quay' in update("po", CATALOGUE, rows).decode()


@pytest.mark.parametrize(
    ("rule", "form"),
    [
        ("nplurals=1; plural=0;", -1),
        ("nplurals=2; plural=(n != 1);", 0),
        ("nplurals=6; plural=n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5;", 1),
        ("nplurals=2; plural=__import__('os');", 0),
        ("nplurals=2; plural=" + "(" * 500 + "n", 0),
        ("nplurals=2; plural=n/0;", 0),
        ("", 0),
    ],
)
def test_the_form_of_one_comes_from_the_rule(rule, form):
    assert form_of_one(rule) == form


@pytest.mark.parametrize(
    ("rule", "few"),
    [
        ("nplurals=1; plural=0;", set()),
        ("nplurals=2; plural=(n > 1);", {0}),
        ("nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 ? 1 : 2);", set()),
        ("nplurals=4; plural=n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : 3;", {0, 1, 2}),
        ("nplurals=2; plural=n/0;", set()),
        ("", {0}),
    ],
)
def test_forms_for_a_few_numbers_come_from_the_rule(rule, few):
    assert forms_of_few(rule) == few


@given(st.lists(st.tuples(TEXT.filter(bool), TEXT), min_size=1, max_size=4))
def test_what_is_written_is_read_again_and_by_polib(pairs):
    rows = [
        Row(target, source, key=str(n), target_lang="fr", note="a\n\nb") for n, (source, target) in enumerate(pairs)
    ]
    data = write("po", rows)
    back = read("po", data)
    assert [(row.key, row.source, row.target, row.note) for row in back] == [
        (r.key, r.source, r.target, r.note) for r in rows
    ]
    assert len(polib.pofile(data.decode())) == len(rows) or any(
        char in data.decode() for char in "\u2028\u2029\x85\x1c\x1d\x1e\x0b\x0c"
    )


@given(st.data())
def test_any_change_is_written_and_nothing_else(data):
    rows = read("po", CATALOGUE)
    place = data.draw(st.integers(0, len(rows) - 1))
    rows[place] = replace(
        rows[place], target=data.draw(TEXT), state=data.draw(st.sampled_from(["", "edited", "needs work"]))
    )
    changed = update("po", CATALOGUE, rows)
    assert [row.target for row in read("po", changed)] == [row.target for row in rows]
    assert changed.startswith(HEAD.encode()) and changed.endswith(CATALOGUE.splitlines()[-1] + b"\n")


def test_plural_forms_of_one_key_become_one_entry():
    rows = read("po", CATALOGUE)[1:4]
    entry = polib.pofile(write("po", rows).decode())[0]
    assert (entry.msgid, entry.msgid_plural, list(entry.msgstr_plural)) == ("One boat", "%d boats", [0, 1, 2])


def test_a_wrong_or_missing_encoding_is_made_up_for():
    latin = HEAD.replace("UTF-8", "ISO-8859-1").replace(" ru", " fr") + '\nmsgid "a"\nmsgstr "é"\n'
    assert read("po", latin.encode("latin-1"))[0].target == "é"
    assert read("po", 'msgid "a"\nmsgstr "L’été à Sérigny"\n'.encode("windows-1252"))[0].target == "L’été à Sérigny"
    changed = [replace(row, target="ç") for row in read("po", latin.encode("latin-1"))]
    assert "ç".encode("latin-1") in update("po", latin.encode("latin-1"), changed)


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b'msgid "a"\nmsgstr "b\n\nmsgid\n', "line"),
        (b'msgstr "a"\n', "line 1"),
        (b'msgid "a"\n"b"c"\nmsgstr ""\n', "line 2"),
        (b'msgid "a\0"\nmsgstr "b"\n', "NUL"),
        (b"PK\x03\x04\0\0\0", "NUL"),
        (b"/etc/hostname", "line 1"),
        (b'msgid "a"\nmsgstr[x] "b"\n', "line 2"),
    ],
)
def test_a_broken_catalogue_is_refused_with_its_line(data, why):
    with pytest.raises(FormatError, match=why):
        read("po", data)


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(data):
    for start in (b"", CATALOGUE, b'msgid "'):
        with suppress(FormatError):
            rows = read("po", start + data)
            with suppress(FormatError):
                by_name("po").update(io.BytesIO(start + data), rows, io.BytesIO())


def test_a_catalogue_needs_sources():
    with pytest.raises(FormatError, match="no source"):
        write("po", [Row("x")])
