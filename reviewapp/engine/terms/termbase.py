"""Concepts with their terms in several languages, and where the terms stand in a text."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from enum import StrEnum
from typing import NamedTuple

from reviewapp.engine.made import maker
from reviewapp.engine.terms.folding import lower
from reviewapp.engine.terms.grammar import grammar
from reviewapp.engine.terms.matching import Phrases


class Status(StrEnum):
    """What ISO 30042 calls administrative status; `proposed` is ours."""

    PREFERRED = "preferred"
    ADMITTED = "admitted"
    DEPRECATED = "deprecated"
    SUPERSEDED = "superseded"
    PROPOSED = "proposed"


class Entry(NamedTuple):
    """One term: a form of `concept` (any stable id) in `language` (BCP 47) with its status."""

    concept: str
    language: str
    text: str
    status: str = Status.PREFERRED


class TermHit(NamedTuple):
    """A term in a text: code points, end exclusive, and the words that stand there."""

    start: int
    end: int
    text: str
    entry: Entry


make_hit = maker(TermHit)


class Termbase:
    """An ordered list of entries; earlier ones win where two are the same in all respects.

    Built once per language asked for and then only read, so that it can be kept and shared.
    """

    def __init__(self, entries: Iterable[Entry]) -> None:
        self.entries = tuple(entries)
        self._phrases: dict[str, Phrases[Candidate]] = {}
        self._concepts: dict[str, list[Entry]] = defaultdict(list)
        for entry in self.entries:
            self._concepts[entry.concept].append(entry)

    def find(self, text: str, language: str) -> list[TermHit]:
        """Every term of `language` in `text`: the longest at each place, each occurrence, whole words.

        Case, regular inflection and hyphens may differ. A place has one hit for each concept
        whose term it may be; of a concept's terms the one spelled most like the text is taken.
        """
        phrases = self._for(language)
        hits = []
        for start, end, phrase in phrases.places(text):
            found = text[start:end]
            candidates = phrases.values[phrase]
            if len(candidates) == 1 and not candidates[0].acronym:
                hits.append(make_hit((start, end, found, candidates[0].entry)))
            else:
                hits += [TermHit(start, end, found, entry) for entry in _closest(found, candidates)]
        return hits

    def forms(self, concept: str, language: str) -> list[Entry]:
        """All terms of `concept` in `language`, in the termbase's order."""
        return [entry for entry in self._concepts.get(concept, ()) if speaks(entry.language, language)]

    def preferred(self, concept: str, language: str) -> Entry | None:
        """The preferred term, if one was decided; the first of several."""
        return next((entry for entry in self.forms(concept, language) if entry.status == Status.PREFERRED), None)

    def _for(self, language: str) -> Phrases[Candidate]:
        if language not in self._phrases:
            rules = grammar(language)
            self._phrases[language] = Phrases(
                (
                    (form, Candidate(entry, form, is_acronym(entry.text)))
                    for entry in self.entries
                    if speaks(entry.language, language)
                    for form in rules.forms(entry.text)
                ),
                open_end=rules.open_end,
            )
        return self._phrases[language]


class Candidate(NamedTuple):
    """An entry in one of its forms."""

    entry: Entry
    form: str
    acronym: bool


def _closest(found: str, candidates: Sequence[Candidate]) -> list[Entry]:
    """Of each concept the entry whose form is spelled most like `found`; an exact spelling shuts out the rest."""
    likeness = [(_likeness(found, each), each.entry) for each in candidates]
    least = 2 if any(score >= 2 for score, _entry in likeness) else 0
    best: dict[str, tuple[int, Entry]] = {}
    for score, entry in likeness:
        if score >= least and score > best.get(entry.concept, (-1, entry))[0]:
            best[entry.concept] = (score, entry)
    return [entry for _score, entry in best.values()]


def _likeness(found: str, candidate: Candidate) -> int:
    """4 the entry's own text, 3 with a capital first, 2 one of its forms so, 1 but for case, 0 but for marks; -1 no."""
    entry, form, acronym = candidate
    if found == entry.text:
        return 4
    if found in (form, form[:1].upper() + form[1:]):
        return 3 if form == entry.text else 2
    if acronym:
        return -1
    return 1 if lower(found) == lower(form) else 0


def is_acronym(text: str) -> bool:
    """Capitals only, one word: found in its own case only, or IT would be found in “it”."""
    return len(text) > 1 and text.isupper() and " " not in text


def speaks(entry: str, asked: str) -> bool:
    """Whether an entry in one language tag holds for a text in another: en for en-GB, not zh-Hant for zh-Hans."""
    ours, theirs = (tag.replace("_", "-").lower().split("-") for tag in (entry, asked))
    return all(one == other for one, other in zip(ours, theirs, strict=False))
