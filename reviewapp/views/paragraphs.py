"""What a document is made of: correct a source, split a paragraph, merge it with the next."""

from __future__ import annotations

from collections.abc import Callable

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_GET, require_POST

from reviewapp.actions.errors import ActionError
from reviewapp.actions.paragraphs import correct_source, merge_paragraphs, split_paragraph
from reviewapp.engine.repair import BLANK
from reviewapp.models import Translation, Verb
from reviewapp.views.access import acts_on
from reviewapp.views.forms import PageForm


class SourceForm(PageForm):
    source_version = forms.IntegerField(min_value=1, widget=forms.HiddenInput)
    text = forms.CharField(label=gettext_lazy("Source text"), widget=forms.Textarea, max_length=100_000)


class SplitForm(PageForm):
    source = forms.CharField(
        label=gettext_lazy("Source text"), widget=forms.Textarea, required=False, strip=False, max_length=100_000
    )
    target = forms.CharField(
        label=gettext_lazy("Translation"), widget=forms.Textarea, required=False, strip=False, max_length=100_000
    )


@require_GET
@acts_on(Translation, Verb.CORRECT_SOURCE)
def structure(request: HttpRequest, translation: Translation) -> HttpResponse:
    paragraph = translation.paragraph
    source_form = SourceForm(initial={"source_version": paragraph.source_version, "text": paragraph.source})
    split_form = SplitForm(initial={"source": paragraph.source, "target": translation.text})
    for form, field, language in (
        (source_form, "text", paragraph.document.source_language),
        (split_form, "source", paragraph.document.source_language),
        (split_form, "target", translation.language),
    ):
        form.fields[field].widget.attrs.update({"lang": language, "dir": "auto"})
    following = paragraph.document.paragraphs.filter(position=paragraph.position + 1).first()
    context = {
        "translation": translation,
        "document": paragraph.document,
        "project": translation.project,
        "source_form": source_form if paragraph.source is not None else None,
        "split_form": split_form,
        "following": following,
        "following_text": following and following.translations.filter(language=translation.language).first(),
    }
    return render(request, "documents/structure.html", context)


@require_POST
@acts_on(Translation, Verb.CORRECT_SOURCE)
def correct(request: HttpRequest, translation: Translation) -> HttpResponse:
    form = SourceForm(request.POST)
    if not form.is_valid():
        messages.error(request, _("A source text cannot be emptied."))
        return redirect("structure", translation.pk)
    return done(
        request,
        translation,
        lambda: correct_source(paragraph=translation.paragraph, by=request.user, **form.cleaned_data),
    )


@require_POST
@acts_on(Translation, Verb.CORRECT_SOURCE)
def split(request: HttpRequest, translation: Translation) -> HttpResponse:
    form = SplitForm(request.POST)
    form.full_clean()
    source = translation.paragraph.source

    def act() -> None:
        split_paragraph(
            paragraph=translation.paragraph,
            source_at=None if source is None else where(form.cleaned_data.get("source", ""), source),
            target_at={translation.language: where(form.cleaned_data.get("target", ""), translation.text)},
            by=request.user,
        )

    return done(request, translation, act)


def where(shown: str, text: str) -> int:
    """The code point of `text` at which an empty line was put into `shown`; at its end where none was.

    Raises ActionError when anything but that empty line was changed.
    """
    first, *rest = BLANK.split(shown.replace("\r\n", "\n"), maxsplit=1)
    first = first.rstrip()
    if "".join((first + "".join(rest)).split()) != "".join(text.split()):
        raise ActionError(_("To split a paragraph, put one empty line into it and change nothing else."))
    return len(first) if rest else len(text)


@require_POST
@acts_on(Translation, Verb.CORRECT_SOURCE)
def merge(request: HttpRequest, translation: Translation) -> HttpResponse:
    return done(request, translation, lambda: merge_paragraphs(paragraph=translation.paragraph, by=request.user))


def done(request: HttpRequest, translation: Translation, act: Callable[[], object]) -> HttpResponse:
    try:
        act()
    except ActionError as error:
        messages.error(request, str(error))
        return redirect("structure", translation.pk)
    desk = reverse("desk", args=[translation.document.pk, translation.language])
    return redirect(f"{desk}?p={translation.paragraph.number}")
