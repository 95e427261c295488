"""XML from strangers: streamed, without entities, networks or internal subsets."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, BinaryIO, cast
from xml.parsers import expat

from reviewapp.engine.formats.rows import FormatError
from reviewapp.engine.messages import _

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

XML = "http://www.w3.org/XML/1998/namespace"
LANG, SPACE = f"{{{XML}}}lang", f"{{{XML}}}space"
PROLOG = 1 << 20  # bytes in which the root element has to begin
UNFIT = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
SPECIAL = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"})
QUOTED = SPECIAL | str.maketrans({'"': "&quot;", "\n": "&#10;", "\t": "&#9;"})


class Found(Exception):
    """Ends the look at a prolog."""


def refuse_subset(stream: BinaryIO) -> None:
    """Raise FormatError where a DOCTYPE has an internal subset; a DOCTYPE that names a file is well.

    Entities, default attributes and bombs all live there, and no exchange format needs it.
    """
    stream.seek(0)
    subset = False

    def doctype(_name: str, _system: str | None, _public: str | None, has_subset: bool) -> None:
        nonlocal subset
        subset = bool(has_subset)
        if subset:
            raise Found

    def root(_name: str, _attributes: object) -> None:
        raise Found

    parser = expat.ParserCreate()
    parser.StartDoctypeDeclHandler = doctype
    parser.StartElementHandler = root
    try:
        parser.Parse(stream.read(PROLOG), False)
    except Found:
        pass
    except (expat.ExpatError, ValueError, LookupError):
        return  # lxml says what is wrong, and where
    finally:
        stream.seek(0)
    if subset:
        raise FormatError(_("The XML declares entities or elements of its own, which is not accepted."))


def elements(
    stream: BinaryIO, *, events: tuple[str, ...] = ("end",), tag: str | list[str] | None = None
) -> Iterator[tuple[str, Element]]:
    """Events and elements in the order of the file; the caller clears what it has used (see `forget`).

    Raises FormatError with the line where the XML is broken.
    """
    from lxml import etree

    refuse_subset(stream)
    parser = etree.iterparse(
        stream,
        events=events,
        tag=tag,
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    typed: bool | None = None
    try:
        for event, element in parser:
            if typed is None:
                typed = has_doctype(element)
            if typed and event == "end":  # without one, the parser itself refuses entities it does not know
                refuse_unknown(element, etree.Entity)
            yield event, element
    except etree.XMLSyntaxError as error:
        raise broken(error, parser.error_log.last_error) from None
    except (LookupError, UnicodeError, ValueError) as error:
        if isinstance(error, FormatError):
            raise
        raise FormatError(_("The XML cannot be read: %(reason)s."), {"reason": str(error)[:200]}) from None


def has_doctype(element: Element) -> bool:
    """Whether there is a DOCTYPE; one with declarations is refused for encodings that `refuse_subset` cannot read."""
    subset: Any = element.getroottree().docinfo.internalDTD
    if subset is None:
        return False
    if next(subset.iterentities(), None) is not None or next(subset.iterelements(), None) is not None:
        raise FormatError(_("The XML declares entities or elements of its own, which is not accepted."))
    return True


def refuse_unknown(element: Element, entity: Callable[..., Any]) -> None:
    """An entity that nobody declares would silently be lost from the text."""
    for unknown in element.iter(entity):
        raise FormatError(
            _("Line %(line)s: the XML does not say what %(name)s stands for."),
            {"line": line(element), "name": unknown.text or ""},
        )


def broken(error: SyntaxError, logged: Any) -> FormatError:
    """The error as lxml raises it, or as it has logged it where it says no more than that nothing is left."""
    number, reason = error.lineno or 0, str(error.msg or "")
    if not number and logged is not None:
        number, reason = logged.line, logged.message
    reason = reason.split(", line ")[0].strip().rstrip(".")
    return FormatError(_("The XML is broken at line %(line)s: %(reason)s."), {"line": number, "reason": reason})


def forget(element: Element) -> None:
    """Free an element that has been used, and its elder siblings."""
    element.clear(keep_tail=True)  # type: ignore[call-arg]  # lxml-stubs do not know it
    parent = element.getparent()
    while parent is not None and element.getprevious() is not None:
        del parent[0]


def escape(text: str) -> str:
    """Text for an element; what XML cannot hold becomes U+FFFD."""
    text = UNFIT.sub("\ufffd", text)
    for char in "&<>\r":  # & first
        if char in text:
            text = text.replace(char, SPECIAL[ord(char)])
    return text


def quote(text: str) -> str:
    """Text for an attribute in double quotes."""
    return UNFIT.sub("\ufffd", text).translate(QUOTED)


def line(element: Element) -> int:
    """The line an element begins in, from 1; 0 where it is not known."""
    return cast(int, element.sourceline or 0)


def name(element: Element) -> str:
    """An element's name without its namespace."""
    return str(element.tag).rpartition("}")[2]


def content(element: Element, between: str = "") -> str:
    """All text in an element."""
    return between.join(map(str, element.itertext()))


def written_name(element: Element) -> str:
    """An element's name as the file writes it, with its prefix."""
    return f"{element.prefix}:{name(element)}" if element.prefix else name(element)


def written_attributes(element: Element) -> dict[str, str]:
    """Attributes by their names as the file writes them, with the namespaces that the element itself declares."""
    parent = element.getparent()
    around = parent.nsmap if parent is not None else {}
    found: dict[str, str] = {}
    for prefix, space in element.nsmap.items():
        if around.get(prefix) != space:
            found[f"xmlns:{prefix}" if prefix else "xmlns"] = space
    prefixes = {space: prefix for prefix, space in element.nsmap.items() if prefix} | {XML: "xml"}
    for key, value in element.attrib.items():
        space, closed, local = str(key).rpartition("}")
        found[f"{prefixes.get(space[1:], '')}:{local}" if closed else local] = str(value)
    return found


def tag(written: str, attributes: Mapping[str, str], end: str = ">") -> str:
    return "".join([f"<{written}", *(f' {key}="{quote(value)}"' for key, value in attributes.items()), end])


def start_tag(element: Element, end: str = ">") -> str:
    return tag(written_name(element), written_attributes(element), end)


def markup(element: Element) -> str:
    """An element with all that is in it, as XML."""
    inner = "".join([escape(element.text or ""), *(markup(child) + escape(child.tail or "") for child in element)])
    return f"{start_tag(element)}{inner}</{written_name(element)}>" if inner else start_tag(element, "/>")


def opens_with(head: bytes, root: str) -> bool:
    """Whether the first element in `head` is called `root`, whatever its prefix; UTF-16 is seen through."""
    text = head.replace(b"\0", b"").decode("ascii", "replace")
    found = re.search(r"<(?:[\w.-]+:)?([A-Za-z][\w.-]*)", re.sub(r"<!--.*?-->", "", text, flags=re.DOTALL))
    return found is not None and found[1].lower() == root
