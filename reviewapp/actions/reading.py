"""Reading what was brought: files and choices in, rows out, or one sentence why not."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, BinaryIO, cast

from django.conf import settings
from django.utils.translation import gettext as _

from reviewapp.actions.documents import Provenance
from reviewapp.actions.errors import ActionError
from reviewapp.engine.alignment import Bead, align
from reviewapp.engine.alignment.laying import lay
from reviewapp.engine.alignment.moves import covering
from reviewapp.engine.formats import Candidate, Format, FormatError, Limits, Row, encodings, for_file
from reviewapp.engine.formats import text as text_format
from reviewapp.engine.formats.codes import alongside, distinct
from reviewapp.engine.formats.headers import header, placement, sum_of
from reviewapp.engine.formats.registry import HEAD
from reviewapp.engine.formats.rows import Code
from reviewapp.engine.repair import Repair, joined, repaired
from reviewapp.models import Document, Translation, Upload, UploadedFile
from reviewapp.models.sentences import sentence


@dataclass
class Reading:
    """One file as it was read: its rows and what had to be found out to read it.

    A table has a `header`, and `columns` where its own names are not the usual ones; `error` says
    that nobody knows yet which of them holds the translation.
    """

    name: str
    format: Format
    rows: list[Row]
    encoding: str = ""
    split: str = ""
    sha256: str = ""
    header: list[str] = field(default_factory=list)
    columns: dict[str, str] = field(default_factory=dict)
    error: str = ""

    @property
    def placement(self) -> dict[str, str]:
        """Which header each column has that people may place."""
        return placement(self.header, self.columns)


@dataclass
class Pairing:
    """How the paragraphs of a source and of its translation are paired; `guessed` where it was by their content."""

    beads: list[Bead]
    sources: list[str]
    targets: list[str]
    guessed: bool = False

    @property
    def even(self) -> bool:
        """Whether each paragraph has one partner."""
        return all(each.shape == (1, 1) for each in self.beads)

    @property
    def sums(self) -> str:
        """What tells these texts from all others: pairs that were mended are those of no others."""
        return hashlib.sha256(repr((self.sources, self.targets)).encode("utf-8", "surrogatepass")).hexdigest()

    def stored(self) -> dict[str, object]:
        """The pairs as an upload keeps them."""
        beads = [
            [each.source.start, each.source.stop, each.target.start, each.target.stop, each.score]
            for each in self.beads
        ]
        return {"of": self.sums, "beads": beads}


@dataclass
class Proposal:
    """What an upload would become: rows to store, or the `error` that stands in the way.

    `original` is the file that holds the translation under review, of which `provenance` tells.
    `new` are the places of rows that are source text which nobody has translated.
    """

    rows: list[Row] = field(default_factory=list)
    readings: list[Reading] = field(default_factory=list)
    error: str = ""
    provenance: Provenance = field(default_factory=Provenance)
    run: str = ""
    original: UploadedFile | None = None
    pairing: Pairing | None = None
    new: frozenset[int] = frozenset()


def limits() -> Limits:
    return Limits(bytes=settings.UPLOAD_BYTES, rows=settings.UPLOAD_PARAGRAPHS)


def read_file(
    stream: BinaryIO,
    name: str,
    *,
    encoding: str = "",
    split: str = "",
    columns: Mapping[str, str] | None = None,
    known: Mapping[str, dict[str, str]] | None = None,
) -> Reading:
    """The rows of a file; raises ActionError with the file's name and what is wrong with it.

    `columns` says which header of a table has which column; `known` has that by the sums of
    headers that came before. A table of which neither tells comes without rows, with its `error`.
    """
    first: list[str] = []
    try:
        head = stream.read(HEAD)
        stream.seek(0)
        format = for_file(name, head)
        if format.holds_terms:
            raise ActionError(_("“%(name)s” holds terms, not the paragraphs of a document.") % {"name": name})
        options: dict[str, Any] = {}
        if format.name == "text" and head:
            layout = text_format.inspect(stream, encoding or None, limits())
            options = {"encoding": layout.encoding, "split": split or layout.split}
            stream.seek(0)
        elif encoding_of(format, stream, encoding):
            options["encoding"] = encoding_of(format, stream, encoding)
        if head and (first := header(format.name, stream, limits(), options.get("encoding", ""))):
            options["columns"] = dict(columns or (known or {}).get(sum_of(first), {}))
        rows = list(format.read(stream, limits=limits(), **options))
    except FormatError as error:
        why = _("%(name)s: %(sentence)s") % {"name": name, "sentence": sentence(error.message, error.params)}
        if not first or placement(first, options.get("columns", {}))["target"]:
            raise ActionError(why) from error
        return Reading(name, format, [], options.get("encoding", ""), header=first, error=why)
    stream.seek(0)
    sha256 = hashlib.file_digest(stream, "sha256").hexdigest()  # type: ignore[arg-type]
    return Reading(
        name,
        format,
        rows,
        encoding=options.get("encoding", ""),
        split=options.get("split", ""),
        sha256=sha256,
        header=first,
        columns=options.get("columns", {}),
    )


def encoding_of(format: Format, stream: BinaryIO, chosen: str) -> str:
    """The encoding to read a file in that may have any: the chosen one; of tables the one found; else it says so."""
    if format.name not in ENCODED:
        return ""
    found = chosen or (encodings.detect(stream) if format.name in ("csv", "tsv", "markdown") else "")
    stream.seek(0)
    return found


ENCODED = ("csv", "tsv", "markdown", "html", "po")  # beside plain text


def propose(upload: Upload) -> Proposal:
    """Read an upload's files with its present choices and lay them side by side."""
    proposal = Proposal()
    files = list(upload.files.all())
    try:
        proposal.readings = [read_upload(upload, each) for each in files]
        for each in proposal.readings:
            if each.error:
                raise ActionError(each.error)
        combine(upload, list(zip(files, proposal.readings, strict=True)), proposal)
    except ActionError as error:
        proposal.error = str(error)
    for file, reading in zip(files, proposal.readings, strict=False):
        if file.part != UploadedFile.Part.SOURCE:
            proposal.run = file.name
            reshaped = proposal.new or upload.choices.get(str(file.pk), {}).get("repairs")
            proposal.original = None if reshaped else file
            proposal.provenance = Provenance(reading.name, reading.format.name, reading.encoding, reading.sha256)
            break
    return proposal


