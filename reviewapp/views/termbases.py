"""The termbases of a project, in order; whole termbases in and out as TBX and CSV."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO, cast

from django.contrib import messages
from django.core.files.uploadedfile import UploadedFile
from django.db.models import QuerySet
from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_GET, require_POST

from reviewapp.actions.errors import ActionError
from reviewapp.actions.reading import limits
from reviewapp.actions.termbases import (
    begin_termbase,
    concepts_of,
    decided_earlier,
    import_terms,
    move_termbase,
    remove_termbase,
    rename_termbase,
    use_termbase,
)
from reviewapp.engine.formats import FormatError, for_file, tbx, term_table
from reviewapp.engine.formats.concepts import Concept
from reviewapp.engine.formats.registry import HEAD, refuse_size
from reviewapp.models import Membership, Project, Termbase, Verb
from reviewapp.models.sentences import sentence
from reviewapp.views.access import acts_on, permissions
from reviewapp.views.forms import value

IN_MEMORY = 5_000_000  # bytes of an export kept in memory before it goes to a temporary file


@require_GET
@acts_on(Project, Verb.READ)
def termbases(request: HttpRequest, project: Project) -> HttpResponse:
    context = {
        "project": project,
        "termbases": [describe(project, each) for each in project.ordered_termbases()],
        "others": others(request, project),
        "may": permissions(request.user, project),
    }
    return render(request, "terms/termbases.html", context)


@dataclass
class Described:
    """A termbase as its project sees it: concepts, other projects, forms that an earlier one decides on."""

    termbase: Termbase
    concepts: int
    elsewhere: int
    shadowed: int


def describe(project: Project, termbase: Termbase) -> Described:
    return Described(
        termbase,
        concepts=termbase.concepts.count(),
        elsewhere=termbase.projects.exclude(pk=project.pk).count(),
        shadowed=len(decided_earlier(project, termbase)),
    )


def others(request: HttpRequest, project: Project) -> QuerySet[Termbase]:
    """Termbases of the reader's other projects, where the reader decides terms too."""
    mine = Membership.objects.filter(user=request.user, role__gte=Verb.DECIDE_TERM.needs)
    found = Termbase.objects.filter(projects__in=mine.values("project")).exclude(projects=project)
    return found.distinct().order_by("name")


@require_POST
@acts_on(Project, Verb.DECIDE_TERM)
def new_termbase(request: HttpRequest, project: Project) -> HttpResponse:
    """One that is empty, or one of another project's."""
    try:
        if chosen := value(request.POST, "other"):
            termbase = others(request, project).filter(pk=int(chosen) if chosen.isdecimal() else 0).first()
            if termbase is None:
                raise Http404
            use_termbase(project=project, termbase=termbase, by=request.user)
        else:
            begin_termbase(project=project, name=value(request.POST, "name"), by=request.user)
    except ActionError as error:
        messages.error(request, str(error))
    return redirect("termbases", project.pk)


@require_POST
@acts_on(Project, Verb.DECIDE_TERM)
def change_termbase(request: HttpRequest, project: Project) -> HttpResponse:
    """Up, down, another name, or out of the project, as the button says."""
    termbase, by = chosen_termbase(request, project), request.user
    if termbase is None:  # taken out meanwhile, or never the project's: the page says which there are
        return redirect("termbases", project.pk)
    changes = {
        "up": lambda: move_termbase(project=project, termbase=termbase, up=True, by=by),
        "down": lambda: move_termbase(project=project, termbase=termbase, up=False, by=by),
        "rename": lambda: rename_termbase(project=project, termbase=termbase, name=value(request.POST, "name"), by=by),
        "remove": lambda: remove_termbase(
            project=project, termbase=termbase, by=by, delete=bool(value(request.POST, "delete"))
        ),
    }
    try:
        changes.get(value(request.POST, "do"), lambda: None)()
    except ActionError as error:
        messages.error(request, str(error))
    return redirect("termbases", project.pk)


def chosen_termbase(request: HttpRequest, project: Project) -> Termbase | None:
    """The termbase of the project that a form names; None where it names none, or one of another project."""
    chosen = value(request.POST, "termbase")
    return project.termbases.filter(pk=int(chosen)).first() if chosen.isdecimal() else None


@require_POST
@acts_on(Project, Verb.DECIDE_TERM)
def bring_terms(request: HttpRequest, project: Project) -> HttpResponse:
    file = request.FILES.get("file")
    try:
        if not isinstance(file, UploadedFile):
            raise ActionError(_("Choose a file first."))
        concepts, into = list(concepts_in(file, project)), chosen_termbase(request, project)
        _came, added = import_terms(project=project, concepts=concepts, by=request.user, termbase=into)
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
