"""What words are made of: derived words by their root, compounds by their parts."""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import cache

from reviewapp.engine.terms.discovery.senses import COMPOUNDING
from reviewapp.engine.terms.lexicon import lexicon

LEAST = 4  # letters of a root
SPLIT_FROM = 9  # letters of a compound
# Endings that make nouns, adjectives and verbs of one another. Those of doers (-er, -ist, -ant) are left: a regulator
# is not a regulation.
ENDINGS = {
    "en": re.compile(
        r"(?:ivity|ability|ibility|icity|ality|ization|isation|ational|ation|ition|ative|itive|ional|ution|ion|ive|ing|ical|ial|al|ic|ed|ity|ment|ance"
        r"|ence|able|ible|ary|ory|ness|ly|ous|en|e|y)$"
    ),
    "fr": re.compile(r"(?:isation|ation|ition|ement|ité|ite|ique|atif|itif|if|ive|ale|el|al|elle|ance|ence|age|er|e)$"),
    "es": re.compile(
        r"(?:izacion|acion|icion|amient|imient|ment|idad|ic|ativ|itiv|iv|al|anci|enci|aj|ad|id|ar|er|ir)$"
    ),
    "pt": re.compile(
        r"(?:izacao|acao|icao|cao|ament|iment|ment|idad|ic|ativ|itiv|iv|al|anci|enci|agem|ad|id|ar|er|ir)$"
    ),
    "it": re.compile(r"(?:izzazion|azion|izion|ament|iment|ment|ita|ic|ativ|itiv|iv|al|anz|enz|agg|at|it|ar|er|ir)$"),
    "de": re.compile(r"(?:ierung|ung|isch|lich|keit|heit|ig|ier)$"),
    "ru": re.compile(r"(?:ировани|ировк|овани|ивани|ани|ени|ировн|ическ|альн|ивн|ельн|онн|енн|ов|ск|н|ост|к)$"),
}


class Roots:
    """The roots of the words of one text; its own words show where a compound may be cut."""

    def __init__(self, tag: str, words: Collection[str]) -> None:
        self.code = tag.split("-")[0]
        self.cuts = self.code in COMPOUNDING or self.code == "en"
        self.words = words
        self.known = lexicon(tag).senses
        self._found: dict[str, tuple[str, ...]] = {}

    def of(self, stem: str) -> tuple[str, ...]:
        if stem not in self._found:
            parts = self._parts(stem) if self.cuts and len(stem) >= SPLIT_FROM else None
            self._found[stem] = tuple(root(part, self.code) for part in parts or (stem,))
        return self._found[stem]

    def _parts(self, stem: str) -> tuple[str, str] | None:
        """The two parts of a compound, both words of the text or of the lexicon."""
        for cut in range(LEAST, len(stem) - LEAST + 1):
            back = stem[cut:]
            if self._is_word(back):
                for joint in ("", "s", "n", "en", "es") if self.code != "en" else ("",):
                    front = stem[: cut - len(joint)]
                    if stem[cut - len(joint) : cut] == joint and len(front) >= LEAST and self._is_word(front):
                        return front, back
        return None

    def _is_word(self, part: str) -> bool:
        return part in self.known or part in self.words


@cache
def root(stem: str, code: str) -> str:
    """`stem` without the ending that derives it, if a root of four letters stays."""
    ending = ENDINGS.get(code)
    match = ending.search(stem) if ending else None
    return stem[: match.start()] if match and match.start() >= LEAST else stem
