"""What XLIFF 2 allows where: elements, their order, attributes and values, as tables.

XLIFF 2.1 (OASIS Standard, 2018) and 2.2 (2025); the shapes of core and the names of its modules.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from reviewapp.engine.formats.rows import FormatError
from reviewapp.engine.formats.xml import LANG, SPACE, line
from reviewapp.engine.messages import _
from reviewapp.engine.tags import well_formed

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

CORE = ("urn:oasis:names:tc:xliff:document:2.0", "urn:oasis:names:tc:xliff:document:2.2")
FS = "urn:oasis:names:tc:xliff:fs:2.0"
SIZE = "urn:oasis:names:tc:xliff:sizerestriction:2.0"
MATCHES = "urn:oasis:names:tc:xliff:matches:2.0"
XML = "http://www.w3.org/XML/1998/namespace"
MODULES = {
    FS: "",
    SIZE: "profiles normalization data",
    MATCHES: "matches match",
    "urn:oasis:names:tc:xliff:glossary:2.0": "glossary glossEntry term translation definition",
    "urn:oasis:names:tc:xliff:metadata:2.0": "metadata metaGroup meta",
    "urn:oasis:names:tc:xliff:resourcedata:2.0": "resourceData resourceItem resourceItemRef source target reference",
    "urn:oasis:names:tc:xliff:changetracking:2.0": "changeTrack revisions revision item",
    "urn:oasis:names:tc:xliff:validation:2.0": "validation rule",
}
TAGS_OF = {space: frozenset(names.split()) for space, names in MODULES.items()}
HTML = frozenset(
    """a b bdo big blockquote body br button caption center cite code col colgroup dd del div dl dt em h1 h2 h3 h4 h5 h6
    head hr html i img label legend li ol p pre q s samp select small span strike strong sub sup table tbody td tfoot th
    thead title tr tt u ul""".split()
)
INLINE = frozenset("cp ph pc sc ec mrk sm em".split())
NMTOKEN = re.compile(r"[\w.:·-]+")
OWN_VALUE = re.compile(r"[^:\s]+:[^:\s].*")
CONTROL = re.compile(r"[0-9A-Fa-f]{4,6}")

Check = Callable[[str], bool]


def among(words: str) -> Check:
    return frozenset(words.split()).__contains__


def is_token(value: str) -> bool:
    return NMTOKEN.fullmatch(value) is not None


def are_tokens(value: str) -> bool:
    return bool(value.split()) and all(map(is_token, value.split()))


def is_own(value: str) -> bool:
    """A value of some authority's own (prefix:value); the prefix xlf is not for the taking."""
    return OWN_VALUE.fullmatch(value) is not None and not value.startswith("xlf:")


def is_control(value: str) -> bool:
    """A code point that XML cannot hold, in hexadecimal."""
    if not CONTROL.fullmatch(value) or (point := int(value, 16)) > 0x10FFFF:
        return False
    return not (point in (9, 10, 13) or 0x20 <= point <= 0xD7FF or 0xE000 <= point <= 0xFFFD or point >= 0x10000)


def is_count(value: str) -> bool:
    return value.isascii() and value.isdigit() and int(value[:10]) > 0


def anything(_value: str) -> bool:
    return True


YES_NO, DIRECTION = among("yes no"), among("ltr rtl auto")
VALUES: dict[str, Check] = {
    "id": is_token,
    "canResegment": YES_NO,
    "canCopy": YES_NO,
    "canDelete": YES_NO,
    "canOverlap": YES_NO,
    "canReorder": among("yes firstNo no"),
    "isolated": YES_NO,
    "translate": YES_NO,
    "srcDir": DIRECTION,
    "trgDir": DIRECTION,
    "dir": DIRECTION,
    "state": among("initial translated reviewed final"),
    "subState": is_own,
    "appliesTo": among("source target"),
    "priority": among("1 2 3 4 5 6 7 8 9 10"),
    "order": is_count,
    "hex": is_control,
    "srcLang": well_formed,
    "trgLang": well_formed,
    "startRef": is_token,
    "dataRef": is_token,
    "dataRefStart": is_token,
    "dataRefEnd": is_token,
    "copyOf": is_token,
    "subFlows": are_tokens,
    "subFlowsStart": are_tokens,
    "subFlowsEnd": are_tokens,
    LANG: well_formed,
    SPACE: among("default preserve"),
}
CODE_TYPE = among("fmt ui quote link image other")
NOTE_TYPE = among("generic comment term")
STYLES = {"lb": "fmt", "pb": "fmt", "b": "fmt", "i": "fmt", "u": "fmt", "var": "ui"}  # what xlf:… goes with


class Shape(NamedTuple):
    """One element: attributes it must and may have, whose other attributes it takes, and its children.

    `others` is "any" (every foreign namespace), "modules" (format style and size) or "". `first`
    are children that come in this order before the rest, at most once each but for `*`
    (foreign elements); `rest` come then, in any number.
    """

    needs: tuple[str, ...] = ()
    may: tuple[str, ...] = ()
    others: str = ""
    first: tuple[str, ...] = ()
    rest: frozenset[str] = frozenset()
    text: bool = False


def shape(
    needs: str = "", may: str = "", others: str = "", first: str = "", rest: str = "", text: bool = False
) -> Shape:
    names = may.replace("xml:lang", LANG).replace("xml:space", SPACE)
    return Shape(
        tuple(needs.split()), tuple(names.split()), others, tuple(first.split()), frozenset(rest.split()), text
    )


