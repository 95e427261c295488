"""Bring a document in: drop or paste, see how it splits and pairs, store it."""

from __future__ import annotations

from typing import Any

from django import forms
from django.core.files.base import ContentFile, File
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_POST

from reviewapp.actions.documents import delete_document, language_tag
from reviewapp.actions.errors import ActionError
from reviewapp.actions.reading import Proposal, Reading, propose, read_file
from reviewapp.actions.uploads import begin_upload, choose, drop_upload, store_upload
from reviewapp.engine.formats import Row
from reviewapp.models import Document, ParagraphRole, Project, Upload, UploadedFile, Verb
from reviewapp.views.access import acts_on
from reviewapp.views.roles import with_roles

SHOWN = 200  # rows of a preview; the rest is stored all the same


class ManyFiles(forms.ClearableFileInput):
    allow_multiple_selected = True


class FilesField(forms.FileField):
    """Any number of files; each is held to the rules of a file field."""

    widget = ManyFiles

    def clean(self, data: Any, initial: Any = None) -> list[File]:
        return [super(FilesField, self).clean(each, initial) for each in data or []]


class DocumentForm(forms.Form):
    title = forms.CharField(label=gettext_lazy("Title"), max_length=300, required=False)
    source_language = forms.CharField(label=gettext_lazy("Source language"), max_length=35)
    target_language = forms.CharField(label=gettext_lazy("Target language"), max_length=35)
    target_files = FilesField(label=gettext_lazy("Translation files, the one to review first"), required=False)
    source_file = forms.FileField(label=gettext_lazy("Source file, where there is one"), required=False)
    target_text = forms.CharField(
        label=gettext_lazy("Or paste the translation"), required=False, widget=forms.Textarea, max_length=4_000_000
    )
    source_text = forms.CharField(
        label=gettext_lazy("Or paste the source"), required=False, widget=forms.Textarea, max_length=4_000_000
    )

    def clean(self) -> dict[str, Any]:
        data: dict[str, Any] = super().clean() or {}
        for name in ("source_language", "target_language"):
            try:
                data[name] = language_tag(data.get(name, ""))
            except ActionError as error:
                self.add_error(name, str(error))
        if not self.brought(data):
            self.add_error(None, _("Choose a file or paste a text first."))
        return data

    def brought(self, data: dict[str, Any]) -> list[tuple[str, File]]:
        """The files with the part each plays; pasted text counts as a file."""
        part = UploadedFile.Part
        files = [(part.SOURCE.value, file) for file in [data.get("source_file")] if file]
        if text := (data.get("source_text") or "").strip():
            files.append((part.SOURCE.value, ContentFile(text.encode(), _("pasted source") + ".txt")))
        files += [(part.TARGET.value, file) for file in data.get("target_files") or []]
        if text := (data.get("target_text") or "").strip():
            files.append((part.TARGET.value, ContentFile(text.encode(), _("pasted translation") + ".txt")))
        return files


@require_http_methods(["GET", "POST"])
@acts_on(Project, Verb.UPLOAD)
def new_document(request: HttpRequest, project: Project) -> HttpResponse:
    initial = {"source_language": project.source_language, "target_language": project.target_language}
    form = DocumentForm(request.POST or None, request.FILES or None, initial=initial)
    if request.method == "POST" and form.is_valid():
        try:
            return redirect("upload", begin(request, project, form).pk)
        except ActionError as error:
            form.add_error(None, str(error))
    return render(request, "documents/new.html", {"form": form, "project": project}, status=422 if form.errors else 200)


def begin(request: HttpRequest, project: Project, form: DocumentForm) -> Upload:
    """Read every file once, so that one nobody can read is refused here, and keep them."""
    files = []
    for part, file in form.brought(form.cleaned_data):
        reading = read_file(file, str(file.name))
        file.seek(0)
        bilingual = any(row.source is not None for row in reading.rows)
        files.append((UploadedFile.Part.BILINGUAL.value if bilingual else part, file))
    return begin_upload(
        project=project,
        title=form.cleaned_data["title"] or title_of(files),
        files=files,
        choices={name: form.cleaned_data[name] for name in ("source_language", "target_language")},
        by=request.user,
    )


