"""What holds between the elements of an XLIFF 2 unit: identities, references, codes that belong together.

A code that a translation lost or moved is not refused: finding it is the work of a check.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from reviewapp.engine.formats.rows import FormatError
from reviewapp.engine.formats.xliff2_schema import (
    CODE_TYPE,
    CORE,
    NOTE_TYPE,
    STYLES,
    TAGS_OF,
    VALUES,
    check_shape,
    is_own,
    is_token,
    refuse,
    split,
)
from reviewapp.engine.formats.xml import LANG, SPACE, line
from reviewapp.engine.messages import _

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

ORDER = {"f": 0, "g": 1, "u": 2}  # containers in a fragment identifier; every other selector is its leaf
LEAVES = frozenset("n d t gls mtc res mda slr val ctr fs its pgs tbx".split())
PLAIN = frozenset(("unit", "segment", "ignorable", "source", "target"))


class Document:
    """What has to be unique or referred to over a whole file."""

    def __init__(self, source_lang: str, target_lang: str) -> None:
        self.source_lang = source_lang
        self.target_lang = target_lang
        self._files: set[str] = set()
        self.file = ""
        self._groups: set[str] = set()
        self._units: set[str] = set()
        self._flows: list[tuple[int, str]] = []
        self._fits = False
        self.locked = False

    def begin_file(self, file: Element) -> None:
        self.file = file.get("id", "")
        unique(file, self._files)
        self._groups, self._units, self._flows = set(), set(), []

    def end_file(self) -> None:
        for number, name in self._flows:
            if name not in self._units:
                raise FormatError(_("Line %(line)s: there is no unit “%(id)s”."), {"line": number, "id": name})

    def group(self, group: Element) -> None:
        unique(group, self._groups)

    def enter(self, container: Element) -> None:
        """Take in what holds for plain units: the languages and space they inherit, whether they are locked."""
        language = (inherited(container, LANG) or "").lower()
        self._fits = not language or language == self.source_lang.lower() == self.target_lang.lower()
        self.locked = inherited(container, "translate") == "no"

    def plain_unit(self, unit: Element, segment: Element, name: str, state: str | None, translated: bool) -> bool:
        """Whether a unit of one plain segment follows the rules; in doubt not, so that `unit` says what is wrong."""
        fits = self._fits and name not in self._units and is_token(name) and VALUES["state"](state or "initial")
        if not fits or (translated and not self.target_lang) or not (blank(unit) and blank(segment)):
            return False
        self._units.add(name)
        return True

    def unit(self, unit: Element) -> None:
        """Everything the rules say of one unit."""
        unique(unit, self._units)
        check_shape(unit, "unit")
        check_type(unit)
        check_head(unit)
        parts = [child for child in unit if split(str(child.tag))[1] in ("segment", "ignorable")]
        if not any(split(str(part.tag))[1] == "segment" for part in parts):
            raise refuse(unit, _("Line %(line)s: the unit has no segment."))
        names: set[str] = set()
        for part in parts:
            check_part(part, names)
            self.languages(part)
        check_order(parts)
        self.codes(unit, parts)

    def languages(self, part: Element) -> None:
        for child in part:
            wanted = self.source_lang if str(child.tag).endswith("}source") else self.target_lang
            if not wanted:
                raise refuse(
                    child, _("Line %(line)s: there is a target, but the file names no target language (trgLang).")
                )
            found = inherited(child, LANG)
            if found and found.lower() != wanted.lower():
                raise refuse(
                    child, _("Line %(line)s: the text is in %(found)s, not in %(wanted)s."), found=found, wanted=wanted
                )
        if len(part) == 2 and kept_space(part[0]) != kept_space(part[1]):
            raise refuse(part, _("Line %(line)s: source and target treat space differently (xml:space)."))

    def codes(self, unit: Element, parts: list[Element]) -> None:
        sides: tuple[list[Element], list[Element]] = ([], [])
        for part in parts:
            for side, text in zip(sides, part, strict=False):
                if len(text):
                    side.extend(each for each in text.iterdescendants())
        if not sides[0] and not sides[1]:
            return
        for side in sides:
            for code in side:
                check_shape(code, split(str(code.tag))[1])
                check_type(code)
            check_pairs(side)
        check_sequences(sides[0])
        self.references(unit, [*sides[0], *sides[1]])

    def references(self, unit: Element, codes: list[Element]) -> None:
        data = {each.get("id") for each in unit.iterfind("{*}originalData/{*}data")}
        copied = {code.get("id"): code.get("canCopy") for code in codes}
        notes = {note.get("id") for note in unit.iterfind("{*}notes/{*}note")}
        for code in codes:
            for name in ("dataRef", "dataRefStart", "dataRefEnd"):
                if code.get(name) is not None and code.get(name) not in data:
                    raise refuse(code, _("Line %(line)s: there is no original data “%(id)s”."), id=code.get(name, ""))
            self._flows += [
                (line(code), flow)
                for name in ("subFlows", "subFlowsStart", "subFlowsEnd")
                for flow in code.get(name, "").split()
            ]
            check_copy(code, copied)
            self.annotation(unit, code, notes)

    def annotation(self, unit: Element, mark: Element, notes: set[str | None]) -> None:
        reference = mark.get("ref")
        if reference is not None:
            check_fragment(mark, reference)
        if mark.get("type") != "comment" or split(str(mark.tag))[1] not in ("mrk", "sm"):
            return
        if (reference is None) == (mark.get("value") is None):
            raise refuse(mark, _("Line %(line)s: a comment has either “value” or “ref”."))
        own = (f"#f={self.file}/u={unit.get('id')}/n=", f"#/f={self.file}/u={unit.get('id')}/n=", "#n=")
        if reference is not None and reference.removeprefix(next(filter(reference.startswith, own), " ")) not in notes:
            raise refuse(mark, _("Line %(line)s: “%(ref)s” is no note of the unit."), ref=reference)


def blank(element: Element) -> bool:
    """Whether nothing is written in an element before its children."""
    text = element.text
    return not text or text.isspace()


def unique(element: Element, known: set[str]) -> None:
    name = element.get("id")
    if name is None:
        return
    if name in known:
        raise refuse(element, _("Line %(line)s: the id “%(id)s” is used twice."), id=name)
    known.add(name)


def inherited(element: Element, attribute: str) -> str | None:
    """An attribute of the element or of the nearest element around it; xml:lang not of the whole document's."""
    at: Element | None = element
    while at is not None:
        value = at.get(attribute)
        if value is not None:
            return value
        at = at.getparent()
    return None


