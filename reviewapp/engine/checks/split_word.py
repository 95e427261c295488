"""Contractions that an engine took apart: do n't, the baby 's, l' eau."""

import re
from collections.abc import Iterator

from reviewapp.engine.check import Example, check
from reviewapp.engine.findings import Finding, Severity, Span, fixes
from reviewapp.engine.messages import _
from reviewapp.engine.pair import Pair

SPLIT = {
    "en": re.compile(
        r"\b[A-Za-z]+ n['’]t\b|\w+ ['’] ?(?:s|ll|re|ve|d)(?![\w'’])|\w+s ['’](?= [a-z])|\b[Ii] ['’]m\b", re.IGNORECASE
    ),
    "fr": re.compile(r"\b(?:[ldjmtsnc]|qu|jusqu|lorsqu|puisqu|quoiqu)(?:['’] | ['’] ?)(?=[\wÀ-ÿ])", re.IGNORECASE),
    "it": re.compile(r"\b(?:l|d|un|dell|all|nell|sull|dall|quell|c)(?:['’] | ['’] ?)(?=[\wÀ-ÿ])", re.IGNORECASE),
}


@check(
    title=_("Contraction taken apart"),
    why=_("Engines that take text apart into tokens forget to close it up again."),
    category="fluency/spelling/split-word",
    severity=Severity.MINOR,
    default=True,
    glyph="⫶",
    confidence=0.95,
    languages=("en", "fr", "it"),
    good=[
        Example(">en", None, "Don't say the baby's name; the boys' room is 'sunny' and O'Dell sings 'll'."),
        Example(">en", None, "The words are 's' and 'd'."),
        Example(">fr", None, "L’eau qu’il boit n’est pas d’ici."),
        Example(">it", None, "L'acqua dell'isola."),
    ],
    bad=[
        Example(">en", None, "I ⟦do n't⟧ know ⟦Hong Kong 's⟧ plan.".replace("⟦Hong Kong 's⟧", "Hong ⟦Kong 's⟧")),
        Example(">en", None, "The ⟦villagers '⟧ homes and ⟦Orme ’ s⟧ shop."),
        Example(">fr", None, "⟦L' ⟧eau ⟦qu ' ⟧il boit."),
        Example(">it", None, "⟦L' ⟧acqua ⟦dell' ⟧isola."),
    ],
)
def split_word(pair: Pair) -> Iterator[Finding]:
    if pair.characters.isdisjoint("'’"):
        return
    for match in SPLIT[pair.target_language.tag].finditer(pair.target):
        joined = match[0].replace(" ", "")
        if not is_quoted(pair, match):
            yield Finding(
                _("“%(word)s” is one word."), target=Span(*match.span()), params={"word": joined}, fixes=fixes(joined)
            )


def is_quoted(pair: Pair, match: re.Match[str]) -> bool:
    """Whether the apostrophe opens a quotation ('s' and 'd') or closes one."""
    text = pair.target
    after = text[match.end() : match.end() + 1]
    return after in ("'", "’") or (match[0].endswith(("'", "’")) and text.count(" '", 0, match.end() - 2) > 0)
