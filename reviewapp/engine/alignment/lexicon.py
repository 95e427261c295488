"""Which words translate which: the same words, numbers and cognates at first, then what the texts themselves teach.

A link weighs log(P(both | translated) / P(both | by chance)). A word that is usually answered and
is not, weighs against a pair. After Moore (2002) and hunalign (Varga et al. 2005), with counts
discounted so that a pair of units does not prove itself.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from reviewapp.engine.alignment.beads import Bead
from reviewapp.engine.alignment.tokens import is_shared, root

ANSWERED = 0.6  # share of names and numbers that stand in the translation as they are
UNANSWERED = math.log(1 - 0.4)
COGNATE = 0.6  # a common beginning says less than the whole word
LEAST = 0.5  # links that weigh less are chance
TAUGHT = 0.7  # the same for links learned from the texts
TOGETHER = 0.5  # Dice coefficient of words that the texts teach to be translations
DISCOUNT = 1.3  # of times seen together
BEYOND = 50  # units that a text is thought to go on for
LARGE = 4  # units of source times units of target in a bead that teaches nothing

Links = Mapping[str, Mapping[str, float]]
Tokens = Sequence[Sequence[str]]


class Lexicon(NamedTuple):
    """Links from source to target tokens with their weights, and what a token without an answer weighs (negative)."""

    links: Links
    source_missing: Mapping[str, float]
    target_missing: Mapping[str, float]


def shared(source: Tokens, target: Tokens) -> Lexicon:
    """The lexicon of two texts nobody has aligned yet."""
    in_source, in_target = frequencies(source), frequencies(target)
    roots: dict[str, list[str]] = defaultdict(list)
    for token in in_target:
        if root(token):
            roots[root(token)].append(token)
    links: dict[str, dict[str, float]] = {}
    missing = {}
    for token, share in in_source.items():
        found = {each: COGNATE * weight(share, in_target[each]) for each in roots.get(root(token), ())}
        if token in in_target and is_shared(token):
            found[token] = weight(share, in_target[token])
            missing[token] = UNANSWERED
        if strong := {each: value for each, value in found.items() if value > LEAST}:
            links[token] = strong
    missing = {token: value for token, value in missing.items() if token in links}
    return Lexicon(links, missing, missing)


def frequencies(units: Tokens) -> dict[str, float]:
    """Share of the units that hold each token, as if the text went on: in a short one nothing looks rare."""
    counts = Counter(token for unit in units for token in unit)
    return {token: count / (len(units) + BEYOND) for token, count in counts.items()}


def weight(one: float, other: float) -> float:
    return math.log(ANSWERED / max(one, other))


def taught(beads: Iterable[Bead], source: Tokens, target: Tokens, first: Lexicon) -> Lexicon:
    """`first` with what `beads` teach; how often known words were answered in them weighs the missing ones."""
    pairs = [
        (side(source, bead.source), side(target, bead.target))
        for bead in beads
        if 0 < len(bead.source) * len(bead.target) <= LARGE
    ]
    links: dict[str, dict[str, float]] = defaultdict(dict, {token: dict(found) for token, found in first.links.items()})
    for one, other, value in associations(pairs):
        links[one][other] = max(value, links[one].get(other, 0.0))
    reverse: dict[str, set[str]] = defaultdict(set)
    for one, found in links.items():
        for other in found:
            reverse[other].add(one)
    return Lexicon(
        links,
        unanswered(pairs, links),
        unanswered([(other, one) for one, other in pairs], reverse),
    )


def side(units: Tokens, part: range) -> set[str]:
    return {token for place in part for token in units[place]}


def associations(pairs: Sequence[tuple[set[str], set[str]]]) -> Iterable[tuple[str, str, float]]:
    """Words that stand together in pairs more often than chance has it."""
    together: Counter[tuple[str, str]] = Counter()
    ones: Counter[str] = Counter()
    others: Counter[str] = Counter()
    for source, target in pairs:
        ones.update(source)
        others.update(target)
        together.update((one, other) for one in source for other in target)
    for (one, other), count in together.items():
        seen = count - DISCOUNT
        if count > 1 and 2 * seen >= TOGETHER * (ones[one] + others[other]):
            value = math.log(seen * len(pairs) / (ones[one] * others[other]))
            if value > TAUGHT:
                yield one, other, value


def unanswered(pairs: Iterable[tuple[set[str], set[str]]], links: Mapping[str, Iterable[str]]) -> dict[str, float]:
    """log(1 − share of a known token's places that are answered), smoothed and discounted."""
    seen: Counter[str] = Counter()
    answered: Counter[str] = Counter()
    for ours, theirs in pairs:
        for token in ours:
            if token in links:
                seen[token] += 1
                answered[token] += not theirs.isdisjoint(links[token])
    return {token: math.log(1 - max(answered[token] - DISCOUNT, 0) / (count + 2)) for token, count in seen.items()}
