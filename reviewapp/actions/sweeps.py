"""Sweep a decision through the texts: plan, apply as one change, undo as one change."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import groupby

from django.db import transaction
from django.db.models import OuterRef, Subquery
from django.utils import timezone
from django.utils.translation import gettext as _

from reviewapp.actions.approvals import restore_approvals
from reviewapp.actions.checks import recheck
from reviewapp.actions.errors import ActionError, Locked, Stale
from reviewapp.actions.review import rewrite
from reviewapp.engine.terms.sweep import Lane, plan
from reviewapp.engine.terms.termbase import speaks
from reviewapp.models import Concept, Document, Edit, Hit, Project, State, Sweep, Term, Translation, User
from reviewapp.models.search import paragraphs_with_terms

BATCH = 1000
TEXTS = 250  # texts that one step writes: about a second in which others wait to write


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


def hits_of(sweep: Sweep, protect: Sequence[str]) -> Iterator[Hit]:
    for translation in candidates(sweep):
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


def candidates(sweep: Sweep) -> Iterator[Translation]:
    """The texts that may hold a form to be replaced, in reading order."""
    paragraphs = sorted(paragraphs_with_terms(sweep.project, sweep.language, sweep.replace))
    mine = Translation.objects.filter(language=sweep.language)
    if sweep.document:
        mine = mine.filter(paragraph__document=sweep.document)
    places = [
        place
        for chunk in chunks(paragraphs)
        for place in mine.filter(paragraph__in=chunk).values_list("paragraph__document", "paragraph__position", "pk")
    ]
    for chunk in chunks([pk for _document, _position, pk in sorted(places)]):
        found = Translation.objects.in_bulk(chunk)
        yield from (found[pk] for pk in chunk)


def chunks(keys: Sequence[int]) -> Iterator[Sequence[int]]:
    yield from (keys[at : at + BATCH] for at in range(0, len(keys), BATCH))


def apply_sweep(*, sweep: Sweep, ticked: Collection[int], by: User) -> tuple[int, int]:
    """Apply the hits whose ids are `ticked` as one change; return how many were applied and refused.

    A hit whose text changed since the preview is refused, never overwritten; a locked text too.
    """
    begin_applying(sweep=sweep, ticked=ticked)
    while carry_on(sweep=sweep, by=by):
        pass
    return outcome(sweep, Hit.State.APPLIED), outcome(sweep, Hit.State.REFUSED)


def undo_sweep(*, sweep: Sweep, by: User) -> tuple[int, int]:
    """Take back what the sweep wrote, as one change; return how many texts were restored and kept.

    A text edited since keeps what was typed. Where text and term decisions are again what was
    approved, the approval stands again.
    """
    begin_undoing(sweep=sweep)
    while carry_on(sweep=sweep, by=by):
        pass
    return outcome(sweep, Hit.State.UNDONE, "edit"), outcome(sweep, Hit.State.KEPT, "edit")


def outcome(sweep: Sweep, state: str, column: str = "pk") -> int:
    """How many of its hits, or of another `column` of theirs, have come to `state`."""
    return int(sweep.hits.filter(state=state).values(column).distinct().count())


@transaction.atomic
def begin_applying(*, sweep: Sweep, ticked: Collection[int] | None = None) -> None:
    """Settle which hits will be applied: those `ticked`, where it is said, else those that are; `carry_on` does it."""
    claim(sweep, Sweep.State.PLANNED, Sweep.State.APPLYING, applied_at=timezone.now())
    if ticked is None:
        return
    sweep.hits.update(state=Hit.State.LEFT)
    for chunk in chunks(sorted(ticked)):
        sweep.hits.filter(pk__in=chunk).update(state=Hit.State.PLANNED)


@transaction.atomic
def begin_undoing(*, sweep: Sweep) -> None:
    """From here on the sweep is taken back; `carry_on` does it."""
    claim(sweep, Sweep.State.APPLIED, Sweep.State.UNDOING, undone_at=timezone.now())


def claim(sweep: Sweep, before: str, after: str, **fields: object) -> None:
    """Move the sweep from one state to the next, once: a second click finds nothing to do."""
    if not Sweep.objects.filter(pk=sweep.pk, state=before).update(state=after, **fields):
        sweep.refresh_from_db()
        raise ActionError(_("This sweep is already “%(state)s”.") % {"state": sweep.get_state_display()})
    sweep.state = after


@transaction.atomic
def carry_on(*, sweep: Sweep, by: User) -> bool:
    """Apply or undo the next texts of a sweep that is being applied or undone; whether any are left.

    Each call is a change of its own, so that nobody waits long for a large sweep, and what was
    interrupted goes on where it stopped. Two at once take turns.
    """
    current = Sweep.objects.select_for_update().get(pk=sweep.pk)
    if current.state == Sweep.State.APPLYING:
        left = apply_next(current, by)
        current.state = Sweep.State.APPLYING if left else Sweep.State.APPLIED
    elif current.state == Sweep.State.UNDOING:
        left = undo_next(current, by)
        current.state = Sweep.State.UNDOING if left else Sweep.State.UNDONE
    else:
        return False
    Sweep.objects.filter(pk=sweep.pk).update(state=current.state)
    sweep.state = current.state
    return left


def apply_next(sweep: Sweep, by: User) -> bool:
    waiting = sweep.hits.filter(state=Hit.State.PLANNED)
    keys = list(waiting.order_by("translation_id").values_list("translation_id", flat=True).distinct()[: TEXTS + 1])
    texts = Translation.objects.select_related("paragraph__document__project").in_bulk(keys[:TEXTS])
    # In two questions: joined in one, PostgreSQL reads all texts for each hit of a sweep that it has no figures of yet.
    hits = list(waiting.filter(translation_id__in=keys[:TEXTS]).order_by("translation_id", "start"))
    edits = []
    for pk, group in groupby(hits, key=lambda hit: hit.translation_id):
        edits += apply_hits(sweep, texts[pk], list(group), by)
    Edit.objects.bulk_create(edits, batch_size=BATCH)
    record(sweep, hits)
    recheck([edit.translation for edit in edits])
    return len(keys) > TEXTS


def record(sweep: Sweep, hits: Sequence[Hit]) -> None:
    """Store what became of `hits`, and which edit they went into."""
    here = sweep.edits.filter(cause=Edit.Cause.SWEEP, translation=OuterRef("translation")).values("pk")
    applied = [hit.pk for hit in hits if hit.state == Hit.State.APPLIED]
    sweep.hits.filter(pk__in=applied).update(state=Hit.State.APPLIED, edit=Subquery(here))
    refused = [hit.pk for hit in hits if hit.state == Hit.State.REFUSED]
    sweep.hits.filter(pk__in=refused).update(state=Hit.State.REFUSED)


def apply_hits(sweep: Sweep, translation: Translation, hits: Sequence[Hit], by: User) -> list[Edit]:
    """Write the hits of one translation as one edit, which is not stored yet; none where it could not be written."""
    text = translation.text
    for start, end, after in sorted({change for hit in hits for change in hit.changes()}, reverse=True):
        text = text[:start] + after + text[end:]
    try:
        edit = rewrite(
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
        return []
    for hit in hits:
        hit.state = Hit.State.APPLIED
    return [edit]


def undo_next(sweep: Sweep, by: User) -> bool:
    waiting = sweep.hits.filter(state=Hit.State.APPLIED).order_by("edit")
    keys = list(waiting.values_list("edit", flat=True).distinct()[: TEXTS + 1])
    edits = list(Edit.objects.filter(pk__in=keys[:TEXTS]).select_related("translation__paragraph__document__project"))
    written = {edit.pk: taken_back for edit in edits if (taken_back := take_back(sweep, edit, by))}
    Edit.objects.bulk_create(written.values(), batch_size=BATCH)
    signed = [edit.translation for edit in edits if edit.pk in written and edit.state_before in SIGNED]
    restore_approvals(signed, by=by)
    mine = sweep.hits.filter(edit__in=keys[:TEXTS])
    mine.filter(edit__in=written).update(state=Hit.State.UNDONE)
    mine.exclude(edit__in=written).update(state=Hit.State.KEPT)
    recheck([edit.translation for edit in edits if edit.pk in written])
    return len(keys) > TEXTS


SIGNED = (State.APPROVED, State.RE_CHECK)


def take_back(sweep: Sweep, edit: Edit, by: User) -> Edit | None:
    """Write what stood before `edit`; the edit that does so, not stored yet, or None where something else stands."""
    translation = edit.translation
    if translation.text != edit.after or translation.locked:
        return None
    return rewrite(
        translation,
        version=translation.version,
        text=edit.before,
        state=State.EDITED if edit.state_before in SIGNED else edit.state_before,
        by=by,
        cause=Edit.Cause.UNDO,
        sweep=sweep,
    )


def suggested_forms(concept: Concept, language: str) -> list[str]:
    """The forbidden and superseded forms of a concept: what a sweep of its preferred term replaces."""
    wrong = [Term.Status.DEPRECATED, Term.Status.SUPERSEDED]
    terms = concept.terms.filter(status__in=wrong)
    return [term.text for term in terms if speaks(term.language, language)]
