"""What discovery found in each document, stored so that a project's term board need not read every text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import models

from reviewapp.models.base import LanguageField
from reviewapp.models.documents import Document
from reviewapp.models.projects import Project
from reviewapp.models.review import Translation

if TYPE_CHECKING:
    from reviewapp.models.members import User


class DiscoveryQuerySet(models.QuerySet["Discovery"]):
    def visible_to(self, user: User) -> DiscoveryQuerySet:
        return self.filter(document__project__memberships__user=user).select_related("document__project")

    def waiting(self, project: Project) -> DiscoveryQuerySet:
        """Those of `project` whose texts have changed since, or were never read."""
        return self.filter(document__project=project, current=False).order_by("pk")


class Discovery(models.Model):
    """That a document's terms in one language were looked for, and whether its texts are still those."""

    document = models.ForeignKey(Document, models.CASCADE, related_name="discoveries")
    language = LanguageField()
    current = models.BooleanField(default=False)
    at = models.DateTimeField(null=True)

    objects = DiscoveryQuerySet.as_manager()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["document", "language"], name="discovery_once_per_language")]
        indexes = [models.Index(fields=["current", "document"], name="discovery_waiting")]

    def __str__(self) -> str:
        return f"{self.document} ({self.language})"

    @property
    def project(self) -> Project:
        return self.document.project


class FoundForm(models.Model):
    """One way a term reads in one document: how often, from where to where, of what kind.

    `key` is what documents have in common: the term of the source, else the usual form in
    lower case; project and language are the discovery's. `start` and `end` are code points
    of the text at `first`, as it was then.
    """

    discovery = models.ForeignKey(Discovery, models.CASCADE, related_name="forms")
    project = models.ForeignKey(Project, models.CASCADE, related_name="+", db_index=False)
    language = LanguageField()
    key = models.CharField(max_length=300)
    source_term = models.CharField(max_length=300, blank=True)
    text = models.CharField(max_length=300)
    kind = models.CharField(max_length=40)
    lane = models.CharField(max_length=8)
    confidence = models.FloatField()
    count = models.PositiveIntegerField()
    first = models.ForeignKey(Translation, models.CASCADE, related_name="+")
    last = models.ForeignKey(Translation, models.CASCADE, related_name="+")
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    source_start = models.PositiveIntegerField(null=True)
    source_end = models.PositiveIntegerField(null=True)

    class Meta:
        ordering = ["pk"]
        # Holds all that ranking a whole project asks for, in the order in which it adds up.
        indexes = [
            models.Index(
                fields=["project", "language", "key", "text", "count", "confidence"], name="found_form_by_project"
            )
        ]

    def __str__(self) -> str:
        return f"{self.key}: {self.text} × {self.count}"
