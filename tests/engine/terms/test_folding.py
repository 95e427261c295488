"""Texts made comparable, by the short way and by the long one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewapp.engine.terms.folding import ALIKE, SQUEEZED, fold, lower

TEXTS = st.text(st.sampled_from("aBÉİ中文，。 \t\u00a0\u3000-‐’'أ\u00ad\u200b\u0651\U000f0001\x1c\n"))


@given(TEXTS)
def test_looking_first_changes_nothing(text):
    assert fold(text).text == SQUEEZED.sub("", lower(text).translate(ALIKE))


@given(TEXTS.filter(bool))
def test_every_character_knows_its_place(text):
    folded = fold(text)
    for at, character in enumerate(folded.text):
        start, end = folded.span(at, at + 1, text)
        assert start < end and lower(text[start]).translate(ALIKE) == character


@pytest.mark.parametrize("text", ["数字命运共同体", "Überprüfung", "plain"])
def test_a_text_with_nothing_to_make_alike_keeps_its_places(text):
    assert fold(text).places is None
