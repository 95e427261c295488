"""Quotations that open with a curly mark and close with a straight one, or the other way round."""

from collections.abc import Iterator

from reviewapp.engine.check import Example, MarkClass, check
from reviewapp.engine.findings import Finding, Severity, Span, fixes
from reviewapp.engine.messages import _
from reviewapp.engine.pair import Pair
from reviewapp.engine.quotes import paired

TURNED = frozenset("“”「」『』")
STRAIGHT, CURLY = '"', frozenset("“”„‟")
LONGEST = 80


@check(
    title=_("Quotation marks that do not match"),
    why=_("Engines take one mark from the source and the other from habit."),
    category="fluency/punctuation/quote-pair",
    severity=Severity.NEUTRAL,
    default=True,
    mark=MarkClass.STYLE,
    glyph="”",
    confidence=0.9,
    good=[
        Example(">en", None, 'He said “yes” and "no".'),
        Example(">de", None, 'Sie sagte „ja“ und "nein".'),
        Example(">fr", None, "Il dit « oui “peut-être” »."),
        Example(">zh", None, "他说“好”。"),
        Example(">de", None, 'Der Tag „<a rel="x">“ ist neu.'),
    ],
    bad=[
        Example(">en", None, 'He said ⟦“yes"⟧ and went.'),
        Example(">de", None, 'Sie sagte ⟦„ja"⟧ und ging.'),
        Example(">zh", None, '他说⟦“好"⟧。'),
        Example(">zh", None, "他说⟦“好“⟧，走了。"),
        Example(">es", None, 'Dijo ⟦"sí”⟧ y se fue.'),
    ],
)
def quote_pair(pair: Pair) -> Iterator[Finding]:
    mixed = STRAIGHT in pair.characters and not CURLY.isdisjoint(pair.characters)
    if not mixed and (pair.target_language.spaced or TURNED.isdisjoint(pair.characters)):
        return
    text, (opener, closer) = pair.target, pair.target_language.quotes[0]
    if '="' in text:
        return  # the marks of code keep their own rules
    for opened, closed in paired(text, pair.target_language)[0]:
        straight = opened.mark == STRAIGHT
        if straight != (closed.mark == STRAIGHT) or (opened.mark == closed.mark and not straight and is_han(pair)):
            start, end = opened.at, closed.at + 1
            short = end - start <= LONGEST
            yield Finding(
                _("The quotation opens with %(opener)s and closes with %(closer)s."),
                target=Span(start, end) if short else Span(closed.at, end),
                params={"opener": opened.mark, "closer": closed.mark},
                fixes=fixes(opener + text[start + 1 : end - 1] + closer) if short else (),
            )


def is_han(pair: Pair) -> bool:
    """Where the two marks of a quotation have different shapes, whatever stands beside them."""
    return not pair.target_language.spaced
