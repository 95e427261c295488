"""Files that mean harm, made when they are asked for: a name, the format, and what the reader says of it.

`FILES` holds those that are refused; `HARMLESS` those that are read with nothing of the harm done, and what is read.
"""

# ruff: noqa: E501 - a file a line is easier to compare than lines of one width.

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from tests.engine.formats.test_docx import SPACES, document, p, r

OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
SECRET = "file:///etc/passwd"
XXE = f'<!DOCTYPE x [<!ENTITY e SYSTEM "{SECRET}">]>'
REMOTE = '<!DOCTYPE x [<!ENTITY % p SYSTEM "http://127.0.0.1:9/x.dtd"> %p;]>'
LAUGHS = "<!DOCTYPE x [" + '<!ENTITY a0 "ha">' + "".join(
    f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12)
) + "]>"  # fmt: skip
BLOWUP = f'<!DOCTYPE x [<!ENTITY e "{"a" * 50_000}">]>'
HIDDEN = (
    b'<?xml version="1.0" encoding="UTF-7"?>+ADwAIQ-DOCTYPE x +AFsAPAAh-ENTITY e SYSTEM +ACI-file:///etc/passwd+ACIAPgBd-'
    b">\n"
)
DEFAULTS = '<!DOCTYPE x [<!ATTLIST x a CDATA "b">]>'


@dataclass(frozen=True)
class Hostile:
    name: str
    format: str
    make: Callable[[], bytes]
    says: str


def tmx(text: str = "a", doctype: str = "", tail: str = "") -> bytes:
    unit = f'<tu><tuv xml:lang="en"><seg>{text}</seg></tuv><tuv xml:lang="fr"><seg>b</seg></tuv></tu>'
    return f'{doctype}<tmx version="1.4"><header srclang="en"/><body>{unit}</body></tmx>{tail}'.encode(
        errors="surrogatepass"
    )


def xliff1(text: str = "a", doctype: str = "") -> bytes:
    return (
        f'{doctype}<xliff version="1.2"><file original="a" source-language="en" target-language="fr"><body>'
        f'<trans-unit id="1"><source>{text}</source></trans-unit></body></file></xliff>'
    ).encode()


def xliff2(text: str = "a", doctype: str = "") -> bytes:
    return (
        f'{doctype}<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="fr">'
        f'<file id="f"><unit id="u"><segment><source>{text}</source></segment></unit></file></xliff>'
    ).encode()


def tbx(text: str = "a", doctype: str = "") -> bytes:
    return (
        f'{doctype}<tbx><text><body><conceptEntry id="1"><langSec xml:lang="en"><termSec><term>{text}</term></termSec>'
        f'</langSec><langSec xml:lang="fr"><termSec><term>b</term></termSec></langSec></conceptEntry></body></text></tbx>'
    ).encode()


XML = {"tmx": tmx, "xliff-1.2": xliff1, "xliff": xliff2, "tbx": tbx, "sdlxliff": xliff1}


def xml_files() -> Iterator[Hostile]:
    for name, made in XML.items():
        doctypes = {
            "reads a file of the server": XXE,
            "asks another server": REMOTE,
            "laughs a billion times": LAUGHS,
            "says one long entity again and again": BLOWUP,
            "gives attributes by default": DEFAULTS,
        }
        for harm, doctype in doctypes.items():
            yield Hostile(harm, name, lambda made=made, doctype=doctype: made("&e;" * 1000, doctype), "not accepted")
        yield Hostile(
            "nests 100,000 deep", name, lambda made=made: made("<g>" * 100_000 + "</g>" * 100_000), "broken|too"
        )
        yield Hostile("is cut off", name, lambda made=made: made("a" * 1000)[:-80], "broken")
        yield Hostile("holds NUL bytes", name, lambda made=made: made("a\0b"), "broken")
        yield Hostile("spells half a character", name, lambda made=made: made("&#xD800;"), "broken")
        yield Hostile(
            "is not in its encoding", name, lambda made=made: made().replace(b">a<", b">\xff\xfe\xc0\x80<"), "broken"
        )
        yield Hostile("hides entities in UTF-7", name, lambda made=made: HIDDEN + made(), "not accepted")
        yield Hostile("uses an entity nobody declares", name, lambda made=made: made("&nobody;"), "broken|stands for")
        yield Hostile(
            "hides entities in UTF-16",
            name,
            lambda made=made: made("&e;", f'<?xml version="1.0" encoding="UTF-16"?>{XXE}').decode().encode("utf-16"),
            "not accepted",
        )
        yield Hostile(
            "is another kind of file", name, lambda: b"\x89PNG\r\n\x1a\n" + bytes(200), "broken|cannot be read"
        )


