"""Signs by which like texts are found, how alike they are, and the sentences of a paragraph."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewapp.engine.memory import FUZZY, SIGNS, likeness, sentence_pairs, signs, spoken

HARBOUR = "The harbour board decided on Tuesday to light the second pier before the winter storms arrive"


@given(st.text())
def test_the_same_text_has_the_same_few_signs_whatever_its_case_and_spaces(text):
    assert len(signs(text, "s")) <= SIGNS + 1
    assert signs(f"  {text.lower()} \n", "s") == signs(text.lower(), "s")


@pytest.mark.parametrize(
    ("text", "other"),
    [
        (HARBOUR, HARBOUR.replace("Tuesday", "Thursday")),
        (HARBOUR, HARBOUR.replace("harbour board", "town council")),
        ("港务局星期二决定，冬季风暴来临前点亮第二座码头。", "港务局星期四决定，冬季风暴来临前点亮第三座码头。"),
        ("المجلس يقرر إنارة الرصيف الثاني قبل الشتاء", "المجلس قرر إنارة الرصيف الثاني قبل الشتاء"),
    ],
)  # fmt: skip
def test_texts_that_share_most_words_share_signs(text, other):
    assert likeness(text, other) > FUZZY
    assert set(signs(text, "s")) & set(signs(other, "s"))


def test_texts_of_two_scopes_share_no_sign():
    assert not set(signs(HARBOUR, "1|en|fr")) & set(signs(HARBOUR, "2|en|fr"))


def test_only_the_same_text_is_wholly_alike():
    assert likeness(HARBOUR, HARBOUR) == 1
    assert FUZZY < likeness(HARBOUR, HARBOUR.upper()) < 1
    assert likeness(HARBOUR, "Bring bread.") == 0
    assert likeness("The lamp \U000f0000is\U000f0001 lit.", "The lamp is lit.") == 1


@given(st.text(), st.text())
def test_likeness_is_between_nothing_and_all(text, other):
    assert likeness(text, other) == 0 or FUZZY <= likeness(text, other) <= 1


@pytest.mark.parametrize(
    ("tag", "same"),
    [("en-GB", "en"), ("pt-BR", "pt-PT"), ("zh-CN", "zh-Hans"), ("zh", "zh-Hans"), ("zh-TW", "zh-Hant-HK")],
)
def test_tags_of_one_language_help_each_other(tag, same):
    assert spoken(tag) == spoken(same)


def test_chinese_in_two_scripts_does_not():
    assert spoken("zh-TW") != spoken("zh-CN")


def test_sentences_are_paired_one_to_one():
    source = "灯亮了。涨潮了。"
    assert sentence_pairs(source, "The lamp is lit. The tide is in.", "zh-Hans", "en") == [
        ("灯亮了。", "The lamp is lit."),
        ("涨潮了。", "The tide is in."),
    ]


def test_a_sentence_that_was_merged_is_left_out():
    source = (
        "The harbour received 312 ships in 2024. The lamps were lit. All of the 40 fishermen of Orla came home safely."
    )
    target = "Der Hafen empfing 2024 312 Schiffe, die Lampen brannten. Alle 40 Fischer von Orla kamen heil nach Hause."
    pairs = sentence_pairs(source, target, "en", "de")
    assert (
        "All of the 40 fishermen of Orla came home safely.",
        "Alle 40 Fischer von Orla kamen heil nach Hause.",
    ) in pairs
    assert not any(pair.source == "The lamps were lit." for pair in pairs)


def test_a_paragraph_of_one_sentence_has_none_beside_itself():
    assert sentence_pairs("灯亮了。", "The lamp is lit.", "zh-Hans", "en") == []
