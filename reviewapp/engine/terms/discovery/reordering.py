"""Variants that keep the words of a phrase: in another order, one twice, one less, one more (Jacquemin, 1994)."""

from __future__ import annotations

from collections.abc import Iterator

from reviewapp.engine.terms.discovery.anchors import Anchor
from reviewapp.engine.terms.discovery.kinds import Kind
from reviewapp.engine.terms.discovery.phrases import Phrase
from reviewapp.engine.terms.discovery.search import RECAST, Search, Variant

SLAVIC = frozenset("ru uk be".split())
ROMANCE = frozenset("fr es it pt ca gl ro".split())
# English prefixes and the prepositions that say the same: a pre-harvest survey is a survey before harvest.
PREFIXES = {
    "pre": "before",
    "post": "after",
    "anti": "against",
    "inter": "between",
    "cross": "across",
    "trans": "across",
    "intra": "within",
}


def permuted(search: Search, anchor: Anchor) -> Iterator[Variant]:
    for key in search.same_words(anchor.key):
        if key != anchor.key:
            for phrase in search.rare(key, anchor):
                yield Variant(phrase, Kind.PERMUTATION, _folded(search, anchor, phrase))


def _folded(search: Search, anchor: Anchor, phrase: Phrase) -> float:
    """How surely a phrase turned round is the same: a short one only where its build shows that it was recast."""
    if anchor.size > 3:
        return 0.9
    if len(anchor.phrases) < 3:
        return 0.0
    if search.head_first:
        return 0.7 if anchor.size == 3 and _moved_adjective(search, anchor, phrase) else 0.0
    if sum(anchor.tied) != sum(phrase.tied):
        return 0.75 if _is_compound(search, anchor) or not search.has_article(phrase) else 0.0
    if _is_derived(search, anchor, phrase):
        return 0.72
    return 0.72 if anchor.size == 3 and not any(anchor.tied) and phrase.key[-1] == anchor.key[-1] else 0.0


def _moved_adjective(search: Search, anchor: Anchor, phrase: Phrase) -> bool:
    """plan annuel de gestion, plan de gestion annuel"""
    same_head = phrase.key[0] == anchor.key[0]
    return search.code in ROMANCE and same_head and sorted(phrase.tied) == sorted(anchor.tied) == [False, True]


def _is_compound(search: Search, anchor: Anchor) -> bool:
    """One word, which a phrase with article and preposition may explain (Anschlussgebühr, Gebühr für den Anschluss)."""
    return len(anchor.phrases[0].span) == 1


def _is_derived(search: Search, anchor: Anchor, phrase: Phrase) -> bool:
    """A noun behind its head against the adjective made of it (Клуб города, городской клуб; Rat Aue, Auer Rat)."""
    ours, theirs = search.phrases.tokens(anchor.phrases[0]), search.phrases.tokens(phrase)
    if search.code == "de":
        return any(_is_of_place(one[0].text, other[-1].text) for one, other in ((ours, theirs), (theirs, ours)))
    if search.code not in SLAVIC or len(ours) != 2 or len(theirs) != 2:
        return False
    return ours[-1].stem != theirs[0].stem or ours[0].stem != theirs[-1].stem


def _is_of_place(adjective: str, name: str) -> bool:
    return adjective[0].isupper() and adjective == name + "er"


def prefixed(search: Search, anchor: Anchor) -> Iterator[Variant]:
    """A prefix turned into a preposition."""
    preposition = PREFIXES.get(anchor.key[0]) if search.code == "en" else None
    if preposition and anchor.size > 2 and len(anchor.phrases) > 1:
        for key in search.same_words(anchor.key[1:]):
            for phrase in search.rare(key, anchor):
                if search.phrases.joints(phrase) == [preposition]:
                    yield Variant(phrase, Kind.PERMUTATION, 0.8)


def repeated(search: Search, anchor: Anchor) -> Iterator[Variant]:
    """A word of the term stands twice in it, where another may be gone."""
    if anchor.size < 3 or len(anchor.phrases) < 3:
        return
    whole = tuple(sorted(anchor.key))
    for bag in sorted({whole, *(whole[:at] + whole[at + 1 :] for at in range(len(whole)))}):
        for key in search.repeating.get(bag, ()):
            for phrase in search.phrases.at(key):
                if _repeats(search, phrase):
                    yield Variant(phrase, Kind.REPEAT, 0.88)


def _repeats(search: Search, phrase: Phrase) -> bool:
    """Whether the very same word stands twice, and the phrase does not begin inside a compound."""
    tokens = search.phrases.tokens(phrase)
    words = [token.text.lower() for token in tokens if token.content]
    return len(set(words)) < len(words) and not tokens[0].glued


def recast(search: Search, anchor: Anchor) -> Iterator[Variant]:
    """“Modifier head with …” turned into “head of modifier and another word”."""
    if search.head_first or anchor.size < 4 or anchor.tied[0] or len(anchor.phrases) < 3:
        return
    modifier, head = anchor.key[:2]
    for key in search.starting.get((head, modifier), ()):
        for phrase in search.rare(key, anchor):
            if phrase.tied == RECAST and key[2] not in anchor.key:
                yield Variant(phrase, Kind.SUBSTITUTION, 0.72)


def shortened(search: Search, anchor: Anchor) -> Iterator[Variant]:
    """An inner modifier gone, once. At the beginning of an English term it is mostly left out on purpose."""
    if anchor.size < (3 if search.head_first else 4) or len(anchor.phrases) < 3:
        return
    for slot in range(1, anchor.size - 1):
        for phrase in search.rare(anchor.key[:slot] + anchor.key[slot + 1 :], anchor):
            yield Variant(phrase, Kind.DROPPED, 0.6)


def filled(search: Search, anchor: Anchor) -> Iterator[Variant]:
    """The words in another order and one more among them."""
    if anchor.size < 3 or len(anchor.phrases) < 3:
        return
    for key in search.wider.get(tuple(sorted(anchor.key)), ()):
        rest = [root for root in key if root in anchor.key]
        if tuple(rest) != anchor.key and key[0] in anchor.key and key[-1] in anchor.key:
            for phrase in search.rare(key, anchor):
                yield Variant(phrase, Kind.INSERTED, 0.7)
