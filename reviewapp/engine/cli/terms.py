"""`reviewapp terms`: how each term is rendered, and where."""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from reviewapp.engine.cli import inputs
from reviewapp.engine.formats.rows import Row

if TYPE_CHECKING:
    from reviewapp.engine.terms.discovery import Concept, Occurrence


def describe(parser: argparse.ArgumentParser) -> None:
    inputs.describe_pair(parser)
    parser.add_argument("--all", action="store_true", help="also terms that are always rendered alike")
    parser.add_argument("--format", choices=["text", "jsonl"], default="text")


def run(options: argparse.Namespace) -> int:
    """All documents of the file share concepts, so they are read whole."""
    from reviewapp.engine.terms.discovery import discover

    rows = list(inputs.rows(options.file, options))
    show = line if options.format == "jsonl" else paragraph
    for concept in discover([inputs.pair(row) for row in rows], all=options.all):
        print(show(concept, rows))
    return 0


def line(concept: Concept, rows: Sequence[Row]) -> str:
    return json.dumps(
        {
            "source_term": concept.source_term,
            "canonical": concept.canonical,
            "consistency": concept.consistency,
            "confidence": concept.confidence,
            "occurrences": [occurrence(each, rows) for each in concept.occurrences],
        },
        ensure_ascii=False,
    )


def occurrence(each: Occurrence, rows: Sequence[Row]) -> dict[str, Any]:
    return {
        "id": rows[each.at].key or str(each.at),
        "index": each.at,
        "start": each.start,
        "end": each.end,
        "text": each.text,
        "source_start": each.source_start,
        "source_end": each.source_end,
        "kind": each.kind,
        "lane": each.lane,
        "confidence": each.confidence,
    }


def paragraph(concept: Concept, rows: Sequence[Row]) -> str:
    """The term, then its renderings, the most frequent first, each with the paragraphs it stands in (from 1)."""
    places: dict[tuple[bool, str], list[int]] = {}
    for each in concept.occurrences:
        places.setdefault((each.kind != "canonical", each.text), []).append(each.at + 1)
    head = f"{concept.source_term} → {concept.canonical}" if concept.source_term else concept.canonical
    lines = [f"{head}  ({concept.consistency:.0%} consistent)"]
    for (deviates, text), found in sorted(places.items(), key=lambda item: (item[0][0], -len(item[1]))):
        lines.append(f"  {'≠' if deviates else '='} {text}  ×{len(found)}: {', '.join(map(str, dict.fromkeys(found)))}")
    return "\n".join([*lines, ""])
