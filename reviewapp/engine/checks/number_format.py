"""Decimal and grouping marks of another language."""

from collections.abc import Iterator

from reviewapp.engine.check import Example, MarkClass, check
from reviewapp.engine.findings import Finding, Severity, Span, fixes
from reviewapp.engine.messages import _
from reviewapp.engine.numbers import Number
from reviewapp.engine.numbers.digits import PLAIN, strict
from reviewapp.engine.numbers.writing import written_like
from reviewapp.engine.pair import Pair


@check(
    title=_("Number written the foreign way"),
    why=_("A point where readers expect a comma makes 1.234 a thousand and more, or little more than one."),
    category="locale-convention/number-format",
    severity=Severity.MINOR,
    default=True,
    mark=MarkClass.STYLE,
    glyph="٫",
    confidence=0.9,
    languages=("cs", "de", "en", "fr", "it", "nl", "pl", "pt", "ru", "sv"),
    needs_source=True,
    good=[
        Example("en>fr", "It fell by 2.5%.", "Cela a baissé de 2,5 %."),
        Example("en>de", "Version 2.5 needs USB 3.0.", "Version 2.5 braucht USB 3.0."),
        Example("de>en", "Es kostet 1.234,50 Euro.", "It costs 1,234.50 euros."),
        Example("en>ru", "12,500 tonnes", "12 500 тонн"),
    ],
    bad=[
        Example("en>fr", "It fell by 2.5%.", "Cela a baissé de ⟦2.5⟧ %."),
        Example("en>de", "The room is 3.75 metres high.", "Der Raum ist ⟦3.75⟧ Meter hoch."),
        Example("en>it", "2.5 million people", "⟦2.5 milioni⟧ di persone"),
        Example("de>en", "Es wiegt 3,5 Tonnen.", "It weighs ⟦3,5⟧ tonnes."),
        Example("en>ru", "1.234 kg of gold", "⟦1.234⟧ кг золота"),
    ],
)
def number_format(pair: Pair) -> Iterator[Finding]:
    known = pair.number_sides[1].numerals
    if not pair.number_sides[0].numerals.spelled:
        return  # whether its 1.500 is one and a half nobody can tell
    for source, target in pair.compared_numbers.same:
        form = PLAIN.match(pair.target, target.start, target.end)
        if (
            form
            and not form[0].isdecimal()
            and foreign(pair, source, target, form[0])
            and measured(pair, target, form[0])
        ):
            better = written_like(source.value, target, pair.target, known)
            yield Finding(
                _("Here this is written %(number)s.")
                if better
                else _("The marks of this number are another language's."),
                target=Span(target.start, target.end),
                params={"number": better} if better else {},
                fixes=fixes(better) if better else (),
            )


def measured(pair: Pair, number: Number, form: str) -> bool:
    """Whether the number counts something; versions and sections keep their points."""
    return number.end > number.start + len(form) or bool(pair.number_sides[1].unit(number))


def foreign(pair: Pair, source: Number, target: Number, form: str) -> bool:
    """Whether `form` has the source's value only by the marks of another language."""
    known = pair.number_sides[1].numerals
    own = strict(form, known.decimal, known.group)
    return own is None or (own != source.value and source.value in target.also)
