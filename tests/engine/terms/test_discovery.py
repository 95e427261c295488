"""Discovery on articles with known renderings, and the rules that keep it honest."""

import pytest

from reviewapp.engine.pair import Pair
from reviewapp.engine.terms.discovery import Kind, discover
from tests.engine.terms.articles import Article, Score, articles, score


def total(with_source: bool) -> Score:
    scores = [score(article, with_source) for article in articles()]
    return Score(*(sum(column) for column in zip(*scores, strict=True)))


def test_renderings_are_located_exactly_and_deviating_ones_told_with_the_source():
    found = total(with_source=True)
    assert found.located >= 0.95 * found.renderings
    assert found.exact >= 0.92 * found.renderings
    assert found.found >= 0.9 * found.variants
    assert found.right >= 0.93 * found.flags


@pytest.mark.parametrize("article", articles(), ids=lambda article: article.name)
def test_every_place_is_what_it_says(article: Article):
    for concept in discover(article.pairs(with_source=True), all=True):
        for place in concept.occurrences:
            assert article.targets[place.at][place.start : place.end] == place.text
            assert 0 <= place.source_start < place.source_end <= len(article.sources[place.at])
            assert 0 <= place.confidence <= 1


def test_concepts_without_rivals_come_only_when_asked_for():
    (article,) = [one for one in articles() if one.name == "en_fr_libraries"]
    some, every = discover(article.pairs(True)), discover(article.pairs(True), all=True)
    assert all(concept.deviating for concept in some)
    assert [concept for concept in every if concept.deviating] == some
    assert len(every) > len(some)


def test_no_text_has_no_concepts():
    assert discover([]) == []
    assert discover([Pair(None, "", "und", "en"), Pair("", "", "zh", "en")]) == []


def test_kinds_are_words_a_reader_knows():
    assert {str(kind) for kind in Kind} >= {"canonical", "permutation", "substitution", "dropped modifier"}
