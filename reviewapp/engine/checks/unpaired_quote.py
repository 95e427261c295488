"""Quotations that open and never close, or close and never opened."""

from collections.abc import Iterator, Sequence

from reviewapp.engine.check import DOCUMENT, Example, Fact, Placed, check
from reviewapp.engine.findings import Finding, Severity
from reviewapp.engine.languages import Language
from reviewapp.engine.marks import with_word
from reviewapp.engine.messages import _
from reviewapp.engine.pair import Pair
from reviewapp.engine.quotes import GATE, Quote, directed, unpaired
from reviewapp.engine.single_quotes import lone_singles

# A quotation may run over paragraphs: each opens it again, or none does, and only the last closes it.
# Where the source pairs quotation marks of its own in the paragraph, the translation has no such excuse.
SURE, OPEN, MAYBE, CLOSE, STARTS = "sure ", "open ", "maybe ", "close ", "starts "
FAR = 3
SINGLE, SINGLE_OPEN = frozenset("‘’‚'"), frozenset("‘‚'")
SINGLES = "single quotations"


def quote_facts(pair: Pair) -> Iterator[Fact]:
    """The marks without a partner, and, where there is no source to tell, how the paragraph begins."""
    if not SINGLE.isdisjoint(pair.characters):
        yield from single_facts(pair)
    if GATE.isdisjoint(pair.characters):
        return
    alone = unpaired(pair.target, pair.target_language)
    if pair.source is None:
        yield from beginning(pair)
    elif alone and unpaired(pair.source, pair.source_language):
        return
    sure = SURE if not GATE.isdisjoint(pair.source or "") else ""
    for quote in alone:
        yield fact(pair, sure + (OPEN if quote.opens else CLOSE), quote)


def single_facts(pair: Pair) -> Iterator[Fact]:
    """The same of single marks, which are judged for themselves."""
    alone = lone_singles(pair.target, pair.target_language)
    if alone and pair.source and is_open(pair.source, pair.source_language):
        return
    start = len(pair.target) - len(pair.target.lstrip())
    mark = pair.target[start : start + 1]
    if pair.source is None and mark in SINGLE_OPEN:
        yield fact(pair, STARTS, Quote(start, mark, True), SINGLES)
    for quote in alone:
        begun = MAYBE if quote.at == start else OPEN  # speech that fills paragraphs is closed once
        yield fact(pair, begun if quote.opens else CLOSE, quote, SINGLES)


def is_open(text: str, language: Language) -> bool:
    """Whether the text itself has a mark without a partner, of either kind."""
    return bool(lone_singles(text, language) or unpaired(text, language))


def beginning(pair: Pair) -> Iterator[Fact]:
    first = next(iter(directed(pair.target, pair.target_language)), None)
    if first and first.opens and not pair.target[: first.at].strip():
        yield fact(pair, STARTS, first)


def fact(pair: Pair, kind: str, quote: Quote, key: str = "quotations") -> Fact:
    span = with_word(pair.target, quote.at, opens=bool(quote.opens), spaced=pair.target_language.spaced)
    return Fact(key, kind + quote.mark, span)


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
    alone=True,
    good=[
        Example(">en", None, 'He said “yes” and "no", and the 5" pipe is Orme’s.'),
        Example(">en", None, "“We came at night.\n“We left at dawn,” she said."),
        Example("zh>en", "他说，来了。\n走了。", "He said: “We came.\nWe left.”"),
        Example(">fr", None, "« Oui », dit-il, « “peut-être” même »."),
        Example(">de", None, "Sie rief: „Halt!“ und »Los!«"),
        Example("zh>en", "他说：“我们来了。", "He said: “We have come."),
        Example(">zh", None, "他说：“我们‘来了’。”《晨报》报道。"),
        Example(">ru", None, "Газета «Светоч» пишет: «Это „начало“»."),
        Example(">ar", None, "وقالت: «وصلنا»."),
        Example(">en", None, "‘The workers’ rights are at risk,’ she said. ’Tis true of the ’90s and of ‘Ali."),
        Example(">en", None, "“He said ‘no’.” The 5' pipe isn't theirs; it's the Joneses' and 'em."),
        Example(">en", None, "‘We came at night.\nThe gate was open.\nWe left at dawn,’ she said."),
        Example(">nl", None, "Om 's avonds 't huis te sluiten, zei hij: ‘Ja.’"),
    ],
    bad=[
        Example(">en", None, '⟦Early"⟧ December 27, 2023.'),
        Example(">en", None, "The minister said that ⟦“the⟧ road is open."),
        Example("zh>en", "会议指出要加快。", "⟦“The⟧ meeting called for speed."),
        Example(">en", None, "He said ⟦“no⟧.\nThen he left."),
        Example(">fr", None, "Il a répondu ⟦«⟧ non et il est parti."),
        Example(">de", None, "Sie rief ⟦Halt!“⟧ und ging."),
        Example(">zh", None, "他说：⟦“我们⟧来了。"),
        Example(">es", None, "Según el ⟦informe»⟧, no hubo daños."),
        Example(">ar", None, "وقالت: ⟦«وصلنا⟧ مساء."),
        Example(">en", None, "He called it a ⟦‘meeting⟧ and left."),
        Example(">en", None, "“It is open,” she wrote, but they ⟦answered.’⟧"),
        Example(">en", None, "They wrote ⟦'closed⟧ on the door."),
        Example(">zh", None, "他说：“我们⟦‘来了⟧。”"),
    ],
)
def unpaired_quote(group: Sequence[Placed]) -> Iterator[tuple[int, Finding]]:
    starts = {each.at for each in group if each.fact.value.startswith(STARTS)}
    waiting: list[Placed] = []
    for each in group:
        kind = each.fact.value[:-1]
        if kind in (OPEN, MAYBE):
            waiting.append(each)
        elif kind == CLOSE and waiting and each.at - waiting[-1].at <= FAR:
            waiting.pop()
        elif kind != STARTS:
            yield each.at, finding(each.fact)
    for each in waiting:
        if each.at + 1 not in starts and each.fact.value[:-1] == OPEN:
            yield each.at, finding(each.fact)


def finding(fact: Fact) -> Finding:
    kind, mark = fact.value[:-1], fact.value[-1]
    if kind.endswith(OPEN):
        message = _("The quotation mark %(mark)s opens here and never closes.")
    else:
        message = _("The quotation mark %(mark)s closes what never opened.")
    return Finding(message, target=fact.span, params={"mark": mark})
