"""French marks set with a space in one place of a document and without in another."""

import re
from collections.abc import Iterator, Sequence

from reviewapp.engine.check import DOCUMENT, Example, Fact, MarkClass, Placed, check
from reviewapp.engine.findings import Finding, Severity, Span, fixes
from reviewapp.engine.messages import _
from reviewapp.engine.pair import Pair

HIGH = re.compile(
    r"(?<=[\w»”)%])([ \u00a0\u202f]?)([;:!?])(?=\s|$)|(«)([ \u00a0\u202f]?)(?=\w)|(?<=[\w.!?…%])([ \u00a0\u202f]?)(»)"
)
NARROW, WIDE = "\u202f", "\u00a0"
SET, TIGHT = "set ", "tight "
QUOTATION, HIGH_MARKS = "quotation marks", "high marks"
OFTEN = 3


def spacing(pair: Pair) -> Iterator[Fact]:
    """How the high marks and the quotation marks of a paragraph are set."""
    if pair.characters.isdisjoint(";:!?«»"):
        return
    held: dict[str, list[Span]] = {QUOTATION: [], HIGH_MARKS: []}
    for match in HIGH.finditer(pair.target):
        key = QUOTATION if match[3] or match[6] else HIGH_MARKS
        if match[1] or match[4] or match[5]:
            held[key].append(Span(*match.span()))
        else:
            yield Fact(key, TIGHT + (match[2] or match[3] or match[6]), Span(*match.span()))
    for key, spans in held.items():
        if spans:
            yield Fact(key, f"{SET}{len(spans)}", spans[0])


@check(
    title=_("French spacing uneven"),
    why=_("French sets ; : ! ? and quotation marks apart by a thin space; some regions do not, but no text does both."),
    category="fluency/punctuation/french-space",
    severity=Severity.NEUTRAL,
    scope=DOCUMENT,
    default=True,
    mark=MarkClass.STYLE,
    glyph="⎵",
    confidence=0.9,
    languages=("fr",),
    collect=spacing,
    good=[
        Example(">fr", None, "Qui ? Moi !\nVoici : tout ; rien."),
        Example(">fr", None, "Qui? Moi!\nVoici : tout; rien."),
        Example(">fr", None, "Il dit « oui » à 10:30 sur https://northmere.example."),
    ],
    bad=[
        Example(">fr", None, "Qui ? Moi !\nVoici : tout ; rien⟦?⟧ Peut-être."),
        Example(">fr", None, "« Un », « deux » et ⟦«⟧trois⟦»⟧."),
        Example(">fr", None, "Un ; deux ; trois ; quatre⟦!⟧"),
    ],
)
def french_space(group: Sequence[Placed]) -> Iterator[tuple[int, Finding]]:
    """The tight ones are marked where the others are the rule; the rule is never guessed from a few."""
    tight = [each for each in group if each.fact.value.startswith(TIGHT)]
    count = sum(int(each.fact.value.removeprefix(SET)) for each in group if each.fact.value.startswith(SET))
    if count < OFTEN or len(tight) * 2 > count:
        return
    for at, fact, _message in tight:
        fix = fixes(spaced(fact.value.removeprefix(TIGHT)))
        yield at, Finding(_("A space belongs here, as in the rest of the document."), target=fact.span, fixes=fix)


def spaced(mark: str) -> str:
    """The mark with a space that cannot break: wide for colons and quotations, else thin (Imprimerie nationale)."""
    if mark == "«":
        return mark + WIDE
    return (WIDE if mark in ":»" else NARROW) + mark
