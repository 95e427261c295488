"""What a reviewer does to a paragraph: type, take, restore, mark, approve."""

from __future__ import annotations

from collections import Counter

from django.db import transaction
from django.db.models import Q
from django.utils.translation import gettext as _

from reviewapp.actions.approvals import event, sign
from reviewapp.actions.checks import recheck
from reviewapp.actions.errors import ActionError, Locked, Stale
from reviewapp.actions.memory import forget
from reviewapp.engine.memory import spoken
from reviewapp.models import (
    Candidate,
    Decision,
    Document,
    Edit,
    Event,
    Flag,
    MemoryUnit,
    State,
    Sweep,
    Translation,
    User,
)

MARKS = {State.REVIEWED: Event.Kind.REVIEWED, State.NEEDS_WORK: Event.Kind.NEEDS_WORK}


@transaction.atomic
def edit_translation(
    *,
    translation: Translation,
    version: int,
    text: str,
    by: User,
    cause: str = Edit.Cause.TYPED,
    origin: Candidate | None = None,
) -> Edit | None:
    """Replace the text of `translation`, end its approval, recheck it and remember who did.

    `version` is the one the reviewer saw; raises Stale if it is not the last. Returns None
    when the text is already this one.
    """
    text = text.replace("\r\n", "\n")
    if text == translation.text and version == translation.version:
        return None
    edit = write(translation, version=version, text=text, state=State.EDITED, by=by, cause=cause)
    if origin:
        Translation.objects.filter(pk=translation.pk).update(origin=origin)
    before = open_findings(translation)
    recheck([translation], edited=True)
    if cause in MENDING:
        remember_fixed(translation, before - open_findings(translation), by)
    return edit


MENDING = (Edit.Cause.TYPED, Edit.Cause.FIX)


def open_findings(translation: Translation) -> Counter[tuple[str, str]]:
    """The open findings by check and marked words."""
    return Counter(translation.flags.open().values_list("check_name", "form"))


def remember_fixed(translation: Translation, gone: Counter[tuple[str, str]], by: User) -> None:
    """A finding that somebody mended was right: it counts for the precision of its check."""
    document = translation.document
    Decision.objects.bulk_create(
        Decision(
            project=document.project,
            document=document,
            translation=translation,
            check_name=check_name,
            form=form,
            kind=Decision.Kind.FIXED,
            by=by,
        )
        for check_name, form in gone.elements()
    )


def write(
    translation: Translation,
    *,
    version: int,
    text: str,
    state: str,
    by: User,
    cause: str,
    sweep: Sweep | None = None,
) -> Edit:
    """Store a new text and its history row, without checking it again: the caller does, once for all it wrote."""
    edit = rewrite(translation, version=version, text=text, state=state, by=by, cause=cause, sweep=sweep)
    edit.save()
    return edit


def rewrite(
    translation: Translation,
    *,
    version: int,
    text: str,
    state: str,
    by: User,
    cause: str,
    sweep: Sweep | None = None,
) -> Edit:
    """Store a new text; return its history row, which whoever rewrites many texts stores with those of the others."""
    if translation.locked:
        raise Locked
    before, state_before = translation.text, translation.state
    seen = Translation.objects.filter(pk=translation.pk, version=version, locked=False)
    if not seen.update(text=text, version=version + 1, state=state, approved_by=None, approved_at=None, fingerprint=""):
        raise refusal(translation)
    if state_before == State.APPROVED:
        forget([translation])
    translation.text, translation.version, translation.state = text, version + 1, state
    translation.approved_by = translation.approved_at = None
    translation.fingerprint = ""
    return Edit(
        translation=translation,
        version=translation.version,
        before=before,
        after=text,
        state_before=state_before,
        state_after=state,
        cause=cause,
        sweep=sweep,
        by=by,
    )


def refusal(translation: Translation) -> ActionError:
    """Why a write came to nothing: the text is locked, or someone else wrote first."""
    translation.refresh_from_db()
    return Locked() if translation.locked else Stale(translation)


