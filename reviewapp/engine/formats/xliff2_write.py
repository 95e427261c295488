"""New XLIFF 2.1: a file for each document, a unit for each row, codes with what they stand for."""

from __future__ import annotations

import re
from typing import BinaryIO

from reviewapp.engine.formats import xml
from reviewapp.engine.formats.rows import Candidate, Code, Row
from reviewapp.engine.formats.xliff2_schema import is_token
from reviewapp.engine.formats.xliff2_units import LONE_END, OURS, WRITTEN, escape
from reviewapp.engine.formats.xliff_inline import Form, assemble

SPACED = re.compile(r"\s\s|[^\S ]|^\s|\s$")  # space that other tools may take for layout


class Writing:
    """A file that is being written; languages are those of the first row."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._doc: str | None = None
        self._files = 0
        self._ids: set[str] = set()

    def add(self, row: Row, number: int) -> None:
        doc = row.doc or ""
        if not self._files:
            self.say(start(row.source_lang, row.target_lang))
        if doc != self._doc or not self._files:
            self.say(("  </file>\n" if self._files else "") + self.begin_file(doc))
        self.say(unit(row, self.identity(row, number)))

    def begin_file(self, doc: str) -> str:
        self._files += 1
        self._doc = doc
        self._ids = set()
        original = f' original="{xml.quote(doc)}"' if doc else ""
        return f'  <file id="f{self._files}"{original}>\n'

    def identity(self, row: Row, number: int) -> str:
        """The row's key where XLIFF allows it as an id and it is not taken; else its number."""
        name = row.key if is_token(row.key) and row.key not in self._ids else f"u{number}"
        while name in self._ids:
            name += "_"
        self._ids.add(name)
        return name

    def end(self) -> None:
        if not self._files:
            self.say(start("und", "und") + '  <file id="f1">\n    <group id="g1"/>\n')
        self.say("  </file>\n</xliff>\n")

    def say(self, text: str) -> None:
        self._stream.write(text.encode())


def start(source_lang: str, target_lang: str) -> str:
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1"'
        f' srcLang="{xml.quote(source_lang)}" trgLang="{xml.quote(target_lang)}"'
        f' xmlns:{OURS}="urn:{OURS}" xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0">\n'
    )


def unit(row: Row, name: str) -> str:
    forms, data = code_forms(row.codes)
    known = {"id": name}
    if row.key and row.key != name:
        known[f"{OURS}:key"] = row.key
    if row.role != "paragraph":
        known["type"] = f"{OURS}:{row.role.replace(' ', '-')}"
    if SPACED.search(row.target) or SPACED.search(row.source or ""):
        known["xml:space"] = "preserve"
    if row.locked:
        known["translate"] = "no"
    note = f"      <notes><note>{xml.escape(row.note)}</note></notes>\n" if row.note else ""
    target = f"<target>{assemble(row.target, forms, escape)}</target>" if row.target else ""
    return (
        f"    {xml.tag('unit', known)}\n{matches(row.candidates, forms)}{note}{data}"
        f"      {xml.tag('segment', state(row.state))}"
        f"<source>{assemble(row.source or '', forms, escape)}</source>{target}</segment>\n    </unit>\n"
    )


def state(name: str) -> dict[str, str]:
    if name not in WRITTEN:
        return {}
    value, sub = WRITTEN[name]
    return {"state": value} | ({"subState": sub} if sub else {})


def matches(candidates: tuple[Candidate, ...], forms: dict[str, Form]) -> str:
    if not candidates:
        return ""
    lines = "".join(f"        {match(each, forms)}\n" for each in candidates)
    return f"      <mtc:matches>\n{lines}      </mtc:matches>\n"


def match(each: Candidate, forms: dict[str, Form]) -> str:
    known = {"ref": "#s1"}
    if each.origin:
        known["origin"] = each.origin
    if each.score is not None:
        known["matchQuality"] = f"{100 * each.score:.6g}"
    text = assemble(each.text, forms, escape)
    return f"{xml.tag('mtc:match', known)}<source/><target>{text}</target></mtc:match>"


def code_forms(codes: tuple[Code, ...]) -> tuple[dict[str, Form], str]:
    """Codes as elements that refer to what they stand for, and the originalData that holds it."""
    forms: dict[str, Form] = {}
    data = []
    waiting: list[tuple[int, Code]] = []
    for number, code in enumerate(codes, 1):
        if code.kind == "character":
            forms[code.char] = Form("character", code.original)
            continue
        data.append(f'<data id="d{number}">{escape(code.original)}</data>')
        if code.kind == "open":
            waiting.append((number, code))
            continue
        if code.kind == "close" and waiting:
            forms |= pair(*waiting.pop(), number, code)
            continue
        forms[code.char] = alone(number, code)
    for number, code in waiting:
        forms[code.char] = alone(number, code)
    return forms, f"      <originalData>{''.join(data)}</originalData>\n" if data else ""


def said(number: int, code: Code, side: str = "") -> dict[str, str]:
    return {f"dataRef{side}": f"d{number}"} | ({f"disp{side}": code.label} if code.label else {})


def pair(first: int, start: Code, last: int, end: Code) -> dict[str, Form]:
    name = f"c{first}"
    whole = xml.tag("pc", {"id": name} | said(first, start, "Start") | said(last, end, "End"))
    begin, close = said(first, start), said(last, end)
    return {
        start.char: Form(
            "open",
            whole,
            xml.tag("sc", {"id": name} | begin, "/>"),
            xml.tag("sc", {"id": name, "isolated": "yes"} | begin, "/>"),
            end.char,
        ),
        end.char: Form(
            "close",
            "</pc>",
            xml.tag("ec", {"startRef": name} | close, "/>"),
            xml.tag("ec", {"id": name + LONE_END, "isolated": "yes"} | close, "/>"),
            start.char,
        ),
    }


def alone(number: int, code: Code) -> Form:
    name = {"open": "sc", "close": "ec"}.get(code.kind, "ph")
    isolated = {"isolated": "yes"} if name != "ph" else {}
    markup = xml.tag(name, {"id": f"c{number}"} | isolated | said(number, code), "/>")
    return Form(code.kind, markup, markup, markup)
