"""Numbers whose unit differs from the source."""

from collections.abc import Iterator

from reviewapp.engine.check import Example, check
from reviewapp.engine.findings import Finding, Fix, Severity, Span
from reviewapp.engine.messages import _
from reviewapp.engine.numbers.units import renamed
from reviewapp.engine.numbers.units_compare import changed_units
from reviewapp.engine.pair import Pair


@check(
    title=_("Unit changed"),
    why=_("The number is right and its unit is not, which changes what is said as much as a wrong number."),
    category="accuracy/mistranslation/unit",
    severity=Severity.CRITICAL,
    default=True,
    glyph="㎝",
    confidence=0.9,
    needs_source=True,
    good=[
        Example("zh>en", "通高31.5厘米。", "It is 31.5 cm in overall height."),
        Example("en>fr", "It weighs 3.5 tonnes.", "Il pèse 3,5 t."),
        Example("es>en", "Mide 100 metros (328 pies).", "It is 328 feet (100 m) long."),
        Example("ja>en", "5か月と3日かかった。", "It took 5 months and 3 days."),
        Example("zh>en", "投资350万元。", "The investment is RMB 3.5 million."),
    ],
    bad=[
        Example("zh>en", "通高31.5厘米。", "It is ⟦31.5 millimeters⟧ in overall height."),
        Example("en>ar", "Vehicles of up to 3.5 tonnes may pass.", "تمر المركبات حتى ⟦3.5 كيلوغرام⟧."),
        Example("en>de", "They waited 3 weeks.", "Sie warteten ⟦3 Tage⟧."),
        Example("ru>en", "Площадь 40 гектаров.", "The area is ⟦40 acres⟧."),
        Example("en>es", "It costs $20.", "Cuesta ⟦20 euros⟧."),
        Example("en>ja", "The pipe is 12 m long.", "配管は⟦12センチ⟧だ。"),
    ],
)
def unit_changed(pair: Pair) -> Iterator[Finding]:
    for one, unit, other, wrong in changed_units(pair.compared_numbers.same, *pair.number_sides):
        better = renamed(pair.target[wrong.start : wrong.end], unit.code, pair.number_sides[1].numerals)
        yield Finding(
            _("The source has %(source)s, the translation %(target)s."),
            target=Span(min(other.start, wrong.start), max(other.end, wrong.end)),
            source=Span(min(one.start, unit.start), max(one.end, unit.end)),
            params={
                "source": (pair.source or "")[min(one.start, unit.start) : max(one.end, unit.end)],
                "target": pair.target[min(other.start, wrong.start) : max(other.end, wrong.end)],
            },
            fixes=(Fix(better, Span(wrong.start, wrong.end)),) if better else (),
        )
