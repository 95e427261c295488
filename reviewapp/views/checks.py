"""Findings as an inventory, decided by form over all documents; and which checks a project runs."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from django import forms
from django.contrib import messages
from django.db.models import Count, Window
from django.db.models.functions import RowNumber
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from reviewapp.actions.errors import ActionError
from reviewapp.actions.inventory import Chosen, decide_form, set_checks
from reviewapp.engine.check import Check, all_checks
from reviewapp.engine.findings import Severity
from reviewapp.models import Decision, Flag, Project, Verb
from reviewapp.views.access import acts_on, permissions
from reviewapp.views.forms import PageForm
from reviewapp.views.marked import Mark, excerpt
from reviewapp.views.rows import mark_classes

SAMPLES = 3
FORMS = 200  # forms of one check on the page, the most frequent first
ENOUGH = 30  # decisions from which a check's precision says something
LOW = 0.7
FOR_A_FORM = (Decision.Kind.ACCEPTED_FORM, Decision.Kind.FALSE_ALARM)
RIGHT = (Decision.Kind.FIXED, Decision.Kind.QUERY)


@dataclass
class Tally:
    """What a team's decisions say of a check: `right` of `decided` findings were worth it."""

    check: Check
    open: int
    right: int
    decided: int

    @property
    def precision(self) -> float | None:
        return self.right / self.decided if self.decided else None

    @property
    def doubtful(self) -> bool:
        return self.decided >= ENOUGH and self.right < LOW * self.decided


@dataclass
class Sample:
    """One place of a form: its flag, and the words with what stands around them."""

    flag: Flag
    excerpt: SafeString


@dataclass
class FormLine:
    """One form a check marks: how often, and a few of its places."""

    form: str
    count: int
    samples: list[Sample]


class FormDecision(PageForm):
    check_name = forms.CharField(max_length=60)
    form = forms.CharField(required=False, strip=False, max_length=5000)
    kind = forms.ChoiceField(choices=[(kind, kind.label) for kind in FOR_A_FORM])
    reason = forms.CharField(required=False, max_length=2000)


@require_GET
@acts_on(Project, Verb.READ)
def inventory(request: HttpRequest, project: Project) -> HttpResponse:
    tallies = [tally for tally in tallies_of(project) if tally.open]
    named = request.GET.get("check", "")
    current = next((tally for tally in tallies if tally.check.name == named), tallies[0] if tallies else None)
    context = {
        "project": project,
        "tallies": tallies,
        "current": current,
        "forms": forms_of(project, current.check.name) if current else [],
        "may": permissions(request.user, project),
    }
    return render(request, "checks/inventory.html", context)


def tallies_of(project: Project) -> list[Tally]:
    """Every check as the project has it, the ones with most open findings first, in three queries."""
    open_flags = Flag.objects.open().order_by().filter(translation__paragraph__document__project=project)
    opened = dict(open_flags.values_list("check_name").annotate(Count("pk")))
    decided = Decision.objects.filter(project=project).order_by().values_list("check_name")
    judged = dict(decided.annotate(Count("pk")))
    right = dict(decided.filter(kind__in=RIGHT).annotate(Count("pk")))
    tallies = [
        Tally(project.check_here(check), opened.get(name, 0), right.get(name, 0), judged.get(name, 0))
        for name, check in all_checks().items()
    ]
    return sorted(tallies, key=lambda tally: -tally.open)


def forms_of(project: Project, check_name: str) -> list[FormLine]:
    open_flags = Flag.objects.open().filter(check_name=check_name, translation__paragraph__document__project=project)
    counted = open_flags.order_by().values_list("form").annotate(count=Count("pk")).order_by("-count", "form")
    shown = list(counted[:FORMS])
    nth = Window(RowNumber(), partition_by="form", order_by="pk")
    places = open_flags.filter(form__in=[form for form, _count in shown]).annotate(nth=nth).filter(nth__lte=SAMPLES)
    samples: dict[str, list[Sample]] = defaultdict(list)
    for flag in places.select_related("translation__paragraph__document").order_by("pk"):
        samples[flag.form].append(sample(flag))
    return [FormLine(form, count, samples[form]) for form, count in shown]


def sample(flag: Flag) -> Sample:
    return Sample(flag, excerpt(flag.translation.text, Mark(flag.start, flag.end, mark_classes(flag))))


@require_POST
@acts_on(Project, Verb.DECIDE_FINDING)
def decide_all(request: HttpRequest, project: Project) -> HttpResponse:
    form = FormDecision(request.POST)
    check_name = request.POST.get("check_name", "")
    if form.is_valid():
        try:
            closed = decide_form(project=project, by=request.user, **form.cleaned_data)
        except ActionError as error:
            messages.error(request, str(error))
        else:
            done = ngettext("%(count)d finding decided.", "%(count)d findings decided.", closed)
            messages.success(request, done % {"count": closed})
    else:
        messages.error(request, _("Choose a decision."))
    return redirect(f"{reverse('inventory', args=[project.pk])}?{urlencode({'check': check_name})}")


@require_http_methods(["GET", "POST"])
@acts_on(Project, Verb.SET_PROJECT)
def project_checks(request: HttpRequest, project: Project) -> HttpResponse:
    """Switch checks on and off, weigh them, and see how the team has judged them."""
    if request.method == "POST":
        set_checks(project=project, chosen=chosen_checks(request, project), by=request.user)
        messages.success(request, _("Every text was checked again."))
        return redirect("project-checks", project.pk)
    context = {
        "project": project,
        "tallies": sorted(tallies_of(project), key=lambda tally: tally.check.category),
        "severities": list(Severity),
        "may": permissions(request.user, project),
    }
    return render(request, "checks/checks.html", context)


def chosen_checks(request: HttpRequest, project: Project) -> dict[str, Chosen]:
    """What the form says of each check; a check it does not show stays as it is."""
    on = set(request.POST.getlist("on"))
    known = {str(int(severity)) for severity in Severity}
    chosen: dict[str, Chosen] = {}
    for name, check in all_checks().items():
        here = project.check_here(check)
        severity = request.POST.get(f"severity-{name}", "")
        shown = severity in known
        chosen[name] = Chosen(
            on=name in on if shown else here.default, severity=int(severity) if shown else int(here.severity)
        )
    return chosen
