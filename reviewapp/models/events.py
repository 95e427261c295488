"""What happened that is neither an edit nor a decision."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils.translation import pgettext_lazy

from reviewapp.models.base import AppendOnly
from reviewapp.models.documents import Document
from reviewapp.models.projects import Project
from reviewapp.models.review import Translation
from reviewapp.models.terms import Concept, Term


class Event(models.Model):
    """One append-only row: who did what, when, to what. `data` holds what differs by kind."""

    class Kind(models.TextChoices):
        IMPORTED = "imported", pgettext_lazy("event", "document brought in")
        DELETED = "deleted", pgettext_lazy("event", "document deleted")
        APPROVED = "approved", pgettext_lazy("event", "approved")
        REVIEWED = "reviewed", pgettext_lazy("event", "marked reviewed")
        NEEDS_WORK = "needs-work", pgettext_lazy("event", "marked as needing work")
        RE_CHECK = "re-check", pgettext_lazy("event", "approval to be looked at again")
        RESTORED = "restored", pgettext_lazy("event", "earlier state restored")
        LOCKED = "locked", pgettext_lazy("event", "locked")
        UNLOCKED = "unlocked", pgettext_lazy("event", "unlocked")
        TERM = "term", pgettext_lazy("event", "term decided")
        VOTE = "vote", pgettext_lazy("event", "term approved by one more person")
        EXPORTED = "exported", pgettext_lazy("event", "exported")
        MEMBER = "member", pgettext_lazy("event", "membership changed")
        SETTING = "setting", pgettext_lazy("event", "setting changed")
        MEMORY = "memory", pgettext_lazy("event", "memory changed")
        SOURCE = "source", pgettext_lazy("event", "source text changed")

    project = models.ForeignKey(Project, models.CASCADE, related_name="events")
    document = models.ForeignKey(Document, models.SET_NULL, null=True, related_name="events")
    translation = models.ForeignKey(Translation, models.CASCADE, null=True, related_name="events")
    concept = models.ForeignKey(Concept, models.SET_NULL, null=True, related_name="events")
    kind = models.CharField(max_length=12, choices=Kind.choices)
    data = models.JSONField(default=dict)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+")
    at = models.DateTimeField(auto_now_add=True)

    objects = AppendOnly.as_manager()

    class Meta:
        ordering = ["-pk"]
        indexes = [models.Index(fields=["project", "kind"], name="event_by_kind")]

    def __str__(self) -> str:
        return f"{self.kind} {self.at:%Y-%m-%d %H:%M}"

    @property
    def status_after(self) -> str:
        """For a term decision: the status it gave, in the reader's language."""
        after = self.data.get("after")
        return str(Term.Status(after).label) if after in Term.Status.values else ""
