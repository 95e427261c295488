"""Loops of words and characters."""

from hypothesis import given
from hypothesis import strategies as st

from reviewapp.engine.echoes import first_places, later_places
from reviewapp.engine.loops import Loop, character_loops, word_loops


def loops(words):
    first = first_places(words)
    return word_loops(first, later_places(first))


def test_a_loop_is_found_with_what_it_broke_off():
    words = "the room of the room of the room is dry".split()
    assert loops(words) == [Loop(0, 8, 3)]
    assert loops(words)[0].once == 2


def test_two_full_turns_are_a_loop_too():
    assert loops("is shut is shut on monday".split()) == [Loop(0, 4, 2)]


def test_words_that_come_back_later_are_no_loop():
    assert loops("the room and the hall and the yard".split()) == []


@given(st.integers(0, 300), st.lists(st.sampled_from("abcdefgh"), min_size=3, max_size=8, unique=True))
def test_a_loop_is_found_at_any_place_of_a_long_text(start, unit):
    words = [f"word{at}" for at in range(start)] + unit * 2 + ["end"]
    assert loops(words) == [Loop(start, start + 2 * len(unit), len(unit))]


@given(st.lists(st.sampled_from("abc"), max_size=30))
def test_every_loop_repeats_its_period_and_loops_do_not_overlap(words):
    end = 0
    for loop in loops(words):
        assert loop.start >= end
        assert loop.end - loop.start >= 2 * loop.period >= 4
        assert all(words[at] == words[at - loop.period] for at in range(loop.start + loop.period, loop.end))
        end = loop.end


@given(st.text("abcd", max_size=40))
def test_character_loops_repeat_their_unit(text):
    for span, unit in character_loops(text):
        assert len(unit) >= 4
        assert text[span.start : span.end] == unit * ((span.end - span.start) // len(unit))
