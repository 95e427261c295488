"""Projects and their documents at a glance."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field

from django import forms
from django.conf import settings
from django.db.models import Count
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_GET, require_http_methods

from reviewapp.actions.errors import ActionError
from reviewapp.actions.members import create_project, set_project
from reviewapp.engine.findings import Severity
from reviewapp.models import Document, Flag, Project, State, Translation, Verb
from reviewapp.views.access import acts_on, permissions, signed_in
from reviewapp.views.forms import PageForm
from reviewapp.views.severities import SEVERITIES


class ProjectForm(PageForm):
    title = forms.CharField(label=_("Title"), max_length=200)
    source_language = forms.CharField(label=_("Source language"), max_length=35, initial="zh-Hans")
    target_language = forms.CharField(label=_("Target language"), max_length=35, initial="en")
    guidance = forms.CharField(label=_("Guidance for reviewers"), required=False, widget=forms.Textarea)


@dataclass
class Progress:
    """A document in one language: paragraphs by state, open findings."""

    document: Document
    language: str
    states: dict[str, int] = field(default_factory=dict)
    open_findings: int = 0

    @property
    def total(self) -> int:
        return sum(self.states.values())

    @property
    def approved(self) -> int:
        return self.states.get(State.APPROVED, 0)

    @property
    def done_percent(self) -> int:
        return round(100 * self.approved / self.total) if self.total else 0


@require_GET
@signed_in
def projects(request: HttpRequest) -> HttpResponse:
    mine = Project.objects.visible_to(request.user).annotate(documents_count=Count("documents", distinct=True))
    context = {"projects": mine.order_by("-created_at"), "may_create": request.user.may_create_projects()}
    return render(request, "projects/projects.html", context)


@require_http_methods(["GET", "POST"])
@signed_in
def new_project(request: HttpRequest) -> HttpResponse:
    form = ProjectForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            project = create_project(by=request.user, **form.cleaned_data)
        except ActionError as error:
            form.add_error(None, str(error))
        else:
            return redirect("project", project.pk)
    return render(request, "projects/new.html", {"form": form}, status=422 if form.errors else 200)


SETTINGS = ("title", "guidance")


def settings_form(project: Project, data: QueryDict | None = None) -> forms.Form:
    """A form of what a project is called and asks for, in each language of the interface, and its rules."""
    form_fields: dict[str, forms.Field] = {
        "forbid_unclean_export": forms.BooleanField(
            label=_("Only clean text may be exported"), required=False, initial=project.forbid_unclean_export
        ),
        "export_bar": forms.TypedChoiceField(
            label=_("Findings that keep a text from being clean"),
            help_text=_("Those of this severity and above; findings on decided terms always do."),
            choices=[(int(each), SEVERITIES[each.label]) for each in Severity],
            coerce=int,
            initial=project.export_bar,
        ),
        "allow_own_terms": forms.BooleanField(
            label=_("One may decide terms that one has proposed oneself"),
            required=False,
            initial=project.allow_own_terms,
        ),
        "term_approvals": forms.IntegerField(
            label=_("People who must approve a proposed term"),
            min_value=1,
            max_value=9,
            initial=project.term_approvals,
        ),
    }
    for code, language in settings.LANGUAGES:
        for name in SETTINGS:
            column = f"{name}_{code.replace('-', '_')}"
            label = f"{Project._meta.get_field(name).verbose_name} ({language})"
            widget = forms.Textarea if name == "guidance" else forms.TextInput
            form_fields[column] = forms.CharField(
                label=label,
                required=False,
                initial=getattr(project, column),
                max_length=200 if name == "title" else 5000,
                widget=widget(attrs={"lang": code, "dir": "auto"}),
            )
    return type("SettingsForm", (PageForm,), form_fields)(data)


@require_http_methods(["GET", "POST"])
@acts_on(Project, Verb.SET_PROJECT)
def project_settings(request: HttpRequest, project: Project) -> HttpResponse:
    form = settings_form(project, request.POST or None)
    if request.method == "POST" and form.is_valid():
        if any(form.cleaned_data[name] for name in form.cleaned_data if name.startswith("title_")):
            set_project(project=project, by=request.user, **form.cleaned_data)
            return redirect("project", project.pk)
        form.add_error(None, _("A project needs a title in at least one language."))
    context = {"form": form, "project": project, "may": permissions(request.user, project)}
    return render(request, "projects/settings.html", context, status=422 if form.errors else 200)


@require_GET
@acts_on(Project, Verb.READ)
def project(request: HttpRequest, project: Project) -> HttpResponse:
    context = {"project": project, "lines": progress_of(project), "may": permissions(request.user, project)}
    return render(request, "projects/project.html", context)


def progress_of(project: Project) -> list[Progress]:
    """A line for each document and target language, counted in three queries."""
    lines: dict[tuple[int, str], Progress] = {}
    for document in project.documents.all():
        for language in document.target_languages:
            lines[document.pk, language] = Progress(document, language)
    counted = Translation.objects.filter(paragraph__document__project=project)
    by_state = counted.values_list("paragraph__document", "language", "state").annotate(Count("pk"))
    states: dict[tuple[int, str], dict[str, int]] = defaultdict(dict)
    for document_pk, language, state, count in by_state:
        states[document_pk, language][state] = count
    open_flags = Flag.objects.open().order_by().filter(translation__paragraph__document__project=project)
    found = open_flags.values_list("translation__paragraph__document", "translation__language").annotate(Count("pk"))
    findings = {(document_pk, language): count for document_pk, language, count in found}
    for key, line in lines.items():
        line.states, line.open_findings = states[key], findings.get(key, 0)
    return list(lines.values())
