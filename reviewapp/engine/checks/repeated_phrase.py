"""Phrases, clauses and sentences said twice in a row."""

import re
from collections.abc import Iterator

from reviewapp.engine.check import Example, check
from reviewapp.engine.findings import Finding, Severity, Span, fixes
from reviewapp.engine.languages.base import words
from reviewapp.engine.loops import Loop, character_loops, is_followed_by_mark, place, word_loops
from reviewapp.engine.messages import _
from reviewapp.engine.pair import Pair

HAN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")
SAID_TWICE = re.compile(r"(.{6,80}?)\W{0,3}\1", re.DOTALL)
# Across a mark a clause may be said twice for its effect; a long one, or a third time, is a loop.
# A million millions is a number in Romance languages.
MULTITUDES = words("millions milhões millones milioni milliers milhares miles migliaia milions milioane")
LONG_CLAUSE, CLAUSE, OFTEN = 5, 3, 3


@check(
    title=_("Phrase repeated"),
    why=_("When a neural engine loses its place it says the same phrase or sentence again."),
    category="fluency/grammar/repetition",
    severity=Severity.MAJOR,
    default=True,
    glyph="∞",
    confidence=0.95,
    good=[
        Example(
            ">en",
            None,
            "Never give up, never give up, they sang again and again and again, day after day after day.",
        ),
        Example(">en", None, "The train from New York, New York, is late, and the more the merrier."),
        Example(">en", None, "What will be will be, face to face to hear."),
        Example(
            "fr>en",
            "Ils chantent : pour la paix du monde, pour la paix du monde.",
            "For the peace of the world, for the peace of the world.",
        ),
        Example(">pt", None, "São milhares de milhões de milhões de dólares."),
        Example(">zh", None, "一步一步，一代又一代，哈哈哈哈。"),
        Example(">en", None, "Yes No Yes No", role="table cell"),
    ],
    bad=[
        Example(">en", None, "It regulates ⟦the storage room of the storage room of the storage room⟧ well."),
        Example(">es", None, "Afecta a ⟦su rendimiento en su rendimiento en su rendimiento⟧."),
        Example(">ar", None, "ننتظر ⟦السنة المالية المقبلة من السنة المالية المقبلة من السنة المالية المقبلة⟧."),
        Example(">fr", None, "Le bureau ⟦est fermé est fermé⟧ lundi."),
        Example(">en", None, "⟦The office is closed on Monday. The office is closed on Monday⟧."),
        Example(">de", None, "⟦Wir danken allen, wir danken allen, wir danken allen⟧."),
        Example(">zh", None, "会议讨论了⟦年度报告年度报告⟧和预算。"),
        Example(">ru", None, "Комитет ⟦принял решение принял решение⟧ вчера."),
    ],
)
def repeated_phrase(pair: Pair) -> Iterator[Finding]:
    spoken = in_words(pair) if pair.target_language.spaced else in_characters(pair)
    for span, phrase in spoken:
        if pair.source is None or not SAID_TWICE.search(pair.source):
            yield Finding(
                _("“%(phrase)s” is said again at once."), target=span, params={"phrase": phrase}, fixes=fixes(phrase)
            )


def in_words(pair: Pair) -> Iterator[tuple[Span, str]]:
    if pair.role == "table cell":
        return
    for loop in word_loops(pair.first, pair.again):
        if is_slip(pair, loop):
            meant = place(pair, loop.start, loop.start + loop.once - 1)
            yield place(pair, loop.start, loop.end - 1), pair.target[meant.start : meant.end]


def is_slip(pair: Pair, loop: Loop) -> bool:
    unit = pair.folded[loop.start : loop.start + loop.period]
    if len(set(unit)) == 1 or not any(len(word) > 2 and word.isalpha() for word in unit):
        return False
    if any(is_followed_by_mark(pair, at) for at in range(loop.start, loop.end - 1)):
        often = loop.end - loop.start >= OFTEN * loop.period
        return loop.period >= LONG_CLAUSE or (loop.period >= CLAUSE and often)
    return loop.period > 2 or not is_idiom(pair, unit)


def is_idiom(pair: Pair, unit: list[str]) -> bool:
    """Again and again and again; face to face to learn; what will be will be."""
    language = pair.target_language
    if not MULTITUDES.isdisjoint(unit):
        return True
    climbs = language.tag == "en" and any(word.endswith("er") for word in unit)
    joined = not language.may_join.isdisjoint(unit) and not language.function_words.isdisjoint(unit)
    return climbs or joined or language.function_words.issuperset(unit)


def in_characters(pair: Pair) -> Iterator[tuple[Span, str]]:
    for span, unit in character_loops(pair.target):
        if len(set(unit)) > 2 and sum(map(bool, map(HAN.match, unit))) > 3:
            yield span, unit
