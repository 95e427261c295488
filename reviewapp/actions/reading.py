"""Reading what was brought: files and choices in, rows out, or one sentence why not."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import BinaryIO, cast

from django.conf import settings
from django.utils.translation import gettext as _

from reviewapp.actions.documents import Provenance, pair_up
from reviewapp.actions.errors import ActionError
from reviewapp.engine.formats import Candidate, Format, FormatError, Limits, Row, for_file
from reviewapp.engine.formats import text as text_format
from reviewapp.engine.formats.codes import alongside
from reviewapp.engine.formats.registry import HEAD
from reviewapp.engine.formats.rows import Code
from reviewapp.engine.repair import Repair, repaired
from reviewapp.models import Document, Translation, Upload, UploadedFile
from reviewapp.models.sentences import sentence


@dataclass
class Reading:
    """One file as it was read: its rows and what had to be found out to read it."""

    name: str
    format: Format
    rows: list[Row]
    encoding: str = ""
    split: str = ""
    sha256: str = ""


@dataclass
class Proposal:
    """What an upload would become: rows to store, or the `error` that stands in the way.

    `original` is the file that holds the translation under review, of which `provenance` tells.
    """

    rows: list[Row] = field(default_factory=list)
    readings: list[Reading] = field(default_factory=list)
    error: str = ""
    provenance: Provenance = field(default_factory=Provenance)
    run: str = ""
    original: UploadedFile | None = None


def limits() -> Limits:
    return Limits(bytes=settings.UPLOAD_BYTES, rows=settings.UPLOAD_PARAGRAPHS)


def read_file(stream: BinaryIO, name: str, *, encoding: str = "", split: str = "") -> Reading:
    """The rows of a file; raises ActionError with the file's name and what is wrong with it."""
    try:
        head = stream.read(HEAD)
        stream.seek(0)
        format = for_file(name, head)
        if format.holds_terms:
            raise ActionError(_("“%(name)s” holds terms, not the paragraphs of a document.") % {"name": name})
        options: dict[str, str] = {}
        if format.name == "text" and head:
            layout = text_format.inspect(stream, encoding or None, limits())
            options = {"encoding": layout.encoding, "split": split or layout.split}
            stream.seek(0)
        rows = list(format.read(stream, limits=limits(), **options))
    except FormatError as error:
        why = sentence(error.message, error.params)
        raise ActionError(_("%(name)s: %(sentence)s") % {"name": name, "sentence": why}) from error
    stream.seek(0)
    sha256 = hashlib.file_digest(stream, "sha256").hexdigest()  # type: ignore[arg-type]
    return Reading(name, format, rows, options.get("encoding", ""), options.get("split", ""), sha256)


def propose(upload: Upload) -> Proposal:
    """Read an upload's files with its present choices and lay them side by side."""
    proposal = Proposal()
    files = list(upload.files.all())
    try:
        proposal.readings = [read_upload(upload, each) for each in files]
        proposal.rows = combined(upload, list(zip(files, proposal.readings, strict=True)))
    except ActionError as error:
        proposal.error = str(error)
    for file, reading in zip(files, proposal.readings, strict=False):
        if file.part != UploadedFile.Part.SOURCE:
            proposal.run, proposal.original = file.name, file
            proposal.provenance = Provenance(reading.name, reading.format.name, reading.encoding, reading.sha256)
            break
    return proposal


def read_upload(upload: Upload, each: UploadedFile) -> Reading:
    """One file of an upload, with the repairs made on the page."""
    chosen = upload.choices.get(str(each.pk), {})
    with each.file.open("rb") as stream:
        reading = read_file(
            cast(BinaryIO, stream),
            each.name,
            encoding=chosen.get("encoding", ""),
            split=chosen.get("split", ""),
        )
    if repairs := [Repair(*each) for each in chosen.get("repairs", [])]:
        reading.rows = repaired_rows(reading.rows, repairs)
    return reading


def repaired_rows(rows: Sequence[Row], repairs: Sequence[Repair]) -> list[Row]:
    """Rows of a monolingual file after repairs; those nobody touched stay as they were read."""
    untouched = {row.target: row for row in rows}
    codes = [code for row in rows for code in row.codes]
    return [
        untouched.get(text) or Row(target=text, codes=tuple(code for code in codes if code.char in text))
        for text in repaired([row.target for row in rows], repairs)
    ]


def combined(upload: Upload, files: Sequence[tuple[UploadedFile, Reading]]) -> list[Row]:
    """One list of rows of a source, a translation and any further candidates; a bilingual file stands alone.

    Files for a document that exists are paired with its paragraphs.
    """
    part = UploadedFile.Part
    bilingual = [reading for each, reading in files if each.part == part.BILINGUAL]
    sources = [reading for each, reading in files if each.part == part.SOURCE]
    targets = [reading for each, reading in files if each.part == part.TARGET]
    if upload.document and not upload.choices.get("again"):
        rows = rows_of_document(upload.document)
    elif bilingual or targets:
        rows = bilingual[0].rows if bilingual else targets.pop(0).rows
    else:
        raise ActionError(_("Bring a translation: alone, or with its source."))
    if sources:
        rows = with_source(rows, sources[0])
    for reading in targets:
        rows = with_candidate(rows, reading)
    return rows


def rows_of_document(document: Document) -> list[Row]:
    translations = Translation.objects.of(document, document.target_languages[0])
    return [
        Row(
            target=each.text,
            source=each.paragraph.source,
            role=each.paragraph.role,
            codes=tuple(Code(**code) for code in each.paragraph.codes.values()),
        )
        for each in translations
    ]


def with_source(rows: Sequence[Row], reading: Reading) -> list[Row]:
    pair_up([row.target for row in reading.rows], [row.target for row in rows])
    return [row_with_source(row, theirs) for row, theirs in zip(rows, reading.rows, strict=True)]


def row_with_source(row: Row, theirs: Row) -> Row:
    source, codes = alongside(theirs.target, theirs.codes, row.codes)
    return replace(row, source=source, codes=codes)


def with_candidate(rows: Sequence[Row], reading: Reading) -> list[Row]:
    pair_up([row.target for row in rows], [row.target for row in reading.rows])
    return [row_with_candidate(row, theirs, reading.name) for row, theirs in zip(rows, reading.rows, strict=True)]


def row_with_candidate(row: Row, theirs: Row, name: str) -> Row:
    text, codes = alongside(theirs.target, theirs.codes, row.codes)
    return replace(row, candidates=(*row.candidates, Candidate(text, name)), codes=codes)
