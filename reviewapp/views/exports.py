"""Take text out: what is not clean first, then the files."""

from __future__ import annotations

import tempfile
from collections import defaultdict
from mimetypes import guess_extension
from typing import Any
from urllib.parse import quote

from django.contrib import messages
from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.text import slugify
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from reviewapp.actions.errors import ActionError
from reviewapp.actions.exports import record_export
from reviewapp.engine.formats import Code, Format, FormatError, Row, all_formats
from reviewapp.engine.formats.html_copy import Unclean
from reviewapp.models import Document, Flag, ParagraphRole, State, Translation, Verb
from reviewapp.models.sentences import sentence
from reviewapp.views.access import acts_on, permissions
from reviewapp.views.originals import updating

IN_MEMORY = 5_000_000  # bytes of an export kept in memory before it goes to a temporary file


@require_GET
@acts_on(Document, Verb.READ)
def export(request: HttpRequest, document: Document, language: str) -> HttpResponse:
    everything = Translation.objects.of(document, language)
    has_source = document.has_source()
    context = {
        "document": document,
        "project": document.project,
        "language": language,
        "unclean": everything.unclean().count(),
        "waiting": everything.exclude(state=State.APPROVED).count(),
        "flagged": flagged(document, language),
        "formats": [(each, has_source or not each.needs_source) for each in offered(document).values()],
        "may": permissions(request.user, document.project),
    }
    return render(request, "exports/export.html", context)


def offered(document: Document) -> dict[str, Format]:
    """The formats a document can be written in, by name: those that make a file, and that of its own file."""
    formats = [each for each in all_formats().values() if not each.holds_terms]
    return {each.name: each for each in formats if each.writes or updating(document, each)}


def flagged(document: Document, language: str) -> list[tuple[Translation, list[Flag]]]:
    """The paragraphs with open findings, in reading order, each with those."""
    flags: dict[int, list[Flag]] = defaultdict(list)
    for flag in Flag.objects.open().of(document, language):
        flags[flag.translation_id].append(flag)
    return [(each, flags[each.pk]) for each in Translation.objects.of(document, language).filter(pk__in=flags)]


@require_POST
@acts_on(Document, Verb.EXPORT)
def export_file(request: HttpRequest, document: Document, language: str) -> HttpResponse:
    """The file; or, where it may not go out, back to the page with the reason."""
    format = offered(document).get(request.POST.get("format", ""))
    if format is None:
        raise Http404
    file = tempfile.SpooledTemporaryFile(max_size=IN_MEMORY)  # noqa: SIM115 — FileResponse closes it
    try:
        if write := updating(document, format):
            write(export_rows(document, language), file)
        else:
            format.write(export_rows(document, language), file, **options(format.name, document, language, request))
        record_export(document=document, language=language, format=format.name, by=request.user)
    except (ActionError, FormatError) as error:
        messages.error(request, reason(error))
        return redirect("export", document.pk, language)
    file.seek(0)
    suffix = format.extensions[0] if format.extensions else guess_extension(format.media_type)
    name = f"{slugify(str(document), allow_unicode=True) or document.pk}.{language}{suffix}"
    response = FileResponse(file, content_type=format.media_type)
    response.headers["Content-Disposition"] = f"attachment; filename*=UTF-8''{quote(name)}"
    response.headers["X-Content-Type-Options"] = "nosniff"
    return response


def reason(error: Exception) -> str:
    if isinstance(error, FormatError):
        return sentence(error.message, error.params)
    return str(error)


def export_rows(document: Document, language: str) -> list[Row]:
    """The document in one language as rows of a file."""
    return [
        Row(
            source=each.paragraph.source,
            target=each.text,
            key=each.paragraph.key,
            role=ParagraphRole(each.paragraph.role).word,
            state=State(each.state).word,
            source_lang=document.source_language,
            target_lang=language,
            locked=each.locked,
            codes=tuple(Code(**code) for code in each.paragraph.codes.values()),
        )
        for each in Translation.objects.of(document, language)
    ]


def options(name: str, document: Document, language: str, request: HttpRequest) -> dict[str, Any]:
    """What one format's writer takes beyond rows."""
    if name != "html-copy":
        return {}
    return {
        "title": str(document),
        "lang": get_language(),
        "unclean": unclean_places(document, language),
        "layout": "interleaved" if request.POST.get("layout") == "interleaved" else "side by side",
        "translate": _,
    }


def unclean_places(document: Document, language: str) -> list[Unclean]:
    """What is not clean, a sentence each, for the top of a reading copy; paragraphs count from 1."""
    open_flags = Flag.objects.open().of(document, language).select_related("translation__paragraph")
    found = [Unclean(each.translation.paragraph.number, each.message, each.form) for each in open_flags]
    waiting = Translation.objects.of(document, language).exclude(state=State.APPROVED)
    return found + [Unclean(each.paragraph.number, each.get_state_display()) for each in waiting]
