"""Text with inline codes, back into XML: always well formed, however codes were moved."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from reviewapp.engine.formats.codes import PRIVATE
from reviewapp.engine.formats.rows import Kind


class Form(NamedTuple):
    """How a code is written: `whole` alone or well nested, `apart` where pairs cross, `lone` without its partner.

    A `fixed` pair is always whole: whatever crosses it is written apart.
    """

    kind: Kind
    whole: str
    apart: str = ""
    lone: str = ""
    partner: str = ""
    fixed: bool = False


class Found(NamedTuple):
    """A code in a text that is cut in pieces."""

    piece: int
    start: int
    char: str


def assemble(text: str, forms: Mapping[str, Form], escape: Callable[[str], str]) -> str:
    """`text` as XML. A code that stands twice is written once: identities are unique."""
    return assemble_pieces([text], forms, escape)[0]


def assemble_pieces(texts: Sequence[str], forms: Mapping[str, Form], escape: Callable[[str], str]) -> list[str]:
    """The same for texts that follow each other; a pair may begin in one and end in another."""
    found = first_places(texts, forms)
    markup = chosen(found, forms)
    made = []
    for number, text in enumerate(texts):
        parts, last = [], 0
        for code in (each for each in found if each.piece == number):
            parts += [escape(own(text[last : code.start], forms)), markup[code.char]]
            last = code.start + 1
        made.append("".join([*parts, escape(own(text[last:], forms))]))
    return made


def own(text: str, forms: Mapping[str, Form]) -> str:
    """Text between codes: further occurrences of known codes go, characters that are the text's own stay."""

    def character(char: str) -> str:
        form = forms.get(char)
        return char if form is None else form.whole if form.kind == "character" else ""

    return text if text.isascii() else PRIVATE.sub(lambda match: character(match[0]), text)


def first_places(texts: Sequence[str], forms: Mapping[str, Form]) -> list[Found]:
    found: dict[str, Found] = {}
    for number, text in enumerate(texts):
        for match in () if text.isascii() else PRIVATE.finditer(text):
            if match[0] in forms and forms[match[0]].kind != "character":
                found.setdefault(match[0], Found(number, match.start(), match[0]))
    return list(found.values())


def chosen(found: Sequence[Found], forms: Mapping[str, Form]) -> dict[str, str]:
    """Which form each code takes: `whole` where its pair nests in one piece, `apart` where it crosses, else `lone`."""
    markup = {
        code.char: forms[code.char].whole if forms[code.char].kind == "alone" else forms[code.char].lone
        for code in found
    }
    waiting: list[Found] = []
    crossed: set[str] = set()
    for code in found:
        form = forms[code.char]
        if form.kind == "open" and form.partner in markup:
            waiting.append(code)
        elif form.kind == "close" and (start := next((each for each in waiting if each.char == form.partner), None)):
            if form.fixed:
                crossed.update(each.char for each in waiting[waiting.index(start) + 1 :])
            nested = waiting[-1] is start and start.piece == code.piece and start.char not in crossed
            for each in (start.char, code.char):
                markup[each] = forms[each].whole if nested or form.fixed else forms[each].apart
            waiting.remove(start)
    return markup
