"""A decision carried through a text: every place, what shall stand there, and whether that is sure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from reviewapp.engine.findings import Fix, Span
from reviewapp.engine.messages import _
from reviewapp.engine.terms.folding import fold
from reviewapp.engine.terms.grammar import Form, Grammar, Seam, grammar
from reviewapp.engine.terms.grammar.base import Reason, words
from reviewapp.engine.terms.letters import recase
from reviewapp.engine.terms.matching import Match, Phrases, in_word
from reviewapp.engine.terms.quotations import quoted_spans


class Lane(StrEnum):
    """How far a rendering may be changed without being looked at."""

    AUTO = "auto"
    SUGGEST = "suggest"
    INFO = "info"


REPLACED = _("“%(before)s” becomes the preferred “%(after)s”.")
MAY_STAND = _("“%(before)s” is part of “%(after)s” and may be meant as it stands.")
SEVERAL_FORMS = _("The form is not certain here: it may be %(forms)s.")
FORM_UNKNOWN = _("“%(after)s” may have to be inflected here.")
IN_QUOTATION = _("“%(before)s” stands in a quotation.")
IN_COMPOUND = _("“%(before)s” is part of a longer word with a hyphen.")
WORD_TWICE = _("“%(word)s” would stand here twice.")


@dataclass(frozen=True, slots=True)
class Hit:
    """One replacement: `before` at `start` to `end` (code points) becomes `after`.

    `also` are small changes beside it that belong to it (a → an): they are made with it or not
    at all. `why` says why it is sure, or what is not.
    """

    start: int
    end: int
    before: str
    after: str
    lane: Lane
    why: Reason
    also: tuple[Fix, ...] = ()

    def changes(self) -> list[tuple[Span, str]]:
        """Every place this hit changes and what shall stand there, in the order of the text."""
        own = [(Span(self.start, self.end), self.after)]
        return sorted(own + [(fix.at, fix.text) for fix in self.also if fix.at is not None])


def plan(
    text: str,
    language: str,
    prefer: str,
    replace: Sequence[str],
    protect: Sequence[str] = (),
    *,
    keep_quotations: bool = False,
) -> list[Hit]:
    """Every place of `text` where a form of `replace` shall read `prefer`, in order, none overlapping.

    Inflected forms are found and inflected alike. Places inside a `protect` phrase or an
    occurrence of `prefer` itself are left alone; with `keep_quotations` also those inside
    quotation marks. Planning on the applied text finds nothing.
    """
    return _sweep(language, prefer, tuple(replace), tuple(protect)).plan(text, keep_quotations)


def apply(text: str, hits: Iterable[Hit]) -> str:
    """`text` with `hits` made; raises ValueError where a hit does not fit the text any more."""
    for hit in sorted(hits, key=lambda one: -one.start):
        if text[hit.start : hit.end] != hit.before:
            raise ValueError(f"{hit.before!r} does not stand at {hit.start}")
    changes = sorted({change for hit in hits for change in hit.changes()}, reverse=True)
    for span, after in changes:
        text = text[: span.start] + after + text[span.end :]
    return text


@lru_cache(maxsize=64)
def _sweep(language: str, prefer: str, replaced: tuple[str, ...], protect: tuple[str, ...]) -> Sweep:
    return Sweep(language, prefer, replaced, protect)


@dataclass(frozen=True, slots=True)
class Target:
    """A spelling that is to be replaced: one form of `phrase`, with what it may mean."""

    phrase: str
    forms: tuple[Form, ...]


class Sweep:
    """One decision, ready for many texts."""

    def __init__(self, language: str, prefer: str, replaced: Sequence[str], protect: Sequence[str]) -> None:
        self.prefer = prefer
        self.rules: Grammar = grammar(language)
        self.language = language
        open_end = self.rules.open_end
        self.targets = Phrases(self._targets(replaced), open_end=open_end)
        self.own = Phrases(((form, prefer) for form in self.rules.forms(prefer)), open_end=open_end)
        self.protected = Phrases(
            ((form, phrase) for phrase in protect for form in self.rules.forms(phrase)), open_end=open_end
        )

    def _targets(self, replaced: Sequence[str]) -> Iterator[tuple[str, Target]]:
        for phrase in dict.fromkeys(replaced):
            for spelling, forms in self.rules.forms(phrase).items():
                yield spelling, Target(phrase, tuple(forms))

    def plan(self, text: str, keep_quotations: bool = False) -> list[Hit]:
        matches = self.targets.scan(text)
        if not matches:
            return []
        shut = self.protected.scan(text)
        own = [one for one in self.own.scan(text) if not any(_inside(one, other) for other in matches)]
        quoted = quoted_spans(text, self.language)
        hits: list[Hit] = []
        for match in matches:
            if not _touches(match, shut) and not _touches(match, own):
                in_quotation = any(start <= match.start and match.end <= end for start, end in quoted)
                if not (in_quotation and keep_quotations):
                    hits += self._hit(text, match, in_quotation)
        return hits

    def _hit(self, text: str, match: Match, in_quotation: bool) -> Iterator[Hit]:
        """The hit at one place; none where the text reads so already."""
        start, end, number = match
        before, target = text[start:end], self.targets.values[number][0]
        forms = self.rules.narrow(target.forms, text[:start], text[end:])
        after, form, doubt = self._inflected(target.phrase, forms)
        after = recase(after, before, target.phrase, text, start, self.rules)
        after, hyphen_doubt = _compound(after, before, target.phrase, text, start, end)
        fitted = self.rules.fit(Seam(text, start, end, before, after, target.phrase, self.prefer, form))
        if fitted.new == before and not fitted.also:
            return
        doubt = doubt or fitted.doubt or hyphen_doubt or self._doubt(text, match, before, fitted.new, in_quotation)
        why = doubt or Reason(REPLACED, {"before": before, "after": fitted.new})
        yield Hit(start, end, before, fitted.new, Lane.SUGGEST if doubt else Lane.AUTO, why, fitted.also)

    def _inflected(self, phrase: str, forms: Sequence[Form]) -> tuple[str, Form, Reason | None]:
        """The preferred phrase in the form of the replaced one; a doubt where that is not one answer."""
        answers: dict[str, Form] = {}
        for form in forms:
            wanted = self.rules.carried(form, phrase, self.prefer)
            inflected = self.rules.inflect(self.prefer, wanted)
            if inflected is None:
                return self.prefer, form, Reason(FORM_UNKNOWN, {"after": self.prefer})
            answers.setdefault(inflected, form)
        after, form = next(iter(answers.items()))
        several = Reason(SEVERAL_FORMS, {"forms": ", ".join(f"“{answer}”" for answer in answers)})
        return after, form, several if len(answers) > 1 else None

    def _doubt(self, text: str, match: Match, before: str, after: str, in_quotation: bool) -> Reason | None:
        """What cannot be known of any language: a part that may stand for itself, a quotation, a word twice."""
        if in_quotation:
            return Reason(IN_QUOTATION, {"before": before})
        if _is_part(self.targets.values[match.phrase][0].phrase, self.prefer):
            return Reason(MAY_STAND, {"before": before, "after": after})
        return _twice(text, match.start, match.end, after)


def _compound(after: str, before: str, phrase: str, text: str, start: int, end: int) -> tuple[str, Reason | None]:
    """A term written with hyphens before a noun stays so; as a part of a longer word it is not sure."""
    if before.count("-") > phrase.count("-") and not re.search(r"\s", before):
        after = re.sub(r"\s+", "-", after)
        return after, None if after.count("-") <= before.count("-") else Reason(IN_COMPOUND, {"before": before})
    left, right = text[max(0, start - 2) : start], text[end : end + 2]
    joined = (left[-1:] == "-" and in_word(left[0])) or (right[:1] == "-" and in_word(right[-1]))
    if joined and (" " in after or " " in before):
        return after, Reason(IN_COMPOUND, {"before": before})
    return after, None


def _inside(inner: Match, outer: Match) -> bool:
    """Whether `inner` is only a part of `outer`, or the same place."""
    return outer.start <= inner.start and inner.end <= outer.end


def _touches(match: Match, others: Sequence[Match]) -> bool:
    return any(one.start < match.end and match.start < one.end for one in others)


def _is_part(phrase: str, whole: str) -> bool:
    """Whether all words of `phrase` stand in `whole`, which has more."""
    few, many = set(words(fold(phrase).text)), set(words(fold(whole).text))
    return few < many


def _twice(text: str, start: int, end: int, after: str) -> Reason | None:
    """A neighbour that the replacement would repeat."""
    new = words(after.lower())
    left, right = words(text[:start].lower()[-40:]), words(text[end:].lower()[:40])
    if new and left and left[-1] == new[0] and text[start - 1 : start].isspace():
        return Reason(WORD_TWICE, {"word": new[0]})
    if new and right and right[0] == new[-1] and text[end : end + 1].isspace():
        return Reason(WORD_TWICE, {"word": new[-1]})
    return None
