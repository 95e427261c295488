"""One paragraph in two languages, with what checks ask of it computed once and only when asked."""

from __future__ import annotations

import re
import string
from typing import TYPE_CHECKING

from reviewapp.engine.bare import Bare, bare
from reviewapp.engine.cuts import cut
from reviewapp.engine.echoes import first_places, later_places
from reviewapp.engine.findings import Span
from reviewapp.engine.languages import Language, language
from reviewapp.engine.lazy import lazy
from reviewapp.engine.masks import Mask, masks
from reviewapp.engine.numbers import Number, find_numbers, numerals
from reviewapp.engine.numbers.compare import Comparison, Side, compare
from reviewapp.engine.scripts import UNKNOWN, foreign_runs
from reviewapp.engine.stops import Stop, small_after_stop

if TYPE_CHECKING:
    from reviewapp.engine.alignment.vectors import Encoder
    from reviewapp.engine.gaps import Gap
    from reviewapp.engine.terms.termbase import Termbase, TermHit

CHUNK = re.compile(r"\S+")
# Marks that stand around words; apostrophes, hyphens and symbols such as % belong to them.
MARKS = ".,;:!?…\"“”„‟«»‹›‘’'()[]{}<>–—،؛؟。，、；：！？（）「」『』《》〈〉【】¿¡।"
PLAIN = f" {string.ascii_letters}{string.digits}".encode()
ASCII_MARKS = "".join(filter(str.isascii, MARKS))


class Pair:
    """A paragraph: `source` (None where there is none) and `target`, each with its Language.

    `role` is heading, paragraph, list item, table cell, caption or note. `plural` is “few” or
    “many” for a plural form of a message (see `Row`). `termbase` holds the terms that govern
    the text, where a project has any. Checks read a pair without inline codes;
    `whole` is the one with them, where there are any. `encode` makes sentence vectors, a second
    voice on sentences left out or put in; None where nobody asked for them.
    """

    def __init__(
        self,
        source: str | None,
        target: str,
        source_language: str = "und",
        target_language: str = "und",
        role: str = "paragraph",
        termbase: Termbase | None = None,
        plural: str = "",
    ) -> None:
        self.source = source
        self.target = target
        self.role = role
        self.plural = plural
        self.termbase = termbase
        self.whole: Pair | None = None
        self.encode: Encoder | None = None
        self.source_language: Language = language(source_language)
        self.target_language: Language = language(target_language)

    @lazy
    def bare(self) -> Bare | None:
        """The pair as checks read it, without inline codes; None where it has none."""
        return bare(self)

    @lazy
    def masks(self) -> list[Mask]:
        """What stands for a name or a word in the target: stars, crosses, boxes."""
        return masks(self)

    @lazy
    def small_after_stop(self) -> list[Stop]:
        """Where a sentence of the target ends and a small letter follows."""
        return small_after_stop(self)

    @lazy
    def characters(self) -> frozenset[str]:
        """The characters of the target: the cheapest question a check can ask before it looks closer.

        In an ASCII text its letters, digits and spaces are left out: no check is about them alone.
        """
        target = self.target
        return frozenset(target.encode("ascii").translate(None, PLAIN).decode() if target.isascii() else target)

    @lazy
    def folded(self) -> list[str]:
        """What stands between spaces in the target, in lower case, without the marks around it."""
        marks = ASCII_MARKS if self.target.isascii() else MARKS
        return [chunk.strip(marks) for chunk in self.target.lower().split()]

    @lazy
    def first(self) -> list[int]:
        """For each word of `folded` the place where the same word stood first: equal numbers are equal words."""
        return first_places(self.folded)

    @lazy
    def again(self) -> list[int]:
        """The places in `folded` of words that stood before."""
        return later_places(self.first)

    @lazy
    def shared_words(self) -> frozenset[str]:
        """What stands between spaces in both texts, folded as in `folded`."""
        source = (self.source or "").lower().split()
        return frozenset(self.folded).intersection(chunk.strip(MARKS) for chunk in source)

    @lazy
    def unfolded(self) -> list[str]:
        """What stands between spaces in the target, as it is; `folded` and `chunks` have the same order."""
        return self.target.split()

    @lazy
    def chunks(self) -> list[tuple[int, int]]:
        """Where the words of `unfolded` stand, start and end."""
        return [match.span() for match in CHUNK.finditer(self.target)]

    @lazy
    def words(self) -> list[tuple[int, int, str]]:
        """Word tokens of the target: start, end, text."""
        return self.target_language.words(self.target)

    @lazy
    def source_words(self) -> list[tuple[int, int, str]]:
        return self.source_language.words(self.source or "")

    @lazy
    def cuts(self) -> list[Span]:
        """The target cut after end marks: cheaper than `sentences`, and cut after some abbreviations too."""
        return cut(self.target)

    @lazy
    def source_cuts(self) -> list[Span]:
        return cut(self.source or "")

    @lazy
    def sentences(self) -> list[Span]:
        """Sentences of the target."""
        return self.target_language.sentences(self.target)

    @lazy
    def source_sentences(self) -> list[Span]:
        return self.source_language.sentences(self.source or "")

    @lazy
    def terms(self) -> list[TermHit]:
        """The terms of the termbase in the target."""
        return self.termbase.find(self.target, self.target_language.tag) if self.termbase else []

    @lazy
    def source_terms(self) -> list[TermHit]:
        return self.termbase.find(self.source or "", self.source_language.tag) if self.termbase else []

    @lazy
    def gap(self) -> Gap | None:
        """The sentence that only one of the texts has, where their counts differ by one and it can be told."""
        if len(self.cuts) == len(self.source_cuts):
            return None
        from reviewapp.engine.gaps import find_gap

        return find_gap(self)

    @lazy
    def foreign(self) -> re.Pattern[str] | None:
        """A pattern for letters of the source's script that the target's script has not; None if it has them all."""
        known = self.source is not None or self.source_language.tag != "und"
        return foreign_runs(self.source_language.script if known else UNKNOWN, self.target_language.script)

    @lazy
    def numbers(self) -> list[Number]:
        """The numbers of the target in order of place, in digits and in words."""
        return find_numbers(self.target, self.target_language.tag)

    @lazy
    def source_numbers(self) -> list[Number]:
        return find_numbers(self.source or "", self.source_language.tag)

    @lazy
    def number_sides(self) -> tuple[Side, Side]:
        """Source and target with their numbers."""
        source = Side(self.source or "", self.source_numbers, numerals(self.source_language.tag))
        return source, Side(self.target, self.numbers, numerals(self.target_language.tag))

    @lazy
    def compared_numbers(self) -> Comparison:
        """Which numbers of the source the target keeps, changes, leaves out or puts in."""
        return compare(*self.number_sides)
