"""Small repairs of how a text falls into paragraphs: join two, leave a gap, write one anew as one or more."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

BLANK = re.compile(r"\n\s*\n")
WIDE = re.compile(r"[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]")


class Repair(NamedTuple):
    """`kind` is join (with the next), gap (an empty paragraph before), drop (an empty one) or rewrite.

    `at` counts paragraphs from 0 as they stand when the repair is made. `text` is for rewrite:
    empty lines in it separate paragraphs.
    """

    kind: str
    at: int
    text: str = ""


def repaired(paragraphs: Sequence[str], repairs: Iterable[Repair]) -> list[str]:
    """`paragraphs` after `repairs`, one after another. Repairs of places that do not exist change nothing."""
    texts = list(paragraphs)
    for repair in repairs:
        if 0 <= repair.at < len(texts):
            mend(texts, repair)
    return texts


def mend(texts: list[str], repair: Repair) -> None:
    at = repair.at
    if repair.kind == "join" and at + 1 < len(texts):
        texts[at : at + 2] = [joined(texts[at], texts[at + 1])]
    elif repair.kind == "gap":
        texts.insert(at, "")
    elif repair.kind == "drop" and not texts[at]:
        del texts[at]
    elif repair.kind == "rewrite":
        texts[at : at + 1] = parts(repair.text)


def joined(first: str, second: str) -> str:
    """Two paragraphs as one: with a space between, but none between characters of Chinese or Japanese."""
    if not first or not second:
        return first or second
    tight = WIDE.match(first[-1]) and WIDE.match(second[0])
    return first + ("" if tight else " ") + second


def parts(text: str) -> list[str]:
    """The paragraphs of a text, separated by empty lines; one empty paragraph where there is nothing."""
    return [part.strip() for part in BLANK.split(text.replace("\r\n", "\n")) if part.strip()] or [""]
