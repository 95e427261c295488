"""Findings stored against translations, and what people decided about them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.conf import settings
from django.db import models
from django.utils.translation import pgettext_lazy

from reviewapp.engine.check import Check, all_checks
from reviewapp.engine.findings import Severity
from reviewapp.models.base import AppendOnly, LanguageField
from reviewapp.models.documents import Document
from reviewapp.models.projects import Project
from reviewapp.models.review import Translation
from reviewapp.models.sentences import sentence

if TYPE_CHECKING:
    from reviewapp.models.members import User

ON_TERMS = ("term-forbidden", "term-missing")  # checks whose findings no bar lets pass


class Decision(models.Model):
    """A recorded judgement on a finding: append-only, and kept when the flag itself is gone.

    A decision on one place names the `translation`; one on a form holds wherever the same
    check marks the same words in the `document`, or in the project where there is none.
    """

    class Kind(models.TextChoices):
        FIXED = "fixed", pgettext_lazy("decision", "fixed")
        ACCEPTED_HERE = "accepted-here", pgettext_lazy("decision", "accepted here")
        ACCEPTED_FORM = "accepted-form", pgettext_lazy("decision", "accepted for this form")
        FALSE_ALARM = "false-alarm", pgettext_lazy("decision", "false alarm")
        DIFFERENT_MEANING = "different-meaning", pgettext_lazy("decision", "different meaning")
        REOPENED = "reopened", pgettext_lazy("decision", "reopened")
        QUERY = "query", pgettext_lazy("decision", "query to the author")

    project = models.ForeignKey(Project, models.CASCADE, related_name="decisions")
    document = models.ForeignKey(Document, models.CASCADE, null=True, related_name="decisions")
    translation = models.ForeignKey(Translation, models.CASCADE, null=True, related_name="decisions")
    check_name = models.CharField(max_length=60)
    form = models.TextField()
    kind = models.CharField(max_length=20, choices=Kind.choices)
    reason = models.TextField(blank=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    at = models.DateTimeField(auto_now_add=True)

    objects = AppendOnly.as_manager()

    class Meta:
        ordering = ["-pk"]
        indexes = [models.Index(fields=["project", "check_name"], name="decision_by_check")]

    def __str__(self) -> str:
        return f"{self.check_name} “{self.form}”: {self.get_kind_display()}"


class FlagQuerySet(models.QuerySet["Flag"]):
    def visible_to(self, user: User) -> FlagQuerySet:
        visible = self.filter(translation__paragraph__document__project__memberships__user=user)
        return visible.select_related("translation__paragraph__document__project", "decision")

    def open(self) -> FlagQuerySet:
        return self.filter(decision=None)

    def blocking(self, project: Project) -> FlagQuerySet:
        """Open findings that a clean text has none of: those at or above the project's bar, and all on terms."""
        return self.open().filter(models.Q(severity__gte=project.export_bar) | models.Q(check_name__in=ON_TERMS))

    def of(self, document: Document, language: str) -> FlagQuerySet:
        mine = self.filter(translation__paragraph__document=document, translation__language=language)
        return mine.order_by("translation__paragraph__position", "start", "pk")


class Flag(models.Model):
    """A finding at its place in the present text. Closed when a decision stands on it.

    Spans are code points of `translation.text`; `form` is the marked words. `fixes` is a list
    of [text, start, end]. The sentence is made when it is read, in the reader's language.
    """

    translation = models.ForeignKey(Translation, models.CASCADE, related_name="flags")
    check_name = models.CharField(max_length=60)
    severity = models.PositiveSmallIntegerField()
    confidence = models.FloatField()
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    source_start = models.PositiveIntegerField(null=True)
    source_end = models.PositiveIntegerField(null=True)
    form = models.TextField()
    message_id = models.TextField()
    params = models.JSONField(default=dict)
    fixes = models.JSONField(default=list)
    group = models.CharField(max_length=64, blank=True)
    decision = models.ForeignKey(Decision, models.SET_NULL, null=True, related_name="+")

    objects = FlagQuerySet.as_manager()

    class Meta:
        ordering = ["start", "pk"]
        constraints = [
            models.CheckConstraint(condition=models.Q(end__gte=models.F("start")), name="flag_span_is_ordered"),
        ]
        indexes = [
            models.Index(fields=["translation", "decision"], name="flag_open_by_translation"),
            models.Index(fields=["check_name", "decision"], name="flag_by_check"),
        ]

    def __str__(self) -> str:
        return f"{self.check_name} {self.start}–{self.end}"

    @property
    def project(self) -> Project:
        return self.translation.project

    @property
    def check_object(self) -> Check | None:
        """The check that made it; None when an upgrade took that check away."""
        return all_checks().get(self.check_name)

    @property
    def message(self) -> str:
        return sentence(self.message_id, self.params)

    @property
    def severity_name(self) -> str:
        return Severity(self.severity).label


class Fact(models.Model):
    """What one translation tells a document check: facts with one key are judged together."""

    document = models.ForeignKey(Document, models.CASCADE, related_name="facts")
    language = LanguageField()
    translation = models.ForeignKey(Translation, models.CASCADE, related_name="facts")
    check_name = models.CharField(max_length=60)
    key = models.CharField(max_length=64)
    value = models.TextField()
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()

    class Meta:
        indexes = [models.Index(fields=["document", "language", "check_name", "key"], name="fact_by_group")]

    def __str__(self) -> str:
        return f"{self.check_name} {self.key}"
