"""How each of several systems renders the concepts of one text."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from reviewapp.engine.pair import Pair
from reviewapp.engine.terms.discovery.concepts import Concept
from reviewapp.engine.terms.discovery.discovery import discover
from reviewapp.engine.terms.discovery.kinds import Kind


class Form(NamedTuple):
    """One rendering of a concept by one system, with the paragraphs it stands in, one for each place."""

    text: str
    places: tuple[int, ...]

    @property
    def times(self) -> int:
        return len(self.places)


class Compared(NamedTuple):
    """One source term and, for each system that has it, its forms, the most frequent first."""

    source_term: str
    systems: dict[str, list[Form]]

    @property
    def differs(self) -> bool:
        """Whether not all systems use one and the same form throughout."""
        return len({form.text.casefold() for forms in self.systems.values() for form in forms}) > 1


def compare(systems: Mapping[str, Sequence[Pair]], all: bool = False) -> list[Compared]:
    """The source terms that `systems` render in more than one way; with `all` also the others.

    Each value has the same paragraphs in the same order, by another system; a paragraph that a
    system has not translated is an empty target. What is only a guess at one place is left out.
    Terms come in the order of the places they have. The time is that of discovery for each system.
    """
    found: dict[str, dict[str, Concept]] = defaultdict(dict)
    for name, pairs in systems.items():
        for concept in discover(pairs, all=True):
            if concept.source_term:
                found[concept.source_term].setdefault(name, concept)
    compared = (Compared(term, {name: _forms(one) for name, one in each.items()}) for term, each in found.items())
    return sorted((one for one in compared if all or one.differs), key=_rank)


def _rank(one: Compared) -> tuple[int, str]:
    return -sum(form.times for forms in one.systems.values() for form in forms), one.source_term


def _forms(concept: Concept) -> list[Form]:
    """The usual rendering as the concept has it, the others in the spelling that stands first."""
    spelled: dict[str, str] = {}
    places: dict[str, list[int]] = defaultdict(list)
    for one in concept.occurrences:
        if one.kind == Kind.CANONICAL:
            places[concept.canonical].append(one.at)
        elif one.deviates:
            places[spelled.setdefault(one.text.casefold(), one.text)].append(one.at)
    forms = [Form(text, tuple(each)) for text, each in places.items()]
    return sorted(forms, key=lambda form: (-form.times, form.text))
