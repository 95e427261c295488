"""Translation Memory eXchange, TMX 1.4b; its inline elements are inline codes.

https://www.gala-global.org/tmx-14b
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, BinaryIO

from reviewapp.engine.formats import xml
from reviewapp.engine.formats.codes import Coder
from reviewapp.engine.formats.registry import Format
from reviewapp.engine.formats.rows import Code, FormatError, Kind, Limits, Row
from reviewapp.engine.formats.xliff1_states import SDL_STATES
from reviewapp.engine.formats.xliff_inline import Form, assemble
from reviewapp.engine.messages import _

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    Variant = tuple[str, Element]  # a text and its language

KINDS: dict[str, Kind] = {"bpt": "open", "ept": "close", "begin": "open", "end": "close"}  # the rest stand alone
CONFIRMED = "x-ConfirmationLevel"  # how Trados says what state a unit is in


def read(
    stream: BinaryIO, limits: Limits, *, source_lang: str | None = None, target_lang: str | None = None
) -> Iterator[Row]:
    """A row for each translation of each unit.

    The source is the variant in `source_lang`, else in the unit's or the file's own source
    language, else the first; `target_lang` leaves other translations out. A longer tag
    answers for a shorter one (en for en-GB).
    """
    own = ""
    some = False
    for _event, element in xml.elements(stream, tag=["tmx", "header", "tu"]):
        some = some or element.getroottree().getroot().tag == "tmx"
        tag = element.tag
        if tag == "tu":
            yield from unit(element, source_lang or element.get("srclang") or own, target_lang)
            xml.forget(element)
        elif tag == "header":
            own = element.get("srclang", "")
    if not some:
        raise FormatError(_("The XML is no TMX: it has no element <tmx>."))


def unit(element: Element, source_lang: str, target_lang: str | None) -> list[Row]:
    variants: list[Variant] = []
    properties: dict[str, str] = {}
    notes: list[str] = []
    for child in element:
        tag = child.tag
        if tag == "tuv":
            variants.append((language(child), child))
        elif tag == "prop":
            properties[child.get("type", "")] = child.text or ""
        elif tag == "note":
            notes.append(child.text or "")
    if not variants:
        raise FormatError(_("Line %(line)s: the unit has no text."), {"line": xml.line(element)})
    source = source_of(variants, source_lang, target_lang)
    if source is None:
        return []
    return [
        pair(element, source, each, properties, "\n".join(notes))
        for each in variants
        if each is not source and (not target_lang or matches(each[0], target_lang))
    ]


def language(variant: Element) -> str:
    found = variant.get(xml.LANG) or variant.get("lang")
    if not found:
        raise FormatError(_("Line %(line)s: the text has no language."), {"line": xml.line(variant)})
    return found.replace("_", "-") if "_" in found else found


def source_of(variants: Sequence[Variant], wanted: str, target_lang: str | None) -> Variant | None:
    for each in variants:
        if each[0] == wanted or matches(each[0], wanted):
            return each
    return None if target_lang and wanted not in ("", "*all*") else variants[0]


@lru_cache(maxsize=256)
def matches(tag: str, wanted: str) -> bool:
    return not wanted or (tag.lower() + "-").startswith(wanted.replace("_", "-").lower() + "-")


def pair(element: Element, source: Variant, target: Variant, properties: Mapping[str, str], note: str) -> Row:
    source_lang, before = source
    target_lang, after = target
    coder = Coder()
    get = properties.get
    if len(after) > 1:
        note = "\n".join(filter(None, [note, *(child.text or "" for child in after if child.tag == "note")]))
    return Row(
        source=segment(before, coder),
        target=segment(after, coder),
        key=element.get("tuid", ""),
        doc=get("x-doc", ""),
        source_lang=source_lang,
        target_lang=target_lang,
        role=get("x-role") or "paragraph",
        state=get("x-state") or SDL_STATES.get(get(CONFIRMED, ""), ""),
        note=note,
        codes=coder.codes(),
        line=xml.line(element),
    )


def segment(variant: Element, coder: Coder) -> str:
    for seg in variant:
        if seg.tag == "seg":
            return "".join(pieces(seg, coder, Seen())) if len(seg) else coder.escape(seg.text or "")
    return ""


class Seen:
    """What one text has had so far: the identities of pairs by their `i`, and how often each identity stood."""

    def __init__(self) -> None:
        self.pairs: dict[str, str] = {}
        self.times: Counter[tuple[str, str]] = Counter()

    def distinct(self, kind: str, identity: str) -> str:
        """An identity that broken files use twice gets a second one."""
        self.times[kind, identity] += 1
        times = self.times[kind, identity]
        return identity if times == 1 else f"{identity} ×{times}"


def pieces(seg: Element, coder: Coder, seen: Seen) -> Iterator[str]:
    if seg.text:
        yield coder.escape(seg.text)
    for place, inline in enumerate(seg):
        if inline.tag == "hi":
            yield coder.code(f"hi{place}", "", "open", inline.get("type", ""))
            yield from pieces(inline, coder, seen)
            yield coder.code(f"hi{place}", "", "close", inline.get("type", ""))
        else:
            yield code(inline, place, coder, seen)
        if inline.tail:
            yield coder.escape(inline.tail)


def code(inline: Element, place: int, coder: Coder, seen: Seen) -> str:
    """Codes of source and target belong together by `x`, the ends of a pair in one text by `i`."""
    name, number, pair = str(inline.tag), inline.get("x"), inline.get("i", "")
    kind = KINDS.get(inline.get("pos", name), "alone")
    identity = f"{name if kind == 'alone' else ''}{number or pair or f'#{place}'}"
    if name == "bpt":
        seen.pairs[pair] = identity
    elif name == "ept":
        identity = seen.pairs.get(pair, identity)
    return coder.code(seen.distinct(kind, identity), xml.content(inline), kind, inline.get("type", ""))


def write(rows: Iterable[Row], stream: BinaryIO) -> None:
    """A memory with a unit for each row; rows without source or languages raise FormatError, for TMX is pairs."""
    head = True
    for number, row in enumerate(rows, 1):
        if row.source is None:
            raise FormatError(_("Paragraph %(number)s has no source text; TMX holds pairs."), {"number": number})
        if not row.source_lang or not row.target_lang:
            raise FormatError(_("TMX needs the source and the target language."))
        if head:
            stream.write(header(row.source_lang))
            head = False
        stream.write(entry(row).encode())
    stream.write((header("*all*") if head else b"") + b"  </body>\n</tmx>\n")


def header(source_lang: str) -> bytes:
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<tmx version="1.4">\n'
        '  <header creationtool="reviewapp" creationtoolversion="1" segtype="paragraph" o-tmf="reviewapp"'
        f' adminlang="en" srclang="{xml.quote(source_lang)}" datatype="plaintext"/>\n'
        "  <body>\n"
    ).encode()


def entry(row: Row) -> str:
    key = f' tuid="{xml.quote(row.key)}"' if row.key else ""
    note = f"      <note>{xml.escape(row.note)}</note>\n" if row.note else ""
    values = {"doc": row.doc, "role": row.role if row.role != "paragraph" else "", "state": row.state}
    props = "".join(
        f'      <prop type="x-{name}">{xml.escape(value)}</prop>\n' for name, value in values.items() if value
    )
    return (
        f'    <tu{key} srclang="{xml.quote(row.source_lang)}">\n{note}{props}'
        f"{variant(row.source_lang, row.source or '', row.codes)}"
        f"{variant(row.target_lang, row.target, row.codes)}"
        "    </tu>\n"
    )


def variant(tag: str, text: str, codes: tuple[Code, ...]) -> str:
    content = assemble(text, code_forms(codes), xml.escape) if codes else xml.escape(text)
    return f'      <tuv xml:lang="{xml.quote(tag)}"><seg>{content}</seg></tuv>\n'


def code_forms(codes: tuple[Code, ...]) -> dict[str, Form]:
    """Pairs as <bpt> and <ept>, which may cross; a lone half as <it>, all else as <ph>."""
    forms: dict[str, Form] = {}
    waiting: list[tuple[int, Code]] = []
    for number, each in enumerate(codes, 1):
        if each.kind == "character":
            forms[each.char] = Form("character", each.original)
        elif each.kind == "alone":
            forms[each.char] = Form("alone", element("ph", each, {"x": str(number)}))
        elif each.kind == "close" and waiting:
            pair, start = waiting.pop()
            ended = element("ept", each, {"i": str(pair)})
            alone = element("it", each, {"pos": "end", "x": str(pair)})
            forms[each.char] = Form("close", ended, ended, alone, start.char)
            forms[start.char] = forms[start.char]._replace(partner=each.char)
        else:
            if each.kind == "open":
                waiting.append((number, each))
            position = "begin" if each.kind == "open" else "end"
            begun = element("bpt", each, {"i": str(number), "x": str(number)})
            forms[each.char] = Form(each.kind, begun, begun, element("it", each, {"pos": position, "x": str(number)}))
    return forms


def element(name: str, each: Code, known: dict[str, str]) -> str:
    said = known | ({"type": each.label} if each.label and name != "ept" else {})
    return f"{xml.tag(name, said)}{xml.escape(each.original)}</{name}>"


def sniff(head: bytes) -> bool:
    return xml.opens_with(head, "tmx")


FORMAT = Format(
    name="tmx",
    title=_("TMX translation memory"),
    extensions=(".tmx",),
    media_type="application/x-tmx+xml",
    reader=read,
    writer=write,
    sniff=sniff,
    needs_source=True,
)
