"""Sweeps: one previewed, applied, undoable set of replacements."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from reviewapp.models.base import LanguageField
from reviewapp.models.documents import Document
from reviewapp.models.members import Membership, Verb
from reviewapp.models.projects import Project
from reviewapp.models.review import Edit, Translation
from reviewapp.models.sentences import sentence
from reviewapp.models.terms import Concept

if TYPE_CHECKING:
    from reviewapp.models.members import User


class SweepQuerySet(models.QuerySet["Sweep"]):
    def visible_to(self, user: User) -> SweepQuerySet:
        return self.filter(project__memberships__user=user).select_related("project", "document", "by")

    def swept_by(self, user: User) -> SweepQuerySet:
        """Those of the projects where the user may sweep."""
        return self.filter(project__in=Membership.objects.projects_for(user, Verb.SWEEP))

    def together_with(self, sweep: Sweep) -> SweepQuerySet:
        """The sweep, and those of the same change in other projects."""
        return self.filter(together=sweep.together) if sweep.together else self.filter(pk=sweep.pk)


class Sweep(models.Model):
    """Replace the forms in `replace` by `prefer`, in one document or in the whole project.

    `search` is empty where grammar inflects the forms; a find-and-replace says how it searched:
    {"regex": bool, "whole": bool, "case": bool}. One over several projects is a sweep in each;
    they are shown, applied and undone `together`.
    """

    class State(models.TextChoices):
        PLANNED = "planned", pgettext_lazy("state of a sweep", "planned")
        APPLIED = "applied", pgettext_lazy("state of a sweep", "applied")
        UNDONE = "undone", pgettext_lazy("state of a sweep", "undone")

    project = models.ForeignKey(Project, models.CASCADE, related_name="sweeps")
    document = models.ForeignKey(Document, models.CASCADE, null=True, related_name="sweeps")
    concept = models.ForeignKey(Concept, models.SET_NULL, null=True, related_name="sweeps")
    language = LanguageField()
    prefer = models.CharField(_("Preferred form"), max_length=300)
    replace = models.JSONField(default=list)
    search = models.JSONField(default=dict)
    together = models.UUIDField(null=True, db_index=True)
    state = models.CharField(max_length=10, choices=State.choices, default=State.PLANNED)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    at = models.DateTimeField(auto_now_add=True)
    applied_at = models.DateTimeField(null=True)
    undone_at = models.DateTimeField(null=True)

    objects = SweepQuerySet.as_manager()

    class Meta:
        ordering = ["-pk"]

    def __str__(self) -> str:
        return f"{', '.join(self.replace)} → {self.prefer}"


class Hit(models.Model):
    """One place of a sweep: code points of the text that the translation had at `version`.

    `also` are small changes beside it that belong to it (a → an), as [text, start, end].
    """

    class State(models.TextChoices):
        PLANNED = "planned", pgettext_lazy("state of a hit", "planned")
        LEFT = "left", pgettext_lazy("state of a hit", "left as it was")
        APPLIED = "applied", pgettext_lazy("state of a hit", "applied")
        REFUSED = "refused", pgettext_lazy("state of a hit", "changed since: not touched")
        UNDONE = "undone", pgettext_lazy("state of a hit", "undone")
        KEPT = "kept", pgettext_lazy("state of a hit", "changed since: not undone")

    class Lane(models.TextChoices):
        AUTO = "auto", pgettext_lazy("lane", "sure")
        SUGGEST = "suggest", pgettext_lazy("lane", "to be looked at")

    sweep = models.ForeignKey(Sweep, models.CASCADE, related_name="hits")
    translation = models.ForeignKey(Translation, models.CASCADE, related_name="hits")
    version = models.PositiveIntegerField()
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    before = models.TextField()
    after = models.TextField()
    also = models.JSONField(default=list)
    lane = models.CharField(max_length=8, choices=Lane.choices)
    why_id = models.TextField(blank=True)
    why_params = models.JSONField(default=dict)
    state = models.CharField(max_length=8, choices=State.choices, default=State.PLANNED)
    edit = models.ForeignKey(Edit, models.SET_NULL, null=True, related_name="hits")

    class Meta:
        ordering = ["sweep", "pk"]

    def __str__(self) -> str:
        return f"{self.before} → {self.after}"

    def changes(self) -> list[tuple[int, int, str]]:
        """Every place the hit changes and what shall stand there, in the order of the text."""
        return sorted([(self.start, self.end, self.after), *((start, end, text) for text, start, end in self.also)])

    @property
    def why(self) -> str:
        """The reason for this form, in the reader's language."""
        return sentence(self.why_id, self.why_params) if self.why_id else ""
