"""Numbers of the source that the translation leaves out."""

from collections.abc import Iterator

from reviewapp.engine.check import Example, check
from reviewapp.engine.findings import Finding, Severity, Span
from reviewapp.engine.messages import _
from reviewapp.engine.numbers import Number
from reviewapp.engine.numbers.findings import goes_without_saying, is_vague
from reviewapp.engine.pair import Pair
from reviewapp.engine.places import end_of_word


@check(
    title=_("Number missing"),
    why=_("A number of the source has no counterpart in the translation."),
    category="accuracy/omission/number",
    severity=Severity.MAJOR,
    default=False,
    glyph="-",
    confidence=0.8,
    needs_source=True,
    good=[
        Example("zh>en", "一、引言", "1. Introduction"),
        Example("en>ar", "It costs $120.", "يكلف 120 دولارًا."),
        Example("zh>en", "这是一个重要方面。", "This is an important aspect."),
    ],
    bad=[
        Example("en>de", "It has 12 rooms and 45 halls.", "Es hat 12 Zimmer⟦⟧ und Säle."),
        Example("zh>en", "2019年，共有486件。", "In 2019, there⟦⟧ were many."),
        Example("fr>es", "Le rapport compte 230 pages.", "El informe tiene⟦⟧ páginas."),
    ],
)
def number_missing(pair: Pair) -> Iterator[Finding]:
    for number in pair.compared_numbers.missing:
        if goes_without_saying(pair, number) or is_vague(pair.source or "", number):
            continue
        place = where_it_belongs(pair, number)
        yield Finding(
            _("%(number)s of the source is missing."),
            target=Span(place, place),
            source=Span(number.start, number.end),
            params={"number": (pair.source or "")[number.start : number.end]},
        )


def where_it_belongs(pair: Pair, missing: Number) -> int:
    """As far on as it stands in the source between the numbers that are kept, at the end of a word."""
    source, text = pair.source or "", pair.target
    before, after = (0, 0), (len(source), len(text.rstrip()))
    for kept in pair.compared_numbers.same:
        if before[0] < kept.source.end <= missing.start:
            before = kept.source.end, kept.target.end
        elif missing.end <= kept.source.start < after[0]:
            after = kept.source.start, kept.target.start
    if after[1] < before[1]:  # the order differs: stay with the nearer one
        return before[1] if missing.start - before[0] <= after[0] - missing.end else end_of_word(text, after[1])
    share = (missing.start - before[0]) / max(1, after[0] - before[0])
    return end_of_word(text, before[1] + round(share * (after[1] - before[1])))
