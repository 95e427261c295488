"""Numbers of the source that the translation leaves out."""

from collections.abc import Iterator

from reviewapp.engine.check import Example, check
from reviewapp.engine.findings import Finding, Severity, Span
from reviewapp.engine.messages import _
from reviewapp.engine.numbers import Number
from reviewapp.engine.pair import Pair


@check(
    title=_("Number missing"),
    why=_("A number of the source has no counterpart in the translation."),
    category="accuracy/omission/number",
    severity=Severity.MAJOR,
    default=True,
    glyph="-",
    confidence=0.8,
    needs_source=True,
    good=[
        Example("zh>en", "一、引言", "1. Introduction"),
        Example("en>ar", "It costs $120.", "يكلف 120 دولارًا."),
        Example("zh>en", "这是一个重要方面。", "This is an important aspect."),
    ],
    bad=[
        Example("en>de", "It has 12 rooms and 45 halls.", "Es hat 12⟦⟧ Zimmer und Säle."),
        Example("zh>en", "2019年，共有486件。", "In 2019⟦⟧, there were many."),
        Example("fr>es", "Le rapport compte 230 pages.", "El informe tiene⟦⟧ páginas."),
    ],
)
def number_missing(pair: Pair) -> Iterator[Finding]:
    for number in pair.compared_numbers.missing:
        place = where_it_belongs(pair, number)
        yield Finding(
            _("%(number)s of the source is missing."),
            target=Span(place, place),
            source=Span(number.start, number.end),
            params={"number": (pair.source or "")[number.start : number.end]},
        )


def where_it_belongs(pair: Pair, missing: Number) -> int:
    """Behind the last number the translation keeps before it, else as far on as it stands in the source."""
    before = [same.target.end for same in pair.compared_numbers.same if same.source.end <= missing.start]
    if before:
        return max(before)
    text = pair.target
    near = round(len(text) * missing.start / max(1, len(pair.source or "")))
    space = text.find(" ", near)
    return space if space >= 0 else near
