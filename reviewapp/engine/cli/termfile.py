"""A termbase from a file: CSV with source,target and maybe status."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from reviewapp.engine.cli.inputs import LIMITS, opened
from reviewapp.engine.formats import encodings
from reviewapp.engine.formats.csv import Records, likely_delimiter, restored
from reviewapp.engine.formats.rows import FormatError
from reviewapp.engine.messages import _
from reviewapp.engine.terms.termbase import Entry, Status, Termbase

# What people and other tools call the statuses of ISO 30042.
STATUSES = {
    "": Status.PREFERRED,
    "approved": Status.PREFERRED,
    "allowed": Status.ADMITTED,
    "forbidden": Status.DEPRECATED,
    "not recommended": Status.DEPRECATED,
    "obsolete": Status.SUPERSEDED,
} | {each.value: each for each in Status}


def load(name: str, source_lang: str, target_lang: str) -> Termbase:
    if not source_lang or not target_lang:
        raise FormatError(_("A table of terms needs --from and --to."))
    with opened(name) as stream:
        return Termbase(entries(stream, source_lang, target_lang))


def entries(stream: BinaryIO, source_lang: str, target_lang: str) -> Iterator[Entry]:
    """Rows with the same source are one concept."""
    encoding = encodings.detect(stream)
    delimiter = likely_delimiter(next(encodings.lines(stream, encoding, LIMITS), ""))
    records = Records(encodings.lines(stream, encoding, LIMITS), delimiter)
    header = [name.strip().lower() for name in next(records, [])]
    for column in ("source", "target"):
        if column not in header:
            raise FormatError(_("The table of terms has no column “%(name)s”."), {"name": column})
    seen: set[str] = set()
    for record in records:
        cells = dict(zip(header, map(restored, record), strict=False))
        source, target = cells.get("source", "").strip(), cells.get("target", "").strip()
        if source and source not in seen:
            seen.add(source)
            yield Entry(source, source_lang, source, Status.PREFERRED)
        if source and target:
            yield Entry(source, target_lang, target, status(cells.get("status", ""), records.line))


def status(word: str, line: int) -> Status:
    try:
        return STATUSES[word.strip().lower()]
    except KeyError:
        raise FormatError(
            _("Line %(line)s: “%(status)s” is no status of a term."), {"line": line, "status": word}
        ) from None
