"""Which numbers answer each other, and how the others are told."""

from fractions import Fraction

import pytest

from reviewapp.engine.check import all_checks
from reviewapp.engine.numbers import find_numbers, numerals
from reviewapp.engine.numbers.writing import decimal, roman, written_like
from reviewapp.engine.pair import Pair
from reviewapp.engine.runner import check_pair

NAMES = ("number-changed", "number-added", "number-missing", "unit-changed", "date-changed")


def told(languages, source, target):
    """What the number checks say: (check, marked words, fixes)."""
    checks = [all_checks()[name] for name in NAMES]
    pair = Pair(source, target, *languages.split(">"))
    return [
        (check.name, target[slice(*finding.target)], [fix.text for fix in finding.fixes])
        for check, finding in check_pair(pair, checks)
    ]


@pytest.mark.parametrize(
    ("languages", "source", "target"),
    [
        ("en>zh", "There were 12 of them, 350 million in all.", "共有十二个，总计3.5亿。"),
        ("de>en", "Es geschah gegen 3.40 Uhr.", "It happened at around 3:40 a.m."),
        ("fr>en", "Il a ouvert à 23:35.", "It opened at 11:35 pm."),
        ("zh>en", "上世纪80年代", "in the 1980s"),
        ("ru>en", "в 80-е годы", "in the 1980s"),
        ("zh>en", "20世纪30年代", "the 1930s"),
        ("zh>en", "上午9点半", "at 9:30 a.m."),
        ("es>en", "La cueva mide 100 m.", "The cave is 328 feet deep."),
        ("zh>en", "有六成用户", "60% of users"),
        ("en>fr", "One fifth of them left.", "20 % sont partis."),
        ("zh>en", "十几万人", "more than 100,000 people"),
        ("zh>en", "四五十天", "40 to 50 days"),
        ("zh>en", "逾百人与会", "More than 100 people attended."),
        ("en>zh", "He waited 18 months.", "他等了一年半。"),
        ("en>ar", "Two more weeks", "أسبوعان إضافيان"),
        ("ja>en", "令和2年", "In 2020"),
        ("pl>en", "w XIX wieku", "in the 19th century"),
        ("zh>en", "2019-2020年度", "the year 2019/20"),
        ("en>es", "It cost £125m.", "Costó 125 millones de libras."),
        ("hi>en", "पाँच सौ लोग", "500 people"),
        ("zh>en", "分别为34.2和13.2秒", "34.2 and 13. 2 seconds respectively"),
        ("en>fr", "1994-5", "1994-1995"),
        ("zh>en", "一半以上", "more than 1/2"),
        ("de>fr", "zweieinhalb Jahre", "deux ans et demi"),
    ],
)
def test_what_says_the_same_is_not_marked(languages, source, target):
    assert told(languages, source, target) == []


def test_a_changed_number_is_told_from_one_added_and_one_missing():
    assert told("en>de", "It has 230 rooms.", "Es hat 320 Zimmer.") == [("number-changed", "320", ["230"])]
    assert told("en>de", "It has rooms.", "Es hat 320 Zimmer.") == [("number-added", "320", [])]
    assert told("en>de", "It has 230 rooms.", "Es hat Zimmer.") == [("number-missing", "", [])]


def test_a_number_in_words_that_differs_is_marked():
    assert told("de>en", "Sie blieb sieben Jahre.", "She stayed for nine years.") == [("number-changed", "nine", ["7"])]


def test_the_slip_is_found_beside_the_number_of_its_own_unit():
    found = told("en>es", "It lost 230 kg in 45 days.", "Perdió 320 kg.")
    assert ("number-changed", "320", ["230"]) in found
    assert ("number-missing", "", []) in found


def test_a_month_does_not_answer_a_roman_numeral():
    source, target = "Section IV of the Charter, 17 June 2015", "Sección VI de la Carta, 17 de junio de 2015"
    assert told("en>es", source, target) == [("number-changed", "VI", ["IV"])]


def test_a_code_is_not_taken_for_a_count():
    assert told("zh>en", "新冠肺炎疫情", "the COVID-19 epidemic") == []


def test_months_are_written_as_the_target_writes_them():
    assert told("en>es", "3 June 2015", "3 de julio de 2015") == [("date-changed", "julio", ["junio"])]
    assert told("en>zh", "on Sunday", "在周六") == [("date-changed", "周六", ["周日"])]


def test_a_unit_takes_the_form_of_the_wrong_one():
    assert told("zh>en", "长5厘米", "5 millimetres long") == [("unit-changed", "5 millimetres", ["centimetres"])]


@pytest.mark.parametrize(
    ("value", "text", "tag", "expected"),
    [
        (1_234_567, "7,654,321 people", "en", "1,234,567"),
        (Fraction(9, 10), "9 %", "de", "0,9"),
        (3, "2nd", "en", "3rd"),
        (11, "12th", "en", "11th"),
        (4_176_000, "4.2 million", "en", "4.176 million"),
        (1985, "1995", "fr", "1985"),
        (4, "VI", "es", "IV"),
        (5 * 10**7, "3万人", "zh", "5000万"),
    ],
)
def test_a_value_is_written_like_its_model(value, text, tag, expected):
    assert written_like(value, find_numbers(text, tag)[0], text, numerals(tag)) == expected


def test_what_cannot_be_written_exactly_is_not_offered():
    assert decimal(Fraction(1, 3), False, numerals("en")) is None
    assert roman(40) is None
