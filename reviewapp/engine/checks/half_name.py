"""Names of which one half is masked."""

from collections.abc import Iterator

from reviewapp.engine.check import Example, check
from reviewapp.engine.findings import Finding, Severity
from reviewapp.engine.messages import _
from reviewapp.engine.pair import Pair


@check(
    title=_("Name half masked"),
    why=_("When an engine masks one half of a name, the other half is often translated as a common word."),
    category="accuracy/omission/half-name",
    severity=Severity.MAJOR,
    default=True,
    glyph="½",
    confidence=0.95,
    good=[
        Example(">en", None, "Costs* rose faster** than planned."),
        Example(">en", None, "The word “**must**” is emphasised."),
        Example(">de", None, "Die Werte lagen bei 0,45** und 0,61***."),
        Example(">zh", None, "他给了五星**好评**。"),
    ],
    bad=[
        Example(">en", None, "First printed in the ⟦Bright**⟧, December 27."),
        Example(">en", None, 'Source: "⟦Bright **⟧".'),
        Example(">fr", None, "Paru dans « ⟦** du Soir⟧ » le 3 mai."),
        Example("zh>es", "记者王□□报道", "Informa la periodista ⟦Wang□□⟧."),
        Example(">ru", None, "Статья вышла в «⟦Светлой ***⟧» в мае."),
        Example(">ar", None, "نُشر في صحيفة «⟦الضياء **⟧» في مايو."),
    ],
)
def half_name(pair: Pair) -> Iterator[Finding]:
    for mask in pair.masks:
        if mask.name is not None:
            text = pair.target[mask.name.start : mask.name.end]
            yield Finding(
                _("“%(name)s” is only half a name; the other half is masked."), target=mask.name, params={"name": text}
            )
