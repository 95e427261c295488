"""Documents, their paragraphs, and what engines proposed for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from reviewapp.models.base import LanguageField
from reviewapp.models.projects import Project

if TYPE_CHECKING:
    from reviewapp.models.members import User


class DocumentQuerySet(models.QuerySet["Document"]):
    def visible_to(self, user: User) -> DocumentQuerySet:
        return self.filter(project__memberships__user=user).select_related("project")


class Document(models.Model):
    """One text in one source language, an ordered list of paragraphs, with its provenance.

    `target_languages` are BCP 47 tags in the order they were brought in. `original` is the
    uploaded file, kept where an export writes into it again.
    """

    project = models.ForeignKey(Project, models.CASCADE, related_name="documents")
    title = models.CharField(_("Title"), max_length=300)
    notes = models.TextField(_("Notes"), blank=True)
    source_language = LanguageField(_("Source language"))
    target_languages = models.JSONField(default=list)
    file_name = models.CharField(max_length=255, blank=True)
    file_format = models.CharField(max_length=20, blank=True)
    file_encoding = models.CharField(max_length=40, blank=True)
    file_sha256 = models.CharField(max_length=64, blank=True)
    original = models.FileField(upload_to="originals/", blank=True)
    created_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    created_at = models.DateTimeField(auto_now_add=True)

    objects = DocumentQuerySet.as_manager()

    class Meta:
        ordering = ["-created_at", "-pk"]

    def __str__(self) -> str:
        return self.title

    def has_source(self) -> bool:
        return self.paragraphs.exclude(source=None).exists()


class ParagraphRole(models.TextChoices):
    PARAGRAPH = "paragraph", _("paragraph")
    HEADING = "heading", _("heading")
    LIST_ITEM = "list-item", _("list item")
    TABLE_CELL = "table-cell", _("table cell")
    CAPTION = "caption", _("caption")
    NOTE = "note", _("note")

    @property
    def word(self) -> str:
        """What the engine and its file formats call it: list item, not list-item."""
        return self.value.replace("-", " ")

    @classmethod
    def of(cls, word: str) -> ParagraphRole:
        """The role that is called so; a paragraph where nobody knows the word."""
        return next((each for each in cls if word in (each.word, each.value)), cls.PARAGRAPH)


class ParagraphQuerySet(models.QuerySet["Paragraph"]):
    def visible_to(self, user: User) -> ParagraphQuerySet:
        return self.filter(document__project__memberships__user=user).select_related("document__project")


class Paragraph(models.Model):
    """One source paragraph; `source` is null where only a translation was brought.

    `key` is the file's own id, else a hash of the content with an ordinal. Plural forms of a
    message share it; `plural` says what numbers one is for, as the engine's `Row` has it.
    `codes` maps each inline-code character in the texts to what it stood for in the file.
    """

    document = models.ForeignKey(Document, models.CASCADE, related_name="paragraphs")
    position = models.PositiveIntegerField()
    key = models.CharField(max_length=255)
    role = models.CharField(max_length=12, choices=ParagraphRole.choices, default=ParagraphRole.PARAGRAPH)
    plural = models.CharField(max_length=4, default="", blank=True)
    source = models.TextField(null=True)
    source_version = models.PositiveIntegerField(default=1)
    codes = models.JSONField(default=dict)

    objects = ParagraphQuerySet.as_manager()

    class Meta:
        ordering = ["document", "position"]
        constraints = [
            models.UniqueConstraint(fields=["document", "position"], name="one_paragraph_per_position"),
        ]
        indexes = [models.Index(fields=["document", "key"], name="paragraph_by_key")]

    def __str__(self) -> str:
        return f"{self.document} ¶{self.number}"

    @property
    def number(self) -> int:
        """The position as people count, from 1."""
        return self.position + 1

    @property
    def project(self) -> Project:
        return self.document.project


class Run(models.Model):
    """One engine, file or person that brought translations to a document in one language."""

    class Kind(models.TextChoices):
        ENGINE = "engine", _("engine")
        FILE = "file", _("file")
        PERSON = "person", _("person")

    document = models.ForeignKey(Document, models.CASCADE, related_name="runs")
    language = LanguageField()
    name = models.CharField(max_length=200)
    kind = models.CharField(max_length=8, choices=Kind.choices, default=Kind.FILE)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(fields=["document", "language", "name"], name="one_run_per_name"),
        ]

    def __str__(self) -> str:
        return self.name


class CandidateQuerySet(models.QuerySet["Candidate"]):
    def visible_to(self, user: User) -> CandidateQuerySet:
        visible = self.filter(paragraph__document__project__memberships__user=user)
        return visible.select_related("run", "paragraph__document__project")


class Candidate(models.Model):
    """What a run proposed for one paragraph; never changed once stored."""

    run = models.ForeignKey(Run, models.CASCADE, related_name="candidates")
    paragraph = models.ForeignKey(Paragraph, models.CASCADE, related_name="candidates")
    text = models.TextField()

    objects = CandidateQuerySet.as_manager()

    class Meta:
        ordering = ["run"]
        constraints = [
            models.UniqueConstraint(fields=["run", "paragraph"], name="one_candidate_per_run"),
        ]

    def __str__(self) -> str:
        return f"{self.run}: {self.text[:60]}"

    @property
    def project(self) -> Project:
        return self.paragraph.project


class UploadQuerySet(models.QuerySet["Upload"]):
    def visible_to(self, user: User) -> UploadQuerySet:
        return self.filter(by=user, project__memberships__user=user).select_related("project")


class Upload(models.Model):
    """Files someone brought and has not yet stored as a document: shown, corrected, then stored or dropped.

    `choices` are what was chosen on the page (languages, split, encoding); the rows are read
    again from the files each time, so that nothing is guessed twice.
    """

    project = models.ForeignKey(Project, models.CASCADE, related_name="uploads")
    document = models.ForeignKey(Document, models.CASCADE, null=True, related_name="uploads")
    title = models.CharField(max_length=300)
    choices = models.JSONField(default=dict)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="uploads")
    at = models.DateTimeField(auto_now_add=True)

    objects = UploadQuerySet.as_manager()

    def __str__(self) -> str:
        return self.title


class UploadedFile(models.Model):
    """One file of an Upload: the source text, a translation, or both."""

    class Part(models.TextChoices):
        SOURCE = "source", _("source text")
        TARGET = "target", _("translation")
        BILINGUAL = "bilingual", _("source and translation")

    upload = models.ForeignKey(Upload, models.CASCADE, related_name="files")
    part = models.CharField(max_length=10, choices=Part.choices)
    name = models.CharField(max_length=255)
    file = models.FileField(upload_to="pending/")

    class Meta:
        ordering = ["pk"]

    def __str__(self) -> str:
        return self.name
