"""Quotations that open and never close, or close and never opened."""

from collections.abc import Iterator, Sequence

from reviewapp.engine.check import DOCUMENT, Example, Fact, Placed, check
from reviewapp.engine.findings import Finding, Severity, Span
from reviewapp.engine.messages import _
from reviewapp.engine.pair import Pair
from reviewapp.engine.quotes import GATE, Quote, directed, unpaired

# A quotation may run over paragraphs: each opens it again, or none does, and only the last closes it.
SURE, OPEN, CLOSE, STARTS = "sure ", "open ", "close ", "starts "


def quote_facts(pair: Pair) -> Iterator[Fact]:
    """The marks without a partner, and, where there is no source to tell, how the paragraph begins."""
    if GATE.isdisjoint(pair.characters):
        return
    alone = unpaired(pair.target, pair.target_language)
    if pair.source is None:
        yield from beginning(pair, alone)
    elif alone and not unpaired(pair.source, pair.source_language):
        for quote in alone:
            yield fact(SURE + (OPEN if quote.opens else CLOSE), quote)
        return
    else:
        return
    for quote in alone:
        yield fact(OPEN if quote.opens else CLOSE, quote)


def beginning(pair: Pair, alone: list[Quote]) -> Iterator[Fact]:
    first = next(iter(directed(pair.target, pair.target_language)), None)
    if first and first.opens and not pair.target[: first.at].strip():
        yield fact(STARTS, first)


def fact(kind: str, quote: Quote) -> Fact:
    return Fact("quotations", kind + quote.mark, Span(quote.at, quote.at + 1))


@check(
    title=_("Quotation mark without its partner"),
    why=_("Where a machine drops one of two quotation marks, the reader cannot tell who is speaking."),
    category="fluency/punctuation/unpaired-quote",
    severity=Severity.MINOR,
    scope=DOCUMENT,
    default=True,
    glyph="“",
    confidence=0.9,
    collect=quote_facts,
    good=[
        Example(">en", None, 'He said “yes” and "no", and the 5" pipe is Orme’s.'),
        Example(">en", None, "“We came at night.\n“We left at dawn,” she said."),
        Example(">fr", None, "« Oui », dit-il, « “peut-être” même »."),
        Example(">de", None, "Sie rief: „Halt!“ und »Los!«"),
        Example("zh>en", "他说：“我们来了。", "He said: “We have come."),
        Example(">zh", None, "他说：“我们‘来了’。”《晨报》报道。"),
        Example(">ru", None, "Газета «Светоч» пишет: «Это „начало“»."),
        Example(">ar", None, "وقالت: «وصلنا»."),
    ],
    bad=[
        Example(">en", None, 'Early⟦"⟧ December 27, 2023.'),
        Example(">en", None, "The minister said that ⟦“⟧the road is open."),
        Example("zh>en", "会议指出要加快。", "⟦“⟧The meeting called for speed."),
        Example(">en", None, "He said ⟦“⟧no.\nThen he left."),
        Example(">fr", None, "Il a répondu ⟦«⟧ non et il est parti."),
        Example(">de", None, "Sie rief Halt!⟦“⟧ und ging."),
        Example(">zh", None, "他说：⟦“⟧我们来了。"),
        Example(">es", None, "Según el informe⟦»⟧, no hubo daños."),
        Example(">ar", None, "وقالت: ⟦«⟧وصلنا مساء."),
    ],
)
def unpaired_quote(group: Sequence[Placed]) -> Iterator[tuple[int, Finding]]:
    opened = {each.at for each in group if each.fact.value.startswith(OPEN)}
    carried = {each.at for each in group if each.fact.value.startswith((STARTS, CLOSE))}
    for at, each in group:
        kind, mark = each.value[:-1], each.value[-1]
        running_on = (kind == OPEN and at + 1 in carried) or (kind == CLOSE and at - 1 in opened)
        if kind != STARTS and not running_on:
            yield at, finding(mark, kind.endswith(OPEN), each.span)


def finding(mark: str, opens: bool, span: Span) -> Finding:
    if opens:
        return Finding(
            _("The quotation mark %(mark)s opens here and never closes."), target=span, params={"mark": mark}
        )
    return Finding(_("The quotation mark %(mark)s closes what never opened."), target=span, params={"mark": mark})
