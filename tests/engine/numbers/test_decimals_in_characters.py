"""Decimals written in Chinese characters."""

from fractions import Fraction

import pytest

from reviewapp.engine.check import all_checks
from reviewapp.engine.numbers.han_values import value_of
from reviewapp.engine.pair import Pair
from reviewapp.engine.runner import check_pair


@pytest.mark.parametrize(
    ("run", "value"),
    [
        ("三十六点五", Fraction(73, 2)),
        ("零点二五", Fraction(1, 4)),
        ("三点五亿", 350_000_000),
        ("三点五万亿", 35 * 10**11),
    ],
)
def test_a_point_parts_whole_numbers_from_tenths(run, value):
    assert value_of(run) == value


def found(source, target):
    pair = Pair(source, target, "zh-Hans", "en")
    return [check.name for check, _finding in check_pair(pair, [all_checks()["number-changed"]])]


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("合格率达到百分之九十六点五。", "The rate reached 96.5 per cent."),
        ("投资三点五亿元。", "An investment of 350 million yuan."),
        ("会议下午三点五十分开始。", "The meeting began at 3:50 p.m."),
        ("下午三点到。", "He came at 3 p.m."),
    ],
)
def test_what_agrees_is_left_alone(source, target):
    assert found(source, target) == []


def test_a_lost_half_is_found():
    assert len(found("合格率达到百分之九十六点五。", "The rate reached 95.6 per cent.")) == 1