def kept_space(element: Element) -> bool:
    return inherited(element, SPACE) == "preserve"


def check_head(container: Element) -> None:
    """Notes, original data and foreign elements of a file, group or unit."""
    foreign: set[str] = set()
    for child in container:
        space, local = split(str(child.tag))
        if space in CORE and local in ("notes", "originalData"):
            check_list(child, local)
        elif space not in CORE:
            check_foreign_ids(child, space, foreign)


def check_list(container: Element, local: str) -> None:
    check_shape(container, local)
    if not len(container):
        raise refuse(container, _("Line %(line)s: <%(name)s> is empty."), name=local)
    names: set[str] = set()
    for child in container:
        check_shape(child, split(str(child.tag))[1])
        unique(child, names)
        for inner in child:
            check_shape(inner, split(str(inner.tag))[1])


def check_foreign_ids(element: Element, space: str, known: set[str]) -> None:
    """Extensions have ids of their own, unique where they stand; what modules want is theirs."""
    if space in TAGS_OF:
        for each in element.iterdescendants():
            inner, local = split(str(each.tag))
            if inner in TAGS_OF and local not in TAGS_OF[inner]:
                raise refuse(each, _("Line %(line)s: <%(name)s> is no element of its module."), name=local)
        return
    for each in element.iter():
        name = each.get("id") or each.get("{http://www.w3.org/XML/1998/namespace}id")
        if name is not None and name in known:
            raise refuse(each, _("Line %(line)s: the id “%(id)s” is used twice."), id=name)
        if name is not None:
            known.add(name)


def check_part(part: Element, names: set[str]) -> None:
    local = split(str(part.tag))[1]
    check_shape(part, local)
    unique(part, names)
    if not len(part) or not str(part[0].tag).endswith("}source"):
        raise refuse(part, _("Line %(line)s: <%(name)s> has no source."), name=local)
    if part.get("subState") is not None and part.get("state") is None:
        raise refuse(part, _("Line %(line)s: a sub-state needs a state."))
    for text in part:
        check_shape(text, split(str(text.tag))[1])


def check_order(parts: list[Element]) -> None:
    """Places of targets, said or implied, are not taken twice."""
    if all(part[-1].get("order") is None for part in parts):
        return
    places = [int(part[-1].get("order") or number) for number, part in enumerate(parts, 1)]
    if len(set(places)) != len(places):
        raise refuse(parts[0], _("Line %(line)s: two targets of the unit have the same order."))


