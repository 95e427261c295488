"""Discovery on articles with known renderings, and the rules that keep it honest."""

import os
import subprocess
import sys

import pytest

from reviewapp.engine.pair import Pair
from reviewapp.engine.terms.discovery import Kind, discover, within_budget
from tests.engine.terms.articles import Article, articles, total


@pytest.mark.parametrize(("folder", "share"), [("articles", 0.92), ("fresh", 0.86)])
def test_renderings_are_located_exactly_and_deviating_ones_told_with_the_source(folder: str, share: float):
    found = total(folder, with_source=True)
    assert found.located >= 0.97 * found.renderings
    assert found.exact >= 0.94 * found.renderings
    assert found.found >= share * found.variants
    assert found.right >= 0.97 * found.flags


@pytest.mark.parametrize("article", articles() + articles("fresh"), ids=lambda article: article.name)
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


def test_discovery_says_the_same_every_time():
    (article,) = [one for one in articles() if one.name == "zh_en_tidal_power"]
    program = (
        "import sys; from tests.engine.terms.articles import articles\n"
        "from reviewapp.engine.terms.discovery import discover\n"
        f"one = next(each for each in articles() if each.name == {article.name!r})\n"
        "print(discover(one.pairs(True), all=True), discover(one.pairs(False), all=True))"
    )
    said = {
        subprocess.run(
            [sys.executable, "-c", program], env=os.environ | {"PYTHONHASHSEED": seed}, capture_output=True, check=True
        ).stdout
        for seed in ("1", "2")
    }
    assert len(said) == 1


def test_what_a_term_of_another_language_pair_does_is_kept_apart():
    pairs = [Pair(None, "The reef council met.", "und", "en"), Pair(None, "Der Riffrat tagte.", "und", "de")]
    assert discover(pairs * 3) == []


def test_kinds_are_words_a_reader_knows():
    assert {str(kind) for kind in Kind} >= {"canonical", "permutation", "substitution", "dropped modifier"}


@pytest.mark.parametrize(("folder", "share"), [("articles", 0.6), ("fresh", 0.7)])
def test_deviating_renderings_are_found_from_the_target_alone_where_the_words_show_them(folder: str, share: float):
    found = total(folder, with_source=False)
    assert found.found >= share * found.variants
    assert found.right >= 0.97 * found.flags


def test_no_more_is_asked_to_be_decided_than_a_text_of_its_length_bears():
    (article,) = [one for one in articles("fresh") if one.name == "zh_en_mediation"]
    pairs = article.pairs(True)
    concepts = discover(pairs, all=True)
    assert len(concepts) > 11
    assert within_budget(concepts, pairs) == concepts[:5]
    filler = [Pair(None, "One two three four five. " * 100, "und", "en")] * 4
    assert within_budget(concepts, pairs + filler) == concepts[:11]


def deviating(pairs: list[tuple[str, str]], source: str, target: str) -> list[str]:
    concepts = discover([Pair(*pair, source, target) for pair in pairs])
    return [one.text for concept in concepts for one in concept.deviating]


CLAY = [
    ("瓷土资源保护条例有十条。", "The porcelain clay resource protection regulations have ten articles."),
    ("镇里公布瓷土资源保护条例。", "The town published the porcelain clay resource protection regulations."),
    ("村民支持瓷土资源保护条例。", "Villagers support the porcelain clay resource protection regulations."),
]


def test_the_last_character_of_another_word_is_no_negation():
    broken = ("单位违反瓷土资源保护条例。", "Units broke the porcelain clay resource conservation regulations.")
    assert deviating([*CLAY, broken], "zh", "en") == ["porcelain clay resource conservation regulations"]


def test_two_adjectives_of_one_root_are_two_renderings():
    stations = [
        ("自动监测站建成了。", "The automatic monitoring station was completed."),
        ("专家参观自动监测站。", "Experts visited the automatic monitoring station."),
        ("自动监测站需要电。", "The automatic monitoring station needs power."),
        ("村民看护自动监测站。", "Villagers look after the automated monitoring station."),
    ]
    assert deviating(stations, "zh", "en") == ["automated monitoring station"]
