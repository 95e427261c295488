"""How each recurring source term is rendered: its usual rendering first, then what stands where that is missing."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import chain, combinations
from typing import NamedTuple

from reviewapp.engine.terms.discovery.bitext import Bitext, strongest
from reviewapp.engine.terms.discovery.cognates import sound_alike
from reviewapp.engine.terms.discovery.head import ties
from reviewapp.engine.terms.discovery.repeats import Key, Place, closed, places, repeats
from reviewapp.engine.terms.discovery.tokens import Token

LONGEST = 7
LONGEST_UNSPACED = 14
DOUBT = 0.35  # what an association must be worth to count for a rendering
SAMPLE = 12  # places that are enough to choose the usual rendering by
GLUE = 0.06  # the price of a function word inside one
NEVER = -9.0
LOOSE = 0.2  # a phrase that shares fewer of its sentences with a term does not render it
OTHERS = 0.9  # how far what others explain counts against a word
HALF, MOST, NEARLY = 0.5, 0.75, 0.9


@dataclass
class Term:
    """A source term with its places; `usual` is its usual rendering as stems, `words` the content words of it.

    Both are empty where none was found.
    """

    key: Key
    places: list[Place]
    usual: Key = ()
    words: Key = ()
    worth: float = 0.0
    renderings: list[Rendering] = field(default_factory=list)

    @property
    def size(self) -> int:
        """How many content words the usual rendering has."""
        return len(self.words)

    @cached_property
    def spots(self) -> dict[int, set[int]]:
        """The source tokens of every place, by segment."""
        found: dict[int, set[int]] = defaultdict(set)
        for place in self.places:
            found[place.segment].update(range(place.first, place.last + 1))
        return found


class Rendering(NamedTuple):
    """Target tokens `first` to `last` of `segment` that render the source tokens at `source`; `score` is 0 to 1."""

    segment: int
    first: int
    last: int
    source: Place
    usual: bool
    score: float


def source_terms(bitext: Bitext) -> list[Term]:
    """Recurring source phrases that may be terms, longest first."""
    texts = [segment.source for segment in bitext.segments]
    spaced = bitext.spaced[0]
    found = closed(repeats(texts, LONGEST if spaced else LONGEST_UNSPACED))
    small = ties(bitext.tags[0])
    terms = [
        Term(key, places(key, spots))
        for key, spots in found.items()
        if 2 * sum(_is_whole(texts[at], first, len(key), spaced=spaced, small=small) for at, first in spots[:SAMPLE])
        >= len(spots[:SAMPLE])
    ]
    return sorted(terms, key=lambda term: (-len(term.key), term.places[0]))


def _is_whole(tokens: Sequence[Token], first: int, length: int, *, spaced: bool, small: frozenset[str]) -> bool:
    """Whether a recurring stretch may be a term: no word cut in two, no small words inside but those that tie."""
    inner = tokens[first : first + length]
    if spaced:
        return all(token.content or token.text.lower() in small for token in inner)
    if inner[0].glued or (first + length < len(tokens) and tokens[first + length].glued):
        return False
    return len(inner) > 1 or len(inner[0].text) > 1


class UsualRenderings:
    """Which recurring target phrase renders a term, and where it stands."""

    def __init__(self, bitext: Bitext) -> None:
        self.bitext = bitext
        targets = [segment.target for segment in bitext.segments]
        self.phrases = closed(repeats(targets, LONGEST if bitext.spaced[1] else LONGEST_UNSPACED))
        self.times = {key: Counter([segment for segment, _first in spots]) for key, spots in self.phrases.items()}
        self.standing: dict[int, list[Key]] = defaultdict(list)
        for key, times in self.times.items():
            for segment in times:
                self.standing[segment].append(key)

    def choose(self, terms: Sequence[Term]) -> None:
        """Give each term the phrase whose words keep to it and to no other source word, as long as it recurs.

        The surest term chooses first; one that stands elsewhere in the same sentences does not get the same phrase.
        """
        for term in terms:
            self._choose(term, frozenset())
        owners: dict[Key, Term] = {}
        for term in sorted(terms, key=lambda term: (-term.worth, -len(term.key), term.places[0])):
            if term.usual in owners and _apart(owners[term.usual], term):
                self._choose(term, frozenset([term.usual]))
            owners.setdefault(term.usual, term)

    def _choose(self, term: Term, taken: frozenset[Key]) -> None:
        ours = Counter(place.segment for place in term.places[:SAMPLE])
        shared = Counter(chain.from_iterable(self.standing[segment] for segment in ours))
        advantage = _Advantage(self.bitext, term, ours)
        worths: dict[Key, tuple[int, float]] = {}
        for key, segments in shared.items():
            apart = len(ours) + len(self.times[key])
            if (segments > 1 or len(ours) == 1) and key not in taken and 2 * segments >= LOOSE * apart:
                worths[key] = (self._met(key, ours), sum([advantage.of(stem) for stem in dict.fromkeys(key)]))
        term.usual, term.words, term.worth = (), (), 0.0
        if worths:
            best = max(worths, key=lambda key: (worths[key][0] * worths[key][1], len(key)))
            grown = self._grown(best, worths, advantage)
            worth = worths[grown][0] * worths[grown][1]
            if worth > 0:
                term.usual, term.worth = grown, worth
                term.words = tuple(stem for stem in grown if advantage.content(stem))

    def _met(self, key: Key, ours: Counter[int]) -> int:
        times = self.times[key]
        return sum(min(count, times[segment]) for segment, count in ours.items() if segment in times)

    def _grown(self, best: Key, worths: dict[Key, tuple[int, float]], advantage: _Advantage) -> Key:
        """A longer phrase round the best one, if it stands at half of its places and its new words belong here.

        Where it gets more words than the source has, it has to stand at nearly all of them; a name grows not at all.
        """
        if advantage.is_name(best):
            return best
        for key in sorted(worths, key=lambda each: (-len(each), each)):
            extra = [stem for stem in key if stem not in best]
            surplus = self._words(key) - advantage.size
            share = HALF if surplus <= 0 else MOST if surplus == 1 and not self.bitext.spaced[0] else NEARLY
            if (
                len(key) > len(best)
                and _contains(key, best)
                and worths[key][0] >= share * worths[best][0]
                and all(advantage.of(stem) > 0 or not advantage.content(stem) for stem in extra)
            ):
                return key
        return best

    def _words(self, key: Key) -> int:
        """How many words a phrase has; parts of a hyphenated compound are one."""
        segment, first = self.phrases[key][0]
        tokens = self.bitext.segments[segment].target[first : first + len(key)]
        return sum(token.content and not (token.glued and at) for at, token in enumerate(tokens))

    def place(self, term: Term) -> None:
        """Note every place of the usual rendering beside a place of the term."""
        if not term.usual:
            return
        spots = _by_segment(places(term.usual, self.phrases[term.usual]))
        for segment, sources in _by_segment(term.places).items():
            found = spots.get(segment, [])[: len(sources)]
            for source, place in zip(self._answered(sources, found, segment), found, strict=True):
                term.renderings.append(Rendering(segment, place.first, place.last, source, True, 1.0))

    def _answered(self, sources: list[Place], found: list[Place], segment: int) -> Sequence[Place]:
        """The source places that the found ones render: in the same order, each as near as may be."""
        if len(found) == len(sources) or not found or len(sources) > 6:
            return sources[: len(found)]
        one = self.bitext.segments[segment]

        def away(chosen: Sequence[Place]) -> float:
            return sum(
                abs(source.first / len(one.source) - place.first / len(one.target))
                for source, place in zip(chosen, found, strict=True)
            )

        return min(combinations(sources, len(found)), key=away)


class _Advantage:
    """How much more a target word belongs to a term than to what stands around it."""

    def __init__(self, bitext: Bitext, term: Term, ours: Counter[int]) -> None:
        self.bitext, self.ours = bitext, ours
        self.spots = term.spots
        segment, first, last = term.places[0]
        self.source = [token for token in bitext.segments[segment].source[first : last + 1] if token.content]
        self.known: dict[str, float] = {}

    @property
    def size(self) -> int:
        """How many words a rendering is expected to have: characters of a script without spaces make half a word."""
        return len(self.source) if self.bitext.spaced[0] else (len(self.source) + 1) // 2

    def content(self, stem: str) -> bool:
        return stem in self.bitext.target

    def is_name(self, key: Key) -> bool:
        """One word for one word that sounds like it."""
        return len(key) == len(self.source) == 1 and sound_alike(self.source[0].text, key[0])

    def of(self, stem: str) -> float:
        if stem not in self.known:
            self.known[stem] = self._measured(stem)
        return self.known[stem]

    def _measured(self, stem: str) -> float:
        theirs = self.bitext.target.get(stem)
        if not theirs:
            return -GLUE
        both = theirs & self.ours.keys()
        if not both:
            return NEVER
        unit = self.bitext.unit(self.spots.keys(), stem)
        inside = outside = 0.0
        for seen, segment in enumerate(sorted(both), 1):
            known = self.bitext.linked(segment)
            within, beyond = strongest(known.links[known.first[stem]], self.spots[segment])
            inside += within
            outside += beyond
            if not (unit or inside):
                return -max(DOUBT, OTHERS * outside / seen)
        return max(unit, inside / len(both)) - max(DOUBT, OTHERS * outside / len(both))


def _apart(one: Term, other: Term) -> bool:
    """Whether two terms share no source token: what renders the one does not render the other."""
    return not any(spots & one.spots[segment] for segment, spots in other.spots.items() if segment in one.spots)


def _contains(key: Key, part: Key) -> bool:
    return any(key[at : at + len(part)] == part for at in range(len(key) - len(part) + 1))


def _by_segment(spread: Iterable[Place]) -> dict[int, list[Place]]:
    found: dict[int, list[Place]] = defaultdict(list)
    for place in spread:
        found[place.segment].append(place)
    return found
