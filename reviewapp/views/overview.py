"""The whole document at a glance: its headings, and a map of its open findings, drawn here as SVG."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from typing import NamedTuple

from django.db.models import Count, Max
from django.utils.translation import get_language

from reviewapp.engine.findings import Severity
from reviewapp.models import Document, Flag, ParagraphRole, State, Translation
from reviewapp.models.review import TranslationQuerySet
from reviewapp.views.rows import Row, state_word

LINES, AREAS = 160, 20  # what is told apart on the map; parts of it that are links, each large enough for a finger
HEADINGS = 120  # far headings in the outline


class Place(NamedTuple):
    """A paragraph with open findings: its position, how many, and the gravest severity."""

    position: int
    findings: int
    severity: int


@dataclass
class Area:
    """A part of the map that is one link: paragraphs `first` to `last`, going to `number`.

    `y` and `height` are of 1000. `strokes` is, by severity, the path of what is drawn: a stroke for each line of
    the map that holds a finding.
    """

    y: int
    height: int
    first: int
    last: int
    number: int
    findings: int
    strokes: dict[str, str]


def places(document: Document, language: str) -> list[Place]:
    """The paragraphs with open findings, in reading order."""
    flags = Flag.objects.open().of(document, language).order_by("translation__paragraph__position")
    counted = flags.values_list("translation__paragraph__position").annotate(Count("pk"), Max("severity"))
    return [Place(*each) for each in counted]


def finding_map(found: Sequence[Place], total: int) -> list[Area]:
    """The areas of the map that hold a finding; `total` is the number of paragraphs."""
    by_area = groupby(found, lambda place: place.position * AREAS // total)
    return [area(number, list(inside), total) for number, inside in by_area]


def area(number: int, inside: Sequence[Place], total: int) -> Area:
    first, last = (-(-edge * total // AREAS) for edge in (number, number + 1))
    return Area(
        y=number * 1000 // AREAS,
        height=1000 // AREAS,
        first=first + 1,
        last=last,
        number=inside[0].position + 1,
        findings=sum(place.findings for place in inside),
        strokes=strokes(inside, total),
    )


def strokes(inside: Iterable[Place], total: int) -> dict[str, str]:
    fine = min(total, LINES)
    drawn: dict[str, list[str]] = defaultdict(list)
    for at, here in groupby(inside, lambda place: place.position * fine // total):
        gravest = Severity(max(place.severity for place in here)).label
        drawn[gravest].append(f"M7 {at * 1000 // fine}h10v{max(4, 900 // fine)}h-10z")
    return {severity: "".join(paths) for severity, paths in drawn.items()}


@dataclass
class Heading:
    """A heading that is not near: `open_flags` counts the findings from it to the next heading."""

    translation: Translation
    state: str
    open_flags: int = 0


def outline(everything: TranslationQuerySet, rows: Sequence[Row], found: Sequence[Place]) -> list[Row | Heading]:
    """The rows on the page among the headings of the whole document, in reading order."""
    near = {row.translation.pk for row in rows}
    headings = list(everything.filter(paragraph__role=ParagraphRole.HEADING).defer("paragraph__source"))
    far = [
        Heading(each, state_word(each.state, get_language())) for each in nearest(headings, rows) if each.pk not in near
    ]
    entries = sorted([*rows, *far], key=lambda entry: entry.translation.paragraph.position)
    count_below(entries, found)
    return entries


def nearest(headings: Sequence[Translation], rows: Sequence[Row]) -> Sequence[Translation]:
    """Not more than a list can hold: those closest to what is on the page."""
    if len(headings) <= HEADINGS or not rows:
        return headings[:HEADINGS]
    here = rows[0].paragraph.position
    before = sum(each.paragraph.position < here for each in headings)
    first = max(0, min(before - HEADINGS // 2, len(headings) - HEADINGS))
    return headings[first : first + HEADINGS]


def count_below(entries: Sequence[Row | Heading], found: Sequence[Place]) -> None:
    ends = [*(entry.translation.paragraph.position for entry in entries), float("inf")]
    for entry, (start, end) in zip(entries, pairwise(ends), strict=True):
        if isinstance(entry, Heading):
            entry.open_flags = sum(place.findings for place in found if start <= place.position < end)


def progress(everything: TranslationQuerySet, here: int) -> tuple[dict[str, int], int | None]:
    """How many are in each state, and the number of the next after position `here` that waits for somebody."""
    states = everything.counted(after=here)
    done = (State.REVIEWED, State.APPROVED)
    waiting = [first for state, (_count, first) in states.items() if state not in done and first is not None]
    counts = {state: states.get(state, (0, None))[0] for state in State.values}
    last = sum(counts.values()) - 1
    following = min(waiting, default=here + 1 if here < last else None)
    return counts, None if following is None else following + 1
