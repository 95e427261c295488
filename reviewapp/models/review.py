"""The text under review and its history."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.conf import settings
from django.db import models
from django.db.models import Count, Exists, Min, OuterRef, Q
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from reviewapp.models.base import AppendOnly, LanguageField
from reviewapp.models.documents import Candidate, Document, Paragraph
from reviewapp.models.projects import Project

if TYPE_CHECKING:
    from reviewapp.models.members import User


class State(models.TextChoices):
    """What a review has come to; in XLIFF 2.1 initial, translated, reviewed and final with a sub-state."""

    MACHINE = "machine", pgettext_lazy("state", "machine")
    EDITED = "edited", pgettext_lazy("state", "edited")
    NEEDS_WORK = "needs-work", pgettext_lazy("state", "needs work")
    REVIEWED = "reviewed", pgettext_lazy("state", "reviewed")
    APPROVED = "approved", pgettext_lazy("state", "approved")
    RE_CHECK = "re-check", pgettext_lazy("state", "re-check")

    @property
    def word(self) -> str:
        """What the engine’s file formats call it: needs work, not needs-work."""
        return "needs work" if self is State.NEEDS_WORK else self.value

    @classmethod
    def of(cls, word: str) -> State | None:
        return next((each for each in cls if word in (each.word, each.value)), None)

    @property
    def glyph(self) -> str:
        return {"machine": "○", "edited": "◐", "needs-work": "△", "reviewed": "◉", "approved": "●", "re-check": "↻"}[
            self.value
        ]


class TranslationQuerySet(models.QuerySet["Translation"]):
    def visible_to(self, user: User) -> TranslationQuerySet:
        visible = self.filter(paragraph__document__project__memberships__user=user)
        return visible.select_related("paragraph__document__project", "approved_by")

    def of(self, document: Document, language: str) -> TranslationQuerySet:
        """The translations of a document in one language, in reading order."""
        mine = self.filter(paragraph__document=document, language=language)
        return mine.select_related("paragraph", "approved_by").order_by("paragraph__position")

    def with_open_flags(self) -> TranslationQuerySet:
        return self.annotate(open_flags=Count("flags", filter=Q(flags__decision=None)))

    def by_state(self) -> dict[str, int]:
        """How many are in each state, zero included."""
        found = dict(self.order_by().values_list("state").annotate(Count("pk")))
        return {state: found.get(state, 0) for state in State.values}

    def counted(self, after: int) -> dict[str, tuple[int, int | None]]:
        """By state how many there are, and the position of the first that stands after position `after`."""
        later = Min("paragraph__position", filter=Q(paragraph__position__gt=after))
        rows = self.order_by().values_list("state").annotate(many=Count("pk"), first=later)
        return {state: (many, first) for state, many, first in rows}

    def unclean(self, project: Project) -> TranslationQuerySet:
        """What stands in the way of a clean export: a finding at the project's bar, or a paragraph not approved."""
        from reviewapp.models.checks import Flag

        flagged = Exists(Flag.objects.blocking(project).filter(translation=OuterRef("pk")))
        return self.annotate(flagged=flagged).filter(Q(flagged=True) | ~Q(state=State.APPROVED))

    def to_do(self) -> TranslationQuerySet:
        return self.exclude(state__in=[State.REVIEWED, State.APPROVED])


class Translation(models.Model):
    """The text under review for one paragraph in one language.

    `version` grows with every write: a write that names an older one is refused. `fingerprint`
    is what was approved: the text and the term decisions that govern it (actions/approvals.py).
    `origin` is the candidate the text was taken from, where it was.
    """

    paragraph = models.ForeignKey(Paragraph, models.CASCADE, related_name="translations")
    language = LanguageField()
    text = models.TextField(blank=True)
    state = models.CharField(max_length=10, choices=State.choices, default=State.MACHINE)
    version = models.PositiveIntegerField(default=1)
    locked = models.BooleanField(default=False)
    origin = models.ForeignKey(Candidate, models.SET_NULL, null=True, related_name="+")
    approved_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+")
    approved_at = models.DateTimeField(null=True)
    fingerprint = models.CharField(max_length=64, blank=True)
    changed_at = models.DateTimeField(auto_now=True)

    objects = TranslationQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["paragraph", "language"], name="one_translation_per_language"),
            models.CheckConstraint(condition=Q(state__in=State.values), name="translation_state_is_known"),
        ]
        indexes = [models.Index(fields=["language", "state"], name="translation_by_state")]

    def __str__(self) -> str:
        return f"{self.paragraph} ({self.language})"

    @property
    def project(self) -> Project:
        return self.paragraph.document.project

    @property
    def document(self) -> Document:
        return self.paragraph.document

    @property
    def glyph(self) -> str:
        return State(self.state).glyph


