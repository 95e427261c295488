"""The units of XLIFF 1 that hold nothing but plain texts and notes, which most do, read the short way."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, cast

from reviewapp.engine.formats import xml
from reviewapp.engine.formats.codes import escaped
from reviewapp.engine.formats.rows import Row
from reviewapp.engine.formats.xliff1_states import standard
from reviewapp.engine.formats.xliff1_units import role
from reviewapp.engine.formats.xliff2_rules import inherited

if TYPE_CHECKING:
    from lxml.etree import _Element as Element


class Container(NamedTuple):
    """What the units of one `file` or `group` have in common."""

    doc: str
    source_lang: str
    target_lang: str
    locked: bool


class Containers:
    """The container of each unit, looked at once for neighbours."""

    def __init__(self) -> None:
        self._parent: Element | None = None
        self._found: Container | None = None

    def of(self, unit: Element) -> Container | None:
        """None for a unit that is in no file."""
        parent = unit.getparent()
        if parent is not self._parent:
            self._parent = parent
            self._found = next(map(container, unit.iterancestors("{*}file")), None)
            if self._found and parent is not None:
                self._found = self._found._replace(locked=inherited(parent, "translate") == "no")
        return self._found


def container(file: Element) -> Container:
    get = file.get
    languages = (get("source-language", "").replace("_", "-"), get("target-language", "").replace("_", "-"))
    return Container(get("original", ""), *languages, locked=False)


def plain(unit: Element, container: Container) -> Row | None:
    """The row of a plain unit; None for one with codes, candidates, laid out text or attributes of a tool."""
    known = cast(dict[str, str], dict(unit.items()))
    if any(name[0] == "{" and name != xml.SPACE for name in known):
        return None
    source = target = None
    notes: list[str] = []
    for child in unit:
        name = child.tag.rpartition("}")[2]
        if name == "source" and source is None:
            source = child
        elif name == "target" and target is None:
            target = child
        elif name == "note":
            notes.append(child.text or "")
        else:
            return None
    texts = (simple(source), simple(target) if target is not None else "")
    if texts[0] is None or texts[1] is None:
        return None
    before, after, codes = escaped(texts[0], texts[1])
    told = ("", "") if target is None else (target.get("state", ""), target.get("state-qualifier", ""))
    said = known.get("translate")
    return Row(
        target=after,
        source=before,
        key=known.get("id") or known.get("resname", ""),
        doc=container.doc,
        source_lang=container.source_lang,
        target_lang=container.target_lang,
        role=role(known["restype"]) if "restype" in known else "paragraph",
        state=standard(*told, known.get("approved")),
        note="\n".join(notes),
        locked=container.locked if said is None else said == "no",
        codes=codes,
        line=xml.line(unit),
    )


def simple(element: Element | None) -> str | None:
    """The text of an element that holds text alone, on one line."""
    if element is None or len(element):
        return None
    text = element.text or ""
    return None if "\n" in text else text
