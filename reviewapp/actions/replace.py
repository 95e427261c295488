"""Find and replace as a sweep: over a document, a project or several, shown, ticked, applied and undone as one."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from uuid import UUID, uuid4

from django.db import models, transaction
from django.utils.translation import gettext as _

from reviewapp.actions.errors import ActionError
from reviewapp.actions.sweeps import BATCH, apply_sweep, undo_sweep
from reviewapp.engine.patterns import PatternError, Search
from reviewapp.engine.replace import Replacer
from reviewapp.engine.terms.sweep import Lane
from reviewapp.models import Document, Hit, Project, Sweep, Translation, User
from reviewapp.models.search import holding
from reviewapp.models.sentences import sentence
from reviewapp.models.sweeps import SweepQuerySet


@transaction.atomic
def plan_replacement(
    *,
    projects: Sequence[Project],
    language: str,
    search: Search,
    replacement: str,
    by: User,
    document: Document | None = None,
) -> Sweep:
    """Find every place in the translations of `projects`, or of one document, and what shall stand there.

    One sweep for each project with a hit; returns the first. Nothing is changed yet. A hit in a
    locked text is shown and stays unticked, as one that has to be looked at does. Raises
    ActionError where the search cannot be, takes too long or finds nothing.
    """
    try:
        replacer = Replacer(search, replacement)
        together = uuid4() if len(projects) > 1 else None
        planned = [
            sweep
            for project in projects
            if (sweep := planned_in(project, document, language, replacer, replacement, by, together))
        ]
    except PatternError as error:
        raise ActionError(sentence(error.message, error.params)) from error
    if not planned:
        raise ActionError(_("Nothing to replace: “%(what)s” was not found.") % {"what": search.what})
    return planned[0]


def planned_in(
    project: Project,
    document: Document | None,
    language: str,
    replacer: Replacer,
    replacement: str,
    by: User,
    together: UUID | None,
) -> Sweep | None:
    search = replacer.finder.search
    sweep = Sweep(
        project=project,
        document=document,
        language=language,
        prefer=replacement,
        replace=[search.what],
        search={"regex": search.regex, "whole": search.whole, "case": search.case},
        together=together,
        by=by,
    )
    hits = list(replacements(sweep, replacer))
    if not hits:
        return None
    sweep.save()
    Hit.objects.bulk_create(hits, batch_size=BATCH)
    return sweep


def replacements(sweep: Sweep, replacer: Replacer) -> Iterator[Hit]:
    texts = Translation.objects.filter(paragraph__document__project=sweep.project, language=sweep.language)
    if sweep.document:
        texts = texts.filter(paragraph__document=sweep.document)
    texts = holding(texts, replacer.finder.search, "target").order_by("paragraph__document", "paragraph__position")
    for pk, version, locked, text in texts.values_list("pk", "version", "locked", "text").iterator(BATCH):
        for hit in replacer.hits(text):
            yield Hit(
                sweep=sweep,
                translation_id=pk,
                version=version,
                start=hit.start,
                end=hit.end,
                before=hit.before,
                after=hit.after,
                lane=hit.lane,
                why_id=hit.why.message,
                why_params=dict(hit.why.params),
                state=Hit.State.PLANNED if hit.lane == Lane.AUTO and not locked else Hit.State.LEFT,
            )


@transaction.atomic
def tick_hits(*, sweeps: SweepQuerySet, shown: Collection[int], ticked: Collection[int]) -> None:
    """Of the hits that were `shown` by their ids, keep those `ticked` for when the sweeps are applied, no others."""
    hits = waiting_hits(sweeps).filter(pk__in=shown)
    hits.exclude(pk__in=ticked).update(state=Hit.State.LEFT)
    hits.filter(pk__in=ticked, translation__locked=False).update(state=Hit.State.PLANNED)


@transaction.atomic
def tick_all(*, sweeps: SweepQuerySet, on: bool) -> None:
    hits = waiting_hits(sweeps)
    hits.update(state=Hit.State.LEFT)
    if on:
        hits.filter(translation__locked=False).update(state=Hit.State.PLANNED)


def waiting_hits(sweeps: SweepQuerySet) -> models.QuerySet[Hit]:
    """Hits of sweeps that nobody has applied yet."""
    return Hit.objects.filter(sweep__in=sweeps.filter(state=Sweep.State.PLANNED).order_by())


@transaction.atomic
def apply_ticked(*, sweeps: SweepQuerySet, by: User) -> tuple[int, int]:
    """Apply the ticked hits of all `sweeps` as one change; return how many were applied and refused."""
    return each_of(sweeps, Sweep.State.PLANNED, lambda sweep: apply_sweep(sweep=sweep, ticked=ticked_of(sweep), by=by))


def ticked_of(sweep: Sweep) -> set[int]:
    return set(sweep.hits.filter(state=Hit.State.PLANNED).values_list("pk", flat=True))


@transaction.atomic
def undo_together(*, sweeps: SweepQuerySet, by: User) -> tuple[int, int]:
    """Take back what `sweeps` wrote, as one change; return how many texts were restored and kept."""
    return each_of(sweeps, Sweep.State.APPLIED, lambda sweep: undo_sweep(sweep=sweep, by=by))


def each_of(sweeps: SweepQuerySet, state: str, act: Callable[[Sweep], tuple[int, int]]) -> tuple[int, int]:
    """Act on those in `state`; on one of another state where there is none, so that it says why not."""
    ready = list(sweeps.filter(state=state)) or list(sweeps[:1])
    counts = [act(sweep) for sweep in ready]
    return sum(done for done, _left in counts), sum(left for _done, left in counts)
