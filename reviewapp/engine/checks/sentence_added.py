"""Sentences that the source does not have."""

from collections.abc import Iterator

from reviewapp.engine.check import Example, check
from reviewapp.engine.findings import Finding, Severity, fixes
from reviewapp.engine.messages import _
from reviewapp.engine.pair import Pair

CONFIDENCE = 0.75


@check(
    title=_("Sentence added"),
    why=_("The translation has a sentence that answers none of the source, often a second try at the one before."),
    category="accuracy/addition/sentence",
    severity=Severity.MAJOR,
    default=True,
    glyph="⊕",
    confidence=CONFIDENCE,
    needs_source=True,
    good=[
        Example(
            "zh>en",
            "会议已经结束，代表们返回各自的城市。报告将于下周公布。",
            "The meeting is over. The delegates have returned to their cities. The report will be published next week.",
        ),
        Example(
            "de>en", "Das Büro öffnet um 8 Uhr. Es schließt um 17 Uhr.", "The office opens at 8. It closes at 5 p.m."
        ),
        Example("fr>en", "Bien sûr, dit-il. Nous partons.", "Of course. He said so. We are leaving."),
    ],
    bad=[
        Example(
            "en>es",
            "Every claim shall be heard by three members of staff, none of whom has taught the student. "
            "Self-plagiarism counts only where the earlier work has gained credit.",
            "Toda acusación será examinada por tres miembros del personal, ninguno de los cuales haya dado clase al "
            "estudiante. ⟦Toda acusación será examinada por tres miembros.⟧ El autoplagio solo cuenta cuando el "
            "trabajo anterior haya dado lugar a créditos.",
        ),
        Example(
            "en>de",
            "The office opened in 1985. The budget is 12 million euros.",
            "Das Büro wurde 1985 eröffnet. ⟦Seine 40 Angestellten arbeiten heute in drei Ländern.⟧ Das Budget beträgt "
            "12 Millionen Euro.",
        ),
        Example(
            "zh>en",
            "库房位于一层。展厅每天开放六个小时。",
            "The storeroom is on the ground floor. ⟦Its walls are very damp and must be repaired as soon as possible.⟧ "
            "The exhibition hall is open for six hours a day.",
        ),
    ],
)
def sentence_added(pair: Pair) -> Iterator[Finding]:
    gap = pair.gap
    if gap and not gap.missing:
        yield Finding(
            _("No sentence of the source says this."),
            target=pair.sentences[gap.at],
            fixes=fixes(""),
            confidence=gap.confidence(CONFIDENCE),
        )
