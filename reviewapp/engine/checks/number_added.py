"""Numbers that the source does not have."""

from collections.abc import Iterator

from reviewapp.engine.check import Example, check
from reviewapp.engine.findings import Finding, Severity, Span
from reviewapp.engine.messages import _
from reviewapp.engine.numbers.findings import goes_without_saying, is_spelled_out
from reviewapp.engine.pair import Pair


@check(
    title=_("Number added"),
    why=_("The translation has a number that nothing in the source stands for."),
    category="accuracy/addition/number",
    severity=Severity.MAJOR,
    default=True,
    glyph="+",
    confidence=0.8,
    needs_source=True,
    good=[
        Example("zh>en", "四面八方的人都来了。", "People came from all sides."),
        Example("en>es", "Twelve of them left.", "Se fueron 12."),
        Example("zh>en", "去年3月成立。", "It was founded in March 2016."),
        Example("en>de", "Tens of millions fled.", "Mehrere zehn Millionen flohen."),
        Example("en>ja", "He came in July 1895.", "1895年（明治28年）7月に来た。"),
        Example("pt>en", "Mil novecentos e oitenta e quatro", "Nineteen eighty-four"),
        Example("zh>en", "两千多年来，漆器得以保存。", "For more than two thousand years, the lacquer survived."),
    ],
    bad=[
        Example("en>fr", "The bridge is closed.", "Le pont est fermé en ⟦2024⟧."),
        Example("zh>en", "项目已经获批。", "⟦45⟧ projects were approved."),
        Example("ru>en", "Школы закрыты.", "The ⟦300⟧ schools are closed."),
    ],
)
def number_added(pair: Pair) -> Iterator[Finding]:
    for number in pair.compared_numbers.added:
        if goes_without_saying(pair, number) or is_spelled_out(pair, number):
            continue
        yield Finding(
            _("Nothing in the source stands for %(number)s."),
            target=Span(number.start, number.end),
            params={"number": pair.target[number.start : number.end]},
        )
