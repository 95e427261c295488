"""Concepts and their terms, and where their forms stand in the texts."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from reviewapp.models.base import LanguageField
from reviewapp.models.documents import Paragraph
from reviewapp.models.projects import Project

if TYPE_CHECKING:
    from reviewapp.models.members import User


class Domain(models.Model):
    """A field of knowledge; its name is written once per language of the interface."""

    name = models.CharField(pgettext_lazy("of a termbase or domain", "Name"), max_length=120)

    def __str__(self) -> str:
        return self.name


class Termbase(models.Model):
    """An ordered list of concepts that projects use. `version` grows with every change of its terms.

    `stamp` names that state of the terms and no other: a version number comes again after a rollback.
    """

    name = models.CharField(pgettext_lazy("of a termbase or domain", "Name"), max_length=200)
    version = models.PositiveIntegerField(default=1)
    stamp = models.UUIDField(default=uuid.uuid4)

    def __str__(self) -> str:
        return self.name


class ConceptQuerySet(models.QuerySet["Concept"]):
    def visible_to(self, user: User) -> ConceptQuerySet:
        mine = Termbase.objects.filter(projects__memberships__user=user)
        return self.filter(termbase__in=mine).select_related("termbase", "domain")

    def of(self, project: Project) -> ConceptQuerySet:
        return self.filter(termbase__projects=project).select_related("domain").prefetch_related("terms")


class Concept(models.Model):
    """A meaning. Definition and usage note are written once per language of the interface."""

    termbase = models.ForeignKey(Termbase, models.CASCADE, related_name="concepts")
    domain = models.ForeignKey(Domain, models.SET_NULL, null=True, blank=True, related_name="concepts")
    definition = models.TextField(_("Definition"), blank=True)
    usage_note = models.TextField(_("Usage note"), blank=True)
    created_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    created_at = models.DateTimeField(auto_now_add=True)

    objects = ConceptQuerySet.as_manager()

    class Meta:
        ordering = ["pk"]

    def __str__(self) -> str:
        first = next(iter(self.terms.all()), None)
        return first.text if first else str(self.pk)

    @property
    def project(self) -> Project:
        """The project that owns the termbase: the first that used it."""
        owner = self.termbase.projects.order_by("projecttermbase__pk").first()
        if owner is None:
            raise Project.DoesNotExist(f"termbase {self.termbase_id} belongs to no project")
        return owner


class TermQuerySet(models.QuerySet["Term"]):
    def visible_to(self, user: User) -> TermQuerySet:
        mine = Termbase.objects.filter(projects__memberships__user=user)
        return self.filter(concept__termbase__in=mine).select_related("concept__termbase")


class Term(models.Model):
    """One form of a concept in one language, with its status as ISO 30042 has them; “proposed” is ours."""

    class Status(models.TextChoices):
        PREFERRED = "preferred", pgettext_lazy("term status", "preferred")
        ADMITTED = "admitted", pgettext_lazy("term status", "admitted")
        DEPRECATED = "deprecated", pgettext_lazy("term status", "forbidden")
        SUPERSEDED = "superseded", pgettext_lazy("term status", "superseded")
        PROPOSED = "proposed", pgettext_lazy("term status", "proposed")

    concept = models.ForeignKey(Concept, models.CASCADE, related_name="terms")
    language = LanguageField(_("Language"))
    text = models.CharField(_("Term"), max_length=300)
    status = models.CharField(_("Status"), max_length=10, choices=Status.choices, default=Status.PROPOSED)
    part_of_speech = models.CharField(_("Part of speech"), max_length=40, blank=True)
    number = models.CharField(_("Number"), max_length=20, blank=True)
    origin = models.CharField(_("Where it comes from"), max_length=300, blank=True)
    reason = models.TextField(_("Reason"), blank=True)
    created_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    created_at = models.DateTimeField(auto_now_add=True)
    decided_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+")
    decided_at = models.DateTimeField(null=True)

    objects = TermQuerySet.as_manager()

    class Meta:
        ordering = ["language", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["concept", "language", "text"], name="term_once_per_concept"),
            models.UniqueConstraint(
                fields=["concept", "language"], condition=Q(status="preferred"), name="one_preferred_term"
            ),
            models.CheckConstraint(condition=~Q(text=""), name="term_has_text"),
        ]

    def __str__(self) -> str:
        return self.text

    @property
    def project(self) -> Project:
        return self.concept.project


class Consistency(models.Model):
    """How far a concept's renderings agreed at the end of a day: a sign of where to look, not of quality.

    `value` is the share of pairs of renderings that are of the same term, 0 to 1, of `places` in all.
    """

    concept = models.ForeignKey(Concept, models.CASCADE, related_name="consistencies")
    project = models.ForeignKey(Project, models.CASCADE, related_name="consistencies")
    language = LanguageField()
    on = models.DateField()
    value = models.FloatField()
    places = models.PositiveIntegerField()

    class Meta:
        ordering = ["on"]
        constraints = [
            models.UniqueConstraint(fields=["concept", "project", "language", "on"], name="one_consistency_per_day"),
        ]

    def __str__(self) -> str:
        return f"{self.concept} {self.on}: {self.value:.2f}"


class Rendering(models.Model):
    """How a concept reads at one place: the term index, written by the action that writes the text.

    `language` is that of the text it stands in: the document's own for the source, else a
    translation's. Spans are code points of that text.
    """

    concept = models.ForeignKey(Concept, models.CASCADE, related_name="renderings")
    term = models.ForeignKey(Term, models.CASCADE, related_name="renderings")
    paragraph = models.ForeignKey(Paragraph, models.CASCADE, related_name="renderings")
    language = LanguageField()
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    text = models.TextField()

    class Meta:
        ordering = ["paragraph", "start"]
        indexes = [
            models.Index(fields=["concept", "language"], name="rendering_by_concept"),
            models.Index(fields=["paragraph", "language"], name="rendering_by_paragraph"),
        ]

    def __str__(self) -> str:
        return self.text
