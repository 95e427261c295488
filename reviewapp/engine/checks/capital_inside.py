"""A small word with a capital in the middle of a sentence."""

import re
from collections.abc import Iterator
from functools import cache

from reviewapp.engine.check import Example, check
from reviewapp.engine.findings import Finding, Severity, Span, fixes
from reviewapp.engine.languages import language
from reviewapp.engine.languages.base import words
from reviewapp.engine.messages import _
from reviewapp.engine.pair import Pair

LONG = re.compile(r"[^\W\d_]{4,}")
WINDOW = 50
# Function words that are names, titles or forms of address with a capital.
KEPT = {
    "en": words("i will may can us it am no up who one he him his that even"),
    "de": words(
        "dir dich sie ihr ihre ihren ihrem ihrer ihnen er es du dein deine deinen euch euer eure sein habe haben "
        "soll muss darf man wer aus für ein"
    ),
    "fr": words("est un une y me si nous vous"),
    "es": words("e o u era son usted ustedes ud"),
    "ru": words("вы вас вам вами ваш ваша ваше ваши"),
}


@check(
    title=_("Capital inside a sentence"),
    why=_("Pieces translated one by one keep the capital they began with."),
    category="fluency/spelling/capital-inside",
    severity=Severity.MINOR,
    default=True,
    glyph="T",
    confidence=0.9,
    languages=tuple(KEPT),
    good=[
        Example(">en", None, "Yesterday, The Hague and The Halden Post agreed."),
        Example(">en", None, "He said, “The meeting is over.” In May, it was. Note: The rest is here."),
        Example(">en", None, "Survey Of the Deterioration In the North", role="heading"),
        Example(">en", None, "A Few Hard Truths About Sneaking Into the Old Club is out."),
        Example(">de", None, "Wir bitten, Ihnen und Sie zu fragen; das Aus kam, Er weiß es."),
        Example(">fr", None, "L’an dernier, Le Havre et La Rochelle ont voté."),
        Example(">es", None, "Ayer, El Salvador votó."),
    ],
    bad=[
        Example(">en", None, "By the end of 2022, ⟦The⟧ number of objects had grown."),
        Example(">en", None, "He left and ⟦Then⟧ came back, ⟦But⟧ late."),
        Example(">fr", None, "À la fin de mai, ⟦Les⟧ objets étaient prêts."),
        Example(">es", None, "En mayo, ⟦La⟧ junta aprobó el plan."),
        Example(">ru", None, "В конце мая, ⟦Но⟧ не раньше, всё было готово."),
        Example(">de", None, "Ende Mai, ⟦Und⟧ nicht früher, war alles fertig."),
    ],
)
def capital_inside(pair: Pair) -> Iterator[Finding]:
    if pair.role != "paragraph":
        return
    chunks, capitals = pair.unfolded, capitalised(pair.target_language.tag)
    for index in [at for at, chunk in enumerate(chunks) if chunk in capitals]:
        if is_inside(chunks, index) and not is_title(pair, index) and not begins_line(pair, index):
            word = chunks[index]
            yield Finding(
                _("“%(word)s” has a capital in the middle of the sentence."),
                target=Span(*pair.chunks[index]),
                params={"word": word},
                fixes=fixes(word.lower()),
            )


def is_inside(chunks: list[str], index: int) -> bool:
    """Whether a comma or a small word stands before the word, and a small word behind it."""
    if not 0 < index < len(chunks) - 1:
        return False
    before, after = chunks[index - 1][-1], chunks[index + 1][0]
    return after.islower() and (before == "," or before.islower())


def begins_line(pair: Pair, index: int) -> bool:
    return "\n" in pair.target[pair.chunks[index - 1][1] : pair.chunks[index][0]]


@cache
def small_words(tag: str) -> frozenset[str]:
    """Function words of the language that are nothing else with a capital."""
    return frozenset(word for word in language(tag).function_words - KEPT[tag] if len(word) > 1)


@cache
def capitalised(tag: str) -> frozenset[str]:
    return frozenset(map(str.capitalize, small_words(tag)))


def is_title(pair: Pair, index: int) -> bool:
    """Whether the words around are set like a title, or the source has the very word."""
    start, end = pair.chunks[index]
    if f" {pair.target[start:end]} " in (pair.source or ""):
        return True
    around = LONG.findall(pair.target, max(0, start - WINDOW), start) + LONG.findall(pair.target, end, end + WINDOW)
    return sum(not word.islower() for word in around) > len(around) * 0.4
