"""`reviewapp sweep`: replace renderings of a term, shown hit by hit or written to a file."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from reviewapp.engine.cli import inputs
from reviewapp.engine.formats.rows import Row
from reviewapp.engine.messages import english

if TYPE_CHECKING:
    from reviewapp.engine.terms.sweep import Hit

AROUND = 30  # characters shown on each side of a hit


def describe(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", help="any readable file")
    parser.add_argument(
        "--to", dest="target_lang", metavar="LANG", type=inputs.tag, default="", help="language of the translation"
    )
    parser.add_argument("--prefer", metavar="TEXT", required=True, help="the form to use")
    parser.add_argument(
        "--replace", metavar="TEXT", action="append", required=True, help="a form to replace; may be repeated"
    )
    parser.add_argument(
        "--protect", metavar="TEXT", action="append", default=[], help="words to leave alone; may be repeated"
    )
    parser.add_argument(
        "--lane", choices=["auto", "suggest"], default="suggest", help="auto leaves out what a person should look at"
    )
    parser.add_argument("--output", metavar="FILE", help="write the text with every shown hit applied")
    parser.add_argument("--format", choices=["text", "jsonl"], default="text")
    inputs.describe_encoding(parser)


def run(options: argparse.Namespace) -> int:
    swept = sweep(inputs.read(options.file, options.encoding), options)
    if options.output:
        from reviewapp.engine.cli.convert import save

        save(options.output, swept, options.file, options.encoding)
    else:
        for _row in swept:
            pass
    return 0


def sweep(rows: Iterable[Row], options: argparse.Namespace) -> Iterator[Row]:
    """Print the hits of each row and give the row back with them applied."""
    from reviewapp.engine.terms.sweep import apply, plan

    show = lines if options.format == "jsonl" else sentence
    for index, row in enumerate(rows):
        told = inputs.with_languages(row, row.source_lang or "und", options.target_lang)
        hits = [
            hit
            for hit in plan(row.target, told.target_lang, options.prefer, options.replace, options.protect)
            if options.lane == "suggest" or hit.lane == "auto"
        ]
        for hit in hits:
            print(show(hit, index, row))
        if hits:
            row = replace(row, target=apply(row.target, hits), target_lang=told.target_lang, state="edited")
        yield row


def lines(hit: Hit, index: int, row: Row) -> str:
    """A line for the hit, and one for each small change that goes with it (a → an)."""
    told = [
        {
            "id": row.key or str(index),
            "index": index,
            "start": span.start,
            "end": span.end,
            "before": row.target[span.start : span.end],
            "after": after,
            "lane": hit.lane,
            "why": english(*hit.why),
        }
        for span, after in hit.changes()
    ]
    return "\n".join(json.dumps(each, ensure_ascii=False) for each in told)


def sentence(hit: Hit, index: int, row: Row) -> str:
    before, after = row.target[max(0, hit.start - AROUND) : hit.start], row.target[hit.end : hit.end + AROUND]
    also = "".join(f" (+ {fix.text.strip() or '–'})" for fix in hit.also)
    place = f"{index + 1}: {before}⟦{hit.before} → {hit.after}{also}⟧{after}"
    return f"{' '.join(place.splitlines())}\n    {hit.lane}: {english(*hit.why)}"
