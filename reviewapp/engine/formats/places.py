"""Which row of a document belongs to which place of its file, when the file is written again."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterable

from reviewapp.engine.formats.rows import Row


class Places:
    """Rows by their key; rows that share a key, or have none, come in the order of the file."""

    def __init__(self, rows: Iterable[Row]) -> None:
        self._rows: dict[tuple[str, str], deque[Row]] = defaultdict(deque)
        for row in rows:
            self._rows[row.doc or "", row.key].append(row)

    def take(self, found: Row) -> Row | None:
        """The row for the place that reads as `found` in the file; None where the document has it no more."""
        waiting = self._rows.get((found.doc or "", found.key))
        return waiting.popleft() if waiting else None
