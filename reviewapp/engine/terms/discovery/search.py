"""Where the variants of a recurring phrase are looked up: an index of all phrases by what variants share."""

from __future__ import annotations

from collections import defaultdict
from functools import cached_property
from typing import NamedTuple

from reviewapp.engine.languages import language
from reviewapp.engine.terms.discovery.anchors import Anchor, Anchors
from reviewapp.engine.terms.discovery.head import head_first
from reviewapp.engine.terms.discovery.homophones import Homophones
from reviewapp.engine.terms.discovery.kinds import Kind
from reviewapp.engine.terms.discovery.phrases import Phrase, Phrases
from reviewapp.engine.terms.discovery.relatives import Relatives
from reviewapp.engine.terms.discovery.repeats import Key

RECAST = (True, False)  # the gaps of “head of modifier word”
SELDOM = 4  # a variant is so many times rarer than what it varies


class Variant(NamedTuple):
    phrase: Phrase
    kind: Kind
    confidence: float


class Search:
    """The phrases of a text by the roots they repeat, by those round an inner one, and by how they start."""

    def __init__(self, phrases: Phrases, anchors: Anchors, tag: str) -> None:
        self.phrases, self.anchors = phrases, anchors
        self.code = tag.split("-")[0]
        self.relatives = Relatives(phrases, tag)
        self.head_first = head_first(tag)
        self.spaced = language(tag).spaced
        self.repeating: dict[Key, list[Key]] = defaultdict(list)
        self.wider: dict[Key, list[Key]] = defaultdict(list)
        self.starting: dict[Key, list[Key]] = defaultdict(list)
        self.novel: dict[tuple[int, Key], list[Key]] = defaultdict(list)
        for key in phrases.places:
            if len(key) > 2 and len(set(key)) < len(key):
                self.repeating[tuple(sorted(set(key)))].append(key)
            if 3 < len(key) < 6:
                for at in range(1, len(key) - 1):
                    self.wider[tuple(sorted(key[:at] + key[at + 1 :]))].append(key)
            if len(key) == len(RECAST) + 1:
                self.starting[key[:2]].append(key)
            if len(key) > 1:
                new = [at for at, root in enumerate(key) if phrases.count[root] == 1]
                if len(new) == 1:
                    self.novel[new[0], key[: new[0]] + key[new[0] + 1 :]].append(key)

    @cached_property
    def homophones(self) -> Homophones:
        return Homophones(self.phrases.texts)

    def same_words(self, key: Key) -> list[Key]:
        """The phrases of these roots in any order."""
        return self.phrases.by_set.get(tuple(sorted(key)), [])

    def rare(self, key: Key, anchor: Anchor) -> list[Phrase]:
        """The places of a phrase that is much rarer than the anchor; otherwise it is a concept of its own."""
        group = self.anchors.free(key)
        return group if len(group) <= seldom(anchor) else []

    def has_article(self, phrase: Phrase) -> bool:
        return any(token.text.lower() in self.phrases.determiners for token in self.phrases.tokens(phrase))


def seldom(anchor: Anchor) -> int:
    return max(1, len(anchor.phrases) // SELDOM)
