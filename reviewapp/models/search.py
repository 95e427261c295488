"""Which paragraphs hold some words: an index over all texts, the same on every database.

A text is found by the numbers of its words and pairs of characters (engine/grams.py). `TextGrams` remembers them for
each text, so that a new text changes only what differs; `Posting` turns them round. A row holds a range of numbers for
a block of paragraphs: a row for each number would be many small ones, which take long to write. actions/search.py
writes both.
"""

from __future__ import annotations

import re
import unicodedata
from array import array
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from sys import byteorder

from django.db import models
from django.db.models import Q

from reviewapp.engine.grams import TWIN, wanted, wanted_within
from reviewapp.engine.patterns import Search
from reviewapp.engine.terms.grammar import grammar
from reviewapp.models.base import LanguageField
from reviewapp.models.documents import Document, Paragraph
from reviewapp.models.projects import Project
from reviewapp.models.review import TranslationQuerySet

BLOCK = 1024  # paragraphs whose primary keys share a block
SHARD = 256  # numbers that share a row; what a number of engine/grams.py begins with does too
PARAMETERS = 10_000  # keys in one question: databases take so many parameters and no more
# Characters of Chinese that have a twin among the codes: a text may be stored with either.
TWINS = "".join(
    {
        unicodedata.normalize("NFC", char)
        for char in map(chr, (*range(0xF900, 0xFB00), *range(0x2F800, 0x2FA20)))
        if TWIN.match(char)
    }
)
# Signs that are stored in one way only, and whose case every database knows: i is also İ, ss also ß, fi also ﬁ.
HAN = rf"(?![{TWINS}])[\u3400-\u4dbf\u4e00-\u9fff]"
PLAIN = re.compile(rf"(?:[bcdegmopqruvxz0-9]|{HAN}){{2,}}|{HAN}", re.IGNORECASE | re.ASCII)

Slots = dict[int, set[int]]  # by block, which of its paragraphs


class TextGrams(models.Model):
    """The numbers of what a paragraph says in one language, its source among it where that is its language."""

    paragraph = models.ForeignKey(Paragraph, models.CASCADE, related_name="+", db_index=False)
    language = LanguageField()
    grams = models.BinaryField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["paragraph", "language"], name="grams_once_per_text")]

    def __str__(self) -> str:
        return f"{self.paragraph_id} {self.language}"


class Posting(models.Model):
    """For one block of paragraphs and one range of numbers in one language, which paragraph has which number.

    `entries` are packed: the number within its range × BLOCK + the paragraph within its block.
    """

    language = LanguageField()
    shard = models.PositiveSmallIntegerField()
    block = models.PositiveIntegerField()
    entries = models.BinaryField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["language", "shard", "block"], name="posting_once_per_block"),
        ]

    def __str__(self) -> str:
        return f"{self.language} {self.shard} {self.block}"


NUMBERS, ENTRIES = "H", "I"  # how `array` calls what takes two bytes, as the numbers of a text, and what takes four


def pack(numbers: Iterable[int], kind: str) -> bytes:
    """Numbers in order, the low byte first."""
    return ordered(array(kind, sorted(numbers))).tobytes()


def unpack(packed: bytes | memoryview, kind: str) -> array[int]:
    return ordered(array(kind, bytes(packed)))


def ordered(numbers: array[int]) -> array[int]:
    """Bytes as they are stored, or as this machine reads them."""
    if byteorder == "big":
        numbers.byteswap()
    return numbers


def paragraphs_holding(project: Project, language: str, forms: Iterable[str], *, open_end: bool = False) -> set[int]:
    """Keys of the paragraphs of `project` whose text or source in `language` may hold one of `forms`.

    None that holds one is left out, in whatever case, with whatever spaces and hyphens; a few may come along that
    hold none. `open_end`: a word may go on after a form.
    """
    questions = {wanted(form, open_end=open_end) for form in forms}
    if () in questions:
        return set(with_text(project, language).values_list("paragraph", flat=True))
    slots = postings(language, {among for question in questions for among in question})
    found = {block * BLOCK + slot for question in questions for block, slot in answers(question, slots)}
    return of_project(project, found)


