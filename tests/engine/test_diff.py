"""Word differences."""

from hypothesis import given
from hypothesis import strategies as st

from reviewapp.engine.diff import Piece, diff


def test_a_changed_word_is_one_piece():
    assert diff("the old road", "the new road") == [Piece("the ", "the "), Piece("old", "new"), Piece(" road", " road")]


def test_han_characters_are_compared_one_by_one():
    assert diff("流域站", "流量站") == [Piece("流", "流"), Piece("域", "量"), Piece("站", "站")]


@given(st.text(), st.text())
def test_the_sides_of_the_pieces_are_the_two_texts(before, after):
    pieces = diff(before, after)
    assert "".join(piece.before for piece in pieces) == before
    assert "".join(piece.after for piece in pieces) == after
