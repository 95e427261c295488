"""Whatever the text, checks mark places inside it and do not fall over."""

from hypothesis import given, settings
from hypothesis import strategies as st

from reviewapp.engine.check import Placed, all_checks
from reviewapp.engine.examples import paragraphs
from reviewapp.engine.messages import english
from reviewapp.engine.pair import Pair
from reviewapp.engine.runner import check_document, check_pair, readings

TAGS = st.sampled_from(["ar", "de", "en", "es", "fr", "ja", "ru", "zh", "hi", "th", "und"])
ROLES = st.sampled_from(["paragraph", "heading", "list item", "table cell", "caption", "note"])
# Pieces of real sentences in disorder come nearer to what checks look for than random characters.
PIECES = sorted(
    {
        piece
        for check in all_checks().values()
        for example in (*check.good, *check.bad)
        for pair, _ in paragraphs(example)
        for piece in pair.target.split(" ")
    }
)
MARKS = list("“”\"«»„()[]{}*×□.,;:!?…-–—_~^&<>\\/'’ \u00a0\u200b\n\t\ufffd\u200f¿¡؟،。，、 ")
TEXTS = st.one_of(
    st.text(),
    st.lists(st.one_of(st.sampled_from(PIECES), st.sampled_from(MARKS)), max_size=40).map(" ".join),
    st.lists(st.one_of(st.sampled_from(PIECES), st.sampled_from(MARKS)), max_size=40).map("".join),
)


@settings(max_examples=400, deadline=None)
@given(TEXTS, st.none() | TEXTS, TAGS, TAGS, ROLES)
def test_findings_of_one_pair_lie_inside_it(target, source, source_tag, target_tag, role):
    pair = Pair(source, target, source_tag, target_tag, role)
    for _, finding in check_pair(pair, all_checks().values()):
        assert_inside(pair, finding)


@settings(max_examples=100, deadline=None)
@given(st.lists(st.tuples(TEXTS, st.none() | TEXTS), max_size=5), TAGS, TAGS)
def test_findings_of_a_document_lie_inside_their_paragraphs(texts, source_tag, target_tag):
    pairs = [Pair(source, target, source_tag, target_tag) for target, source in texts]
    for index, _, finding in check_document(pairs, list(all_checks().values())):
        assert_inside(pairs[index], finding)


@settings(max_examples=100, deadline=None)
@given(TEXTS, st.none() | TEXTS, TAGS, TAGS)
def test_a_fact_by_itself_is_found_against_only_where_the_check_judges_alone(target, source, source_tag, target_tag):
    checks = [each for each in all_checks().values() if each.judge and not each.alone]
    (reading,) = readings([Pair(source, target, source_tag, target_tag)], checks)
    assert [found for check, fact in reading.told for found in check.judge([Placed(0, fact)])] == []


def assert_inside(pair, finding):
    assert 0 <= finding.target.start <= finding.target.end <= len(pair.target)
    if finding.source is not None:
        assert 0 <= finding.source.start <= finding.source.end <= len(pair.source)
    for fix in finding.fixes:
        if fix.at is not None:
            assert 0 <= fix.at.start <= fix.at.end <= len(pair.target)
    assert english(finding.message, finding.params)
