"""Texts longer than a batch, and what becomes of a concept that two batches have."""

from reviewapp.engine.pair import Pair
from reviewapp.engine.terms.discovery import Concept, Kind, Occurrence, discover
from reviewapp.engine.terms.discovery.batches import BATCH, Gathering
from reviewapp.engine.terms.sweep import Lane
from tests.engine.terms.articles import articles


def test_a_text_of_several_batches_has_the_concepts_of_each():
    (article,) = [one for one in articles() if one.name == "en_fr_libraries"]
    ours = article.pairs(True)
    filler = [Pair(f"Room {number} is empty.", f"La salle {number} est vide.", "en", "fr") for number in range(BATCH)]
    pairs = [*ours, *filler, *ours]
    once, twice = discover(ours), {one.source_term: one for one in discover(pairs)}
    for concept in once:
        both = twice[concept.source_term]
        assert both.canonical == concept.canonical
        assert len(both.deviating) == 2 * len(concept.deviating)
        assert all(pairs[one.at].target[one.start : one.end] == one.text for one in both.occurrences)


def place(text: str, pairs: list[Pair], at: int) -> Occurrence:
    start = pairs[at].target.index(text)
    return Occurrence(at, start, start + len(text), text, 0, 4, Kind.CANONICAL, Lane.AUTO, 1.0)


def gathered(other: str, confidence: float) -> Concept:
    """One concept of two batches, twice “soil survey” in the first and once `other` in the second."""
    pairs = [Pair("土壤普查", text, "zh", "en") for text in ("A soil survey.", "The soil survey.", f"Their {other}.")]
    usual = tuple(place("soil survey", pairs, at) for at in (0, 1))
    gathering = Gathering(pairs, "en")
    gathering.add([Concept("土壤普查", "soil survey", 1.0, 0.9, usual)], 0)
    last = place(other, pairs, 2)._replace(at=0)
    gathering.add([Concept("土壤普查", other, 1.0, confidence, (last,))], 2)
    (concept,) = gathering.concepts(every=False)
    return concept


def test_what_one_batch_renders_otherwise_than_the_rest_deviates():
    concept = gathered("survey of soil", 0.8)
    assert concept.canonical == "soil survey"
    assert [(one.at, one.text, one.kind) for one in concept.deviating] == [(2, "survey of soil", Kind.PERMUTATION)]
    assert round(concept.consistency, 2) == 0.33


def test_what_a_batch_is_not_sure_of_or_has_no_word_in_common_with_is_information():
    assert gathered("survey of soil", 0.4).deviating == []
    assert gathered("ground census", 0.8).deviating == []


def test_concepts_that_all_batches_render_alike_are_told_when_asked_for():
    pairs = [Pair("土壤普查", "A soil survey.", "zh", "en")] * 2
    gathering = Gathering(pairs, "en")
    for at in (0, 1):
        gathering.add([Concept("土壤普查", "soil survey", 1.0, 0.9, (place("soil survey", pairs, 0),))], at)
    assert list(gathering.concepts(every=False)) == []
    assert [one.at for one in next(iter(gathering.concepts(every=True))).occurrences] == [0, 1]
