"""Discovery on articles with known renderings, and the rules that keep it honest."""

import os
import subprocess
import sys

import pytest

from reviewapp.engine.pair import Pair
from reviewapp.engine.terms.discovery import Kind, discover
from tests.engine.terms.articles import Article, Score, articles, score


def total(with_source: bool) -> Score:
    scores = [score(article, with_source) for article in articles()]
    return Score(*(sum(column) for column in zip(*scores, strict=True)))


def test_renderings_are_located_exactly_and_deviating_ones_told_with_the_source():
    found = total(with_source=True)
    assert found.located >= 0.97 * found.renderings
    assert found.exact >= 0.94 * found.renderings
    assert found.found >= 0.92 * found.variants
    assert found.right >= 0.97 * found.flags


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


def test_deviating_renderings_are_found_from_the_target_alone_where_the_words_show_them():
    found = total(with_source=False)
    assert found.found >= 0.55 * found.variants
    assert found.right >= 0.97 * found.flags


def told(*paragraphs: str, language: str = "en") -> dict[str, str]:
    """Deviating renderings with what they deviate from, from paragraphs without source."""
    concepts = discover([Pair(None, paragraph, "und", language) for paragraph in paragraphs])
    return {place.text: concept.canonical for concept in concepts for place in concept.deviating}


COUNCIL = [
    "A coastal council with an open mandate met in spring.",
    "The coastal council with an open mandate set quotas.",
    "Villages elect the coastal council with an open mandate.",
    "We thank every coastal council with an open mandate.",
]


def test_a_term_turned_round_is_told():
    assert told(*COUNCIL, "They praised the council with an open mandate for coastal.") == {
        "council with an open mandate for coastal": "coastal council with an open mandate"
    }


def test_a_word_that_stands_twice_in_a_term_is_told():
    assert told(*COUNCIL, "They left the council with an open mandate for the mandate.") == {
        "council with an open mandate for the mandate": "coastal council with an open mandate"
    }


def test_a_term_recast_round_its_head_is_told():
    assert told(*COUNCIL, "The council of coastal shores agreed.") == {
        "council of coastal shores": "coastal council with an open mandate"
    }


def test_a_longer_term_that_recurs_is_another_concept():
    longer = ["The council with an open mandate for seals met.", "A council with an open mandate for seals is new."]
    assert told(*COUNCIL, *longer) == {}


def test_a_name_in_another_spelling_is_told_but_not_beside_the_first():
    assert told("Harvik spoke.", "Then Harvik left.", "Later Harwik came back.") == {"Harwik": "Harvik"}
    assert told("Harvik spoke.", "Then Harvik left.", "Later Harwik met Harvik.") == {}


def test_the_letters_of_an_acronym_changed_round_are_told():
    assert told("The NTRC met.", "It asked the NTRC again.", "Then the NRTC replied.") == {"NRTC": "NTRC"}
