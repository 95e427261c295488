"""What was brought and not yet stored: keep it, change the choices, store it or drop it."""

from __future__ import annotations

from collections.abc import Sequence

from django.core.files.base import File
from django.core.files.storage import default_storage
from django.db import transaction

from reviewapp.actions.documents import Provenance, import_document, join_document
from reviewapp.actions.reading import Proposal
from reviewapp.actions.reimport import bring_again
from reviewapp.engine.formats.headers import sum_of
from reviewapp.engine.formats.rows import Row
from reviewapp.models import Document, Project, Upload, UploadedFile, User


@transaction.atomic
def begin_upload(
    *,
    project: Project,
    title: str,
    files: Sequence[tuple[str, File[bytes]]],
    choices: dict[str, object],
    by: User,
    document: Document | None = None,
) -> Upload:
    """Keep `files`, each with the part it plays, until they are stored or dropped.

    They become a document of their own, or join the `document` they are brought for.
    """
    upload = Upload.objects.create(project=project, document=document, title=title, choices=choices, by=by)
    for part, file in files:
        UploadedFile.objects.create(upload=upload, part=part, name=str(file.name)[:255], file=file)
    return upload


def choose(*, upload: Upload, choices: dict[str, object]) -> None:
    """Change how an upload is read: languages, encoding, split, roles."""
    upload.choices = {**upload.choices, **choices}
    upload.save(update_fields=["choices"])


@transaction.atomic
def store_upload(*, upload: Upload, rows: Sequence[Row], proposal: Proposal, by: User) -> Document:
    """Make the upload a document of its project, or add it to the document it was brought for.

    `rows` are those of the `proposal`, as they were corrected on the page.
    """
    run = proposal.run
    if upload.document and upload.choices.get("again"):
        language = str(upload.choices["target_language"])
        bring_again(document=upload.document, rows=rows, language=language, run=run, by=by)
        document = upload.document
        keep_original(document, proposal)
    elif upload.document:
        document = join_document(
            document=upload.document,
            rows=rows,
            language=str(upload.choices["target_language"]),
            by=by,
            new=proposal.new,
        )
    else:
        document = new_document(upload, rows, proposal.provenance, run, by)
        keep_original(document, proposal)
    remember_columns(upload, proposal)
    drop_upload(upload=upload)
    return document


def remember_columns(upload: Upload, proposal: Proposal) -> None:
    """Which column of a table holds what, for the next table with the same first line; the last ones are kept."""
    placed = {sum_of(each.header): each.columns for each in proposal.readings if each.header and each.columns}
    if placed:
        project = Project.objects.select_for_update().get(pk=upload.project_id)
        kept = {name: columns for name, columns in project.columns.items() if name not in placed} | placed
        project.columns = dict(list(kept.items())[-REMEMBERED:])
        project.save(update_fields=["columns"])


REMEMBERED = 50


def keep_original(document: Document, proposal: Proposal) -> None:
    """Keep the file that came, so that an export can write into it again and leave the rest as it was."""
    if proposal.original is None:
        return
    for name, value in vars(proposal.provenance).items():
        setattr(document, name, value)
    with proposal.original.file.open("rb") as file:
        document.original.save(proposal.original.name, file, save=False)
    document.save()


def new_document(upload: Upload, rows: Sequence[Row], provenance: Provenance, run: str, by: User) -> Document:
    return import_document(
        project=upload.project,
        title=upload.title,
        rows=rows,
        source_language=str(upload.choices["source_language"]),
        target_language=str(upload.choices["target_language"]),
        by=by,
        run=run,
        provenance=provenance,
    )


def drop_upload(*, upload: Upload) -> None:
    """Forget what was brought, with its files once the database has let go of them."""
    names = [str(each.file.name) for each in upload.files.all()]
    upload.delete()

    def forget() -> None:
        for name in names:
            default_storage.delete(name)

    transaction.on_commit(forget)
