"""How findings are printed: for a person, as JSON lines, as SARIF."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Protocol

from reviewapp.engine.check import Check
from reviewapp.engine.findings import Severity
from reviewapp.engine.formats.rows import Row
from reviewapp.engine.messages import english

if TYPE_CHECKING:
    from reviewapp.engine.cli.check import Reported

AROUND = 40  # characters shown on each side of marked words
LEVELS = {Severity.NEUTRAL: "note", Severity.MINOR: "note", Severity.MAJOR: "warning", Severity.CRITICAL: "error"}
SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


class Report(Protocol):
    """Gets the findings of each file in the order of its text. With `several` files each finding names its own."""

    several: bool

    def __init__(self, several: bool) -> None: ...
    def begin(self, checks: Sequence[Check]) -> None: ...
    def open(self, file: str) -> None: ...
    def keep(self, index: int, row: Row) -> Any:
        """What `add` will need of a row; the row itself is let go."""

    def add(self, found: Reported) -> None: ...
    def close(self) -> None: ...
    def refuse(self, why: str) -> None:
        """The file cannot be used, or not beyond here."""

    def end(self) -> None: ...


def sentence(found: Reported) -> str:
    return english(found.finding.message, found.finding.params)


def replacements(found: Reported) -> list[str]:
    """Texts that would stand in the marked place."""
    finding = found.finding
    return [fix.text for fix in finding.fixes if fix.at is None or fix.at == finding.target]


def counted(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


class Lines:
    """One JSON object a finding."""

    def __init__(self, several: bool) -> None:
        self.several = several
        self._file = ""
        self._write = sys.stdout.write

    def begin(self, checks: Sequence[Check]) -> None:
        pass

    def open(self, file: str) -> None:
        self._file = file

    def keep(self, index: int, row: Row) -> str:
        return row.key or str(index)

    def add(self, found: Reported) -> None:
        self._write(json.dumps(self.entry(found), ensure_ascii=False) + "\n")

    def entry(self, found: Reported) -> dict[str, Any]:
        check, finding = found.check, found.finding
        source_start, source_end = finding.source or (None, None)
        return ({"file": self._file} if self.several else {}) | {
            "id": found.kept,
            "index": found.index,
            "check": check.name,
            "category": check.category,
            "severity": found.severity.label,
            "confidence": found.confidence,
            "start": finding.target[0],
            "end": finding.target[1],
            "source_start": source_start,
            "source_end": source_end,
            "message": sentence(found),
            "message_id": finding.message,
            "params": dict(finding.params),
            "group": finding.group,
            "fixes": replacements(found),
        }

    def close(self) -> None:
        pass

    def refuse(self, why: str) -> None:
        pass

    def end(self) -> None:
        pass


class Text:
    """For a person: where, the marked words among their neighbours, what is wrong, what would be right."""

    def __init__(self, several: bool) -> None:
        self.several = several
        self._file = ""
        self._files = self._paragraphs = self._flagged = self._findings = 0
        self._at = -1
        colour = sys.stdout.isatty() and "NO_COLOR" not in os.environ
        self._mark = ("\033[1;4m", "\033[0m") if colour else ("⟦", "⟧")

    def begin(self, checks: Sequence[Check]) -> None:
        pass

    def open(self, file: str) -> None:
        self._file, self._at = file, -1

    def keep(self, index: int, row: Row) -> tuple[str, str]:
        self._paragraphs += 1
        return f"{self._file}:{row.line}" if row.line else f"{self._file}, paragraph {index + 1}", row.target

    def add(self, found: Reported) -> None:
        place, text = found.kept
        if found.index != self._at:
            print(place)
            self._at = found.index
            self._flagged += 1
        self._findings += 1
        fixes = " or ".join(f"“{each}”" if each else "nothing" for each in replacements(found))
        print(f"    {self.quoted(text, *found.finding.target)}")
        print(f"    {found.severity.label}: {sentence(found)} [{found.check.name}]" + (f"  → {fixes}" if fixes else ""))

    def quoted(self, text: str, start: int, end: int) -> str:
        before, after = text[max(0, start - AROUND) : start], text[end : end + AROUND]
        left = "…" if start > AROUND else ""
        right = "…" if end + AROUND < len(text) else ""
        marked = f"{left}{before}{self._mark[0]}{text[start:end]}{self._mark[1]}{after}{right}"
        return " ".join(marked.splitlines())

    def close(self) -> None:
        self._files += 1

    def refuse(self, why: str) -> None:
        pass  # standard error says it

    def end(self) -> None:
        """Nothing to sum up where no file could be used."""
        if self._files:
            whole = counted(self._files, "file") if self.several else self._file
            findings = counted(self._findings, "finding")
            print(f"{whole}: {findings} in {self._flagged} of {self._paragraphs} paragraphs.")


class Sarif:
    """Static Analysis Results Interchange Format 2.1.0 (OASIS), for code hosts and editors."""

    def __init__(self, several: bool) -> None:
        self.several = several
        self._files: list[dict[str, Any]] = []
        self._refused: list[dict[str, Any]] = []
        self._rules: dict[str, int] = {}
        self._separator = ""

    def begin(self, checks: Sequence[Check]) -> None:
        from importlib.metadata import version

        self._rules = {check.name: place for place, check in enumerate(checks)}
        driver = {"name": "reviewapp", "version": version("reviewapp"), "rules": [rule(check) for check in checks]}
        head = json.dumps({"tool": {"driver": driver}, "columnKind": "unicodeCodePoints"}, ensure_ascii=False)
        sys.stdout.write(f'{{"$schema": "{SCHEMA}", "version": "2.1.0", "runs": [{head[:-1]}, "results": [\n')

    def open(self, file: str) -> None:
        self._files.append({"uri": uri(file), "index": len(self._files)})

    def keep(self, index: int, row: Row) -> tuple[str, int, str]:
        return row.key or str(index), row.line, row.target

    def add(self, found: Reported) -> None:
        sys.stdout.write(self._separator + json.dumps(self.result(found), ensure_ascii=False))
        self._separator = ",\n"

    def result(self, found: Reported) -> dict[str, Any]:
        key, line, text = found.kept
        start, end = found.finding.target
        place: dict[str, Any] = {"artifactLocation": self._files[-1]}
        if line:
            place["region"] = {"startLine": line, "snippet": {"text": text[start:end]}}
        return {
            "ruleId": found.check.name,
            "ruleIndex": self._rules[found.check.name],
            "level": LEVELS[found.severity],
            "message": {"text": sentence(found)},
            "locations": [{"physicalLocation": place, "logicalLocations": [{"fullyQualifiedName": key}]}],
            "properties": {
                "index": found.index,
                "start": start,
                "end": end,
                "confidence": found.confidence,
                "fixes": replacements(found),
            },
        }

    def close(self) -> None:
        pass

    def refuse(self, why: str) -> None:
        place = {"physicalLocation": {"artifactLocation": self._files[-1]}}
        self._refused.append({"level": "error", "message": {"text": why}, "locations": [place]})

    def end(self) -> None:
        invocation = {"executionSuccessful": not self._refused, "toolExecutionNotifications": self._refused}
        tail = {"artifacts": [{"location": {"uri": each["uri"]}} for each in self._files], "invocations": [invocation]}
        print(f"\n], {json.dumps(tail, ensure_ascii=False)[1:-1]}}}]}}")


def rule(check: Check) -> dict[str, Any]:
    return {
        "id": check.name,
        "shortDescription": {"text": check.title},
        "fullDescription": {"text": check.why},
        "defaultConfiguration": {"level": LEVELS[check.severity]},
        "properties": {"category": check.category, "confidence": check.confidence},
    }


def uri(file: str) -> str:
    from urllib.parse import quote

    return quote(file.replace("\\", "/"))


REPORTS: dict[str, type[Report]] = {"text": Text, "jsonl": Lines, "sarif": Sarif}
