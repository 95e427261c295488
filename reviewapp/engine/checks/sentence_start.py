"""Sentences that begin with a small letter."""

import re
from collections.abc import Iterator

from reviewapp.engine.check import Example, check
from reviewapp.engine.checks.all_lower import CASED, is_all_lower
from reviewapp.engine.findings import Finding, Fix, Severity, Span
from reviewapp.engine.messages import _
from reviewapp.engine.pair import Pair

FIRST = re.compile(r"[\"“„«]?([^\W\d_]+(?:['’-][^\W\d_]+)*)(?!\w|\)|[@/.:]\S)")
ENDED = re.compile(r"[.!?…][\"”»’)\]]*\s*$")
# Formulas and quotations are explained in the middle of a sentence.
GOES_ON = frozenset("where with which whereby i.e e.g viz où avec donde con wobei mit dabei где".split())
CLOSED = re.compile('["”“»]')
FEW, WHOLE = 2, 5


@check(
    title=_("Sentence begins small"),
    why=_("A small first letter shows where an engine cut a sentence or lost its beginning."),
    category="fluency/spelling/sentence-start",
    severity=Severity.MINOR,
    default=True,
    glyph="A",
    confidence=0.92,
    good=[
        Example(">en", None, "The meeting is over."),
        Example(">en", None, "iPhones and eBay are old. pH is low."),
        Example("en>fr", "and so it ended.", "et ainsi cela finit."),
        Example(">en", None, "a) the dean; b) the members."),
        Example(">de", None, "a) der Dekan; b) das Amt für Bauen."),
        Example(">en", None, "where x is the height."),
        Example(">en", None, "digital economy"),
        Example(">de", None, "www.northmere.example ist neu."),
        Example(">es", None, "los miembros;", role="list item"),
        Example(">en", None, "“soon and often” is the answer."),
    ],
    bad=[
        Example("zh>en", "奥姆抵达。", "⟦the⟧ envoy Orme has arrived."),
        Example(">en", None, "⟦the⟧ envoy Orme has arrived in Halden."),
        Example(">en", None, "“⟦it⟧ came soon and often,” says Orme."),
        Example(">en", None, "The office was closed. ⟦it⟧ opens on Monday."),
        Example(">fr", None, "⟦le⟧ Comité de Valmora a décidé."),
        Example(">ru", None, "⟦комитет⟧ собрался в Халдене."),
        Example("ja>es", "会議は終わった。", "⟦la⟧ reunión de Valmora terminó."),
    ],
)
def sentence_start(pair: Pair) -> Iterator[Finding]:
    yield from first_sentence(pair)
    for stop in pair.small_after_stop:
        if pair.target[slice(*stop.before)].lower() not in pair.target_language.function_words:
            # Either the capital is lost, or the mark before it is one too many.
            yield finding(pair, stop.after, Fix("", Span(stop.at, stop.at + 1)))


def first_sentence(pair: Pair) -> Iterator[Finding]:
    text = pair.target
    quoted = text[:1] in '"“„«'
    if pair.role != "paragraph" or not text[quoted : quoted + 1].islower():
        return
    match = FIRST.match(text)
    if match and is_slip(pair, match[1]) and not (quoted and is_fragment(text)):
        yield finding(pair, Span(*match.span(1)))


def finding(pair: Pair, span: Span, *others: Fix) -> Finding:
    word = pair.target[slice(*span)]
    return Finding(
        _("The sentence begins with a small letter."),
        target=span,
        fixes=(Fix(word[0].upper() + word[1:]), *others),
    )


def is_slip(pair: Pair, word: str) -> bool:
    source = (pair.source or "").lstrip()
    if not word.islower() or is_initial(pair, word) or len(pair.folded) < FEW or not ENDED.search(pair.target):
        return False
    if source[:1].islower() or is_all_lower(pair) or pair.target_language.script not in CASED:
        return False
    if len(word) > 3 and word in source.split():
        return False  # a command or a name of the source, which keeps its small letter
    return word not in GOES_ON or (pair.source is not None and pair.source_language.spaced)


def is_initial(pair: Pair, word: str) -> bool:
    """A lone letter with a dot is a label or begins a short form: z. B."""
    return len(word) == 1 and pair.target.lstrip('"“„«').startswith(f"{word}.")


def is_fragment(text: str) -> bool:
    """Whether the quotation the paragraph begins with is a few words that its own sentence goes on from."""
    closed = CLOSED.search(text, 1)
    return closed is None or len(text[: closed.start()].split()) < WHOLE
