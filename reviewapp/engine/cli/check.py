"""`reviewapp check`: find what is wrong in a translation."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import tee
from typing import TYPE_CHECKING, Any

from reviewapp.engine.check import Check, all_checks, default_checks
from reviewapp.engine.cli import files, inputs, unusable
from reviewapp.engine.findings import Finding, Severity
from reviewapp.engine.formats.rows import FormatError, Row
from reviewapp.engine.messages import _
from reviewapp.engine.runner import Facts, Reading, readings

if TYPE_CHECKING:
    from reviewapp.engine.alignment.vectors import Encoder
    from reviewapp.engine.cli.reports import Report
    from reviewapp.engine.terms.termbase import Termbase


@dataclass(frozen=True, slots=True)
class Means:
    """What the texts are checked with."""

    checks: list[Check]
    termbase: Termbase | None
    encode: Encoder | None


@dataclass(frozen=True, slots=True)
class Reported:
    """A finding and the paragraph it is in: its position in the file and what the report kept of its row."""

    index: int
    kept: Any
    check: Check
    finding: Finding

    @property
    def severity(self) -> Severity:
        return self.check.severity if self.finding.severity is None else self.finding.severity

    @property
    def confidence(self) -> float:
        return self.check.confidence if self.finding.confidence is None else self.finding.confidence


def describe(parser: argparse.ArgumentParser) -> None:
    severities = [each.label for each in Severity]
    parser.add_argument(
        "files",
        metavar="FILE",
        nargs="+",
        help="any readable file, - for JSON lines on standard input, or a folder: every readable file in it, "
        "without --to those that say their languages (PO, XLIFF, TMX, tables, JSON lines)",
    )
    inputs.describe_languages(parser)
    parser.add_argument("--terms", metavar="FILE", help="a termbase: TBX, or CSV with source,target and maybe status")
    parser.add_argument("--checks", metavar="A,B", help="only these (default: every check that is on by default)")
    inputs.describe_semantic(parser)
    parser.add_argument(
        "--min-confidence", metavar="X", type=float, default=0.0, help="leave out what is less certain, 0 to 1"
    )
    parser.add_argument(
        "--fail-on", metavar="SEVERITY", choices=severities, help=f"exit with 1 from here on: {', '.join(severities)}"
    )
    parser.add_argument("--format", choices=["text", "jsonl", "sarif"], default="text")


def run(options: argparse.Namespace) -> int:
    """The worst status of all files; one that cannot be used does not keep the others from being checked."""
    from reviewapp.engine.cli.reports import REPORTS

    several = files.several(options.files)
    if several and options.source:
        raise FormatError(_("--source goes with one FILE, not with several."))
    means = Means(chosen(options.checks), load_terms(options), inputs.encoder(options))
    names = files.named(options.files, told=bool(options.target_lang))
    report = REPORTS[options.format](several)
    report.begin(means.checks)
    status = max(check_file(name, options, means, report) for name in names)
    report.end()
    return status


def check_file(name: str, options: argparse.Namespace, means: Means, report: Report) -> int:
    bar = Severity[options.fail_on.upper()] if options.fail_on else None
    failed = False
    report.open(name)
    try:
        for document in inspect(usable(name, options), means, report):
            for each in document.findings():
                if each.confidence >= options.min_confidence:
                    report.add(each)
                    failed = failed or (bar is not None and each.severity >= bar)
    except FormatError as error:
        report.refuse(str(error))
        return unusable(str(error) if name in str(error) or not report.several else f"{name}: {error}")
    report.close()
    return int(failed)


def usable(name: str, options: argparse.Namespace) -> Iterator[Row]:
    """Rows of a file; what the system says against it is told as any other fault of the file."""
    try:
        yield from inputs.rows(name, options)
    except OSError as error:
        raise FormatError(
            _("“%(name)s” cannot be read: %(reason)s."),
            {"name": error.filename or name, "reason": error.strerror or str(error)},
        ) from error


def chosen(names: str | None) -> list[Check]:
    if names is None:
        return default_checks()
    known = all_checks()
    wanted = [name.strip().replace("_", "-") for name in names.split(",") if name.strip()]
    for name in wanted:
        if name not in known:
            raise FormatError(_("There is no check called “%(name)s”; see reviewapp checks."), {"name": name})
    return [known[name] for name in wanted]


def load_terms(options: argparse.Namespace) -> Termbase | None:
    if not options.terms:
        return None
    from reviewapp.engine.cli.termfile import load

    return load(options.terms, options.source_lang, options.target_lang)


class Document:
    """What was found in the paragraphs of one document so far; the paragraphs themselves are let go."""

    def __init__(self, name: str | None, first: int, checks: list[Check]) -> None:
        self.name, self.first = name, first
        self._facts = Facts(checks)
        self._kept: list[Any] = []
        self._found: list[Reported] = []

    def add(self, kept: Any, reading: Reading, message: str) -> None:
        """Take in the next paragraph, what the report kept of it, and the key of its message (see `Placed`)."""
        at = len(self._kept)
        self._kept.append(kept)
        self._found += [Reported(self.first + at, kept, check, finding) for check, finding in reading.found]
        self._facts.add(at, reading.told, message)

    def findings(self) -> list[Reported]:
        """All findings in the order of the text."""
        judged = self._facts.judge()
        later = [Reported(self.first + at, self._kept[at], check, finding) for at, check, finding in judged]
        if not later:
            return self._found
        return sorted(self._found + later, key=lambda each: (each.index, each.finding.target, each.check.name))


def inspect(rows: Iterable[Row], means: Means, report: Report) -> Iterator[Document]:
    """The documents of a file one after the other, each when it has been read to its end."""
    document: Document | None = None
    rows, ahead = tee(rows)
    pairs = (inputs.pair(row, means.termbase, means.encode) for row in ahead)
    for index, (row, reading) in enumerate(zip(rows, readings(pairs, means.checks), strict=True)):
        if document is None or row.doc is None or row.doc != document.name:
            if document:
                yield document
            document = Document(row.doc, index, means.checks)
        document.add(report.keep(index, row), reading, row.key if row.plural else "")
    if document:
        yield document
