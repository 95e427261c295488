"""Terms of the source whose decided translation is not there."""

from collections import Counter
from collections.abc import Iterator
from itertools import groupby

from reviewapp.engine.check import Example, MarkClass, check
from reviewapp.engine.findings import Finding, Severity, Span
from reviewapp.engine.messages import _
from reviewapp.engine.pair import Pair
from reviewapp.engine.places import likely_place
from reviewapp.engine.terms.termbase import TermHit

SOMETIMES = 0.5  # how sure a gap is where the term stands elsewhere in the paragraph: it may be "it" the second time
CHAIN = (("供应链", "supply chain", "preferred"),)


@check(
    title=_("Term missing"),
    why=_("The source has a term the project has decided on, and the translation says something else."),
    category="terminology/wrong-term/missing",
    severity=Severity.MAJOR,
    default=True,
    mark=MarkClass.TERM,
    glyph="T",
    confidence=0.85,
    needs_source=True,
    good=[
        Example("zh>en", "供应链正在恢复。", "Supply chains are recovering.", terms=CHAIN),
        Example("zh>en", "该地区已恢复供电。", "Power is back in the area.", terms=CHAIN),
        Example(
            "en>fr",
            "The claimant signs.",
            "La partie requérante signe.",
            terms=(("claimant", "demandeur", "preferred"), ("claimant", "partie requérante", "admitted")),
        ),
    ],
    bad=[
        Example("zh>en", "供应链正在恢复。", "The⟦⟧ chain of provision is recovering.", terms=CHAIN),
        Example(
            "en>de",
            "The claimant signs and the claimant pays.",
            "Der Antragsteller unterschreibt, und⟦⟧ der Kläger zahlt.",
            terms=(("claimant", "Antragsteller", "preferred"),),
        ),
        Example(
            "en>es",
            "The charter was approved by the board.",
            "El⟦⟧ estatuto fue aprobado por la junta.",
            terms=(("charter", "carta fundacional", "preferred"),),
        ),
    ],
)
def term_missing(pair: Pair) -> Iterator[Finding]:
    if not pair.termbase or not pair.source_terms:
        return
    said = Counter(hit.entry.concept for hit in pair.terms)
    for hit in unsaid(pair.source_terms, Counter(said)):
        better = pair.termbase.preferred(hit.entry.concept, pair.target_language.tag)
        if better:
            place = likely_place(pair.source or "", pair.target, hit.start)
            yield Finding(
                _("“%(source)s” is to read “%(term)s”."),
                target=Span(place, place),
                source=Span(hit.start, hit.end),
                params={"source": hit.text, "term": better.text},
                confidence=SOMETIMES if said[hit.entry.concept] else None,
            )


def unsaid(hits: list[TermHit], left: Counter[str]) -> Iterator[TermHit]:
    """The hits of the source that use up no hit of the target; of several concepts at one place any will do."""
    for _place, rivals in groupby(hits, key=lambda hit: hit.start):
        meant = list(rivals)
        answered = next((hit.entry.concept for hit in meant if left[hit.entry.concept] > 0), None)
        if answered is None:
            yield meant[0]
        else:
            left[answered] -= 1
