"""Bring a document in again: what did not change keeps its translation, history and decisions."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

from django.db import transaction
from django.db.models import F

from reviewapp.actions.checks import judge_all, recheck
from reviewapp.actions.documents import BATCH, Keys, fitting, paragraphs_of, store_candidates, store_translations
from reviewapp.actions.paragraphs import FAR, needs_work, record, texts_of, translations_of
from reviewapp.actions.review import write
from reviewapp.engine.formats.rows import Row
from reviewapp.engine.reimport import Fate, Known, Match, match
from reviewapp.models import Candidate, Document, Edit, Event, Paragraph, State, Translation, User

ARRANGED = ("key", "position", "role", "plural")  # what a file says of a paragraph besides its texts


def compare(document: Document, rows: Sequence[Row]) -> list[Match]:
    """What would become of each paragraph if `rows` were brought in again. Nothing is changed."""
    return match(known_paragraphs(list(document.paragraphs.order_by("position"))), known_rows(rows))


def known_paragraphs(paragraphs: Sequence[Paragraph]) -> list[Known]:
    """By the source; without one, by the text that was first brought for it."""
    first: dict[int, str] = {}
    brought = Candidate.objects.filter(paragraph__in=paragraphs).order_by("run")
    for paragraph, text in brought.values_list("paragraph", "text"):
        first.setdefault(paragraph, text)
    return [Known(each.key, first.get(each.pk, "") if each.source is None else each.source) for each in paragraphs]


def known_rows(rows: Sequence[Row]) -> list[Known]:
    keys = Keys()
    return [Known(fitting(row.key) or keys.of(row), row.target if row.source is None else row.source) for row in rows]


@transaction.atomic
def bring_again(*, document: Document, rows: Sequence[Row], language: str, run: str, by: User) -> Counter[Fate]:
    """Make the document what `rows` say; return how many paragraphs were same, changed, new and gone.

    A text nobody has touched takes the new translation; one that people worked on stays, with
    the new one beside it as a candidate, and needs work where its source changed.
    """
    old = list(document.paragraphs.order_by("position"))
    matches = compare(document, rows)
    for each in matches:
        if each.fate is Fate.GONE and each.before is not None:
            take_out(old[each.before], by)
    paragraphs = arrange(document, old, rows, matches)
    standing = translations_by_paragraph(document)
    for paragraph, row, each in zip(paragraphs, rows, matches, strict=False):
        if each.before is not None:
            renew(paragraph, row, language, standing[paragraph.pk], by)
    store_candidates(document, language, paragraphs, [{run: row.target} for row in rows])
    fresh = [n for n, each in enumerate(matches[: len(rows)]) if each.fate is Fate.NEW]
    for each in document.target_languages:
        brought = [rows[n] if each == language else Row(target="") for n in fresh]
        store_translations(document, each, [paragraphs[n] for n in fresh], brought)
        recheck(list(Translation.objects.of(document, each).select_related("paragraph__document__project")))
        judge_all(document, each)
    counted = Counter(each.fate for each in matches)
    Event.objects.create(
        project=document.project, document=document, kind=Event.Kind.IMPORTED, by=by, data=dict(counted)
    )
    return counted


def take_out(paragraph: Paragraph, by: User) -> None:
    """A paragraph that is no more; the event keeps what it was and its history."""
    theirs = {each.language: each for each in translations_of(paragraph)}
    record(paragraph, by, gone=texts_of(paragraph, theirs))
    paragraph.delete()


def arrange(
    document: Document, old: Sequence[Paragraph], rows: Sequence[Row], matches: Sequence[Match]
) -> list[Paragraph]:
    """The paragraphs in the order of `rows`, those that are new made, all with the keys they have now."""
    Paragraph.objects.filter(document=document).update(position=F("position") + FAR)
    fresh = paragraphs_of(document, rows)
    arranged = []
    for wanted, each in zip(fresh, matches, strict=False):
        paragraph = wanted
        if each.before is not None:
            paragraph = old[each.before]
            for field in ARRANGED:
                setattr(paragraph, field, getattr(wanted, field))
        arranged.append(paragraph)
    kept = [paragraph for paragraph in arranged if paragraph.pk]
    Paragraph.objects.bulk_update(kept, ARRANGED, batch_size=BATCH)
    Paragraph.objects.bulk_create([paragraph for paragraph in arranged if not paragraph.pk], batch_size=BATCH)
    return arranged


def translations_by_paragraph(document: Document) -> dict[int, list[Translation]]:
    found: dict[int, list[Translation]] = defaultdict(list)
    mine = Translation.objects.filter(paragraph__document=document)
    for translation in mine.select_related("paragraph__document__project"):
        found[translation.paragraph_id].append(translation)
    return found


def renew(paragraph: Paragraph, row: Row, language: str, translations: Sequence[Translation], by: User) -> None:
    """Give a paragraph that was there before what its row says now."""
    for translation in translations:
        if translation.language == language and translation.text != row.target:
            renew_text(translation, row.target, by)
    if row.source is not None and row.source != paragraph.source:
        before, paragraph.source = paragraph.source, row.source
        paragraph.source_version += 1
        paragraph.save(update_fields=["source", "source_version"])
        record(paragraph, by, before=before, after=row.source)
        for translation in translations:
            needs_work(translation)


def renew_text(translation: Translation, text: str, by: User) -> None:
    """A new translation of one paragraph: it replaces what only a machine has written.

    Without a source to go by, one that was never brought before asks people to look at theirs again.
    """
    if translation.state == State.MACHINE and not translation.locked:
        write(
            translation,
            version=translation.version,
            text=text,
            state=State.MACHINE,
            by=by,
            cause=Edit.Cause.IMPORT,
        )
    elif translation.paragraph.source is None:
        brought_before = Candidate.objects.filter(paragraph=translation.paragraph, text=text)
        if not brought_before.exists():
            needs_work(translation)
