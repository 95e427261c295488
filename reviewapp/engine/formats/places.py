"""Which row of a document belongs to which place of its file, when the file is written again."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from reviewapp.engine.formats.rows import Row


class Places:
    """The rows of a document. A place with a key of its own is found by it, any other by its position.

    Rows that share a key come in the order of the file; where several documents of one file have
    the same key, `doc` tells them apart.
    """

    def __init__(self, rows: Iterable[Row]) -> None:
        self._rows = list(rows)
        self._by_key: dict[str, list[Row]] = defaultdict(list)
        for row in self._rows:
            self._by_key[row.key].append(row)
        self._position = -1

    def take(self, found: Row) -> Row | None:
        """The row for the place that reads as `found` in the file; None where the document has it no more."""
        self._position += 1
        if not found.key:
            return self._rows[self._position] if self._position < len(self._rows) else None
        waiting = self._by_key.get(found.key, [])
        for number, row in enumerate(waiting):
            if (row.doc or "") in ("", found.doc or ""):
                return waiting.pop(number)
        return None
