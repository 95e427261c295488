"""Tokens of engines, spreadsheets and programs that stand where words should be."""

import re
from collections.abc import Iterator

from reviewapp.engine.check import Example, check
from reviewapp.engine.findings import Finding, Severity, Span
from reviewapp.engine.messages import _
from reviewapp.engine.pair import Pair

GATE = frozenset("<[#@▁{%$_⁇")
TOKEN = re.compile(
    r"<(?:unk|UNK|pad|eos)>|<\|[a-z_]{2,20}\|>|\[(?:UNK|MASK|CLS|SEP|PAD)\]|(?<=\s)⁇(?=\s)"  # vocabularies
    r"|@-@|(?<=[a-z])@@(?=\s)|▁|(?<=\s)##[a-z]{1,12}"  # pieces of words
    r"|[<\[{](?:NAME|PERSON|LOC(?:ATION)?|PLACE|ORG(?:ANI[SZ]ATION)?|DATE|NUMBER|COMPANY|EMAIL)(?:[ _]?\d+)?[>\]}]"
    r"|(?<!\w)_{1,2}[A-Z]{2,12}_?\d{0,3}_{1,2}(?!\w)"  # what hides a name from the engine
    r"|#(?:NAME|REF|VALUE|DIV/0|NULL|NUM)[!?]|#N/A|\[object Object\]"
)
# Those of programs are only strange where the source has none.
VARIABLE = re.compile(
    r"\{\{[^{}\n]{1,40}\}\}|\$\{[^{}\n]{1,40}\}|%\([a-z_]\w{0,30}\)[sd]|(?<![\w%])%[sd](?!\w)|\{\d{1,2}\}"
)


@check(
    title=_("Placeholder instead of words"),
    why=_("Engines hide names, numbers and unknown words behind tokens and sometimes forget to put them back."),
    category="accuracy/omission/placeholder",
    severity=Severity.MAJOR,
    default=True,
    glyph="⁇",
    confidence=0.93,
    good=[
        Example("en>fr", "Hello {{name}}, you have %s messages.", "Bonjour {{name}}, vous avez %s messages."),
        Example(">en", None, "Call #12 [sic], write to desk@northmere.example, pay $5 {net} at 5%."),
        Example(">en", None, "The set {1, 2} is used in f(x_1)."),
        Example(">zh", None, "标签[1]和#话题#。"),
    ],
    bad=[
        Example(">en", None, "The ⟦<unk>⟧ valley is ⟦[UNK]⟧ wide."),
        Example("zh>en", "张华说。", "⟦[PERSON_1]⟧ said so."),
        Example("en>es", "The cost is 5 euros.", "El costo es ⟦%s⟧ euros."),
        Example(">fr", None, "Total : ⟦#REF!⟧"),
        Example(">de", None, "Ein groß ⟦@-@⟧ artiger Plan."),
        Example(">ru", None, "Об этом сказал ⟦__NAME_3__⟧ вчера."),
    ],
)
def placeholder(pair: Pair) -> Iterator[Finding]:
    if GATE.isdisjoint(pair.characters):
        return
    # “One file” may be “%d file” in a language whose form for one stands for twenty-one too.
    counts = pair.plural and not VARIABLE.search(pair.source or "")
    for pattern in [TOKEN] if pair.source is None or counts else [TOKEN, VARIABLE]:
        for match in pattern.finditer(pair.target):
            if match[0] not in (pair.source or ""):
                yield Finding(
                    _("“%(token)s” stands where a word should be."),
                    target=Span(*match.span()),
                    params={"token": match[0]},
                )
