"""From the target alone: what a recurring phrase may have become, rule by rule, and what is left alone."""

import pytest

from reviewapp.engine.pair import Pair
from reviewapp.engine.terms.discovery import discover


def told(*paragraphs: str, language: str = "en") -> dict[str, str]:
    """Deviating renderings with what they deviate from, from paragraphs without source."""
    concepts = discover([Pair(None, paragraph, "und", language) for paragraph in paragraphs])
    return {place.text: concept.canonical for concept in concepts for place in concept.deviating}


COUNCIL = [
    "A coastal council with an open mandate met in spring.",
    "The coastal council with an open mandate set quotas.",
    "Villages elect the coastal council with an open mandate.",
    "We thank every coastal council with an open mandate.",
]


def test_a_term_turned_round_is_told():
    assert told(*COUNCIL, "They praised the council with an open mandate for coastal.") == {
        "council with an open mandate for coastal": "coastal council with an open mandate"
    }


def test_a_word_that_stands_twice_in_a_term_is_told():
    assert told(*COUNCIL, "They left the council with an open mandate for the mandate.") == {
        "council with an open mandate for the mandate": "coastal council with an open mandate"
    }


def test_a_term_recast_round_its_head_is_told():
    assert told(*COUNCIL, "The council of coastal shores agreed.") == {
        "council of coastal shores": "coastal council with an open mandate"
    }


def test_a_longer_term_that_recurs_is_another_concept():
    longer = ["The council with an open mandate for seals met.", "A council with an open mandate for seals is new."]
    assert told(*COUNCIL, *longer) == {}


def test_a_name_in_another_spelling_is_told_but_not_beside_the_first():
    assert told("Harvik spoke.", "Then Harvik left.", "Later Harwik came back.") == {"Harwik": "Harvik"}
    assert told("Harvik spoke.", "Then Harvik left.", "Later Harwik met Harvik.") == {}


def test_the_letters_of_an_acronym_changed_round_are_told():
    assert told("The NTRC met.", "It asked the NTRC again.", "Then the NRTC replied.") == {"NRTC": "NTRC"}


ROUND = {
    "en": [
        ("soil survey", "A survey of soil starts today.", "survey of soil"),
        ("harbour council", "The council of harbour people met.", None),
        ("pre-harvest reef survey", "The reef survey before harvest is free.", "reef survey before harvest"),
        ("people's reef committee", "A people's committee for reef is elected.", "people's committee for reef"),
        ("people's reef committee", "A popular reef committee was elected.", "popular reef committee"),
        ("research station", "The scientific station burned.", "scientific station"),
    ],
    "fr": [
        ("plan annuel de gestion", "Le plan de gestion annuel est voté.", "plan de gestion annuel"),
        ("comité régional", "Le comité de la région siège.", "comité de la région"),
        ("assistant de nuit", "Un assistant nocturne veille.", "assistant nocturne"),
        ("fonds de secours", "Le fonds pour secours est vide.", "fonds pour secours"),
    ],
    "es": [
        ("comedor escolar", "El comedor de la escuela cierra.", "comedor de la escuela"),
        ("menú semanal", "El menú de la semana gusta.", "menú de la semana"),
        ("plan de higiene del puerto", "Un plan higiénico del puerto falta.", "plan higiénico del puerto"),
    ],
    "de": [
        ("Anschlussgebühr", "Die Gebühr für den Anschluss steigt.", "Gebühr für den Anschluss"),
        ("Fischereirat Hollerbach", "Der Hollerbacher Fischereirat tagt.", "Hollerbacher Fischereirat"),
    ],
    "ru": [
        ("концертный зал", "Закрыли зал для концертов.", "зал для концертов"),
        ("банк инструментов", "Помог инструментальный банк.", "инструментальный банк"),
    ],
    "zh": [
        ("马罗山图书馆", "昨天马洛山图书馆开放。", "马洛山图书馆"),
        ("伦理委员会", "未经道德委员会批准不得开始。", "道德委员会"),
    ],
    "ja": [("バーチャル", "今日バーチャールは休みだ。", "バーチャール")],
    "ar": [("هالفورسن", "وصل هلفورسون أمس.", "هلفورسون")],
}
FRAMES = {
    "en": ["We saw the {}.", "Each {} is old.", "They built no {}.", "The {} of Aue is new.", "Ask the {} first."],
    "fr": ["Voici : {}.", "Chaque {} compte.", "Sans {}, rien.", "Notre {} change.", "Un {} existe."],
    "es": ["Vimos: {}.", "Cada {} cuenta.", "Sin {}, nada.", "Nuestro {} cambia.", "Hay un {}."],
    "de": ["Wir sahen: {}.", "Ohne {} geht es nicht.", "Unser {} kam.", "Mit {}, sagt er.", "Hier: {}."],
    "ru": ["Это {}.", "Вот {}.", "Есть {}.", "Был {}.", "Где {}?"],
    "zh": ["这是{}。", "他去了{}。", "{}在这里。", "我们的{}很好。", "没有{}。"],
    "ja": ["これは{}だ。", "{}は古い。", "{}に行く。", "{}がある。", "{}を見た。"],
    "ar": ["هذا {}.", "عاد {}.", "رأينا {}.", "كتب {}.", "قال {}."],
}


@pytest.mark.parametrize(
    ("language", "term", "sentence", "variant"),
    [(language, *case) for language, cases in ROUND.items() for case in cases],
)
def test_what_a_language_lets_become_of_a_term_is_told(language: str, term: str, sentence: str, variant: str | None):
    found = told(*(frame.format(term) for frame in FRAMES[language]), sentence, language=language)
    assert list(found) == ([variant] if variant else [])


def test_a_modifier_that_means_something_else_makes_another_concept():
    assert told(*(frame.format("harbour orchestra") for frame in FRAMES["en"]), "The city orchestra met.") == {}
    assert told(*(frame.format("harbour orchestra") for frame in FRAMES["en"]), "The Aunville orchestra met.") == {}


def test_a_name_written_in_two_words_is_told():
    assert told(*(frame.format("Liuwan County") for frame in FRAMES["en"]), "They left Liu Wan County.") == {
        "Liu Wan": "Liuwan"
    }


def test_a_person_with_another_surname_is_another_person():
    anna = ["Christine Moor spoke.", "Then Christine Moor left.", "Later Christine Moor wrote."]
    assert told(*anna, "Yesterday Christian Vale came.") == {}
    assert told(*anna, "Yesterday Cristine Moor came.") == {"Cristine": "Christine"}


def test_of_two_spellings_that_stand_as_often_the_later_is_told():
    twice = ["他去了马罗山图书馆。", "马罗山图书馆在这里。", "我们有马洛山图书馆。", "没有马洛山图书馆。"]
    assert told(*twice, language="zh") == {"马洛山图书馆": "马罗山图书馆"}
