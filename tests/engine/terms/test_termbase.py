"""Terms found in running text."""

from hypothesis import given
from hypothesis import strategies as st

from reviewapp.engine.terms.folding import fold
from reviewapp.engine.terms.matching import Phrases
from reviewapp.engine.terms.termbase import Entry, Termbase


def found(text: str, *terms: str, language: str = "en") -> list[str]:
    return [hit.text for hit in Termbase([Entry(term, language, term) for term in terms]).find(text, language)]


def test_the_longest_term_at_a_place_is_the_one_that_counts():
    text = "The tidal energy storage plant stores tidal energy."
    assert found(text, "tidal energy", "tidal energy storage") == ["tidal energy storage", "tidal energy"]


def test_a_longer_term_that_only_begins_here_hides_nothing():
    assert found("a tidal energy storm", "tidal energy storage", "energy storm") == ["energy storm"]
    assert found("tidal energy stores", "tidal energy storage", "tidal energy") == ["tidal energy"]


def test_a_term_inside_a_word_is_not_found():
    assert found("The party started an artful start.", "art") == []


def test_each_occurrence_counts_with_its_case_and_number():
    text = "Reef council: the reef councils met. REEF COUNCIL members left."
    assert found(text, "reef council") == ["Reef council", "reef councils", "REEF COUNCIL"]


def test_a_singular_is_found_for_a_term_entered_in_the_plural():
    assert found("one coastal community and two coastal communities", "coastal communities") == [
        "coastal community",
        "coastal communities",
    ]


def test_the_head_before_a_preposition_takes_the_plural():
    assert found("two letters of intent", "letter of intent") == ["letters of intent"]


def test_an_acronym_keeps_its_case():
    assert found("it is IT, and two NGOs came", "IT", "NGO") == ["IT", "NGOs"]


def test_a_compound_before_a_noun_is_the_same_term():
    assert found("a wave-energy plant for e commerce", "wave energy", "e-commerce") == ["wave-energy", "e commerce"]


def test_the_spelling_closest_to_the_text_decides_between_terms():
    base = Termbase([Entry("1", "en", "e-mail", "deprecated"), Entry("1", "en", "e mail", "preferred")])
    assert [hit.entry.status for hit in base.find("an e-mail and an e mail", "en")] == ["deprecated", "preferred"]


def test_two_concepts_with_one_form_are_both_told():
    base = Termbase([Entry("river", "en", "bank"), Entry("money", "en", "bank")])
    assert [hit.entry.concept for hit in base.find("The bank.", "en")] == ["river", "money"]


def test_chinese_terms_stand_anywhere():
    assert found("推进潮汐能源站建设，潮汐能源是重点。", "潮汐能源", "潮汐能源站", language="zh-Hans") == [
        "潮汐能源站",
        "潮汐能源",
    ]


def test_a_latin_term_in_chinese_text_is_still_a_whole_word():
    assert found("使用AI技术和MAIN系统", "AI", language="zh") == ["AI"]


def test_places_are_right_beside_marks_that_do_not_show():
    text = "The reef\u00ad coun\u200bcil\U000f0001 met the  reef \U000f0002 council."
    hits = Termbase([Entry("1", "en", "reef council")]).find(text, "en")
    assert [text[hit.start : hit.end] for hit in hits] == ["reef\u00ad coun\u200bcil", "reef \U000f0002 council"]


def test_arabic_vowel_signs_and_hamza_do_not_matter():
    assert found("وصل النّازحون داخلياً إلى الأحياء", "النازحون داخليا", language="ar") == ["النّازحون داخلياً"]


def test_a_language_holds_for_its_regions_and_not_for_another_script():
    base = Termbase([Entry("1", "en", "reef"), Entry("2", "zh-Hant", "數據"), Entry("3", "zh", "礁石")])
    assert base.find("a reef", "en-GB")
    assert not base.find("數據", "zh-Hans")
    assert base.find("礁石", "zh-Hans")


def test_the_preferred_term_of_a_concept_is_known_per_language():
    entries = [
        Entry("1", "en", "reef board", "deprecated"),
        Entry("1", "en", "reef council"),
        Entry("1", "fr", "conseil du récif"),
    ]
    base = Termbase(entries)
    assert base.preferred("1", "en") == entries[1]
    assert base.forms("1", "en") == entries[:2]
    assert base.preferred("2", "en") is None


WORDS = st.sampled_from(["a", "b", "ab", "ba", "aa"])


@given(st.lists(WORDS, max_size=12), st.sets(st.lists(WORDS, min_size=1, max_size=3).map(" ".join), max_size=5))
def test_scanning_equals_looking_word_by_word(text: list[str], phrases: set[str]):
    expected, at = [], 0
    while at < len(text):
        longest = max((n for n in (1, 2, 3) if " ".join(text[at : at + n]) in phrases), default=0)
        if longest:
            expected.append(" ".join(text[at : at + longest]))
        at += longest or 1
    joined = " ".join(text)
    matches = Phrases((phrase, phrase) for phrase in phrases).scan(joined)
    assert [joined[match.start : match.end] for match in matches] == expected


@given(st.text())
def test_a_folded_text_knows_where_its_characters_stood(text: str):
    folded = fold(text)
    for at in range(len(folded.text)):
        start, end = folded.span(at, at + 1, text)
        assert fold(text[start:end]).text[:1] in ("", folded.text[at])
