"""What goes out as files: a document in one language as rows, rows as a file, several files as one."""

from __future__ import annotations

import zipfile
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from mimetypes import guess_extension
from tempfile import SpooledTemporaryFile
from typing import IO, BinaryIO, cast

from django.db.models import Q
from django.utils.text import slugify

from reviewapp.engine.formats import Code, Format, Row, by_name
from reviewapp.engine.formats.zipped import entry
from reviewapp.engine.records import FileSum, summed
from reviewapp.models import Comment, Document, Event, ParagraphRole, State, Translation
from reviewapp.models.review import TranslationQuerySet

IN_MEMORY = 5_000_000  # bytes of a file kept in memory before it goes to a temporary one
CHUNK = 2000  # paragraphs fetched at a time
LONGEST_NAME = 80  # code points of a document's title in the name of its file
FOR_REVIEW = ("docx-table",)  # formats in which remarks go out, to be answered
PARAGRAPH = ("key", "source", "role", "codes")
Write = Callable[[Iterable[Row], IO[bytes]], None]
Kept = SpooledTemporaryFile[bytes]


@dataclass(frozen=True)
class Part:
    """A document in one language, as far as it goes out; `show` is the desk's filter, "all" for none."""

    document: Document
    language: str
    translations: TranslationQuerySet
    show: str = "all"

    @classmethod
    def whole(cls, document: Document, language: str) -> Part:
        return cls(document, language, Translation.objects.of(document, language))

    def rows(self, *, remarks: bool = False) -> Iterator[Row]:
        """Its paragraphs as rows of a file, in order, fetched as they are asked for; with open `remarks` as notes."""
        notes = self.remarks() if remarks else {}
        document, words = self.document, {each.value: each.word for each in (*ParagraphRole, *State)}
        columns = [f"paragraph__{name}" for name in PARAGRAPH]
        found = self.translations.order_by("paragraph__position")
        values = found.values_list("paragraph", "text", "state", "locked", *columns)
        for pk, text, state, locked, key, source, role, codes in values.iterator(CHUNK):
            yield Row(
                source=source,
                target=text,
                key=key,
                role=words[role],
                state=words[state],
                source_lang=document.source_language,
                target_lang=self.language,
                locked=locked,
                codes=tuple([Code(**code) for code in codes.values()]),
                note="\n".join(notes.get(pk, [])),
            )

    def remarks(self) -> dict[int, list[str]]:
        """By paragraph what is remarked on it and not resolved."""
        found: dict[int, list[str]] = defaultdict(list)
        mine = Comment.objects.filter(paragraph__document=self.document, language__in=["", self.language])
        for pk, text in mine.filter(resolved_at=None).order_by("pk").values_list("paragraph", "text"):
            found[pk].append(text)
        return found


@dataclass(frozen=True)
class Made:
    """A file that was made: its sums, kind and content."""

    sums: FileSum
    media_type: str
    content: Kept


def make_file(part: Part, format: Format, **options: object) -> Made:
    """Write a part in a format: into the file it came in where that can be, else as a new one.

    Raises FormatError where the format cannot hold it. Nothing is made half.
    """
    content = kept()
    try:
        if write := updating(part, format):
            write(part.rows(), content)
        else:
            rows = part.rows(remarks=format.name in FOR_REVIEW)
            format.write(rows, cast(BinaryIO, content), **options)
    except BaseException:
        content.close()
        raise
    return Made(summed(file_name(part, format), cast(BinaryIO, content)), format.media_type, content)


def kept() -> Kept:
    return SpooledTemporaryFile(max_size=IN_MEMORY)


def file_name(part: Part, format: Format) -> str:
    """A name that every system can store: letters, digits and hyphens of the title, the language, the ending."""
    suffix = format.extensions[0] if format.extensions else guess_extension(format.media_type) or ""
    title = slugify(str(part.document), allow_unicode=True)[:LONGEST_NAME] or str(part.document.pk)
    return f"{title}.{part.language}{suffix}"


def updating(part: Part, format: Format) -> Write | None:
    """How to write into the document's own file, where that is of this format and still has its paragraphs.

    After a split or a merge the paragraphs are no longer those of the file; a selection is none of it.
    """
    document = part.document
    own = document.original and format.updates and format.name == document.file_format
    if not own or part.show != "all" or reshaped(document):
        return None

    def update(rows: Iterable[Row], file: IO[bytes]) -> None:
        with document.original.open("rb") as original:
            format.update(cast(BinaryIO, original), rows, cast(BinaryIO, file))

    return update


def reshaped(document: Document) -> bool:
    """Whether a paragraph was split or merged since the file came, the last time it did."""
    events = Event.objects.filter(document=document)
    came = events.filter(kind=Event.Kind.IMPORTED).order_by("-pk").values_list("pk", flat=True).first()
    changes = events.filter(kind=Event.Kind.SOURCE, pk__gt=came or 0)
    return changes.filter(Q(data__has_key="split") | Q(data__has_key="merged")).exists()


def own_format(document: Document) -> Format:
    """The format a document came in, where it can be written; else text, which every document can be."""
    format = by_name(document.file_format or "text")
    able = format.writes or updating(Part.whole(document, document.target_languages[0]), format)
    return format if able else by_name("text")


def distinct(files: Sequence[Made]) -> list[Made]:
    """The files with no two of one name, whatever case a system takes for the same."""
    seen: dict[str, int] = {}
    named = []
    for each in files:
        times = seen[each.sums.name.casefold()] = seen.get(each.sums.name.casefold(), 0) + 1
        stem, dot, rest = each.sums.name.partition(".")
        name = each.sums.name if times == 1 else f"{stem}-{times}{dot}{rest}"
        named.append(Made(each.sums._replace(name=name), each.media_type, each.content))
    return named


def zipped(files: Iterable[Made], more: Iterable[tuple[str, bytes]] = ()) -> Kept:
    """One archive of `files` and of `more` names with contents: the same bytes whenever it is made."""
    archive = kept()
    with zipfile.ZipFile(cast(IO[bytes], archive), "w") as members:
        for each in files:
            each.content.seek(0)
            with members.open(entry(each.sums.name), "w", force_zip64=True) as member:
                for piece in pieces(each.content):
                    member.write(piece)
        for name, content in more:
            members.writestr(entry(name), content)
    return archive


def pieces(file: Kept) -> Iterator[bytes]:
    """A file from its beginning, a piece at a time; closed at its end."""
    file.seek(0)
    with file:
        while piece := file.read(1 << 16):
            yield piece
