"""`manage.py verify_export FILE --record RECORD`: is this the file that the record of review names, as it was?

FILE may also be the archive that an export comes as; each file in it is then held against the
record in it, or against RECORD. Exit status: 0 all files are as recorded, 1 one is not, 2 nothing
could be compared.
"""

import sys
import zipfile
from argparse import ArgumentParser
from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO, Any, BinaryIO, cast

from django.core.management.base import BaseCommand

from reviewapp.actions.exports import issued
from reviewapp.engine.formats import FormatError, Limits
from reviewapp.engine.formats.zipped import opened
from reviewapp.engine.records import RECORD, RECORD_PAGE, FileSum, Verdict, Verified, files, read, summed, verify

SENTENCES = {
    Verdict.SAME: "{name}: as recorded.",
    Verdict.RENAMED: "{name}: as recorded, where it is called {other}.",
    Verdict.CHANGED: "{name}: CHANGED since it was exported: {bytes} bytes with SHA-256 {sha256}; recorded are"
    " {other_bytes} bytes with {other_sha256}.",
    Verdict.UNKNOWN: "{name}: NOT in the record, neither its name nor its content; recorded are: {names}.",
}


class Command(BaseCommand):
    help = "Check an exported file, or the archive it came in, against its record of review (JSON)."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", type=Path)
        parser.add_argument("--record", type=Path, help="the record in JSON; an archive may bring its own")

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            good = self.compare(options["file"], options["record"])
        except (FormatError, OSError) as error:
            self.stderr.write(f"Cannot compare: {error}")
            sys.exit(2)
        if not good:
            sys.exit(1)

    def compare(self, path: Path, record_path: Path | None) -> bool:
        """Say a sentence for each file; whether all are as recorded."""
        with path.open("rb") as stream:
            archive = holds_record(stream)
            if record_path is None and not archive:
                raise FormatError("name the record with --record; only the archive of an export brings its own")
            with record_path.open("rb") if record_path else member(stream, RECORD) as source:
                record = read(cast(BinaryIO, source))
                sums = summed(RECORD, cast(BinaryIO, source))
            named = files(record)
            found = list(in_archive(stream)) if archive else [summed(path.name, stream)]
        results = [verify(each, named) for each in found]
        for each in results:
            self.stdout.write(said(each, named))
        missing = {each.name for each in named} - {each.name for each in found} if archive else set()
        for name in sorted(missing):
            self.stdout.write(f"{name}: MISSING from the archive.")
        self.stdout.write(self.origin(sums, record))
        return all(each.good for each in results) and not missing

    def origin(self, sums: FileSum, record: dict[str, Any]) -> str:
        """Whether this installation issued the record, and in what state the text was."""
        clean = "clean" if record.get("clean") is True else "NOT clean"
        event = issued(sums.sha256)
        if event is None:
            return f"The record calls the text {clean}. This installation knows of no export with this record."
        return f"The record calls the text {clean}. It was exported by {event.by} on {event.at:%Y-%m-%d %H:%M} UTC."


def said(result: Verified, named: Sequence[FileSum]) -> str:
    other = result.named or result.file
    return SENTENCES[result.verdict].format(
        name=result.file.name,
        bytes=result.file.bytes,
        sha256=result.file.sha256,
        other=other.name,
        other_bytes=other.bytes,
        other_sha256=other.sha256,
        names=", ".join(each.name for each in named),
    )


LIMITS = Limits(ratio=2000)  # an export of equal lines packs small


def holds_record(stream: BinaryIO) -> bool:
    """Whether the file is an archive with a record of review in it; a DOCX or XLSX is an archive without."""
    if not zipfile.is_zipfile(stream):
        return False
    with opened(stream, LIMITS) as archive:
        return RECORD in archive.namelist()


def member(stream: BinaryIO, name: str) -> IO[bytes]:
    """One file of an archive, out of it."""
    copy = TemporaryFile()  # noqa: SIM115 — the caller closes it
    with opened(stream, LIMITS) as archive, archive.open(name) as packed:
        while piece := packed.read(1 << 16):
            copy.write(piece)
    copy.seek(0)
    return copy


def in_archive(stream: BinaryIO) -> Iterator[FileSum]:
    with opened(stream, LIMITS) as archive:
        names = [name for name in archive.namelist() if name not in (RECORD, RECORD_PAGE)]
    for name in names:
        with member(stream, name) as copy:
            yield summed(name, cast(BinaryIO, copy))