CAN = "canCopy canDelete canReorder copyOf subType type "
PLACE = "name canResegment translate srcDir trgDir type xml:space xml:lang"
INSIDE = " ".join(INLINE)
SHAPES = {
    "xliff": shape("version srcLang", "trgLang xml:lang xml:space", "any", "notes *", "file"),
    "file": shape(
        "id",
        "canResegment original translate srcDir trgDir xml:space xml:lang",
        "any",
        "skeleton * notes",
        "unit group",
    ),
    "skeleton": shape("", "href", "", "*", text=True),
    "group": shape("id", PLACE, "any", "* notes", "unit group"),
    "unit": shape("id", PLACE, "any", "* notes originalData", "segment ignorable"),
    "segment": shape("", "id canResegment state subState", "", "source target"),
    "ignorable": shape("", "id", "", "source target"),
    "notes": shape(rest="note"),
    "note": shape("", "id appliesTo category priority ref", "any", text=True),
    "originalData": shape(rest="data"),
    "data": shape("id", "dir xml:space", "", rest="cp", text=True),
    "source": shape("", "xml:lang xml:space", "", "", INSIDE, True),
    "target": shape("", "xml:lang xml:space order", "", "", INSIDE, True),
    "cp": shape("hex"),
    "ph": shape("id", CAN + "disp equiv dataRef subFlows", "modules"),
    "pc": shape(
        "id",
        CAN + "canOverlap dispStart dispEnd equivStart equivEnd dataRefStart dataRefEnd subFlowsStart subFlowsEnd dir",
        "modules",
        "",
        INSIDE,
        True,
    ),
    "sc": shape("id", CAN + "canOverlap dataRef dir disp equiv isolated subFlows", "modules"),
    "ec": shape("", CAN + "canOverlap dataRef dir disp equiv id isolated startRef subFlows", "modules"),
    "mrk": shape("id", "translate type ref value", "any", "", INSIDE, True),
    "sm": shape("id", "translate type ref value", "any"),
    "em": shape("startRef"),
}


def refuse(element: Element, message: str, **params: str | int) -> FormatError:
    return FormatError(message, {"line": line(element), **params})


@lru_cache(maxsize=1024)
def split(tag: str) -> tuple[str, str]:
    """Namespace and name of a tag."""
    space, _closed, name = tag.rpartition("}")
    return space[1:], name


def check_shape(element: Element, name: str, parts: bool = True) -> None:
    """Attributes and, with `parts`, children of a core element are as its shape has them."""
    known = SHAPES[name]
    attributes = element.attrib
    for needed in known.needs:
        if needed not in attributes:
            raise refuse(element, _("Line %(line)s: <%(name)s> has no “%(attribute)s”."), name=name, attribute=needed)
    for key, value in attributes.items():
        check_attribute(element, name, known, str(key), str(value))
    if parts:
        check_children(element, name, known)
        if not known.text and element.text and not element.text.isspace():
            raise refuse(element, _("Line %(line)s: <%(name)s> holds text."), name=name)


def check_attribute(element: Element, name: str, known: Shape, key: str, value: str) -> None:
    if key in known.needs or key in known.may:
        if not VALUES.get(key, anything)(value):
            raise refuse(
                element,
                _("Line %(line)s: “%(value)s” is no value of “%(attribute)s”."),
                value=value[:80],
                attribute=key.rpartition("}")[2],
            )
        return
    space, local = split(key)
    if space == FS:
        check_style(element, name, local, value)
    allowed = space != XML if known.others == "any" else known.others == "modules" and foreign_style(space)
    if not space or not allowed:
        raise refuse(element, _("Line %(line)s: <%(name)s> cannot have “%(attribute)s”."), name=name, attribute=local)


def foreign_style(space: str) -> bool:
    return space in (FS, SIZE) or "its" in space.lower()


def check_style(element: Element, name: str, local: str, value: str) -> None:
    """Format style: an HTML element's name; `subFs` goes with `fs`; a closing code has neither."""
    wrong = local not in ("fs", "subFs") or (local == "fs" and value not in HTML)
    wrong = wrong or (local == "subFs" and f"{{{FS}}}fs" not in element.attrib)
    wrong = wrong or (name == "ec" and element.get("isolated") != "yes")
    if wrong:
        raise refuse(
            element, _("Line %(line)s: <%(name)s> cannot have “%(attribute)s”."), name=name, attribute=f"fs:{local}"
        )


def check_children(element: Element, name: str, known: Shape) -> None:
    """Children are allowed and in their order."""
    stage = 0
    seen = ""
    for child in element:
        stage, seen = check_child(element, child, name, known, stage, seen)


def check_child(element: Element, child: Element, name: str, known: Shape, stage: int, seen: str) -> tuple[int, str]:
    """The stage of `known.first` that `child` belongs to (its length: the rest), and its name."""
    space, local = split(str(child.tag))
    if space not in CORE:
        check_foreign(child, space, local)
        local = "*"
    if local in known.rest:
        return len(known.first), local
    if local not in known.first or known.first.index(local) < stage or (local == seen and local != "*"):
        raise refuse(
            child,
            _("Line %(line)s: <%(child)s> is out of place in <%(name)s>."),
            child=local if local != "*" else split(str(child.tag))[1],
            name=name,
        )
    return known.first.index(local), local


def check_foreign(element: Element, space: str, local: str) -> None:
    if space in TAGS_OF and local not in TAGS_OF[space]:
        raise refuse(element, _("Line %(line)s: <%(name)s> is no element of its module."), name=local)
