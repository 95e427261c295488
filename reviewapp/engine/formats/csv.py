"""Tables as text (CSV): a header names the columns, cells that a spreadsheet would run are defused."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, BinaryIO

from reviewapp.engine.formats import encodings
from reviewapp.engine.formats.registry import Format
from reviewapp.engine.formats.rows import FormatError, Limits, Row
from reviewapp.engine.formats.tables import COLUMNS, cells, placed, row
from reviewapp.engine.messages import _

# OWASP, CSV injection: what makes a spreadsheet run a cell. An apostrophe in front keeps it text.
DEFUSE = re.compile(r"'*[=+\-@\t\r\n＝＋－＠]")
DEFUSED = re.compile(r"'+[=+\-@\t\r\n＝＋－＠]")


def read(
    stream: BinaryIO,
    limits: Limits,
    *,
    encoding: str | None = None,
    delimiter: str | None = None,
    columns: Mapping[str, str] | None = None,
) -> Iterator[Row]:
    """Rows of a table. `columns` maps names of COLUMNS to headers of the file where these are not the same."""
    encoding = encoding or encodings.detect(stream)
    if delimiter is None:
        delimiter = likely_delimiter(next(encodings.lines(stream, encoding, limits), ""))
    records = Records(encodings.lines(stream, encoding, limits), delimiter)
    places = placed(next(records, []), columns or {})
    for record in records:
        if any(record):
            yield row([restored(cell) for cell in record], places, records.line)


class Records:
    """The records of a table and `line`, where the last one ended; raises FormatError for a broken one."""

    def __init__(self, lines: Iterable[str], delimiter: str) -> None:
        self._reader = csv.reader(lines, delimiter=delimiter, strict=True)
        self.line = 0

    def __iter__(self) -> Iterator[list[str]]:
        return self

    def __next__(self) -> list[str]:
        try:
            record = next(self._reader)
        except csv.Error as error:
            raise FormatError(
                _("Line %(line)s is no row of a table: %(reason)s."),
                {"line": self._reader.line_num, "reason": str(error)},
            ) from None
        self.line = self._reader.line_num
        return record


def likely_delimiter(header: str) -> str:
    return max(",;\t|", key=header.count)


def write(rows: Iterable[Row], stream: BinaryIO, *, delimiter: str = ",") -> None:
    """A table in UTF-8 with a mark, so that spreadsheets take it for what it is."""
    lines = table(stream, delimiter)
    lines.writerow(COLUMNS)
    for each in rows:
        lines.writerow([defused(cell) for cell in cells(each)])


def table(stream: BinaryIO, delimiter: str = ",") -> Any:
    """A writer of records as csv has them."""
    stream.write(b"\xef\xbb\xbf")
    return csv.writer(Encoded(stream), delimiter=delimiter, lineterminator="\r\n")


class Encoded:
    """Lets csv write text to a stream of bytes."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream

    def write(self, text: str) -> None:
        self._stream.write(text.encode())


def defused(cell: str) -> str:
    return "'" + cell if DEFUSE.match(cell) else cell


def restored(cell: str) -> str:
    return cell[1:] if DEFUSED.match(cell) else cell


FORMAT = Format(
    name="csv",
    title=_("CSV table"),
    extensions=(".csv",),
    media_type="text/csv",
    reader=read,
    writer=write,
    encoding_of=encodings.detect,
)
