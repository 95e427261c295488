"""Small articles with known renderings, and how much of them discovery finds.

Those in articles/ were written before the code was, those in fresh/ after it and before they were
run; what they gave then stands in the commits that brought them.
"""

import re
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from reviewapp.engine.pair import Pair
from reviewapp.engine.terms.discovery import Concept, discover

HERE = Path(__file__).parent
MARKED = re.compile(r"⟦(\d)(!?) (.*?)⟧")


class Gold(NamedTuple):
    at: int
    start: int
    end: int
    term: str
    variant: bool


class Article(NamedTuple):
    name: str
    languages: tuple[str, str]
    sources: list[str]
    targets: list[str]
    gold: list[Gold]

    def pairs(self, with_source: bool) -> list[Pair]:
        return [
            Pair(source if with_source else None, target, *self.languages)
            for source, target in zip(self.sources, self.targets, strict=True)
        ]


class Score(NamedTuple):
    """Counts as in the description of the measures in the tests that use them."""

    renderings: int
    located: int
    exact: int
    variants: int
    found: int
    flags: int
    right: int

    def __add__(self, other: tuple[int, ...]) -> "Score":  # type: ignore[override]
        return Score(*(one + two for one, two in zip(self, other, strict=True)))


def articles(folder: str = "articles") -> list[Article]:
    return [read(path) for path in sorted((HERE / folder).glob("*.txt"))]


def total(folder: str, with_source: bool) -> Score:
    scores = [score(article, with_source) for article in articles(folder)]
    return Score(*(sum(column) for column in zip(*scores, strict=True)))


def read(path: Path) -> Article:
    """Head lines up to the first empty one; then source and target, a line each, in blocks."""
    head, *blocks = path.read_text(encoding="utf-8").strip().split("\n\n")
    source_language, _arrow, target_language = head.splitlines()[0].split()
    sources, targets, gold = [], [], []
    for at, block in enumerate(blocks):
        source, marked = block.splitlines()
        target, places = unmark(marked, at)
        sources.append(source)
        targets.append(target)
        gold += places
    return Article(path.stem, (source_language, target_language), sources, targets, gold)


def unmark(marked: str, at: int) -> tuple[str, list[Gold]]:
    text, places, last = "", [], 0
    for mark in MARKED.finditer(marked):
        text += marked[last : mark.start()]
        places.append(Gold(at, len(text), len(text) + len(mark[3]), mark[1], bool(mark[2])))
        text += mark[3]
        last = mark.end()
    return text + marked[last:], places


def score(article: Article, with_source: bool) -> Score:
    """How many renderings lie under a concept that answers for their term, and what is flagged."""
    concepts = discover(article.pairs(with_source), all=True)
    places = [(place, number) for number, concept in enumerate(concepts) for place in concept.occurrences]
    owner = owners(article.gold, concepts)
    mine = [(place, owner[number]) for place, number in places if number in owner]
    flags = [place for place, _number in places if place.kind != "canonical" and place.lane != "info"]
    variants = [gold for gold in article.gold if gold.variant]
    return Score(
        renderings=len(article.gold),
        located=sum(any(over(gold, place) and term == gold.term for place, term in mine) for gold in article.gold),
        exact=sum(any(same(gold, place) and term == gold.term for place, term in mine) for gold in article.gold),
        variants=len(variants),
        found=sum(any(over(gold, flag) for flag in flags) for gold in variants),
        flags=len(flags),
        right=sum(any(over(gold, flag) for gold in variants) for flag in flags),
    )


def judged(article: Article, with_source: bool) -> list[tuple[float, bool]]:
    """The evidence of each rendering that is not the usual one, told or not, and whether it is a deviating one."""
    variants = [gold for gold in article.gold if gold.variant]
    return [
        (place.evidence, any(over(gold, place) for gold in variants))
        for concept in discover(article.pairs(with_source), all=True)
        for place in concept.occurrences
        if place.kind != "canonical"
    ]


def owners(gold: Sequence[Gold], concepts: Sequence[Concept]) -> dict[int, str]:
    """A concept answers for the term whose places it touches most."""
    owner = {}
    for number, concept in enumerate(concepts):
        votes = Counter(one.term for one in gold for place in concept.occurrences if over(one, place))
        if votes:
            owner[number] = votes.most_common(1)[0][0]
    return owner


def over(gold: Gold, place) -> bool:  # type: ignore[no-untyped-def]
    return gold.at == place.at and place.start < gold.end and gold.start < place.end


def same(gold: Gold, place) -> bool:  # type: ignore[no-untyped-def]
    return (gold.at, gold.start, gold.end) == (place.at, place.start, place.end)
