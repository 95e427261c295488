"""Writing into the file a document came in."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import IO, BinaryIO, cast

from django.db.models import Q

from reviewapp.engine.formats import Format, Row
from reviewapp.models import Document, Event

Write = Callable[[Iterable[Row], IO[bytes]], None]


def updating(document: Document, format: Format) -> Write | None:
    """How to write into the document's own file, where that is of this format and still has its paragraphs.

    After a split or a merge the paragraphs are no longer those of the file.
    """
    if not (document.original and format.updates and format.name == document.file_format) or reshaped(document):
        return None

    def update(rows: Iterable[Row], file: IO[bytes]) -> None:
        with document.original.open("rb") as original:
            format.update(cast(BinaryIO, original), rows, cast(BinaryIO, file))

    return update


def reshaped(document: Document) -> bool:
    """Whether a paragraph was split or merged since the file came, the last time it did."""
    events = Event.objects.filter(document=document)
    came = events.filter(kind=Event.Kind.IMPORTED).order_by("-pk").values_list("pk", flat=True).first()
    changes = events.filter(kind=Event.Kind.SOURCE, pk__gt=came or 0)
    return changes.filter(Q(data__has_key="split") | Q(data__has_key="merged")).exists()
