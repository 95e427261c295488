"""Languages: found by tag, and true to themselves."""

import pytest

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


def test_sentences_are_spans_without_the_spaces_between():
    text = "  Dr. Orme left. He said “It is fine.” Then (see fig. 3) nothing.  "
    assert [text[start:end] for start, end in language("en").sentences(text)] == [
        "Dr. Orme left.",
        "He said “It is fine.”",
        "Then (see fig. 3) nothing.",
    ]
