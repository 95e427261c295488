"""What the desk page is made of: the rows near the active one, filters, progress."""

from __future__ import annotations

from bisect import insort
from typing import Any

from django.db.models import Q
from django.http import HttpRequest
from django.urls import reverse

from reviewapp.models import Document, Flag, State, Translation
from reviewapp.models.review import TranslationQuerySet
from reviewapp.views.access import permissions
from reviewapp.views.filters import asked_filter, chips, conditions, run
from reviewapp.views.find import ReplaceForm
from reviewapp.views.rows import opened, rows_of

WINDOW = 60  # paragraphs on the page, so that a long document opens as quickly as a short one


def desk_context(
    request: HttpRequest,
    document: Document,
    language: str,
    translation: Translation | None = None,
    brief: bool = False,
) -> dict[str, Any]:
    """Everything the desk's templates need; `brief` leaves out the other rows (a partial is answered)."""
    everything = Translation.objects.of(document, language)
    asked = asked_filter(request)
    chosen = translation or asked_for(request, everything)
    if brief:
        page = {"rows": rows_of([chosen] if chosen else [])}
        for row in page["rows"]:
            row.past = not run(everything.filter(pk=row.translation.pk), asked, request.user)
    else:
        page = page_of_rows(everything, run(everything, asked, request.user), chosen)
    active = next((opened(row) for row in page["rows"] if chosen and row.translation.pk == chosen.pk), None)
    context = {
        "document": document,
        "project": document.project,
        "language": language,
        "active": active,
        "row": active,
        "asked": asked,
        "show": asked.address,
        "may": permissions(request.user, document.project),
        "export_url": reverse("export", args=[document.pk, language]),
        **progress(everything, document, language),
    }
    if active:
        context |= {
            "next_number": next_number(active.translation),
            "previous_number": previous_number(active.translation),
        }
    if not brief:
        context["filters"] = chips(everything, asked, context["progress"])
        context["conditions"] = conditions(asked.query)
        here = {"document": document.pk, "language": language}
        context["find"] = ReplaceForm(document.project, initial=here, languages=[language])
    return context | page


def asked_for(request: HttpRequest, everything: TranslationQuerySet) -> Translation | None:
    """The one that `?p=` names; a number that is none of the document's is no error, just none."""
    number = request.GET.get("p", "")
    if not number.isdecimal() or len(number) > 9:
        return None
    return everything.filter(paragraph__position=int(number) - 1).first()


def page_of_rows(everything: TranslationQuerySet, positions: list[int], active: Translation | None) -> dict[str, Any]:
    """The rows near the active one among those at `positions`, with what leads to the others."""
    matching = set(positions)
    if active and active.paragraph.position not in matching:
        # what was just dealt with stays on the page until the filter is run again
        insort(positions, active.paragraph.position)
    here = active.paragraph.position if active else positions[0] if positions else 0
    place = next((n for n, position in enumerate(positions) if position >= here), 0)
    first = max(0, min(place - WINDOW // 2, len(positions) - WINDOW))
    shown = positions[first : first + WINDOW]
    near = everything.filter(paragraph__position__in=shown).select_related("paragraph__document__project")
    rows = rows_of(list(near))
    for row in rows:
        row.past = row.paragraph.position not in matching
    return {
        "rows": rows,
        "matching": len(matching),
        "earlier": positions[first - 1] + 1 if first else None,
        "later": positions[first + WINDOW] + 1 if first + WINDOW < len(positions) else None,
    }


def progress(everything: TranslationQuerySet, document: Document, language: str) -> dict[str, Any]:
    states = everything.by_state()
    return {
        "progress": states,
        "total": sum(states.values()),
        "open_findings": Flag.objects.open().of(document, language).count(),
    }


def next_number(translation: Translation) -> int | None:
    """The next paragraph that needs work, from 1; the one after this where nothing does."""
    later = siblings(translation).filter(paragraph__position__gt=translation.paragraph.position)
    waiting = later.filter(~Q(state__in=[State.REVIEWED, State.APPROVED]))
    following = waiting.first() or later.first()
    return following.paragraph.number if following else None


def previous_number(translation: Translation) -> int | None:
    earlier = siblings(translation).filter(paragraph__position__lt=translation.paragraph.position)
    before = earlier.last()
    return before.paragraph.number if before else None


def siblings(translation: Translation) -> TranslationQuerySet:
    return Translation.objects.of(translation.document, translation.language)
