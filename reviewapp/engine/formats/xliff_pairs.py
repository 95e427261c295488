"""What both versions of XLIFF ask of a row before they write it."""

from collections.abc import Iterable, Iterator

from reviewapp.engine.formats.rows import FormatError, Row
from reviewapp.engine.messages import _


def pairs(rows: Iterable[Row]) -> Iterator[tuple[int, Row]]:
    """The rows with their numbers, from 1; FormatError at the first without a source or without its languages."""
    for number, row in enumerate(rows, 1):
        if row.source is None:
            raise FormatError(_("Paragraph %(number)s has no source text; XLIFF holds pairs."), {"number": number})
        if not row.source_lang or not row.target_lang:
            raise FormatError(_("XLIFF needs the source and the target language."))
        yield number, row
