"""A word repeated within its own phrase: a shared future for the future."""

from collections.abc import Iterator

from reviewapp.engine.check import Example, MarkClass, check
from reviewapp.engine.findings import Finding, Severity, Span
from reviewapp.engine.languages.base import words
from reviewapp.engine.loops import is_followed_by_mark, place
from reviewapp.engine.messages import _
from reviewapp.engine.pair import Pair

PREPOSITIONS = {
    "en": words("for of in on with by about from"),
    "es": words("para de en con por sobre"),
    "fr": words("pour de dans avec par sur"),
    "de": words("für in von mit über aus"),
}
DETERMINERS = {
    "en": words("the its their our this that these those"),
    "es": words("el la los las su sus este esta estos estas"),
    "fr": words("le la les son sa ses leur leurs ce cette ces"),
    "de": words("der die das dem den des seine ihre unsere diese dieser dieses diesen"),
}
# Degrees, times and parts are rightly measured by themselves: the best of the best.
OF_ITSELF = words(
    "best worst most least first last part parts time times year years day days world heart cream rest study history "
    "mejor peor parte tiempo año años día días meilleur meilleurs temps part jour jours beste besten teil zeit jahr tag"
)
SHORTEST, LONGEST = 4, 2


@check(
    title=_("Word repeated in its own phrase"),
    why=_("When an engine has no word left for the end of a phrase it takes the one it has just used."),
    category="fluency/grammar/repetition",
    severity=Severity.MINOR,
    default=True,
    mark=MarkClass.STYLE,
    glyph="⟲",
    confidence=0.85,
    languages=tuple(PREPOSITIONS),
    good=[
        Example(">en", None, "The best of the best met day by day, face to face, at the heart of the heart."),
        Example(">en", None, "The plan for the year is the plan of the board, for the plan is good."),
        Example(">en", None, "From house to house they went; a house, of the house next door, was open."),
        Example(">es", None, "El mejor de los mejores habló del plan para el año."),
        Example(">fr", None, "Le plan pour l’avenir du pays."),
    ],
    bad=[
        Example(">en", None, "We build a community with a shared ⟦future for the future⟧."),
        Example(">en", None, "They kept the ⟦storage room of the storage room⟧ dry."),
        Example(">es", None, "Es un ⟦futuro para el futuro⟧ compartido."),
        Example(">fr", None, "C’est un ⟦plan pour le plan⟧ annuel."),
        Example(">de", None, "Es ist ein ⟦Plan für den Plan⟧ der Stadt."),
    ],
)
def needless_repeat(pair: Pair) -> Iterator[Finding]:
    folded, tag = pair.folded, pair.target_language.tag
    prepositions, determiners = PREPOSITIONS[tag], DETERMINERS[tag]
    for at in [index for index, word in enumerate(folded) if word in prepositions]:
        # The word before must come back behind the determiner, or behind one more.
        if folded[at - 1] in folded[at + 2 : at + 4] and folded[at + 1] in determiners:
            span = around(pair, at)
            if span:
                yield Finding(
                    _("“%(word)s” comes back within its own phrase."),
                    target=span,
                    params={"word": pair.target[span.start : span.end].split()[0]},
                )


def around(pair: Pair, at: int) -> Span | None:
    """The phrase with the preposition at `at`, where the same one or two words stand on both sides."""
    folded = pair.folded
    for length in range(1, LONGEST + 1):
        first, last = at - length, at + 1 + length
        if first < 0 or last >= len(folded):
            return None
        unit = folded[first:at]
        if unit == folded[at + 2 : last + 1] and is_plain(pair, first, last):
            return place(pair, first, last)
    return None


def is_plain(pair: Pair, first: int, last: int) -> bool:
    """Whether the words are common ones, and no mark parts them."""
    nouns = [pair.folded[last]]
    if any(is_followed_by_mark(pair, at) for at in range(first, last)):
        return False
    capital = pair.target[pair.chunks[first][0]].isupper() and pair.target_language.tag != "de"
    return not capital and all(len(noun) >= SHORTEST and noun.isalpha() and noun not in OF_ITSELF for noun in nouns)
