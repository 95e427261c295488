"""The filter language: what is typed is read, written again the same, and refused at the word that is wrong."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewapp.engine.query import ALL_CONDITIONS, CONDITIONS, QueryError, Term, parse, toggled, written

CHECKS = ("masked-name", "repeated-word")
words = st.text(min_size=1, max_size=12).filter(str.strip)
texts = st.text(st.sampled_from(list('ab:-"社 \tstate\\(+,7d\u3000é')), max_size=30)
terms = st.one_of(
    st.builds(Term, st.just("state"), st.sampled_from(CONDITIONS["state"].values), st.booleans()),
    st.builds(Term, st.just("check"), st.sampled_from(["any", *CHECKS]), st.booleans()),
    st.builds(Term, st.just("severity"), st.sampled_from(["minor", "major+"]), st.booleans()),
    st.builds(Term, st.just("changed"), st.dates().map(str) | st.integers(0, 9999).map("{}d".format), st.booleans()),
    st.builds(Term, st.sampled_from(["text", "source", "term", "author"]), words, st.booleans()),
)
queries = st.lists(terms, max_size=6, unique=True).map(tuple)


def refusal(text):
    with pytest.raises(QueryError) as refused:
        parse(text, CHECKS)
    return str(refused.value), text[refused.value.start : refused.value.end]


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("", ()),
        ("state:edited", (Term("state", "edited"),)),
        ("STATE:Edited", (Term("state", "edited"),)),
        ("-check:masked_name", (Term("check", "masked-name", True),)),
        ("severity:major+", (Term("severity", "major+"),)),
        ('term:"digital community" lake', (Term("term", "digital community"), Term("text", "lake"))),
        ('"say ""no"""', (Term("text", 'say "no"'),)),
        ("- a-b", (Term("text", "-"), Term("text", "a-b"))),
        ("-a", (Term("text", "a", True),)),
        ("社区\u3000source:数字", (Term("text", "社区"), Term("source", "数字"))),
        (r'regex:"\d{2} \w"', (Term("regex", r"\d{2} \w"),)),
        ("lake lake", (Term("text", "lake"),)),
        ("changed:2026-11-01 changed:7D", (Term("changed", "2026-11-01"), Term("changed", "7d"))),
    ],
)
def test_a_filter_is_read(text, query):
    assert parse(text, CHECKS) == query


@pytest.mark.parametrize(
    ("text", "says", "word"),
    [
        ("a stat:edited b", "does not know “stat:”", "stat:edited"),
        ("a state:editd", "Did you mean “edited”?", "state:editd"),
        ("check:masked", "Did you mean “masked-name”?", "check:masked"),
        ("severity:zzz b", "There are neutral, minor, major, critical.", "severity:zzz"),
        ("a state: b", "Something is missing after “state:”", "state:"),
        ('text:""', "Something is missing", 'text:""'),
        ("changed:yesterday", "is no day", "changed:yesterday"),
        ("changed:2026-02-30", "is no day", "changed:2026-02-30"),
        ('a "b c', "never ends", '"b c'),
        ("b regex:(a", "opens a bracket at character 1", "regex:(a"),
        ("http://lake.example", "words with a colon are quoted", "http://lake.example"),
        ("a" * 501, "at most 500", "a"),
    ],
)
def test_a_mistake_is_told_in_one_sentence_at_its_word(text, says, word):
    sentence, place = refusal(text)
    assert says in sentence and place == word


@given(queries)
def test_a_query_that_is_written_reads_the_same(query):
    if len(written(query)) <= 500:
        assert parse(written(query), CHECKS) == query


@given(texts)
def test_anything_typed_is_read_or_refused_at_a_place_in_it(text):
    place, query = read_or_refused(text)
    assert 0 <= place[0] < place[1] <= max(len(text), 1)
    assert parse(written(query), CHECKS) == query


def read_or_refused(text):
    """The place of the mistake and nothing, or some place and the query."""
    try:
        return (0, 1), parse(text, CHECKS)
    except QueryError as error:
        return (error.start, error.end), ()


@given(queries, terms)
def test_a_chip_pressed_twice_is_as_if_it_were_never_pressed_unless_it_took_another_s_place(query, term):
    once = toggled(query, term)
    assert (term in once) != (term in query)
    assert term not in toggled(once, term) if term in once else term in toggled(once, term)


@pytest.mark.parametrize("condition", ALL_CONDITIONS, ids=lambda each: each.name)
def test_the_example_of_the_help_asks_for_what_it_explains(condition):
    (term,) = parse(condition.example, CHECKS)
    assert term.name == condition.name
