"""Every check marks exactly what its own examples say."""

import pytest

from reviewapp.engine.check import Scope, all_checks
from reviewapp.engine.examples import paragraphs, unmarked
from reviewapp.engine.findings import Span
from reviewapp.engine.runner import check_document, check_pair, readings

CASES = [
    pytest.param(each, example, id=f"{each.name}: {example.languages} {example.target[:40]}")
    for each in all_checks().values()
    for example in (*each.good, *each.bad)
]


def marked(check, example):
    """The spans the check marks, a list for each paragraph."""
    pairs = [pair for pair, _ in paragraphs(example)]
    if check.scope is Scope.PAIR:
        return [[finding.target for _, finding in check_pair(pair, [check])] for pair in pairs]
    found = [[] for _ in pairs]
    for index, _, finding in check_document(pairs, [check]):
        found[index].append(finding.target)
    return [sorted(spans) for spans in found]


@pytest.mark.parametrize(("check", "example"), CASES)
def test_a_check_marks_what_its_example_marks(check, example):
    assert marked(check, example) == [spans for _, spans in paragraphs(example)]


@pytest.mark.parametrize("check", all_checks().values(), ids=all_checks())
def test_bad_examples_hold_marks_and_good_ones_do_not(check):
    assert all("⟦" in example.target for example in check.bad)
    assert not any("⟦" in example.target for example in check.good)


@pytest.mark.parametrize("check", all_checks().values(), ids=all_checks())
def test_a_check_has_examples_and_a_glyph_of_one_character(check):
    assert check.good
    assert check.bad
    assert len(check.glyph) == 1


def test_marks_are_read_as_spans_of_the_plain_text():
    assert unmarked("a ⟦bc⟧ d⟦⟧.") == ("a bc d.", [Span(2, 4), Span(6, 6)])


class Unread:
    """A termbase that nobody may look into."""

    def __getattr__(self, name):
        raise AssertionError("the termbase is read by a check that does not say reads_terms")


def test_a_check_that_reads_the_termbase_says_so():
    """Others do not run again when a term is decided."""
    readers = [check for check in all_checks().values() if check.reads_terms]
    assert {check.name for check in readers} == {"spelling", "term-forbidden", "term-missing"}
    assert all(check.scope is Scope.PAIR for check in readers)
    for check in all_checks().values():
        for example in () if check.reads_terms else (*check.good, *check.bad):
            for pair, _spans in paragraphs(example):
                pair.termbase = Unread()
                list(readings([pair], [check]))
