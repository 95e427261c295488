"""The memory of a project: approving adds to it, what ends an approval takes out of it again, a TMX adds too."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from django.db import transaction
from django.utils.translation import gettext as _

from reviewapp.actions.errors import ActionError
from reviewapp.actions.inserts import insert, insert_values
from reviewapp.engine.formats.rows import Row
from reviewapp.engine.memory import number, plain, sentence_pairs, signs
from reviewapp.engine.tags import canonical
from reviewapp.models import Event, MemorySign, MemoryUnit, Project, State, Translation, User
from reviewapp.models.memory import scope

BATCH = 1000
SIGN = [MemorySign._meta.get_field(name) for name in ("unit", "sign")]
Level = MemoryUnit.Level


def remember(translations: Iterable[Translation]) -> None:
    """Make the memory of `translations` what their states say: approved ones are in it, others are not."""
    translations = list(translations)
    for start in range(0, len(translations), BATCH):
        some = translations[start : start + BATCH]
        forget(some)
        units: dict[int, list[MemoryUnit]] = defaultdict(list)
        for each in some:
            units[each.document.project_id] += units_of(each)
        for of_project in units.values():
            store(of_project)


def forget(translations: Sequence[Translation]) -> None:
    """Take what comes from `translations` out of the memory."""
    MemoryUnit.objects.filter(translation__in=[each.pk for each in translations]).delete()


def units_of(translation: Translation) -> Iterator[MemoryUnit]:
    """The paragraph and, where it has several, its sentences; nothing of one that is not approved or has no source."""
    source, target = plain(translation.paragraph.source or "").strip(), plain(translation.text).strip()
    if translation.state != State.APPROVED or not source or not target:
        return
    yield unit(translation, source, target, Level.PARAGRAPH)
    for pair in sentence_pairs(source, target, translation.document.source_language, translation.language):
        yield unit(translation, pair.source, pair.target, Level.SENTENCE)


def unit(translation: Translation, source: str, target: str, level: str) -> MemoryUnit:
    document = translation.document
    made = MemoryUnit(
        project_id=document.project_id,
        translation=translation,
        level=level,
        source_language=document.source_language,
        language=translation.language,
        source=source,
        target=target,
    )
    made.digest = digest(made)
    return made


def digest(made: MemoryUnit) -> int:
    """The same for the same pair of texts in the same languages."""
    return number("\0".join((made.source_language, made.language, made.source, made.target)))


def store(units: Sequence[MemoryUnit]) -> None:
    """Write new units of one project with the signs by which they are found."""
    if not units:
        return
    mine = MemoryUnit.objects.filter(project_id=units[0].project_id)
    last = mine.order_by("-pk").values_list("pk", flat=True).first() or 0
    insert(units)
    written = mine.filter(pk__gt=last, signs=None).values_list("pk", "project", "source_language", "language", "source")
    found = [
        (pk, sign) for pk, project, *languages, source in written for sign in signs(source, scope(project, *languages))
    ]
    insert_values(MemorySign, SIGN, found)


@transaction.atomic
def rebuild_memory(*, project: Project) -> int:
    """Make the memory of approved texts anew; what files brought stays. Returns how many units it has of them."""
    mine = MemoryUnit.objects.filter(project=project).exclude(translation=None)
    mine.delete()
    approved = Translation.objects.filter(paragraph__document__project=project, state=State.APPROVED)
    remember(approved.select_related("paragraph__document").order_by("pk"))
    return mine.count()


@transaction.atomic
def import_memory(*, project: Project, rows: Iterable[Row], origin: str, by: User) -> int:
    """Add the pairs of a file that are not there yet; return how many were added.

    Raises ActionError where the file holds no pair that says its languages. All of it or nothing.
    """
    added, some = 0, False
    remaining = iter(rows)
    while batch := list(islice(remaining, BATCH)):
        units = {each.digest: each for each in imported(project, batch, origin[:255])}
        some = some or bool(units)
        there = MemoryUnit.objects.filter(project=project, translation=None, digest__in=list(units))
        for known in there.values_list("digest", flat=True):
            units.pop(known, None)
        store(list(units.values()))
        added += len(units)
    if not some:
        raise ActionError(_("The file holds no pair of texts with their languages."))
    Event.objects.create(project=project, kind=Event.Kind.MEMORY, by=by, data={"file": origin, "added": added})
    return added


def imported(project: Project, rows: Iterable[Row], origin: str) -> Iterator[MemoryUnit]:
    for row in rows:
        source, target = plain(row.source or "").strip(), plain(row.target).strip()
        if source and target and row.source_lang and row.target_lang:
            made = MemoryUnit(project=project, source=source, target=target, origin=origin)
            try:
                made.source_language, made.language = canonical(row.source_lang), canonical(row.target_lang)
            except ValueError:
                continue
            made.digest = digest(made)
            yield made


@transaction.atomic
def drop_memory(*, project: Project, origin: str, by: User) -> int:
    """Take out what a file brought; return how many units that were."""
    units = MemoryUnit.objects.filter(project=project, translation=None, origin=origin)
    count = units.count()
    units.delete()
    Event.objects.create(project=project, kind=Event.Kind.MEMORY, by=by, data={"file": origin, "dropped": count})
    return count


def memory_rows(project: Project) -> Iterator[Row]:
    """The memory as rows of a file: whole paragraphs and what files brought, in the order they came."""
    units = MemoryUnit.objects.filter(project=project, level=Level.PARAGRAPH).order_by("pk")
    columns = ("source", "target", "source_language", "language", "origin")
    for source, target, source_language, language, origin in units.values_list(*columns).iterator(BATCH):
        yield Row(source=source, target=target, source_lang=source_language, target_lang=language, note=origin)
