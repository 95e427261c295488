"""Which words of a text may stand for each other, found by what they share and never by comparing all with all."""

from __future__ import annotations

from collections import defaultdict

from reviewapp.engine.terms.discovery.likeness import same_root, spelled_alike
from reviewapp.engine.terms.discovery.phrases import Phrases
from reviewapp.engine.terms.discovery.senses import word_senses

COMMON = 4  # letters at the beginning that words of one root share
CROWD = 40  # beginnings that so many words share tell nothing


class Relatives:
    """The roots of a text by sense and by beginning."""

    def __init__(self, phrases: Phrases, tag: str) -> None:
        self.senses: dict[str, frozenset[int]] = defaultdict(frozenset)
        self.by_sense: dict[int, list[str]] = defaultdict(list)
        self.by_start: dict[str, list[str]] = defaultdict(list)
        for stem in dict.fromkeys(token.stem for tokens in phrases.texts for token in tokens if token.content):
            roots = phrases.roots.of(stem)
            if len(roots) == 1:
                self.senses[roots[0]] |= word_senses(stem, tag)
        for root in phrases.count:
            self.senses[root] |= word_senses(root, tag)
            for sense in self.senses[root]:
                self.by_sense[sense].append(root)
            if len(root) >= COMMON:
                self.by_start[root[:COMMON]].append(root)
        self._known: dict[str, list[tuple[str, float]]] = {}

    def of(self, stem: str) -> list[tuple[str, float]]:
        """Other words that may replace `stem` in a term, with how alike they are, 0 to 1."""
        if stem not in self._known:
            self._known[stem] = list(self._found(stem).items())
        return self._known[stem]

    def _found(self, stem: str) -> dict[str, float]:
        found: dict[str, float] = {}
        for sense in self.senses[stem]:
            found.update(dict.fromkeys(self.by_sense[sense], 0.8))
        near = self.by_start.get(stem[:COMMON], [])
        for other in near if len(near) <= CROWD else ():
            if same_root(stem, other) or spelled_alike(stem, other):
                found[other] = 0.9
        found.pop(stem, None)
        return found
