"""Quotation marks that another language uses."""

import re
from collections.abc import Iterator

from reviewapp.engine.check import Example, MarkClass, check
from reviewapp.engine.findings import Finding, Severity, Span, fixes
from reviewapp.engine.messages import _
from reviewapp.engine.pair import Pair

GATE = frozenset("«»„“”")
GUILLEMETS = re.compile(r"«\s*([^«»]{1,200}?)\s*»|»\s*([^«»\s][^«»]{0,200}?)\s*«")
LOW = re.compile(r"„([^„“”\"]{1,200}?)[“”\"]")
HIGH = re.compile(r"(?<![\w.,!?„])“([^„“”]{1,200}?)”")
# What each language does not use; German, French and Russian nest with the marks of others.
FOREIGN = {"en": (GUILLEMETS, LOW), "de": (HIGH,), "ru": (HIGH,), "zh": (GUILLEMETS, LOW), "ja": (GUILLEMETS, LOW)}


@check(
    title=_("Quotation marks of another language"),
    why=_("Engines copy the quotation marks of the source instead of those that readers know."),
    category="locale-convention/punctuation/quotation-marks",
    severity=Severity.NEUTRAL,
    default=True,
    mark=MarkClass.STYLE,
    glyph="«",
    confidence=0.88,
    languages=tuple(FOREIGN),
    good=[
        Example(">en", None, 'He said “yes” and "no".'),
        Example(">de", None, "Sie sagte „ja“, »nein« und «vielleicht»; er las „das ‚Buch‘“."),
        Example(">ru", None, "Он сказал: «Это „да“»."),
        Example(">zh", None, "他说：“好。”《晨报》报道。"),
    ],
    bad=[
        Example(">en", None, "He said ⟦« yes »⟧ and then ⟦„no“⟧."),
        Example(">de", None, "Sie sagte ⟦“ja”⟧."),
        Example(">ru", None, "Он сказал ⟦“да”⟧."),
        Example(">zh", None, "他说⟦«好»⟧。"),
    ],
)
def quote_style(pair: Pair) -> Iterator[Finding]:
    if GATE.isdisjoint(pair.characters):
        return
    opener, closer = pair.target_language.quotes[0]
    for pattern in FOREIGN[pair.target_language.tag]:
        for match in pattern.finditer(pair.target):
            inside = next(part for part in match.groups() if part)
            yield Finding(
                _("These quotation marks are not those of the language."),
                target=Span(*match.span()),
                fixes=fixes(f"{opener}{inside}{closer}"),
            )
