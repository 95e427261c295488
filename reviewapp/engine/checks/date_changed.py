"""Months and weekdays that differ from the source."""

from collections.abc import Iterator

from reviewapp.engine.check import Example, check
from reviewapp.engine.findings import Finding, Severity
from reviewapp.engine.messages import _
from reviewapp.engine.numbers.findings import differs
from reviewapp.engine.numbers.writing import NAMED
from reviewapp.engine.pair import Pair


@check(
    title=_("Month or day changed"),
    why=_("A wrong month or weekday sends people to the right place at the wrong time."),
    category="accuracy/mistranslation/date",
    severity=Severity.CRITICAL,
    default=True,
    glyph="日",
    confidence=0.9,
    needs_source=True,
    good=[
        Example("en>ar", "12–19 October 2023", "12–19 أكتوبر 2023"),
        Example("de>en", "Am 12.07.2020 begann es.", "It began on July 12, 2020."),
        Example("zh>en", "7月23日，星期二", "Tuesday, July 23"),
        Example("en>fr", "They may march in May.", "Ils peuvent défiler en mai."),
        Example("fr>en", "Le show Life on Mars", "The show Life on Mars"),
    ],
    bad=[
        Example("en>ar", "12–19 October 2023", "12–19 ⟦نوفمبر⟧ 2023"),
        Example("en>es", "of 17 June 2015", "de 17 de ⟦julio⟧ de 2015"),
        Example("zh>en", "会议定于星期二举行。", "The meeting is set for ⟦Thursday⟧."),
        Example("de>en", "Am 12.07.2020 begann es.", "It began on ⟦August⟧ 12, 2020."),
        Example("ja>ru", "9月3日に開く。", "Откроется 3 ⟦октября⟧."),
    ],
)
def date_changed(pair: Pair) -> Iterator[Finding]:
    for source, target in pair.compared_numbers.changed:
        if target.kind in NAMED:
            yield differs(pair, source, target)
