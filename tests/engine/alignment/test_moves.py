"""Pairs mended by hand still hold every paragraph once and in order; the source laid beside loses nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewapp.engine.alignment import Bead
from reviewapp.engine.alignment.laying import lay
from reviewapp.engine.alignment.moves import Move, covering, moved

KINDS = ("merge", "split", "unpair", "source-up", "source-down", "target-up", "target-down", "nonsense")
MOVES = st.lists(st.builds(Move, st.sampled_from(KINDS), st.integers(-2, 9)), max_size=12)


def beads(*shapes):
    found, source, target = [], 0, 0
    for ours, theirs in shapes:
        found.append(Bead(range(source, source + ours), range(target, target + theirs), 0.4))
        source, target = source + ours, target + theirs
    return found


def shapes(found):
    return [each.shape for each in found]


SHAPES = st.lists(st.tuples(st.integers(0, 3), st.integers(0, 3)).filter(any), min_size=1, max_size=7)


@given(SHAPES, MOVES)
def test_whatever_is_moved_every_unit_stays_once_and_in_order(drawn, moves):
    found = beads(*drawn)
    for move in moves:
        found = moved(found, move)
        assert covering(found, sum(ours for ours, _ in drawn), sum(theirs for _, theirs in drawn))
        assert all(each.source or each.target for each in found)


@pytest.mark.parametrize(
    ("drawn", "move", "after"),
    [
        ([(1, 1), (1, 1)], Move("merge", 0), [(2, 2)]),
        ([(2, 1)], Move("split", 0), [(1, 1), (1, 0)]),
        ([(2, 2)], Move("split", 0), [(1, 1), (1, 1)]),
        ([(1, 1)], Move("split", 0), [(1, 1)]),
        ([(1, 1)], Move("unpair", 0), [(1, 0), (0, 1)]),
        ([(1, 0), (1, 1)], Move("source-up", 1), [(2, 0), (0, 1)]),
        ([(1, 1), (0, 1)], Move("target-up", 1), [(1, 2)]),
        ([(2, 1), (1, 1)], Move("source-down", 0), [(1, 1), (2, 1)]),
        ([(1, 1)], Move("merge", 0), [(1, 1)]),
        ([(0, 1), (1, 0)], Move("merge", 0), [(1, 1)]),
    ],
)
def test_a_move_does_what_its_button_says(drawn, move, after):
    assert shapes(moved(beads(*drawn), move)) == after


def test_what_a_person_paired_is_sure():
    first, second = moved(beads((1, 2), (1, 1)), Move("target-down", 0))
    assert first.score == second.score == 1


SOURCES = ["The lamp is lit. The tide is in.", "Bring 40 ropes.", "The ferry leaves at 12:30."]


def laid(drawn, sources, targets):
    return [(each.source, each.target) for each in lay(beads(*drawn), sources, targets, "en", "de")]


def test_source_paragraphs_that_were_merged_stand_together():
    assert laid([(2, 1)], SOURCES[1:], ["Bringt 40 Seile. Die Fähre fährt um 12:30."]) == [
        ("Bring 40 ropes. The ferry leaves at 12:30.", 0)
    ]


def test_a_source_paragraph_that_was_split_is_cut_between_sentences():
    targets = ["Die Lampe ist an.", "Die Flut ist da."]
    assert laid([(1, 2)], SOURCES[:1], targets) == [("The lamp is lit.", 0), ("The tide is in.", 1)]


def test_what_was_not_translated_stands_between_with_nothing_beside_it():
    targets = ["Die Lampe ist an. Die Flut ist da.", "Die Fähre fährt um 12:30."]
    assert laid([(1, 1), (1, 0), (1, 1)], SOURCES, targets) == [
        (SOURCES[0], 0),
        (SOURCES[1], None),
        (SOURCES[2], 1),
    ]


TEXTS = st.lists(st.sampled_from([*SOURCES, "灯亮了。涨潮了。", "Yes", ""]), min_size=1, max_size=5)


@given(TEXTS, TEXTS, st.data())
def test_nothing_of_the_source_is_lost_and_each_translation_stands_once(sources, targets, data):
    cut = data.draw(st.integers(0, len(sources))), data.draw(st.integers(0, len(targets)))
    drawn = [cut, (len(sources) - cut[0], len(targets) - cut[1])]
    found = lay(beads(*[each for each in drawn if any(each)]), sources, targets, "en", "en")
    assert "".join("".join(each.source.split()) for each in found) == "".join("".join(each.split()) for each in sources)
    assert [each.target for each in found if each.target is not None] == list(range(len(targets)))