def paragraphs_with_terms(project: Project, language: str, terms: Iterable[str]) -> set[int]:
    """Keys of the paragraphs that may hold one of `terms`, as it is or inflected as its language inflects."""
    rules = grammar(language)
    forms = {form for term in terms for form in rules.forms(term)}
    return paragraphs_holding(project, language, forms, open_end=rules.open_end)


def with_text(project: Project, language: str) -> models.QuerySet[TextGrams]:
    return TextGrams.objects.filter(paragraph__document__project=project, language=language)


def postings(language: str, asked: Iterable[range]) -> dict[range, Slots]:
    """For each of `asked` the paragraphs with one of its numbers, in any project."""
    found: dict[range, Slots] = {among: defaultdict(set) for among in asked}
    by_shard: dict[int, list[range]] = defaultdict(list)
    for among in found:
        by_shard[among.start // SHARD].append(among)
    rows = Posting.objects.filter(language=language, shard__in=by_shard)
    for shard, block, packed in rows.values_list("shard", "block", "entries"):
        entries = unpack(packed, ENTRIES)
        for among in by_shard[shard]:
            first, last = (bisect_left(entries, (edge - shard * SHARD) * BLOCK) for edge in (among.start, among.stop))
            if first < last:
                found[among][block] = {entry % BLOCK for entry in entries[first:last]}
    return found


def answers(question: Sequence[range], slots: dict[range, Slots]) -> Iterator[tuple[int, int]]:
    """Block and slot of the paragraphs that have a number of every part of `question`."""
    parts = sorted((slots[among] for among in question), key=len)
    for block, first in parts[0].items():
        if all(block in part for part in parts):
            here = first.intersection(*(part[block] for part in parts[1:]))
            yield from ((block, slot) for slot in here)


def of_project(project: Project, paragraphs: set[int]) -> set[int]:
    keys, mine = sorted(paragraphs), Paragraph.objects.filter(document__project=project)
    chunks = [keys[at : at + PARAMETERS] for at in range(0, len(keys), PARAMETERS)]
    return {pk for chunk in chunks for pk in mine.filter(pk__in=chunk).values_list("pk", flat=True)}


def holding(texts: TranslationQuerySet, search: Search, sides: str, language: str) -> TranslationQuerySet:
    """Those of `texts`, all in `language`, that may hold what is looked for, none of those that do left out.

    `sides` is source, target or both. The index answers for words between others and for Chinese;
    for a part of a word the texts are looked through, and whether a regular expression matches is
    known only by reading everything.
    """
    if search.regex:
        return texts
    sources = set(Document.objects.values_list("source_language", flat=True)) if sides != "target" else set()
    found = indexed(search.what, sources | ({language} if sides != "source" else set()))
    if found is not None and len(found) <= PARAMETERS:
        return texts.filter(paragraph__in=found)
    return containing(texts, search.what, sides)


def indexed(phrase: str, languages: Iterable[str]) -> set[int] | None:
    """Keys of the paragraphs of any project that may hold `phrase`; None where the index cannot tell."""
    question = wanted_within(phrase)
    if not question:
        return None
    everywhere = [postings(language, question) for language in languages]
    return {block * BLOCK + slot for here in everywhere for block, slot in answers(question, here)}


def containing(texts: TranslationQuerySet, phrase: str, sides: str) -> TranslationQuerySet:
    """Those of `texts` with the longest part of `phrase` that is stored in one way only."""
    part = max(PLAIN.findall(phrase), key=len, default="")
    if not part:
        return texts
    target, source = Q(text__icontains=part), Q(paragraph__source__icontains=part)
    holds = {"target": target, "source": source}.get(sides, target | source)
    return texts.filter(holds | ~Q(paragraph__codes={}))  # inline codes may stand within the part
