"""Bring documents in, and take them away."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from django.db import transaction
from django.db.models import F
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from reviewapp.actions.approvals import review_approvals
from reviewapp.actions.checks import recheck
from reviewapp.actions.errors import ActionError
from reviewapp.actions.inserts import insert
from reviewapp.actions.memory import remember
from reviewapp.actions.search import unindex
from reviewapp.engine.formats.rows import Row
from reviewapp.engine.tags import canonical
from reviewapp.models import (
    Candidate,
    Document,
    Event,
    Paragraph,
    ParagraphRole,
    Project,
    Run,
    State,
    Translation,
    User,
)

BATCH = 1000
FAR = 1_000_000_000  # beyond any position: where paragraphs wait while their neighbours are renumbered
LONGEST_KEY = 255  # code points of a paragraph's key, as its column holds them


@dataclass(frozen=True)
class Provenance:
    """Where a document comes from: the name and kind of its file, as it was read."""

    file_name: str = ""
    file_format: str = ""
    file_encoding: str = ""
    file_sha256: str = ""


def language_tag(tag: str) -> str:
    try:
        return canonical(tag)
    except ValueError:
        raise ActionError(
            _("“%(tag)s” is not a language tag (BCP 47), such as en, pt-BR or zh-Hans.") % {"tag": tag}
        ) from None


@transaction.atomic
def import_document(
    *,
    project: Project,
    title: str,
    rows: Sequence[Row],
    source_language: str,
    target_language: str,
    by: User,
    run: str = "",
    provenance: Provenance | None = None,
) -> Document:
    """Store `rows` as a document with its paragraphs, candidates and translations, and check them all.

    A row's target is the text under review and the candidate of `run`; its other candidates
    make a run for each origin. Raises ActionError when nothing usable is there.
    """
    if not any(row.target.strip() or (row.source or "").strip() for row in rows):
        raise ActionError(_("There is no text to store."))
    provenance = provenance or Provenance()
    language = language_tag(target_language)
    document = Document.objects.create(
        project=project,
        title=title.strip()[:300] or provenance.file_name or _("Untitled"),
        source_language=language_tag(source_language),
        target_languages=[language],
        created_by=by,
        **vars(provenance),
    )
    paragraphs = paragraphs_of(document, rows)
    insert(paragraphs)
    for paragraph, pk in zip(
        paragraphs, document.paragraphs.order_by("position").values_list("pk", flat=True), strict=True
    ):
        paragraph.pk = pk
    named = run or provenance.file_name or _("Translation")
    store_candidates(document, language, paragraphs, [proposals(row, named) for row in rows])
    store_translations(document, language, paragraphs, rows)
    Event.objects.create(
        project=project, document=document, kind=Event.Kind.IMPORTED, by=by, data={"paragraphs": len(paragraphs)}
    )
    return document


def paragraphs_of(document: Document, rows: Sequence[Row]) -> list[Paragraph]:
    keys = Keys()
    return [
        Paragraph(
            document=document,
            position=position,
            key=fitting(row.key) or keys.of(row),
            role=ParagraphRole.of(row.role),
            plural=row.plural,
            source=row.source,
            codes={code.char: code._asdict() for code in row.codes},
        )
        for position, row in enumerate(rows)
    ]


def fitting(key: str) -> str:
    """A file's own id; one longer than its column is cut, with a digest that tells it from its like."""
    if len(key) <= LONGEST_KEY:
        return key
    return f"{key[: LONGEST_KEY - 17]}…{hashlib.sha256(key.encode()).hexdigest()[:16]}"


class Keys:
    """Keys for rows whose file has none: a hash of the content and how often it came before.

    The source names a paragraph where there is one, so that a better translation keeps its key.
    """

    def __init__(self) -> None:
        self.seen: dict[str, int] = {}

    def of(self, row: Row) -> str:
        content = row.target if row.source is None else row.source
        digest = hashlib.sha256(content.encode("utf-8", "surrogatepass")).hexdigest()[:16]
        ordinal = self.seen[digest] = self.seen.get(digest, 0) + 1
        return f"{digest}-{ordinal}"


def store_candidates(
    document: Document, language: str, paragraphs: Sequence[Paragraph], proposed: Sequence[Mapping[str, str]]
) -> None:
    """Store what was brought for each paragraph, by the name of who brought it: a run for each name."""
    names = dict.fromkeys(name for each in proposed for name in each)
    taken = set(document.runs.filter(language=language).values_list("name", flat=True))
    runs = {name: Run(document=document, language=language, name=free_name(name, taken)) for name in names}
    for run in runs.values():
        run.save()
    insert(
        [
            Candidate(run=runs[name], paragraph=paragraph, text=text)
            for paragraph, each in zip(paragraphs, proposed, strict=True)
            for name, text in each.items()
        ]
    )


def free_name(name: str, taken: Collection[str]) -> str:
    """`name`, numbered where a run of that name was brought before."""
    numbered = (f"{name[:190]} ({number})" for number in range(2, len(taken) + 3))
    return next(each for each in (name[:200], *numbered) if each not in taken)


