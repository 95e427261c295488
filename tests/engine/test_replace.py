"""Find and replace in one text: exact places, whole letters, no inline code lost, no pattern that hangs."""

import re
import unicodedata

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from reviewapp.engine.canonical import read
from reviewapp.engine.formats.codes import PRIVATE
from reviewapp.engine.patterns import ALL_SECONDS, Finder, PatternError, Search
from reviewapp.engine.replace import Replacer, places
from reviewapp.engine.terms.sweep import Lane, apply

OPEN, CLOSE = "\U000f0000", "\U000f0001"
LETTERS = "abeéñßsİiıkKﬁfc\u0301\u0308\u0316 한각\u1100\u1161社区كت\u064eب.-" + OPEN + CLOSE
texts = st.text(LETTERS, max_size=25)
plain = st.text("abc .-*(", min_size=1, max_size=12)


def replaced(text, what, by, **how):
    return apply(text, Replacer(Search(what, **how), by).hits(text))


def found(text, what, **how):
    return [text[start:end] for start, end in places(text, Finder(Search(what, **how)))]


def refusal(what, by="", **how):
    with pytest.raises(PatternError) as refused:
        Replacer(Search(what, **how), by)
    return str(refused.value)


# What is found


@pytest.mark.parametrize(
    ("text", "what", "how", "expected"),
    [
        ("Pier one, pier two", "pier", {}, ["Pier", "pier"]),
        ("Pier one, pier two", "pier", {"case": True}, ["pier"]),
        ("a straße, a STRASSE", "strasse", {}, ["straße", "STRASSE"]),
        ("STRASSE", "straße", {}, ["STRASSE"]),
        ("STRASSE", "straße", {"case": True}, []),
        ("İzmir, izmir", "izmir", {}, ["İzmir", "izmir"]),
        ("İzmir, i\u0307zmir", "İzmir", {}, ["İzmir", "i\u0307zmir"]),
        ("ΟΔΟΣ, οδος, οδοσ", "οδος", {}, ["ΟΔΟΣ", "οδος", "οδοσ"]),
        ("cafe\u0301, café, cafe", "café", {}, ["cafe\u0301", "café"]),
        ("cafe\u0301, café, cafe", "cafe\u0301", {}, ["cafe\u0301", "café"]),
        ("cafe\u0301, café, cafe", "cafe", {}, ["cafe"]),
        ("كَتَبَ كتب", "كَتَب", {}, ["كَتَب"]),
        ("pier, piers, pier-head", "pier", {"whole": True}, ["pier", "pier"]),
        ("在社区里建社区", "社区", {"whole": True}, ["社区", "社区"]),
        ("AIを使う", "AI", {"whole": True}, ["AI"]),
        ("5 % and 5\u00a0%", " %", {}, [" %"]),
        (f"a smart {OPEN}harbour{CLOSE}", "smart harbour", {}, [f"smart {OPEN}harbour"]),
        ("cat category", "cat|category", {"regex": True, "whole": True}, ["cat", "category"]),
        ("a.b axb", "a.b", {}, ["a.b"]),
        ("a.b axb", "a.b", {"regex": True}, ["a.b", "axb"]),
        ("abc", "x*", {"regex": True}, []),
    ],
)
def test_what_is_looked_for_is_found_at_its_place(text, what, how, expected):
    assert found(text, what, **how) == expected


def test_two_characters_of_chinese_are_found_in_the_middle_of_a_sentence():
    assert places("我们建设数字社区。", Finder(Search("社区"))) == [(6, 8)]


# What stands there then


@pytest.mark.parametrize(
    ("text", "what", "by", "how", "expected"),
    [
        ("A pier and a pier", "pier", "quay", {}, "A quay and a quay"),
        ("A pier", " pier", "", {}, "A"),
        ("12/2024", r"(\d+)/(\d+)", r"\2-\g<1>", {"regex": True}, "2024-12"),
        ("12/2024", r"(?P<m>\d+)/(?P<y>\d+)", r"\g<y>\n\g<m>", {"regex": True}, "2024\n12"),
        ("ab", r"a(x)?b", r"[\1]", {"regex": True}, "[]"),
        ("a pier", "pier", r"\1", {}, r"a \1"),
        ("5% of 7%", r"(?<=\d)(?=%)", "\u202f", {"regex": True}, "5\u202f% of 7\u202f%"),
        ("The end", "$", ".", {"regex": True}, "The end."),
        ("", "^$", "-", {"regex": True}, "-"),
        ("axb", "x*", "-", {"regex": True}, "-a--b-"),
        ("aaaa", "aa", "b", {}, "bb"),
        ("cafe\u0301s", "café", "bar", {}, "bars"),
        ("a\u0316\u0308b", r"\p{M}", "", {"regex": True}, "äb"),
        ("pier Pier", "pier", "pier", {}, "pier pier"),
        (f"a smart {OPEN}harbour{CLOSE}.", "smart harbour", "smart port", {}, f"a smart {OPEN}port{CLOSE}."),
        (f"a {OPEN}pier{CLOSE}.", "pier", "quay", {}, f"a {OPEN}quay{CLOSE}."),
        (f"a {OPEN}pier{CLOSE}.", ".*", "", {"regex": True}, f"{OPEN}{CLOSE}"),
        (f"{OPEN}pier{CLOSE}", "$", ".", {"regex": True}, f"{OPEN}pier.{CLOSE}"),
    ],
)
def test_a_replacement_reads_as_asked(text, what, by, how, expected):
    assert replaced(text, what, by, **how) == expected


