"""JSON, one row a line: {"id", "doc", "source", "target", "source_lang", "target_lang", "role", …}."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, BinaryIO

from reviewapp.engine.formats.codes import PRIVATE, escaped
from reviewapp.engine.formats.registry import Format
from reviewapp.engine.formats.rows import Candidate, Code, FormatError, Limits, Row
from reviewapp.engine.messages import _

TEXTS = ("source_lang", "target_lang", "role", "state", "note")


def read(stream: BinaryIO, limits: Limits) -> Iterator[Row]:
    """Rows of JSON lines; "text" stands for "target" in a lone text, and a row without "doc" stands alone."""
    most = 12 * limits.paragraph  # JSON may write a character as \uXXXX, and a line holds two texts
    number = 0
    while line := stream.readline(most + 1):
        number += 1
        if len(line) > most:
            raise FormatError(_("Line %(line)s has more than %(limit)s bytes."), {"line": number, "limit": most})
        if number == 1 and line.startswith(b"\xef\xbb\xbf"):
            line = line[3:]
        if not line.isspace():
            yield row(fields(line, number), number)


def fields(line: bytes, number: int) -> dict[str, Any]:
    try:
        text = line.decode()
        found = json.loads(text)
    except UnicodeDecodeError:
        raise FormatError(_("Line %(line)s is not in UTF-8."), {"line": number}) from None
    except (ValueError, RecursionError) as error:
        raise FormatError(
            _("Line %(line)s is not JSON: %(reason)s."), {"line": number, "reason": reason(error)}
        ) from None
    if type(found) is not dict:
        raise FormatError(_("Line %(line)s is not a JSON object."), {"line": number})
    if "\\u" in text:
        refuse_halves(found, text, number)
    return found


def reason(error: Exception) -> str:
    return getattr(error, "msg", "") or ("too deep" if isinstance(error, RecursionError) else "not a value")


def refuse_halves(found: Mapping[str, object], text: str, number: int) -> None:
    """Escapes can smuggle in half a surrogate pair or NUL, which no other format or database holds."""
    try:
        whole = repr(found) if "\\u0000" in text else ""
        json.dumps(found, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        raise FormatError(_("Line %(line)s holds half a character (a lone surrogate)."), {"line": number}) from None
    if "\\x00" in whole:
        raise FormatError(_("Line %(line)s holds a NUL character."), {"line": number})


def row(found: Mapping[str, Any], number: int) -> Row:
    get = found.get
    target = get("target", get("text", MISSING))
    if target is MISSING:
        raise FormatError(_("Line %(line)s has no “target”."), {"line": number})
    source, key, doc = get("source"), get("id", ""), get("doc")
    texts: dict[str, Any] = {name: found[name] for name in TEXTS if found.get(name) is not None}
    for name, value in (("target", target), ("source", source), ("doc", doc), *texts.items()):
        if value is not None and type(value) is not str:
            raise FormatError(_("Line %(line)s: “%(name)s” is not a text."), {"line": number, "name": name})
    source, target, codes = escaped(source, target or "") if "codes" not in found else (source, target or "", ())
    return Row(
        target=target,
        source=source,
        key=key if type(key) is str else json.dumps(key),
        doc=doc,
        **texts,
        locked=bool(get("locked")),
        candidates=candidates(get("candidates", ()), number),
        codes=codes or stored_codes(get("codes", ()), number),
        line=number,
    )


MISSING: Any = object()


def candidates(found: Any, number: int) -> tuple[Candidate, ...]:
    try:
        return tuple(Candidate(str(each["text"]), str(each.get("origin", "")), score(each)) for each in found)
    except (TypeError, KeyError, AttributeError, ValueError):
        raise FormatError(
            _("Line %(line)s: “%(name)s” cannot be read."), {"line": number, "name": "candidates"}
        ) from None


def score(found: Mapping[str, Any]) -> float | None:
    value = found.get("score")
    return None if value is None else float(value)


def stored_codes(found: Any, number: int) -> tuple[Code, ...]:
    try:
        codes = tuple(Code(*(str(part) for part in each)) for each in found)  # type: ignore[arg-type]
    except TypeError:
        codes = (Code("", ""),)
    if all(PRIVATE.fullmatch(code.char) and code.kind in ("open", "close", "alone", "character") for code in codes):
        return codes
    raise FormatError(_("Line %(line)s: “%(name)s” cannot be read."), {"line": number, "name": "codes"})


def write(rows: Iterable[Row], stream: BinaryIO) -> None:
    """One line a row; what a row does not have is left out."""
    for each in rows:
        stream.write(json.dumps(line(each), ensure_ascii=False).encode() + b"\n")


def line(row: Row) -> dict[str, Any]:
    found: dict[str, Any] = {"id": row.key} if row.key else {}
    if row.doc is not None:
        found["doc"] = row.doc
    found |= {"source": row.source, "target": row.target}
    found |= {name: getattr(row, name) for name in TEXTS if getattr(row, name)}
    if row.locked:
        found["locked"] = True
    if row.candidates:
        found["candidates"] = [each._asdict() for each in row.candidates]
    if row.codes:
        found["codes"] = row.codes
    return found


def sniff(head: bytes) -> bool:
    return head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b'{"')


FORMAT = Format(
    name="jsonl",
    title=_("JSON lines"),
    extensions=(".jsonl", ".ndjson"),
    media_type="application/jsonl",
    reader=read,
    writer=write,
    sniff=sniff,
)
