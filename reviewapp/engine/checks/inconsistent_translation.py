"""One sentence of the source that reads differently at several places of a document."""

from collections import Counter
from collections.abc import Iterator, Sequence

from reviewapp.engine.check import DOCUMENT, Example, Fact, MarkClass, Placed, check, make_fact
from reviewapp.engine.findings import Finding, Severity, Span, fixes
from reviewapp.engine.messages import _
from reviewapp.engine.pair import Pair

# Shorter sentences ("Yes.", "See below.") read differently by right. Letters, for scripts without spaces.
LEAST_WORDS, LEAST_LETTERS = 4, 8


def collect(pair: Pair) -> Iterator[Fact]:
    """A fact for each sentence where both texts have equally many, else one for the paragraph."""
    source = pair.source or ""
    ours, theirs = pair.source_cuts, pair.cuts
    if len(ours) != len(theirs):
        ours, theirs = [whole(source)], [whole(pair.target)]
    for one, other in zip(ours, theirs, strict=True):
        text = source[one.start : one.end]
        if enough(text, pair.source_language.spaced) and other.end > other.start:
            yield make_fact((text, pair.target[other.start : other.end], other))


def whole(text: str) -> Span:
    bare = text.strip()
    start = text.index(bare)
    return Span(start, start + len(bare))


def enough(text: str, spaced: bool) -> bool:
    return text.count(" ") + 1 >= LEAST_WORDS if spaced else len(text) >= LEAST_LETTERS


@check(
    title=_("Same sentence translated differently"),
    why=_("A sentence that stands twice in the source should read the same twice, or readers look for a difference."),
    category="style/inconsistent-style/identical-source",
    severity=Severity.MINOR,
    scope=DOCUMENT,
    default=True,
    mark=MarkClass.STYLE,
    glyph="≠",
    confidence=0.8,
    needs_source=True,
    collect=collect,
    good=[
        Example(
            "zh>en",
            "相对湿度不低于92%。\n温度保持在20度。",
            "Humidity is at least 92%.\nThe temperature stays at 20 °C.",
        ),
        Example(
            "en>es",
            "The Board decides by vote.\nThe Board decides by vote.",
            "La Junta decide por votación.\nLa Junta decide por votación",
        ),
        Example("en>fr", "Yes, it is.\nYes, it is.", "Oui.\nC'est exact."),
    ],
    bad=[
        Example(
            "en>es",
            "The Board decides by simple vote.\nThe Board decides by simple vote.",
            "La Junta decide por mayoría simple.\n⟦El Consejo resuelve por simple votación.⟧",
        ),
        Example(
            "zh>en",
            "库房相对湿度不低于92%。\n新馆已开放。库房相对湿度不低于92%。",
            "The humidity is no less than 92%.\nThe hall is open. ⟦Relative humidity of the store is at least 92%.⟧",
        ),
        Example(
            "de>ru",
            "Der Rat tagt am Montag.\nDer Rat tagt am Montag.\nDer Rat tagt am Montag.",
            "⟦Заседание совета в понедельник.⟧\nСовет заседает в понедельник.\nСовет заседает в понедельник.",
        ),
    ],
)
def inconsistent_translation(group: Sequence[Placed]) -> Iterator[tuple[int, Finding]]:
    if any(placed.message for placed in group):
        group = without_forms(group)
    if len(group) < 2:
        return
    forms = [folded(placed.fact.value) for placed in group]
    commonest = Counter(forms).most_common(1)[0][0]
    usual = group[forms.index(commonest)].fact
    for placed, form in zip(group, forms, strict=True):
        if form != commonest:
            yield (
                placed.at,
                Finding(
                    _("The same sentence reads “%(other)s” elsewhere."),
                    target=placed.fact.span,
                    params={"other": usual.value},
                    fixes=fixes(usual.value),
                    group=usual.key,
                ),
            )


def without_forms(group: Sequence[Placed]) -> Sequence[Placed]:
    """The facts without plural forms of one message, which differ by right."""
    times = Counter(placed.message for placed in group)
    return [placed for placed in group if not placed.message or times[placed.message] == 1]


def folded(text: str) -> str:
    """Letters and digits alone: a comma is no other translation."""
    return "".join(filter(str.isalnum, text.casefold()))
