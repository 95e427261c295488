"""What the words of sentence pairs tell of each other: how often they meet, what a dictionary says, how they sound."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence, Set
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from reviewapp.engine.terms.discovery.cognates import skeleton, sound_alike
from reviewapp.engine.terms.discovery.segments import Segment, reader
from reviewapp.engine.terms.discovery.senses import senses_of
from reviewapp.engine.terms.discovery.tokens import Token

if TYPE_CHECKING:
    from reviewapp.engine.terms.dictionary import Dictionary

NONE: frozenset[int] = frozenset()
KNOWN = 0.85  # a dictionary's word counts as much as a strong association
ALIKE = 0.8
SECOND = 0.6
FAINT = 0.2
MET = 2  # sentences two words have to share before that says something
SAMPLE = 128  # places of a frequent word that are enough to count by
SHORT = 3  # letters of words too short to be compared by sound
REMEMBERED = 5_000  # segments whose links are kept


class Linked(NamedTuple):
    """For each target token of a segment the source tokens it may translate, with their strength.

    `first` tells where each target stem first stands.
    """

    links: list[dict[int, float]]
    first: dict[str, int]


class Bitext:
    """Segments with the sentences each stem stands in; links between words are worked out when asked for."""

    def __init__(
        self, segments: Sequence[Segment], tags: tuple[str, str], dictionary: Dictionary | None = None
    ) -> None:
        self.segments = segments
        self.dictionary = dictionary if dictionary and dictionary.speaks(tags) else None
        self.tags = tags
        self.source = _where(segment.source for segment in segments)
        self.target = _where(segment.target for segment in segments)
        self.spaced = (reader(tags[0]).language.spaced, reader(tags[1]).language.spaced)
        self._stems = [list({token.stem for token in segment.source if token.content}) for segment in segments]
        self._partners: dict[str, dict[str, float]] = {}
        self._linked: dict[int, Linked] = {}

    def linked(self, segment: int) -> Linked:
        if segment not in self._linked:
            if len(self._linked) > REMEMBERED:
                self._linked.clear()
            self._linked[segment] = self._link(segment)
        return self._linked[segment]

    def unit(self, segments: Set[int], stem: str) -> float:
        """How closely a target stem keeps to a set of segments."""
        return association(segments, self.target.get(stem, EMPTY), len(self.segments))

    def knows(self, segment: int, source: range, target: range) -> bool:
        """Whether a dictionary, the table of senses or their sound says that a target word renders a source word."""
        one = self.segments[segment]
        said = self._said(one)
        if any(not said.get(one.target[at].stem, NONE).isdisjoint(source) for at in target):
            return True
        ours, theirs = senses_of(one.source, self.tags[0]), senses_of(one.target, self.tags[1])
        return any(
            not ours[place].isdisjoint(theirs[at])
            or (len(one.source[place].stem) > 3 and sound_alike(one.source[place].text, one.target[at].text))
            for place in source
            for at in target
            if one.target[at].content
        )

    def _link(self, number: int) -> Linked:
        segment = self.segments[number]
        by_stem, by_sense, by_sound = self._places(segment)
        said = self._said(segment)
        links: list[dict[int, float]] = [{} for _token in segment.target]
        first: dict[str, int] = {}
        for at, (token, senses) in enumerate(zip(segment.target, senses_of(segment.target, self.tags[1]), strict=True)):
            first.setdefault(token.stem, at)
            if token.content:
                found = links[at]
                partners = self._partners_of(token.stem)
                for stem in partners.keys() & by_stem.keys():
                    found.update(dict.fromkeys(by_stem[stem], partners[stem]))
                for place in by_sound.get(skeleton(token.text)[:1], ()) if len(token.stem) > SHORT else ():
                    if found.get(place, 0.0) < ALIKE and sound_alike(segment.source[place].text, token.text):
                        found[place] = ALIKE
                for place in {place for sense in senses for place in by_sense.get(sense, ())}:
                    found[place] = max(found.get(place, 0.0), KNOWN)
                for place in said.get(token.stem, NONE):
                    found[place] = max(found.get(place, 0.0), KNOWN)
        return Linked(_one_to_one(links), first)

    def _said(self, segment: Segment) -> dict[str, set[int]]:
        """The source places of which the dictionary has a translation that stands whole in the target, by stem."""
        said: dict[str, set[int]] = defaultdict(set)
        if self.dictionary:
            stems = {token.stem for token in segment.target if token.content}
            for place, glosses in self.dictionary.glosses(segment.source).items():
                for stem in {stem for gloss in glosses if stems.issuperset(gloss) for stem in gloss}:
                    said[stem].add(place)
        return said

    def _places(self, segment: Segment) -> tuple[dict[str, list[int]], dict[int, list[int]], dict[str, list[int]]]:
        """Where the content words of a source sentence stand, by stem, by sense and by the first sound they have."""
        by_stem: dict[str, list[int]] = defaultdict(list)
        by_sense: dict[int, list[int]] = defaultdict(list)
        by_sound: dict[str, list[int]] = defaultdict(list)
        for place, (token, senses) in enumerate(
            zip(segment.source, senses_of(segment.source, self.tags[0]), strict=True)
        ):
            if token.content:
                by_stem[token.stem].append(place)
                for sense in senses:
                    by_sense[sense].append(place)
                if len(token.stem) > SHORT:
                    by_sound[skeleton(token.text)[:1]].append(place)
        return by_stem, by_sense, by_sound

    def _partners_of(self, stem: str) -> dict[str, float]:
        """The source stems that keep to a target stem, with how closely; a frequent one is counted over a sample."""
        if stem not in self._partners:
            places = sorted(self.target[stem])
            step = len(places) // SAMPLE + 1
            met = Counter(chain.from_iterable(self._stems[place] for place in places[::step]))
            share = len(places) / len(places[::step])
            self._partners[stem] = {
                other: strength
                for other, count in met.items()
                if count >= MET
                and (strength := dice(count * share, len(self.source[other]), len(places), len(self.segments))) > FAINT
            }
        return self._partners[stem]


def strongest(linked: Mapping[int, float], inside: Set[int]) -> tuple[float, float]:
    """The strongest link to a place inside a set, and to one outside."""
    within = beyond = 0.0
    for place, strength in linked.items():
        if place in inside:
            within = max(within, strength)
        elif strength > beyond:
            beyond = strength
    return within, beyond


def _one_to_one(linked: list[dict[int, float]]) -> list[dict[int, float]]:
    """A source word speaks with less weight for target words other than the one it fits best."""
    best: dict[int, tuple[float, float, int]] = {}
    for at, found in enumerate(linked):
        for place, strength in found.items():
            fit = (strength, -abs(at - place), at)
            if place not in best or fit > best[place]:
                best[place] = fit
    return [
        {place: strength if best[place][2] == at else SECOND * strength for place, strength in found.items()}
        for at, found in enumerate(linked)
    ]


EMPTY: frozenset[int] = frozenset()


def association(ours: Set[int], theirs: Set[int], total: int) -> float:
    """How closely two sets of places keep together, 0 to 1; 0 where they met but once."""
    if len(ours) < MET or len(theirs) < MET:
        return 0.0
    both = len(ours & theirs)
    return dice(both, len(ours), len(theirs), total) if both >= MET else 0.0


def dice(both: float, one: int, other: int, total: int) -> float:
    """Dice's coefficient, less what chance would give."""
    chance = one * other / max(total, 1)
    return 2 * both / (one + other) * max(0.0, 1 - chance / both)


def _where(texts: Iterable[Sequence[Token]]) -> dict[str, set[int]]:
    found: dict[str, set[int]] = defaultdict(set)
    for number, tokens in enumerate(texts):
        for token in tokens:
            if token.content:
                found[token.stem].add(number)
    return found
