"""How each system that translated a document renders its concepts, for the term board."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reviewapp.engine.pair import Pair
from reviewapp.models import Candidate, Document, Paragraph

if TYPE_CHECKING:
    from reviewapp.engine.terms.discovery.systems import Form

SystemRow = tuple[str, "list[Form]"]


def rows_by_term(document: Document, language: str) -> dict[str, list[SystemRow]]:
    """For each source term the systems with their forms; nothing where fewer than two systems translated."""
    texts = candidates(document, language)
    if len(texts) < 2:
        return {}
    from reviewapp.engine.terms.discovery.systems import compare  # its dictionaries load when somebody asks for them

    paragraphs = list(Paragraph.objects.filter(document=document).order_by("position"))
    systems = {
        name: [
            Pair(paragraph.source, proposed.get(paragraph.pk, ""), document.source_language, language)
            for paragraph in paragraphs
        ]
        for name, proposed in texts.items()
    }
    return {one.source_term: list(one.systems.items()) for one in compare(systems)}


def candidates(document: Document, language: str) -> dict[str, dict[int, str]]:
    """What each run proposed in `language`, by paragraph."""
    texts: dict[str, dict[int, str]] = {}
    found = Candidate.objects.filter(run__document=document, run__language=language).order_by("run")
    for name, paragraph, text in found.values_list("run__name", "paragraph", "text"):
        texts.setdefault(name, {})[paragraph] = text
    return texts
