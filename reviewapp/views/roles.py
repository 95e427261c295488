"""Headings of an upload: guessed once and shown, then what the page says."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from reviewapp.engine.formats.rows import Row
from reviewapp.engine.headings import looks_like_heading
from reviewapp.models import ParagraphRole


def with_roles(rows: Sequence[Row], headings: Sequence[int] = (), shown: int = 0) -> list[Row]:
    """`rows` with roles: of the first `shown`, those at `headings` are headings; beyond them it is guessed."""
    chosen = set(headings)
    return [
        replace(row, role=role_of(row, position in chosen if position < shown else None))
        for position, row in enumerate(rows)
    ]


def role_of(row: Row, heading: bool | None) -> str:
    if row.role != ParagraphRole.PARAGRAPH:
        return row.role
    if heading is None:
        heading = all(looks_like_heading(text) for text in (row.target, row.source) if text)
    return ParagraphRole.HEADING.value if heading else row.role
