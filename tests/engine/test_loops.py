"""Loops of words and characters."""

from hypothesis import given
from hypothesis import strategies as st

from reviewapp.engine.loops import Loop, character_loops, word_loops


def test_a_loop_is_found_with_what_it_broke_off():
    words = "the room of the room of the room is dry".split()
    assert word_loops(words) == [Loop(0, 8, 3)]
    assert word_loops(words)[0].once == 2


def test_two_full_turns_are_a_loop_too():
    assert word_loops("is shut is shut on monday".split()) == [Loop(0, 4, 2)]


def test_words_that_come_back_later_are_no_loop():
    assert word_loops("the room and the hall and the yard".split()) == []


@given(st.lists(st.sampled_from("abc"), max_size=30))
def test_every_loop_repeats_its_period_and_loops_do_not_overlap(words):
    end = 0
    for loop in word_loops(words):
        assert loop.start >= end
        assert loop.end - loop.start >= 2 * loop.period >= 4
        assert all(words[at] == words[at - loop.period] for at in range(loop.start + loop.period, loop.end))
        end = loop.end


@given(st.text("abcd", max_size=40))
def test_character_loops_repeat_their_unit(text):
    for span, unit in character_loops(text):
        assert len(unit) >= 4
        assert text[span.start : span.end] == unit * ((span.end - span.start) // len(unit))
