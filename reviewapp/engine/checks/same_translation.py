"""Different sentences of the source that read the same."""

import re
from collections.abc import Iterator, Sequence

from reviewapp.engine.check import DOCUMENT, Example, Fact, Placed, check, make_fact
from reviewapp.engine.findings import Finding, Severity
from reviewapp.engine.messages import _
from reviewapp.engine.pair import Pair

LEAST_LETTERS = 30  # of the translation: shorter sentences may well say two things alike
LEAST_LETTERS_UNSPACED = 12
ALIKE = 60  # percent of two sources that agree; above, they may rightly read the same
SENTENCE = re.compile(r"[^.!?…。！？؟]+")


def collect(pair: Pair) -> Iterator[Fact]:
    """The longer sentences of the translation, each with its paragraph's source."""
    least = LEAST_LETTERS if pair.target_language.spaced else LEAST_LETTERS_UNSPACED
    for span in pair.cuts:
        if span.end - span.start >= least:
            yield make_fact((pair.target[span.start : span.end], pair.source or "", span))


@check(
    title=_("Same translation for different sources"),
    why=_("A sentence repeated where the source says something else hides what the source says."),
    category="accuracy/mistranslation/same-target",
    severity=Severity.MAJOR,
    scope=DOCUMENT,
    default=True,
    glyph="≡",
    confidence=0.8,
    needs_source=True,
    collect=collect,
    good=[
        Example(
            "en>es",
            "Penalties range from a warning to expulsion.\nPenalties range from a warning to expulsion.",
            "Las sanciones van desde la amonestación hasta la expulsión.\n"
            "Las sanciones van desde la amonestación hasta la expulsión.",
        ),
        Example("zh>en", "感谢各位。\n谢谢大家。", "Thank you all.\nThank you all."),
        Example(
            "fr>de",
            "Le conseil se réunit le lundi 3 mai.\nLe conseil se réunit le lundi, 3 mai.",
            "Der Rat tritt am Montag, dem 3. Mai, zusammen.\nDer Rat tritt am Montag, dem 3. Mai, zusammen.",
        ),
    ],
    bad=[
        Example(
            "en>es",
            "Penalties range from a warning to expulsion.\nFor a second offence, the student shall be suspended.",
            "Las sanciones van desde la amonestación hasta la expulsión.\n"
            "⟦Las sanciones van desde la amonestación hasta la expulsión.⟧",
        ),
        Example(
            "zh>en",
            "库房位于一层，墙体返潮严重。\n展厅采用恒温恒湿的展柜。",
            "The storeroom is on the ground floor and its walls are damp.\n"
            "⟦The storeroom is on the ground floor and its walls are damp.⟧",
        ),
        Example(
            "ru>fr",
            "Комитет примет заявления без документов.\nШколы откроются после праздников.",
            "Le comité acceptera les demandes sans documents.\n⟦Le comité acceptera les demandes sans documents.⟧",
        ),
    ],
)
def same_translation(group: Sequence[Placed]) -> Iterator[tuple[int, Finding]]:
    first = group[0]
    for placed in group[1:]:
        if placed.at != first.at and not is_form_beside(first, placed) and unlike(first.fact.value, placed.fact.value):
            yield (
                placed.at,
                Finding(
                    _("Paragraph %(number)s has the same sentence for a different source."),
                    target=placed.fact.span,
                    params={"number": first.at + 1},
                    group=placed.fact.key,
                ),
            )


def is_form_beside(one: Placed, other: Placed) -> bool:
    """Whether both are plural forms of one message, which may well read the same."""
    return one.message == other.message != ""


def unlike(one: str, other: str) -> bool:
    """Whether no sentence of one source is nearly a sentence of the other."""
    from rapidfuzz.fuzz import ratio

    ours, theirs = SENTENCE.findall(one), SENTENCE.findall(other)
    return not any(ratio(first, second) >= ALIKE for first in ours for second in theirs)
