"""Evidence turned into probabilities by judged examples."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewapp.engine.terms.discovery import calibration
from reviewapp.engine.terms.discovery.calibration import Bin, Calibration, brier, expected_error, fit, reliability
from tests.engine.terms.articles import articles, judged

SAMPLES = st.lists(st.tuples(st.floats(0, 1), st.booleans()), max_size=60)


@given(SAMPLES, st.lists(st.floats(0, 1), min_size=2))
def test_more_evidence_never_makes_less_likely(samples, evidence):
    table = fit(samples)
    likely = [table.of(each) for each in sorted(evidence)]
    assert likely == sorted(likely)
    assert all(0 <= each <= 1 for each in likely)


@given(SAMPLES)
def test_every_example_is_in_one_block(samples):
    blocks = fit(samples).blocks
    assert sum(block.size for block in blocks) == len(samples)
    assert sum(block.right for block in blocks) == sum(right for _evidence, right in samples)


def test_examples_that_contradict_each_other_are_pooled():
    table = fit([(0.1, False), (0.4, True), (0.5, False), (0.9, True), (0.9, True)])
    assert [(block.size, block.right) for block in table.blocks] == [(1, 0), (2, 1), (2, 2)]
    assert table.of(0.45) == 0.5
    assert table.of(1.0) == table.of(0.9) == 0.75


def test_a_few_examples_make_nothing_certain():
    assert fit([(0.9, True)]).of(0.9) == pytest.approx(2 / 3)
    assert Calibration([]).of(0.4) == 0.4


def test_decisions_made_since_move_the_shipped_table():
    shipped = calibration.WITH_SOURCE
    refused = shipped.with_samples([(0.6, False)] * 60)
    assert refused.of(0.6) < shipped.of(0.6) - 0.1


def test_reliability_lays_predicted_beside_observed():
    predictions = [(0.1, False), (0.1, True), (0.95, True), (0.95, True)]
    assert reliability(predictions) == [Bin(2, 0.1, 0.5), Bin(2, 0.95, 1.0)]
    assert expected_error(predictions) == pytest.approx((2 * 0.4 + 2 * 0.05) / 4)
    assert brier([(1.0, True), (0.5, False)]) == pytest.approx(0.125)


@pytest.mark.parametrize("with_source", [True, False])
def test_the_shipped_tables_are_what_the_articles_give(with_source: bool):
    samples = [each for article in articles() + articles("fresh") for each in judged(article, with_source)]
    shipped = calibration.WITH_SOURCE if with_source else calibration.WITHOUT_SOURCE
    assert expected_error([(shipped.of(evidence), right) for evidence, right in samples]) < 0.05
