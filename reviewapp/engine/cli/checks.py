"""`reviewapp checks`: every check with its metadata and examples."""

from __future__ import annotations

import argparse
import json
from typing import Any

from reviewapp.engine.check import Check, Example, all_checks


def describe(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--format", choices=["text", "jsonl"], default="text")


def run(options: argparse.Namespace) -> int:
    show = line if options.format == "jsonl" else paragraph
    for check in all_checks().values():
        print(show(check))
    return 0


def line(check: Check) -> str:
    return json.dumps(entry(check), ensure_ascii=False)


def entry(check: Check) -> dict[str, Any]:
    return {
        "check": check.name,
        "title": check.title,
        "why": check.why,
        "category": check.category,
        "severity": check.severity.label,
        "scope": check.scope.value,
        "default": check.default,
        "confidence": check.confidence,
        "cost": check.cost.value,
        "languages": list(check.languages),
        "needs_source": check.needs_source,
        "good": [example._asdict() for example in check.good],
        "bad": [example._asdict() for example in check.bad],
    }


def paragraph(check: Check) -> str:
    facts = [check.category, check.severity.label, check.scope.value, "on" if check.default else "off"]
    if check.languages:
        facts.append("languages " + " ".join(check.languages))
    shown = [f"    right: {quoted(each)}" for each in check.good] + [f"    wrong: {quoted(each)}" for each in check.bad]
    return "\n".join([f"{check.name}: {check.title}", f"    {check.why}", f"    {', '.join(facts)}", *shown, ""])


def quoted(example: Example) -> str:
    source = f"{example.source} → " if example.source is not None else ""
    return f"({example.languages}) {source}{example.target}"
