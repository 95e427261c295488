"""Formats by name, by file name and by their first bytes. A module of this package that holds FORMAT is one."""

from __future__ import annotations

import importlib
import importlib.util
import os
import pkgutil
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import PurePath
from typing import Any, BinaryIO

from reviewapp.engine.formats.rows import FormatError, Limits, Row
from reviewapp.engine.messages import _

HEAD = 4096  # bytes that `for_file` wants to see
USUAL = {
    ".txt": "text",
    ".md": "markdown",
}  # the module of an ending that is not called like it; saves loading every other


def no_sign(_head: bytes) -> bool:
    """A format that nothing in its first bytes gives away."""
    return False


@dataclass(frozen=True, slots=True)
class Format:
    """One file format: what it is called and which ways it goes.

    `reader(stream, limits, **options)` yields rows; `writer(rows, stream, **options)` makes a
    new file; `updater(original, rows, stream)` writes `original` again with the targets,
    states and notes of `rows` and leaves every untouched part as it was, byte for byte.
    `holds_terms`: it holds concepts, not the paragraphs of a document. `tells_languages`: such
    a file can say which languages it is in. `encoding_of(stream)` says which encoding a file
    has, and reader and updater take another as `encoding`; None where the format leaves no choice.
    """

    name: str
    title: str
    extensions: tuple[str, ...]
    media_type: str
    reader: Callable[..., Iterator[Row]] | None = None
    writer: Callable[..., None] | None = None
    updater: Callable[..., None] | None = None
    sniff: Callable[[bytes], bool] = no_sign
    needs_source: bool = False
    holds_terms: bool = False
    tells_languages: bool = True
    encoding_of: Callable[[BinaryIO], str] | None = None

    @property
    def reads(self) -> bool:
        return self.reader is not None

    @property
    def writes(self) -> bool:
        return self.writer is not None

    @property
    def updates(self) -> bool:
        return self.updater is not None

    def read(self, stream: BinaryIO, *, limits: Limits | None = None, **options: Any) -> Iterator[Row]:
        """Rows of a seekable `stream`; raises FormatError where it cannot be used or is beyond `limits`."""
        if self.reader is None:
            raise FormatError(_("Files of the kind %(format)s cannot be read."), {"format": self.title})
        if options.get("encoding") and self.encoding_of is None:
            raise FormatError(
                _("Files of the kind %(format)s say themselves which encoding they are in."), {"format": self.title}
            )
        limits = limits or Limits()
        refuse_size(stream, limits)
        return within(limits, self.reader(stream, limits, **options))

    def write(self, rows: Iterable[Row], stream: BinaryIO, **options: Any) -> None:
        if self.writer is None:
            raise FormatError(_("Files of the kind %(format)s cannot be written."), {"format": self.title})
        self.writer(rows, stream, **options)

    def update(self, original: BinaryIO, rows: Iterable[Row], stream: BinaryIO, **options: Any) -> None:
        if self.updater is None:
            raise FormatError(_("Files of the kind %(format)s cannot be updated in place."), {"format": self.title})
        self.updater(original, rows, stream, **options)


def refuse_size(stream: BinaryIO, limits: Limits) -> None:
    size = stream.seek(0, os.SEEK_END)
    stream.seek(0)
    if not size:
        raise FormatError(_("The file is empty."))
    if size > limits.bytes:
        raise FormatError(
            _("The file has %(size)s MB; at most %(limit)s MB are accepted."),
            {"size": size // 1_000_000, "limit": limits.bytes // 1_000_000},
        )


def within(limits: Limits, rows: Iterator[Row]) -> Iterator[Row]:
    longest = limits.paragraph
    for number, row in enumerate(rows, 1):
        if number > limits.rows:
            raise FormatError(_("The file has more than %(limit)s paragraphs."), {"limit": limits.rows})
        if len(row.target) > longest or (row.source and len(row.source) > longest):
            raise FormatError(
                _("Paragraph %(number)s has more than %(limit)s characters."), {"number": number, "limit": longest}
            )
        yield row


@cache
def all_formats() -> dict[str, Format]:
    """Every format by name, in the order of names."""
    from reviewapp.engine import formats

    found = {}
    for module in sorted(pkgutil.iter_modules(formats.__path__), key=lambda each: each.name):
        each = getattr(importlib.import_module(f"{formats.__name__}.{module.name}"), "FORMAT", None)
        if isinstance(each, Format):
            found[each.name] = each
    return found


def by_name(name: str) -> Format:
    found = in_module(name.replace("-", "_")) or all_formats().get(name)
    if found is None or found.name != name:
        raise FormatError(
            _("There is no format “%(name)s”; there are: %(names)s."),
            {"name": name, "names": ", ".join(all_formats())},
        )
    return found


@cache
def in_module(name: str) -> Format | None:
    """The format of one module of this package, without loading the others."""
    from reviewapp.engine import formats

    if not name.isidentifier() or importlib.util.find_spec(f"{formats.__name__}.{name}") is None:
        return None
    found = getattr(importlib.import_module(f"{formats.__name__}.{name}"), "FORMAT", None)
    return found if isinstance(found, Format) else None


def for_file(name: str, head: bytes = b"", *, writing: bool = False) -> Format:
    """The format of a file called `name` that begins with `head` (up to HEAD bytes, if it exists).

    What both name and bytes say wins, then the name, then the bytes.
    """
    suffix = PurePath(name).suffix.lower()
    usual = in_module(USUAL.get(suffix, suffix[1:]))
    if usual and not writing and usual.reads and suffix in usual.extensions and fits(usual, head):
        return usual
    usable = [each for each in all_formats().values() if (each.writes if writing else each.reads)]
    named = [each for each in usable if suffix in each.extensions]
    signed = [each for each in usable if head and each.sniff(head)]
    both = [each for each in named if each in signed]
    for choice in (both, named, signed):
        if choice:
            return choice[0]
    if writing:
        raise FormatError(_("No format that can be written is called “%(suffix)s”."), {"suffix": suffix or name})
    raise FormatError(_("“%(name)s” is of no kind that can be read here."), {"name": PurePath(name).name})


def ends_readable(name: str, *, telling: bool) -> bool:
    """Whether files called so hold paragraphs that can be read here; `telling`: and can say their languages."""
    suffix = PurePath(name).suffix.lower()
    return any(
        each.reads and not each.holds_terms and suffix in each.extensions and (each.tells_languages or not telling)
        for each in all_formats().values()
    )


def fits(each: Format, head: bytes) -> bool:
    return each.sniff is no_sign or each.sniff(head)
