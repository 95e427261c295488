"""Keep the index of terms true of the texts: where each form of each concept stands."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from django.db.models import Q

from reviewapp.actions.inserts import insert
from reviewapp.models import Rendering, Translation
from reviewapp.models.lookup import Lookup


def index_terms(translations: Sequence[Translation], terms: Lookup) -> None:
    """Write where the project's terms stand, in the target texts and in their sources."""
    stale = Q()
    for languages, group in by_languages(translations).items():
        stale |= Q(paragraph__in=group, language__in=languages)
    Rendering.objects.filter(stale).delete()
    rows = [row for each in translations for row in renderings(each.paragraph_id, each.text, each.language, terms)]
    sources = {each.paragraph_id: (each.paragraph.source or "", each.document.source_language) for each in translations}
    rows += [row for pk, (text, language) in sources.items() for row in renderings(pk, text, language, terms)]
    insert(rows)


def by_languages(translations: Sequence[Translation]) -> dict[tuple[str, str], list[int]]:
    """Keys of the paragraphs, by their source's and their translation's language."""
    found: dict[tuple[str, str], list[int]] = defaultdict(list)
    for each in translations:
        found[each.document.source_language, each.language].append(each.paragraph_id)
    return found


def renderings(paragraph_id: int, text: str, language: str, terms: Lookup) -> list[Rendering]:
    return [
        Rendering(
            concept_id=int(hit.entry.concept),
            term_id=terms.term_ids[hit.entry.concept, hit.entry.language, hit.entry.text],
            paragraph_id=paragraph_id,
            language=language,
            start=hit.start,
            end=hit.end,
            text=hit.text,
        )
        for hit in terms.termbase.find(text, language)
    ]
