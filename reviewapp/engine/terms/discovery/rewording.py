"""Variants that keep the build of a phrase and change a word: its form, its preposition, another in its place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product

from reviewapp.engine.terms.discovery.anchors import Anchor
from reviewapp.engine.terms.discovery.kinds import Kind
from reviewapp.engine.terms.discovery.phrases import Phrase
from reviewapp.engine.terms.discovery.search import Search, Variant, seldom

VERBAL = re.compile(r"(?:ed|ing)$")
# Prepositions that tie a complement to its noun without saying more than that it belongs there.
BARE = {
    "en": frozenset("of for".split()),
    "fr": frozenset("de du des d pour par".split()),
    "es": frozenset("de del para por ante".split()),
    "pt": frozenset("de do da dos das para por".split()),
    "it": frozenset("di del dello della dei degli delle d per".split()),
    "de": frozenset("der des von für".split()),
    "ru": frozenset("для по".split()),
}


def reworded(search: Search, anchor: Anchor) -> Iterator[Variant]:
    """The same roots in another word form or cut otherwise into words; the head keeps its form."""
    if len(anchor.phrases) < 3 or len(anchor.forms) > seldom(anchor):
        return
    for phrase in anchor.forms:
        tokens = search.phrases.tokens(phrase)
        if sum(token.content for token in tokens) != sum(stem in search.phrases.known for stem in anchor.shape):
            yield Variant(phrase, Kind.SPELLING, 0.8)
        elif search.spaced and [token.stem for token in tokens if token.content] == _content(search, anchor):
            yield Variant(phrase, Kind.SPELLING, 0.72)
        elif search.head_first:
            if tokens[0].stem == anchor.shape[0] and phrase.tied != anchor.tied:
                yield Variant(phrase, Kind.WORD_FORM, 0.72)  # menú semanal, menú de la semana
        elif (
            tokens[-1].stem == anchor.shape[-1]
            and not VERBAL.search(tokens[0].stem)
            and not VERBAL.search(anchor.shape[0])
        ):
            yield Variant(phrase, Kind.WORD_FORM, 0.72)


def _content(search: Search, anchor: Anchor) -> list[str]:
    return [token.stem for token in search.phrases.tokens(anchor.phrases[0]) if token.content]


def respelled(search: Search, anchor: Anchor) -> Iterator[Variant]:
    """A name written with other characters of the same sound; of two that stand as often, the second is told."""
    found = list(search.homophones.of(anchor)) if search.code == "zh" else []
    usual = len(anchor.phrases)
    if len(found) < usual or (len(found) == usual and anchor.phrases[0].place < found[0].place):
        for phrase in found:
            yield Variant(phrase, Kind.SPELLING, 0.8)


def retied(search: Search, anchor: Anchor) -> Iterator[Variant]:
    """The same words with another preposition between, where both say no more than “of”."""
    bare = BARE.get(search.code, frozenset())
    usual = search.phrases.joints(anchor.phrases[0])
    if len(anchor.phrases) < 3 or len(anchor.retied) > seldom(anchor) or not bare.issuperset(usual):
        return
    for phrase in anchor.retied:
        if bare.issuperset(search.phrases.joints(phrase)) and phrase.tied == anchor.tied:
            yield Variant(phrase, Kind.FUNCTION_WORD, 0.7)


def substituted(search: Search, anchor: Anchor) -> Iterator[Variant]:
    for slot, stem in enumerate(anchor.key):
        for other, alike in search.relatives.of(stem):
            if other in anchor.key:
                continue
            changed = (*anchor.key[:slot], other, *anchor.key[slot + 1 :])
            for key in search.same_words(changed):
                for phrase in search.rare(key, anchor):
                    trust = _trust(search, anchor, stem, other, alike)
                    if key == changed and search.head_first and _is_relational(anchor, phrase, slot):
                        yield Variant(phrase, Kind.WORD_FORM, trust)
                    elif (
                        _built_alike(search, anchor, phrase)
                        if key == changed
                        else anchor.size > 2 or phrase.tied != anchor.tied
                    ):
                        yield Variant(phrase, Kind.SUBSTITUTION, trust)


def _is_relational(anchor: Anchor, phrase: Phrase, slot: int) -> bool:
    """An adjective behind its noun turned into the noun it belongs to, with a preposition (after Daille, 1994)."""
    return slot > 0 and len(anchor.phrases) > 2 and sum(phrase.tied) != sum(anchor.tied)


def _built_alike(search: Search, anchor: Anchor, phrase: Phrase) -> bool:
    """Whether the same kinds of small words stand in the same gaps (de and del are one kind)."""
    ours, theirs = search.phrases.joints(anchor.phrases[0]), search.phrases.joints(phrase)
    return phrase.tied == anchor.tied and [word[0] for word in ours] == [word[0] for word in theirs]


def _trust(search: Search, anchor: Anchor, stem: str, other: str, alike: float) -> float:
    """How surely `other` replaces `stem`: the more the rest belongs to this phrase, and the rarer `other` is."""
    count = search.phrases.count
    rest = max(len(anchor.phrases) / count[each] for each in anchor.key if each != stem)
    return alike * (0.5 + 0.3 * min(1.0, rest) + 0.2 / count[other] + (0.1 if anchor.size > 2 else 0))


def resaid(search: Search, anchor: Anchor) -> Iterator[Variant]:
    """Several words replaced at once, each by one that means the same, in a phrase of the same build."""
    if len(anchor.phrases) < 3 or anchor.size > 3:
        return
    count = search.phrases.count
    slots = [[(root, 1.0), *search.relatives.of(root)] for root in anchor.key]
    for chosen in product(*slots):
        key = tuple(root for root, _alike in chosen)
        new = [root for root, own in zip(key, anchor.key, strict=True) if root != own]
        if len(new) > 1 and key in search.phrases.places:
            novelty = sum(1 / count[root] for root in new) / len(new)
            trust = min(alike for _root, alike in chosen) * (0.6 + 0.3 * novelty)
            for phrase in search.rare(key, anchor):
                if _built_alike(search, anchor, phrase):
                    yield Variant(phrase, Kind.SUBSTITUTION if len(new) < anchor.size else Kind.OTHER, trust)


def replaced(search: Search, anchor: Anchor) -> Iterator[Variant]:
    """A modifier gives way to one that stands nowhere else, in words that stand together nowhere else.

    A word that the table of senses has, or a name, would be another thing's; what it has not may be
    a synonym that it lacks.
    """
    if len(anchor.phrases) < 3:
        return
    count = search.phrases.count
    for slot in range(1, anchor.size) if search.head_first else range(anchor.size - 1):
        rest = anchor.key[:slot] + anchor.key[slot + 1 :]
        for key in search.novel.get((slot, rest), ()):
            if min(count[root] for root in rest) <= len(anchor.phrases) + 1 and not search.relatives.senses[key[slot]]:
                for phrase in search.rare(key, anchor):
                    if _built_alike(search, anchor, phrase) and not _names_another(search, anchor, phrase):
                        yield Variant(phrase, Kind.SUBSTITUTION, 0.55)


def _names_another(search: Search, anchor: Anchor, phrase: Phrase) -> bool:
    """Whether a word has a capital that the anchor's words have not; in scripts without capitals, a rest unheard of."""
    if not search.spaced:
        return not any(search.relatives.senses[root] for root in phrase.key)
    ours = {token.text for token in search.phrases.tokens(anchor.phrases[0])}
    new = [token for token in search.phrases.tokens(phrase) if token.text[0].isupper() and token.text not in ours]
    return any(token.start > 0 or anchor.size == 2 for token in new) and search.code != "de"
