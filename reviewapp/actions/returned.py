"""A table that went out for review and comes back: which texts were changed in it, and taking those that are wanted."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import BinaryIO, cast

from django.core.files.base import File
from django.db import transaction
from django.utils.translation import gettext as _

from reviewapp.actions.checks import recheck
from reviewapp.actions.comments import add_comment
from reviewapp.actions.errors import ActionError, Locked, Stale
from reviewapp.actions.reading import read_file
from reviewapp.actions.review import write
from reviewapp.actions.uploads import begin_upload, drop_upload
from reviewapp.engine.formats.codes import unmarked
from reviewapp.engine.formats.rows import Code, Row
from reviewapp.models import Comment, Document, Edit, Event, State, Translation, Upload, UploadedFile, User


@dataclass(frozen=True)
class Returned:
    """One paragraph of which the table says something new: another text, remarks, or both.

    `meanwhile`: the text was changed here too since the last export.
    """

    translation: Translation
    text: str
    remarks: tuple[str, ...] = ()
    meanwhile: bool = False

    @property
    def changed(self) -> bool:
        return self.text != self.translation.text


@dataclass
class Comparison:
    """What came back: `changes` to decide about, and how many rows are as they are here or of no paragraph."""

    changes: list[Returned] = field(default_factory=list)
    same: int = 0
    unknown: int = 0


def begin_return(*, document: Document, language: str, file: File[bytes], by: User) -> Upload:
    """Keep a file that came back until it is decided what of it is taken. Raises ActionError where it has no rows."""
    reading = read_file(cast(BinaryIO, file), str(file.name), known=document.project.columns)
    if reading.error or not any(row.key for row in reading.rows):
        raise ActionError(_("This is no table that went out from here: it has no numbers of paragraphs."))
    file.seek(0)
    return begin_upload(
        project=document.project,
        document=document,
        title=str(document),
        files=[(UploadedFile.Part.BILINGUAL.value, file)],
        choices={"source_language": document.source_language, "target_language": language, "returned": True},
        by=by,
    )


def compare_returned(upload: Upload) -> Comparison:
    """Hold what came back against the texts as they stand. Nothing is changed.

    A row that has a text which stood here earlier was not changed outside: it is no change.
    """
    document, language = cast(Document, upload.document), str(upload.choices["target_language"])
    standing = standing_by_key(document, language)
    earlier, last = earlier_texts(document, language), last_export(document, language)
    remarks = known_remarks(document)
    found = Comparison()
    for row in rows_of_file(upload):
        translation = standing[row.key].pop(0) if standing[row.key] else None
        if translation is None:
            found.unknown += 1
            continue
        codes = [Code(**code) for code in translation.paragraph.codes.values()]
        text = unmarked(row.target, codes).replace("\r\n", "\n")
        old, at = earlier[translation.pk]
        text = translation.text if text in old else text
        new = tuple(line for line in lines_of(row.note) if line not in remarks[translation.paragraph_id])
        if text == translation.text and not new:
            found.same += 1
        else:
            meanwhile = text != translation.text and bool(last and at and at > last)
            found.changes.append(Returned(translation, text, new, meanwhile))
    return found


def standing_by_key(document: Document, language: str) -> dict[str, list[Translation]]:
    found: dict[str, list[Translation]] = defaultdict(list)
    for each in Translation.objects.of(document, language).select_related("paragraph__document__project"):
        found[each.paragraph.key].append(each)
    return found


def rows_of_file(upload: Upload) -> Sequence[Row]:
    each = upload.files.get()
    with each.file.open("rb") as stream:
        return read_file(cast(BinaryIO, stream), each.name, known=upload.project.columns).rows


def earlier_texts(document: Document, language: str) -> dict[int, tuple[set[str], datetime | None]]:
    """By translation the texts it had before, and when it was last changed."""
    found: dict[int, tuple[set[str], datetime | None]] = defaultdict(lambda: (set(), None))
    edits = Edit.objects.filter(translation__paragraph__document=document, translation__language=language)
    for pk, before, at in edits.order_by("pk").values_list("translation", "before", "at"):
        found[pk] = (found[pk][0] | {before}, at)
    return found


def last_export(document: Document, language: str) -> datetime | None:
    exported = Event.objects.filter(document=document, kind=Event.Kind.EXPORTED, data__language=language)
    return exported.order_by("-pk").values_list("at", flat=True).first()


def known_remarks(document: Document) -> dict[int, set[str]]:
    """By paragraph the lines of its comments: those went out with the table."""
    found: dict[int, set[str]] = defaultdict(set)
    for pk, text in Comment.objects.filter(paragraph__document=document).values_list("paragraph", "text"):
        found[pk].update(lines_of(text))
    return found


def lines_of(note: str) -> Iterator[str]:
    return (line.strip() for line in note.splitlines() if line.strip())


@transaction.atomic
def take_returned(*, upload: Upload, ticked: Collection[str], by: User) -> tuple[int, int]:
    """Make the ticked changes edits and their remarks comments; return how many were taken and refused.

    A tick is TRANSLATION:VERSION as it was shown; a text that has changed since, or is locked, is
    refused and stays. What is not ticked is dropped with the file.
    """
    written, refused, taken = [], 0, 0
    for each in compare_returned(upload).changes:
        translation = each.translation
        if f"{translation.pk}:{translation.version}" not in ticked:
            refused += any(tick.partition(":")[0] == str(translation.pk) for tick in ticked)
            continue
        try:
            if each.changed:
                write_returned(each, by)
                written.append(translation)
        except (Stale, Locked):
            refused += 1
            continue
        if each.remarks:
            add_comment(translation=translation, text="\n".join(each.remarks), by=by)
        taken += 1
    recheck(written)
    drop_upload(upload=upload)
    return taken, refused


def write_returned(each: Returned, by: User) -> None:
    write(
        each.translation,
        version=each.translation.version,
        text=each.text,
        state=State.EDITED,
        by=by,
        cause=Edit.Cause.RETURNED,
    )
