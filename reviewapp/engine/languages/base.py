"""The default Language: what holds for any text, overridden by one module a language."""

import re
from dataclasses import dataclass, field

from reviewapp.engine.findings import Span

WORD = re.compile(r"\w+(?:['’]\w+)*")
# Marks that end a sentence in some script; what a language itself writes stands in its `end_marks`.
ANY_END = ".!?…。！？｡．؟۔।॥։።။។‽"
# sentencex 1.0 breaks down over an initial with one of these behind it (M .): it counts a space as one byte.
WIDE_SPACE = re.compile(r"[^\S\x00-\x7f]")


def words(text: str) -> frozenset[str]:
    """A set of words from a string of them, for the tables of a language."""
    return frozenset(text.split())


@dataclass(frozen=True, slots=True, eq=False)
class Language:
    """Facts and small rules of one language; all words are in lower case.

    `quotes` are the pairs it opens and closes quotations with, primary first. `script` is an
    ISO 15924 code; `spaced` tells whether words are set apart by spaces. `may_repeat` are words
    that rightly stand twice in a row; in a language that `reduplicates` any word may.
    `function_words` are its closed classes; those that are `leaning` need a word after them, so
    that no mark follows. `conjunctions` join equals; `may_join` are words that a conjunction
    rightly joins to themselves ("more and more"). `abbreviations` are written without their dot;
    those that are `introducing` stand before a name or a figure and end no sentence.
    `space_before` are the marks that take a space before them.
    """

    tag: str
    script: str = "Latn"
    spaced: bool = True
    rtl: bool = False
    quotes: tuple[tuple[str, str], ...] = (("“", "”"), ("‘", "’"))
    end_marks: str = ".!?…"
    space_before: str = ""
    may_repeat: frozenset[str] = field(default_factory=frozenset)
    reduplicates: bool = False
    function_words: frozenset[str] = field(default_factory=frozenset)
    leaning: frozenset[str] = field(default_factory=frozenset)
    conjunctions: frozenset[str] = field(default_factory=frozenset)
    may_join: frozenset[str] = field(default_factory=frozenset)
    abbreviations: frozenset[str] = field(default_factory=frozenset)
    introducing: frozenset[str] = field(default_factory=frozenset)

    def words(self, text: str) -> list[tuple[int, int, str]]:
        """Word tokens: start, end, text."""
        return [(*match.span(), match[0]) for match in WORD.finditer(text)]

    def sentences(self, text: str) -> list[Span]:
        """Spans of the sentences of `text` in order, without the spaces between them."""
        from sentencex import segment  # type: ignore[import-untyped]

        spans: list[Span] = []
        at = 0
        plain = WIDE_SPACE.sub(" ", text)
        for piece in segment(self.tag, plain):
            start = plain.index(piece, at)
            at = start + len(piece)
            bare = piece.strip()
            if not bare:
                continue
            start += len(piece) - len(piece.lstrip())
            if spans and self.goes_on(text[slice(*spans[-1])], bare):
                start = spans.pop().start
            spans.append(Span(start, at - len(piece) + len(piece.rstrip())))
        return spans

    def goes_on(self, before: str, after: str) -> bool:
        """Whether `after`, cut off behind an abbreviation, belongs to the sentence of `before`."""
        if before[-1] != "." or after[0].islower():
            return after[0].islower() and before[-1] in ".…"
        last = before[:-1].rsplit(maxsplit=1)[-1].lower().lstrip("(«“\"'’") if before[:-1].strip() else ""
        return last.rpartition("'")[2].rpartition("’")[2] in self.introducing
