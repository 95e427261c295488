"""The terms of a project, ready to be looked up in text: built once for each version of its termbases."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import lru_cache
from uuid import UUID

from reviewapp.engine.terms.termbase import Entry, Termbase
from reviewapp.models.projects import Project
from reviewapp.models.terms import Term

Decisions = tuple[tuple[str, str, str], ...]


@dataclass(frozen=True)
class Lookup:
    """`termbase` finds terms in text. `decisions` has, by concept, its (language, text, status) in order;
    `term_ids` has the row of each (concept, language, text)."""

    termbase: Termbase
    decisions: dict[str, Decisions]
    term_ids: dict[tuple[str, str, str], int]


def lookup(project: Project) -> Lookup:
    return build(tuple(project.ordered_termbases().values_list("pk", "stamp")))


@lru_cache(maxsize=32)
def build(stamps: tuple[tuple[int, UUID], ...]) -> Lookup:
    order = {pk: position for position, (pk, _) in enumerate(stamps)}
    rows = Term.objects.filter(concept__termbase__in=order).values_list(
        "concept__termbase", "concept", "language", "text", "status", "pk"
    )
    entries, decisions, term_ids = [], defaultdict(list), {}
    for _termbase, concept, language, text, status, pk in sorted(rows, key=lambda row: (order[row[0]], row[1], row[5])):
        entries.append(Entry(str(concept), language, text, status))
        decisions[str(concept)].append((language, text, status))
        term_ids[str(concept), language, text] = pk
    return Lookup(Termbase(entries), {key: tuple(sorted(value)) for key, value in decisions.items()}, term_ids)
