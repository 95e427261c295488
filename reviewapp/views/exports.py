"""Take text out: what is not clean first, then the files with the record of their review."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from io import BytesIO
from typing import Any
from urllib.parse import quote

from django.contrib import messages
from django.db.models import Count
from django.http import Http404, HttpRequest, HttpResponse, StreamingHttpResponse
from django.shortcuts import redirect, render
from django.utils.text import slugify
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from reviewapp.actions.errors import ActionError
from reviewapp.actions.exports import record_export
from reviewapp.actions.packing import Made, Part, distinct, make_file, own_format, pieces, updating, zipped
from reviewapp.actions.records import record_of
from reviewapp.engine.formats import Format, FormatError, all_formats
from reviewapp.engine.formats.html_copy import Unclean
from reviewapp.engine.records import RECORD, RECORD_PAGE, summed, written
from reviewapp.models import Document, Flag, Project, State, Translation, User, Verb
from reviewapp.models.sentences import sentence
from reviewapp.views.access import acts_on, permissions
from reviewapp.views.filters import IN_TEXTS, Asked, chips, narrowed, understood
from reviewapp.views.forms import value
from reviewapp.views.records import record_page

OWN = "own"  # instead of a format: each document in the one it came in
ZIP = "application/zip"
SHOWN = 100  # paragraphs listed on the page; the desk's filter has them all


@require_GET
@acts_on(Document, Verb.READ)
def export(request: HttpRequest, document: Document, language: str) -> HttpResponse:
    everything = Translation.objects.of(document, language)
    has_source, states = document.has_source(), everything.by_state()
    context = {
        "document": document,
        "project": document.project,
        "language": language,
        "unclean": everything.unclean(document.project).count(),
        "waiting": sum(states.values()) - states[State.APPROVED],
        "flagged": flagged(document, language)[:SHOWN],
        "below": below_the_bar(document, language),
        "formats": [(each, has_source or not each.needs_source) for each in offered(document).values()],
        "filters": chips(Asked(""), states, flagged_paragraphs(document, language)),
        "may": permissions(request.user, document.project),
    }
    return render(request, "exports/export.html", context)


def flagged_paragraphs(document: Document, language: str) -> int:
    return Flag.objects.open().of(document, language).order_by().values("translation").distinct().count()


def offered(document: Document) -> dict[str, Format]:
    """The formats a document can be written in, by name: those that make a file, and that of its own file."""
    part = Part.whole(document, document.target_languages[0])
    formats = [each for each in all_formats().values() if not each.holds_terms]
    return {each.name: each for each in formats if each.writes or updating(part, each)}


def flagged(document: Document, language: str) -> list[tuple[Translation, list[Flag]]]:
    """The paragraphs with findings that keep the text from being clean, in reading order, each with those."""
    flags: dict[int, list[Flag]] = defaultdict(list)
    for flag in Flag.objects.blocking(document.project).of(document, language):
        flags[flag.translation_id].append(flag)
    return [(each, flags[each.pk]) for each in Translation.objects.of(document, language).filter(pk__in=flags)]


def below_the_bar(document: Document, language: str) -> int:
    """How many open findings the project's bar lets pass."""
    still_open = Flag.objects.open().of(document, language).count()
    return still_open - Flag.objects.blocking(document.project).of(document, language).count()


@require_POST
@acts_on(Document, Verb.EXPORT)
def export_file(request: HttpRequest, document: Document, language: str) -> HttpResponse:
    """The file, alone or with the record of its review; where it may not go out, back to the page with the reason."""
    format = offered(document).get(request.POST.get("format", ""))
    if format is None:
        raise Http404
    part = part_of(document, language, understood(value(request.POST, "show").strip()), request.user)
    alone = "record" not in request.POST
    try:
        return taken(request, document.project, [(part, format)], format.name, alone=alone)
    except (ActionError, FormatError) as error:
        messages.error(request, reason(error))
        return redirect("export", document.pk, language)


def part_of(document: Document, language: str, asked: Asked, user: User) -> Part:
    """The paragraphs that a filter of the desk asks for; those that the page offers ask nothing of the words."""
    if asked.error or any(term.name in IN_TEXTS for term in asked.query):
        raise Http404
    whole = Part.whole(document, language)
    return replace(whole, translations=narrowed(whole.translations, asked.query, user), show=asked.text or whole.show)


@dataclass
class Line:
    """A document in one language on the page of a project's export."""

    document: Document
    language: str
    unclean: int
    total: int


@require_GET
@acts_on(Project, Verb.READ)
def export_project(request: HttpRequest, project: Project) -> HttpResponse:
    context = {
        "project": project,
        "lines": lines_of(project),
        "formats": [each for each in all_formats().values() if each.writes and not each.holds_terms],
        "may": permissions(request.user, project),
    }
    return render(request, "exports/project.html", context)


