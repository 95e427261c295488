"""`reviewapp check`: find what is wrong in a translation."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from reviewapp.engine.check import Check, all_checks, default_checks
from reviewapp.engine.cli import inputs
from reviewapp.engine.findings import Finding, Severity
from reviewapp.engine.formats.rows import FormatError, Row
from reviewapp.engine.messages import _
from reviewapp.engine.runner import Facts, check_pair

if TYPE_CHECKING:
    from reviewapp.engine.cli.reports import Report
    from reviewapp.engine.terms.termbase import Termbase


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
    inputs.describe_pair(parser)
    parser.add_argument("--terms", metavar="FILE", help="a termbase: TBX, or CSV with source,target and maybe status")
    parser.add_argument("--checks", metavar="A,B", help="only these (default: every check that is on by default)")
    parser.add_argument(
        "--min-confidence", metavar="X", type=float, default=0.0, help="leave out what is less certain, 0 to 1"
    )
    parser.add_argument(
        "--fail-on", metavar="SEVERITY", choices=severities, help=f"exit with 1 from here on: {', '.join(severities)}"
    )
    parser.add_argument("--format", choices=["text", "jsonl", "sarif"], default="text")


def run(options: argparse.Namespace) -> int:
    from reviewapp.engine.cli.reports import REPORTS

    checks = chosen(options.checks)
    termbase = load_terms(options)
    report = REPORTS[options.format](options.file)
    bar = Severity[options.fail_on.upper()] if options.fail_on else None
    failed = False
    report.begin(checks)
    for document in documents(inputs.rows(options)):
        for each in inspect(document, checks, report, termbase):
            if each.confidence >= options.min_confidence:
                report.add(each)
                failed = failed or (bar is not None and each.severity >= bar)
    report.end()
    return int(failed)


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


def documents(rows: Iterable[Row]) -> Iterator[Iterator[tuple[int, Row]]]:
    """Rows with their positions, document by document; each has to be used before the next."""
    numbered = enumerate(rows)
    upcoming = next(numbered, None)

    def rest(doc: str | None) -> Iterator[tuple[int, Row]]:
        nonlocal upcoming
        while upcoming is not None and upcoming[1].doc == doc:
            current, upcoming = upcoming, next(numbered, None)
            yield current
            if doc is None:
                return

    while upcoming is not None:
        yield rest(upcoming[1].doc)


def inspect(
    document: Iterator[tuple[int, Row]], checks: list[Check], report: Report, termbase: Termbase | None
) -> list[Reported]:
    """Findings of one document in the order of its text. Paragraphs are let go one by one."""
    facts = Facts(checks)
    found: list[Reported] = []
    kept: list[Any] = []
    first = 0
    for at, (index, row) in enumerate(document):
        first = index - at
        pair = inputs.pair(row, termbase)
        kept.append(report.keep(index, row))
        found += [Reported(index, kept[at], check, finding) for check, finding in check_pair(pair, checks)]
        facts.add(at, pair)
    later = [Reported(first + at, kept[at], check, finding) for at, check, finding in facts.judge()]
    if later:
        found = sorted(found + later, key=lambda each: (each.index, each.finding.target, each.check.name))
    return found
