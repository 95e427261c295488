"""Terms a project has decided against."""

from collections.abc import Iterator

from reviewapp.engine.check import Example, MarkClass, check
from reviewapp.engine.findings import Finding, Severity, Span, fixes
from reviewapp.engine.messages import _
from reviewapp.engine.pair import Pair
from reviewapp.engine.terms.termbase import Status

FORBIDDEN = (Status.DEPRECATED, Status.SUPERSEDED)
TERMS = (
    ("数字命运共同体", "digital community with a shared future", "preferred"),
    ("数字命运共同体", "community of digital destiny", "deprecated"),
)


@check(
    title=_("Forbidden term"),
    why=_("The project has decided on another term for this."),
    category="terminology/wrong-term/forbidden",
    severity=Severity.MAJOR,
    default=True,
    reads_terms=True,
    mark=MarkClass.TERM,
    glyph="✗",
    confidence=0.95,
    good=[
        Example("zh>en", "数字命运共同体", "A digital community with a shared future", terms=TERMS),
        Example(
            "en>de",
            "The board of the bank meets.",
            "Der Vorstand der Bank tagt.",
            terms=(("board", "Vorstand", "preferred"), ("board", "Brett", "deprecated")),
        ),
        Example("en>fr", "A heavy load of mail", "Un gros courrier", terms=(("email", "courrier", "deprecated"),)),
    ],
    bad=[
        Example("zh>en", "构建数字命运共同体", "Build a ⟦community of digital destiny⟧", terms=TERMS),
        Example(">en", None, "The ⟦community of digital destiny⟧ and its rules", terms=TERMS),
        Example(
            "en>es",
            "The Board decides; the Board may ask experts.",
            "⟦El Consejo⟧ decide; ⟦el Consejo⟧ puede consultar a expertos.",
            terms=(("the Board", "la Junta", "preferred"), ("the Board", "el Consejo", "superseded")),
        ),
    ],
)
def term_forbidden(pair: Pair) -> Iterator[Finding]:
    if not pair.termbase:
        return
    meant = {hit.entry.concept for hit in pair.source_terms} if pair.source is not None else None
    for hit in pair.terms:
        concept = hit.entry.concept
        if hit.entry.status in FORBIDDEN and (meant is None or concept in meant):
            better = pair.termbase.preferred(concept, pair.target_language.tag)
            text = cased(better.text, hit.text) if better else ""
            yield Finding(
                _("The project says “%(term)s” here.") if better else _("The project does not use “%(term)s”."),
                target=Span(hit.start, hit.end),
                params={"term": better.text if better else hit.text},
                fixes=fixes(text) if text else (),
            )


def cased(text: str, model: str) -> str:
    """`text` with a capital first where `model` has one."""
    return text[:1].upper() + text[1:] if model[:1].isupper() else text
