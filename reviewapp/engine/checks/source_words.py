"""Words of the source's language left standing in a text of the same script."""

import re
from collections.abc import Iterator

from reviewapp.engine.check import Example, check
from reviewapp.engine.findings import Finding, Severity, Span
from reviewapp.engine.languages import Language
from reviewapp.engine.messages import _
from reviewapp.engine.pair import Pair

WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
# How many bits a word must look more like the source's language. English lends its words to all others.
FOREIGN = 7
FOREIGN_ENGLISH = 20
FUNCTION_WORD = 3
QUOTES = "\"“”„«»‹›‘’'"
BEFORE = re.compile(r"[^\W\d_]+\W$")
AFTER = re.compile(r"\W[^\W\d_]+")
TITLE = 80  # characters on either side that are looked at for the rest of a name or title
JOINED = frozenset("-‑@/\\._:#&0123456789'’")


@check(
    title=_("Source words left in"),
    why=_("The machine copied words of the source where it had no translation for them."),
    category="accuracy/untranslated",
    severity=Severity.MAJOR,
    default=True,
    glyph="≡",
    confidence=0.85,
    needs_source=True,
    good=[
        Example("fr>en", "Il vit à Rio de Janeiro.", "He lives in Rio de Janeiro."),
        Example("it>en", "Un safari nella savana", "A safari in the savanna"),
        Example("es>en", "El hospital regional", "The regional hospital"),
        Example("en>de", "The software of our marketing team", "Die software unseres Marketing-Teams"),
        Example("fr>en", "Le journal « La vie des champs »", "The paper “La vie des champs”"),
        Example("en>de", "It was called “too big to fail”.", "Man nannte sie „too big to fail“."),
        Example("pl>en", "System do tej pory działał.", "The system has worked to this day."),
    ],
    bad=[
        Example("it>en", "Il documento è stato approvato ieri.", "The document was ⟦approvato⟧ yesterday."),
        Example("de>en", "Apia wurde gegründet.", "Apia was ⟦gegründet⟧."),
        Example("es>en", "La mujer llegó.", "The ⟦mujer⟧ arrived."),
        Example("fr>en", "Il a présenté son rapport aujourd’hui.", "He presented his report ⟦aujourd’hui⟧."),
        Example("en>fr", "The board was overwhelmed with it.", "Le conseil était ⟦overwhelmed with⟧ cela."),
    ],
)
def source_words(pair: Pair) -> Iterator[Finding]:
    if not pair.source or not comparable(pair.source_language, pair.target_language):
        return
    left = frozenset(word for word in pair.shared_words if is_foreign(pair, word))
    if not left or pair.target.strip() == pair.source.strip():
        return
    for start, end in runs(pair, left):
        yield Finding(
            _("“%(words)s” is left in the language of the source."),
            target=Span(start, end),
            params={"words": pair.target[start:end]},
        )


def comparable(source: Language, target: Language) -> bool:
    return source.script == target.script == "Latn" and source.tag != target.tag


def is_foreign(pair: Pair, word: str) -> bool:
    """Whether a word that stands in both texts belongs to the source's language and not to the target's."""
    from reviewapp.engine.trigrams import leaning
    from reviewapp.engine.trigrams.international import WORDS as INTERNATIONAL

    source, target = pair.source_language, pair.target_language
    if word in target.function_words or word in INTERNATIONAL or len(word) < 2:
        return False
    bits = leaning(word, source.tag, target.tag)
    if word in source.function_words:
        return bits > FUNCTION_WORD
    return len(word) > 2 and bits > (FOREIGN_ENGLISH if source.tag == "en" else FOREIGN)


def runs(pair: Pair, left: frozenset[str]) -> Iterator[tuple[int, int]]:
    """Where words of `left` stand in the target in lower case, neighbours as one; names and titles are passed over."""
    begin = stop = -1
    for match in WORD.finditer(pair.target):
        start, end = match.span()
        if match[0] not in left or in_name(pair, start, end):
            continue
        if stop >= 0 and pair.target[stop:start] == " ":
            stop = end
            continue
        if stop >= 0:
            yield begin, stop
        begin, stop = start, end
    if stop >= 0:
        yield begin, stop


def in_name(pair: Pair, start: int, end: int) -> bool:
    """Whether the word is joined to others, or part of a name or title that is copied from the source as a whole."""
    text, source = pair.target, pair.source or ""
    if start and text[start - 1] in JOINED:
        return True
    if text[end : end + 1] in JOINED and text[end + 1 : end + 2].isalnum():
        return True
    low, high = max(0, start - TITLE), end + TITLE
    while (before := BEFORE.search(text, max(low, start - 30), start)) and text[before.start() : end] in source:
        start = before.start()
    while (after := AFTER.match(text, end, high)) and text[start : after.end()] in source:
        end = after.end()
    if start and text[start - 1] in QUOTES and text[end : end + 1] in QUOTES and end < len(text):
        return True
    return any(match[0][0].isupper() and match.start() > 0 for match in WORD.finditer(text, start, end))