def check_type(element: Element) -> None:
    """`type` and `subType` by the element they stand on."""
    name, kind, sub = split(str(element.tag))[1], element.get("type"), element.get("subType")
    if kind is not None:
        known = CODE_TYPE if name in ("ph", "pc", "sc", "ec") else NOTE_TYPE if name in ("mrk", "sm") else never
        own = name not in ("ph", "pc", "sc", "ec") and is_own(kind)
        if not known(kind) and not own:
            raise refuse(
                element, _("Line %(line)s: “%(value)s” is no value of “%(attribute)s”."), value=kind, attribute="type"
            )
    if sub is not None:
        prefix, _colon, value = sub.partition(":")
        right = STYLES.get(value) == kind if prefix == "xlf" else is_own(sub)
        if kind is None or not right:
            raise refuse(
                element, _("Line %(line)s: “%(value)s” is no value of “%(attribute)s”."), value=sub, attribute="subType"
            )


def never(_value: str) -> bool:
    return False


def check_pairs(codes: list[Element]) -> None:
    """Starts and ends of one side of a unit: each end after its start, isolated where the other is missing."""
    names: set[str] = set()
    starts: dict[tuple[str, str], Element] = {}
    ended: set[tuple[str, str]] = set()
    for code in codes:
        local = split(str(code.tag))[1]
        unique(code, names)
        if local in ("sc", "sm"):
            starts["ec" if local == "sc" else "em", code.get("id", "")] = code
        elif local in ("ec", "em"):
            check_end(code, local, starts, ended)
    for (local, _name), start in starts.items():
        lone = (local, start.get("id", "")) not in ended
        if lone != (start.get("isolated") == "yes"):
            raise refuse(start, _("Line %(line)s: a start without an end has to be isolated, and no other."))


def check_end(code: Element, local: str, starts: dict[tuple[str, str], Element], ended: set[tuple[str, str]]) -> None:
    reference, isolated = code.get("startRef"), code.get("isolated") == "yes"
    if local == "ec" and (isolated == (reference is not None) or isolated == (code.get("id") is None)):
        raise refuse(code, _("Line %(line)s: an end has “startRef”, or “id” where it is isolated."))
    if isolated:
        return
    start = starts.get((local, reference or ""))
    if start is None:
        raise refuse(code, _("Line %(line)s: the end comes before its start, or has none."))
    ended.add((local, reference or ""))
    for name in ("canCopy", "canDelete", "canOverlap"):
        if code.get(name) is not None and code.get(name) != start.get(name, "yes"):
            raise refuse(code, _("Line %(line)s: start and end differ in “%(attribute)s”."), attribute=name)
    if code.get("canReorder") is not None and (code.get("canReorder") == "no") != (
        start.get("canReorder", "yes") != "yes"
    ):
        raise refuse(code, _("Line %(line)s: start and end differ in “%(attribute)s”."), attribute="canReorder")


def check_sequences(codes: Iterable[Element]) -> None:
    """Codes that keep their order begin with firstNo and can be neither copied nor deleted."""
    within = False
    for code in codes:
        if split(str(code.tag))[1] not in ("ph", "pc", "sc", "ec"):
            continue
        reorder = code.get("canReorder", "yes")
        if reorder != "yes" and not (code.get("canCopy") == "no" and code.get("canDelete") == "no"):
            raise refuse(code, _("Line %(line)s: a code that keeps its place can be neither copied nor deleted."))
        if reorder == "no" and not within:
            raise refuse(code, _("Line %(line)s: a sequence of codes has to begin with “firstNo”."))
        within = reorder != "yes"


def check_copy(code: Element, copied: dict[str | None, str | None]) -> None:
    original = code.get("copyOf")
    if original is None:
        return
    if (
        original not in copied
        or copied[original] == "no"
        or any(key.startswith("dataRef") for key in map(str, code.keys()))
    ):
        raise refuse(code, _("Line %(line)s: “%(id)s” cannot be copied here."), id=original)


def check_fragment(element: Element, reference: str) -> None:
    """The syntax of a fragment identifier (XLIFF 2.1, 4.2): containers in order, then one leaf."""
    if not reference.startswith("#"):
        return
    last = -1
    selectors = reference[1:].removeprefix("/").split("/")
    for place, selector in enumerate(selectors):
        prefix, equals, name = selector.partition("=")
        if equals and prefix in ORDER:
            wrong = ORDER[prefix] <= last or not is_token(name)
            last = ORDER[prefix]
        else:
            leaf = name if equals else prefix
            wrong = place != len(selectors) - 1 or not is_token(leaf) or bool(equals and prefix not in LEAVES)
        if wrong:
            raise refuse(element, _("Line %(line)s: “%(ref)s” is no reference."), ref=reference[:80])


def texts(unit: Element) -> Iterator[tuple[str, Element, Element | None]]:
    """The parts of a checked unit: segment or ignorable, its source, its target if it has one."""
    for part in unit:
        local = split(str(part.tag))[1]
        if local in ("segment", "ignorable"):
            yield local, part[0], part[1] if len(part) > 1 else None
