"""Translation memory: which texts are like which, found by a few signs of each instead of by comparing all.

A text is known by a sketch: the hashes of SIGNS of its words (of pairs of characters where words are
not written apart), always the same ones of equal words, so that two texts that share most words share
most of their signs. Long words are taken sooner, for they are rarer (bottom-k sketches with weights;
Cohen & Kaplan, 2007). Only texts that share a sign are compared.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from hashlib import blake2b
from itertools import pairwise
from typing import NamedTuple

from reviewapp.engine.alignment import align
from reviewapp.engine.formats.codes import PRIVATE
from reviewapp.engine.languages import language

SIGNS = 12
BITS = 63  # of a sign: what every database stores
FUZZY = 0.65  # texts less alike than this are no help
NEARLY = 0.99  # the most for a text that differs in case, spaces or inline codes only
LOPSIDED = 1.8  # sentences whose lengths stand in a ratio this far from that of their paragraphs are aligned anew
SPACE = re.compile(r"\s+")
PIECE = re.compile(
    r"(?P<wide>[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u2fdf\u3005-\u3007\u3040-\u30ff\u3400-\u9fff"
    r"\uf900-\ufaff\U00020000-\U0003ffff]+)|[^\W_]+"
)
HANT = {"tw", "hk", "mo"}  # regions that write Chinese in traditional characters


class SentencePair(NamedTuple):
    source: str
    target: str


def plain(text: str) -> str:
    """`text` without inline codes, which mean something only in their own paragraph."""
    return PRIVATE.sub("", text)


def folded(text: str) -> str:
    return SPACE.sub(" ", plain(text)).strip().casefold()


def spoken(tag: str) -> str:
    """What two tags must share for texts in them to help each other: the language, for Chinese the script too."""
    parts = tag.lower().split("-")
    if parts[0] != "zh":
        return parts[0]
    return "zh-hant" if "hant" in parts or ("hans" not in parts and HANT & set(parts)) else "zh-hans"


def signs(text: str, scope: str) -> list[int]:
    """The sketch of `text` among texts of one `scope`: up to SIGNS + 1 numbers of 63 bits, the first for all of it."""
    text = folded(text)
    if not text:
        return []
    words = {number(f"{scope}|{word}"): word for word in words_of(text)}
    return [number(f"{scope}={text}"), *sorted(words, key=lambda sign: turn(sign, words[sign]))[:SIGNS]]


def turn(sign: int, word: str) -> float:
    """When a word is taken: by chance, which its sign decides, and sooner the longer it is."""
    return -math.log((sign + 1) / 2**BITS) / len(word)


def words_of(text: str) -> Iterator[str]:
    for match in PIECE.finditer(text):
        found = match[0]
        if match["wide"] and len(found) > 1:
            yield from (one + other for one, other in pairwise(found))
        else:
            yield found


def number(text: str) -> int:
    return int.from_bytes(blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "big") >> 64 - BITS


def likeness(text: str, other: str) -> float:
    """How alike two texts are, from 0 to 1: 1 for the same, else the share of characters that stay."""
    from rapidfuzz.fuzz import ratio

    if plain(text) == plain(other):
        return 1.0
    return min(NEARLY, ratio(folded(text), folded(other), score_cutoff=100 * FUZZY) / 100)


def sentence_pairs(source: str, target: str, source_lang: str, target_lang: str) -> list[SentencePair]:
    """The sentences of a paragraph with their translations, where it has several; those that pair one to one."""
    ours, theirs = cut(source, source_lang), cut(target, target_lang)
    if len(ours) < 2 or len(theirs) < 2:
        return []
    if len(ours) == len(theirs) and even(ours, theirs):
        return [SentencePair(*pair) for pair in zip(ours, theirs, strict=True)]
    beads = align(ours, theirs, source_lang, target_lang, level="sentence")
    return [SentencePair(ours[each.source[0]], theirs[each.target[0]]) for each in beads if each.shape == (1, 1)]


def cut(text: str, tag: str) -> list[str]:
    return [text[slice(*span)] for span in language(tag).sentences(text)]


def even(ours: Sequence[str], theirs: Sequence[str]) -> bool:
    """Whether each sentence is as long beside its partner as the whole paragraphs are."""
    usual = sum(map(len, theirs)) / sum(map(len, ours))
    ratios = [len(other) / len(one) / usual for one, other in zip(ours, theirs, strict=True)]
    return all(1 / LOPSIDED < each < LOPSIDED for each in ratios)
