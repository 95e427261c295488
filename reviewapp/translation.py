"""What editors write once per language of the interface (django-modeltranslation)."""

from modeltranslation.translator import TranslationOptions, register

from reviewapp.models import Concept, Document, Domain, Project


@register(Project)
class ProjectTranslation(TranslationOptions):
    fields = ("title", "guidance")


@register(Document)
class DocumentTranslation(TranslationOptions):
    fields = ("title", "notes")


@register(Domain)
class DomainTranslation(TranslationOptions):
    fields = ("name",)


@register(Concept)
class ConceptTranslation(TranslationOptions):
    fields = ("definition", "usage_note")
