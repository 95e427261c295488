"""A small table of senses in eight languages: which words translate each other, and which mean nearly the same."""

from functools import cache
from pathlib import Path

from reviewapp.engine.terms.stems import stemmer

SENSES = Path(__file__).with_name("senses.txt")


class Lexicon:
    """The words of one language by sense: `senses` maps a stem to the numbers of its senses.

    A language the table does not have gives an empty lexicon: what asks it learns nothing.
    `starts` are the first characters of the words that have several.
    """

    def __init__(self, language: str) -> None:
        stem = stemmer(language)
        self.senses: dict[str, frozenset[int]] = {}
        for number, cell in enumerate(_column(language.split("-")[0])):
            for word in cell.split():
                key = stem(word)
                self.senses[key] = self.senses.get(key, frozenset()) | {number}

        self.starts = frozenset(key[0] for key in self.senses if len(key) > 1)

    def of(self, stem: str) -> frozenset[int]:
        return self.senses.get(stem, frozenset())

    def alike(self, one: str, other: str) -> bool:
        """Whether two stems have a sense in common."""
        return not self.of(one).isdisjoint(self.of(other))


@cache
def lexicon(language: str) -> Lexicon:
    return Lexicon(language.split("-")[0])


@cache
def _column(code: str) -> tuple[str, ...]:
    lines = [line for line in SENSES.read_text(encoding="utf-8").splitlines() if line]
    languages = [name.strip() for name in lines[0].lstrip("# ").split("|")]
    if code not in languages:
        return ()
    column = languages.index(code)
    return tuple(line.split("|")[column] for line in lines if not line.startswith("#"))
