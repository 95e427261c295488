"""Names and words masked with stars, crosses or boxes."""

from collections.abc import Iterator

from reviewapp.engine.check import Example, check
from reviewapp.engine.findings import Finding, Severity
from reviewapp.engine.messages import _
from reviewapp.engine.pair import Pair


@check(
    title=_("Name masked"),
    why=_("Engines and censors put stars, crosses or boxes for a name; only the source or the author knows it."),
    category="accuracy/omission/masked-name",
    severity=Severity.CRITICAL,
    default=True,
    glyph="∗",
    confidence=0.95,
    good=[
        Example(">en", None, "The reading was high** in May* and higher still** in June."),
        Example(">en", None, "Values marked * or ** differ (* p < 0.05, ** p < 0.01, *** p < 0.001)."),
        Example(">en", None, "This step is **not** optional, and 2**3 is eight."),
        Example(">en", None, "* * *"),
        Example(">es", None, "El siglo XX empezó con la Exposición de Valmora."),
        Example(">ru", None, "В ХХ веке здесь стояла мельница."),
        Example(">zh", None, "二○○八年，中心成立。"),
        Example(">fr", None, "Mme Orvane a dit m**** et s’est assise."),
        Example("en>ar", "Super League XX", "الدوري الممتاز XX"),
    ],
    bad=[
        Example(">en", None, "⟦**⟧ The General Secretary visited the port."),
        Example(">en", None, "It was then that ⟦**⟧The Minister spoke of “a new page”."),
        Example("zh>en", "张××说，路已修好。", "Mr. ⟦×××⟧ said the road had been mended."),
        Example(">fr", None, "Le directeur ⟦□□⟧ a signé l’accord."),
        Example("en>ar", "Minister Karim Dalal agreed.", "ووافق الوزير ⟦XX⟧ على ذلك."),
        Example(">es", None, "La reunión con el Sr. ⟦XX⟧ fue breve."),
        Example(">zh", None, "会上，⟦**⟧总书记指出了方向。"),
        Example(">ru", None, "Доклад представил ⟦***⟧, директор института."),
    ],
)
def masked_name(pair: Pair) -> Iterator[Finding]:
    for mask in pair.masks:
        if mask.name is None:
            text = pair.target[mask.span.start : mask.span.end]
            yield Finding(
                _("“%(mask)s” stands where a name or a word should be."), target=mask.span, params={"mask": text}
            )
