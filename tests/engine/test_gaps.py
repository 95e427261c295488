"""Sentences that only one of the texts has, and lengths."""

import pytest

from reviewapp.engine.lengths import worth
from reviewapp.engine.pair import Pair
from reviewapp.engine.places import end_of_word, likely_place, shortened

SOURCE = (
    "The office opened in 1985. Its staff of 40 now works in three countries. "
    "The budget is 12 million euros. Two thirds of it come from members."
)
TARGET = [
    "Das Büro wurde 1985 eröffnet.",
    "Seine 40 Angestellten arbeiten heute in drei Ländern.",
    "Das Budget beträgt 12 Millionen Euro.",
    "Zwei Drittel davon kommen von Mitgliedern.",
]


def gap(target, source=SOURCE, languages=("en", "de")):
    return Pair(source, target, *languages).gap


@pytest.mark.parametrize("index", range(4))
def test_a_sentence_left_out_is_found_in_its_place(index):
    found = gap(" ".join(TARGET[:index] + TARGET[index + 1 :]))
    assert found
    assert found.missing
    assert found.at == index


def test_a_sentence_said_twice_is_found():
    found = gap(" ".join([*TARGET[:2], "Seine Angestellten arbeiten heute in drei Ländern.", *TARGET[2:]]))
    assert found
    assert not found.missing


def test_sentences_that_are_joined_leave_no_gap():
    joined = f"{TARGET[0][:-1]}, und seine 40 Angestellten arbeiten heute in drei Ländern."
    assert gap(" ".join([joined, *TARGET[2:]])) is None


def test_equally_many_sentences_leave_no_gap():
    assert gap(" ".join(TARGET)) is None


def test_latin_letters_in_chinese_are_worth_what_they_are_in_english():
    assert worth("COVID-19", "zh") == worth("COVID-19", "en") == 8
    assert worth("会议", "zh") > 6


def test_places_fall_between_words():
    assert likely_place("abcdefghij", "one two three", 5) == 3
    assert end_of_word("会议结束", 2) == 2
    assert shortened("word " * 40).endswith("word…")
    assert shortened("short") == "short"
