"""Which paragraphs of a document are on the page: those around a place, whatever its length."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from reviewapp.models import Translation
from reviewapp.models.review import TranslationQuerySet

AROUND = 20  # paragraphs on either side; static/js/window.js asks for more before they are reached


class Window(NamedTuple):
    """Positions in reading order; `earlier` and `later` are the numbers, from 1, of those just beyond."""

    positions: list[int]
    earlier: int | None
    later: int | None


def around(matching: Sequence[int], here: int | None) -> Window:
    """Those `matching` (positions, in order) that stand around `here`, with `here` itself, matching or not.

    The first of them where there is no such place.
    """
    if here is None:
        return later_than(matching, -1)
    before, after = earlier_than(matching, here), later_than(matching, here, AROUND - 1)
    return Window([*before.positions, here, *after.positions], before.earlier, after.later)


def earlier_than(matching: Sequence[int], position: int) -> Window:
    """The last few before `position`."""
    end = bisect_left(matching, position)
    first = max(0, end - AROUND)
    return Window(list(matching[first:end]), matching[first - 1] + 1 if first else None, None)


def later_than(matching: Sequence[int], position: int, many: int = AROUND) -> Window:
    """The first few after `position`."""
    first = bisect_right(matching, position)
    end = first + many
    return Window(list(matching[first:end]), None, matching[end] + 1 if end < len(matching) else None)


def beyond(chosen: TranslationQuerySet, number: int, way: str) -> Translation | None:
    """The first of the `chosen` after paragraph `number`, or where `way` is "previous" the last before it."""
    if way == "previous":
        return chosen.filter(paragraph__position__lt=number - 1).last()
    return chosen.filter(paragraph__position__gt=number - 1).first()
