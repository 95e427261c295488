"""Repairs of paragraphs before they are stored."""

from hypothesis import given
from hypothesis import strategies as st

from reviewapp.engine.repair import Repair, joined, repaired

KINDS = st.sampled_from(["join", "gap", "drop", "rewrite"])


def test_two_paragraphs_become_one_with_a_space():
    assert repaired(["One.", "Two.", "Three."], [Repair("join", 0)]) == ["One. Two.", "Three."]


def test_chinese_paragraphs_are_joined_without_a_space():
    assert joined("水清。", "岸绿。") == "水清。岸绿。"


def test_a_gap_moves_what_follows_one_down():
    assert repaired(["One.", "Two."], [Repair("gap", 1)]) == ["One.", "", "Two."]


def test_an_empty_line_in_a_rewritten_paragraph_splits_it():
    assert repaired(["One. Two."], [Repair("rewrite", 0, "One.\r\n\r\nTwo.")]) == ["One.", "Two."]


def test_only_an_empty_paragraph_can_be_dropped():
    assert repaired(["One.", ""], [Repair("drop", 0), Repair("drop", 1)]) == ["One."]


@given(st.lists(st.text(max_size=20)), st.lists(st.builds(Repair, KINDS, st.integers(-3, 20), st.text(max_size=20))))
def test_no_repair_loses_a_letter_that_nobody_rewrote(paragraphs, repairs):
    kept = [repair for repair in repairs if repair.kind != "rewrite"]
    letters = "".join(sorted("".join(paragraphs).replace(" ", "")))
    assert "".join(sorted("".join(repaired(paragraphs, kept)).replace(" ", ""))) == letters
