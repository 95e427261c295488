"""What alignment gives: runs of source and target units that translate each other."""

from __future__ import annotations

from typing import NamedTuple


class Bead(NamedTuple):
    """Units (paragraphs or sentences) that belong together, as index ranges; one side may be empty, never both.

    `score` runs from 0 to 1: how sure the pair is.
    """

    source: range
    target: range
    score: float = 1.0

    @property
    def shape(self) -> tuple[int, int]:
        return len(self.source), len(self.target)
