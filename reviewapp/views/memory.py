"""The memory of a project: what it knows of a paragraph, and as files."""

from __future__ import annotations

from dataclasses import dataclass

from django.contrib import messages
from django.core.files.uploadedfile import UploadedFile
from django.db.models import Count
from django.http import HttpRequest, HttpResponse, StreamingHttpResponse
from django.shortcuts import redirect, render
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_GET, require_POST

from reviewapp.actions.errors import ActionError
from reviewapp.actions.memory import drop_memory, import_memory, memory_rows
from reviewapp.actions.packing import kept, pieces
from reviewapp.actions.reading import limits
from reviewapp.engine.formats import FormatError, by_name, for_file
from reviewapp.engine.formats.registry import HEAD
from reviewapp.engine.languages import language
from reviewapp.models import MemoryUnit, Project, Translation, Verb
from reviewapp.models.memory import Remembered, remembered
from reviewapp.models.sentences import sentence
from reviewapp.views.access import acts_on, permissions
from reviewapp.views.forms import value
from reviewapp.views.marked import difference

SENTENCES = 12  # of a paragraph that are looked up one by one
SENTENCE_LIKE = 0.75  # a sentence less like one of ours is no help for a whole paragraph
SHOWN_SENTENCES = 3


@dataclass
class Recollection:
    """A text of the memory beside the one under review: `diff` leads from that to it, `source_diff` from our source."""

    found: Remembered
    diff: SafeString
    source_diff: SafeString | None
    in_use: bool

    @property
    def whole(self) -> bool:
        return self.source_diff is not None


def recollections(translation: Translation) -> list[Recollection]:
    """What the memory knows of a paragraph, the most alike first, then of its sentences."""
    source, document = translation.paragraph.source, translation.document
    if not source:
        return []
    spans = language(document.source_language).sentences(source)
    sentences = [source[slice(*span)] for span in spans[:SENTENCES]] if len(spans) > 1 else []
    paragraph, *others = remembered(
        document.project,
        [source, *sentences],
        document.source_language,
        translation.language,
        but=translation.pk,
    )
    known = {each.unit.target for each in paragraph}
    best = [each[0] for each in others if each and each[0].score >= SENTENCE_LIKE and each[0].unit.target not in known]
    return [whole(each, translation) for each in paragraph] + [part(each) for each in best[:SHOWN_SENTENCES]]


def whole(found: Remembered, translation: Translation) -> Recollection:
    text, source = translation.text, translation.paragraph.source or ""
    target = found.unit.target
    return Recollection(found, difference(text, target), difference(source, found.unit.source), target == text)


def part(found: Remembered) -> Recollection:
    """A sentence: shown as it is, for it stands for no more than a part of the text."""
    return Recollection(found, difference(found.unit.target, found.unit.target), None, in_use=False)


@require_GET
@acts_on(Project, Verb.READ)
def memory(request: HttpRequest, project: Project) -> HttpResponse:
    units = MemoryUnit.objects.filter(project=project)
    context = {
        "project": project,
        "levels": [
            (MemoryUnit.Level(level).label, count)
            for level, count in units.exclude(translation=None)
            .order_by("level")
            .values_list("level")
            .annotate(Count("pk"))
        ],
        "files": units.filter(translation=None).order_by("origin").values("origin").annotate(units=Count("pk")),
        "may": permissions(request.user, project),
    }
    return render(request, "projects/memory.html", context)


@require_POST
@acts_on(Project, Verb.UPLOAD)
def bring_memory(request: HttpRequest, project: Project) -> HttpResponse:
    """A TMX, or any other file of pairs that says its languages, into the memory."""
    file = request.FILES.get("file")
    try:
        if not isinstance(file, UploadedFile):
            raise ActionError(_("Choose a file first."))
        head = file.read(HEAD)
        file.seek(0)
        rows = for_file(str(file.name), head).read(file, limits=limits())  # type: ignore[arg-type]  # a seekable stream
        added = import_memory(project=project, rows=rows, origin=str(file.name), by=request.user)
    except FormatError as error:
        messages.error(request, sentence(error.message, error.params))
    except ActionError as error:
        messages.error(request, str(error))
    else:
        done = ngettext("%(count)d pair of texts added.", "%(count)d pairs of texts added.", added)
        messages.success(request, done % {"count": added})
    return redirect("memory", project.pk)


@require_POST
@acts_on(Project, Verb.EXPORT)
def take_memory(request: HttpRequest, project: Project) -> HttpResponse:
    """The memory as TMX."""
    file = kept()
    tmx = by_name("tmx")
    tmx.write(memory_rows(project), file)  # type: ignore[arg-type]
    response = StreamingHttpResponse(pieces(file), content_type=tmx.media_type)
    response.headers["Content-Disposition"] = 'attachment; filename="memory.tmx"'
    return response


@require_POST
@acts_on(Project, Verb.DELETE)
def drop_memory_file(request: HttpRequest, project: Project) -> HttpResponse:
    drop_memory(project=project, origin=value(request.POST, "origin")[:255], by=request.user)
    return redirect("memory", project.pk)
