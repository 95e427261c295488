"""Gettext catalogues (PO): read by polib, updated in place, so that every untouched entry stays byte-equal.

https://www.gnu.org/software/gettext/manual/html_node/PO-Files.html
"""

from __future__ import annotations

import hashlib
import io
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, BinaryIO, NamedTuple

from reviewapp.engine.formats import encodings
from reviewapp.engine.formats.codes import escaped, restore
from reviewapp.engine.formats.places import Places
from reviewapp.engine.formats.po_entries import Short, opened, parsed
from reviewapp.engine.formats.po_lines import Block, blocks, joined, msgstr, with_flag, without_flag
from reviewapp.engine.formats.registry import Format
from reviewapp.engine.formats.rows import FormatError, Limits, Plural, Row
from reviewapp.engine.messages import _
from reviewapp.engine.tags import well_formed

if TYPE_CHECKING:
    from polib import POEntry

CHARSET = re.compile(rb"charset=([\w:.-]+)")
OURS = "reviewapp"
LONG_KEY = 120
SURE = ("edited", "reviewed", "approved")
UNSURE = ("needs work", "re-check")
COUNTED, FEW = 1000, 5  # as msgfmt has it: a form for fewer numbers than five need not say which


def read(stream: BinaryIO, limits: Limits, *, encoding: str | None = None) -> Iterator[Row]:
    """A row an entry, and one a form where an entry has plural forms; obsolete entries are left out.

    The source is `msgid`, or `msgid_plural` for forms that do not mean one.
    """
    metadata, found = opened(decoded(stream.read(), encoding)[0])
    about = About.of(metadata)
    for entry in found:
        if not entry.obsolete:
            yield from entry_rows(entry, about)


class About(NamedTuple):
    """What the header says that rows depend on.

    `one` is the plural form that means exactly one, `few` are those for a few numbers only.
    """

    language: str
    one: int
    few: frozenset[int]
    ours: bool

    @classmethod
    def of(cls, metadata: Mapping[str, str]) -> About:
        get = metadata.get
        language = get("Language", "").strip().replace("_", "-")
        rule = get("Plural-Forms", "")
        return cls(
            language if well_formed(language) else "",
            form_of_one(rule),
            forms_of_few(rule),
            get("X-Generator") == OURS,
        )


def decoded(data: bytes, encoding: str | None) -> tuple[str, str]:
    """The text of a catalogue and its encoding: the one it names, else the one it has."""
    named = CHARSET.search(data)
    name = encoding or (named[1].decode() if named else "utf-8")
    for each in (name, None):
        if each is None and encoding:
            break
        each = each or encodings.detect(io.BytesIO(data))
        if not encodings.is_known(each):
            continue
        try:
            text = data.decode(each)
        except UnicodeError:
            continue
        if "\0" in text:
            raise FormatError(_("The file is not a text file: it holds NUL bytes."))
        return text, each
    raise FormatError(_("The catalogue is not in the encoding %(encoding)s."), {"encoding": name})


def forms(entry: Short | POEntry) -> list[int | None]:
    """The plural forms of an entry; one None where it has none."""
    return [*sorted(entry.msgstr_plural)] or [None]


def entry_rows(entry: Short | POEntry, about: About) -> Iterator[Row]:
    for form in forms(entry):
        if form is None:
            yield row(entry, entry.msgid, entry.msgstr, about)
        else:
            source = entry.msgid if form == about.one else entry.msgid_plural
            yield row(entry, source, entry.msgstr_plural[form], about, "few" if form in about.few else "many")


def form_of_one(rule: str) -> int:
    """Which form means exactly one, by a Plural-Forms rule; -1 where none does, as in Chinese."""
    count = re.search(r"nplurals\s*=\s*(\d+)", rule)
    if count and int(count[1]) == 1:
        return -1
    return next(forms_by_number(rule, range(1, 2)), 0)


def forms_of_few(rule: str) -> frozenset[int]:
    """The forms that a Plural-Forms rule gives to fewer than five numbers."""
    times = Counter(forms_by_number(rule, range(COUNTED)))
    return frozenset(form for form, often in times.items() if often < FEW)


def forms_by_number(rule: str, numbers: Iterable[int]) -> Iterator[int]:
    """The form of each number; none where the rule cannot be used."""
    from gettext import c2py

    formula = re.search(r"plural\s*=([^;]+)", rule)
    try:
        form_of = c2py(formula[1].strip()) if formula else germanic
        yield from [int(form_of(number)) for number in numbers]
    except (ValueError, RecursionError, ZeroDivisionError, OverflowError):
        return


def germanic(number: int) -> int:
    """What holds where a catalogue has no rule."""
    return int(number != 1)


def row(entry: Short | POEntry, source: str, target: str, about: About, plural: Plural = "") -> Row:
    text, translation, codes = escaped(source, target)
    return Row(
        target=translation,
        source=text,
        key=entry.msgctxt if about.ours and entry.msgctxt else key(entry),
        target_lang=about.language,
        plural=plural,
        state="needs work" if "fuzzy" in entry.flags and target else "",
        note="\n".join(filter(None, (entry.tcomment, entry.comment))),
        codes=codes,
        line=entry.linenum or 0,
    )


def key(entry: Short | POEntry) -> str:
    """Context and text, shortened with a digest where they are long."""
    whole = f"{entry.msgctxt}|{entry.msgid}" if entry.msgctxt is not None else str(entry.msgid)
    if len(whole) <= LONG_KEY:
        return whole
    return f"{whole[:80]}…{hashlib.blake2b(whole.encode(errors='surrogatepass'), digest_size=8).hexdigest()}"


