"""Zipped documents (XLSX, DOCX) from strangers: measured before anything in them is opened."""

from __future__ import annotations

import lzma
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO, TYPE_CHECKING, BinaryIO

from reviewapp.engine.formats import xml
from reviewapp.engine.formats.rows import FormatError, Limits
from reviewapp.engine.messages import _

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

MEMBERS = 10_000
BROKEN = (
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    zlib.error,
    lzma.LZMAError,
    struct.error,
    EOFError,
    OSError,
    NotImplementedError,  # how zipfile says that it does not know a way of packing
    RuntimeError,  # how zipfile says that a part needs a password
)
SMALL = 1_000_000  # bytes; short and empty parts are packed a thousandfold without harm


@contextmanager
def opened(stream: BinaryIO, limits: Limits) -> Iterator[zipfile.ZipFile]:
    """The archive, after its sizes and names were checked; a broken one raises FormatError, also while it is read."""
    stream.seek(0)
    try:
        with directory(stream) as archive:
            measure(archive, limits)
            yield archive
    except BROKEN as error:
        raise FormatError(_("The file cannot be unpacked: %(reason)s."), {"reason": str(error)[:200]}) from None


def directory(stream: BinaryIO) -> zipfile.ZipFile:
    """The archive, whose directory points into the file; Python says of one that does not that it cannot seek."""
    try:
        archive = zipfile.ZipFile(stream)
    except ValueError as error:
        raise zipfile.BadZipFile(str(error)) from None
    if any(each.header_offset < 0 for each in archive.infolist()):
        raise zipfile.BadZipFile("a part begins before the file")
    return archive


def measure(archive: zipfile.ZipFile, limits: Limits) -> None:
    members = archive.infolist()
    if len(members) > MEMBERS:
        raise FormatError(_("The file holds more than %(limit)s parts."), {"limit": MEMBERS})
    if len({each.filename for each in members}) != len(members):
        raise FormatError(_("The file holds two parts of one name."))
    if sum(each.file_size for each in members) > limits.unzipped:
        raise FormatError(_("The file unpacks to more than %(limit)s MB."), {"limit": limits.unzipped // 1_000_000})
    for each in members:
        if each.file_size > SMALL and each.file_size > limits.ratio * max(each.compress_size, 1):
            raise FormatError(_("The part “%(name)s” is packed suspiciously small."), {"name": each.filename[:100]})
        if each.flag_bits & 1:
            raise FormatError(_("The file is locked with a password."))
        if each.filename.startswith(("/", "\\")) or ".." in each.filename.replace("\\", "/").split("/"):
            raise FormatError(_("The part “%(name)s” points out of the file."), {"name": each.filename[:100]})


def is_zip(head: bytes) -> bool:
    return head.startswith(b"PK\x03\x04")


@contextmanager
def part(archive: zipfile.ZipFile, name: str) -> Iterator[BinaryIO]:
    """A part of the archive as a seekable stream."""
    with archive.open(name) as stream:
        yield stream  # type: ignore[misc]


def elements(archive: zipfile.ZipFile, name: str, tag: str) -> Iterator[Element]:
    """Elements called `tag` of a part, each to be used before the next; none where there is no such part."""
    if name in archive.namelist():
        with part(archive, name) as stream:
            for _event, element in xml.elements(stream, tag=f"{{*}}{tag}"):
                yield element
                xml.forget(element)


def entry(name: str) -> zipfile.ZipInfo:
    """What stands before a part: the same for the same content, whenever it is written."""
    made = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
    made.compress_type = zipfile.ZIP_DEFLATED
    made.external_attr = 0o600 << 16
    return made


def add(archive: zipfile.ZipFile, name: str, content: bytes) -> None:
    archive.writestr(entry(name), content)


def adding(archive: zipfile.ZipFile, name: str) -> IO[bytes]:
    """A part that is written piece by piece."""
    return archive.open(entry(name), "w", force_zip64=True)
