"""Which paragraphs of a document are on the page: those around a place, whatever its length."""

from __future__ import annotations

from typing import NamedTuple

from django.db.models import Q

from reviewapp.models import Translation
from reviewapp.models.review import TranslationQuerySet

AROUND = 20  # paragraphs on either side; static/js/window.js asks for more before they are reached


class Window(NamedTuple):
    """Translations in reading order; `earlier` and `later` are the numbers, from 1, of those just beyond."""

    translations: list[Translation]
    earlier: int | None
    later: int | None


def around(everything: TranslationQuerySet, chosen: TranslationQuerySet, here: int | None) -> Window:
    """Those `chosen` that stand around position `here`, with the one that stands there, chosen or not.

    The first of them where there is no such place.
    """
    if here is None:
        return later_than(chosen, -1)
    before = earlier_than(chosen, here)
    if chosen is not everything:
        chosen = everything.filter(Q(pk__in=chosen.order_by().values("pk")) | Q(paragraph__position=here))
    after = later_than(chosen, here - 1)
    return Window(before.translations + after.translations, before.earlier, after.later)


def earlier_than(chosen: TranslationQuerySet, position: int) -> Window:
    """The last few before `position`."""
    found = list(chosen.filter(paragraph__position__lt=position).order_by("-paragraph__position")[: AROUND + 1])
    shown = found[:AROUND][::-1]
    return Window(shown, number_of(found[AROUND:]), None)


def later_than(chosen: TranslationQuerySet, position: int) -> Window:
    """The first few after `position`."""
    found = list(chosen.filter(paragraph__position__gt=position)[: AROUND + 1])
    return Window(found[:AROUND], None, number_of(found[AROUND:]))


def number_of(found: list[Translation]) -> int | None:
    return found[0].paragraph.number if found else None


def beyond(chosen: TranslationQuerySet, number: int, way: str) -> Translation | None:
    """The first of the `chosen` after paragraph `number`, or where `way` is "previous" the last before it."""
    if way == "previous":
        return chosen.filter(paragraph__position__lt=number - 1).last()
    return chosen.filter(paragraph__position__gt=number - 1).first()
