"""Texts with marks and differences, as safe HTML."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from django.utils.html import escape, format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

from reviewapp.engine.bare import CODE
from reviewapp.engine.diff import diff
from reviewapp.engine.formats.codes import FIRST


class Mark(NamedTuple):
    """Code points `start` to `end` of a text, marked with css classes; `flag` is the id of a finding."""

    start: int
    end: int
    classes: str
    flag: int | str = ""


def marked(text: str, marks: Sequence[Mark]) -> SafeString:
    """`text` with each mark as a span; where marks overlap the span carries all of them.

    Marks of no length stand as empty spans with the class `gap`.
    """
    edges = sorted({0, len(text), *(edge for mark in marks for edge in (mark.start, mark.end))})
    pieces: list[SafeString] = []
    for start, end in zip(edges, [*edges[1:], len(text)], strict=True):
        pieces += [span("", [gap], "gap") for gap in marks if gap.start == gap.end == start]
        covering = [mark for mark in marks if mark.start <= start and mark.end >= end > start]
        piece = text[start:end]
        pieces.append(span(piece, covering) if covering else chips(piece))
    return mark_safe("".join(pieces))  # noqa: S308 — every piece was escaped above


CONTEXT = 60  # code points shown on either side of a place


def excerpts(text: str, marks: Sequence[Mark]) -> SafeString:
    """Every place that `marks` name in order with what stands around it; what lies between is left out."""
    groups: list[list[Mark]] = []
    for mark in marks:
        if groups and mark.start - groups[-1][-1].end < 2 * CONTEXT:
            groups[-1].append(mark)
        else:
            groups.append([mark])
    return mark_safe(" ".join(excerpt(text, *group) for group in groups))  # noqa: S308 — excerpts are escaped


def excerpt(text: str, *marks: Mark) -> SafeString:
    """The places that `marks` name with a little of what stands around them."""
    first, last = around(text, marks[0].start, marks[-1].end)
    here = [mark._replace(start=mark.start - first, end=mark.end - first) for mark in marks]
    head, tail = "…" * bool(first), "…" * (last < len(text))
    return format_html("{}{}{}", head, marked(text[first:last], here), tail)


def around(text: str, start: int, end: int, context: int = CONTEXT) -> tuple[int, int]:
    """From where to where `start` to `end` is shown in its context, cut between words where there are any."""
    first, last = max(0, start - context), min(len(text), end + context)
    if first and (space := text.find(" ", first, start)) >= 0:
        first = space + 1
    if last < len(text) and (space := text.rfind(" ", end, last)) >= 0:
        last = space
    return first, last


def span(text: str, marks: Sequence[Mark], *more: str) -> SafeString:
    classes = " ".join(dict.fromkeys([*(name for mark in marks for name in mark.classes.split()), *more]))
    flags = " ".join(str(mark.flag) for mark in marks if mark.flag != "")
    return format_html('<span class="{}" data-flag="{}">{}</span>', classes, flags, chips(text))


def chips(text: str) -> SafeString:
    """`text` with its inline codes as chips, which are read out as “code 1”; the text itself stays as it is."""
    safe = escape(text)
    if text.isascii():
        return safe
    return mark_safe(CODE.sub(lambda match: chip(match[0]), safe))  # noqa: S308 — escaped above


def chip(code: str) -> SafeString:
    name = _("code %(number)s") % {"number": number_of(code)}
    return format_html('<span class="code" role="img" aria-label="{}">{}</span>', name, code)


def number_of(code: str) -> int:
    """How the chip of an inline code is numbered, from 1; static/fonts/codes.woff2 shows the same."""
    return ord(code) - FIRST + 1


def difference(before: str, after: str) -> SafeString:
    """What changed from `before` to `after`, as del and ins."""
    return format_html_join("", "{}", ((piece,) for piece in difference_pieces(before, after)))


def difference_pieces(before: str, after: str) -> Iterable[SafeString]:
    for piece in diff(before, after):
        if piece.same:
            yield chips(piece.before)
            continue
        if piece.before:
            yield format_html("<del>{}</del>", chips(piece.before))
        if piece.after:
            yield format_html("<ins>{}</ins>", chips(piece.after))
