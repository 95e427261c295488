"""The parts discovery is made of."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewapp.engine.terms.chinese import PAIRS, simplified, words
from reviewapp.engine.terms.discovery.cognates import sound_alike
from reviewapp.engine.terms.discovery.likeness import related, same_root
from reviewapp.engine.terms.discovery.noun_phrases import reads_as_noun
from reviewapp.engine.terms.discovery.repeats import closed, repeats
from reviewapp.engine.terms.discovery.segments import beads, reader, sentences
from reviewapp.engine.terms.discovery.tokens import Token
from reviewapp.engine.terms.lexicon import SENSES, lexicon
from reviewapp.engine.terms.stems import stemmer


def test_every_sense_has_a_cell_for_each_language():
    head, *lines = SENSES.read_text(encoding="utf-8").splitlines()
    assert all(line.startswith("#") or line.count("|") == head.count("|") for line in lines if line)


def test_words_of_one_sense_are_alike_and_others_not():
    assert lexicon("en").alike("aid", "assistance")
    assert not lexicon("en").alike("river", "committee")
    assert lexicon("sw").of("maji") == frozenset()


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("en", "policies", "policy"),
        ("en", "boxes", "box"),
        ("en", "analyses", "analysis"),
        ("fr", "salles", "salle"),
        ("es", "cuencas", "cuenca"),
        ("de", "briefen", "brief"),
        ("ru", "платформой", "платформа"),
        ("ar", "المشروع", "مشروع"),
        ("pt", "restrições", "restrição"),
        ("zh", "體系", "体系"),
    ],
)
def test_forms_of_one_word_have_one_stem(language: str, one: str, other: str):
    assert stemmer(language)(one) == stemmer(language)(other)


def test_names_are_recognised_across_scripts():
    assert sound_alike("Halvorsen", "هالفورسن")
    assert sound_alike("Корневская", "Kornevskaya")
    assert sound_alike("キリモト", "Kirimoto")
    assert not sound_alike("Halvorsen", "سلطة")


def test_derived_words_are_related_and_near_ones_not():
    assert same_root("prevention", "preventive")
    assert related("rain", "rainwater", "en")
    assert not same_root("divide", "dividend")


def test_sentences_end_at_their_marks_and_not_at_abbreviations():
    read = sentences("Dr. Smith left at 5.30 p.m. on Monday. It rained!", reader("en"))
    assert [[token.text for token in sentence][-1] for sentence in read] == ["Monday", "rained"]


def test_sentences_of_unequal_number_are_paired_by_length():
    def text(*lengths: int) -> list[list[Token]]:
        return [[Token(0, length, "x" * length, "x", True, 0)] for length in lengths]

    assert beads(text(40, 10), text(20, 20, 10)) == [(slice(0, 1), slice(0, 2)), (slice(1, 2), slice(2, 3))]


def test_chinese_characters_are_simplified_one_for_one():
    assert len(PAIRS) % 2 == 0
    assert simplified("預防性保護") == "预防性保护"
    assert sum(word.length for word in words("潮汐能示范区，位于南澄湾。")) == len("潮汐能示范区，位于南澄湾。")


@pytest.mark.parametrize(
    "phrase", ["internally displaced persons", "unified national market", "system of governance", "seed bank"]
)
def test_noun_phrases_read_as_nouns(phrase: str):
    assert reads_as_noun(reader("en").read(phrase))


@pytest.mark.parametrize("phrase", ["operate smoothly", "established the office", "council continued", "improve water"])
def test_clauses_do_not_read_as_nouns(phrase: str):
    assert not reads_as_noun(reader("en").read(phrase))


TEXTS = st.lists(st.lists(st.sampled_from("abc"), max_size=8), max_size=5)


@given(TEXTS)
def test_repeats_are_all_that_recurs(texts: list[list[str]]):
    tokens = [[Token(at, at + 1, word, word, True, 0) for at, word in enumerate(text)] for text in texts]
    expected: dict[tuple[str, ...], int] = {}
    for text in texts:
        for first in range(len(text)):
            for last in range(first + 1, min(len(text), first + 4) + 1):
                key = tuple(text[first:last])
                expected[key] = expected.get(key, 0) + 1
    found = {key: len(spots) for key, spots in repeats(tokens, longest=4).items()}
    assert found == {key: count for key, count in expected.items() if count > 1}
    assert closed(repeats(tokens, longest=4)).keys() <= found.keys()


@given(st.text(max_size=60), st.sampled_from(["en", "zh", "ar", "ja", "th", "fr"]))
def test_tokens_stand_where_they_say(text: str, language: str):
    for token in reader(language).read(text):
        assert text[token.start : token.end] == token.text
