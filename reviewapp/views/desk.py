"""What the desk page is made of: the rows near the active one, filters, progress."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.db.models import Exists, OuterRef
from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext as _

from reviewapp.models import Document, Flag, State, Translation
from reviewapp.models.review import TranslationQuerySet
from reviewapp.views.access import abilities
from reviewapp.views.overview import finding_map, outline, places, progress
from reviewapp.views.rows import Row, opened, rows_of
from reviewapp.views.window import around, beyond, earlier_than, later_than


@dataclass
class Filter:
    key: str
    label: str
    count: int
    current: bool


def desk_context(
    request: HttpRequest, document: Document, language: str, translation: Translation | None = None
) -> dict[str, Any]:
    """Everything the page needs; `translation` is the one being worked on where the address does not say it."""
    everything = Translation.objects.of(document, language)
    show = request.GET.get("show", "all")
    position = translation.paragraph.position if translation else asked_for(request, everything)
    near = around(everything, filtered(everything, show), position)
    active = next((each for each in near.translations if each.paragraph.position == position), None)
    rows = rows_of(at_home(near.translations, document), active)
    found = places(document, language)
    states, next_number = progress(everything, position or 0)
    total = sum(states.values())
    return common(request, document, language, rows, active) | {
        "rows": rows,
        "earlier": near.earlier,
        "later": near.later,
        "outline": outline(everything, rows, found),
        "map": finding_map(found, total),
        "flagged": len(found),
        "filters": filters(show, states, len(found)),
        "export_url": reverse("export", args=[document.pk, language]),
        "progress": states,
        "total": total,
        "open_findings": sum(place.findings for place in found),
        "next_number": next_number,
    }


def paragraph_context(request: HttpRequest, translation: Translation, *, stored: bool = True) -> dict[str, Any]:
    """What a paragraph that is answered alone needs; where something was `stored`, how far the document is by now."""
    document, language = translation.document, translation.language
    everything = Translation.objects.of(document, language)
    states, next_number = progress(everything, translation.paragraph.position)
    context = common(request, document, language, rows_of([translation], translation), translation)
    context["next_number"] = next_number
    if stored:
        open_findings = Flag.objects.open().of(document, language).order_by().count()
        context |= {"progress": states, "total": sum(states.values()), "open_findings": open_findings}
    return context


def common(
    request: HttpRequest, document: Document, language: str, rows: Sequence[Row], chosen: Translation | None
) -> dict[str, Any]:
    active = next((opened(row) for row in rows if row.translation == chosen), None)
    return {
        "document": document,
        "project": document.project,
        "language": language,
        "active": active,
        "row": active,
        "show": request.GET.get("show", "all"),
        "may": abilities(request.role),
    }


def at_home(translations: list[Translation], document: Document) -> list[Translation]:
    """Those of `document`, which each of them would ask the database for."""
    for each in translations:
        each.paragraph.document = document
    return translations


def asked_for(request: HttpRequest, everything: TranslationQuerySet) -> int | None:
    """The position that `?p=` names, or that of the finding after or before it which `?finding=` asks for.

    A number that is none of the document's is no error, just none.
    """
    number = request.GET.get("p", "")
    if not number.isdecimal() or len(number) > 9:
        return None
    way = request.GET.get("finding")
    further = beyond(filtered(everything, "findings"), int(number), way) if way else None
    return further.paragraph.position if further else int(number) - 1


def near_context(request: HttpRequest, document: Document, language: str, way: str, number: int) -> dict[str, Any]:
    """The paragraphs that the page shows next when somebody scrolls beyond `number`, the first or last that it has."""
    chosen = filtered(Translation.objects.of(document, language), request.GET.get("show", "all"))
    near = earlier_than(chosen, number - 1) if way == "earlier" else later_than(chosen, number - 1)
    rows = rows_of(at_home(near.translations, document))
    return common(request, document, language, rows, None) | {
        "rows": rows,
        "outline": rows,
        "earlier": near.earlier,
        "later": near.later,
    }


def filtered(everything: TranslationQuerySet, show: str) -> TranslationQuerySet:
    chosen = {
        "to-do": everything.to_do(),
        "findings": everything.filter(Exists(Flag.objects.open().filter(translation=OuterRef("pk")))),
        "needs-work": everything.filter(state=State.NEEDS_WORK),
        "re-check": everything.filter(state=State.RE_CHECK),
    }
    return chosen.get(show, everything)


def filters(show: str, states: dict[str, int], flagged: int) -> list[Filter]:
    """The filters with something in them, and the one in use; `states` counts the translations by state."""
    total = sum(states.values())
    counted = {
        "all": (_("All"), total),
        "to-do": (_("To do"), total - states[State.REVIEWED] - states[State.APPROVED]),
        "findings": (_("With findings"), flagged),
        "needs-work": (_("Needs work"), states[State.NEEDS_WORK]),
        "re-check": (_("Re-check"), states[State.RE_CHECK]),
    }
    return [Filter(key, label, count, key == show) for key, (label, count) in counted.items() if count or key == show]


def next_number(translation: Translation) -> int | None:
    """The number, from 1, of the next paragraph that waits for somebody; of the one after this where none does."""
    everything = Translation.objects.of(translation.document, translation.language)
    return progress(everything, translation.paragraph.position)[1]
