"""A decision carried through sentences."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewapp.engine.terms.sweep import Lane, apply, plan

GAP = ("digital divide", "digital gap")


def swept(text: str, prefer: str, *replace: str, protect: tuple[str, ...] = (), **options: bool) -> str:
    return apply(text, plan(text, "en", prefer, replace, protect, **options))


def lanes(text: str, prefer: str, *replace: str) -> list[str]:
    return [hit.lane for hit in plan(text, "en", prefer, replace)]


def test_a_hit_says_what_becomes_of_which_place():
    (hit,) = plan("Narrow the digital gap now.", "en", *[GAP[0]], [GAP[1]])
    assert (hit.start, hit.end, hit.before, hit.after, hit.lane) == (11, 22, "digital gap", "digital divide", Lane.AUTO)
    assert hit.why.message % hit.why.params == "“digital gap” becomes the preferred “digital divide”."


def test_the_article_follows_the_sound_of_the_new_term():
    text = "It needs a tidal plant. A tidal plant is built."
    (first, second) = plan(text, "en", "energy plant", ["tidal plant"])
    assert (first.after, [fix.text for fix in first.also]) == ("energy plant", ["an"])
    assert apply(text, [first, second]) == "It needs an energy plant. An energy plant is built."


def test_the_preferred_term_and_protected_ones_are_left_alone():
    text = "A digital reef community, a reef community for seals, a reef community."
    hits = plan(text, "en", "digital reef community", ["reef community"], ["reef community for seals"])
    assert [hit.start for hit in hits] == [text.rindex("reef community")]


def test_a_protected_phrase_inside_a_form_protects_it_too():
    assert plan("the reef plan for seals", "en", "seal plan", ["reef plan for seals"], ["reef plan"]) == []


def test_a_part_of_the_preferred_term_is_only_a_suggestion():
    (hit,) = plan("Build a reef community.", "en", "digital reef community", ["reef community"])
    assert hit.lane == Lane.SUGGEST
    assert "may be meant as it stands" in hit.why.message


def test_a_quotation_is_a_suggestion_or_left_alone_where_asked():
    text = "She wrote “the digital gap is wide”."
    assert lanes(text, *GAP) == [Lane.SUGGEST]
    assert swept(text, *GAP, keep_quotations=True) == text


def test_what_contains_the_preferred_term_can_be_replaced_by_it():
    assert swept("the doing-business environment", "business environment", "doing-business environment") == (
        "the business environment"
    )


def test_a_spelling_is_swept_where_it_differs_only():
    text = "Health care is not health-care, nor a Health Care Plan."
    assert swept(text, "health-care", "health care") == "Health-care is not health-care, nor a Health-Care Plan."
    assert swept("the Internet. Internet is", "internet", "Internet") == "the internet. Internet is"


def test_a_change_of_number_is_never_automatic():
    (hit,) = plan("A new-type output grows.", "en", "new productive forces", ["new-type output"])
    assert hit.lane == Lane.SUGGEST
    assert apply("A new-type output grows.", [hit]) == "New productive forces grows."


def test_a_hit_that_no_longer_fits_is_refused():
    hits = plan("the digital gap", "en", GAP[0], [GAP[1]])
    with pytest.raises(ValueError, match="does not stand"):
        apply("the  digital gap", hits)


SENTENCES = st.lists(
    st.sampled_from("a an the digital gap gaps divide reef Reef of and . , “ ” 's -".split()), max_size=14
)
FORMS = st.sampled_from(["digital gap", "gap", "gap of the reef", "digital", "reef gap", "Reef", "the gap"])


@given(SENTENCES.map(" ".join), FORMS, st.lists(FORMS, min_size=1, max_size=3))
def test_an_applied_sweep_leaves_nothing_to_do(text: str, prefer: str, replace: list[str]):
    once = apply(text, plan(text, "en", prefer, replace))
    assert plan(once, "en", prefer, replace) == []
