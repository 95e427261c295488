"""The words that render a term where its usual rendering is missing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from reviewapp.engine.terms.discovery.bitext import Bitext, strongest
from reviewapp.engine.terms.discovery.head import determiners, head_first, links, ties
from reviewapp.engine.terms.discovery.likeness import related, spelled_alike
from reviewapp.engine.terms.discovery.renderings import DOUBT, GLUE, NEVER, Rendering, Term
from reviewapp.engine.terms.discovery.repeats import Place
from reviewapp.engine.terms.discovery.tokens import Token

BRIDGE = -0.15  # an unexplained word between two that belong to the term
SAME, RELATED, CLAIMED = 0.9, 0.75, 0.9
SHORTEST_NAME = 6
MOST_CROSSED = 3
WEAK = -0.2  # a neighbour that something else explains, but not well
WALL = 0.6  # a function word that ties nothing


class Worth(NamedTuple):
    """What a target token is worth for a term: `value` above 0 belongs to it; `open` is explained by nothing."""

    value: float
    evidence: float
    open: bool


class Stretches:
    """Looks for other renderings, once every term's usual ones are placed."""

    def __init__(self, bitext: Bitext, terms: Sequence[Term]) -> None:
        self.bitext = bitext
        self.tag = bitext.tags[1]
        self.ties = ties(self.tag)
        self.joining = self.ties - determiners(self.tag) | links(self.tag)
        self.head_first = head_first(self.tag)
        self.claims: dict[tuple[int, int], list[Place]] = defaultdict(list)
        for term in terms:
            for rendering in term.renderings:
                for at in range(rendering.first, rendering.last + 1):
                    self.claims[rendering.segment, at].append(rendering.source)

    def place(self, term: Term) -> None:
        """Add the other renderings of `term` to it."""
        done = {rendering.source for rendering in term.renderings}
        for source in term.places:
            if source not in done:
                found = self._search(term, source)
                if found:
                    term.renderings.append(found)

    def _search(self, term: Term, source: Place) -> Rendering | None:
        target = self.bitext.segments[source.segment].target
        whole = self._written_apart(term, target)
        if whole:
            return Rendering(source.segment, *whole, source, False, SAME)
        worths = self._worths(term, source)
        core = _core(target, [worth.value for worth in worths]) or self._left_over(term, source, target, worths)
        if core is None:
            return None
        first, last = self._grown(term, target, worths, *core)
        words = [worths[at] for at in range(first, last + 1) if target[at].content]
        score = sum(0.3 if worth.open else worth.evidence for worth in words) / len(words)
        return Rendering(source.segment, first, last, source, False, score)

    def _written_apart(self, term: Term, target: Sequence[Token]) -> tuple[int, int] | None:
        """A name in one word that stands here in two or three."""
        if term.size != 1 or len(term.words[0]) < SHORTEST_NAME:
            return None
        name = term.words[0]
        for first, token in enumerate(target):
            if token.text[0].isupper() and len(token.text) < len(name) - 1 and name.startswith(token.text.lower()[:2]):
                for last in (first + 1, first + 2):
                    joined = "".join(each.text.lower() for each in target[first : last + 1])
                    if last < len(target) and target[last].run == token.run and spelled_alike(joined, name):
                        return first, last
        return None

    def _worths(self, term: Term, source: Place) -> list[Worth]:
        number = source.segment
        taken = {at for one in term.renderings if one.segment == number for at in range(one.first, one.last + 1)}
        return [
            Worth(NEVER, 0.0, False) if at in taken else self._worth(term, source, at, token)
            for at, token in enumerate(self.bitext.segments[number].target)
        ]

    def _worth(self, term: Term, source: Place, at: int, token: Token) -> Worth:
        if not token.content:
            return Worth(-GLUE if token.text.lower() in self.ties else -WALL, 0.0, False)
        linked = self.bitext.linked(source.segment).links[at]
        inside, outside = strongest(linked, term.spots[source.segment])
        inside = max(inside, SAME * self.bitext.unit(term.spots.keys(), token.stem), self._likeness(token.stem, term))
        if self._claimed(source, at):
            outside = max(outside, CLAIMED)
        if inside < 0.2 and outside < 0.3:
            return Worth(BRIDGE, 0.0, True)
        return Worth(inside - max(DOUBT, outside), inside, False)

    def _likeness(self, stem: str, term: Term) -> float:
        if stem in term.words:
            return SAME
        return RELATED if any(related(stem, other, self.tag) for other in term.words) else 0.0

    def _claimed(self, source: Place, at: int) -> bool:
        """Whether the token is in the usual rendering of a term that stands elsewhere in the sentence."""
        return any(
            other.last < source.first or source.last < other.first
            for other in self.claims.get((source.segment, at), ())
        )

    def _left_over(
        self, term: Term, source: Place, target: Sequence[Token], worths: Sequence[Worth]
    ) -> tuple[int, int] | None:
        """Where nothing speaks for any word: the only few that nothing explains, nearest to the term's place."""
        free = [at for at, worth in enumerate(worths) if worth.open]
        if not free or len(free) > term.size + 1:
            return None
        place = source.first / len(self.bitext.segments[source.segment].source) * len(target)
        at = min(free, key=lambda each: abs(each - place))
        return at, at

    def _grown(
        self, term: Term, target: Sequence[Token], worths: Sequence[Worth], first: int, last: int
    ) -> tuple[int, int]:
        """Unexplained neighbours stand for the words of the usual rendering that the core has none for."""
        slots = [self._slot(token.stem, term) for token in target[first : last + 1] if token.content]
        filled = [slot for slot in slots if slot is not None]
        missing = term.size - len(slots)
        for step in self._sides(term, filled):
            while missing > 0:
                at = self._next(target, worths, last if step > 0 else first, step)
                if at is None:
                    break
                first, last = min(first, at), max(last, at)
                missing -= 1
        return _whole_words(target, worths, first, last)

    def _slot(self, stem: str, term: Term) -> int | None:
        """Which word of the usual rendering a word stands for."""
        if stem in term.words:
            return term.words.index(stem)
        return next((at for at, other in enumerate(term.words) if related(stem, other, self.tag)), None)

    def _sides(self, term: Term, filled: list[int]) -> Iterator[int]:
        """-1 and 1, that side first where the missing words stand in the usual rendering."""
        if not filled or min(filled) > 0:
            yield -1
        if not filled or max(filled) < term.size - 1:
            yield 1

    def _next(self, target: Sequence[Token], worths: Sequence[Worth], edge: int, step: int) -> int | None:
        """The next content word beside `edge` that may belong to the term: one that nothing explains.

        On the side of the head it may be explained a little if it stands directly there, for a head is never dropped.
        At most a preposition with its article is crossed, no article alone.
        """
        at = edge + step
        crossed: list[str] = []
        while 0 <= at < len(target) and target[at].run == target[edge].run and len(crossed) < MOST_CROSSED:
            if target[at].content:
                head_side = step < 0 if self.head_first else step > 0
                beside = not crossed and head_side and worths[at].value > WEAK
                tied = not crossed or any(word in self.joining for word in crossed)
                return at if (worths[at].open and tied) or beside else None
            crossed.append(target[at].text.lower())
            if crossed[-1] not in self.ties:
                return None
            at += step
        return None


def _whole_words(target: Sequence[Token], worths: Sequence[Worth], first: int, last: int) -> tuple[int, int]:
    """No half of a hyphenated or known word stays outside."""
    while first > 0 and target[first].glued and worths[first - 1].value > NEVER:
        first -= 1
    while last + 1 < len(target) and target[last + 1].glued and worths[last + 1].value > NEVER:
        last += 1
    return first, last


def _core(target: Sequence[Token], values: Sequence[float]) -> tuple[int, int] | None:
    """The run of tokens with the greatest sum (Kadane), from content word to content word, without marks inside."""
    best, top = None, 0.1
    start, total = 0, 0.0
    for at, value in enumerate(values):
        if total <= 0 or target[at].run != target[at - 1].run:
            start, total = at, 0.0
        total += value
        if target[at].content and value > 0 and total > top:
            best, top = (start, at), total
    return best
