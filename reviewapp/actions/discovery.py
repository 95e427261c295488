"""Look for terms in documents and keep what was found for the project's term board."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from django.db import transaction
from django.utils import timezone

from reviewapp.actions.checks import pair_of
from reviewapp.models import Discovery, FoundForm, Project, Translation
from reviewapp.models.lookup import lookup

if TYPE_CHECKING:
    from reviewapp.engine.terms.discovery import Concept as Found
    from reviewapp.engine.terms.discovery import Occurrence

LONGEST = 300  # code points of a form, as its column holds them


def discover_next(project: Project) -> bool:
    """Look for terms in the next document of `project` that waits for it; whether others wait still."""
    waiting = list(Discovery.objects.waiting(project).select_related("document__project")[:2])
    for each in waiting[:1]:
        discover_document(each)
    return len(waiting) > 1


def discover_document(discovery: Discovery) -> None:
    """Find every rendering of every recurring term of the document, in place of what was found before.

    Those that read one way only are kept too: another document may have another way.

    Nobody waits for it: a text that is written meanwhile makes the document wait again.
    """
    from reviewapp.engine.terms.discovery import discover  # its dictionaries load when somebody asks for them

    Discovery.objects.filter(pk=discovery.pk).update(current=True, at=timezone.now())
    document = discovery.document
    mine = Translation.objects.of(document, discovery.language)
    translations = list(mine.select_related("paragraph__document__project"))
    termbase = lookup(document.project).termbase
    found = discover([pair_of(each, termbase) for each in translations], all=True)
    forms = [form for concept in found for form in forms_of(discovery, concept, translations)]
    with transaction.atomic():
        discovery.forms.all().delete()
        FoundForm.objects.bulk_create(forms, batch_size=1000)


def forms_of(discovery: Discovery, concept: Found, translations: Sequence[Translation]) -> Iterator[FoundForm]:
    places: dict[str, list[Occurrence]] = defaultdict(list)
    for place in concept.occurrences:
        if place.kind != "canonical" and not place.deviates:
            continue  # told for information: nobody is asked about it
        places[concept.canonical if place.kind == "canonical" else place.text].append(place)
    for text, standing in places.items():
        first, last = standing[0], standing[-1]
        yield FoundForm(
            discovery=discovery,
            project=discovery.project,
            language=discovery.language,
            key=(concept.source_term or concept.canonical.casefold())[:LONGEST],
            source_term=(concept.source_term or "")[:LONGEST],
            text=text[:LONGEST],
            kind=str(first.kind),
            lane=str(first.lane),
            confidence=concept.confidence,
            count=len(standing),
            first=translations[first.at],
            last=translations[last.at],
            start=first.start,
            end=first.end,
            source_start=first.source_start,
            source_end=first.source_end,
        )
