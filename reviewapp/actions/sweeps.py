"""Sweep a decision through the texts: plan, apply as one change, undo as one change."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from itertools import groupby

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from reviewapp.actions.approvals import earlier_approval, event
from reviewapp.actions.checks import recheck
from reviewapp.actions.errors import ActionError, Locked, Stale
from reviewapp.actions.review import write
from reviewapp.actions.terms import by_document
from reviewapp.engine.terms.sweep import Lane, plan
from reviewapp.engine.terms.termbase import speaks
from reviewapp.models import Concept, Document, Edit, Event, Hit, Project, State, Sweep, Term, Translation, User

BATCH = 1000


@transaction.atomic
def plan_sweep(
    *,
    project: Project,
    language: str,
    prefer: str,
    replace: Sequence[str],
    by: User,
    document: Document | None = None,
    concept: Concept | None = None,
) -> Sweep:
    """Find every place where one of `replace` stands and what should stand there instead.

    Over one document, or over the project where there is none. Nothing is changed yet.
    """
    prefer = " ".join(prefer.split())
    replace = [form for form in dict.fromkeys(" ".join(each.split()) for each in replace) if form and form != prefer]
    if not prefer or not replace:
        raise ActionError(_("Name the preferred form and at least one form to replace."))
    sweep = Sweep.objects.create(
        project=project,
        document=document,
        concept=concept,
        language=language,
        prefer=prefer,
        replace=replace,
        by=by,
    )
    protect = protected_terms(project, language, replace, concept)
    Hit.objects.bulk_create(hits_of(sweep, protect), batch_size=BATCH)
    return sweep


def protected_terms(project: Project, language: str, replace: Sequence[str], concept: Concept | None) -> list[str]:
    """Longer terms of other concepts that hold one of the forms: their places are left alone."""
    forms = [form.casefold() for form in replace]
    terms = Term.objects.filter(concept__termbase__projects=project).exclude(concept=concept)
    standing = terms.exclude(status=Term.Status.DEPRECATED).values_list("text", "language")
    return [
        text
        for text, of in standing
        if speaks(of, language) and any(form in text.casefold() and form != text.casefold() for form in forms)
    ]


def hits_of(sweep: Sweep, protect: Sequence[str]) -> Iterable[Hit]:
    translations = Translation.objects.filter(paragraph__document__project=sweep.project, language=sweep.language)
    if sweep.document:
        translations = translations.filter(paragraph__document=sweep.document)
    for translation in translations.order_by("paragraph__document", "paragraph__position").iterator(BATCH):
        for hit in plan(translation.text, sweep.language, sweep.prefer, sweep.replace, protect):
            yield Hit(
                sweep=sweep,
                translation=translation,
                version=translation.version,
                start=hit.start,
                end=hit.end,
                before=hit.before,
                after=hit.after,
                lane=hit.lane,
                also=[[fix.text, *fix.at] for fix in hit.also if fix.at],
                why_id=hit.why.message,
                why_params=dict(hit.why.params),
                state=Hit.State.PLANNED if hit.lane == Lane.AUTO and not translation.locked else Hit.State.LEFT,
            )


@transaction.atomic
def apply_sweep(*, sweep: Sweep, ticked: Collection[int], by: User) -> tuple[int, int]:
    """Apply the hits whose ids are `ticked` as one change; return how many were applied and refused.

    A hit whose text changed since the preview is refused, never overwritten; a locked text too.
    """
    claim(sweep, Sweep.State.PLANNED, Sweep.State.APPLIED, applied_at=timezone.now())
    hits = list(sweep.hits.select_related("translation__paragraph__document__project").order_by("translation", "start"))
    for hit in hits:
        hit.state = Hit.State.PLANNED if hit.pk in ticked else Hit.State.LEFT
    written = []
    chosen = [hit for hit in hits if hit.state == Hit.State.PLANNED]
    for translation, group in groupby(chosen, key=lambda hit: hit.translation):
        if apply_hits(sweep, translation, list(group), by):
            written.append(translation)
    Hit.objects.bulk_update(hits, ["state", "edit"], batch_size=BATCH)
    recheck_all(written)
    states = [hit.state for hit in chosen]
    return states.count(Hit.State.APPLIED), states.count(Hit.State.REFUSED)


def claim(sweep: Sweep, before: str, after: str, **fields: object) -> None:
    """Move the sweep from one state to the next, once: a second click finds nothing to do."""
    if not Sweep.objects.filter(pk=sweep.pk, state=before).update(state=after, **fields):
        sweep.refresh_from_db()
        raise ActionError(_("This sweep is already “%(state)s”.") % {"state": sweep.get_state_display()})
    sweep.state = after


def apply_hits(sweep: Sweep, translation: Translation, hits: Sequence[Hit], by: User) -> bool:
    """Write the hits of one translation as one edit; whether it could be written."""
    text = translation.text
    for start, end, after in sorted({change for hit in hits for change in hit.changes()}, reverse=True):
        text = text[:start] + after + text[end:]
    try:
        edit = write(
            translation,
            version=hits[0].version,
            text=text,
            state=State.EDITED,
            by=by,
            cause=Edit.Cause.SWEEP,
            sweep=sweep,
        )
    except (Stale, Locked):
        for hit in hits:
            hit.state = Hit.State.REFUSED
        return False
    for hit in hits:
        hit.state, hit.edit = Hit.State.APPLIED, edit
    return True


def recheck_all(translations: Iterable[Translation]) -> None:
    ordered = sorted(translations, key=lambda each: (each.document.pk, each.language, each.paragraph.position))
    for group in by_document(ordered):
        recheck(group)


@transaction.atomic
def undo_sweep(*, sweep: Sweep, by: User) -> tuple[int, int]:
    """Take back what the sweep wrote, as one change; return how many texts were restored and kept.

    A text edited since keeps what was typed. Where text and term decisions are again what was
    approved, the approval stands again.
    """
    claim(sweep, Sweep.State.APPLIED, Sweep.State.UNDONE, undone_at=timezone.now())
    edits = sweep.edits.filter(cause=Edit.Cause.SWEEP).select_related("translation__paragraph__document__project")
    restored: list[Edit] = []
    kept: list[Edit] = []
    for edit in edits:
        (restored if take_back(sweep, edit, by) else kept).append(edit)
    Hit.objects.filter(edit__in=restored).update(state=Hit.State.UNDONE)
    Hit.objects.filter(edit__in=kept).update(state=Hit.State.KEPT)
    recheck_all([edit.translation for edit in restored])
    return len(restored), len(kept)


def take_back(sweep: Sweep, edit: Edit, by: User) -> bool:
    translation = edit.translation
    if translation.text != edit.after or translation.locked:
        return False
    write(
        translation,
        version=translation.version,
        text=edit.before,
        state=State.EDITED if edit.state_before in (State.APPROVED, State.RE_CHECK) else edit.state_before,
        by=by,
        cause=Edit.Cause.UNDO,
        sweep=sweep,
    )
    if edit.state_before in (State.APPROVED, State.RE_CHECK):
        restore_approval(translation, by)
    return True


def restore_approval(translation: Translation, by: User) -> None:
    """Let an approval of exactly this text stand again; under other term decisions it waits for a re-check."""
    approval = earlier_approval(translation)
    last = approval or Event.objects.filter(translation=translation, kind=Event.Kind.APPROVED).first()
    if last is None:
        return
    translation.state = State.APPROVED if approval else State.RE_CHECK
    translation.approved_by, translation.approved_at = last.by, last.at
    translation.fingerprint = last.data["fingerprint"]
    translation.version += 1
    translation.save()
    event(translation, Event.Kind.RESTORED, by).save()


def suggested_forms(concept: Concept, language: str) -> list[str]:
    """The forbidden and superseded forms of a concept: what a sweep of its preferred term replaces."""
    wrong = [Term.Status.DEPRECATED, Term.Status.SUPERSEDED]
    terms = concept.terms.filter(status__in=wrong)
    return [term.text for term in terms if speaks(term.language, language)]
