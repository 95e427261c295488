"""Languages: found by tag, and true to themselves."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewapp.engine.languages import language

OURS = ("ar", "de", "en", "es", "fr", "ja", "ru", "zh")


@pytest.mark.parametrize(
    ("tag", "expected"),
    [("de-AT", "de"), ("zh_Hant_TW", "zh"), ("EN", "en"), ("base", "base"), ("others", "others"), ("", "")],
)
def test_a_tag_falls_back_to_its_language(tag, expected):
    assert language(tag).tag == expected


@pytest.mark.parametrize("tag", OURS)
def test_every_table_holds_lower_case_words(tag):
    known = language(tag)
    for table in (known.may_repeat, known.function_words, known.leaning, known.conjunctions, known.may_join):
        assert all(word == word.lower() and " " not in word for word in table)


@pytest.mark.parametrize("tag", OURS)
def test_words_that_lean_are_function_words(tag):
    known = language(tag)
    assert known.leaning <= known.function_words


def test_languages_without_a_module_keep_what_is_known_of_them():
    assert language("id").reduplicates
    assert not language("pl").reduplicates
    assert (language("he").rtl, language("he").script) == (True, "Hebr")
    assert "।" in language("hi").end_marks
    assert language("sv").quotes[0] == ("”", "”")


@pytest.mark.parametrize("space", "\u00a0\u2009\u202f\u3000")
def test_a_wide_space_behind_an_initial_is_read_as_any_other(space):
    text = f"We met M{space}. Aubel. She left."
    assert [text[start:end] for start, end in language("fr").sentences(text)][-1] == "She left."


def test_sentences_are_spans_without_the_spaces_between():
    text = "  Dr. Orme left. He said “It is fine.” Then (see fig. 3) nothing.  "
    assert [text[start:end] for start, end in language("en").sentences(text)] == [
        "Dr. Orme left.",
        "He said “It is fine.”",
        "Then (see fig. 3) nothing.",
    ]


@pytest.mark.parametrize(
    ("tag", "sentences"),
    [
        ("fr", ["M. Orvane est venu.", "Voir l’art. 3, p. 5 et la fig. 2.", "Fin."]),
        ("de", ["Am 3. Mai kam Dr. Orme.", "Z. B. war es gut."]),
        ("es", ["El Sr. Orme vive en EE. UU. desde 1990.", "Véase la pág. 5."]),
        ("ru", ["В 1998 г. он уехал.", "Орлов и др. остались, т. е. ждали.", "См. рис. 3."]),
        ("ar", ["وصل د. أحمد.", "ثم غادر؟", "نعم."]),
        ("ja", ["「はい。」と言った。", "次の文です。"]),
        ("zh", ["会议结束。", "谁来？"]),
    ],
)
def test_abbreviations_and_quotations_do_not_cut_sentences(tag, sentences):
    text = ("" if tag in ("ja", "zh") else " ").join(sentences)
    assert [text[start:end] for start, end in language(tag).sentences(text)] == sentences


@given(
    st.text(st.sampled_from("aB. !?\n\t\r。“”…1'\u2028\u00a0\x0b\x85«»\"्कп")),
    st.sampled_from([*OURS, "hi", "th", "und", "xx"]),
)
def test_sentences_of_any_text_are_its_spans_in_order(text, tag):
    end = 0
    for span in language(tag).sentences(text):
        assert end <= span.start < span.end <= len(text)
        assert text[slice(*span)] == text[slice(*span)].strip()
        end = span.end
