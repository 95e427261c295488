"""Find words or patterns in source and translation; find and replace, which plans a sweep."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django import forms
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_GET, require_http_methods

from reviewapp.actions.errors import ActionError
from reviewapp.actions.replace import plan_replacement
from reviewapp.engine.findings import Span
from reviewapp.engine.patterns import LONGEST, Finder, PatternError, Search
from reviewapp.engine.replace import places
from reviewapp.models import Document, Membership, Project, Translation, Verb
from reviewapp.models.review import TranslationQuerySet
from reviewapp.models.search import holding
from reviewapp.models.sentences import sentence
from reviewapp.views.access import acts_on, permissions
from reviewapp.views.forms import PageForm
from reviewapp.views.marked import Mark, excerpts

PAGE = 50  # paragraphs of a page of places
BATCH = 2000

SIDES = [("both", _("source and translation")), ("source", _("source")), ("target", _("translation"))]
SCOPES = [("document", _("this document")), ("project", _("this project")), ("all", _("all my projects"))]


class FindForm(PageForm):
    """What to find, how, and where. `document` is the one that the search began in, where it was one."""

    what = forms.CharField(label=_("Find"), max_length=LONGEST, strip=False)
    regex = forms.BooleanField(label=_("Regular expression"), required=False)
    whole = forms.BooleanField(label=_("Whole words"), required=False)
    case = forms.BooleanField(label=_("Match case"), required=False)
    side = forms.ChoiceField(label=_("In"), choices=SIDES, required=False)
    scope = forms.ChoiceField(label=_("Where"), choices=SCOPES, required=False)
    language = forms.ChoiceField(label=_("Language"), required=False)
    document = forms.ModelChoiceField(Document.objects.none(), required=False, widget=forms.HiddenInput)

    def __init__(self, project: Project, *args: Any, languages: Sequence[str] | None = None, **kwargs: Any) -> None:
        """`languages` are those to choose from; all of the project's where it is not said."""
        super().__init__(*args, **kwargs)
        self.project = project
        self.fields["document"].queryset = project.documents.all()
        self.fields["language"].choices = [(tag, tag) for tag in languages or languages_of(project)]
        if not self["document"].value():
            self.fields["scope"].choices = SCOPES[1:]

    @property
    def search(self) -> Search:
        return Search(*(self.cleaned_data[name] for name in Search._fields))

    @property
    def into(self) -> str:
        return self.cleaned_data["language"] or self.project.target_language

    @property
    def within(self) -> Document | None:
        """The one to keep to; none where it is the whole project or more."""
        return self.cleaned_data["document"] if self.cleaned_data["scope"] in ("", "document") else None


class ReplaceForm(FindForm):
    replacement = forms.CharField(label=_("Replace with"), max_length=300, strip=False, required=False)


def languages_of(project: Project) -> list[str]:
    """The languages its documents are translated into, that of the project first."""
    brought = (tag for tags in project.documents.values_list("target_languages", flat=True) for tag in tags)
    return list(dict.fromkeys([project.target_language, *brought]))


@dataclass
class Line:
    """One paragraph with the places that were found, marked where they stand."""

    translation: Translation
    source: SafeString
    target: SafeString


@dataclass
class Found:
    """The ids of the translations with a place, in the order of the texts, and how many places there are."""

    ids: list[int]
    places: int


@require_GET
@acts_on(Project, Verb.READ)
def find(request: HttpRequest, project: Project) -> HttpResponse:
    form = FindForm(project, request.GET) if "what" in request.GET else FindForm(project, initial=asked(request))
    context = page_context(request, project, form)
    if form.is_bound and form.is_valid():
        try:
            context |= results(request, form)
        except PatternError as error:
            form.add_error("what", sentence(error.message, error.params))
    template = "find/_found.html" if request.htmx else "find/find.html"
    return render(request, template, context, status=422 if form.errors else 200)