def update(original: BinaryIO, rows: Iterable[Row], stream: BinaryIO, *, encoding: str | None = None) -> None:
    """Write the catalogue `original` again with what changed in `rows`; all else stays byte-equal.

    An entry whose text needs work, or was changed by a machine only, is fuzzy; an edited,
    reviewed or approved one is not.
    """
    data = original.read()
    text, encoding = decoded(data, encoding)
    catalogue = parsed(text)
    lines = re.findall(r"[^\n]*\n|[^\n]+", text)
    found = [each for each in blocks(lines) if not each.obsolete]
    header = next((each for each in found if not each.msgid), None)
    found = [each for each in found if each is not header]
    entries = [each for each in catalogue if not each.obsolete]
    if len(found) != len(entries) or text.encode(encoding) != data:
        raise FormatError(_("The catalogue cannot be updated in place."))
    places, edits = Places(rows), dict[int, list[str]]()
    about = About.of(catalogue.metadata)
    for block, entry in zip(found, entries, strict=True):
        edits |= changes(lines, block, entry, places, about)
    try:
        stream.write(joined(lines, edits).encode(encoding))
    except UnicodeEncodeError:
        raise FormatError(_("The catalogue cannot be updated in place.")) from None


def changes(lines: list[str], block: Block, entry: POEntry, places: Places, about: About) -> dict[int, list[str]]:
    """Lines of one entry that are to be replaced."""
    edits: dict[int, list[str]] = {}
    states = []
    for form, old in zip(forms(entry), entry_rows(entry, about), strict=True):
        new = places.take(old) or old
        text = restore(new.target, new.codes)
        begin, end = block.strings[form or 0]
        if text != restore(old.target, old.codes):
            ending = "\r\n" if lines[begin].endswith("\r\n") else "\n"
            edits |= {number: [] for number in range(begin, end)} | {begin: list(msgstr(text, form, ending))}
        states.append(new.state)
    return edits | reflagged(lines, block, "fuzzy" in entry.flags, states, bool(edits))


def reflagged(lines: list[str], block: Block, fuzzy: bool, states: list[str], changed: bool) -> dict[int, list[str]]:
    wrong = any(state in UNSURE or (changed and state == "machine") for state in states)
    if wrong and not fuzzy:
        ending = lines[block.start][len(lines[block.start].rstrip("\r\n")) :] or "\n"
        if block.flags >= 0:
            return {block.flags: [with_flag(lines[block.flags], "fuzzy")]}
        return {block.start: [f"#, fuzzy{ending}", lines[block.start]]}
    if fuzzy and all(state in SURE for state in states):
        kept = {block.flags: [without_flag(lines[block.flags], "fuzzy")]} if block.flags >= 0 else {}
        return kept | {number: [] for number in block.previous}
    return {}


def write(rows: Iterable[Row], stream: BinaryIO) -> None:
    """A new catalogue, an entry a row with the row's key as its context; neighbours with one key are plural forms."""
    first = True
    for number, group in enumerate(grouped(rows), 1):
        if any(each.source is None for each in group):
            raise FormatError(_("Paragraph %(number)s has no source text; PO holds pairs."), {"number": number})
        if first:
            stream.write(header(group[0].target_lang).encode())
            first = False
        stream.write(f"\n{entry_of(group, number)}".encode())
    if first:
        stream.write(header("").encode())


def grouped(rows: Iterable[Row]) -> Iterator[list[Row]]:
    group: list[Row] = []
    for row in rows:
        if group and not (row.key and row.key == group[0].key and row.doc == group[0].doc):
            yield group
            group = []
        group.append(row)
    if group:
        yield group


def header(language: str) -> str:
    from polib import POFile

    catalogue = POFile()
    catalogue.metadata = {
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
        "Language": language,
        "Plural-Forms": plural_rule(language),
        "X-Generator": OURS,
    }
    return str(catalogue.metadata_as_entry())


def plural_rule(language: str) -> str:
    from babel.messages.plurals import get_plural

    plural = get_plural(language.replace("-", "_") or "en")
    return f"nplurals={plural.num_plurals}; plural={plural.plural_expr};"


def entry_of(group: list[Row], number: int) -> str:
    from polib import POEntry

    head = group[0]
    shown = [(restore(row.source or "", row.codes), restore(row.target, row.codes)) for row in group]
    made = POEntry(msgctxt=head.key or str(number), msgid=shown[0][0])
    if len(shown) == 1:
        made.msgstr = shown[0][1]
    else:
        one = form_of_one(plural_rule(head.target_lang))
        made.msgid = shown[one][0] if 0 <= one < len(shown) else shown[0][0]
        made.msgid_plural = next((source for source, _target in shown if source != made.msgid), made.msgid)
        made.msgstr_plural = {form: target for form, (_source, target) in enumerate(shown)}
    if any(row.state in UNSURE for row in group):
        made.flags = ["fuzzy"]
    note = "".join(f"# {line}".rstrip() + "\n" for line in head.note.split("\n")) if head.note else ""
    return note + str(made)


def encoding_of(stream: BinaryIO) -> str:
    stream.seek(0)
    return decoded(stream.read(), None)[1]


def sniff(head: bytes) -> bool:
    return re.search(rb'^msgid\s+"', head, re.MULTILINE) is not None


FORMAT = Format(
    name="po",
    title=_("Gettext catalogue (PO)"),
    extensions=(".po", ".pot"),
    media_type="text/x-gettext-translation",
    reader=read,
    writer=write,
    updater=update,
    sniff=sniff,
    needs_source=True,
    encoding_of=encoding_of,
)
