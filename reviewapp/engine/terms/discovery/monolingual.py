"""Discovery from the target alone: structural variants of phrases that recur."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import product
from typing import NamedTuple

from reviewapp.engine.pair import Pair
from reviewapp.engine.terms.agreement import agreement
from reviewapp.engine.terms.discovery.concepts import Concept, Occurrence, canonical_text
from reviewapp.engine.terms.discovery.head import head_first
from reviewapp.engine.terms.discovery.kinds import LANES, Kind
from reviewapp.engine.terms.discovery.names import name_variants
from reviewapp.engine.terms.discovery.phrases import Phrase, Phrases
from reviewapp.engine.terms.discovery.relatives import Relatives
from reviewapp.engine.terms.discovery.repeats import Key
from reviewapp.engine.terms.discovery.segments import reader, segments
from reviewapp.engine.terms.discovery.senses import word_senses
from reviewapp.engine.terms.discovery.tokens import by_words
from reviewapp.engine.terms.grammar import grammar
from reviewapp.engine.terms.letters import raised_by_position
from reviewapp.engine.terms.sweep import Lane

TELL = 0.5  # least confidence for a rendering to be told
AROUND = 60  # sentences
THRICE = 2
VERBAL = re.compile(r"(?:ed|ing)$")
RECAST = (True, False)  # the gaps of “head of modifier word”


class Variant(NamedTuple):
    phrase: Phrase
    kind: Kind
    confidence: float


class Anchor(NamedTuple):
    """A phrase that recurs and is no part of a longer one that does, with its places in the commonest spelling.

    `shape` is its stems in order, with the small words; `forms` are its places in other word forms;
    `segments` tells where its main places are, in order.
    """

    key: Key
    phrases: list[Phrase]
    forms: list[Phrase]
    shape: Key
    segments: list[int]

    @property
    def size(self) -> int:
        return len(self.key)

    @property
    def tied(self) -> tuple[bool, ...]:
        return self.phrases[0].tied


def without_source(pairs: Sequence[Pair], tag: str, *, every: bool) -> list[Concept]:
    """Concepts of texts in one language; with `every` also those without variants."""
    sentences = segments(pairs, ("und", tag))
    spaced = reader(tag).language.spaced
    texts = [sentence.target if spaced else by_words(sentence.target) for sentence in sentences]
    phrases = Phrases(texts, tag)
    anchors = Anchors(phrases)
    finder = Finder(phrases, anchors, tag)
    teller = Teller(pairs, phrases, [sentence.at for sentence in sentences], tag)
    told = ((anchor, finder.variants(anchor)) for anchor in anchors.found)
    found = [teller.concept(anchor, variants) for anchor, variants in told if every or variants]
    return found + [teller.names(main, others) for main, others in name_variants(texts, tag)]


class Anchors:
    """The recurring phrases of a text; each place belongs to the longest of them."""

    def __init__(self, phrases: Phrases) -> None:
        self.phrases = phrases
        self.covered: dict[int, list[range]] = defaultdict(list)
        self.found: list[Anchor] = []
        recurring = [key for key in phrases.recurring() if len(set(key)) == len(key)]
        for key in sorted(recurring, key=lambda key: (-len(key), key)):
            every = phrases.at(key)
            free = self._free(every)
            if len(free) > 1:
                self.found.append(self._anchor(key, free))
                for phrase in free:
                    self.covered[phrase.place.segment].append(_span(phrase))
            elif free and len(every) > THRICE:
                self.found.append(self._anchor(key, every))
        self.found.sort(key=lambda anchor: (-len(anchor.phrases), -anchor.size, anchor.key))

    def free(self, key: Key) -> list[Phrase]:
        """The places of a phrase that are not inside a longer recurring one."""
        return self._free(self.phrases.at(key))

    def _free(self, phrases: list[Phrase]) -> list[Phrase]:
        return [
            phrase
            for phrase in phrases
            if not any(
                span.start <= phrase.place.first and phrase.place.last < span.stop and len(span) > len(_span(phrase))
                for span in self.covered.get(phrase.place.segment, ())
            )
        ]

    def _anchor(self, key: Key, places: list[Phrase]) -> Anchor:
        shapes = [self._shape(phrase) for phrase in places]
        shape = Counter(shapes).most_common(1)[0][0]
        content = self._content(shape)
        main: list[Phrase] = []
        forms: list[Phrase] = []
        for phrase, other in zip(places, shapes, strict=True):
            (main if other == shape or self._content(other) == content else forms).append(phrase)
        return Anchor(key, main, forms, shape, [phrase.place.segment for phrase in main])

    def _shape(self, phrase: Phrase) -> Key:
        segment, first, last = phrase.place
        return tuple([token.stem for token in self.phrases.texts[segment][first : last + 1]])

    def _content(self, shape: Key) -> list[str]:
        return [stem for stem in shape if stem in self.phrases.known]


class Finder:
    """Looks up what a recurring phrase may have become, in an index of all phrases."""

    def __init__(self, phrases: Phrases, anchors: Anchors, tag: str) -> None:
        self.phrases, self.anchors, self.tag = phrases, anchors, tag
        self.relatives = Relatives(phrases, tag)
        self.head_first = head_first(tag)
        self.taken: set[tuple[int, int]] = set()
        self.repeating: dict[Key, list[Key]] = defaultdict(list)
        self.wider: dict[Key, list[Key]] = defaultdict(list)
        self.starting: dict[Key, list[Key]] = defaultdict(list)
        for key in phrases.places:
            if len(key) > 2 and len(set(key)) < len(key):
                self.repeating[tuple(sorted(set(key)))].append(key)
            if 3 < len(key) < 6:
                for at in range(1, len(key) - 1):
                    self.wider[tuple(sorted(key[:at] + key[at + 1 :]))].append(key)
            if len(key) == len(RECAST) + 1:
                self.starting[key[:2]].append(key)

    def variants(self, anchor: Anchor) -> list[Variant]:
        found = []
        for variant in self._candidates(anchor):
            cells = {(variant.phrase.place.segment, at) for at in _span(variant.phrase)}
            if cells & self.taken or not self._stands_alone(anchor, variant.phrase):
                continue
            if variant.confidence >= TELL and self._near(anchor, variant.phrase):
                self.taken |= cells
                found.append(variant)
        return found

    def _near(self, anchor: Anchor, phrase: Phrase) -> bool:
        """Whether the anchor is a topic where the candidate stands: a variant is a slip in its company."""
        here = phrase.place.segment
        return bisect_right(anchor.segments, here + AROUND) - bisect_left(anchor.segments, here - AROUND) > 1

    def _candidates(self, anchor: Anchor) -> Iterator[Variant]:
        yield from self._permuted(anchor)
        yield from self._repeated(anchor)
        yield from self._reworded(anchor)
        yield from self._substituted(anchor)
        yield from self._resaid(anchor)
        yield from self._recast(anchor)
        yield from self._shortened(anchor)
        yield from self._filled(anchor)

    def _rare(self, key: Key, anchor: Anchor) -> list[Phrase]:
        """The places of a phrase that is much rarer than the anchor; otherwise it is a concept of its own."""
        group = self.anchors.free(key)
        return group if len(group) <= max(1, len(anchor.phrases) // 4) else []

    def _permuted(self, anchor: Anchor) -> Iterator[Variant]:
        for key in self.phrases.by_set.get(tuple(sorted(anchor.key)), []):
            if key != anchor.key:
                for phrase in self._rare(key, anchor):
                    yield Variant(phrase, Kind.PERMUTATION, self._folded(anchor, phrase))

    def _folded(self, anchor: Anchor, phrase: Phrase) -> float:
        """A short phrase turned round is the same only where one form has a bare preposition and the other none."""
        if anchor.size > 3:
            return 0.9
        if len(anchor.phrases) < 3 or self.head_first:
            return 0.0
        if anchor.size == 3 and not any(anchor.tied) and not any(phrase.tied):
            return 0.72 if phrase.key[-1] == anchor.key[-1] else 0.0
        if any(anchor.tied) == any(phrase.tied):
            return 0.0
        tokens = self.phrases.texts[phrase.place.segment]
        bare = not any(tokens[at].text.lower() in self.phrases.determiners for at in _span(phrase))
        return 0.75 if bare else 0.0

    def _repeated(self, anchor: Anchor) -> Iterator[Variant]:
        """A word of the term stands twice in it, where another may be gone."""
        if anchor.size < 3 or len(anchor.phrases) < 3:
            return
        whole = tuple(sorted(anchor.key))
        for bag in {whole, *(whole[:at] + whole[at + 1 :] for at in range(len(whole)))}:
            for key in self.repeating.get(bag, ()):
                for phrase in self.phrases.at(key):
                    if self._repeats(phrase):
                        yield Variant(phrase, Kind.REPEAT, 0.88)

    def _repeats(self, phrase: Phrase) -> bool:
        """Whether the very same word stands twice, and the phrase does not begin inside a compound."""
        segment, first, last = phrase.place
        tokens = self.phrases.texts[segment][first : last + 1]
        words = [token.text.lower() for token in tokens if token.content]
        return len(set(words)) < len(words) and not tokens[0].glued

    def _reworded(self, anchor: Anchor) -> Iterator[Variant]:
        """The same roots in another word form or cut otherwise into words; the head keeps its form."""
        if len(anchor.phrases) < 3 or len(anchor.forms) > max(1, len(anchor.phrases) // 4):
            return
        for phrase in anchor.forms:
            tokens = self.phrases.texts[phrase.place.segment]
            count = sum(tokens[at].content for at in _span(phrase))
            if count != sum(stem in self.phrases.known for stem in anchor.shape):
                yield Variant(phrase, Kind.SPELLING, 0.8)
            elif (
                not self.head_first
                and tokens[phrase.place.last].stem == anchor.shape[-1]
                and not VERBAL.search(tokens[phrase.place.first].stem)
                and not VERBAL.search(anchor.shape[0])
            ):
                yield Variant(phrase, Kind.WORD_FORM, 0.72)

    def _substituted(self, anchor: Anchor) -> Iterator[Variant]:
        for slot, stem in enumerate(anchor.key):
            for other, alike in self.relatives.of(stem):
                if other in anchor.key:
                    continue
                changed = (*anchor.key[:slot], other, *anchor.key[slot + 1 :])
                for key in self.phrases.by_set.get(tuple(sorted(changed)), []):
                    for phrase in self._rare(key, anchor):
                        if (
                            self._built_alike(anchor, phrase)
                            if key == changed
                            else anchor.size > 2 or phrase.tied != anchor.tied
                        ):
                            yield Variant(phrase, Kind.SUBSTITUTION, self._trust(anchor, stem, other, alike))

    def _built_alike(self, anchor: Anchor, phrase: Phrase) -> bool:
        """Whether the same kinds of small words stand in the same gaps (de and del are one kind)."""
        return phrase.tied == anchor.tied and self._joints(phrase) == self._joints(anchor.phrases[0])

    def _joints(self, phrase: Phrase) -> list[str]:
        segment, first, last = phrase.place
        words = [token.text.lower() for token in self.phrases.texts[segment][first : last + 1] if not token.content]
        return [word[0] for word in words if word in self.phrases.links]

    def _trust(self, anchor: Anchor, stem: str, other: str, alike: float) -> float:
        """How surely `other` replaces `stem`: the more the rest belongs to this phrase, and the rarer `other` is."""
        rest = max(len(anchor.phrases) / self.phrases.count[each] for each in anchor.key if each != stem)
        novelty = 1 / self.phrases.count[other]
        return alike * (0.5 + 0.3 * min(1.0, rest) + 0.2 * novelty + (0.1 if anchor.size > 2 else 0))

    def _resaid(self, anchor: Anchor) -> Iterator[Variant]:
        """Several words replaced at once, each by one that means the same, in a phrase of the same build."""
        if len(anchor.phrases) < 3 or anchor.size > 3:
            return
        slots = [[(root, 1.0), *self.relatives.of(root)] for root in anchor.key]
        for chosen in product(*slots):
            key = tuple(root for root, _alike in chosen)
            new = [root for root, own in zip(key, anchor.key, strict=True) if root != own]
            if len(new) > 1 and key in self.phrases.places:
                novelty = sum(1 / self.phrases.count[root] for root in new) / len(new)
                trust = min(alike for _root, alike in chosen) * (0.6 + 0.3 * novelty)
                for phrase in self._rare(key, anchor):
                    if self._built_alike(anchor, phrase):
                        yield Variant(phrase, Kind.SUBSTITUTION if len(new) < anchor.size else Kind.OTHER, trust)

    def _shortened(self, anchor: Anchor) -> Iterator[Variant]:
        """An inner modifier gone, once. At the beginning of an English term it is mostly left out on purpose."""
        if anchor.size < (3 if self.head_first else 4) or len(anchor.phrases) < 3:
            return
        for slot in range(1, anchor.size - 1):
            for phrase in self._rare(anchor.key[:slot] + anchor.key[slot + 1 :], anchor):
                yield Variant(phrase, Kind.DROPPED, 0.6)

    def _filled(self, anchor: Anchor) -> Iterator[Variant]:
        """The words in another order and one more among them."""
        if anchor.size < 3 or len(anchor.phrases) < 3:
            return
        for key in self.wider.get(tuple(sorted(anchor.key)), ()):
            rest = [root for root in key if root in anchor.key]
            if tuple(rest) != anchor.key and key[0] in anchor.key and key[-1] in anchor.key:
                for phrase in self._rare(key, anchor):
                    yield Variant(phrase, Kind.INSERTED, 0.7)

    def _recast(self, anchor: Anchor) -> Iterator[Variant]:
        """“Modifier head with …” turned into “head of modifier and another word”."""
        if self.head_first or anchor.size < 4 or anchor.tied[0] or len(anchor.phrases) < 3:
            return
        modifier, head = anchor.key[:2]
        for key in self.starting.get((head, modifier), ()):
            for phrase in self._rare(key, anchor):
                if phrase.tied == RECAST and key[2] not in anchor.key:
                    yield Variant(phrase, Kind.SUBSTITUTION, 0.72)

    def _stands_alone(self, anchor: Anchor, phrase: Phrase) -> bool:
        """Whether a candidate is a phrase of its own, not part of a longer one, nor set beside the anchor."""
        segment, _first, last = phrase.place
        tokens = self.phrases.texts[segment]
        place = bisect_left(anchor.segments, segment)
        if place < len(anchor.segments) and anchor.segments[place] == segment:
            return False
        beside = last + 1
        if beside < len(tokens) and tokens[beside].run == tokens[last].run and tokens[beside].content:
            known = not self.head_first and word_senses(tokens[beside].stem, self.tag)
            return not known and not tokens[beside].glued
        return not self._goes_on(phrase)

    def _goes_on(self, phrase: Phrase) -> bool:
        """A longer phrase that begins so and recurs is another concept (… for mankind)."""
        tokens = self.phrases.texts[phrase.place.segment]
        following = [token.stem for token in tokens[phrase.place.last + 1 : phrase.place.last + 4] if token.content]
        key = phrase.key
        for stem in following[:2]:
            key += self.phrases.roots.of(stem)
            if len(self.phrases.places.get(key, ())) > 1:
                return True
        return False


def _span(phrase: Phrase) -> range:
    return range(phrase.place.first, phrase.place.last + 1)


class Teller:
    """Turns anchors and their variants into concepts."""

    def __init__(self, pairs: Sequence[Pair], phrases: Phrases, at: Sequence[int], tag: str) -> None:
        self.pairs, self.phrases, self.at = pairs, phrases, at
        self.rules = grammar(tag)

    def concept(self, anchor: Anchor, variants: Sequence[Variant]) -> Concept:
        usual = [self._occurrence(phrase, Kind.CANONICAL, 1.0) for phrase in anchor.phrases]
        others = [self._occurrence(one.phrase, one.kind, one.confidence) for one in variants]
        return self._told(usual, others)

    def names(self, main: Sequence[Phrase], others: Sequence[tuple[Phrase, Kind, float]]) -> Concept:
        usual = [self._occurrence(phrase, Kind.CANONICAL, 1.0) for phrase in main]
        return self._told(usual, [self._occurrence(*other) for other in others])

    def _told(self, usual: Sequence[Occurrence], others: Sequence[Occurrence]) -> Concept:
        forms = ["" for _one in usual] + [one.text.lower() for one in others]
        canonical = canonical_text([(one.text, self._raised(one)) for one in usual])
        confidence = max((one.confidence for one in others), default=1.0)
        return Concept(None, canonical, agreement(forms), confidence, tuple(sorted([*usual, *others])))

    def _raised(self, one: Occurrence) -> bool:
        return raised_by_position(self.pairs[one.at].target, one.start, one.end, self.rules)

    def _occurrence(self, phrase: Phrase, kind: Kind, confidence: float) -> Occurrence:
        tokens = self.phrases.texts[phrase.place.segment]
        at = self.at[phrase.place.segment]
        start, end = tokens[phrase.place.first].start, tokens[phrase.place.last].end
        lane = Lane.AUTO if kind == Kind.CANONICAL else LANES.get(kind, Lane.SUGGEST)
        text = self.pairs[at].target[start:end]
        return Occurrence(at, start, end, text, None, None, kind, lane, round(confidence, 2))
