"""An acronym that is introduced with one name here and with another there."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from reviewapp.engine.acronyms import LETTERS, introductions, same_words
from reviewapp.engine.check import DOCUMENT, Example, Fact, MarkClass, Placed, check
from reviewapp.engine.findings import Finding, Severity, fixes
from reviewapp.engine.messages import _
from reviewapp.engine.pair import Pair

GATE = frozenset("(（")
CAPITALS = re.compile(rf"[{LETTERS}]{{2}}")


def collect(pair: Pair) -> Iterator[Fact]:
    if GATE.isdisjoint(pair.characters) or not CAPITALS.search(pair.target):
        return
    for each in introductions(pair.target, pair.target_language):
        yield Fact(each.acronym, pair.target[slice(*each.span)], each.span)


@check(
    title=_("Acronym with two meanings"),
    why=_("Engines name an institution anew each time; the acronym in brackets shows that it is the same one."),
    category="terminology/inconsistent/acronym",
    severity=Severity.MAJOR,
    scope=DOCUMENT,
    default=True,
    mark=MarkClass.TERM,
    glyph="Ǎ",
    confidence=0.85,
    collect=collect,
    good=[
        Example(">en", None, "The Orla Lake Board (OLB) met.\nMembers of the Orla Lake Board (OLB) agreed."),
        Example(">en", None, "Non-governmental organisations (NGO) met.\nA non-governmental organisation (NGO) left."),
        Example(">ru", None, "Речной совет Орлы (РСО) собрался.\nПо решению Речного совета Орлы (РСО) шлюз закрыт."),
        Example(">fr", None, "Le Conseil du lac d’Orla (CLO) siège.\nUn avis du conseil du lac d’Orla (CLO)."),
        Example(">de", None, "Anna Brandt (SPD) sprach.\nDie Seenpartei Deutschlands (SPD) tagte."),
    ],
    bad=[
        Example(
            ">en",
            None,
            "The Rural Growth Fund (RGF) was founded.\nThe Rural Growth Fund (RGF) pays.\n"
            "A grant of the ⟦Rural Growth Foundation⟧ (RGF).",
        ),
        Example(">en", None, "The Orla Lake Board (OLB) met.\nOLB (⟦Orla Lagoon Board⟧) agreed."),
        Example(">fr", None, "Le Conseil du lac d’Orla (CLO) siège.\nUn avis du ⟦Comité du lac d’Orla⟧ (CLO)."),
        Example(">ru", None, "Речной совет Орлы (РСО) собрался.\nПо решению ⟦Речного собрания Орлы⟧ (РСО)."),
    ],
)
def acronym_meaning(group: Sequence[Placed]) -> Iterator[tuple[int, Finding]]:
    forms = Counter(placed.fact.value for placed in group)
    if len(forms) < 2:
        return
    usual = max(forms, key=lambda form: sum(forms[other] for other in forms if are_one(form, other)))
    for at, fact, _message in group:
        if not are_one(fact.value, usual):
            yield (
                at,
                Finding(
                    _("“%(acronym)s” stands for “%(name)s” elsewhere."),
                    target=fact.span,
                    params={"acronym": fact.key, "name": usual},
                    fixes=fixes(usual),
                    group=f"acronym meaning {fact.key}",
                ),
            )


def are_one(form: str, other: str) -> bool:
    return same_words(form.split(), other.split())