def read_upload(upload: Upload, each: UploadedFile) -> Reading:
    """One file of an upload, with the repairs made on the page; one that cannot be read as chosen has an `error`."""
    chosen = upload.choices.get(str(each.pk), {})
    how = {"encoding": chosen.get("encoding", ""), "split": chosen.get("split", "")}
    with each.file.open("rb") as file:
        stream = cast(BinaryIO, file)
        try:
            reading = read_file(stream, each.name, columns=chosen.get("columns"), known=upload.project.columns, **how)
        except ActionError as error:
            stream.seek(0)
            return Reading(each.name, for_file(each.name, stream.read(HEAD)), [], error=str(error), **how)
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


def combine(upload: Upload, files: Sequence[tuple[UploadedFile, Reading]], proposal: Proposal) -> None:
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
        proposal.pairing = pairing(upload, sources[0].rows, rows)
        rows, proposal.new = with_source(rows, sources[0].rows, proposal.pairing, *languages_of(upload))
    for reading in targets:
        rows = with_candidate(rows, reading, languages_of(upload)[1])
    proposal.rows = rows


def languages_of(upload: Upload) -> tuple[str, str]:
    return str(upload.choices["source_language"]), str(upload.choices["target_language"])


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


def pairing(upload: Upload, sources: Sequence[Row], targets: Sequence[Row]) -> Pairing:
    """The pairs as they were mended on the page; else one to one where there are as many; else by content."""
    made = Pairing([], [row.target for row in sources], [row.target for row in targets])
    kept = upload.choices.get("pairs", {})
    if kept.get("of") == made.sums:
        beads = [Bead(range(s, s_end), range(t, t_end), score) for s, s_end, t, t_end, score in kept["beads"]]
        if covering(beads, len(sources), len(targets)):
            made.beads = beads
            return made
    if len(sources) == len(targets) and not upload.choices.get("align"):
        made.beads = [Bead(range(at, at + 1), range(at, at + 1)) for at in range(len(sources))]
    else:
        made.beads, made.guessed = align(made.sources, made.targets, *languages_of(upload)), True
    return made


def with_source(
    rows: Sequence[Row], sources: Sequence[Row], pairing: Pairing, source_language: str, target_language: str
) -> tuple[list[Row], frozenset[int]]:
    """Rows with their sources, and the places of those that are source alone, without a translation."""
    theirs = distinct(sources)
    texts = [row.target for row in theirs]
    laid = lay(pairing.beads, texts, pairing.targets, source_language, target_language)
    found = [
        row_with_source(
            Row(target="") if each.target is None else rows[each.target],
            each.source,
            [code for at in pairing.beads[each.bead].source for code in theirs[at].codes],
        )
        for each in laid
    ]
    return found, frozenset(at for at, each in enumerate(laid) if each.target is None)


def row_with_source(row: Row, text: str, codes: Sequence[Code]) -> Row:
    source, together = alongside(text, [code for code in codes if code.char in text], row.codes)
    return replace(row, source=source, codes=together)


def with_candidate(rows: Sequence[Row], reading: Reading, tag: str) -> list[Row]:
    """Rows with one more translation beside the first; what pairs with none goes to the one before."""
    theirs = distinct(reading.rows)
    texts = [row.target for row in theirs]
    codes = [row.codes for row in theirs]
    if len(theirs) != len(rows):
        texts, codes = laid_beside(theirs, [row.target for row in rows], tag)
    return [row_with_candidate(*each, reading.name) for each in zip(rows, texts, codes, strict=True)]


def laid_beside(theirs: Sequence[Row], ours: Sequence[str], tag: str) -> tuple[list[str], list[tuple[Code, ...]]]:
    """Texts and codes of `theirs`, another translation into the same language, for each of `ours`."""
    texts, codes = [""] * len(ours), [()] * len(ours)  # type: tuple[list[str], list[tuple[Code, ...]]]
    found = [row.target for row in theirs]
    beads = align(found, ours, tag, tag)
    here = 0
    for each in lay(beads, found, ours, tag, tag):
        here = here if each.target is None else each.target
        texts[here] = joined(texts[here], each.source)
        codes[here] += tuple(code for at in beads[each.bead].source for code in theirs[at].codes)
    return texts, codes


def row_with_candidate(row: Row, text: str, codes: Sequence[Code], name: str) -> Row:
    text, together = alongside(text, dict.fromkeys(code for code in codes if code.char in text), row.codes)
    return replace(row, candidates=(*row.candidates, Candidate(text, name)), codes=together)
