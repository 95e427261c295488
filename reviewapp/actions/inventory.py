"""Decide about checks rather than places: one form everywhere, and which checks a project wants."""

from __future__ import annotations

from typing import TypedDict

from django.db import transaction
from django.utils.translation import gettext as _

from reviewapp.actions.checks import recheck
from reviewapp.actions.errors import ActionError
from reviewapp.engine.check import all_checks
from reviewapp.engine.findings import Severity
from reviewapp.models import Decision, Event, Flag, Project, Translation, User


class Chosen(TypedDict):
    """How a project has one check."""

    on: bool
    severity: int


@transaction.atomic
def decide_form(*, project: Project, check_name: str, form: str, kind: str, by: User, reason: str = "") -> int:
    """Record one judgement on every place where `check_name` marks the words `form`; return how many it closed.

    It holds for places that come later too, until somebody decides otherwise there.
    """
    if kind == Decision.Kind.FALSE_ALARM and not reason.strip():
        raise ActionError(_("Say in a few words why this is a false alarm: it teaches the check."))
    same = Flag.objects.open().filter(check_name=check_name, form=form)
    open_flags = same.filter(translation__paragraph__document__project=project)
    decision = Decision.objects.create(
        project=project, check_name=check_name, form=form, kind=kind, reason=reason, by=by
    )
    return open_flags.update(decision=decision)


@transaction.atomic
def set_checks(*, project: Project, chosen: dict[str, Chosen], by: User) -> None:
    """Choose which checks run in a project and how grave they are there; every text is checked again.

    `chosen` has, by name, {"on": bool, "severity": 0 to 3}; what is as the check itself has it is not kept.
    """
    differing = {name: differs for name, values in chosen.items() if (differs := difference(name, values))}
    if differing == project.check_settings:
        return
    data = {"check_settings": [project.check_settings, differing]}
    project.check_settings = differing
    project.save(update_fields=["check_settings"])
    Event.objects.create(project=project, kind=Event.Kind.SETTING, by=by, data=data)
    for document in project.documents.all():
        for language in document.target_languages:
            recheck(list(Translation.objects.of(document, language).select_related("paragraph__document__project")))


def difference(name: str, values: Chosen) -> dict[str, object]:
    """What of `values` differs from the check's own; raises ActionError for a check that is none."""
    check = all_checks().get(name)
    if check is None:
        raise ActionError(_("There is no check “%(name)s”.") % {"name": name})
    own = Chosen(on=check.default, severity=int(check.severity))
    Severity(values["severity"])  # raises for what is no severity
    return {key: value for key, value in values.items() if value != own[key]}  # type: ignore[literal-required]
