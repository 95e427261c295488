"""Paragraph pairs cut into sentence pairs, so that words are looked for near what they translate."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from reviewapp.engine.pair import Pair
from reviewapp.engine.terms.discovery.clitics import without_clitics
from reviewapp.engine.terms.discovery.tokens import Reader, Token

END = re.compile(r"(?:[.!?…؟۔]+[\"'”’»)\]]*(?=\s|$)|[。！？｡]+[”’」』）]*)")

REMEMBERED = 2_000  # texts whose sentences are kept
MOST_REMEMBERED = 500  # paragraphs with their source that fit in twice


@dataclass(slots=True)
class Segment:
    """A sentence pair of paragraph `at`; `source` is empty where there is none."""

    at: int
    source: list[Token]
    target: list[Token]


def _names(texts: Sequence[list[list[Token]]]) -> set[str]:
    """Words with a capital that do not begin their sentence."""
    return {
        token.text.lower()
        for sentences_ in texts
        for tokens in sentences_
        for token in tokens[1:]
        if token.text[0].isupper() and len(token.text) > 3
    }


@cache
def reader(tag: str) -> Reader:
    return Reader(tag)


def segments(pairs: Sequence[Pair], tags: tuple[str, str]) -> list[Segment]:
    read = _remembered if len(pairs) <= MOST_REMEMBERED else _read
    source = [read(pair.source or "", tags[0]) for pair in pairs]
    target = [read(pair.target, tags[1]) for pair in pairs]
    if tags[1] == "ar":
        target = without_clitics(target, _names(source))
    found = []
    for at, (ours, theirs) in enumerate(zip(source, target, strict=True)):
        for left, right in beads(ours, theirs):
            found.append(Segment(at, _flat(ours[left]), _flat(theirs[right])))
    return found


@lru_cache(REMEMBERED)
def _remembered(text: str, tag: str) -> list[list[Token]]:
    """The sentences of a text, kept for the next time: a document is looked at again when one paragraph changed."""
    return _read(text, tag)


def _read(text: str, tag: str) -> list[list[Token]]:
    return sentences(text, reader(tag))


def sentences(text: str, read: Reader) -> list[list[Token]]:
    """Tokens by sentence; an abbreviation or a single letter ends none."""
    found: list[list[Token]] = [[]]
    ends = [match.end() for match in END.finditer(text) if _ends(text, match.start(), read)]
    for token in read.read(text):
        while ends and token.start >= ends[0]:
            ends.pop(0)
            if found[-1]:
                found.append([])
        found[-1].append(token)
    return found if found[-1] else found[:-1]


def _ends(text: str, mark: int, read: Reader) -> bool:
    if text[mark] != ".":
        return True
    word = re.search(r"[\w.]*$", text[max(0, mark - 12) : mark])
    before = word[0].lower() if word else ""
    if (len(before) == 1 and not before.isdigit()) or before in read.language.abbreviations:
        return False
    following = re.match(r"\W*(\w)", text[mark : mark + 6])
    return not following or not following[1].islower()


def beads(source: Sequence[Sequence[Token]], target: Sequence[Sequence[Token]]) -> list[tuple[slice, slice]]:
    """Which sentences belong together, by length: one to one where the numbers agree (after Gale & Church, 1993)."""
    if not source:
        return [(slice(0, 0), slice(at, at + 1)) for at in range(len(target))]
    if not target:
        return [(slice(0, len(source)), slice(0, len(target)))]
    if len(source) == len(target):
        return [(slice(at, at + 1), slice(at, at + 1)) for at in range(len(source))]
    lengths = [[tokens[-1].end - tokens[0].start for tokens in side] for side in (source, target)]
    return _cheapest(*lengths)


STEPS = ((1, 1, 0.0), (1, 2, 0.3), (2, 1, 0.3), (1, 3, 0.6), (3, 1, 0.6), (2, 2, 0.7), (1, 0, 2.0), (0, 1, 2.0))


def _cheapest(source: Sequence[int], target: Sequence[int]) -> list[tuple[slice, slice]]:
    scale = max(sum(target), 1) / max(sum(source), 1)
    best: dict[tuple[int, int], tuple[float, int, int]] = {(0, 0): (0.0, 0, 0)}
    for i in range(len(source) + 1):
        for j in range(len(target) + 1):
            for left, right, price in STEPS:
                if (i - left, j - right) in best:
                    one, two = sum(source[i - left : i]) * scale, sum(target[j - right : j])
                    cost = best[i - left, j - right][0] + price + abs(one - two) / (one + two + 1)
                    if (i, j) not in best or cost < best[i, j][0]:
                        best[i, j] = (cost, left, right)
    path, i, j = [], len(source), len(target)
    while i or j:
        _cost, left, right = best[i, j]
        path.append((slice(i - left, i), slice(j - right, j)))
        i, j = i - left, j - right
    return path[::-1]


def _flat(parts: Sequence[Sequence[Token]]) -> list[Token]:
    return [token for part in parts for token in part]
