"""Terms as a table: source, target and, where there is one, status; rows with one source are one concept."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import BinaryIO

from reviewapp.engine.formats import csv, encodings
from reviewapp.engine.formats.concepts import Concept, Term, status
from reviewapp.engine.formats.rows import FormatError, Limits
from reviewapp.engine.messages import _


def read(stream: BinaryIO, source_lang: str, target_lang: str, limits: Limits | None = None) -> Iterator[Concept]:
    """Concepts in the order of their sources; raises FormatError for a missing column or an unknown status."""
    limits = limits or Limits()
    encoding = encodings.detect(stream)
    delimiter = csv.likely_delimiter(next(encodings.lines(stream, encoding, limits), ""))
    records = csv.Records(encodings.lines(stream, encoding, limits), delimiter)
    header = [name.strip().lower() for name in next(records, [])]
    for column in ("source", "target"):
        if column not in header:
            raise FormatError(_("The table of terms has no column “%(name)s”."), {"name": column})
    found: dict[str, list[Term]] = {}
    for record in records:
        cells = dict(zip(header, (csv.restored(cell).strip() for cell in record), strict=False))
        source, target = cells.get("source", ""), cells.get("target", "")
        if source:
            terms = found.setdefault(source, [])
            if target:
                terms.append(Term(target_lang, target, known(cells.get("status", ""), records.line)))
    for source, terms in found.items():
        yield Concept((Term(source_lang, source), *terms))


def known(word: str, line: int) -> str:
    meant = status(word)
    if meant is None:
        raise FormatError(_("Line %(line)s: “%(status)s” is no status of a term."), {"line": line, "status": word[:80]})
    return meant


def write(concepts: Iterable[Concept], stream: BinaryIO, source_lang: str) -> None:
    """A row for each term that is not in the source language, beside the first term that is."""
    table = csv.table(stream)
    table.writerow(("source", "target", "status"))
    for concept in concepts:
        sources = [term for term in concept.terms if term.language == source_lang]
        for term in concept.terms:
            if term.language != source_lang:
                source = sources[0].text if sources else ""
                table.writerow([csv.defused(cell) for cell in (source, term.text, term.status)])
