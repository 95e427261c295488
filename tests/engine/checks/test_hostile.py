"""Text nobody writes: no check may fail on it. One that is quadratic shows: it holds up the tests for minutes."""

import pytest

from reviewapp.engine.check import all_checks
from reviewapp.engine.pair import Pair
from reviewapp.engine.runner import readings

LENGTH = 6000
UNITS = [
    "a",
    "A",
    "1",
    "1,",
    "1 ",
    "1-",
    ". ",
    "one ",
    "one and ",
    "一",
    "百",
    "1万",
    "三分之",
    "(",
    "“",
    " ‘x",
    "x.' ",
    "(AB) ",
    "w.",
    "周一",
    "A b ",
    "½",
    "zwei",
]


@pytest.mark.parametrize("languages", [("zh", "en"), ("en", "de"), ("en", "zh")], ids="-".join)
@pytest.mark.parametrize("unit", UNITS)
def test_a_long_repetition_is_read_to_its_end(unit, languages):
    text = unit * (LENGTH // len(unit))
    pair = Pair(text, text + "@x", *languages)
    (reading,) = readings([pair], list(all_checks().values()))
    found = [finding for _check, finding in reading.found]
    told = [fact for _check, fact in reading.told]
    spans = [finding.target for finding in found] + [fact.span for fact in told]
    assert all(0 <= span.start <= span.end <= len(pair.target) for span in spans)


def test_a_number_longer_than_python_reads_is_no_number():
    pair = Pair("9" * 10_000, "8" * 10_000, "en", "de")
    assert [number.value for number in pair.numbers] == ["8" * 10_000]
