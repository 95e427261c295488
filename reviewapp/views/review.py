"""The desk: a document in one language, paragraph by paragraph."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_GET, require_POST

from reviewapp.actions.checks import decide_flag, preview
from reviewapp.actions.comments import add_comment, resolve_comment
from reviewapp.actions.errors import ActionError, Stale
from reviewapp.actions.review import (
    approve,
    approve_all,
    edit_translation,
    lock,
    mark,
    restore_edit,
    take_candidate,
    take_fix,
    take_remembered,
)
from reviewapp.models import Candidate, Comment, Decision, Document, Edit, Flag, MemoryUnit, State, Translation, Verb
from reviewapp.views.access import acts_on, require
from reviewapp.views.desk import desk_context, near_context, next_number, paragraph_context
from reviewapp.views.filters import asked_filter
from reviewapp.views.forms import PageForm, value
from reviewapp.views.marked import marked
from reviewapp.views.rows import flag_marks

THEN = [("stay", "stay"), ("next", "next"), ("reviewed", "reviewed"), ("approve", "approve")]
NEEDS = {"reviewed": Verb.MARK_REVIEWED, "approve": Verb.APPROVE}
DECISIONS = [choice for choice in Decision.Kind.choices if choice[0] != Decision.Kind.FIXED]  # a fix is taken, not said


class VersionForm(PageForm):
    """`version` is the one the reviewer saw."""

    version = forms.IntegerField(min_value=1)


class TextForm(VersionForm):
    text = forms.CharField(required=False, strip=False, max_length=100_000)
    then = forms.ChoiceField(choices=THEN, required=False)


class MarkForm(VersionForm):
    state = forms.TypedChoiceField(choices=[(State.REVIEWED, ""), (State.NEEDS_WORK, "")], coerce=State)
    reason = forms.CharField(required=False, max_length=2000)


class CandidateForm(VersionForm):
    candidate = forms.ModelChoiceField(Candidate.objects.none())


class MemoryForm(VersionForm):
    unit = forms.ModelChoiceField(MemoryUnit.objects.none())


class FixForm(VersionForm):
    number = forms.IntegerField(min_value=0)


class DecisionForm(PageForm):
    kind = forms.ChoiceField(choices=DECISIONS)
    reason = forms.CharField(required=False, max_length=2000)
    everywhere = forms.BooleanField(required=False)


@require_GET
@acts_on(Document, Verb.READ)
def desk(request: HttpRequest, document: Document, language: str) -> HttpResponse:
    return render(request, "review/desk.html", desk_context(request, document, language))


@require_GET
@acts_on(Document, Verb.READ)
def near(request: HttpRequest, document: Document, language: str) -> HttpResponse:
    """The paragraphs before `?earlier=`, or those from `?later=` on, for a page that somebody scrolls."""
    way = "earlier" if "earlier" in request.GET else "later"
    number = value(request.GET, way)
    if not number.isdecimal() or len(number) > 9:
        return HttpResponse(status=422)
    return render(request, "review/_near.html", near_context(request, document, language, way, int(number)))


@require_GET
@acts_on(Translation, Verb.READ)
def paragraph(request: HttpRequest, translation: Translation) -> HttpResponse:
    if request.htmx:
        context = paragraph_context(request, translation, stored=False)
        return render(request, "review/_saved.html", context)
    return redirect(place_of(request, translation, translation.paragraph.number))


@require_POST
@acts_on(Translation, Verb.EDIT)
def save(request: HttpRequest, translation: Translation) -> HttpResponse:
    form = TextForm(request.POST)
    if not form.is_valid():
        return answer(request, translation, error=first_error(form))
    typed, then = form.cleaned_data["text"], form.cleaned_data["then"]
    if then in NEEDS:
        require(request.user, NEEDS[then], translation.project)

    def act() -> None:
        version = form.cleaned_data["version"]
        if edit_translation(translation=translation, version=version, text=typed, by=request.user):
            version = translation.version
        go_on(request, translation, version, then)

    return attempt(request, translation, act, typed=typed, then=then)


def go_on(request: HttpRequest, translation: Translation, version: int, then: str) -> None:
    """After a save: mark the paragraph as reviewed, or sign it, where the reviewer said so."""
    if then == "reviewed":
        mark(translation=translation, version=version, state=State.REVIEWED, by=request.user)
    elif then == "approve":
        approve(translation=translation, version=version, by=request.user)


@require_POST
@acts_on(Translation, Verb.READ)
def check_draft(request: HttpRequest, translation: Translation) -> HttpResponse:
    """Findings for text that is not saved: nothing is stored."""
    form = TextForm({"version": translation.version, **request.POST.dict()})
    if not form.is_valid():
        return HttpResponse(status=422)
    text = form.cleaned_data["text"].replace("\r\n", "\n")
    flags = preview(translation, text)
    context = {"translation": translation, "flags": flags, "marked": marked(text, flag_marks(flags))}
    return render(request, "review/_draft.html", context)


@require_POST
@acts_on(Translation, Verb.MARK_REVIEWED)
def mark_translation(request: HttpRequest, translation: Translation) -> HttpResponse:
    return submit(request, translation, MarkForm(request.POST), partial(mark, translation=translation))


@require_POST
@acts_on(Translation, Verb.LOCK)
def lock_translation(request: HttpRequest, translation: Translation) -> HttpResponse:
    locked = value(request.POST, "locked") == "yes"
    return attempt(request, translation, lambda: lock(translation=translation, locked=locked, by=request.user))


@require_POST
@acts_on(Translation, Verb.APPROVE)
def approve_translation(request: HttpRequest, translation: Translation) -> HttpResponse:
    return submit(request, translation, VersionForm(request.POST), partial(approve, translation=translation))


@require_POST
@acts_on(Translation, Verb.EDIT)
def take_candidate_text(request: HttpRequest, translation: Translation) -> HttpResponse:
    form = CandidateForm(request.POST)
    form.fields["candidate"].queryset = Candidate.objects.filter(paragraph=translation.paragraph)
    return submit(request, translation, form, partial(take_candidate, translation=translation))


@require_POST
@acts_on(Translation, Verb.EDIT)
def take_memory_text(request: HttpRequest, translation: Translation) -> HttpResponse:
    form = MemoryForm(request.POST)
    form.fields["unit"].queryset = MemoryUnit.objects.filter(project=translation.project)
    return submit(request, translation, form, partial(take_remembered, translation=translation))


@require_POST
@acts_on(Edit, Verb.EDIT)
def restore(request: HttpRequest, edit: Edit) -> HttpResponse:
    return submit(request, edit.translation, VersionForm(request.POST), partial(restore_edit, edit=edit))


@require_POST
@acts_on(Flag, Verb.EDIT)
def take_flag_fix(request: HttpRequest, flag: Flag) -> HttpResponse:
    return submit(request, flag.translation, FixForm(request.POST), partial(take_fix, flag=flag))


@require_POST
@acts_on(Flag, Verb.DECIDE_FINDING)
def decide(request: HttpRequest, flag: Flag) -> HttpResponse:
    return submit(request, flag.translation, DecisionForm(request.POST), partial(decide_flag, flag=flag))


@require_POST
@acts_on(Translation, Verb.COMMENT)
def comment(request: HttpRequest, translation: Translation) -> HttpResponse:
    text = value(request.POST, "text")[:5000]
    return attempt(request, translation, lambda: add_comment(translation=translation, text=text, by=request.user))


@require_POST
@acts_on(Comment, Verb.COMMENT)
def resolve(request: HttpRequest, comment: Comment) -> HttpResponse:
    mine = Translation.objects.visible_to(request.user).filter(paragraph=comment.paragraph)
    translation = get_object_or_404(mine, language=comment.language)
    return attempt(request, translation, lambda: resolve_comment(comment=comment, by=request.user))


@require_POST
@acts_on(Document, Verb.APPROVE)
def approve_document(request: HttpRequest, document: Document, language: str) -> HttpResponse:
    count = approve_all(document=document, language=language, by=request.user)
    done = ngettext("%(count)d paragraph approved.", "%(count)d paragraphs approved.", count)
    messages.success(request, done % {"count": count})
    return redirect(f"{reverse('desk', args=[document.pk, language])}?{filter_part(request)}")


def submit(request: HttpRequest, translation: Translation, form: PageForm, act: Callable[..., object]) -> HttpResponse:
    """Call `act` with what the form holds, once it holds what it must."""
    if not form.is_valid():
        return answer(request, translation, error=first_error(form))
    return attempt(request, translation, partial(act, by=request.user, **form.cleaned_data))


def attempt(
    request: HttpRequest, translation: Translation, act: Callable[[], Any], typed: str = "", then: str = ""
) -> HttpResponse:
    """Do it and answer with the paragraph as it stands now; a refusal is shown with what was typed."""
    try:
        act()
    except Stale as stale:
        return answer(request, translation, error=str(stale), stale=stale.translation, typed=typed)
    except ActionError as error:
        return answer(request, translation, error=str(error), typed=typed)
    return answer(request, translation, then=then)


def answer(
    request: HttpRequest,
    translation: Translation,
    *,
    error: str = "",
    stale: Translation | None = None,
    typed: str = "",
    then: str = "",
) -> HttpResponse:
    """The paragraph: as a partial for htmx, else the page at it; a refusal keeps the typed text on the screen."""
    translation = Translation.objects.visible_to(request.user).get(pk=translation.pk)
    document, language = translation.document, translation.language
    status = 409 if stale else 422 if error else 200
    refusal = {"error": error, "stale": stale, "typed": typed}
    if request.htmx:
        context = paragraph_context(request, translation)
        return render(request, "review/_saved.html", context | refusal, status=status)
    if error:
        context = desk_context(request, document, language, translation)
        return render(request, "review/desk.html", context | refusal, status=status)
    number = next_number(translation) if then and then != "stay" else translation.paragraph.number
    return redirect(place_of(request, translation, number))


def place_of(request: HttpRequest, translation: Translation, number: int | None) -> str:
    """The address of paragraph `number` on the desk that shows `translation`, under the filter of the page."""
    query = f"{filter_part(request)}p={number}"
    return f"{reverse('desk', args=[translation.document.pk, translation.language])}?{query}#p-{translation.pk}"


def filter_part(request: HttpRequest) -> str:
    """The filter of the page that asks, as the beginning of a query; nothing where there is none."""
    asked = asked_filter(request)
    return f"show={asked.address}&" if asked.text else ""


def first_error(form: forms.Form) -> str:
    name, errors = next(iter(form.errors.items()))
    return _("%(field)s: %(error)s") % {"field": name, "error": errors[0]}