class EditQuerySet(AppendOnly):
    def visible_to(self, user: User) -> EditQuerySet:
        visible = self.filter(translation__paragraph__document__project__memberships__user=user)
        return visible.select_related("translation__paragraph__document__project", "by")


class Edit(models.Model):
    """One change of one text: before, after, who, when, why. Undo is a new edit."""

    class Cause(models.TextChoices):
        TYPED = "typed", pgettext_lazy("cause of an edit", "typed")
        FIX = "fix", pgettext_lazy("cause of an edit", "fix taken")
        CANDIDATE = "candidate", pgettext_lazy("cause of an edit", "candidate taken")
        MEMORY = "memory", pgettext_lazy("cause of an edit", "taken from the memory")
        SWEEP = "sweep", pgettext_lazy("cause of an edit", "sweep")
        UNDO = "undo", pgettext_lazy("cause of an edit", "sweep undone")
        RESTORE = "restore", pgettext_lazy("cause of an edit", "restored")
        RETURNED = "returned", pgettext_lazy("cause of an edit", "changed outside and brought back")
        IMPORT = "import", pgettext_lazy("cause of an edit", "brought in again")
        SPLIT = "split", pgettext_lazy("cause of an edit", "paragraph split")
        MERGE = "merge", pgettext_lazy("cause of an edit", "paragraphs merged")

    translation = models.ForeignKey(Translation, models.CASCADE, related_name="edits")
    version = models.PositiveIntegerField()
    before = models.TextField(blank=True)
    after = models.TextField(blank=True)
    state_before = models.CharField(max_length=10, choices=State.choices)
    state_after = models.CharField(max_length=10, choices=State.choices)
    cause = models.CharField(max_length=10, choices=Cause.choices)
    sweep = models.ForeignKey("Sweep", models.RESTRICT, null=True, related_name="edits")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    at = models.DateTimeField(auto_now_add=True)

    objects = EditQuerySet.as_manager()

    class Meta:
        ordering = ["-pk"]
        constraints = [
            models.UniqueConstraint(fields=["translation", "version"], name="one_edit_per_version"),
        ]

    def __str__(self) -> str:
        return f"{self.translation} v{self.version}"

    @property
    def project(self) -> Project:
        return self.translation.project


class CommentQuerySet(models.QuerySet["Comment"]):
    def visible_to(self, user: User) -> CommentQuerySet:
        visible = self.filter(paragraph__document__project__memberships__user=user)
        return visible.select_related("paragraph__document__project", "by")

    def on(self, translation: Translation) -> CommentQuerySet:
        """Remarks on the paragraph, in this language or in none; the open ones first."""
        mine = self.filter(paragraph=translation.paragraph, language__in=["", translation.language])
        return mine.select_related("by", "resolved_by").order_by("resolved_at", "pk")


class Comment(models.Model):
    """A remark on a paragraph, or on its translation in one language; it can be resolved."""

    paragraph = models.ForeignKey(Paragraph, models.CASCADE, related_name="comments")
    language = LanguageField(blank=True)
    text = models.TextField(_("Comment"))
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    at = models.DateTimeField(auto_now_add=True)
    resolved_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+")
    resolved_at = models.DateTimeField(null=True)

    objects = CommentQuerySet.as_manager()

    class Meta:
        ordering = ["pk"]

    def __str__(self) -> str:
        return self.text[:60]

    @property
    def project(self) -> Project:
        return self.paragraph.project
