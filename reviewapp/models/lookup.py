"""The terms of a project, ready to be looked up in text: built once for each version of its termbases."""

from __future__ import annotations

from collections import OrderedDict, defaultdict
from dataclasses import dataclass
from threading import Lock
from uuid import UUID

from reviewapp.engine.terms.termbase import Entry, Termbase
from reviewapp.models.projects import Project
from reviewapp.models.terms import Term

Decisions = tuple[tuple[str, str, str], ...]


@dataclass(frozen=True)
class Lookup:
    """`termbase` finds terms in text; a form that several termbases know stands for the concepts of the first.

    `decisions` has, by concept, its (language, text, status) in order;
    `term_ids` has the row of each (concept, language, text)."""

    termbase: Termbase
    decisions: dict[str, Decisions]
    term_ids: dict[tuple[str, str, str], int]


Stamps = tuple[tuple[int, UUID], ...]
KEPT = 16  # sets of termbases whose terms this process keeps ready, each in its last version
kept: OrderedDict[tuple[int, ...], tuple[Stamps, Lookup]] = OrderedDict()
keeping = Lock()


def lookup(project: Project) -> Lookup:
    stamps = tuple(project.ordered_termbases().values_list("pk", "stamp"))
    termbases = tuple(pk for pk, _stamp in stamps)
    with keeping:
        before, ready = kept.get(termbases, ((), None))
    if ready is None or before != stamps:
        ready = build(stamps)
    with keeping:
        kept[termbases] = stamps, ready
        kept.move_to_end(termbases)
        if len(kept) > KEPT:
            kept.popitem(last=False)
    return ready


def build(stamps: Stamps) -> Lookup:
    order = {pk: position for position, (pk, _) in enumerate(stamps)}
    rows = Term.objects.filter(concept__termbase__in=order).values_list(
        "concept__termbase", "concept", "language", "text", "status", "pk"
    )
    entries, decisions, term_ids = [], defaultdict(list), {}
    known: dict[tuple[str, str], int] = {}  # which termbase decides on a form
    for termbase, concept, language, text, status, pk in sorted(rows, key=lambda row: (order[row[0]], row[1], row[5])):
        if known.setdefault((language, text.casefold()), termbase) == termbase:
            entries.append(Entry(str(concept), language, text, status))
        decisions[str(concept)].append((language, text, status))
        term_ids[str(concept), language, text] = pk
    return Lookup(Termbase(entries), {key: tuple(sorted(value)) for key, value in decisions.items()}, term_ids)