def title_of(files: list[tuple[str, File]]) -> str:
    return str(files[0][1].name).rpartition("/")[2].rpartition(".")[0] or _("Untitled")


@require_http_methods(["GET", "POST"])
@acts_on(Upload, Verb.UPLOAD)
def upload(request: HttpRequest, upload: Upload) -> HttpResponse:
    """How it will split and pair, before anything is stored; POST changes the choices."""
    if request.method == "POST":
        choose(upload=upload, choices=choices_from(request, upload))
        return redirect("upload", upload.pk)
    proposal = propose(upload)
    rows = rows_of(upload, proposal)
    context = {
        "upload": upload,
        "project": upload.project,
        "proposal": proposal,
        "files": [
            {"file": file, "reading": reading}
            for file, reading in zip(upload.files.all(), proposal.readings, strict=False)
        ],
        "rows": rows[:SHOWN],
        "more": max(0, len(rows) - SHOWN),
        "sides": sides(proposal.readings) if proposal.error else [],
        "parts": UploadedFile.Part.choices,
        "heading": ParagraphRole.HEADING,
    }
    return render(request, "documents/upload.html", context)


def rows_of(upload: Upload, proposal: Proposal) -> list[Row]:
    return with_roles(proposal.rows, upload.choices.get("headings", ()), upload.choices.get("shown", 0))


def sides(readings: list[Reading]) -> list[tuple[str, ...]]:
    """The paragraphs of each file side by side, so that one sees where they part."""
    longest = max((len(reading.rows) for reading in readings), default=0)
    texts = [[row.target for row in reading.rows] + [""] * (longest - len(reading.rows)) for reading in readings]
    return list(zip(*texts, strict=True))[:SHOWN]


def choices_from(request: HttpRequest, upload: Upload) -> dict[str, Any]:
    """For each file its split and encoding; and which paragraphs are headings, where the page said."""
    choices: dict[str, Any] = {
        str(each.pk): {name: chosen(request, f"{name}-{each.pk}") for name in ("split", "encoding")}
        for each in upload.files.all()
    }
    if shown := chosen(request, "headings-shown"):
        choices["shown"] = int(shown) if shown.isdecimal() else 0
        choices["headings"] = [int(n) for n in request.POST.getlist("heading") if n.isdecimal()]
    return choices


def chosen(request: HttpRequest, name: str) -> str:
    return request.POST.get(name, "")[:40]


@require_POST
@acts_on(Upload, Verb.UPLOAD)
def store(request: HttpRequest, upload: Upload) -> HttpResponse:
    choose(upload=upload, choices=choices_from(request, upload))
    proposal = propose(upload)
    if proposal.error:
        return redirect("upload", upload.pk)
    document = store_upload(
        upload=upload,
        rows=rows_of(upload, proposal),
        provenance=proposal.provenance,
        run=proposal.run,
        by=request.user,
    )
    return redirect("desk", document.pk, document.target_languages[0])


@require_POST
@acts_on(Upload, Verb.UPLOAD)
def drop(request: HttpRequest, upload: Upload) -> HttpResponse:
    project = upload.project
    drop_upload(upload=upload)
    return redirect("new-document", project.pk)


@require_http_methods(["GET", "POST"])
@acts_on(Document, Verb.DELETE)
def delete(request: HttpRequest, document: Document) -> HttpResponse:
    """Ask first: this cannot be undone."""
    if request.method == "POST":
        project = document.project
        delete_document(document=document, by=request.user)
        return redirect("project", project.pk)
    return render(request, "documents/delete.html", {"document": document, "project": document.project})
