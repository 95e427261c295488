"""Every text that holds a phrase has the numbers the phrase asks for, whatever language it is in."""

import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewapp.engine.canonical import read
from reviewapp.engine.grams import GRAMS, RUN, grams, wanted, wanted_within
from reviewapp.engine.patterns import Finder, Search
from reviewapp.engine.terms.grammar import grammar
from reviewapp.engine.terms.matching import Phrases, in_word
from reviewapp.engine.terms.termbase import Entry, Termbase


def found_by(text, phrase, *, open_end=False):
    return all(
        not numbers.isdisjoint(among) for numbers in [grams(text)] for among in wanted(phrase, open_end=open_end)
    )


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("The smart harbour is lit.", "Smart  HARBOUR"),
        ("the north-western quay", "north western"),
        ("_quay_", "quay"),
        ("智慧港口在2024年接待了312艘船。", "港口"),
        ("智慧港口在2024年接待了312艘船。", "港"),
        ("使用3D打印机", "3d打印"),
        ("Порт открыт.", "порт"),
        ("الميناء الذكيّ مفتوح", "الميناء الذكي"),
        ("สถานีรถไฟใต้ดิน", "รถไฟ"),
        ("人々の港", "人々"),
        ("C++ and more", "C++"),
    ],
)
def test_a_text_is_found_by_what_stands_in_it(text, phrase):
    assert found_by(text, phrase)


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("The smart harbour is lit.", "harbours"),
        ("The smart harbour is lit.", "clever harbour"),
        ("智慧港口很忙。", "口港"),
        ("智慧港口很忙。", "码"),
    ],
)
def test_most_texts_without_a_phrase_are_not_found_by_it(text, phrase):
    assert not found_by(text, phrase)


def test_a_word_that_may_go_on_is_found_by_its_beginning():
    assert not found_by("항구에서는 배가 떠난다.", "항구에서")
    assert found_by("항구에서는 배가 떠난다.", "항구에서", open_end=True)


def test_a_phrase_of_marks_alone_may_stand_anywhere():
    assert wanted("++") == ()


def test_every_letter_that_takes_no_space_is_found_by_pairs():
    letters = (chr(code) for code in range(sys.maxunicode + 1))
    assert [char for char in letters if char.isalnum() and not in_word(char) and not RUN.match(char)] == []


PIECES = st.sampled_from(
    ["harbour", "Hafen", "-", " ", "  ", "_", "’s", "港口", "港", "の", "々", "カナ", "ー", "э", "ти", "كتاب", "ّ", "ال",
     "कि", "ताब", "\u00ad", "\u200b", "3", "D", "é", "e\u0301", "İ", "ไทย", "항구", "에서", ".", "\U000f0001", "ß"]
)  # fmt: skip
TEXTS = st.lists(PIECES, max_size=9).map("".join) | st.text(max_size=20)


@given(before=TEXTS, phrase=TEXTS, after=TEXTS, open_end=st.booleans())
def test_wherever_a_phrase_is_found_the_numbers_say_so(before, phrase, after, open_end):
    text = before + phrase + after
    if Phrases([(phrase, None)], open_end=open_end).scan(text):
        assert found_by(text, phrase, open_end=open_end)
    assert all(0 <= number < GRAMS for number in grams(text))


@given(text=TEXTS, term=TEXTS, language=st.sampled_from(["en", "de", "fr", "ru", "ar", "ko", "ja", "zh-Hans"]))
def test_wherever_a_term_is_found_one_of_its_forms_says_so(text, term, language):
    rules = grammar(language)
    if Termbase([Entry("", language, term)]).find(text, language):
        assert any(found_by(text, form, open_end=rules.open_end) for form in rules.forms(term))


def may_hold(text, phrase):
    numbers = grams(text)
    return all(not numbers.isdisjoint(among) for among in wanted_within(phrase))


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("Lower the quay now.", "wer the qu"),
        ("The ﬁrſt Straße is wet.", "e FIRST strasse i"),
        ("智慧港口很忙。", "慧港"),
        ("智慧港口很忙。", "口"),
        ("智慧\U000f0001港\U000f0002口很忙。", "慧港口"),
        ("\uf905串很忙", "串串很"),
    ],
)
def test_a_text_is_found_by_what_stands_in_it_within_words_too(text, phrase):
    assert Finder(Search(phrase)).matches(read(text).text) and may_hold(text, phrase) and wanted_within(phrase)


@pytest.mark.parametrize("phrase", ["harbour", "smart harbour", "é è", "a йод b", "++", "항구 에서 온"])
def test_what_may_be_part_of_a_word_or_stored_in_two_ways_is_not_asked_for(phrase):
    assert wanted_within(phrase) == ()


NASTY = st.sampled_from(
    ["s", "ss", "ſ", "ß", "ẞ", "ﬁ", "fi", "f", "i", "İ", "I", "ı", "i\u0307", "K", "\u212a", "é", "e\u0301", "e",
     " ", "-", "'", "_", "\u00ad", "\u200b", "\U000f0001", "港", "口", "串", "\uf905", "々", "カ", "ー",
     "и", "й", "и\u0306", "в", "ᲀ", "9", ".", "\u037e", ";"]
)  # fmt: skip
SEARCHED = st.lists(NASTY, max_size=7).map("".join)


@given(before=SEARCHED, phrase=SEARCHED, also=SEARCHED, after=SEARCHED, whole=st.booleans(), case=st.booleans())
def test_wherever_find_sees_a_phrase_the_numbers_say_so(before, phrase, also, after, whole, case):
    for text in (before + phrase + after, before + also + after):
        if phrase and Finder(Search(phrase, whole=whole, case=case)).matches(read(text).text):
            assert may_hold(text, phrase)


SAME = {"s": ["ſ", "S"], "ss": ["ß", "ẞ", "SS"], "fi": ["ﬁ", "FI"], "i": ["ı", "İ", "I"], "k": ["K", "\u212a"],
        "в": ["ᲀ", "В"], "й": ["и\u0306", "Й"], "é": ["e\u0301", "É"], "串": ["\uf905"], "e": ["E"],
        ";": ["\u037e"]}  # fmt: skip


@given(pieces=st.lists(st.sampled_from([*SAME, " ", "-", "口", "9"]), min_size=1, max_size=9), pick=st.randoms())
def test_a_phrase_written_otherwise_is_found_wherever_find_sees_it(pieces, pick):
    phrase = "".join(pieces)
    text = "".join(pick.choice([piece, *SAME.get(piece, [])]) + pick.choice(["", "", "\U000f0003"]) for piece in pieces)
    if Finder(Search(phrase)).matches(read(text).text):
        assert may_hold(text, phrase)