def test_a_place_that_reads_so_already_is_no_hit():
    assert Replacer(Search("pier"), "pier").hits("A pier") == []


@pytest.mark.parametrize(
    ("text", "lane"),
    [("a pier", Lane.AUTO), (f"a {OPEN}pier{CLOSE}", Lane.AUTO), (f"a p{OPEN}ie{CLOSE}r", Lane.SUGGEST)],
)
def test_a_code_inside_of_replaced_words_makes_the_hit_one_to_be_looked_at(text, lane):
    (hit,) = Replacer(Search("pier"), "quay").hits(text)
    assert hit.lane == lane and bool(hit.why.message) == (lane == Lane.SUGGEST)


@given(texts, texts.filter(bool), st.text("abé ß", max_size=6), st.booleans(), st.booleans())
def test_hits_lie_in_order_in_the_text_and_keep_every_inline_code_in_order(text, what, by, case, whole):
    assume(read(what).text)
    hits = Replacer(Search(what, case=case, whole=whole), by).hits(text)
    edges = [edge for hit in hits for edge in (hit.start, hit.end)]
    assert edges == sorted(edges) and all(text[hit.start : hit.end] == hit.before for hit in hits)
    assert PRIVATE.findall(apply(text, hits)) == PRIVATE.findall(text)


@given(
    texts,
    st.sampled_from([".", r"\w+", r"\p{M}", "a|é", "(?s).*", r"\s*", "^", "$", "(.)(.)"]),
    st.text("xé", max_size=3),
)
def test_no_pattern_loses_an_inline_code(text, what, by):
    hits = Replacer(Search(what, regex=True), by).hits(text)
    assert PRIVATE.findall(apply(text, hits)) == PRIVATE.findall(text)


@given(plain, plain, st.text("abc .\\1", max_size=6))
def test_words_are_replaced_as_python_replaces_them(text, what, by):
    assert replaced(text, what, by, case=True) == text.replace(what, by)


@given(st.text("aab12 \n", max_size=30), st.sampled_from([r"a+", r"(a)(b)?", r"\d", r"\s*", r"^a|b$", "x*", r"(?=b)"]))
def test_a_pattern_replaces_as_python_s_own_does(text, what):
    assert replaced(text, what, "<>", regex=True, case=True) == re.sub(what, "<>", text)


@given(st.text("eéñ\u0308\u0316ab 한각ạệ", max_size=20), st.text("eéñab한ệ", min_size=1, max_size=2))
def test_composed_and_decomposed_texts_are_searched_alike(text, what):
    composed, decomposed = (unicodedata.normalize(form, text) for form in ("NFC", "NFD"))
    done = [unicodedata.normalize("NFC", replaced(each, what, "-", case=True)) for each in (composed, decomposed)]
    assert done[0] == done[1]


# What cannot be


@pytest.mark.parametrize(
    ("what", "says"),
    [
        ("", "Type what is to be found."),
        ("a(b(c)", "opens a bracket at character 2 that it never closes"),
        (r"\(a(", "opens a bracket at character 4"),
        ("a(b[)]c", "opens a bracket at character 2"),
        ("a)b", "closes a bracket at character 2"),
        ("ab[c", "opens a bracket at character 3"),
        ("*a", "repeats nothing at character 1"),
        ("ab\\", "something is missing at its end"),
        (r"(a)\2", "a group at character"),
        (r"\p{Nonsense}", "letters at character"),
        ("(?<=", "never closes"),
        ("(?zzz)a", "cannot be read at character"),
        ("(" * 3000, "may have at most 1000"),
        ("(" * 450 + ")" * 450, "too many brackets"),
        ("(?R)", "calls itself at character 1"),
        ("(a(?1)b)", "calls itself at character 3"),
        ("(?:(?:a{1000}){1000}){1000}", "counts too far"),
    ],
)
def test_a_pattern_that_cannot_be_is_refused_with_one_sentence_that_says_where(what, says):
    assert re.search(says, refusal(what, regex=True))


@pytest.mark.parametrize(
    ("by", "says"),
    [
        (r"\2", "names group “2”"),
        (r"\g<year>", "names group “year”"),
        (r"\g<", "“\\g” in the replacement"),
        (r"a\q", "“\\q” in the replacement"),
        ("a\\", "“\\” in the replacement"),
        (OPEN, "stands for inline codes"),
    ],
)
def test_a_replacement_that_cannot_be_is_refused(by, says):
    assert says in refusal("(a)", by, regex=True)


@pytest.mark.parametrize(
    ("what", "text"),
    [("(a|aa)+$", "a" * 60 + "b"), ("(x+x+)+y", "x" * 3000), ("^(([a-z])+.)+[A-Z]([a-z])+$", "a" * 3000)],
)
def test_a_pattern_that_would_run_for_ages_is_stopped(what, text):
    with pytest.raises(PatternError, match="takes too long"):
        Finder(Search(what, regex=True, case=True)).matches(text)


def test_what_is_left_of_the_time_counts_for_all_texts():
    finder = Finder(Search("(a|aa)+$", regex=True))
    for _slow in range(2):
        with pytest.raises(PatternError):
            finder.matches("a" * 60 + "b")
    assert finder.left < ALL_SECONDS - 1


@given(st.text(st.sampled_from(list("ab(){}[]*+?|\\.^$1,<>:=!PgRd-")), max_size=15), texts)
def test_any_pattern_either_searches_or_is_refused(what, text):
    try:
        finder = Finder(Search(what, regex=True))
        finder.left = 0.2
        spans = places(text, finder)
    except PatternError:
        return
    assert all(0 <= start < end <= len(text) for start, end in spans)
