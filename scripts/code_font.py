"""Draw static/fonts/codes.woff2: the characters that stand for inline codes, as numbered chips.

A chip is one character of the text, so that no way of typing, pasting or undoing can break it; only its look comes
from this font. Needs fonttools and brotli, which the project does not: run it when the look changes, and keep the file.
"""

from pathlib import Path

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen

FONT = Path(__file__).resolve().parent.parent / "static" / "fonts" / "codes.woff2"
FIRST, COUNT = 0xF0000, 256  # as reviewapp/engine/formats/codes.py counts; those past 99 bear no number
BOTTOM, TOP, EDGE, SIDE, CUT = -170, 790, 62, 70, 190
DIGIT, HIGH, THICK, GAP, BASE = 250, 480, 72, 90, 70
# the strokes of a digit: top, upper left, upper right, middle, lower left, lower right, bottom
STROKES = ["1110111", "0010010", "1011101", "1011011", "0111010", "1101011", "1101111", "1010010", "1111111", "1111011"]


def box(pen: TTGlyphPen, left: float, bottom: float, right: float, top: float) -> None:
    polygon(pen, [(left, bottom), (left, top), (right, top), (right, bottom)])


def polygon(pen: TTGlyphPen, points: list[tuple[float, float]]) -> None:
    pen.moveTo(points[0])
    for point in points[1:]:
        pen.lineTo(point)
    pen.closePath()


def lozenge(pen: TTGlyphPen, width: int, inset: int) -> list[tuple[float, float]]:
    left, right, bottom, top, cut = SIDE + inset, width - SIDE - inset, BOTTOM + inset, TOP - inset, CUT - inset * 0.4
    return [
        (left, bottom + cut), (left, top - cut), (left + cut, top), (right - cut, top),
        (right, top - cut), (right, bottom + cut), (right - cut, bottom), (left + cut, bottom),
    ]  # fmt: skip


def digit(pen: TTGlyphPen, value: int, left: int) -> None:
    right, middle = left + DIGIT, BASE + HIGH // 2
    places = [
        (left, BASE + HIGH - THICK, right, BASE + HIGH),
        (left, middle, left + THICK, BASE + HIGH),
        (right - THICK, middle, right, BASE + HIGH),
        (left, middle - THICK // 2, right, middle + THICK // 2),
        (left, BASE, left + THICK, middle),
        (right - THICK, BASE, right, middle),
        (left, BASE, right, BASE + THICK),
    ]
    for place, drawn in zip(places, STROKES[value], strict=True):
        if drawn == "1":
            box(pen, *place)


def chip(number: int) -> tuple[object, int]:
    """The glyph of a chip and its width."""
    digits = str(number) if number <= 99 else ""
    inside = max(1, len(digits)) * (DIGIT + GAP) - GAP
    width = inside + 2 * (SIDE + EDGE + GAP)
    pen = TTGlyphPen(None)
    polygon(pen, lozenge(pen, width, 0))
    polygon(pen, lozenge(pen, width, EDGE)[::-1])
    for place, each in enumerate(digits):
        digit(pen, int(each), SIDE + EDGE + GAP + place * (DIGIT + GAP))
    return pen.glyph(), width


def main() -> None:
    names = [f"code{number}" for number in range(1, COUNT + 1)]
    chips = dict(zip(names, (chip(number) for number in range(1, COUNT + 1)), strict=True))
    builder = FontBuilder(1000, isTTF=True)
    builder.setupGlyphOrder([".notdef", *names])
    builder.setupCharacterMap({FIRST + place: name for place, name in enumerate(names)})
    nothing = {".notdef": (TTGlyphPen(None).glyph(), 500)}
    glyphs = nothing | chips
    builder.setupGlyf({name: glyph for name, (glyph, _width) in glyphs.items()})
    builder.setupHorizontalMetrics({name: (width, SIDE) for name, (_glyph, width) in glyphs.items()})
    builder.setupHorizontalHeader(ascent=900, descent=-200)
    builder.setupNameTable({"familyName": "Codes", "styleName": "Regular"})
    builder.setupOS2(sTypoAscender=900, sTypoDescender=-200, usWinAscent=900, usWinDescent=200)
    builder.setupPost()
    builder.font["head"].modified = builder.font["head"].created = 0
    builder.font.recalcTimestamp = False
    builder.font.flavor = "woff2"
    FONT.parent.mkdir(exist_ok=True)
    builder.save(FONT)


if __name__ == "__main__":
    main()
