"""Concordance: every place where some words stand, in the source or the translation, with the other side beside it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from django.db.models import Q
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.safestring import SafeString
from django.views.decorators.http import require_GET

from reviewapp.engine.terms.termbase import Entry, Termbase
from reviewapp.models import Project, Translation, Verb
from reviewapp.views.access import acts_on, permissions
from reviewapp.views.forms import value
from reviewapp.views.marked import Mark, excerpt

MOST = 200  # places on the page
CANDIDATES = 5000  # texts that are looked at for them
BEGINNING = 3  # letters of the longest word that inflection may change at its end


@dataclass
class Line:
    """One paragraph with the words that were looked for, marked where they stand."""

    translation: Translation
    source: SafeString
    target: SafeString


@require_GET
@acts_on(Project, Verb.READ)
def concordance(request: HttpRequest, project: Project) -> HttpResponse:
    query = " ".join(value(request.GET, "q").split())[:200]
    lines = list(lines_of(project, query))[: MOST + 1] if query else []
    context = {
        "project": project,
        "query": query,
        "lines": lines[:MOST],
        "more": len(lines) > MOST,
        "may": permissions(request.user, project),
    }
    return render(request, "terms/concordance.html", context)


def lines_of(project: Project, query: str) -> Iterator[Line]:
    """The paragraphs where `query` stands in one of its forms, in the order of the documents."""
    finders: dict[str, Termbase] = {}
    for translation in candidates(project, query):
        document = translation.paragraph.document
        source = translation.paragraph.source or ""
        in_source = first_place(finders, query, source, document.source_language)
        in_target = first_place(finders, query, translation.text, translation.language)
        if in_source or in_target:
            yield Line(translation, around(source, in_source), around(translation.text, in_target))


def first_place(finders: dict[str, Termbase], query: str, text: str, language: str) -> Mark | None:
    if language not in finders:
        finders[language] = Termbase([Entry("", language, query)])
    hits = finders[language].find(text, language)
    return Mark(hits[0].start, hits[0].end, "hit") if hits else None


def around(text: str, place: Mark | None) -> SafeString:
    """The place with what stands around it; where there is none, the beginning, to see what it is about."""
    return excerpt(text, place or Mark(0, 0, "unseen"))


def candidates(project: Project, query: str) -> Iterable[Translation]:
    """Texts that hold the beginning of the longest word of `query`: inflection changes ends of words."""
    longest = max(query.split(), key=len)
    stem = longest[: max(BEGINNING, len(longest) - BEGINNING)]
    holds = Q(text__icontains=stem) | Q(paragraph__source__icontains=stem)
    found = Translation.objects.filter(holds, paragraph__document__project=project)
    in_order = found.order_by("paragraph__document", "paragraph__position")
    return in_order.select_related("paragraph__document")[:CANDIDATES]
