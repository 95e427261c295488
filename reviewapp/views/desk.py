"""What the desk page is made of: the rows near the active one, filters, progress."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import Any

from django.http import HttpRequest
from django.urls import reverse

from reviewapp.models import Document, Flag, Translation
from reviewapp.models.review import TranslationQuerySet
from reviewapp.views.access import abilities
from reviewapp.views.filters import Asked, asked_filter, chips, conditions, run, with_findings
from reviewapp.views.find import ReplaceForm
from reviewapp.views.overview import finding_map, outline, places, progress
from reviewapp.views.rows import Row, opened, rows_of
from reviewapp.views.window import Window, around, beyond, earlier_than, later_than


def desk_context(
    request: HttpRequest, document: Document, language: str, translation: Translation | None = None
) -> dict[str, Any]:
    """Everything the page needs; `translation` is the one being worked on where the address does not say it."""
    everything = Translation.objects.of(document, language)
    asked = asked_filter(request)
    position = translation.paragraph.position if translation else asked_for(request, everything)
    states, next_number = progress(everything, position or 0)
    total = sum(states.values())
    # Positions are counted without gaps, so that without a filter nobody has to ask for them.
    matching = run(everything, asked, request.user) if asked.query else range(total)
    near = around(matching, position)
    translations = at(near, everything, document)
    active = next((each for each in translations if each.paragraph.position == position), None)
    rows = rows_of(translations, active)
    for row in rows:
        row.past = not stands(row.paragraph.position, matching)
    found = places(document, language)
    return common(request, document, language, asked, rows, active) | {
        "rows": rows,
        "earlier": near.earlier,
        "later": near.later,
        "outline": outline(everything, rows, found),
        "map": finding_map(found, total),
        "flagged": len(found),
        "asked": asked,
        "matching": len(matching),
        "filters": chips(asked, states, len(found)),
        "conditions": conditions(asked.query),
        "find": find_form(document, language),
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
    asked = asked_filter(request)
    states, next_number = progress(everything, translation.paragraph.position)
    rows = rows_of([translation], translation)
    if asked.query:
        rows[0].past = not run(everything.filter(pk=translation.pk), asked, request.user)
    context = common(request, document, language, asked, rows, translation)
    context["next_number"] = next_number
    if stored:
        open_findings = Flag.objects.open().of(document, language).order_by().count()
        context |= {"progress": states, "total": sum(states.values()), "open_findings": open_findings}
    return context


def common(
    request: HttpRequest,
    document: Document,
    language: str,
    asked: Asked,
    rows: Sequence[Row],
    chosen: Translation | None,
) -> dict[str, Any]:
    active = next((opened(row) for row in rows if row.translation == chosen), None)
    return {
        "document": document,
        "project": document.project,
        "language": language,
        "active": active,
        "row": active,
        "show": asked.address,
        "may": abilities(request.role),
    }


def find_form(document: Document, language: str) -> ReplaceForm:
    """Find and replace, as it begins in this document."""
    here = {"document": document.pk, "language": language}
    return ReplaceForm(document.project, initial=here, languages=[language])


def at(near: Window, everything: TranslationQuerySet, document: Document) -> list[Translation]:
    """The translations that stand there; each knows its document, which it would ask the database for."""
    translations = list(everything.filter(paragraph__position__in=near.positions))
    for each in translations:
        each.paragraph.document = document
    return translations


def stands(position: int, matching: Sequence[int]) -> bool:
    """Whether `position` is among those `matching`, which are in order."""
    place = bisect_left(matching, position)
    return place < len(matching) and matching[place] == position


def asked_for(request: HttpRequest, everything: TranslationQuerySet) -> int | None:
    """The position that `?p=` names, or that of the finding after or before it which `?finding=` asks for.

    A number that is none of the document's is no error, just none.
    """
    number = request.GET.get("p", "")
    if not number.isdecimal() or len(number) > 9:
        return None
    way = request.GET.get("finding")
    further = beyond(with_findings(everything), int(number), way) if way else None
    return further.paragraph.position if further else int(number) - 1


def near_context(request: HttpRequest, document: Document, language: str, way: str, number: int) -> dict[str, Any]:
    """The paragraphs that the page shows next when somebody scrolls beyond `number`, the first or last that it has."""
    everything, asked = Translation.objects.of(document, language), asked_filter(request)
    matching = run(everything, asked, request.user)
    near = earlier_than(matching, number - 1) if way == "earlier" else later_than(matching, number - 1)
    rows = rows_of(at(near, everything, document))
    return common(request, document, language, asked, rows, None) | {
        "rows": rows,
        "outline": rows,
        "earlier": near.earlier,
        "later": near.later,
    }


def next_number(translation: Translation) -> int | None:
    """The number, from 1, of the next paragraph that waits for somebody; of the one after this where none does."""
    everything = Translation.objects.of(translation.document, translation.language)
    return progress(everything, translation.paragraph.position)[1]
