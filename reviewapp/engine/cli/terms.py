"""`reviewapp terms`: how each term is rendered, and where."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from reviewapp.engine.cli import inputs, termfile
from reviewapp.engine.formats.rows import FormatError, Row
from reviewapp.engine.messages import _

if TYPE_CHECKING:
    from reviewapp.engine.terms.dictionary import Dictionary
    from reviewapp.engine.terms.discovery import Concept, Occurrence


def describe(parser: argparse.ArgumentParser) -> None:
    inputs.describe_pair(parser)
    parser.add_argument(
        "--dictionary",
        metavar="FILE|cedict",
        help="bilingual words that help to align: TBX, source,target CSV or cedict",
    )
    parser.add_argument("--all", action="store_true", help="also terms that are always rendered alike")
    parser.add_argument("--format", choices=["text", "jsonl"], default="text")


def run(options: argparse.Namespace) -> int:
    """All documents of the file share concepts, so they are read whole."""
    from reviewapp.engine.terms.discovery import discover, within_budget

    words = dictionary(options.dictionary, options.source_lang, options.target_lang) if options.dictionary else None
    rows = list(inputs.rows(options.file, options))
    show = line if options.format == "jsonl" else paragraph
    pairs = [inputs.pair(row) for row in rows]
    found = discover(pairs, all=options.all, dictionary=words)
    told = found if options.all else within_budget(found, pairs)
    for concept in told:
        print(show(concept, rows))
    if len(told) < len(found):
        print(f"reviewapp: --all shows {len(found) - len(told)} more", file=sys.stderr)
    return 0


def dictionary(name: str, source_lang: str, target_lang: str) -> Dictionary:
    """The dictionary called cedict, or the one in a file; raises FormatError where it cannot be had."""
    from reviewapp.engine.terms.dictionary.cedict import cedict
    from reviewapp.engine.terms.dictionary.dictionary import Dictionary

    if name == "cedict":
        return cedict()
    if not source_lang or not target_lang:
        raise FormatError(_("A dictionary in a file needs --from and --to."))
    return Dictionary(termfile.translations(name, source_lang, target_lang), source_lang, target_lang)


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
