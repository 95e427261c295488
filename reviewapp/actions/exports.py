"""Taking text out: what is clean, who may take what is not, and the record that it went."""

from __future__ import annotations

from collections.abc import Sequence

from django.utils.translation import gettext as _

from reviewapp.actions.errors import ActionError
from reviewapp.actions.packing import Part
from reviewapp.engine.records import FileSum
from reviewapp.models import Event, Project, User, Verb


def record_export(
    *, project: Project, parts: Sequence[Part], format: str, by: User, files: Sequence[FileSum], record: FileSum
) -> int:
    """Allow an export and remember it with the sums of its files; return how many paragraphs in it are not clean.

    Raises ActionError when the text is not clean and the project, or the role, forbids that.
    Each of `parts` went into the one of `files` at its place; `record` is the record of review that
    goes with them: by it the export is found again.
    """
    unclean = [part.translations.unclean(project).count() for part in parts]
    if any(unclean) and project.forbid_unclean_export:
        raise ActionError(_("This project lets only clean text out."))
    if any(unclean) and not by.may(Verb.EXPORT_UNCLEAN, project):
        raise ActionError(_("The text is not clean yet; a coordinator may take it out all the same."))
    Event.objects.bulk_create(
        Event(
            project=project,
            document=part.document,
            kind=Event.Kind.EXPORTED,
            by=by,
            data={
                "language": part.language,
                "format": format,
                "unclean": count,
                "show": part.show,
                "file": file.name,
                "sha256": file.sha256,
                "record": record.sha256,
            },
        )
        for part, file, count in zip(parts, files, unclean, strict=True)
    )
    return sum(unclean)


def issued(record_sha256: str) -> Event | None:
    """The last export that a record of review with this sum went out with, from this installation."""
    exported = Event.objects.filter(kind=Event.Kind.EXPORTED, data__record=record_sha256)
    return exported.select_related("by", "project").first()
