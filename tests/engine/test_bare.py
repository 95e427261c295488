"""Inline codes have no width for checks, and findings come back to their places."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewapp.engine.bare import CODE, placed, places
from reviewapp.engine.check import Scope, all_checks
from reviewapp.engine.examples import paragraphs
from reviewapp.engine.findings import Span
from reviewapp.engine.pair import Pair
from reviewapp.engine.runner import check_document, check_pair

LINK, END = "\U000f0000", "\U000f0001"
CASES = [
    (each, pair)
    for each in all_checks().values()
    if each.name != "inline-codes"
    for example in each.bad
    if "\n" not in example.target
    for pair, _ in paragraphs(example)
]


def test_a_code_between_two_words_does_not_part_them():
    (found,) = check_pair(Pair(None, f"The {LINK}the{END} report.", "und", "en"), [all_checks()["repeated-word"]])
    assert found[1].target == Span(0, 8)
    assert found[1].fixes[0].text == f"The{LINK}"


@given(st.data(), st.sampled_from(CASES))
def test_codes_anywhere_leave_what_is_marked(data, case):
    check, pair = case
    text = pair.target
    for at in sorted(data.draw(st.lists(st.integers(0, len(text)), max_size=4)), reverse=True):
        text = text[:at] + LINK + text[at:]
    assert marked(check, like(pair, text)) == marked(check, pair)


def like(pair, target):
    """The pair with another target."""
    tags = pair.source_language.tag, pair.target_language.tag
    return Pair(pair.source, target, *tags, pair.role, pair.termbase)


def marked(check, pair):
    """The marked texts without codes, and how many characters stand before each."""
    if check.scope is Scope.PAIR:
        found = [finding for _, finding in check_pair(pair, [check])]
    else:
        found = [finding for _, _, finding in check_document([pair], [check])]
    text = pair.target
    spans = [finding.target for finding in found]
    return sorted((len(CODE.sub("", text[: span.start])), CODE.sub("", text[slice(*span)])) for span in spans)


def test_fixes_keep_the_codes_they_cover():
    for check, pair in CASES:
        coded = like(pair, LINK.join(pair.target))
        if check.scope is Scope.PAIR:
            for _, finding in check_pair(coded, [check]):
                for fix in finding.fixes:
                    start, end = fix.at or finding.target
                    assert fix.text.count(LINK) == coded.target[start:end].count(LINK)


@pytest.mark.parametrize(
    ("span", "expected"),
    [(Span(0, 2), Span(1, 4)), (Span(2, 2), Span(4, 4)), (Span(0, 0), Span(0, 0)), (Span(3, 4), Span(6, 7))],
)
def test_places_are_those_of_the_whole_text(span, expected):
    text = f"{LINK}a{LINK}b{LINK}c{END}d".replace(f"{LINK}c", "c")
    assert placed(span, places(text), len(text)) == expected
