"""Recognising the paragraphs of a document that comes again."""

from hypothesis import given
from hypothesis import strategies as st

from reviewapp.engine.reimport import Fate, Known, match

OLD = [Known("a", "The ferry leaves at noon."), Known("b", "Bring your own rope."), Known("c", "The pier is closed.")]


def fates(new):
    return [(each.before, each.after, str(each.fate)) for each in match(OLD, new)]


def test_what_has_the_same_key_and_text_is_the_same():
    assert fates(OLD) == [(0, 0, "same"), (1, 1, "same"), (2, 2, "same")]


def test_what_has_the_same_key_and_another_text_is_changed():
    assert fates([OLD[0], Known("b", "Bring two ropes."), OLD[2]])[1] == (1, 1, "changed")


def test_what_was_reworded_where_it_stood_is_changed_though_its_key_is_new():
    assert fates([OLD[0], Known("x", "Bring your own ropes."), OLD[2]])[1] == (1, 1, "changed")


def test_another_text_in_the_same_place_is_new_and_the_old_one_gone():
    assert fates([OLD[0], Known("x", "Tickets are sold on board."), OLD[2]]) == [
        (0, 0, "same"),
        (None, 1, "new"),
        (2, 2, "same"),
        (1, None, "gone"),
    ]


def test_paragraphs_that_changed_places_are_the_same():
    assert {each.fate for each in match(OLD, OLD[::-1])} == {Fate.SAME}


KNOWN = st.lists(
    st.builds(Known, st.sampled_from("abcdefgh"), st.text("xyz ", max_size=6)), unique_by=lambda known: known.key
)


@given(KNOWN, KNOWN)
def test_every_paragraph_of_both_has_exactly_one_fate(old, new):
    matches = match(old, new)
    assert sorted(each.before for each in matches if each.before is not None) == list(range(len(old)))
    assert sorted(each.after for each in matches if each.after is not None) == list(range(len(new)))
