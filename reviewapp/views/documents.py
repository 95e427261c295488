"""Bring a document in: drop or paste, see how it splits and pairs, store it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django import forms
from django.contrib import messages
from django.core.files.base import ContentFile, File
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_POST

from reviewapp.actions.documents import delete_document, language_tag
from reviewapp.actions.errors import ActionError
from reviewapp.actions.reading import Proposal, Reading, propose, read_file, rows_of_document
from reviewapp.actions.uploads import begin_upload, choose, drop_upload, store_upload
from reviewapp.engine.formats import Format, Row, all_formats
from reviewapp.engine.formats.headers import ASKED, NONE
from reviewapp.engine.repair import Repair
from reviewapp.models import Document, ParagraphRole, Project, Upload, UploadedFile, Verb
from reviewapp.tasks import discover_terms
from reviewapp.views.access import acts_on
from reviewapp.views.again import again_context
from reviewapp.views.forms import PageForm, value
from reviewapp.views.pairs import pairs_context, re_pair
from reviewapp.views.roles import with_roles

SHOWN = 200  # rows of a preview; the rest is stored all the same


class ManyFiles(forms.ClearableFileInput):
    allow_multiple_selected = True


class FilesField(forms.FileField):
    """Any number of files; each is held to the rules of a file field."""

    widget = ManyFiles

    def clean(self, data: Any, initial: Any = None) -> list[File]:
        return [super(FilesField, self).clean(each, initial) for each in data or []]


class DocumentForm(PageForm):
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
    context = {"form": form, "project": project, "formats": readable()}
    return render(request, "documents/new.html", context, status=422 if form.errors else 200)


def readable() -> list[Format]:
    """The formats a document can be brought in."""
    return [format for format in all_formats().values() if format.reads and not format.holds_terms]


@require_http_methods(["GET", "POST"])
@acts_on(Document, Verb.UPLOAD)
def again(request: HttpRequest, document: Document) -> HttpResponse:
    """The document comes again: what did not change keeps its review."""
    initial = {
        "title": str(document),
        "source_language": document.source_language,
        "target_language": document.target_languages[0],
    }
    form = DocumentForm(request.POST or None, request.FILES or None, initial=initial)
    if request.method == "POST" and form.is_valid():
        try:
            return redirect("upload", begin(request, document.project, form, document).pk)
        except ActionError as error:
            form.add_error(None, str(error))
    context = {"form": form, "project": document.project, "document": document, "formats": readable()}
    return render(request, "documents/new.html", context, status=422 if form.errors else 200)


def begin(request: HttpRequest, project: Project, form: DocumentForm, document: Document | None = None) -> Upload:
    """Read every file once, so that one nobody can read is refused here, and keep them."""
    files = []
    for part, file in form.brought(form.cleaned_data):
        reading = read_file(file, str(file.name), known=project.columns)
        file.seek(0)
        bilingual = any(row.source is not None for row in reading.rows) or reading.error
        files.append((UploadedFile.Part.BILINGUAL.value if bilingual else part, file))
    return begin_upload(
        project=project,
        title=form.cleaned_data["title"] or title_of(files),
        files=files,
        choices={name: form.cleaned_data[name] for name in ("source_language", "target_language")}
        | ({"again": True} if document else {}),
        by=request.user,
        document=document,
    )


def title_of(files: list[tuple[str, File]]) -> str:
    return str(files[0][1].name).rpartition("/")[2].rpartition(".")[0] or _("Untitled")


class AdditionForm(PageForm):
    """What is brought later for a document that exists."""

    part = forms.ChoiceField(
        label=gettext_lazy("This is"),
        choices=[choice for choice in UploadedFile.Part.choices if choice[0] != UploadedFile.Part.BILINGUAL],
        widget=forms.RadioSelect,
        initial=UploadedFile.Part.SOURCE,
    )
    language = forms.CharField(label=gettext_lazy("Language of a translation"), max_length=35)
    file = forms.FileField(label=gettext_lazy("File"), required=False)
    text = forms.CharField(
        label=gettext_lazy("Or pasted text"), required=False, widget=forms.Textarea, max_length=4_000_000
    )

    def clean_language(self) -> str:
        try:
            return language_tag(self.cleaned_data["language"])
        except ActionError as error:
            raise forms.ValidationError(str(error)) from error

    def brought(self) -> File | None:
        text = self.cleaned_data["text"].strip()
        return self.cleaned_data["file"] or (ContentFile(text.encode(), _("pasted text") + ".txt") if text else None)


@require_http_methods(["GET", "POST"])
@acts_on(Document, Verb.UPLOAD)
def add_to_document(request: HttpRequest, document: Document) -> HttpResponse:
    """The source that arrives after its translation, or one more candidate: shown paired before it is stored."""
    initial = {"language": document.target_languages[0]}
    form = AdditionForm(request.POST or None, request.FILES or None, initial=initial)
    if request.method == "POST" and form.is_valid():
        try:
            if file := form.brought():
                return redirect("upload", begin_addition(request, document, form.cleaned_data, file).pk)
            form.add_error(None, _("Choose a file or paste a text first."))
        except ActionError as error:
            form.add_error(None, str(error))
    context = {"form": form, "document": document, "project": document.project}
    return render(request, "documents/add.html", context, status=422 if form.errors else 200)


def begin_addition(request: HttpRequest, document: Document, data: dict[str, Any], file: File) -> Upload:
    read_file(file, str(file.name), known=document.project.columns)
    file.seek(0)
    choices = {"source_language": document.source_language, "target_language": data["language"]}
    return begin_upload(
        project=document.project,
        document=document,
        title=str(document),
        files=[(data["part"], file)],
        choices=choices,
        by=request.user,
    )


@require_http_methods(["GET", "POST"])
@acts_on(Upload, Verb.UPLOAD)
def upload(request: HttpRequest, upload: Upload) -> HttpResponse:
    """How it will split and pair, before anything is stored; POST changes the choices."""
    if upload.choices.get("returned"):
        return redirect("returned", upload.pk)
    if request.method == "POST":
        choose(upload=upload, choices=choices_from(request, upload))
        return redirect(reverse("upload", args=[upload.pk]) + re_pair(request, upload))
    proposal = propose(upload)
    if proposal.pairing and proposal.pairing.guessed:
        choose(upload=upload, choices={"pairs": proposal.pairing.stored()})  # found once, however often it is shown
    rows = rows_of(upload, proposal)
    context = {
        "upload": upload,
        "project": upload.project,
        "proposal": proposal,
        "files": [
            {"file": file, "reading": reading, "columns": columns_of(reading)}
            for file, reading in zip(upload.files.all(), proposal.readings, strict=False)
        ],
        "rows": rows[:SHOWN],
        "has_source": any(row.source is not None for row in rows),
        "more": max(0, len(rows) - SHOWN),
        **again_context(upload, rows),
        "sides": sides(upload, proposal.readings) if proposal.error or "repair" in request.GET else [],
        **pairs_context(request, proposal),
        "heading": ParagraphRole.HEADING,
    }
    return render(request, "documents/upload.html", context)


COLUMNS = {
    "source": gettext_lazy("Source"),
    "target": gettext_lazy("Translation"),
    "id": gettext_lazy("Number or name"),
    "state": gettext_lazy("State"),
    "note": gettext_lazy("Comment"),
}


def columns_of(reading: Reading) -> list[tuple[str, Any, str]]:
    """The columns of a table that people may place, what they are called, and the header each has."""
    placed = reading.placement if reading.header else {}
    return [(column, COLUMNS[column], header) for column, header in placed.items()]


def rows_of(upload: Upload, proposal: Proposal) -> list[Row]:
    return with_roles(proposal.rows, upload.choices.get("headings", ()), upload.choices.get("shown", 0))


@dataclass
class Cell:
    """A paragraph of one file on the repair table; `at` is its place in that file."""

    file: int
    at: int
    text: str


def sides(upload: Upload, readings: Sequence[Reading]) -> list[list[Cell]]:
    """The paragraphs of each file side by side, so that one sees where they part and can mend it."""
    columns = [
        [Cell(file.pk, at, row.target) for at, row in enumerate(reading.rows)]
        for file, reading in zip(upload.files.all(), readings, strict=False)
    ]
    if upload.document and not upload.choices.get("again"):
        columns.append([Cell(0, at, row.target) for at, row in enumerate(rows_of_document(upload.document))])
    longest = max((len(column) for column in columns), default=0)
    padded = [column + [Cell(0, at, "") for at in range(len(column), longest)] for column in columns]
    return [list(row) for row in zip(*padded, strict=True)][:SHOWN]


def repair_from(request: HttpRequest) -> tuple[str, Repair] | None:
    """The repair a button asked for, as KIND:FILE:PLACE, and the file it is for."""
    kind, _colon, place = chosen(request, "repair").partition(":")
    file, _colon, at = place.partition(":")
    if kind not in ("join", "gap", "drop", "rewrite") or not (file.isdecimal() and at.isdecimal()):
        return None
    return file, Repair(kind, int(at), value(request.POST, f"text-{file}-{at}"))


def choices_from(request: HttpRequest, upload: Upload) -> dict[str, Any]:
    """For each file its split and encoding; and which paragraphs are headings, where the page said."""
    choices: dict[str, Any] = {
        str(each.pk): reading_choices(request, upload.choices.get(str(each.pk), {}), each.pk)
        for each in upload.files.all()
    }
    if (repair := repair_from(request)) and repair[0] in choices:
        choices[repair[0]]["repairs"].append(repair[1])
    if shown := chosen(request, "headings-shown"):
        choices["shown"] = int(shown) if shown.isdecimal() else 0
        choices["headings"] = [int(n) for n in request.POST.getlist("heading") if n.isdecimal()]
    return choices


def reading_choices(request: HttpRequest, before: dict[str, Any], pk: int) -> dict[str, Any]:
    """How one file is read. Another split or encoding gives other paragraphs: repairs of the old ones end."""
    now: dict[str, Any] = {name: chosen(request, f"{name}-{pk}") for name in ("split", "encoding")}
    now["columns"] = columns_from(request, pk) or before.get("columns", {})
    same = all(now[name] == before.get(name, now[name]) for name in now)
    return now | {"repairs": before.get("repairs", []) if same else []}


def columns_from(request: HttpRequest, pk: int) -> dict[str, str]:
    """Which header each column has, where the page said; a column the file does not have is NONE."""
    names = {column: f"column-{pk}-{column}" for column in ASKED}
    return {column: value(request.POST, name)[:200] or NONE for column, name in names.items() if name in request.POST}


def chosen(request: HttpRequest, name: str) -> str:
    return value(request.POST, name)[:40]


@require_POST
@acts_on(Upload, Verb.UPLOAD)
def store(request: HttpRequest, upload: Upload) -> HttpResponse:
    if upload.choices.get("returned"):
        return redirect("returned", upload.pk)
    choose(upload=upload, choices=choices_from(request, upload))
    proposal = propose(upload)
    if proposal.error:
        return redirect("upload", upload.pk)
    try:
        document = store_upload(
            upload=upload,
            rows=rows_of(upload, proposal),
            proposal=proposal,
            by=request.user,
        )
    except ActionError as error:
        messages.error(request, str(error))
        return redirect("upload", upload.pk)
    discover_terms.enqueue(document.project.pk)
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
