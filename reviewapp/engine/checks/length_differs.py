"""Translations far shorter or longer than their source lets expect."""

from collections.abc import Iterator

from reviewapp.engine.check import Example, check
from reviewapp.engine.findings import Finding, Severity, Span
from reviewapp.engine.lengths import worth
from reviewapp.engine.messages import _
from reviewapp.engine.pair import Pair
from reviewapp.engine.places import likely_place

# Human and machine translations of whole sentences stay within 0.5 to 1.8 of what is usual for
# their languages in 95 of 100 cases; these are far outside.
SHORT, LONG = 0.35, 3.0
LEAST = 60  # characters of English, or what is worth as many, on the longer side


@check(
    title=_("Much shorter or longer than the source"),
    why=_("A translation of a third or of three times the usual length has lost or gained something."),
    category="accuracy/omission/length",
    severity=Severity.MAJOR,
    default=True,
    glyph="↔",
    confidence=0.8,
    needs_source=True,
    good=[
        Example(
            "zh>en",
            "会议强调了进一步加强协调的重要性。",
            "The meeting stressed how important it was to strengthen coordination further.",
        ),
        Example("en>fr", "Note", "Veuillez noter ce qui suit :"),
        Example("de>ja", "Die Sitzung wurde am Montag vertagt.", "会議は月曜日に延期された。"),
    ],
    bad=[
        Example(
            "en>de",
            "The committee will examine the claims of every family that was registered before the flood and "
            "publish its decisions within two weeks.",
            "Der Ausschuss⟦⟧ prüft die Anträge.",
        ),
        Example(
            "zh>en",
            "库房位于一层。",
            "⟦The storeroom is on the ground floor and its walls are damp, so that the objects kept in it had to be "
            "moved to another building.⟧",
        ),
        Example(
            "fr>es",
            "Le rapport annuel présente les résultats de toutes les écoles de la région, avec les chiffres de "
            "fréquentation et les dépenses par élève.",
            "El informe⟦⟧ anual se publicó.",
        ),
    ],
)
def length_differs(pair: Pair) -> Iterator[Finding]:
    if pair.plural == "few":
        return  # “nothing found” answers “%d places were found in all texts of the project”
    source = worth((pair.source or "").strip(), pair.source_language.tag)
    target = worth(pair.target.strip(), pair.target_language.tag)
    if target and target < SHORT * source and source >= LEAST:
        place = likely_place(pair.source or "", pair.target, len(pair.source or "") // 2)
        yield Finding(_("The translation is much shorter than its source lets expect."), target=Span(place, place))
    elif source and target > LONG * source and target >= LEAST:
        start = len(pair.target) - len(pair.target.lstrip())
        yield Finding(
            _("The translation is much longer than its source lets expect."),
            target=Span(start, len(pair.target.rstrip())),
        )
