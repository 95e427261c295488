"""Words with their translations, as any bilingual dictionary has them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence

from reviewapp.engine.terms.discovery.segments import reader
from reviewapp.engine.terms.discovery.tokens import Token

Key = tuple[str, ...]
Glosses = dict[int, frozenset[Key]]  # by source token: translations, each as the stems of its content words
LONGEST = 8  # tokens of a headword
MOST = 4  # content words of a translation; a longer one explains
CHARACTERS = re.compile(r"[\u3400-\u9fff]+")


class Dictionary:
    """Headwords of one language with translations in another, both by their stems.

    `entries` are pairs of texts; a headword may come several times. Languages are tags; a
    dictionary says nothing of texts in others. Translations are cut into words when asked for.
    """

    def __init__(self, entries: Iterable[tuple[str, str]], source_language: str, target_language: str) -> None:
        self.languages = (_code(source_language), _code(target_language))
        self._source, self._target = reader(source_language), reader(target_language)
        self._known: dict[Key, list[str]] = defaultdict(list)
        self._cut: dict[Key, frozenset[Key]] = {}
        for headword, translation in entries:
            key = self._key(headword)
            if 0 < len(key) <= LONGEST:
                self._known[key].append(translation)

    def __len__(self) -> int:
        return len(self._known)

    def speaks(self, tags: tuple[str, str]) -> bool:
        return self.languages == (_code(tags[0]), _code(tags[1]))

    def _key(self, headword: str) -> Key:
        if CHARACTERS.fullmatch(headword):  # each is a token of its own; no need to look for words
            return tuple(map(self._source.stem, headword))
        return tuple(token.stem for token in self._source.read(headword))

    def _translations(self, key: Key) -> frozenset[Key]:
        if key not in self._cut:
            texts = self._known[key]
            cut = (tuple(token.stem for token in self._target.read(text) if token.content) for text in texts)
            self._cut[key] = frozenset(gloss for gloss in cut if 0 < len(gloss) <= MOST)
        return self._cut[key]

    def glosses(self, tokens: Sequence[Token]) -> Glosses:
        """The translations of each token of a sentence: those of the longest headword that it is in."""
        found: Glosses = {}
        stems = tuple(token.stem for token in tokens)
        at = 0
        while at < len(stems):
            length = next(
                (n for n in range(min(LONGEST, len(stems) - at), 0, -1) if stems[at : at + n] in self._known), 0
            )
            for place in range(at, at + length):
                found[place] = self._translations(stems[at : at + length])
            at += length or 1
        return found


def _code(tag: str) -> str:
    return tag.split("-")[0]
