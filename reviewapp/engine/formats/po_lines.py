"""The lines of a PO file: where the strings and flags of each entry stand, and how they are written anew."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

KEYWORD = re.compile(r'(msgctxt|msgid_plural|msgid|msgstr(?:\[\s*(\d+)\s*\])?)\s*(?=")')


@dataclass(slots=True)
class Block:
    """An entry: line numbers from 0 of its first keyword, its flags, and each form of msgstr (end exclusive)."""

    start: int = -1
    flags: int = -1
    previous: list[int] = field(default_factory=list)
    strings: dict[int, tuple[int, int]] = field(default_factory=dict)
    msgid: str = ""
    obsolete: bool = False
    state: str = ""


def blocks(lines: list[str]) -> list[Block]:
    """Entries in the order of the file, the header and obsolete ones among them. Expects what polib has parsed."""
    found: list[Block] = []
    block = Block()
    for number, line in enumerate(lines):
        text = line.strip().lstrip("\ufeff")
        gone = text.startswith("#~") and not text.startswith("#~|")
        text = text[2:].strip() if gone else text
        if block.strings and (text.startswith("#") or re.match(r"msg(ctxt|id)\b", text)):
            found.append(block)
            block = Block()
        take(block, number, text, gone)
    return [*found, block] if block.strings else found


def take(block: Block, number: int, text: str, gone: bool) -> None:
    keyword = KEYWORD.match(text)
    if text.startswith("#,") and block.flags < 0:
        block.flags = number
    elif text.startswith("#|"):
        block.previous.append(number)
    elif keyword:
        block.start = number if block.start < 0 else block.start
        block.state = keyword[1]
        block.obsolete = block.obsolete or gone
        if keyword[1].startswith("msgstr"):
            block.strings[int(keyword[2] or 0)] = (number, number + 1)
        elif keyword[1] == "msgid":
            block.msgid = text[keyword.end() :][1:-1]
    elif text.startswith('"'):
        if block.state.startswith("msgstr"):
            form, (begin, _end) = list(block.strings.items())[-1]
            block.strings[form] = (begin, number + 1)
        elif block.state == "msgid":
            block.msgid += text[1:-1]


def msgstr(text: str, form: int | None, end: str) -> Iterator[str]:
    """Lines of one form as polib wraps them."""
    from polib import POEntry

    entry = POEntry(msgstr=text) if form is None else POEntry(msgid_plural="x", msgstr_plural={form: text})
    lines = str(entry).split("\n")
    first = next(place for place, line in enumerate(lines) if line.startswith("msgstr"))
    return (line + end for line in lines[first:] if line)


def with_flag(line: str, flag: str) -> str:
    body = line.rstrip("\r\n")
    return f"{body}, {flag}{line[len(body) :]}"


def without_flag(line: str, flag: str) -> str:
    """The line without `flag`; empty where nothing is left of it."""
    body = line.rstrip("\r\n")
    kept = [each.strip() for each in body.lstrip("#, \t\ufeff").split(",") if each.strip() not in ("", flag)]
    return f"#, {', '.join(kept)}{line[len(body) :]}" if kept else ""


def joined(lines: list[str], edits: Mapping[int, list[str]]) -> str:
    """All lines, those in `edits` replaced."""
    return "".join(part for number, line in enumerate(lines) for part in edits.get(number, (line,)))
