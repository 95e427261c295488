"""What words are made of: derived words by their root, compounds by their parts."""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import cache

from reviewapp.engine.terms.discovery.senses import COMPOUNDING
from reviewapp.engine.terms.lexicon import lexicon
from reviewapp.engine.terms.stems import stemmer

JOINTS = ("", "s", "n", "en", "es")
LEAST = 4  # letters of a root
SPLIT_FROM = 9  # letters of a compound
# Endings that make nouns, adjectives and verbs of one another. Those of doers (-er, -ist, -ant) are left: a regulator
# is not a regulation.
ENDINGS = {
    "en": re.compile(
        r"(?:ivity|ability|ibility|icity|ality|ization|isation|ational|ation|ition|ative|itive|ional|ution|ion|ive|ing|ical|ial|al|ic|ed|ity|ment|ance"
        r"|ence|able|ible|ary|ory|ness|ly|ous|en|e|y)$"
    ),
    "fr": re.compile(
        r"(?:isation|ation|ition|ement|ité|ite|ique|atif|itif|if|ive|ale|el|al|elle|aire|air|ance|ence|age|er|e)$"
    ),
    "es": re.compile(
        r"(?:izacion|acion|icion|amient|imient|ment|idad|ic|ativ|itiv|iv|al|ari|anci|enci|aj|ad|id|ar|er|ir)$"
    ),
    "pt": re.compile(
        r"(?:izacao|acao|icao|cao|ament|iment|ment|idad|ic|ativ|itiv|iv|al|ari|anci|enci|agem|ad|id|ar|er|ir)$"
    ),
    "it": re.compile(r"(?:izzazion|azion|izion|ament|iment|ment|ita|ic|ativ|itiv|iv|al|anz|enz|agg|at|it|ar|er|ir)$"),
    "de": re.compile(r"(?:ierung|ung|isch|lich|keit|heit|ig|ier)$"),
    "ru": re.compile(r"(?:ировани|ировк|овани|ивани|ани|ени|ировн|ическ|альн|ивн|ельн|онн|енн|ов|ск|н|ост|к)$"),
}


DIPHTHONG = re.compile("ue|ie")  # Spanish breaks o and e under stress: escuela, escolar; fiesta, festivo


class Roots:
    """The roots of the words of one text; its own words show where a compound may be cut."""

    def __init__(self, tag: str, words: Collection[str]) -> None:
        self.code = tag.split("-")[0]
        self.cuts = self.code in COMPOUNDING or self.code == "en"
        self.words = words
        self.stem = stemmer(tag)
        self.known = lexicon(tag).senses
        self._found: dict[str, tuple[str, ...]] = {}

    def of(self, stem: str) -> tuple[str, ...]:
        if stem not in self._found:
            self._found[stem] = tuple(root(part, self.code) for part in self._parts(stem))
        return self._found[stem]

    def _parts(self, stem: str) -> tuple[str, ...]:
        """The parts of a compound, each a word of the text or of the lexicon; a plain word is its own."""
        if not self.cuts or len(stem) < SPLIT_FROM:
            return (stem,)
        for cut in range(LEAST, len(stem) - LEAST + 1):
            back = self._word(stem[cut:])
            for joint in JOINTS if back else ():
                front = self._word(stem[: cut - len(joint)]) if stem[:cut].endswith(joint) else ""
                if back and front and (self.code != "en" or not joint):
                    return (*self._parts(front), *self._parts(back))
        return (stem,)

    def _word(self, part: str) -> str:
        """The stem of a part that is a word."""
        if len(part) < LEAST:
            return ""
        return next((form for form in (part, self.stem(part)) if form in self.known or form in self.words), "")


@cache
def root(stem: str, code: str) -> str:
    """`stem` without the ending that derives it, if a root of four letters stays."""
    ending = ENDINGS.get(code)
    match = ending.search(stem) if ending else None
    bare = stem[: match.start()] if match and match.start() >= LEAST else stem
    return DIPHTHONG.sub(lambda found: found[0][1] if found[0] == "ie" else "o", bare) if code == "es" else bare
