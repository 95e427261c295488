"""The reading copy: source and translation as one self-contained HTML file that prints well."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from html import escape
from typing import BinaryIO, Literal, NamedTuple

from reviewapp.engine.formats.codes import PRIVATE
from reviewapp.engine.formats.registry import Format
from reviewapp.engine.formats.rows import Code, Row
from reviewapp.engine.formats.xml import UNFIT
from reviewapp.engine.messages import _
from reviewapp.engine.tags import is_rtl

SIGNS = {"open": "‹", "close": "›", "alone": "•"}
TAGS = {"heading": "h2", "list item": "p", "note": "p", "caption": "p"}


class Unclean(NamedTuple):
    """What is not clean at one paragraph (its number in the copy, from 1): a sentence and the words it is about."""

    number: int
    sentence: str
    words: str = ""


def write(
    rows: Iterable[Row],
    stream: BinaryIO,
    *,
    title: str = "",
    lang: str = "en",
    layout: Literal["side by side", "interleaved"] = "side by side",
    unclean: Sequence[Unclean] = (),
    translate: Callable[[str], str] = str,
) -> None:
    """A page in the language `lang` of its reader; `translate` turns the few words of its own into it.

    What is not clean comes first, each with a link to its paragraph.
    """
    title = title or translate(_("Reading copy"))
    stream.write(top(title, lang).encode())
    stream.write(notice(unclean, translate).encode())
    table = layout == "side by side"
    stream.write(b"<table>\n" if table else b"<main>\n")
    for number, row in enumerate(rows, 1):
        stream.write((table_row if table else block)(number, row).encode())
    stream.write((b"</table>\n" if table else b"</main>\n") + b"</body>\n</html>\n")


def top(title: str, lang: str) -> str:
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(lang)}" dir="{direction(lang)}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(title)}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<h1>{escape(title)}</h1>\n"
    )


def notice(unclean: Sequence[Unclean], translate: Callable[[str], str]) -> str:
    if not unclean:
        return ""
    heading = translate(_("Not clean yet")) + f" ({len(unclean)})"
    points = "".join(map(point, unclean))
    return f'<section class="unclean">\n<h2>{escape(heading)}</h2>\n<ol>\n{points}</ol>\n</section>\n'


def point(each: Unclean) -> str:
    words = f' <q dir="auto">{shown(each.words, ())}</q>' if each.words else ""
    return f'<li><a href="#p{each.number}">{each.number}</a> {escape(each.sentence)}{words}</li>\n'


def table_row(number: int, row: Row) -> str:
    cells = "".join(f"<td>{text}</td>" for text in texts(row))
    return f'<tr id="p{number}" class="{escape(row.role)}"><th scope="row">{number}</th>{cells}</tr>\n'


def block(number: int, row: Row) -> str:
    return f'<div id="p{number}" class="{escape(row.role)}"><b>{number}</b>{"".join(texts(row))}</div>\n'


def texts(row: Row) -> Iterator[str]:
    if row.source is not None:
        yield paragraph(row.source, row.source_lang, "source", row)
    yield paragraph(row.target, row.target_lang, "target", row)


def paragraph(text: str, lang: str, side: str, row: Row) -> str:
    tag = TAGS.get(row.role, "p")
    spoken = f' lang="{escape(lang)}"' if lang else ""
    return f'<{tag} class="{side}"{spoken} dir="{direction(lang)}">{shown(text, row.codes)}</{tag}>'


def shown(text: str, codes: Iterable[Code]) -> str:
    """Text with line breaks kept and codes as small marks."""
    marks = {code.char: mark(code) for code in codes}
    plain = escape(UNFIT.sub("\ufffd", text)).replace("\n", "<br>")
    return PRIVATE.sub(lambda match: marks.get(match[0], match[0]), plain)


def mark(code: Code) -> str:
    if code.kind == "character":
        return code.original
    return f'<span class="code">{escape(code.label or SIGNS[code.kind])}</span>'


def direction(lang: str) -> str:
    """rtl or ltr by language; auto where it is not known."""
    if lang.lower() in ("", "und"):
        return "auto"
    return "rtl" if is_rtl(lang) else "ltr"


STYLE = """
body { font: 1rem/1.6 "Noto Serif", Georgia, "Noto Serif CJK SC", "Noto Naskh Arabic", serif;
  margin: 2rem auto; max-width: 72rem; padding-inline: 1rem; color: #1b1b1b; background: #fff }
h1 { font-size: 1.5rem; line-height: 1.3 }
h2 { font-size: 1.15rem }
h2, p { margin: 0; overflow-wrap: anywhere }
table { border-collapse: collapse; inline-size: 100%; table-layout: fixed }
th { inline-size: 2.5rem }
td, th { padding: .5rem .75rem; border-block-start: 1px solid #ddd; vertical-align: top; text-align: start }
th, div > b { font: .75rem/2 system-ui, sans-serif; color: #666 }
tr, div { break-inside: avoid }
div { margin-block: 1rem }
div > .source { color: #555 }
.heading td { padding-block-start: 1.25rem }
.unclean { border: 2px solid #a33; padding: .75rem 1rem; margin-block: 1rem 2rem }
.unclean ol { padding-inline-start: 1.5rem; list-style: none }
.code { font: .7em system-ui, sans-serif; border: 1px solid #999; border-radius: .3em; padding-inline: .25em }
q { quotes: auto; unicode-bidi: isolate }
a { color: #14508c }
@page { margin: 18mm 15mm }
@media print {
  body { margin: 0; max-width: none; font-size: 10.5pt }
  a { color: inherit; text-decoration: none }
}
"""

FORMAT = Format(
    name="html-copy",
    title=_("Reading copy (HTML)"),
    extensions=(),
    media_type="text/html",
    writer=write,
)