def proposals(row: Row, run: str) -> dict[str, str]:
    """What was brought for one paragraph, by the name of who brought it; the first of a name counts."""
    texts = {run: row.target}
    for each in row.candidates:
        texts.setdefault(each.origin or run, each.text)
    return texts


def store_translations(document: Document, language: str, paragraphs: Sequence[Paragraph], rows: Sequence[Row]) -> None:
    if not paragraphs:
        return
    known = {State.MACHINE, State.EDITED, State.REVIEWED, State.NEEDS_WORK}
    translations = [
        Translation(
            paragraph=paragraph,
            language=language,
            text=row.target,
            state=state if (state := State.of(row.state)) in known else State.MACHINE,
            locked=row.locked,
        )
        for paragraph, row in zip(paragraphs, rows, strict=True)
    ]
    insert(translations)
    ids = dict(Translation.objects.of(paragraphs[0].document, language).values_list("paragraph", "pk"))
    for each in translations:
        each.pk = ids[each.paragraph_id]
    recheck(translations)


def pair_up(sources: Sequence[str], targets: Sequence[str]) -> list[Row]:
    """Rows of two texts with as many paragraphs. Raises ActionError with both counts where they differ."""
    if len(sources) != len(targets):
        raise ActionError(
            _("The source has %(source)s and the translation %(target)s. They must have as many paragraphs.")
            % {"source": paragraphs_in_words(len(sources)), "target": paragraphs_in_words(len(targets))}
        )
    return [Row(source=source, target=target) for source, target in zip(sources, targets, strict=True)]


def paragraphs_in_words(count: int) -> str:
    return ngettext("%(count)d paragraph", "%(count)d paragraphs", count) % {"count": count}


@transaction.atomic
def join_document(
    *, document: Document, rows: Sequence[Row], language: str, by: User, new: Collection[int] = ()
) -> Document:
    """Add to a document what was brought for it later: its source text, or candidates in `language`.

    `rows` are one for each paragraph, in order; what they say of the translation is not used. Those at
    the places `new` are source text between the paragraphs that nobody has translated: they become
    paragraphs with an empty translation.
    A language that is new to the document begins with its candidate's text. No other text
    changes: all are checked again with what is now known, and an approval waits for a
    re-check where the source brings a decided term.
    """
    language = language_tag(language)
    if document.paragraphs.count() != len(rows) - len(new):
        raise ActionError(_("The document has changed meanwhile; look at the pairs again."))
    make_room(document, rows, sorted(new))
    paragraphs = list(document.paragraphs.order_by("position"))
    for paragraph, row in zip(paragraphs, rows, strict=True):
        if row.source is not None and row.source != paragraph.source:
            paragraph.source, paragraph.source_version = row.source, paragraph.source_version + 1
        paragraph.codes |= {code.char: code._asdict() for code in row.codes}
    Paragraph.objects.bulk_update(paragraphs, ["source", "source_version", "codes"], batch_size=BATCH)
    further = [{each.origin: each.text for each in row.candidates} for row in rows]
    store_candidates(document, language, paragraphs, further)
    if language not in document.target_languages:
        begin_language(document, language, paragraphs, rows)
    for each in document.target_languages:
        translations = list(Translation.objects.of(document, each).select_related("paragraph__document__project"))
        recheck(translations)
        review_approvals(translations, by=by)
        remember(translations)
    Event.objects.create(project=document.project, document=document, kind=Event.Kind.SOURCE, by=by)
    return document


def make_room(document: Document, rows: Sequence[Row], new: Sequence[int]) -> None:
    """Put paragraphs with an empty translation at the places `new` among those of the document."""
    if not new:
        return
    standing = list(document.paragraphs.order_by("position"))
    free = [at for at in range(len(rows)) if at not in set(new)]
    Paragraph.objects.filter(document=document).update(position=F("position") + FAR)
    for paragraph, at in zip(standing, free, strict=True):
        paragraph.position = at
    Paragraph.objects.bulk_update(standing, ["position"], batch_size=BATCH)
    made = paragraphs_of(document, rows)
    Paragraph.objects.bulk_create(made[at] for at in new)
    for language in document.target_languages:
        store_translations(document, language, [made[at] for at in new], [Row(target="")] * len(new))


def begin_language(document: Document, language: str, paragraphs: Sequence[Paragraph], rows: Sequence[Row]) -> None:
    texts = [Row(target=row.candidates[0].text if row.candidates else "") for row in rows]
    if not any(row.target.strip() for row in texts):
        raise ActionError(_("There is no text to store."))
    store_translations(document, language, paragraphs, texts)
    document.target_languages = [*document.target_languages, language]
    document.save(update_fields=["target_languages"])


@transaction.atomic
def delete_document(*, document: Document, by: User) -> None:
    """Take a document away with everything that hangs on it; that it was there stays recorded."""
    data = {"title": str(document), "paragraphs": document.paragraphs.count()}
    Event.objects.create(project=document.project, kind=Event.Kind.DELETED, by=by, data=data)
    unindex(document.paragraphs.values_list("pk", flat=True))
    document.delete()