def zipped(parts: dict[str, bytes | str]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return stream.getvalue()


def workbook(sheet: str = "", strings: str = "", target: str = "worksheets/sheet1.xml", **more: bytes) -> bytes:
    head = '<row r="1"><c t="inlineStr"><is><t>target</t></is></c></row>'
    return zipped(
        {
            "xl/workbook.xml": f'<workbook xmlns="{SHEET}" xmlns:r="{OFFICE}"><sheets><sheet name="a" r:id="r1"/></sheets></workbook>',
            "xl/_rels/workbook.xml.rels": f'<Relationships><Relationship Id="r1" Target="{target}"/></Relationships>',
            "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{SHEET}"><sheetData>{head}{sheet}</sheetData></worksheet>',
            "xl/sharedStrings.xml": f'<sst xmlns="{SHEET}">{strings}</sst>',
            **{name.replace("__", "/"): content for name, content in more.items()},
        }
    )


def with_part(data: bytes, name: str, content: bytes = b"x") -> bytes:
    stream = io.BytesIO(data)
    with zipfile.ZipFile(stream, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, content)
    return stream.getvalue()


def locked(data: bytes) -> bytes:
    """The same archive, whose parts say that they need a password."""
    directory = data.index(b"PK\x01\x02")
    flags = directory + 8
    return data[:flags] + struct.pack("<H", 1) + data[flags + 2 :]


def lying(data: bytes) -> bytes:
    """The directory says that the first part unpacks to four gigabytes."""
    size = data.index(b"PK\x01\x02") + 24
    return data[:size] + struct.pack("<I", 0xFFFFFFF0) + data[size + 4 :]


def broken_sum(data: bytes) -> bytes:
    """The text of the document does not give the sum that the directory has."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        names = [each.filename for each in archive.infolist()]
    place = -1
    for name in names:
        place = data.index(b"PK\x01\x02", place + 1)
        if name in ("word/document.xml", "xl/worksheets/sheet1.xml"):
            data = data[: place + 16] + b"\1\2\3\4" + data[place + 20 :]
    return data


def bomb(name: str) -> bytes:
    return with_part(PLAIN["docx"](), name, b"\0" * 50_000_000)


def crowd() -> bytes:
    return zipped({f"word/{number}.xml": b"" for number in range(10_001)})


PLAIN: dict[str, Callable[[], bytes]] = {
    "docx": lambda: document(p(r("Hello"))),
    "xlsx": lambda: workbook('<row r="2"><c t="inlineStr"><is><t>Hello</t></is></c></row>'),
}


def zip_files() -> Iterator[Hostile]:
    for name, made in PLAIN.items():
        for harm, path in {
            "climbs out of its folder": "../../../../tmp/evil",
            "climbs out of its folder by backslashes": "..\\..\\evil",
            "names a place from the root": "/etc/cron.d/evil",
            "climbs out from within": "word/../../evil",
        }.items():
            yield Hostile(harm, name, lambda made=made, path=path: with_part(made(), path), "points out")
        yield Hostile("needs a password", name, lambda made=made: locked(made()), "password|unpacked")
        yield Hostile(
            "says it is four gigabytes", name, lambda made=made: lying(made()), "unpacks to more|suspiciously"
        )
        yield Hostile("does not give its sum", name, lambda made=made: broken_sum(made()), "unpacked")
        yield Hostile("is cut off", name, lambda made=made: made()[:-30], "unpacked")
        yield Hostile("has lost its first byte", name, lambda made=made: made()[1:], "unpacked")
        yield Hostile("is only the mark of a zip", name, lambda: b"PK\x03\x04" + bytes(40), "unpacked")
        yield Hostile("is another kind of file", name, lambda: b"%PDF-1.7\n" + bytes(400), "unpacked")
        yield Hostile("is an empty zip", name, lambda: zipped({}), "")
        yield Hostile("holds ten thousand parts", name, crowd, "more than")
        yield Hostile("packs 50 MB of nothing", name, lambda: bomb("word/media/a.png"), "suspiciously")
    yield Hostile("reads a file of the server", "docx", lambda: with_xml(XXE), "not accepted")
    yield Hostile("laughs a billion times", "docx", lambda: with_xml(LAUGHS), "not accepted")
    yield Hostile(
        "nests tables 100,000 deep",
        "docx",
        lambda: document("<w:tbl><w:tr><w:tc>" * 100_000),
        "broken|deep|suspiciously",
    )
    yield Hostile("has no text part", "docx", lambda: zipped({"_rels/.rels": "<R/>"}), "")
    yield Hostile("points at a text part of another server", "docx", elsewhere, "")
    yield Hostile(
        "points to a text that is not there", "xlsx", lambda: workbook('<row><c t="s"><v>9</v></c></row>'), "not there"
    )
    yield Hostile(
        "points to a text before the first", "xlsx", lambda: workbook('<row><c t="s"><v>x</v></c></row>'), "not there"
    )
    yield Hostile(
        "has a cell out of the sheet",
        "xlsx",
        lambda: workbook('<row r="2"><c r="ZZZ2"><v>1</v></c></row>'),
        "out of the sheet",
    )
    yield Hostile("has a row that is no number", "xlsx", lambda: workbook('<row r="two"><c><v>1</v></c></row>'), "")
    yield Hostile("has its sheet out of the file", "xlsx", lambda: workbook(target="../../../etc/passwd"), "")
    yield Hostile(
        "reads a file of the server", "xlsx", lambda: zipped({"xl/workbook.xml": f"{XXE}<x>&e;</x>"}), "not accepted"
    )


def with_xml(doctype: str) -> bytes:
    parts = {
        "_rels/.rels": f'<R><Relationship Type="{OFFICE}/officeDocument" Target="/word/document.xml"/></R>',
        "word/document.xml": f"{doctype}<w:document {SPACES}><w:body>{p(r('&e;'))}</w:body></w:document>",
    }
    return zipped(dict(parts))


def elsewhere() -> bytes:
    target = "http://127.0.0.1:9/document.xml"
    return zipped(
        {
            "_rels/.rels": f'<R><Relationship Type="{OFFICE}/officeDocument" Target="{target}" TargetMode="External"/></R>'
        }
    )


def text_files() -> Iterator[Hostile]:
    for name in ("text", "csv", "tsv", "po", "markdown", "html"):
        yield Hostile("holds NUL bytes", name, lambda: b'target\nmsgid "a\0b"\nmsgstr ""\n', "NUL|holds")
        yield Hostile("is empty", name, lambda: b"", "empty")
    for name in ("text", "csv", "tsv"):
        yield Hostile(
            "is one line of nine million characters", name, lambda: b"target\n" + b"a" * 9_000_000, "more than"
        )
    yield Hostile(
        "is one line of ninety million characters", "jsonl", lambda: b'{"target": "' + b"a" * 90_000_000, "more than"
    )
    yield Hostile(
        "opens a quotation and never closes it", "csv", lambda: b'target,source\n"a,b\n' + b"c\n" * 1000, "no row"
    )
    yield Hostile("has no such column", "csv", lambda: b"\xef\xbb\xbf,,,\n=1+1,,,\n", "no column")
    yield Hostile("nests lists 100,000 deep", "jsonl", lambda: b'{"target":' + b"[" * 100_000, "not JSON|more than")
    yield Hostile("has half a character", "jsonl", lambda: b'{"target": "\\ud800"}', "half a character")
    yield Hostile("has bytes of half a character", "jsonl", lambda: b'{"target": "\xed\xa0\x80"}', "UTF-8")
    yield Hostile("spells NUL", "jsonl", lambda: b'{"target": "a\\u0000b"}', "NUL")
    yield Hostile("has a number where text belongs", "jsonl", lambda: b'{"target": ' + b"9" * 5000 + b"}", "")
    yield Hostile("is no object", "jsonl", lambda: b"[1, 2]", "not a JSON object")
    yield Hostile("claims a code that is text", "jsonl", lambda: b'{"target": "a", "codes": [["a", "<b>"]]}', "codes")
    yield Hostile("nests elements 50,000 deep", "html", lambda: b"<div>" * 50_000 + b"a", "nests")
    yield Hostile(
        "has an attribute of a megabyte", "html", lambda: b'<p title="' + b"b" * 1_000_000 + b'">a</p>', "more than"
    )
    yield Hostile("nests quotations 5,000 deep", "markdown", lambda: b"> " * 5000 + b"a", "nests")
    yield Hostile("has a string without end", "po", lambda: b'msgid "a"\nmsgstr "b\n', "broken")
    yield Hostile("is not in the encoding it names", "po", lambda: b'msgid ""\nmsgstr "charset=UTF-16\\n"\nx', "")
    yield Hostile(
        "has a plural form without a number", "po", lambda: b'msgid "a"\nmsgid_plural "b"\nmsgstr[x] "c"\n', "broken"
    )


FILES = [*xml_files(), *zip_files(), *text_files()]
HARMLESS = [
    Hostile("names a DTD of another server", "tmx", lambda: tmx(doctype='<!DOCTYPE tmx SYSTEM "http://127.0.0.1:9/t.dtd">'), "a"),
    Hostile("includes a file of the server", "tmx", lambda: tmx(f'a<x:include xmlns:x="http://www.w3.org/2001/XInclude" href="{SECRET}"/>'), "a"),
    Hostile("asks for a style sheet", "tmx", lambda: tmx("a", f'<?xml-stylesheet href="{SECRET}"?>'), "a"),
    Hostile("divides by zero in its plural rule", "po", lambda: b'msgid ""\nmsgstr "Plural-Forms: nplurals=2; plural=(n/0);\\n"\n\nmsgid "a"\nmsgstr "b"\n', "a"),
    Hostile("nests its plural rule", "po", lambda: b'msgid ""\nmsgstr "Plural-Forms: nplurals=2; plural=' + b"(" * 9000 + b'n;\\n"\n\nmsgid "a"\nmsgstr "b"\n', "a"),
    Hostile("would be run by a spreadsheet", "csv", lambda: b"source,target\na,=cmd|' /C calc'!A0\n", "a"),
    Hostile("nests brackets 50,000 deep", "markdown", lambda: b"a" + b"[" * 50_000, "a"),
    Hostile("closes what was never open", "html", lambda: b"</div>" * 50_000 + b"<p>a", "a"),
]  # fmt: skip
