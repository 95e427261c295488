"""Taking text out: what is clean, and the record that it went."""

from __future__ import annotations

from django.utils.translation import gettext as _

from reviewapp.actions.errors import ActionError
from reviewapp.models import Document, Event, Translation, User, Verb


def record_export(*, document: Document, language: str, format: str, by: User) -> int:
    """Allow an export and remember it; return how many paragraphs in it are not clean.

    Raises ActionError when the text is not clean and the project, or the role, forbids that.
    """
    unclean = Translation.objects.of(document, language).unclean().count()
    project = document.project
    if unclean and project.forbid_unclean_export:
        raise ActionError(_("This project lets only clean text out."))
    if unclean and not by.may(Verb.EXPORT_UNCLEAN, project):
        raise ActionError(_("The text is not clean yet; a coordinator may take it out all the same."))
    Event.objects.create(
        project=project,
        document=document,
        kind=Event.Kind.EXPORTED,
        by=by,
        data={"language": language, "format": format, "unclean": unclean},
    )
    return unclean
