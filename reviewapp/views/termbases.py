"""Termbases as files: TBX and CSV, in and out."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from typing import BinaryIO, cast

from django.contrib import messages
from django.core.files.uploadedfile import UploadedFile
from django.http import FileResponse, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST

from reviewapp.actions.errors import ActionError
from reviewapp.actions.reading import limits
from reviewapp.actions.termbases import concepts_of, import_terms
from reviewapp.engine.formats import FormatError, for_file, tbx, term_table
from reviewapp.engine.formats.concepts import Concept
from reviewapp.engine.formats.registry import HEAD, refuse_size
from reviewapp.models import Project, Verb
from reviewapp.models.sentences import sentence
from reviewapp.views.access import acts_on

IN_MEMORY = 5_000_000  # bytes of an export kept in memory before it goes to a temporary file


@require_POST
@acts_on(Project, Verb.DECIDE_TERM)
def bring_terms(request: HttpRequest, project: Project) -> HttpResponse:
    file = request.FILES.get("file")
    try:
        if not isinstance(file, UploadedFile):
            raise ActionError(_("Choose a file first."))
        _came, added = import_terms(project=project, concepts=list(concepts_in(file, project)), by=request.user)
    except FormatError as error:
        messages.error(request, sentence(error.message, error.params))
    except ActionError as error:
        messages.error(request, str(error))
    else:
        done = ngettext("%(count)d term added.", "%(count)d terms added.", added)
        messages.success(request, done % {"count": added})
    return redirect("terms", project.pk)


def concepts_in(file: UploadedFile, project: Project) -> Iterator[Concept]:
    """The concepts of a TBX or of a table with the columns source, target and, where there is one, status."""
    stream = cast(BinaryIO, file)
    refuse_size(stream, limits())
    head = stream.read(HEAD)
    stream.seek(0)
    if for_file(str(file.name), head) == tbx.FORMAT:
        return tbx.read_concepts(stream)
    return term_table.read(stream, project.source_language, project.target_language, limits())


@require_POST
@acts_on(Project, Verb.EXPORT)
def take_terms(request: HttpRequest, project: Project) -> HttpResponse:
    """The project's terms as TBX or CSV, with their statuses: a forbidden term stays forbidden in the file."""
    file = tempfile.SpooledTemporaryFile(max_size=IN_MEMORY)  # noqa: SIM115 — FileResponse closes it
    as_table = request.POST.get("format") == "csv"
    if as_table:
        term_table.write(concepts_of(project), cast(BinaryIO, file), project.source_language)
    else:
        tbx.write_concepts(concepts_of(project), cast(BinaryIO, file))
    file.seek(0)
    name, kind = ("terms.csv", "text/csv") if as_table else ("terms.tbx", tbx.FORMAT.media_type)
    return FileResponse(file, as_attachment=True, filename=name, content_type=kind)
