"""Masks told apart from footnotes, emphasis, powers and Roman numerals."""

import pytest

from reviewapp.engine.masks import masks
from reviewapp.engine.pair import Pair


def found(text, source=None, languages=("zh", "en"), role="paragraph"):
    pair = Pair(source, text, *languages, role)
    return [(text[slice(*mask.span)], mask.name and text[slice(*mask.name)]) for mask in masks(pair)]


@pytest.mark.parametrize("mask", ["**", "***", "××", "□□", "○○○", "＊＊", "\\*\\*", "* *", "■■■■"])
def test_every_shape_of_mask_is_found(mask):
    assert found(f"It was said that {mask} visited the port.") == [(mask, None)]


@pytest.mark.parametrize(
    "text",
    [
        "***",
        "The **bold** word and the *slanted* one.",
        "Call 138****1234 or write 2**3.",
        "p < 0.05*, p < 0.01**, p < 0.001***",
        "The s**t hit the f***ing fan.",
        "See /path/**/file and **/*.py here.",
        "Chapter XX was read in the XX century.",
        "Prices* rose**, wages fell***.",
    ],
)
def test_what_only_looks_like_a_mask_is_left_alone(text):
    assert found(text) == []


def test_stars_of_code_that_the_source_has_too_are_left_alone():
    assert found("Passez **kwargs ici.", "Pass **kwargs here.", ("en", "fr")) == []


def test_half_a_name_is_taken_with_its_mask():
    assert found('Printed in "Bright **" and Evening**.') == [("**", "Bright **"), ("**", "Evening**")]


def test_crosses_are_a_mask_where_the_source_masks_or_a_title_stands_before():
    assert found("XX said so.", "某某说。") == [("XX", None)]
    assert found("Dr. XX said so.") == [("XX", None)]
    assert found("Super Bowl XX was lost.", "超级碗输了。") == []
