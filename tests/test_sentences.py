"""Sentences of the engine in the reader's language."""

from django.utils import translation

from reviewapp.models.sentences import sentence


def test_a_quoted_text_keeps_its_direction_in_a_right_to_left_sentence():
    with translation.override("ar"):
        assert sentence("%(word)s: %(count)d", {"word": "** The", "count": 2}) == "\u2068** The\u2069: 2"


def test_other_sentences_are_filled_as_they_are():
    with translation.override("en"):
        assert sentence("%(word)s.", {"word": "** The"}) == "** The."
        assert sentence("100 %", {}) == "100 %"
