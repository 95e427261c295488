"""Which words an acronym is introduced with."""

import pytest

from reviewapp.engine.acronyms import alike, introductions
from reviewapp.engine.languages import language


def found(tag, text):
    return [(each.acronym, text[slice(*each.span)]) for each in introductions(text, language(tag))]


@pytest.mark.parametrize(
    ("tag", "text", "long"),
    [
        ("en", "He joined the Board of the Orla Lake (BOL) in May.", "Board of the Orla Lake"),
        ("en", "A Ministry of Foreign Affairs (MOFA) note.", "Ministry of Foreign Affairs"),
        ("en", "A Ministry of Foreign Affairs (MFA) note.", "Ministry of Foreign Affairs"),
        ("en", "Many non-governmental organisations (NGOs) came.", "non-governmental organisations"),
        ("en", "The Orla Lake Board’s (OLB) report.", "Orla Lake Board"),
        ("en", "OLB (Orla Lake Board) met.", "Orla Lake Board"),
        ("fr", "Le Conseil du lac d’Orla (CLO) siège.", "Conseil du lac d’Orla"),
        ("es", "El Consejo de las Aguas del Lago (CAL) decide.", "Consejo de las Aguas del Lago"),
        ("ru", "Речной совет Орлы (РСО) решил.", "Речной совет Орлы"),
        ("el", "Το Συμβούλιο Λίμνης Όρλας (ΣΛΟ) αποφάσισε.", None),
        ("en", "Anna Brandt (SPD) spoke. Board (OLB) met.", None),
        ("en", "It is small (see OLB) and (OLB).", None),
        ("zh", "奥尔拉湖委员会（OLB）开会。", None),
    ],
)
def test_every_letter_begins_a_word_and_small_words_may_stand_between(tag, text, long):
    assert [words for _acronym, words in found(tag, text)] == ([long] if long else [])


def test_endings_make_no_other_word():
    assert alike("Council", "councils") and alike("совет", "совета") and alike("Fund", "fund")
    assert not alike("Fund", "Foundation") and not alike("Lake", "Lagoon")


def test_a_long_row_of_capitals_takes_no_time():
    assert found("en", "a " * 20_000 + "(" + "AAAAAAAB) (" * 2000) == []
