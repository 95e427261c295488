"""Whether a paragraph's translation has one sentence too few or too many.

Where the counts differ by one, the ways to explain it are weighed against each other: one
sentence is alone, or two have been joined (or one split in two). Sentences that answer each
other are of like length (after Gale & Church 1993) and hold the same numbers. Where a pair has
an encoder, sentence vectors say which sentences mean the same: they tell the place, and for or
against a gap they have one voice among these.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from reviewapp.engine.findings import Span
from reviewapp.engine.languages import language
from reviewapp.engine.lengths import worth

if TYPE_CHECKING:
    from reviewapp.engine.alignment.vectors import Encoder
    from reviewapp.engine.pair import Pair

SPREAD = 0.25  # of the logarithm of the ratio of two sentences' lengths
LOOSE = 0.15  # of the paragraph's own ratio around that of its languages
ALONE, JOINED, SPLIT = 4.0, 3.0, 2.0  # how unlikely each is before the sentences are looked at
NUMBER_APART = 2.0
NO_JOINT, NO_JOINT_SPLIT = 2.0, 1.0  # sentences that are joined show it by a comma or an "and"
REPEATED = 5.0
SURE = 1.0
ALIKE = 16.0  # for a cosine of one
MOST_SAID = 3.0  # by vectors, for or against a gap
JOINTS = re.compile(r"[,;:،؛、，；：—–]")


class Gap(NamedTuple):
    """Sentence `at` of the source (`missing`) or of the target (`added`) stands alone.

    `margin` tells by how many nats that is likelier than anything else, `said` how many of them
    come from sentence vectors; None where nobody asked them.
    """

    missing: bool
    at: int
    margin: float
    said: float | None = None

    def confidence(self, usual: float) -> float:
        """How certain a finding of this gap is, where it is `usual` without vectors."""
        if self.said is None:
            return usual
        return usual + (1 - usual) / 2 if self.said >= SURE else usual - (1 - usual) / 2


def find_gap(pair: Pair) -> Gap | None:
    ours, theirs = pair.source_sentences, pair.sentences
    if abs(len(ours) - len(theirs)) != 1 or min(len(ours), len(theirs)) < 2:
        return None
    weighing = Weighing(pair, missing=len(ours) > len(theirs))
    at, margin = weighing.verdict()
    said = None
    if pair.encode and margin >= SURE - MOST_SAID:
        weighing.ask(pair.encode)
        at, heard = weighing.verdict()
        said = max(-MOST_SAID, min(MOST_SAID, heard - margin))
        margin += said
    return Gap(weighing.missing, at, margin, said) if margin >= SURE else None


class Weighing:
    """The cost, in nats, of each way to pair the sentences of the longer side with those of the shorter."""

    def __init__(self, pair: Pair, missing: bool) -> None:
        self.missing = missing
        source, target = (pair.source or "", pair.source_sentences), (pair.target, pair.sentences)
        longer, shorter = (source, target) if missing else (target, source)
        self.long = [longer[0][span.start : span.end] for span in longer[1]]
        self.short = [shorter[0][span.start : span.end] for span in shorter[1]]
        tags = pair.source_language.tag, pair.target_language.tag
        self.long_worth = [worth(text, tags[not missing]) for text in self.long]
        self.short_worth = [worth(text, tags[missing]) for text in self.short]
        self.numbers = list(kept_numbers(pair, missing))
        self.tag = tags[not missing]
        self.likeness: dict[tuple[tuple[int, ...], int], float] = {}

    def ask(self, encode: Encoder) -> None:
        """Let vectors tell how alike each sentence, and each two neighbours, are to each of the other side."""
        groups = [tuple(range(first, first + size)) for size in (1, 2) for first in range(len(self.long) - size + 1)]
        space = " " if language(self.tag).spaced else ""
        long = encode([space.join(self.long[place] for place in group) for group in groups])
        short = encode(self.short)
        for group, ours in zip(groups, long, strict=True):
            for place, theirs in enumerate(short):
                self.likeness[group, place] = float(ours @ theirs)

    def verdict(self) -> tuple[int, float]:
        """The sentence that is likeliest to be alone, and how much likelier that is than any other way."""
        places = range(len(self.long))
        alone = [self.alone(place) for place in places]
        paired = min(self.paired(place) for place in places[:-1])
        best = min(alone)
        return alone.index(best), paired - best

    def alone(self, index: int) -> float:
        """Sentence `index` of the longer side has no answer."""
        groups = [((place + (place >= index),), place) for place in range(len(self.short))]
        cost = ALONE + self.cost(groups)
        return cost - REPEATED if not self.missing and repeated(self.long, index) else cost

    def paired(self, index: int) -> float:
        """Sentences `index` and the next of the longer side answer one of the shorter."""
        groups = [
            ((place, place + 1), place) if place == index else ((place + (place > index),), place)
            for place in range(len(self.short))
        ]
        cost = (JOINED if self.missing else SPLIT) + self.cost(groups)
        joints = [len(JOINTS.findall(text)) for text in (self.short[index], self.long[index], self.long[index + 1])]
        if joints[0] > joints[1] + joints[2]:
            return cost
        return cost + (NO_JOINT if self.missing else NO_JOINT_SPLIT)

    def cost(self, groups: Sequence[tuple[tuple[int, ...], int]]) -> float:
        logs = [
            math.log(self.short_worth[short] / sum(self.long_worth[place] for place in long)) for long, short in groups
        ]
        own = sum(logs) / SPREAD**2 / (1 / LOOSE**2 + len(logs) / SPREAD**2)
        lengths = sum((each - own) ** 2 for each in logs) / (2 * SPREAD**2)
        home = {(place, short) for long, short in groups for place in long}
        apart = sum(number not in home for number in self.numbers)
        alike = sum(self.likeness.get(group, 0.0) for group in groups)
        return lengths + own**2 / (2 * LOOSE**2) + NUMBER_APART * apart - ALIKE * alike


def kept_numbers(pair: Pair, missing: bool) -> Sequence[tuple[int, int]]:
    """For each number that both texts have, the sentences it stands in: of the longer side, of the shorter."""
    places = [
        (sentence_at(pair.source_sentences, kept.source.start), sentence_at(pair.sentences, kept.target.start))
        for kept in pair.compared_numbers.same
    ]
    return places if missing else [(target, source) for source, target in places]


def sentence_at(sentences: Sequence[Span], place: int) -> int:
    return next((index for index, span in enumerate(sentences) if place < span.end), len(sentences) - 1)


def repeated(sentences: Sequence[str], index: int) -> bool:
    """Whether a sentence says little that its neighbours do not say, word by word."""
    words = set(sentences[index].lower().split())
    near = [sentences[place] for place in (index - 1, index + 1) if 0 <= place < len(sentences)]
    return len(words) > 3 and any(len(words & set(each.lower().split())) >= 0.75 * len(words) for each in near)