def lines_of(project: Project) -> list[Line]:
    """Every document in every language, with how much of it is not clean, counted in two queries."""
    mine = Translation.objects.filter(paragraph__document__project=project)
    total, unclean = (by_part(each) for each in (mine, mine.unclean(project)))
    return [
        Line(document, language, unclean.get((document.pk, language), 0), total[document.pk, language])
        for document in project.documents.all()
        for language in document.target_languages
        if (document.pk, language) in total
    ]


def by_part(translations: Any) -> dict[tuple[int, str], int]:
    counted = translations.order_by().values_list("paragraph__document", "language").annotate(Count("pk"))
    return {(document, language): count for document, language, count in counted}


@require_POST
@acts_on(Project, Verb.EXPORT)
def export_project_files(request: HttpRequest, project: Project) -> HttpResponse:
    """The ticked documents in one format, or each in its own, as one archive with the record of their review."""
    name = value(request.POST, "format")[:40]
    parts = ticked(project, request.POST.getlist("part"))
    try:
        if not parts:
            raise ActionError(_("Tick at least one document."))
        wanted = [(part, format_for(part.document, name)) for part in parts]
        return taken(request, project, wanted, name, alone=False)
    except (ActionError, FormatError) as error:
        messages.error(request, reason(error))
        return redirect("export-project", project.pk)


def ticked(project: Project, values: Sequence[str]) -> list[Part]:
    """The parts that ticks of the form DOCUMENT:LANGUAGE name, in the order of the page."""
    wanted = set(values)
    return [
        Part.whole(document, language)
        for document in project.documents.all()
        for language in document.target_languages
        if f"{document.pk}:{language}" in wanted
    ]


def format_for(document: Document, name: str) -> Format:
    if name == OWN:
        return own_format(document)
    format = all_formats().get(name)
    if format is None or format.holds_terms or not format.writes:
        raise ActionError(_("Choose one of the formats."))
    return format


def taken(
    request: HttpRequest, project: Project, wanted: Sequence[tuple[Part, Format]], name: str, *, alone: bool
) -> StreamingHttpResponse:
    """The answer that brings the files. All of it is made before the first byte goes out, so that nothing comes half.

    Raises ActionError or FormatError where something may not, or cannot, go out.
    """
    layout = "interleaved" if value(request.POST, "layout") == "interleaved" else "side by side"
    files: list[Made] = []
    try:
        for part, format in wanted:
            files.append(made(part, format, layout))
        files = distinct(files)
        parts, sums = [part for part, _format in wanted], [each.sums for each in files]
        record = record_of(project, parts, sums)
        data = written(record)
        record_sums = summed(RECORD, BytesIO(data))
        record_export(project=project, parts=parts, format=name, by=request.user, files=sums, record=record_sums)
    except BaseException:
        for each in files:
            each.content.close()
        raise
    if alone:
        return attachment(files[0].sums.name, files[0].media_type, files[0])
    page = record_page(record).encode()
    archive = zipped(files, [(RECORD, data), (RECORD_PAGE, page)])
    stem = files[0].sums.name if len(files) == 1 else slugify(str(project), allow_unicode=True) or str(project.pk)
    return attachment(f"{stem}.zip", ZIP, archive)


def made(part: Part, format: Format, layout: str) -> Made:
    try:
        return make_file(part, format, **options(part, format, layout))
    except FormatError as error:
        raise ActionError(
            _("“%(title)s”: %(sentence)s") % {"title": part.document, "sentence": reason(error)}
        ) from error


def attachment(name: str, media_type: str, content: Any) -> StreamingHttpResponse:
    stream = content.content if isinstance(content, Made) else content
    response = StreamingHttpResponse(pieces(stream), content_type=media_type)
    response.headers["Content-Disposition"] = f"attachment; filename*=UTF-8''{quote(name)}"
    response.headers["X-Content-Type-Options"] = "nosniff"
    return response


def reason(error: Exception) -> str:
    if isinstance(error, FormatError):
        return sentence(error.message, error.params)
    return str(error)


def options(part: Part, format: Format, layout: str) -> dict[str, Any]:
    """What one format's writer takes beyond rows."""
    if format.name != "html-copy":
        return {}
    return {
        "title": str(part.document),
        "lang": get_language(),
        "unclean": unclean_places(part),
        "layout": layout,
        "translate": _,
    }


def unclean_places(part: Part) -> list[Unclean]:
    """What is not clean, a sentence each, for the top of a reading copy; paragraphs count as they stand in the copy."""
    places = {pk: number for number, pk in enumerate(part.translations.values_list("pk", flat=True), 1)}
    blocking = Flag.objects.blocking(part.document.project).of(part.document, part.language)
    found = [Unclean(places[each.translation_id], each.message, each.form)
             for each in blocking if each.translation_id in places]  # fmt: skip
    waiting = part.translations.exclude(state=State.APPROVED)
    return found + [Unclean(places[each.pk], each.get_state_display()) for each in waiting]
