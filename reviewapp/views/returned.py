"""A table that went out for review comes back: what was changed in it is shown, ticked, and taken."""

from __future__ import annotations

from dataclasses import dataclass

from django.contrib import messages
from django.core.files.uploadedfile import UploadedFile
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods

from reviewapp.actions.errors import ActionError
from reviewapp.actions.returned import Returned, begin_return, compare_returned, take_returned
from reviewapp.models import Document, Upload, Verb
from reviewapp.views.access import acts_on
from reviewapp.views.marked import difference


@dataclass
class Line:
    """A change as it is shown; `tick` names the translation and the version that was seen."""

    returned: Returned
    diff: SafeString

    @property
    def tick(self) -> str:
        return f"{self.returned.translation.pk}:{self.returned.translation.version}"


@require_http_methods(["GET", "POST"])
@acts_on(Document, Verb.UPLOAD)
def bring_back(request: HttpRequest, document: Document, language: str) -> HttpResponse:
    context = {"document": document, "project": document.project, "language": language, "error": ""}
    if request.method == "POST":
        file = request.FILES.get("file")
        try:
            if not isinstance(file, UploadedFile):
                raise ActionError(_("Choose a file first."))
            upload = begin_return(document=document, language=language, file=file, by=request.user)
            return redirect("returned", upload.pk)
        except ActionError as error:
            context["error"] = str(error)
    return render(request, "documents/bring_back.html", context, status=422 if context["error"] else 200)


@require_http_methods(["GET", "POST"])
@acts_on(Upload, Verb.UPLOAD)
def returned(request: HttpRequest, upload: Upload) -> HttpResponse:
    """What came back, each change with its difference; POST takes what is ticked."""
    document, language = upload.document, str(upload.choices["target_language"])
    if document is None or not upload.choices.get("returned"):
        return redirect("upload", upload.pk)
    if language not in document.target_languages:
        raise Http404
    if request.method == "POST":
        taken, refused = take_returned(upload=upload, ticked=set(request.POST.getlist("take")), by=request.user)
        done = ngettext("%(count)d change taken.", "%(count)d changes taken.", taken)
        messages.success(request, done % {"count": taken})
        if refused:
            left = ngettext(
                "%(count)d was not: its text was changed here meanwhile, or is locked.",
                "%(count)d were not: their texts were changed here meanwhile, or are locked.",
                refused,
            )
            messages.warning(request, left % {"count": refused})
        return redirect("desk", document.pk, language)
    found = compare_returned(upload)
    context = {
        "upload": upload,
        "document": document,
        "project": upload.project,
        "language": language,
        "found": found,
        "lines": [Line(each, difference(each.translation.text, each.text)) for each in found.changes],
    }
    return render(request, "documents/returned.html", context)
