"""What the desk page is made of: the rows near the active one, filters, progress."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.db.models import Exists, OuterRef, Q
from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext as _

from reviewapp.models import Document, Flag, State, Translation
from reviewapp.models.review import TranslationQuerySet
from reviewapp.views.access import permissions
from reviewapp.views.find import ReplaceForm
from reviewapp.views.rows import opened, rows_of

WINDOW = 60  # paragraphs on the page, so that a long document opens as quickly as a short one


@dataclass
class Filter:
    key: str
    label: str
    count: int
    current: bool


def desk_context(
    request: HttpRequest,
    document: Document,
    language: str,
    translation: Translation | None = None,
    brief: bool = False,
) -> dict[str, Any]:
    """Everything the desk's templates need; `brief` leaves out the other rows (a partial is answered)."""
    everything = Translation.objects.of(document, language)
    show = request.GET.get("show", "all")
    chosen = translation or asked_for(request, everything)
    page = {"rows": rows_of([chosen] if chosen else [])} if brief else page_of_rows(everything, show, chosen)
    active = next((opened(row) for row in page["rows"] if chosen and row.translation.pk == chosen.pk), None)
    context = {
        "document": document,
        "project": document.project,
        "language": language,
        "active": active,
        "row": active,
        "show": show,
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
        context["filters"] = filters(everything, show, context["progress"])
        here = {"document": document.pk, "language": language}
        context["find"] = ReplaceForm(document.project, initial=here, languages=[language])
    return context | page


def asked_for(request: HttpRequest, everything: TranslationQuerySet) -> Translation | None:
    """The one that `?p=` names; a number that is none of the document's is no error, just none."""
    number = request.GET.get("p", "")
    if not number.isdecimal() or len(number) > 9:
        return None
    return everything.filter(paragraph__position=int(number) - 1).first()


def page_of_rows(everything: TranslationQuerySet, show: str, active: Translation | None) -> dict[str, Any]:
    chosen = filtered(everything, show)
    if active:
        # what was just dealt with stays on the page until the filter is run again
        chosen = chosen | everything.filter(pk=active.pk)
    positions = list(chosen.values_list("paragraph__position", flat=True))
    here = active.paragraph.position if active else positions[0] if positions else 0
    place = next((n for n, position in enumerate(positions) if position >= here), 0)
    first = max(0, min(place - WINDOW // 2, len(positions) - WINDOW))
    shown = positions[first : first + WINDOW]
    near = chosen.filter(paragraph__position__in=shown).select_related("paragraph__document__project")
    return {
        "rows": rows_of(list(near)),
        "earlier": positions[first - 1] + 1 if first else None,
        "later": positions[first + WINDOW] + 1 if first + WINDOW < len(positions) else None,
    }


def filtered(everything: TranslationQuerySet, show: str) -> TranslationQuerySet:
    chosen = {
        "to-do": everything.to_do(),
        "findings": everything.filter(Exists(Flag.objects.open().filter(translation=OuterRef("pk")))),
        "needs-work": everything.filter(state=State.NEEDS_WORK),
        "re-check": everything.filter(state=State.RE_CHECK),
    }
    return chosen.get(show, everything)


def filters(everything: TranslationQuerySet, show: str, states: dict[str, int]) -> list[Filter]:
    """The filters with something in them, and the one in use; `states` counts the translations by state."""
    total = sum(states.values())
    counted = {
        "all": (_("All"), total),
        "to-do": (_("To do"), total - states[State.REVIEWED] - states[State.APPROVED]),
        "findings": (_("With findings"), filtered(everything, "findings").count()),
        "needs-work": (_("Needs work"), states[State.NEEDS_WORK]),
        "re-check": (_("Re-check"), states[State.RE_CHECK]),
    }
    return [Filter(key, label, count, key == show) for key, (label, count) in counted.items() if count or key == show]


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
