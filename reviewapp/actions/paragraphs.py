"""Change what a document is made of: correct a source, split a paragraph, merge two."""

from __future__ import annotations

from django.db import transaction
from django.db.models import F
from django.utils.translation import gettext as _

from reviewapp.actions.checks import judge_all, recheck
from reviewapp.actions.documents import FAR
from reviewapp.actions.errors import ActionError, Locked
from reviewapp.actions.memory import forget
from reviewapp.actions.review import write
from reviewapp.actions.search import unindex
from reviewapp.engine.repair import joined
from reviewapp.models import Document, Edit, Event, Paragraph, State, Translation, User


@transaction.atomic
def correct_source(*, paragraph: Paragraph, source_version: int, text: str, by: User) -> None:
    """Replace the source text; its translations need work, and the event keeps what stood there before.

    `source_version` is the one the corrector saw; raises ActionError if it is not the last.
    """
    text = text.replace("\r\n", "\n").strip()
    before = paragraph.source
    if not text:
        raise ActionError(_("A source text cannot be emptied."))
    if text == before:
        return
    seen = Paragraph.objects.filter(pk=paragraph.pk, source_version=source_version)
    if not seen.update(source=text, source_version=source_version + 1):
        raise ActionError(_("Someone else has corrected this source meanwhile; look at it again."))
    paragraph.source, paragraph.source_version = text, source_version + 1
    record(paragraph, by, before=before, after=text)
    for translation in translations_of(paragraph):
        needs_work(translation)
        recheck([translation])


def record(paragraph: Paragraph, by: User, **data: object) -> None:
    data |= {"number": paragraph.number, "paragraph": paragraph.pk}
    Event.objects.create(
        project=paragraph.project, document=paragraph.document, kind=Event.Kind.SOURCE, by=by, data=data
    )


def translations_of(paragraph: Paragraph) -> list[Translation]:
    mine = Translation.objects.filter(paragraph=paragraph)
    return list(mine.select_related("paragraph__document__project"))


def needs_work(translation: Translation) -> None:
    """The source says something else now: whatever was decided about the text has to be looked at."""
    forget([translation])
    Translation.objects.filter(pk=translation.pk).update(
        state=State.NEEDS_WORK, version=F("version") + 1, approved_by=None, approved_at=None, fingerprint=""
    )
    translation.refresh_from_db()


@transaction.atomic
def split_paragraph(*, paragraph: Paragraph, source_at: int | None, target_at: dict[str, int], by: User) -> Paragraph:
    """Cut a paragraph in two; return the second.

    `source_at` and, by language, `target_at` are code points where the texts are cut; outer
    space at the cut goes. The first keeps its history, the second begins with the cut text.
    """
    translations = translations_of(paragraph)
    cuts = [cut(each.text, target_at.get(each.language, len(each.text))) for each in translations]
    source = None if paragraph.source is None else cut(paragraph.source, source_at or len(paragraph.source))
    refuse_locked(translations)
    make_room(paragraph.document, paragraph.position + 1)
    second = Paragraph.objects.create(
        document=paragraph.document,
        position=paragraph.position + 1,
        key=f"{paragraph.key[:240]}/{paragraph.position + 2}",
        role=paragraph.role,
        source=source[1] if source else None,
        codes=paragraph.codes,
    )
    if source:
        Paragraph.objects.filter(pk=paragraph.pk).update(source=source[0], source_version=F("source_version") + 1)
        paragraph.refresh_from_db()
    record(paragraph, by, split=second.pk)
    for translation, (first_text, second_text) in zip(translations, cuts, strict=True):
        rewrite(translation, first_text, Edit.Cause.SPLIT, by)
        begun = begin(second, translation.language, second_text, by)
        recheck([translation, begun])
        judge_all(paragraph.document, translation.language)
    return second


def begin(paragraph: Paragraph, language: str, text: str, by: User) -> Translation:
    """A translation that no file brought: its history begins with its text."""
    translation = Translation.objects.create(paragraph=paragraph, language=language, text=text, state=State.EDITED)
    Edit.objects.create(
        translation=translation,
        version=translation.version,
        after=text,
        state_before=State.EDITED,
        state_after=State.EDITED,
        cause=Edit.Cause.SPLIT,
        by=by,
    )
    return translation


def cut(text: str, at: int) -> tuple[str, str]:
    return text[:at].rstrip(), text[at:].lstrip()


def refuse_locked(translations: list[Translation]) -> None:
    if any(each.locked for each in translations):
        raise Locked


def rewrite(translation: Translation, text: str, cause: str, by: User) -> None:
    translation.paragraph.refresh_from_db()
    version = translation.version
    write(translation, version=version, text=text, state=State.EDITED, by=by, cause=cause)


def make_room(document: Document, position: int) -> None:
    """Move every paragraph from `position` on one further: in two steps, since no two may share a place."""
    after = Paragraph.objects.filter(document=document, position__gte=position)
    after.update(position=F("position") + FAR)
    moved = Paragraph.objects.filter(document=document, position__gte=FAR)
    moved.update(position=F("position") - FAR + 1)


@transaction.atomic
def merge_paragraphs(*, paragraph: Paragraph, by: User) -> Paragraph:
    """Join a paragraph with the one after it; return what they became.

    The second paragraph goes; its texts stand in the first, and the event keeps its history.
    """
    second = Paragraph.objects.filter(document=paragraph.document, position=paragraph.position + 1).first()
    if second is None:
        raise ActionError(_("There is no paragraph after this one."))
    ours = translations_of(paragraph)
    theirs = {each.language: each for each in translations_of(second)}
    refuse_locked([*ours, *theirs.values()])
    if paragraph.source is not None or second.source is not None:
        source = joined(paragraph.source or "", second.source or "")
        Paragraph.objects.filter(pk=paragraph.pk).update(source=source, source_version=F("source_version") + 1)
        paragraph.refresh_from_db()
    record(paragraph, by, merged=texts_of(second, theirs))
    for translation in ours:
        other = theirs.get(translation.language)
        rewrite(translation, joined(translation.text, other.text if other else ""), Edit.Cause.MERGE, by)
    close_gap(second)
    for translation in ours:
        recheck([translation])
        judge_all(paragraph.document, translation.language)
    return paragraph


def texts_of(paragraph: Paragraph, translations: dict[str, Translation]) -> dict[str, object]:
    """Everything the paragraph was, for the event that outlives it."""
    return {
        "source": paragraph.source,
        "key": paragraph.key,
        "targets": {language: each.text for language, each in translations.items()},
        "history": {language: history(each) for language, each in translations.items()},
    }


def history(translation: Translation) -> list[dict[str, object]]:
    """The edits of a translation as plain data, newest first."""
    return [
        {"before": edit.before, "after": edit.after, "cause": edit.cause, "by": edit.by_id, "at": edit.at.isoformat()}
        for edit in translation.edits.all()
    ]


def close_gap(paragraph: Paragraph) -> None:
    """Take a paragraph out and move those after it one back."""
    document, position = paragraph.document, paragraph.position
    unindex([paragraph.pk])
    paragraph.delete()
    after = Paragraph.objects.filter(document=document, position__gt=position)
    after.update(position=F("position") + FAR)
    moved = Paragraph.objects.filter(document=document, position__gte=FAR)
    moved.update(position=F("position") - FAR - 1)
