"""Masks: stars, crosses and boxes that an engine or its censor left where a name should be.

Stars also make footnotes, significance levels, Markdown emphasis, powers, scene breaks and softened
swearwords; these are told apart here, once, for every check that asks.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from reviewapp.engine.findings import Span

if TYPE_CHECKING:
    from reviewapp.engine.pair import Pair

STARS = "*＊∗﹡✱"
SHAPES = "×✕✖╳□■▢○〇◯●△▲◇◆"
GATE = frozenset(STARS + SHAPES)
RUN = re.compile(rf"(?:\\?[{STARS}]){{2,}}|(?<!\S)\*(?: \*)+(?!\S)|[{SHAPES}]{{2,}}")
# Emphasis hugs its words, as CommonMark 0.31 (section 6.2) has it; inside a word it needs a language without spaces.
EMPHASIS = re.compile(r"(?<![*\w\\])(\*{1,3})(?=[^\s*])[^*\n]*[^\s*\\]\1(?!\*)")
EMPHASIS_UNSPACED = re.compile(r"(?<!\*)(\*{2,3})(?=[^\s*])[^*\n]*[^\s*]\1(?!\*)")
LEVEL = re.compile(r"\s*[pP]\s*[<=≤]")
GLUED_STAR = re.compile(r"(?<=[^\s*])\*(?![*\w])")
FREE_STAR = re.compile(r"(?<!\S)\*\s")
SWEARWORD = re.compile(r"(?<!\w)[^\W\d_]$")
NUMERALS = "0123456789零一二三四五六七八九十"
# X stands for a name after a title or where Roman numerals are not written; XX alone may be twenty.
CROSSES = re.compile(r"(?<![\w-])[XxХ]{2,}(?![\w-])")
TITLE = re.compile(
    r"\b(?:Mrs?|Ms|Dr|Prof|Professor|Comrade|Mme|Mlle|M|MM|Sra?|Sres|Dra|Don|Doña|Herrn?|Frau|г-на?|г-жа|тов)\.? $"
)
SOURCE_CROSSES = re.compile(r"[XxＸｘ×✕]{2,}|[*＊]{2,}|某某|[○〇□]{2,}")
QUOTED = re.compile(r"[\"“„«「『《‘]([^\"“”„«»「」『』《》‘’\n]{1,60})[\"“”»」』》’]")
WORD_BEFORE = re.compile(r"[^\W\d_][\w'’-]*$")


class Mask(NamedTuple):
    """A mask; `name` is the half of a name it stands beside with the mask itself, where there is one."""

    span: Span
    name: Span | None = None


def masks(pair: Pair) -> list[Mask]:
    """The masks of the target in the order of the text."""
    found = [Mask(span) for span in crosses(pair)]
    if not GATE.isdisjoint(pair.characters) and any(map(str.isalpha, pair.target)):
        found += [with_name(pair, span) for span in runs(pair)]
    return sorted(found)


def runs(pair: Pair) -> list[Span]:
    text = pair.target
    emphasised = emphasis(pair)
    found = (Span(*match.span()) for match in RUN.finditer(text))
    return [span for span in found if not any(touches(span, each) for each in emphasised) and is_mask(pair, span)]


def emphasis(pair: Pair) -> list[Span]:
    """What Markdown sets in italics or bold; it does not cut through quotations."""
    if "*" not in pair.characters:
        return []
    pattern = EMPHASIS if pair.target_language.spaced else EMPHASIS_UNSPACED
    return [Span(*match.span()) for match in pattern.finditer(pair.target) if match[0].count('"') % 2 == 0]


def touches(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def is_mask(pair: Pair, span: Span) -> bool:
    text, (start, end) = pair.target, span
    before, after = text[start - 1 : start], text[end : end + 1]
    if before in NUMERALS and before:
        return False  # a power, a hidden telephone number, a significance level, the zeros of 二○○八
    if text[start] not in STARS and text[start] != "\\":
        return True
    if (before and before in "/_\\") or (after and after in "/_("):
        return False  # a comment, a path, a call
    if before.isalpha() and after.isalpha() and pair.target_language.spaced:
        return False  # a softened swearword
    if before.islower() and SWEARWORD.search(text, max(0, start - 2), start):
        return False
    return not (LEVEL.match(text, end) or is_footnote(pair, span) or is_copied(pair, span))


def is_footnote(pair: Pair, span: Span) -> bool:
    """Whether the stars are the second or third mark of a row of footnotes."""
    before = pair.target[: span.start]
    if pair.role == "note" and not before.strip():
        return True
    glued = bool(before) and not before[-1].isspace()
    return (GLUED_STAR if glued else FREE_STAR).search(before) is not None


def is_copied(pair: Pair, span: Span) -> bool:
    """Whether the source has the very word the stars stand in, as code has (`**kwargs`)."""
    text = pair.target
    start, end = span
    while start and not text[start - 1].isspace():
        start -= 1
    while end < len(text) and not text[end].isspace():
        end += 1
    return end - start > span.end - span.start and pair.source is not None and text[start:end] in pair.source


def crosses(pair: Pair) -> list[Span]:
    """XX for a name: told from the Roman twenty by the script, a title before it, or the source's own mask."""
    text = pair.target
    if "XX" not in text and "xx" not in text and "ХХ" not in text:
        return []
    masked = pair.source is not None and pair.source_language.script != "Latn" and SOURCE_CROSSES.search(pair.source)
    roman = pair.target_language.script in ("Latn", "Cyrl", "Grek")
    return [
        Span(*match.span())
        for match in CROSSES.finditer(pair.target)
        if masked
        or len(match[0]) > 3
        or TITLE.search(pair.target, max(0, match.start() - 12), match.start())
        or (not roman and match[0] not in (pair.source or ""))
    ]


def with_name(pair: Pair, span: Span) -> Mask:
    """The mask with the half of the name it stands beside: `Bright**`, or `Bright **` within one pair of quotes."""
    text = pair.target
    for quoted in QUOTED.finditer(text, max(0, span.start - 62)):
        if quoted.start() >= span.start:
            break
        if quoted.end() > span.end and is_half(quoted[1], span, quoted.start(1)):
            inside = quoted[1]
            start = quoted.start(1) + len(inside) - len(inside.lstrip())
            return Mask(span, Span(start, start + len(inside.strip())))
    word = WORD_BEFORE.search(text, max(0, span.start - 40), span.start)
    whole = span.end == len(text) or not text[span.end].isalnum()
    if word and whole and pair.target_language.spaced:
        return Mask(span, Span(word.start(), span.end))
    return Mask(span)


def is_half(quoted: str, mask: Span, offset: int) -> bool:
    """Whether the quoted words begin or end with the mask and hold a word besides."""
    rest = (quoted[: mask.start - offset] + quoted[mask.end - offset :]).strip()
    at_an_end = not quoted[: mask.start - offset].strip() or not quoted[mask.end - offset :].strip()
    return at_an_end and any(map(str.isalpha, rest))
