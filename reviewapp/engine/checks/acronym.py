"""An acronym with its letters in another order than elsewhere in the document."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from reviewapp.engine.check import DOCUMENT, Example, Fact, Placed, check
from reviewapp.engine.findings import Finding, Severity, Span, fixes
from reviewapp.engine.messages import _
from reviewapp.engine.pair import Pair

ACRONYM = re.compile(r"[A-Z]{3,7}(?![A-Za-z\d-])")
JOINED = re.compile(r"[A-Za-z\d-]")
# What the source has, or the text introduces in brackets, is right; the rest is only used.
KNOWN, USED = "known ", "used "
LONG = 4


def acronyms(pair: Pair) -> Iterator[Fact]:
    text = pair.target
    if text.isupper() or not any(map(str.isupper, pair.unfolded)):
        return
    for match in ACRONYM.finditer(text):
        start, end = match.span()
        if JOINED.match(text[start - 1 : start]):
            continue
        introduced = text[start - 1 : start] in ("(", "（") and text[end : end + 1] in (")", "）")
        known = introduced or match[0] in (pair.source or "")
        yield Fact("".join(sorted(match[0])), (KNOWN if known else USED) + match[0], Span(start, end))


@check(
    title=_("Acronym with its letters swapped"),
    why=_("Engines spell acronyms piece by piece and swap the pieces."),
    category="terminology/inconsistent/acronym",
    severity=Severity.MAJOR,
    scope=DOCUMENT,
    default=True,
    glyph="Å",
    confidence=0.9,
    collect=acronyms,
    good=[
        Example(">en", None, "The spectroscopy (FTIR) works.\nFTIR is quick."),
        Example(">en", None, "USA won, AUS lost. The USA won again."),
        Example("zh>en", "FTIR和FITR。", "FTIR and FITR (FTIR) differ."),
    ],
    bad=[
        Example(">en", None, "The spectroscopy (FTIR) works.\nThe ⟦FITR⟧ spectra are weak; FTIR is quick."),
        Example("zh>en", "我们用NOMAD。\nNOMAD好。", "We use NOMAD.\n⟦NODAM⟧ is good."),
        Example(">fr", None, "Le comité (CVDO) siège.\nLe ⟦CDVO⟧ décide."),
    ],
)
def acronym(group: Sequence[Placed]) -> Iterator[tuple[int, Finding]]:
    forms = {each.fact.value.partition(" ")[2] for each in group}
    if len(forms) < 2:
        return
    known = {each.fact.value.removeprefix(KNOWN) for each in group if each.fact.value.startswith(KNOWN)}
    uses = Counter(each.fact.value.partition(" ")[2] for each in group)
    rule, count = max(uses.items(), key=lambda each: (each[0] in known, each[1]))
    if rule not in known and (count < 2 or len(rule) < LONG):
        return
    for at, fact, _message in group:
        form = fact.value.partition(" ")[2]
        if form != rule and form not in known and uses[form] < max(count, 2):
            yield (
                at,
                Finding(
                    _("“%(form)s” has the letters of “%(rule)s” in another order."),
                    target=fact.span,
                    params={"form": form, "rule": rule},
                    fixes=fixes(rule),
                    group=f"acronym {fact.key}",
                ),
            )
