"""New XLIFF 1.2: codes hold what they stand for, so that older tools can show it."""

from __future__ import annotations

from typing import BinaryIO

from reviewapp.engine.formats import xml
from reviewapp.engine.formats.rows import Candidate, Code, Row
from reviewapp.engine.formats.xliff1_states import WRITTEN
from reviewapp.engine.formats.xliff1_units import ROLE
from reviewapp.engine.formats.xliff_inline import Form, assemble

HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">\n'


class Writing:
    """A file that is being written."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._file: tuple[str, str, str] | None = None

    def add(self, row: Row, number: int) -> None:
        file = (row.doc or "", row.source_lang, row.target_lang)
        if file != self._file:
            self.say(HEAD if self._file is None else "    </body>\n  </file>\n")
            known = dict(zip(("original", "source-language", "target-language"), file, strict=True))
            self.say(f"  {xml.tag('file', known | {'datatype': 'plaintext'})}\n    <body>\n")
            self._file = file
        self.say(unit(row, number))

    def end(self) -> None:
        self.say(HEAD if self._file is None else "    </body>\n  </file>\n")
        self.say("</xliff>\n")

    def say(self, text: str) -> None:
        self._stream.write(text.encode())


def unit(row: Row, number: int) -> str:
    forms = code_forms(row.codes)
    known = {"id": row.key or str(number), "xml:space": "preserve"}
    if row.state == "approved":
        known["approved"] = "yes"
    if row.locked:
        known["translate"] = "no"
    if row.role != "paragraph":
        known["restype"] = ROLE + row.role.replace(" ", "-")
    lines = [f"<source>{assemble(row.source or '', forms, xml.escape)}</source>"]
    if row.target:
        lines.append(f"{xml.tag('target', state(row.state))}{assemble(row.target, forms, xml.escape)}</target>")
    if row.note:
        lines.append(f"<note>{xml.escape(row.note)}</note>")
    lines += [proposal(each, forms) for each in row.candidates]
    body = "".join(f"        {line}\n" for line in lines)
    return f"      {xml.tag('trans-unit', known)}\n{body}      </trans-unit>\n"


def state(name: str) -> dict[str, str]:
    if name not in WRITTEN:
        return {}
    value, qualifier = WRITTEN[name]
    return {"state": value} | ({"state-qualifier": qualifier} if qualifier else {})


def proposal(each: Candidate, forms: dict[str, Form]) -> str:
    known = {"origin": each.origin} if each.origin else {}
    if each.score is not None:
        known["match-quality"] = f"{100 * each.score:.6g}"
    return f"{xml.tag('alt-trans', known)}<target>{assemble(each.text, forms, xml.escape)}</target></alt-trans>"


def code_forms(codes: tuple[Code, ...]) -> dict[str, Form]:
    """Pairs as <bpt> and <ept>, which may cross; all else as <ph>, or <it> for what has lost its partner."""
    forms: dict[str, Form] = {}
    waiting: list[int] = []
    for number, code in enumerate(codes, 1):
        if code.kind == "character":
            forms[code.char] = Form("character", code.original)
        elif code.kind == "open":
            waiting.append(number)
            forms[code.char] = element("it", number, number, code, {"pos": "open"})
        elif code.kind == "close" and waiting:
            first = waiting.pop()
            start = codes[first - 1]
            forms[start.char] = element("bpt", first, first, start, {})
            forms[code.char] = element("ept", first, first, code, {})
        else:
            position = {"pos": "close"} if code.kind == "close" else {}
            forms[code.char] = element("it" if position else "ph", number, number, code, position)
    return forms


def element(name: str, number: int, pair: int, code: Code, known: dict[str, str]) -> Form:
    said = {"id": str(number)} | ({"rid": str(pair)} if name in ("bpt", "ept") else {}) | known
    if code.label:
        said["ctype"] = code.label if code.label in CTYPES else f"x-{code.label}"
    made = f"{xml.tag(name, said)}{xml.escape(code.original)}</{name}>"
    return Form(code.kind, made, made, made)


CTYPES = frozenset("image pb lb bold italic underlined link".split())
