"""Numbers that differ from the source."""

from collections.abc import Iterator

from reviewapp.engine.check import Example, check
from reviewapp.engine.findings import Finding, Severity
from reviewapp.engine.messages import _
from reviewapp.engine.numbers.findings import differs
from reviewapp.engine.numbers.writing import NAMED
from reviewapp.engine.pair import Pair


@check(
    title=_("Number changed"),
    why=_("A number that differs from the source is read as fact; few mistakes do more harm."),
    category="accuracy/mistranslation/number",
    severity=Severity.CRITICAL,
    default=True,
    glyph="#",
    confidence=0.9,
    needs_source=True,
    good=[
        Example("zh>en", "馆藏二千三百余件。", "It holds more than 2,300 pieces."),
        Example("zh>en", "投资达3.5亿元。", "Investment reached 350 million yuan."),
        Example("en>es", "It fell by 2.5%.", "Cayó un 2,5 %."),
        Example("en>de", "It began at 8 p.m. at 70 °F.", "Es begann um 20 Uhr bei 21 °C."),
        Example("es>en", "Vuelve en quince días.", "She will be back in two weeks."),
        Example("en>ar", "64,000 people left.", "غادر 64 ألف شخص."),
        Example("de>en", "Im Jahr 2019 waren es zwölf.", "There were 12 in 2019."),
        Example("ru>en", "Более 350 млн человек.", "Over 350 million people."),
        Example("en>fr", "One in five left by 5 p.m.", "Un sur cinq est parti avant 17 heures."),
        Example("en>ja", "It has 1.2–1.4 million members.", "会員は120万～140万人である。"),
        Example("en>tr", "It cost 4.5 million euros.", "Maliyeti 4,5 milyon avro oldu."),
        Example("ja>en", "1億2000万円を投じた。", "They spent 120 million yen."),
    ],
    bad=[
        Example("en>ar", "About 11,500 are staying.", "يقيم نحو ⟦115,000⟧ شخص."),
        Example("zh>en", "年均开裂率降至0.9%。", "The cracking rate fell to ⟦9⟧% a year."),
        Example("de>en", "Dort sind 50 Prozent arm.", "There ⟦28⟧ percent are poor."),
        Example("en>fr", "It opened in 1985.", "Il a ouvert en ⟦1995⟧."),
        Example("en>ja", "A crew of 45 worked there.", "⟦54⟧人が働いた。"),
    ],
)
def number_changed(pair: Pair) -> Iterator[Finding]:
    for source, target in pair.compared_numbers.changed:
        if target.kind not in NAMED:
            yield differs(pair, source, target)
