"""Find every rendering of every recurring term of a text."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from reviewapp.engine.pair import Pair
from reviewapp.engine.terms.discovery.batches import BATCH, Gathering, uncollected
from reviewapp.engine.terms.discovery.bilingual import with_source
from reviewapp.engine.terms.discovery.concepts import Concept, Occurrence
from reviewapp.engine.terms.discovery.monolingual import without_source

if TYPE_CHECKING:
    from reviewapp.engine.terms.dictionary import Dictionary

BUDGET = 5  # concepts that a reader is asked to decide, for each thousand words


def discover(pairs: Sequence[Pair], all: bool = False, dictionary: Dictionary | None = None) -> list[Concept]:
    """The concepts of `pairs` that are rendered in more than one way, those with most to decide first.

    `pairs` are paragraphs in order; `at` of an occurrence counts them. Paragraphs of one pair of
    languages share concepts, whatever document they are of. With `all`, concepts without rivals
    come too. Time is proportional to the text. More than a thousand paragraphs are read in batches:
    then a term has to recur within one, and memory is bound by a batch and what is told. What
    `dictionary` says of words helps to align texts in its languages.
    """
    found: list[Concept] = []
    for tags, places in _by_languages(pairs).items():
        group = [pairs[at] for at in places]
        found += [_placed(concept, places) for concept in _in_batches(group, tags, dictionary, every=all)]
    return sorted((one for one in found if all or one.deviating), key=_rank)


def _in_batches(
    pairs: Sequence[Pair], tags: tuple[str, str], dictionary: Dictionary | None, *, every: bool
) -> Iterable[Concept]:
    if len(pairs) <= BATCH:
        return _discover(pairs, tags, dictionary, every=every)
    gathering = Gathering(pairs, tags[1])
    for first in range(0, len(pairs), BATCH):
        with uncollected():
            gathering.add(_discover(pairs[first : first + BATCH], tags, dictionary, every=True), first)
    return gathering.concepts(every=every)


def _discover(
    pairs: Sequence[Pair], tags: tuple[str, str], dictionary: Dictionary | None, *, every: bool
) -> list[Concept]:
    if tags[0]:
        return with_source(pairs, tags, dictionary, every=every)
    return without_source(pairs, tags[1], every=every)


def within_budget(concepts: Sequence[Concept], pairs: Sequence[Pair]) -> list[Concept]:
    """The first of `concepts` that are not too many for their text: five to decide, or five for each 1,000 words."""
    words = sum(_words(pair) for pair in pairs)
    return list(concepts[: max(BUDGET, BUDGET * words // 1000)])


def _words(pair: Pair) -> int:
    """How many words the translation has; where they are not set apart, two characters count as one."""
    spaced = pair.target_language.spaced
    return len(pair.target_language.words(pair.target)) if spaced else len(pair.target) // 2


def _rank(concept: Concept) -> tuple[int, int, str]:
    return -len(concept.deviating), -len(concept.occurrences), concept.canonical


def _by_languages(pairs: Sequence[Pair]) -> dict[tuple[str, str], list[int]]:
    groups: dict[tuple[str, str], list[int]] = defaultdict(list)
    for at, pair in enumerate(pairs):
        groups[pair.source_language.tag if pair.source else "", pair.target_language.tag].append(at)
    return groups


def _placed(concept: Concept, places: Sequence[int]) -> Concept:
    occurrences = tuple(_moved(one, places) for one in concept.occurrences)
    return Concept(concept.source_term, concept.canonical, concept.consistency, concept.confidence, occurrences)


def _moved(one: Occurrence, places: Sequence[int]) -> Occurrence:
    return one._replace(at=places[one.at])