def take_candidate(*, translation: Translation, version: int, candidate: Candidate, by: User) -> Edit | None:
    """Make the candidate's text the text under review."""
    if candidate.paragraph_id != translation.paragraph_id or candidate.run.language != translation.language:
        raise ActionError(_("This candidate belongs to another paragraph."))
    return edit_translation(
        translation=translation,
        version=version,
        text=candidate.text,
        by=by,
        cause=Edit.Cause.CANDIDATE,
        origin=candidate,
    )


def take_remembered(*, translation: Translation, version: int, unit: MemoryUnit, by: User) -> Edit | None:
    """Make what the project's memory has the text under review."""
    if unit.project_id != translation.document.project_id or spoken(unit.language) != spoken(translation.language):
        raise ActionError(_("This text is of another memory or language."))
    return edit_translation(translation=translation, version=version, text=unit.target, by=by, cause=Edit.Cause.MEMORY)


def restore_edit(*, edit: Edit, version: int, by: User) -> Edit | None:
    """Bring back the text as it was after `edit`; the history keeps everything since."""
    return edit_translation(
        translation=edit.translation, version=version, text=edit.after, by=by, cause=Edit.Cause.RESTORE
    )


@transaction.atomic
def take_fix(*, flag: Flag, number: int, version: int, by: User) -> Edit | None:
    """Put fix `number` (from 0) of a finding into the text."""
    if not 0 <= number < len(flag.fixes):
        raise ActionError(_("This finding has no such fix any more."))
    translation = flag.translation
    replacement, start, end = flag.fixes[number]
    text = translation.text[:start] + replacement + translation.text[end:]
    return edit_translation(translation=translation, version=version, text=text, by=by, cause=Edit.Cause.FIX)


@transaction.atomic
def mark(*, translation: Translation, version: int, state: State, by: User, reason: str = "") -> None:
    """Mark a paragraph reviewed or as needing work; an approval ends."""
    if translation.locked:
        raise Locked
    seen = Translation.objects.filter(pk=translation.pk, version=version, locked=False)
    if not seen.update(state=state, version=version + 1, approved_by=None, approved_at=None, fingerprint=""):
        raise refusal(translation)
    if translation.state == State.APPROVED:
        forget([translation])
    translation.state, translation.version = state, version + 1
    event(translation, MARKS[state], by, reason=reason).save()


@transaction.atomic
def lock(*, translation: Translation, locked: bool, by: User) -> None:
    """Close a paragraph to every change, whoever asks for it, or open it again; its text and state stay."""
    seen = Translation.objects.filter(pk=translation.pk, locked=not locked)
    if seen.update(locked=locked):
        event(translation, Event.Kind.LOCKED if locked else Event.Kind.UNLOCKED, by).save()
    translation.locked = locked


@transaction.atomic
def approve(*, translation: Translation, version: int, by: User) -> None:
    """Sign the text as it was seen. Raises Stale when it has changed since, ActionError when it is empty."""
    current = Translation.objects.select_for_update(of=("self",)).select_related("paragraph__document__project")
    fresh = current.get(pk=translation.pk)
    if fresh.locked:
        raise Locked
    if fresh.version != version:
        raise Stale(fresh)
    if not fresh.text.strip():
        raise ActionError(_("An empty translation cannot be approved."))
    sign([fresh], by=by)
    translation.refresh_from_db()


@transaction.atomic
def approve_all(*, document: Document, language: str, by: User) -> int:
    """Approve every paragraph that can be; return how many were.

    Left alone: what is approved already, locked, empty, or marked as needing work.
    """
    waiting = Translation.objects.of(document, language).select_related("paragraph__document__project")
    skip = Q(state__in=[State.APPROVED, State.NEEDS_WORK]) | Q(locked=True) | Q(text="")
    return len(sign([each for each in waiting.exclude(skip) if each.text.strip()], by=by))
