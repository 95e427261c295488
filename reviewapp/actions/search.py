"""Keep what is stored about texts true of them: the index over them, and whether their terms were looked for since."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from django.db import connection

from reviewapp.engine.grams import grams
from reviewapp.models import Discovery, Translation
from reviewapp.models.search import BLOCK, ENTRIES, NUMBERS, PARAMETERS, SHARD, Posting, TextGrams, pack, unpack

BATCH = 1000
BLOCKS = 16  # blocks whose rows are read at once: few questions, and few rows that are not wanted
Text = tuple[int, str]  # a paragraph and a language
Row = tuple[int, int]  # a block and a shard
Change = dict[tuple[str, int, int], tuple[set[int], set[int]]]  # by language, block, shard: entries to add, to take out


def index_texts(translations: Sequence[Translation]) -> None:
    """Make the index say what `translations` and their sources say now; what did not change costs one look."""
    wanted = {text: grams("\n".join(said)) for text, said in texts_of(translations).items()}
    store(wanted, known(wanted))


def texts_of(translations: Sequence[Translation]) -> dict[Text, list[str]]:
    """All that is said in the language of each translation, and in that of its source."""
    said: dict[Text, list[str]] = defaultdict(list)
    own_language: set[int] = set()
    for each in translations:
        said[each.paragraph_id, each.language].append(each.text)
        source_language = each.document.source_language
        said[each.paragraph_id, source_language].append(each.paragraph.source or "")
        if source_language in each.document.target_languages and source_language != each.language:
            own_language.add(each.paragraph_id)
    if own_language:
        siblings = Translation.objects.filter(paragraph__in=own_language)
        for paragraph, language, text in siblings.values_list("paragraph", "language", "text"):
            if (paragraph, language) in said:
                said[paragraph, language].append(text)
    return said


def known(texts: Iterable[Text]) -> dict[Text, TextGrams]:
    """What the index has for `texts` so far."""
    texts = set(texts)
    paragraphs = sorted({paragraph for paragraph, _language in texts})
    found = {}
    for at in range(0, len(paragraphs), PARAMETERS):
        for row in TextGrams.objects.filter(paragraph__in=paragraphs[at : at + PARAMETERS]):
            if (row.paragraph_id, row.language) in texts:
                found[row.paragraph_id, row.language] = row
    return found


def store(wanted: dict[Text, set[int]], before: dict[Text, TextGrams]) -> None:
    changes: Change = defaultdict(lambda: (set(), set()))
    rows = []
    for (paragraph, language), now in wanted.items():
        row = before.get((paragraph, language))
        packed = pack(now, NUMBERS)
        if row is None or bytes(row.grams) != packed:
            rows.append(TextGrams(paragraph_id=paragraph, language=language, grams=packed))
            note(changes, paragraph, language, set(unpack(row.grams, NUMBERS)) if row else set(), now)
    TextGrams.objects.bulk_create(
        rows,
        batch_size=BATCH,
        update_conflicts=True,
        unique_fields=["paragraph", "language"],
        update_fields=["grams"],
    )
    post(changes)


def note(changes: Change, paragraph: int, language: str, before: set[int], after: set[int]) -> None:
    block, slot = divmod(paragraph, BLOCK)
    for side, numbers in enumerate((after - before, before - after)):
        for gram in numbers:
            shard, number = divmod(gram, SHARD)
            changes[language, block, shard][side].add(number * BLOCK + slot)


def post(changes: Change) -> None:
    """Write `changes` into the postings, always in the same order: of two writers one waits for the other."""
    by_language: dict[str, dict[int, list[int]]] = defaultdict(lambda: defaultdict(list))
    for language, block, shard in sorted(changes):
        by_language[language][block].append(shard)
    for language, by_block in by_language.items():
        blocks = list(by_block)
        for at in range(0, len(blocks), BLOCKS):
            touched = {(block, shard) for block in blocks[at : at + BLOCKS] for shard in by_block[block]}
            post_some(language, touched, changes)


def post_some(language: str, touched: set[Row], changes: Change) -> None:
    standing = locked(language, touched)
    rows: list[Posting] = []
    empty: list[Posting] = []
    for block, shard in sorted(touched):
        added, removed = changes[language, block, shard]
        entries = (set(unpack(standing.get((block, shard), b""), ENTRIES)) | added) - removed
        row = Posting(language=language, block=block, shard=shard, entries=pack(entries, ENTRIES))
        (rows if entries else empty).append(row)
    Posting.objects.bulk_create(
        rows,
        batch_size=BATCH,
        update_conflicts=True,
        unique_fields=["language", "shard", "block"],
        update_fields=["entries"],
    )
    for row in empty:
        Posting.objects.filter(language=language, block=row.block, shard=row.shard).delete()


def locked(language: str, touched: set[Row]) -> dict[Row, bytes]:
    """The entries of the rows that will be written; nobody else writes them until this is done.

    A row that is not there cannot be locked: it is made first, where one writer waits for another anyway.
    """
    blocks, shards = {block for block, _shard in touched}, {shard for _block, shard in touched}
    mine = Posting.objects.filter(language=language, block__in=blocks, shard__in=shards).order_by("block", "shard")
    if connection.features.has_select_for_update:
        missing = sorted(touched.difference(mine.values_list("block", "shard")))
        made = [Posting(language=language, block=block, shard=shard, entries=b"") for block, shard in missing]
        Posting.objects.bulk_create(made, batch_size=BATCH, ignore_conflicts=True)
    rows = mine.select_for_update().values_list("block", "shard", "entries")
    return {(block, shard): bytes(entries) for block, shard, entries in rows}


def outdate(translations: Sequence[Translation]) -> None:
    """Say that what was found in these texts' documents may not be true any more; the first time, that nothing was."""
    by_language: dict[str, set[int]] = defaultdict(set)
    for each in translations:
        by_language[each.language].add(each.document.pk)
    for language, documents in by_language.items():
        known = dict(
            Discovery.objects.filter(document__in=documents, language=language).values_list("document", "current")
        )
        new = [Discovery(document_id=pk, language=language) for pk in documents - known.keys()]
        Discovery.objects.bulk_create(new, ignore_conflicts=True)
        if current := [pk for pk, true_still in known.items() if true_still]:
            Discovery.objects.filter(document__in=current, language=language).update(current=False)


def unindex(paragraphs: Iterable[int]) -> None:
    """Take paragraphs out of the index that are about to be deleted."""
    keys = sorted(paragraphs)
    for at in range(0, len(keys), BATCH):
        rows = list(TextGrams.objects.filter(paragraph__in=keys[at : at + BATCH]))
        changes: Change = defaultdict(lambda: (set(), set()))
        for row in rows:
            note(changes, row.paragraph_id, row.language, set(unpack(row.grams, NUMBERS)), set())
        post(changes)
        TextGrams.objects.filter(pk__in=[row.pk for row in rows]).delete()
