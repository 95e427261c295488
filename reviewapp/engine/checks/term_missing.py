"""Terms of the source whose decided translation is not there."""

from collections.abc import Iterator

from reviewapp.engine.check import Example, MarkClass, check
from reviewapp.engine.findings import Finding, Severity, Span
from reviewapp.engine.messages import _
from reviewapp.engine.pair import Pair
from reviewapp.engine.places import likely_place
from reviewapp.engine.terms.loosely import LISTED, may_stand
from reviewapp.engine.terms.termbase import TermHit

RIGHT = ("preferred", "admitted")
SOMETIMES = 0.5  # how sure a gap is where the term stands elsewhere in the paragraph: it may be "it" the second time
CLINIC = (("mobile clinic", "عيادة متنقلة", "preferred"),)
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
        Example("en>ar", "Mobile clinics came.", "وصلت العيادات المتنقلة.", terms=CLINIC),
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
    said: dict[str, int] = {}
    for hit in pair.terms:
        said[hit.entry.concept] = said.get(hit.entry.concept, 0) + 1
    for hit in unsaid(pair.source_terms, said.copy()):
        better = pair.termbase.preferred(hit.entry.concept, pair.target_language.tag)
        if better and not inflected(pair, hit.entry.concept):
            place = likely_place(pair.source or "", pair.target, hit.start)
            yield Finding(
                _("“%(source)s” is to read “%(term)s”."),
                target=Span(place, place),
                source=Span(hit.start, hit.end),
                params={"source": hit.text, "term": better.text},
                confidence=SOMETIMES if hit.entry.concept in said else None,
            )


def inflected(pair: Pair, concept: str) -> bool:
    """Whether one of the concept's right terms may stand here in a form that no list has."""
    assert pair.termbase
    language = pair.target_language.tag
    if language in LISTED:
        return False  # before the words of the text are cut for nothing
    right = [
        entry.text for entry in pair.termbase.forms(concept, language) if entry.status in ("preferred", "admitted")
    ]
    words = [word for _start, _end, word in pair.words]
    return any(may_stand(words, text, language) for text in right)


def unsaid(hits: list[TermHit], left: dict[str, int]) -> Iterator[TermHit]:
    """The hits of the source that use up no hit of the target; of several concepts at one place any will do."""
    waiting: TermHit | None = None  # the first hit of a place none of whose concepts has an answer so far
    place = -1
    for hit in hits:
        if hit.start != place:
            if waiting:
                yield waiting
            waiting, place = hit, hit.start
        elif waiting is None:
            continue
        concept = hit.entry.concept
        if left.get(concept, 0) > 0:
            left[concept] -= 1
            waiting = None
    if waiting:
        yield waiting