@require_http_methods(["GET", "POST"])
@acts_on(Project, Verb.SWEEP)
def replace(request: HttpRequest, project: Project) -> HttpResponse:
    posted = request.method == "POST"
    form = ReplaceForm(project, request.POST) if posted else ReplaceForm(project, initial=asked(request))
    if form.is_bound and form.is_valid():
        try:
            return redirect("sweep", planned(request, form).pk)
        except ActionError as error:
            form.add_error(None, str(error))
    context = page_context(request, project, form)
    return render(request, "find/replace.html", context, status=422 if form.errors else 200)


def asked(request: HttpRequest) -> dict[str, str]:
    """What an address already says of a search, such as a link from the desk."""
    return {name: request.GET[name].replace("\0", "") for name in ReplaceForm.base_fields if name in request.GET}


def planned(request: HttpRequest, form: ReplaceForm) -> Any:
    projects = [form.project]
    if form.cleaned_data["scope"] == "all":
        mine = Membership.objects.projects_for(request.user, Verb.SWEEP)
        projects += Project.objects.filter(pk__in=mine).exclude(pk=form.project.pk).order_by("pk")
    return plan_replacement(
        projects=projects,
        document=form.within,
        language=form.into,
        search=form.search,
        replacement=form.cleaned_data["replacement"],
        by=request.user,
    )


def page_context(request: HttpRequest, project: Project, form: FindForm) -> dict[str, Any]:
    query = request.GET.copy()
    query.pop("page", None)
    document = form["document"].value()
    return {
        "project": project,
        "form": form,
        "query": query.urlencode(),
        "document": project.documents.filter(pk=document).first() if str(document).isdecimal() else None,
        "may": permissions(request.user, project),
    }


def results(request: HttpRequest, form: FindForm) -> dict[str, Any]:
    finder, sides = Finder(form.search), form.cleaned_data["side"] or "both"
    found = look(texts_of(request, form), finder, sides)
    page = Paginator(found.ids, PAGE).get_page(request.GET.get("page"))
    return {"page": page, "lines": lines_of(page.object_list, finder, sides), "places": found.places, "asked": True}


def texts_of(request: HttpRequest, form: FindForm) -> TranslationQuerySet:
    texts = Translation.objects.filter(language=form.into)
    if form.within:
        texts = texts.filter(paragraph__document=form.within)
    elif form.cleaned_data["scope"] == "all":
        texts = texts.filter(paragraph__document__project__memberships__user=request.user)
    else:
        texts = texts.filter(paragraph__document__project=form.project)
    return texts.order_by("paragraph__document__project", "paragraph__document", "paragraph__position")


def look(texts: TranslationQuerySet, finder: Finder, sides: str) -> Found:
    found = Found([], 0)
    rows = holding(texts, finder.search, sides).values_list("pk", "text", "paragraph__source")
    for pk, text, source in rows.iterator(BATCH):
        here = len(places(text, finder)) if sides != "source" else 0
        here += len(places(source or "", finder)) if sides != "target" else 0
        if here:
            found.ids.append(pk)
            found.places += here
    return found


def lines_of(ids: Sequence[int], finder: Finder, sides: str) -> list[Line]:
    texts = Translation.objects.select_related("paragraph__document__project").in_bulk(ids)
    return [line_of(texts[pk], finder, sides) for pk in ids if pk in texts]


def line_of(translation: Translation, finder: Finder, sides: str) -> Line:
    source, target = translation.paragraph.source or "", translation.text
    in_source = places(source, finder) if sides != "target" else []
    in_target = places(target, finder) if sides != "source" else []
    return Line(translation, shown(source, in_source), shown(target, in_target))


def shown(text: str, found: Sequence[Span]) -> SafeString:
    """The places with what stands around them; where there is none, the beginning, to see what it is about."""
    return excerpts(text, [Mark(*span, "hit") for span in found] or [Mark(0, 0, "unseen")])
