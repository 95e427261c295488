"""`reviewapp align`: pair the paragraphs or sentences of two texts."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable, Iterator
from io import BytesIO
from typing import NamedTuple

from reviewapp.engine.alignment import Bead, align
from reviewapp.engine.cli import inputs
from reviewapp.engine.formats.codes import restore
from reviewapp.engine.formats.registry import by_name
from reviewapp.engine.formats.rows import FormatError, Row
from reviewapp.engine.languages import language
from reviewapp.engine.messages import _


class Texts(NamedTuple):
    """The units of one side, and whether they are the file's own rows (else sentences cut out of them)."""

    units: list[str]
    rows: bool


def describe(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("source", metavar="SOURCE", help="the source text, any readable file")
    parser.add_argument("target", metavar="TARGET", help="its translation")
    parser.add_argument("--from", dest="source_lang", metavar="LANG", type=inputs.tag, required=True)
    parser.add_argument("--to", dest="target_lang", metavar="LANG", type=inputs.tag, required=True)
    parser.add_argument("--level", choices=["paragraph", "sentence"], default="paragraph")
    inputs.describe_semantic(parser)
    parser.add_argument(
        "--format", metavar="FORMAT", default="jsonl", help="jsonl, or a format to write pairs in (tmx, xliff, …)"
    )


def run(options: argparse.Namespace) -> int:
    """Lines of JSON are units as they are; of other files sentences are cut where sentences are asked for."""
    source = read(options.source, options.source_lang, options.level)
    target = read(options.target, options.target_lang, options.level)
    beads = align(
        source.units,
        target.units,
        options.source_lang,
        options.target_lang,
        level=options.level,
        encode=inputs.encoder(options),
    )
    if options.format == "jsonl":
        for bead in beads:
            print(json.dumps(entry(bead, source, target), ensure_ascii=False))
    else:
        sys.stdout.flush()
        sys.stdout.buffer.write(written(paired(beads, source, target, options), options.format))
    return 0


def read(name: str, tag: str, level: str) -> Texts:
    rows = list(inputs.read(name))
    texts = [restore(row.target if row.source is None else row.source, row.codes) for row in rows]
    if level == "paragraph" or inputs.file_format(name).name == "jsonl":
        return Texts(texts, True)
    return Texts([text[slice(*span)] for text in texts for span in language(tag).sentences(text)], False)


def entry(bead: Bead, source: Texts, target: Texts) -> dict[str, object]:
    """Positions on both sides; with sentences that were cut here, their texts too."""
    found: dict[str, object] = {"source": list(bead.source), "target": list(bead.target), "score": bead.score}
    if not source.rows or not target.rows:
        found |= {"source_texts": [source.units[at] for at in bead.source]}
        found |= {"target_texts": [target.units[at] for at in bead.target]}
    return found


def paired(beads: Iterable[Bead], source: Texts, target: Texts, options: argparse.Namespace) -> Iterator[Row]:
    """A row a bead; what has no counterpart has an empty other side."""
    for number, bead in enumerate(beads, 1):
        yield Row(
            target=joined([target.units[at] for at in bead.target], options.target_lang, options.level),
            source=joined([source.units[at] for at in bead.source], options.source_lang, options.level),
            key=str(number),
            source_lang=options.source_lang,
            target_lang=options.target_lang,
        )


def joined(texts: list[str], tag: str, level: str) -> str:
    if level == "paragraph":
        return "\n".join(texts)
    return (" " if language(tag).spaced else "").join(texts)


def written(rows: Iterable[Row], name: str) -> bytes:
    made = by_name(name)
    if not made.writes:
        raise FormatError(_("Files of the kind %(format)s cannot be written."), {"format": made.title})
    if made.needs_source:
        rows = (row for row in rows if row.source and row.target)
    stream = BytesIO()
    made.write(rows, stream)
    return stream.getvalue()
