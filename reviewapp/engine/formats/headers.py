"""The first line of a table, so that people can say which column holds what."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from typing import BinaryIO

from reviewapp.engine.formats import encodings, zipped
from reviewapp.engine.formats.csv import Records, likely_delimiter
from reviewapp.engine.formats.rows import FormatError, Limits
from reviewapp.engine.formats.tables import FIELDS, placed
from reviewapp.engine.formats.xlsx import shared_strings, sheet_path, sheet_rows

ASKED = ("source", "target", "id", "state", "note")  # columns that people place; others are found by their names
NONE = "\uffff"  # the header of a column that a file does not have: no character, and databases keep it
MOST = 100  # columns shown


def header(name: str, stream: BinaryIO, limits: Limits, encoding: str = "") -> list[str]:
    """The cells of the first line of a csv, tsv or xlsx; of other formats none. The stream is wound back."""
    if name in ("csv", "tsv"):
        lines = encodings.lines(stream, encoding or encodings.detect(stream), limits)
        first = next(lines, "")
        found = next(Records([first], "\t" if name == "tsv" else likely_delimiter(first)), [])
    elif name == "xlsx":
        with zipped.opened(stream, limits) as archive:
            rows = sheet_rows(archive, sheet_path(archive, None), list(shared_strings(archive)))
            found = next(rows, (0, []))[1]
    else:
        found = []
    stream.seek(0)
    return [cell.strip().lstrip("\ufeff")[:200] for cell in found[:MOST]]


def placement(cells: Sequence[str], columns: Mapping[str, str]) -> dict[str, str]:
    """For each column of ASKED the header it has in the file, as `columns` or its usual names say; "" for none."""
    try:
        places = placed(cells, columns)
    except FormatError:
        places = {}
    return {column: cells[places[name]] if (name := FIELDS.get(column, column)) in places else "" for column in ASKED}


def sum_of(cells: Sequence[str]) -> str:
    """What tells a table's first line from others."""
    return hashlib.sha256("\0".join(cells).casefold().encode("utf-8", "surrogatepass")).hexdigest()[:16]
