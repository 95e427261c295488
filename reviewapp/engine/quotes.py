"""Which quotation marks of a text open, which close, and which find no partner.

A mark's direction is read from where it stands, as readers do, since “ opens in English and closes in
German, and straight marks do both; its shape decides only where the place does not.
"""

import re
from typing import NamedTuple

from reviewapp.engine.languages import Language

DOUBLE, GUILLEMETS = '"“”„‟＂', "«»"
FAMILIES = {
    **dict.fromkeys(DOUBLE, DOUBLE),
    **dict.fromkeys(GUILLEMETS, GUILLEMETS),
    "「": "「",
    "」": "「",
    "『": "『",
    "』": "『",
}
FAMILIES |= {"《": "《", "》": "《"}
GATE = frozenset(FAMILIES)
QUOTE = re.compile(f"[{''.join(FAMILIES)}]")
# What may stand right outside an opening mark, and right outside a closing one.
BEFORE = frozenset("([{（【「『《«„“‘‚—–-−/…¿¡*")
AFTER = frozenset(".,;:!?)]}）】」』》»”’…—–-/、，。；：！？،؛؟*")
UNSEEN = frozenset("\u200b\u200e\u200f\u202a\u202b\u202c\u2066\u2067\u2068\u2069\ufeff")
OPENING, CLOSING = frozenset("„‟「『《"), frozenset("」』》")


class Quote(NamedTuple):
    at: int
    mark: str
    opens: bool | None


def unpaired(text: str, language: Language) -> list[Quote]:
    """The marks without a partner, in the order of the text; `opens` tells what each was read as."""
    return paired(text, language)[1]


def paired(text: str, language: Language) -> tuple[list[tuple[Quote, Quote]], list[Quote]]:
    """The quotations of a text, opening and closing mark, and the marks left alone; both in order.

    Where places and shapes disagree, the reading that leaves fewer marks alone is taken: a space
    on the wrong side of a mark does not take its partner away.
    """
    found = directed(text, language)
    pairs, alone = matched(found)
    if len(alone) > 1 and not language.spaced:
        return turned(pairs, alone)
    if alone:
        by_shapes = matched([quote._replace(opens=by_shape(text, quote.at, language)) for quote in found])
        if len(by_shapes[1]) < len(alone):
            return by_shapes
    return pairs, alone


def turned(pairs: list[tuple[Quote, Quote]], alone: list[Quote]) -> tuple[list[tuple[Quote, Quote]], list[Quote]]:
    """Two marks of one shape in a row are a quotation of which one is turned the wrong way: “好“."""
    pairs, left = list(pairs), list[Quote]()
    for quote in alone:
        if left and left[-1].mark == quote.mark and left[-1].opens == quote.opens and quote.mark in "“”「」『』":
            pairs.append((left.pop()._replace(opens=True), quote._replace(opens=False)))
        else:
            left.append(quote)
    return sorted(pairs), left


def matched(quotes: list[Quote]) -> tuple[list[tuple[Quote, Quote]], list[Quote]]:
    waiting: dict[str, list[Quote]] = {}
    pairs, alone = [], []
    for quote in quotes:
        same = waiting.setdefault(FAMILIES[quote.mark], [])
        if quote.opens or (quote.opens is None and not same):
            same.append(quote)
        elif same:
            pairs.append((same.pop(), quote))
        else:
            alone.append(quote._replace(opens=False))
    alone += [quote._replace(opens=True) for same in waiting.values() for quote in same]
    return sorted(pairs), sorted(alone)


def directed(text: str, language: Language) -> list[Quote]:
    """The quotation marks of a text, with the direction their place gives them."""
    found = [
        Quote(match.start(), match[0], direction(text, match.start(), language))
        for match in QUOTE.finditer(text)
        if not is_inside_word(text, match.start())
    ]
    if ",," in text and language.quotes[0][0] == "„":  # two commas typed for „
        found = sorted([*found, *(Quote(match.start(), "„", True) for match in re.finditer(",,(?=\\w)", text))])
    odd = sum(quote.mark in DOUBLE for quote in found) % 2
    return [quote for quote in found if not (odd and is_inch(text, quote))]


def direction(text: str, at: int, language: Language) -> bool | None:
    mark = text[at]
    if mark in OPENING or mark in CLOSING:
        return mark in OPENING
    if language.spaced:
        left, right = neighbour(text, at, -1), neighbour(text, at, 1)
        before = left.isspace() or left in BEFORE
        after = right.isspace() or right in AFTER
        if before != after:
            return before
    return by_shape(text, at, language)


def neighbour(text: str, at: int, step: int) -> str:
    """The next character that can be seen on one side; a space beyond the ends."""
    at += step
    while 0 <= at < len(text):
        if text[at] not in UNSEEN:
            return text[at]
        at += step
    return " "


def by_shape(text: str, at: int, language: Language) -> bool | None:
    """What the mark is in the quotations of the language or of the text; None where it is both."""
    mark = text[at]
    if mark in "“”" and "“" in text and "”" in text and "„" not in text and not language.rtl:
        return mark == "“"
    opens = any(mark == opened for opened, _ in language.quotes)
    closes = any(mark == closed for _, closed in language.quotes)
    if opens == closes:
        return {"“": True, "”": False, "«": True, "»": False}.get(mark) if not opens else None
    return opens


def is_inside_word(text: str, at: int) -> bool:
    """Hebrew acronyms carry a straight mark before their last letter; the letter before may have its points."""
    return (
        text[at] == '"' and 0 < at < len(text) - 1 and "\u0591" <= text[at - 1] <= "\u05ea" and text[at + 1].isalpha()
    )


def is_inch(text: str, quote: Quote) -> bool:
    """A straight or curly mark behind a figure, where the marks do not come out even."""
    return quote.mark in '"”' and quote.opens is not True and text[quote.at - 1 : quote.at].isdigit()
