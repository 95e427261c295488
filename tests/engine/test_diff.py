"""Word differences."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewapp.engine.diff import Piece, agreements, diff, distance


def test_a_changed_word_is_one_piece():
    assert diff("the old road", "the new road") == [Piece("the ", "the "), Piece("old", "new"), Piece(" road", " road")]


def test_han_characters_are_compared_one_by_one():
    assert diff("流域站", "流量站") == [Piece("流", "流"), Piece("域", "量"), Piece("站", "站")]


@given(st.text(), st.text())
def test_the_sides_of_the_pieces_are_the_two_texts(before, after):
    pieces = diff(before, after)
    assert "".join(piece.before for piece in pieces) == before
    assert "".join(piece.after for piece in pieces) == after


@given(st.lists(st.text(), min_size=1, max_size=4))
def test_the_pieces_of_an_agreement_are_the_texts(texts):
    assert ["".join(piece for piece, _same in pieces) for pieces in agreements(texts)] == texts


def test_candidates_agree_on_the_words_that_all_have():
    first, second, third = agreements(["the old stone bridge", "the new stone bridge", "the old wooden bridge"])
    assert first == [("the ", True), ("old", False), (" ", True), ("stone", False), (" bridge", True)]
    assert [piece for piece, same in second if not same] == ["new", "stone"]
    assert [piece for piece, same in third if not same] == ["old", "wooden"]


def test_in_chinese_candidates_agree_by_characters():
    assert agreements(["流域站", "流量站"])[0] == [("流", True), ("域", False), ("站", True)]


def test_the_distance_counts_changed_words_of_all():
    assert distance("the old bridge stands", "the old bridge stands") == 0
    assert distance("the old bridge stands", "the new bridge stands") == 0.25
    assert distance("流域站", "流量站") == pytest.approx(1 / 3)
    assert distance("", "") == 0
    assert distance("one", "") == 1
