"""Reading what was brought: files and choices in, rows out, or one sentence why not."""

from __future__ import annotations

import hashlib
import io
from dataclasses import dataclass, field
from typing import BinaryIO, cast

from django.conf import settings
from django.utils.translation import gettext as _

from reviewapp.actions.documents import Provenance, pair_up
from reviewapp.actions.errors import ActionError
from reviewapp.engine.formats import Candidate, Format, FormatError, Limits, Row, for_file
from reviewapp.engine.formats import text as text_format
from reviewapp.engine.formats.registry import HEAD
from reviewapp.models import Upload, UploadedFile


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

    `sides` are the texts of each file, for repair where their counts differ.
    """

    rows: list[Row] = field(default_factory=list)
    readings: list[Reading] = field(default_factory=list)
    error: str = ""
    provenance: Provenance = field(default_factory=Provenance)
    run: str = ""


def limits() -> Limits:
    return Limits(bytes=settings.UPLOAD_BYTES, rows=settings.UPLOAD_PARAGRAPHS)


def read_file(stream: BinaryIO, name: str, *, encoding: str = "", split: str = "") -> Reading:
    """The rows of a file; raises ActionError with the file's name and what is wrong with it."""
    try:
        head = stream.read(HEAD)
        stream.seek(0)
        format = for_file(name, head)
        options: dict[str, str] = {}
        if format.name == "text" and head:
            layout = text_format.inspect(stream, encoding or None, limits())
            options = {"encoding": layout.encoding, "split": split or layout.split}
            stream.seek(0)
        rows = list(format.read(stream, limits=limits(), **options))
    except FormatError as error:
        raise ActionError(f"{name}: {_(error.message) % error.params if error.params else _(error.message)}") from error
    stream.seek(0)
    sha256 = hashlib.file_digest(stream, "sha256").hexdigest()  # type: ignore[arg-type]
    return Reading(name, format, rows, options.get("encoding", ""), options.get("split", ""), sha256)


def read_text(text: str, name: str, *, split: str = "") -> Reading:
    """Pasted text, read as a file would be."""
    return read_file(io.BytesIO(text.encode()), f"{name}.txt", encoding="utf-8", split=split)


def propose(upload: Upload) -> Proposal:
    """Read an upload's files with its present choices and lay them side by side."""
    proposal = Proposal()
    try:
        for each in upload.files.all():
            with each.file.open("rb") as stream:
                proposal.readings.append(read_file(cast(BinaryIO, stream), each.name, **choices_for(upload, each)))
        proposal.rows = combined(list(zip(upload.files.all(), proposal.readings, strict=True)))
    except ActionError as error:
        proposal.error = str(error)
    first = proposal.readings[0] if proposal.readings else None
    if first:
        proposal.provenance = Provenance(first.name, first.format.name, first.encoding, first.sha256)
    proposal.run = next((each.name for each in upload.files.all() if each.part != UploadedFile.Part.SOURCE), "")
    return proposal


def choices_for(upload: Upload, each: UploadedFile) -> dict[str, str]:
    chosen = upload.choices.get(str(each.pk), {})
    return {"encoding": chosen.get("encoding", ""), "split": chosen.get("split", "")}


def combined(files: list[tuple[UploadedFile, Reading]]) -> list[Row]:
    """One list of rows of a source, a translation and any further candidates; a bilingual file stands alone."""
    part = UploadedFile.Part
    bilingual = [reading for each, reading in files if each.part == part.BILINGUAL]
    sources = [reading for each, reading in files if each.part == part.SOURCE]
    targets = [reading for each, reading in files if each.part == part.TARGET]
    if not bilingual and not targets:
        raise ActionError(_("Bring a translation: alone, or with its source."))
    rows = bilingual[0].rows if bilingual else targets.pop(0).rows
    if sources:
        rows = pair_up([row.target for row in sources[0].rows], [row.target for row in rows])
    for reading in targets:
        rows = with_candidate(rows, reading)
    return rows


def with_candidate(rows: list[Row], reading: Reading) -> list[Row]:
    paired = pair_up([row.target for row in rows], [row.target for row in reading.rows])
    return [
        Row(
            target=row.target,
            source=row.source,
            key=row.key,
            role=row.role,
            codes=row.codes,
            candidates=(*row.candidates, Candidate(pair.target, reading.name)),
        )
        for row, pair in zip(rows, paired, strict=True)
    ]
