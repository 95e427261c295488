"""The demo project: texts written for it, one login per role, loaded once and never over anybody's data."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from django.conf import settings
from django.db import transaction
from django.utils import translation

import reviewapp
from reviewapp.actions.discovery import discover_next
from reviewapp.actions.documents import import_document
from reviewapp.actions.members import create_project, set_role
from reviewapp.actions.terms import add_concept
from reviewapp.engine.formats.rows import Candidate, Row
from reviewapp.models import Document, Domain, Project, Role, User

TEXTS = Path(reviewapp.__file__).parent / "demo"
DOCUMENTS = ("target_only_en", "ru_en_report", "en_ar_briefing", "en_fr_letter", "zh_en_article")
PASSWORD = "read-it-twice"  # noqa: S105 — shown on the page of a machine of one's own, refused in production
LOGINS = {
    "viewer": Role.VIEWER,
    "reviewer": Role.REVIEWER,
    "terminologist": Role.TERMINOLOGIST,
    "coordinator": Role.COORDINATOR,
}
TITLE = {
    "en": "Demo: reading what the machine wrote",
    "zh-hans": "演示：审读机器译文",
    "fr": "Démonstration : relire ce que la machine a écrit",
    "es": "Demostración: revisar lo que escribió la máquina",
    "ru": "Демонстрация: читаем то, что написала машина",
    "ar": "عرض توضيحي: مراجعة ما كتبته الآلة",
}


def is_loaded() -> bool:
    return Project.objects.filter(title_en=TITLE["en"], memberships__user__username="coordinator").exists()


@transaction.atomic
def load_demo() -> bool:
    """Load the demo where nobody has an account yet; whether it was loaded."""
    if settings.PRODUCTION or User.objects.exists():
        return False
    with translation.override("en"):
        users = {role: User.objects.create_user(name, password=PASSWORD) for name, role in LOGINS.items()}
        coordinator = users[Role.COORDINATOR]
        User.objects.filter(pk=coordinator.pk).update(is_staff=True)
        coordinator.is_staff = True
        project = create_project(title=TITLE["en"], source_language="zh-Hans", target_language="en", by=coordinator)
        in_six(project, title=TITLE)
        for role, user in users.items():
            set_role(project=project, user=user, role=role, by=coordinator)
        load_terms(project, users[Role.REVIEWER])
        for name in DOCUMENTS:
            load_document(project, read(name), coordinator)
        while discover_next(project):
            continue  # so that the term board has something to show from the first moment
    return True


def read(name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((TEXTS / f"{name}.json").read_text(encoding="utf-8"))
    return found


def in_six(thing: Project | Document | Domain, **texts: Mapping[str, str]) -> None:
    """Write each field in every language of the interface (django-modeltranslation's columns)."""
    for field, by_language in texts.items():
        for language, text in by_language.items():
            setattr(thing, column(field, language), text)
    thing.save()


def column(field: str, language: str) -> str:
    return f"{field}_{language.replace('-', '_')}"


def load_terms(project: Project, by: User) -> None:
    domains: dict[str, Domain] = {}
    for concept in read("termbase")["concepts"]:
        name = concept["domain"]["en"]
        if name not in domains:
            domains[name] = Domain(name=name)
            in_six(domains[name], name=concept["domain"])
        fields = {
            column(field, language): text
            for field in ("definition", "usage_note")
            for language, text in concept[field].items()
        }
        terms = [(term["language"], term["text"], term["status"]) for term in concept["terms"]]
        add_concept(project=project, terms=terms, by=by, domain=domains[name], **fields)


def load_document(project: Project, text: Mapping[str, Any], by: User) -> None:
    document = import_document(
        project=project,
        title=text["title"]["en"],
        rows=[row_of(paragraph) for paragraph in text["paragraphs"]],
        source_language=text["source_language"],
        target_language=text["target_language"],
        by=by,
        run=next(iter(text["paragraphs"][0]["candidates"])),
    )
    in_six(document, title=text["title"], notes=text["notes"])


def row_of(paragraph: Mapping[str, Any]) -> Row:
    (_first, target), *others = paragraph["candidates"].items()
    candidates = tuple(Candidate(text, name) for name, text in others)
    return Row(target=target, source=paragraph["source"], role=paragraph["role"], candidates=candidates)
