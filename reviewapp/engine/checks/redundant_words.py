"""Two words for one sense: joint efforts together, mutual … each other."""

import re
from collections.abc import Iterator

from reviewapp.engine.check import Example, MarkClass, check
from reviewapp.engine.findings import Finding, Severity, Span
from reviewapp.engine.messages import _
from reviewapp.engine.pair import Pair

NEAR = r"(?:\W+[\w’'-]+){0,5}?\W+"
# After Pinkham & Jiang, The Translator's Guide to Chinglish (2000), part one: twins and unnecessary modifiers.
TWICE = {
    "en": rf"\bjoint (?:efforts?|work){NEAR}(?:together|jointly)\b|\bjointly{NEAR}together\b|\btogether{NEAR}jointly\b"
    r"|\bmutual(?:ly)?(?: \w+){0,3} (?:each other|one another)\b|\b(?:cooperate|collaborate|unite|merge) together\b"
    r"|\b(?:return|revert|restore) back\b|\brepeat(?:ed|ing|s)? again\b|\bunite the joint\b",
    "fr": rf"\befforts communs{NEAR}ensemble\b|\bcollaborer ensemble\b|\bréciproque(?:ment)?{NEAR}l['’]un l['’]autre\b"
    r"|\brépéter (?:encore )?à nouveau\b",
    "es": rf"\besfuerzos conjuntos{NEAR}(?:juntos|conjuntamente)\b|\bcooperar conjuntamente\b|\bvolver a repetir\b"
    rf"|\bmutu(?:o|a|amente){NEAR}(?:unos a otros|el uno al otro)\b",
}
PATTERNS = {tag: re.compile(pattern, re.IGNORECASE) for tag, pattern in TWICE.items()}
GATES = {
    "en": ("together", "jointly", "joint ", "other", "back", "again"),
    "fr": ("ensemble", "autre", "nouveau"),
    "es": ("junt", "otro", "repetir"),
}


@check(
    title=_("Said twice in other words"),
    why=_("Chinese pairs words of one sense; put into another language word by word they repeat each other."),
    category="style/redundant",
    severity=Severity.NEUTRAL,
    default=False,
    mark=MarkClass.STYLE,
    glyph="≈",
    confidence=0.7,
    languages=tuple(TWICE),
    good=[
        Example(">en", None, "They work together; each other’s efforts are joint."),
        Example(">fr", None, "Ils travaillent ensemble."),
        Example(">es", None, "Trabajan juntos y vuelven."),
    ],
    bad=[
        Example(">en", None, "All must make ⟦joint efforts to work together⟧ for peace."),
        Example(">en", None, "They learn ⟦mutually from each other⟧ and ⟦cooperate together⟧."),
        Example(">fr", None, "Des ⟦efforts communs pour agir ensemble⟧."),
        Example(">es", None, "Hacen ⟦esfuerzos conjuntos para trabajar juntos⟧."),
    ],
)
def redundant_words(pair: Pair) -> Iterator[Finding]:
    tag = pair.target_language.tag
    if any(gate in pair.target for gate in GATES[tag]):
        for match in PATTERNS[tag].finditer(pair.target):
            yield Finding(
                _("“%(words)s” says one thing twice."), target=Span(*match.span()), params={"words": match[0]}
            )
