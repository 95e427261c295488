"""Digits read by the customs of a language: held to babel's strict reading."""

from decimal import Decimal
from fractions import Fraction

import pytest
from babel.numbers import NumberFormatError, format_decimal, parse_decimal
from hypothesis import given
from hypothesis import strategies as st

from reviewapp.engine.numbers import find_numbers, numerals
from reviewapp.engine.numbers.digits import TOKEN, pieces, strict

LOCALES = ["en", "de", "fr", "es", "ru", "zh", "ja"]


def values(text, tag):
    return [number.value for number in find_numbers(text, tag)]


@pytest.mark.parametrize("locale", LOCALES)
@given(value=st.decimals(min_value=0, max_value=10**12, places=3))
def test_what_babel_writes_is_read_back(locale, value):
    written = format_decimal(value, locale=locale)
    assert values(written, locale) == [Fraction(Decimal(str(value)))]


@pytest.mark.parametrize("locale", ["en", "de"])
@given(text=st.from_regex(r"\A[0-9]{1,4}([.,][0-9]{1,4}){0,3}\Z"))
def test_what_babel_refuses_is_no_number_of_the_language(locale, text):
    known = numerals(locale)
    ours = strict(text, known.decimal, known.group[0])
    try:
        theirs = parse_decimal(text, locale=locale, strict=True)
    except NumberFormatError:
        theirs = None
    # babel also refuses zeros at the end of a fraction and at the start of a group; people write them.
    if theirs is not None:
        assert ours == Fraction(theirs)


@pytest.mark.parametrize(
    ("tag", "text", "expected"),
    [
        ("en", "1,234.5", [Fraction(2469, 2)]),
        ("de", "1.234,5", [Fraction(2469, 2)]),
        ("fr", "85 000 employés", [85000]),
        ("en", "in 2019 300 people", [2019, 300]),
        ("hi", "१२३", [123]),
        ("ja", "１２．５", [Fraction(25, 2)]),
        ("en", "12.07.2020", [12, 7, 2020]),
        ("en", "version 3.2.1", ["3.2.1"]),
        ("en", "1,2,3", [1, 2, 3]),
        ("en", "12,34,567", [1234567]),
    ],
)
def test_digits_have_their_value(tag, text, expected):
    assert values(text, tag) == expected


def test_the_other_reading_of_a_mark_is_kept_beside():
    number = find_numbers("1.234", "de")[0]
    assert number.value == 1234
    assert number.also == (Fraction(1234, 1000),)


def test_a_span_of_years_ends_in_the_same_century():
    assert find_numbers("2019–20", "en")[1].also == (2020,)


@given(st.text(alphabet="0123456789.,'/:- \u00a0a–", max_size=30))
def test_pieces_stand_in_order_inside_their_token(text):
    for match in TOKEN.finditer(text):
        place = 0
        for piece in pieces(match[0], ".", ","):
            assert place <= piece.start < piece.end <= len(match[0])
            assert match[0][piece.start].isdecimal()
            place = piece.end
