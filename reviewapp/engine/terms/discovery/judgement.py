"""Which renderings deserve a reader's time: what is only grammar, chance, a short form or another concept is left."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from reviewapp.engine.terms.discovery.bitext import Bitext
from reviewapp.engine.terms.discovery.cognates import sound_alike
from reviewapp.engine.terms.discovery.kinds import LANES, Kind, kind_of
from reviewapp.engine.terms.discovery.likeness import same_root
from reviewapp.engine.terms.discovery.noun_phrases import reads_as_noun
from reviewapp.engine.terms.discovery.renderings import Rendering, Term, UsualRenderings
from reviewapp.engine.terms.discovery.senses import COMPOUNDING
from reviewapp.engine.terms.discovery.tokens import Token
from reviewapp.engine.terms.sweep import Lane

SURE = 0.5  # least share of the source places that the usual rendering answers
TIGHT = 0.5  # least share of the usual rendering's own places that answer this term
OFTEN = 2  # places that may meet by chance
EVIDENT = 0.4  # least evidence for another rendering to be told
COMPOUND = 10  # letters from which a word of a compounding language counts as a phrase
VERBAL = re.compile(r"(?:ed|ing)$")
NEGATIONS = frozenset("非不未无無反non")


ADJECTIVE = re.compile(r"(?:ic|ical|al|ive|ous|able)$")


def _is_verbal(one: str, other: str) -> bool:
    """Whether one of two words of one root is a form of the verb: “automated” beside “automatic” is not."""
    return any(VERBAL.search(word) for word in (one, other)) and not (ADJECTIVE.search(one) or ADJECTIVE.search(other))


class Case(NamedTuple):
    """Another rendering `found` of the source tokens `source`, where `usual` was expected."""

    term: Term
    rendering: Rendering
    kind: Kind
    source: list[Token]
    usual: list[Token]
    found: list[Token]

    @property
    def kept(self) -> int:
        return sum(token.content for token in self.found)


class Judge:
    """Judges the terms of one text, the longest first."""

    def __init__(self, bitext: Bitext, usual: UsualRenderings, terms: Sequence[Term]) -> None:
        self.bitext, self.usual = bitext, usual
        self.settled = {id(term) for term in terms if self._is_settled(term)}
        self.told: set[tuple[int, int]] = set()

    def lane(self, term: Term, one: Rendering, full: Mapping[int, int]) -> tuple[Kind, Lane]:
        """Kind and lane of a rendering; `full` tells for each paragraph its first sentence with the usual rendering."""
        if one.usual:
            return Kind.CANONICAL, Lane.AUTO
        case = self._case(term, one)
        if id(term) not in self.settled or self._is_doubtful(case) or self._is_short(case, full):
            return case.kind, Lane.INFO
        cells = {(one.segment, at) for at in range(one.first, one.last + 1)}
        if cells & self.told:
            return case.kind, Lane.INFO
        lane = LANES.get(case.kind, Lane.SUGGEST)
        if lane != Lane.INFO:
            self.told |= cells
        return case.kind, lane

    def _case(self, term: Term, one: Rendering) -> Case:
        source, usual = self._tokens(term)
        found = self.bitext.segments[one.segment].target[one.first : one.last + 1]
        return Case(term, one, kind_of(usual, found), source, usual, found)

    def _is_settled(self, term: Term) -> bool:
        """Whether the usual rendering is settled enough to call another one deviating."""
        answered = sum(one.usual for one in term.renderings)
        own = len(self.usual.phrases[term.usual])
        return (
            answered > 1
            and answered >= SURE * len(term.places)
            and answered >= TIGHT * own
            and (self._is_phrase(term) or self._is_name(term))
            and (answered > OFTEN or self._is_known(term))
        )

    def _is_known(self, term: Term) -> bool:
        """What meets only twice may meet by chance: then a word that is known to translate has to be among it."""
        one = term.renderings[0]
        source, target = range(one.source.first, one.source.last + 1), range(one.first, one.last + 1)
        return self.bitext.knows(one.segment, source, target)

    def _is_phrase(self, term: Term) -> bool:
        """Single common words vary with their sentence; phrases and what is rendered by one are terms."""
        source, target = self._tokens(term)
        for tokens, tag in ((source, self.bitext.tags[0]), (target, self.bitext.tags[1])):
            if tag.split("-")[0] == "en" and not reads_as_noun(tokens):
                return False
        words = sum(token.content for token in source)
        if self.bitext.spaced[0]:
            return words > 1 or (sum(token.content for token in target) > 1 and self.bitext.spaced[1])
        return words > 2

    def _is_name(self, term: Term) -> bool:
        source, target = self._tokens(term)
        if len(source) > 1 or len(target) > 1 or not source[0].text[0].isupper():
            return False
        return source[0].text == target[0].text or sound_alike(source[0].text, target[0].text)

    def _tokens(self, term: Term) -> tuple[list[Token], list[Token]]:
        """The term in the source and its usual rendering, at the first place where that stands."""
        first = term.renderings[0]
        segment = self.bitext.segments[first.segment]
        source = segment.source[first.source.first : first.source.last + 1]
        return source, segment.target[first.first : first.last + 1]

    def _is_doubtful(self, case: Case) -> bool:
        return (
            case.rendering.score < EVIDENT
            or self._is_inflected(case)
            or self._is_negated(case.rendering)
            or (case.kind == Kind.OTHER and self._is_single(case.usual) and not self._is_name(case.term))
        )

    def _is_single(self, usual: Sequence[Token]) -> bool:
        """One plain word: another word for it may be another meaning."""
        if sum(token.content for token in usual) > 1 or not self.bitext.spaced[1]:
            return False
        return self.bitext.tags[1].split("-")[0] not in COMPOUNDING or len(usual[0].text) < COMPOUND

    def _is_short(self, case: Case, full: Mapping[int, int]) -> bool:
        """A shorter form is no deviation behind the full one in its paragraph, nor where the source is as short."""
        if case.kind != Kind.DROPPED:
            return False
        length = sum(token.content for token in case.source)
        expected = length + 1 if self.bitext.spaced[0] else (length + 1) // 2
        if case.kept < 2 and (length < 3 or not self.bitext.spaced[0]):
            return True
        at = self.bitext.segments[case.rendering.segment].at
        return full.get(at, case.rendering.segment + 1) <= case.rendering.segment or case.term.size > expected

    def _is_inflected(self, case: Case) -> bool:
        """Another form of the same words is grammar where a verb or the head changes, not another rendering."""
        if case.kind not in (Kind.WORD_FORM, Kind.SPELLING):
            return False
        return any(
            _is_verbal(left.stem, right.stem)
            or (same_root(left.stem, right.stem) and left == case.usual[-1])
            or left.stem in right.stem
            for left, right in zip(case.usual, case.found, strict=False)
            if left.stem != right.stem and not left.text[0].isupper()
        )

    def _is_negated(self, one: Rendering) -> bool:
        """A negation written before the term makes another one of it (现场 and 非现场)."""
        before = one.source.first - 1
        source = self.bitext.segments[one.segment].source
        if before < 0 or source[before].glued or source[before].text not in NEGATIONS:
            return False  # 反 in 违反 is part of another word
        return source[before].run == source[before + 1].run
