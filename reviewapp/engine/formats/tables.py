"""Tables: which column holds what, whatever the file around them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from reviewapp.engine.formats.codes import escaped, marked
from reviewapp.engine.formats.rows import FormatError, Row
from reviewapp.engine.messages import _

COLUMNS = ("id", "doc", "source", "target", "source_lang", "target_lang", "role", "state", "note")
FIELDS = {"id": "key"}  # where Row calls it otherwise
ALIASES = {
    "id": ("key", "identifier", "segment id", "no", "no.", "nr", "编号"),
    "doc": ("document", "file"),
    "source": ("src", "source text", "source string", "original", "原文"),
    "target": ("tgt", "translation", "target text", "text", "译文"),
    "source_lang": ("source language", "src_lang"),
    "target_lang": ("target language", "tgt_lang"),
    "role": ("type",),
    "state": ("status",),
    "note": ("notes", "comment", "comments"),
}
# What Weblate and Crowdin say beside these.
BESIDE = ("context", "fuzzy", "translator_comments", "developer_comments")


def placed(header: Sequence[str], columns: Mapping[str, str]) -> dict[str, int]:
    """Which field of a Row stands in which column, from 0."""
    names = [name.strip().lower() for name in header]
    found: dict[str, int] = {}
    for column in COLUMNS:
        wanted = (columns[column].strip().lower(),) if column in columns else (column, *ALIASES[column])
        found |= {FIELDS.get(column, column): names.index(each) for each in wanted[::-1] if each in names}
    found |= {name: names.index(name) for name in BESIDE if name in names and names.index(name) not in found.values()}
    if "target" not in found:
        raise FormatError(
            _("The table has no column “%(name)s”; its first line has: %(columns)s."),
            {"name": columns.get("target", "target"), "columns": ", ".join(header)[:200]},
        )
    return found


def row(record: Sequence[str], places: Mapping[str, int], line: int) -> Row:
    cells: dict[str, Any] = {
        name: record[place] for name, place in places.items() if place < len(record) and record[place]
    }
    if not cells.keys().isdisjoint(BESIDE):
        cells |= told_beside({name: cells.pop(name, "") for name in BESIDE}, cells)
    source = cells.pop("source", "" if "source" in places else None)
    source, target, codes = escaped(source, cells.pop("target", ""))
    return Row(target=target, source=source, codes=codes, line=line, **cells)


def told_beside(beside: Mapping[str, str], cells: Mapping[str, str]) -> dict[str, str]:
    """A context is the key of what has none, else a note; what is fuzzy needs work."""
    context, fuzzy, *notes = (beside[name] for name in BESIDE)
    found = {} if "key" in cells or not context else {"key": context}
    said = [cells.get("note", ""), *notes, context if "key" in cells else ""]
    if fuzzy.strip().lower() in ("true", "1", "yes", "y") and "state" not in cells:
        found["state"] = "needs work"
    return found | {"note": "\n".join(filter(None, said))}


def cells(row: Row) -> list[str]:
    found = [str(getattr(row, FIELDS.get(column, column)) or "") for column in COLUMNS]
    found[2:4] = [marked(text, row.codes) for text in found[2:4]]
    return found
