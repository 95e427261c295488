"""Records of review: what they are as files, and whether a file is the one that a record names.

A record is plain data (actions/records.py gathers it); the same data give the same bytes.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple

from reviewapp.engine import checks
from reviewapp.engine.check import Check
from reviewapp.engine.formats.rows import FormatError
from reviewapp.engine.messages import _

KIND = "reviewapp record of review"
VERSION = 1
RECORD, RECORD_PAGE = "record.json", "record.html"  # what it is called in the archive of an export, to keep and to read
LARGEST = 200_000_000  # bytes of a record that is read


class FileSum(NamedTuple):
    """A file by its name, size in bytes and SHA-256 as 64 hexadecimal digits."""

    name: str
    bytes: int
    sha256: str


class Verdict(StrEnum):
    SAME = "same"
    RENAMED = "renamed"
    CHANGED = "changed"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class Verified:
    """What came of holding one file against a record; `named` is the entry it was held against."""

    verdict: Verdict
    file: FileSum
    named: FileSum | None = None

    @property
    def good(self) -> bool:
        return self.verdict in (Verdict.SAME, Verdict.RENAMED)


def written(record: Mapping[str, Any]) -> bytes:
    """The record as JSON that people can read and compare line by line."""
    head = {"kind": KIND, "version": VERSION}
    return (json.dumps(head | dict(record), ensure_ascii=False, indent=1) + "\n").encode("utf-8", "backslashreplace")


def read(stream: BinaryIO) -> dict[str, Any]:
    """The record in a JSON file; raises FormatError where it is none, or of a version nobody here knows."""
    try:
        record = json.loads(stream.read(LARGEST))
    except (ValueError, RecursionError):
        record = None
    if not isinstance(record, dict) or record.get("kind") != KIND:
        raise FormatError(_("This is no record of review in JSON."))
    if record.get("version") != VERSION:
        raise FormatError(
            _("The record is of version %(version)s; known here is 1."), {"version": str(record.get("version"))[:20]}
        )
    files(record)
    return record


def files(record: Mapping[str, Any]) -> list[FileSum]:
    """The files a record names."""
    try:
        return [FileSum(str(each["name"]), int(each["bytes"]), str(each["sha256"])) for each in record["files"]]
    except (KeyError, TypeError, ValueError):
        raise FormatError(_("The record does not name its files with their sums.")) from None


def summed(name: str, stream: BinaryIO) -> FileSum:
    """The sums of a seekable stream from its beginning."""
    stream.seek(0)
    digest = hashlib.file_digest(stream, "sha256").hexdigest()  # type: ignore[arg-type]  # typeshed wants more than is used
    return FileSum(name, stream.tell(), digest)


def verify(file: FileSum, named: Sequence[FileSum]) -> Verified:
    """Hold `file` against the files a record names: by its name, else by its content alone."""
    same = [each for each in named if each.sha256 == file.sha256 and each.bytes == file.bytes]
    for each in named:
        if each.name == file.name:
            return Verified(Verdict.SAME if each in same else Verdict.CHANGED, file, each)
    if same:
        return Verified(Verdict.RENAMED, file, same[0])
    return Verified(Verdict.UNKNOWN, file)


def engine_version() -> str:
    return version("reviewapp")


@cache
def check_version(check_name: str) -> str:
    """What tells this state of a check from every other: 12 digits of the SHA-256 of its module."""
    path = Path(checks.__path__[0]) / f"{check_name.replace('-', '_')}.py"
    return hashlib.sha256(path.read_bytes()).hexdigest()[:12]


def versions(checks_here: Sequence[Check]) -> dict[str, dict[str, str]]:
    """The checks of a review by name, each with its version and the severity it has there."""
    return {
        each.name: {"version": check_version(each.name), "severity": each.severity.label}
        for each in sorted(checks_here, key=lambda each: each.name)
    }
