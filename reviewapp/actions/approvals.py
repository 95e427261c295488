"""What an approval stands on, and what becomes of it when a term decision touches the text."""

from __future__ import annotations

import hashlib
import json
from collections import defaultdict
from collections.abc import Iterable, Sequence

from django.utils import timezone

from reviewapp.actions.memory import remember
from reviewapp.models import Event, State, Translation, User
from reviewapp.models.lookup import Lookup, lookup

SIGNED_FIELDS = ["state", "approved_by", "approved_at", "fingerprint", "version"]


def fingerprint(translation: Translation, terms: Lookup) -> str:
    """SHA-256 of the target text and of every term decision that governs it.

    A concept governs a text when one of its forms stands in the source or in the target.
    """
    paragraph = translation.paragraph
    texts = [(translation.text, translation.language), (paragraph.source or "", paragraph.document.source_language)]
    concepts = {hit.entry.concept for text, language in texts for hit in terms.termbase.find(text, language)}
    governing = [[concept, terms.decisions[concept]] for concept in sorted(concepts)]
    return hashlib.sha256(json.dumps([translation.text, governing], ensure_ascii=False).encode()).hexdigest()


def review_approvals(translations: Sequence[Translation], *, by: User) -> list[Translation]:
    """Hold the approvals of `translations` against the present term decisions; return those that moved.

    An approval whose decisions changed waits for a re-check and keeps its approver; one whose
    decisions are again what they were is an approval again.
    """
    moved = []
    terms = lookups(translations)
    for translation in translations:
        if translation.state in (State.APPROVED, State.RE_CHECK):
            same = fingerprint(translation, terms[translation.document.project_id]) == translation.fingerprint
            wanted = State.APPROVED if same else State.RE_CHECK
            if wanted != translation.state:
                translation.state = wanted
                translation.version += 1
                moved.append(translation)
    Translation.objects.bulk_update(moved, ["state", "version"], batch_size=500)
    Event.objects.bulk_create([approval_event(each, by) for each in moved])
    remember(moved)
    return moved


def lookups(translations: Iterable[Translation]) -> dict[int, Lookup]:
    """The terms of each project that `translations` are of, by its key."""
    projects = {each.document.project_id: each.project for each in translations}
    return {key: lookup(project) for key, project in projects.items()}


def approval_event(translation: Translation, by: User) -> Event:
    kind = Event.Kind.RE_CHECK if translation.state == State.RE_CHECK else Event.Kind.RESTORED
    return event(translation, kind, by)


def event(translation: Translation, kind: str, by: User, **data: object) -> Event:
    document = translation.document
    return Event(project=document.project, document=document, translation=translation, kind=kind, by=by, data=data)


def sign(translations: Iterable[Translation], *, by: User) -> list[Translation]:
    """Approve each of `translations`, in memory and in the database, with what it stands on."""
    signed = list(translations)
    terms = lookups(signed)
    for each in signed:
        each.state, each.approved_by, each.approved_at = State.APPROVED, by, timezone.now()
        each.fingerprint = fingerprint(each, terms[each.document.project_id])
        each.version += 1
    Translation.objects.bulk_update(signed, SIGNED_FIELDS, batch_size=500)
    Event.objects.bulk_create([event(each, Event.Kind.APPROVED, by, fingerprint=each.fingerprint) for each in signed])
    remember(signed)
    return signed


def restore_approvals(translations: Sequence[Translation], *, by: User) -> None:
    """Let approvals of exactly these texts stand again; under other term decisions they wait for a re-check."""
    signatures: dict[int, list[Event]] = defaultdict(list)
    for each in Event.objects.filter(translation__in=translations, kind=Event.Kind.APPROVED).select_related("by"):
        signatures[each.translation_id or 0].append(each)
    terms = lookups(translations)
    restored = [each for each in translations if each.pk in signatures]
    for each in restored:
        now = fingerprint(each, terms[each.document.project_id])
        same = [approval for approval in signatures[each.pk] if approval.data.get("fingerprint") == now]
        last = same[0] if same else signatures[each.pk][0]
        each.state = State.APPROVED if same else State.RE_CHECK
        each.approved_by, each.approved_at, each.fingerprint = last.by, last.at, last.data["fingerprint"]
        each.version += 1
    Translation.objects.bulk_update(restored, SIGNED_FIELDS, batch_size=500)
    Event.objects.bulk_create([event(each, Event.Kind.RESTORED, by) for each in restored])
    remember(restored)
