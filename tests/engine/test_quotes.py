"""Directions of quotation marks, and the ones without a partner."""

import pytest

from reviewapp.engine.languages import language
from reviewapp.engine.quotes import unpaired


def alone(text, tag="en"):
    return [(quote.mark, quote.opens) for quote in unpaired(text, language(tag))]


@pytest.mark.parametrize(
    ("tag", "text"),
    [
        ("en", "He said “yes”, “no” and “may‘be’”."),
        ("en", 'A 5" pipe, a 6" one and a 7" one.'),
        ("en", 'He sees the " plan " as " good ".'),
        ("de", "Sie sagte „ja“ und »nein« und «vielleicht»."),
        ("sv", "Hon sade ”ja” och »nej»."),
        ("pl", "Powiedziała „tak” i «nie»."),
        ("fr", "« Oui », dit-elle, « “non” aussi »."),
        ("zh", "他说：“好。”「好」《晨报》"),
        ("he", 'צה"ל הודיע.'),
        ("ar", "قال: «نعم» ثم “لا”."),
    ],
)
def test_quotations_of_each_language_pair(tag, text):
    assert alone(text, tag) == []


def test_a_mark_turned_the_wrong_way_still_has_its_partner():
    assert alone("他说“好“，走了。", "zh") == alone("他说”好”，走了。", "zh") == []
    assert alone("他说“好，走了。", "zh") == [("“", True)]


def test_a_mark_without_partner_is_read_by_its_place():
    assert alone('He said "yes and left.') == [('"', True)]
    assert alone('The" house fell.') == [('"', False)]
    assert alone("Sie sagte „ja und ging.", "de") == [("„", True)]


def test_the_reading_with_fewer_lonely_marks_is_taken():
    assert alone("In the field of“ stem cells ” they lead.") == []
