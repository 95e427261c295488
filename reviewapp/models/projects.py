"""A project: documents that share languages, termbases, members and settings."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from django.db import models
from django.utils.translation import gettext_lazy as _

from reviewapp.engine.check import Check, all_checks
from reviewapp.engine.findings import Severity
from reviewapp.models.base import LanguageField

if TYPE_CHECKING:
    from reviewapp.models.members import User
    from reviewapp.models.terms import Termbase


class ProjectQuerySet(models.QuerySet["Project"]):
    def visible_to(self, user: User) -> ProjectQuerySet:
        return self.filter(memberships__user=user)


class Project(models.Model):
    """Title and guidance are written once per language of the interface (translation.py).

    `columns` remembers, by the sum of a table's first line, which of its columns holds what.
    """

    title = models.CharField(_("Title"), max_length=200)
    guidance = models.TextField(_("Guidance for reviewers"), blank=True)
    source_language = LanguageField(_("Source language"))
    target_language = LanguageField(_("Target language"))
    termbases = models.ManyToManyField("Termbase", through="ProjectTermbase", related_name="projects")
    check_settings = models.JSONField(default=dict)
    allow_own_terms = models.BooleanField(_("One may decide terms that one has proposed oneself"), default=False)
    term_approvals = models.PositiveSmallIntegerField(_("People who must approve a proposed term"), default=1)
    forbid_unclean_export = models.BooleanField(_("Only clean text may be exported"), default=False)
    export_bar = models.PositiveSmallIntegerField(
        _("Findings that keep a text from being clean"), default=Severity.MINOR
    )
    columns = models.JSONField(default=dict)
    created_at = models.DateTimeField(auto_now_add=True)

    objects = ProjectQuerySet.as_manager()

    def __str__(self) -> str:
        return self.title

    @property
    def project(self) -> Project:
        return self

    def checks(self) -> list[Check]:
        """The checks that run here, with the severity they have here.

        `check_settings` holds, by name, what differs from the check's own: {"on": bool, "severity": int}.
        """
        return [each for each in map(self.check_here, all_checks().values()) if each.default]

    def check_here(self, check: Check) -> Check:
        chosen = self.check_settings.get(check.name)
        if not chosen:
            return check
        severity = Severity(chosen.get("severity", check.severity))
        return replace(check, default=chosen.get("on", check.default), severity=severity)

    def text_languages(self) -> set[str]:
        """The languages that its documents and their translations are in."""
        found = set()
        for source, targets in self.documents.values_list("source_language", "target_languages"):
            found |= {source, *targets}
        return found

    def ordered_termbases(self) -> models.QuerySet[Termbase]:
        return self.termbases.order_by("projecttermbase__position", "projecttermbase__pk")


class ProjectTermbase(models.Model):
    """The order in which a project looks terms up: the first termbase that knows a form decides."""

    project = models.ForeignKey(Project, models.CASCADE)
    termbase = models.ForeignKey("Termbase", models.CASCADE)
    position = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ["position"]
        constraints = [
            models.UniqueConstraint(fields=["project", "termbase"], name="termbase_once_per_project"),
        ]

    def __str__(self) -> str:
        return f"{self.project}: {self.termbase}"
