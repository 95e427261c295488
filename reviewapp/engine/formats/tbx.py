"""TermBase eXchange: ISO 30042:2019 in both styles (DCA, DCT), TBX-Basic, and the older TBX; statuses both ways.

https://www.tbxinfo.net
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import TYPE_CHECKING, BinaryIO, Literal

from reviewapp.engine.formats import xml
from reviewapp.engine.formats.codes import restore
from reviewapp.engine.formats.concepts import Concept, Term, status
from reviewapp.engine.formats.registry import Format
from reviewapp.engine.formats.rows import FormatError, Limits, Row
from reviewapp.engine.messages import _

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

STATUS_TYPES = ("administrativeStatus", "usageStatus", "normativeAuthorization", "status")
ROOTS = ("tbx", "martif")
NAME = re.compile(r"[A-Za-z_][\w.-]*")
Style = Literal["dca", "dct", "2008"]


def read_concepts(stream: BinaryIO) -> Iterator[Concept]:
    """Concepts in the order of the file; raises FormatError with the line of what cannot be read."""
    some = False
    for event, element in xml.elements(
        stream, events=("start", "end"), tag=["{*}tbx", "{*}martif", "{*}conceptEntry", "{*}termEntry"]
    ):
        some = some or (element.getparent() is None and xml.name(element) in ROOTS)
        if event == "end" and xml.name(element) not in ROOTS:
            yield concept(element)
            xml.forget(element)
    if not some:
        raise FormatError(_("The XML is no TBX: it begins with neither <tbx> nor <martif>."))


def concept(element: Element) -> Concept:
    terms: list[Term] = []
    definitions: list[tuple[str, str]] = []
    for section in element:
        if xml.name(section) in ("langSec", "langSet"):
            language = (section.get(xml.LANG) or section.get("lang") or "").replace("_", "-")
            if not language:
                raise FormatError(_("Line %(line)s: the terms have no language."), {"line": xml.line(section)})
            terms += [term(each, language) for each in section.iterdescendants() if is_term_section(each)]
            definitions += [(language, text) for text in said(section, "definition")]
    own = [text for child in element if not is_language(child) for text in said(child, "definition")]
    subjects = [text for child in element if not is_language(child) for text in said(child, "subjectField")]
    notes = [plain(child) for child in element if xml.name(child) == "note"]
    return Concept(
        tuple(each for each in terms if each.text),
        element.get("id", ""),
        "; ".join(subjects),
        tuple([("", text) for text in own] + definitions),
        "\n".join(notes),
        xml.line(element),
    )


def is_language(element: Element) -> bool:
    return xml.name(element) in ("langSec", "langSet")


def is_term_section(element: Element) -> bool:
    return xml.name(element) in ("termSec", "tig", "ntig")


def term(section: Element, language: str) -> Term:
    text = next((plain(each) for each in section.iterdescendants() if xml.name(each) == "term"), "")
    statuses = [found for kind in STATUS_TYPES for word in said(section, kind) if (found := status(word))]
    speech = next(iter(said(section, "partOfSpeech")), "")
    notes = [plain(each) for each in section.iterdescendants() if xml.name(each) == "note"]
    return Term(language, text, statuses[0] if statuses else "", speech, "\n".join(notes))


def said(element: Element, kind: str) -> list[str]:
    """What a data category says in an element or below it: <descrip type="kind"> (DCA) or <…:kind> (DCT)."""
    return [plain(each) for each in element.iter("*") if each.get("type") == kind or xml.name(each) == kind]


def plain(element: Element) -> str:
    return " ".join(xml.content(element).split())


def read(
    stream: BinaryIO, limits: Limits, *, source_lang: str | None = None, target_lang: str | None = None
) -> Iterator[Row]:
    """Terms as rows: in each concept the first term of the source language beside every term of the others.

    The source language is the one asked for, else that of the concept's first term; the state of
    a row is the status of its target term. A concept in one language has rows without source.
    """
    for each in read_concepts(stream):
        language = source_lang or next((one.language for one in each.terms), "")
        sources = sorted(
            (one for one in each.terms if same(one.language, language)), key=lambda one: one.status != "preferred"
        )
        others = [
            one for one in each.terms if not same(one.language, language) and same(one.language, target_lang or "")
        ]
        for target in others or sources:
            yield row(each, sources[0] if others and sources else None, target)


def same(tag: str, wanted: str) -> bool:
    return not wanted or (tag.lower() + "-").startswith(wanted.lower() + "-")


def row(found: Concept, source: Term | None, target: Term) -> Row:
    return Row(
        target=target.text,
        source=source.text if source else None,
        key=found.key,
        source_lang=source.language if source else "",
        target_lang=target.language,
        role="term",
        state=target.status,
        note="\n".join(filter(None, (*(text for _language, text in found.definitions), found.note, target.note))),
        line=found.line,
    )


def write(rows: Iterable[Row], stream: BinaryIO, *, style: Style = "dca") -> None:
    """A termbase of rows, as `read` gives them: neighbours with one key, or one source, are one concept."""
    write_concepts(of_rows(rows), stream, style=style)


def of_rows(rows: Iterable[Row]) -> Iterator[Concept]:
    for (key, source), group in groupby(rows, key=lambda row: (row.key, row.source)):
        found = list(group)
        terms = [
            Term(row.target_lang, restore(row.target, row.codes), status(row.state) or "", note=row.note)
            for row in found
        ]
        if source is not None:
            terms.insert(0, Term(found[0].source_lang, restore(source, found[0].codes)))
        for each in terms:
            if not each.language:
                raise FormatError(_("A termbase needs the languages of its terms."))
        yield Concept(tuple(terms), key)


def write_concepts(concepts: Iterable[Concept], stream: BinaryIO, *, style: Style = "dca") -> None:
    """TBX-Basic in the style of 2019 asked for, or TBX of 2008; a term without status has none in the file."""
    words = OLD if style == "2008" else NEW
    stream.write(words["head"].replace("STYLE", style).encode())
    seen: set[str] = set()
    for number, each in enumerate(concepts, 1):
        name = each.key if NAME.fullmatch(each.key) and each.key not in seen else f"c{number}"
        while name in seen:
            name += "_"
        seen.add(name)
        stream.write(entry(each, name, words, style).encode())
    stream.write(words["foot"].encode())


OLD = {
    "head": '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE martif SYSTEM "TBXBasiccoreStructV02.dtd">\n'
    '<martif type="TBX-Basic" xml:lang="en">\n  <martifHeader><fileDesc><sourceDesc><p>reviewapp</p></sourceDesc>'
    "</fileDesc></martifHeader>\n  <text><body>\n",
    "foot": "  </body></text>\n</martif>\n",
    "entry": "termEntry",
    "language": "langSet",
    "section": "tig",
}
NEW = {
    "head": '<?xml version="1.0" encoding="UTF-8"?>\n<tbx type="TBX-Basic" style="STYLE" xml:lang="en"'
    ' xmlns="urn:iso:std:iso:30042:ed-2" xmlns:min="http://www.tbxinfo.net/ns/min"'
    ' xmlns:basic="http://www.tbxinfo.net/ns/basic">\n'
    "  <tbxHeader><fileDesc><sourceDesc><p>reviewapp</p></sourceDesc></fileDesc></tbxHeader>\n  <text><body>\n",
    "foot": "  </body></text>\n</tbx>\n",
    "entry": "conceptEntry",
    "language": "langSec",
    "section": "termSec",
}
CATEGORIES = {  # the element of each data category in DCA, and its module in DCT
    "subjectField": ("descrip", "min"),
    "definition": ("descrip", "basic"),
    "administrativeStatus": ("termNote", "min"),
    "partOfSpeech": ("termNote", "min"),
}


def entry(each: Concept, name: str, words: dict[str, str], style: Style) -> str:
    lines = [f'    <{words["entry"]} id="{xml.quote(name)}">']
    if each.subject:
        lines.append(f"      {category('subjectField', each.subject, style)}")
    lines += [f"      {defined(text, style)}" for language, text in each.definitions if not language]
    lines += [f"      {note}" for note in notes(each.note)]
    for language in dict.fromkeys(term.language for term in each.terms):
        lines.append(f'      <{words["language"]} xml:lang="{xml.quote(language)}">')
        lines += [f"        {defined(text, style)}" for tag, text in each.definitions if tag == language]
        lines += [section(term, words["section"], style) for term in each.terms if term.language == language]
        lines.append(f"      </{words['language']}>")
    return "\n".join([*lines, f"    </{words['entry']}>\n"])


def notes(text: str) -> list[str]:
    """An element a line: white space in one of them is layout."""
    return [f"<note>{xml.escape(line)}</note>" for line in text.split("\n") if line]


def defined(text: str, style: Style) -> str:
    return f"<descripGrp>{category('definition', text, style)}</descripGrp>"


def section(term: Term, name: str, style: Style) -> str:
    parts = [f"<term>{xml.escape(term.text)}</term>"]
    if term.part_of_speech:
        parts.append(category("partOfSpeech", term.part_of_speech, style))
    if term.status:
        parts.append(category("administrativeStatus", f"{term.status}Term-admn-sts", style))
    parts += notes(term.note)
    return f"        <{name}>{''.join(parts)}</{name}>"


def category(name: str, text: str, style: Style) -> str:
    element, module = CATEGORIES[name]
    if style == "dct":
        return f"<{module}:{name}>{xml.escape(text)}</{module}:{name}>"
    return f'<{element} type="{name}">{xml.escape(text)}</{element}>'


def sniff(head: bytes) -> bool:
    return any(xml.opens_with(head, root) for root in ROOTS)


FORMAT = Format(
    name="tbx",
    title=_("TBX termbase"),
    extensions=(".tbx",),
    media_type="application/x-tbx+xml",
    reader=read,
    writer=write,
    sniff=sniff,
    holds_terms=True,
)
