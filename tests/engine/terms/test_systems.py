"""How several systems render the concepts of one text."""

from reviewapp.engine.pair import Pair
from reviewapp.engine.terms.discovery.systems import Compared, compare
from tests.engine.terms.articles import articles


def observatory(*changes: tuple[str, str]) -> list[Pair]:
    """One article as a system translates it that puts other words."""
    (article,) = [one for one in articles("fresh") if one.name == "en_fr_observatory"]
    pairs = []
    for pair in article.pairs(True):
        target = pair.target
        for old, new in changes:
            target = target.replace(old, new)
        pairs.append(Pair(pair.source, target, "en", "fr"))
    return pairs


def counts(compared: list[Compared], term: str) -> dict[str, dict[str, int]]:
    (one,) = [each for each in compared if each.source_term == term]
    return {name: {form.text: form.times for form in forms} for name, forms in one.systems.items()}


def test_each_system_has_its_renderings_with_counts():
    systems = {"first": observatory(), "second": observatory(("capteur de nuages", "sonde de nuages"))}
    found = counts(compare(systems), "cloud sensor")
    assert found == {
        "first": {"capteur de nuages": 3, "détecteur de nuages": 1},
        "second": {"sonde de nuages": 3, "détecteur de nuages": 1},
    }


def test_places_are_the_paragraphs_of_the_text():
    systems = {"first": observatory(), "second": observatory()}
    (one,) = [each for each in compare(systems, all=True) if each.source_term == "cloud sensor"]
    assert one.systems["first"] == one.systems["second"]
    for name, forms in one.systems.items():
        for form in forms:
            assert all(form.text in systems[name][at].target for at in form.places)


def test_a_paragraph_that_a_system_left_out_has_no_rendering():
    partial = [Pair(pair.source, "" if at > 5 else pair.target, "en", "fr") for at, pair in enumerate(observatory())]
    found = counts(compare({"first": observatory(), "partial": partial}), "cloud sensor")
    assert sum(found["partial"].values()) < sum(found["first"].values())


def test_concepts_that_all_render_alike_come_only_when_asked_for():
    uniform = [
        Pair("The heat pump.", "La pompe à chaleur.", "en", "fr"),
        Pair("A heat pump.", "Une pompe à chaleur.", "en", "fr"),
    ]
    systems = {"first": uniform * 2, "second": uniform * 2}
    assert compare(systems) == []
    assert "heat pump" in {each.source_term for each in compare(systems, all=True)}


def test_nothing_to_compare_gives_nothing():
    assert compare({}) == []
    assert compare({"empty": [Pair("One.", "", "en", "fr")]}) == []
