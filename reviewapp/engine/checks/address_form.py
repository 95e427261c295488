"""Readers addressed familiarly in one place of a document and formally in another."""

import re
from collections.abc import Iterator, Sequence

from reviewapp.engine.check import DOCUMENT, Example, Fact, MarkClass, Placed, check
from reviewapp.engine.findings import Finding, Severity, Span
from reviewapp.engine.habits import slips
from reviewapp.engine.messages import _
from reviewapp.engine.pair import Pair

FAMILIAR, FORMAL = "familiar", "formal"
# Only forms that are nothing else: French "ton" is a noun too, American Spanish "ustedes" is no politeness.
FORMS = {
    "de": (
        r"\b[Dd](?:u|ich|ir|eine?|einem|einen|einer|eines)\b",
        r"(?<=[a-zäöüß,] )(?:Sie|Ihnen|Ihre?|Ihrem|Ihren|Ihrer|Ihres)\b",
    ),
    "fr": (r"\b[Tt](?:u|oi)\b", r"\b[Vv](?:ous|otre|os)\b"),
    "es": (r"\b(?:[Tt]ú|[Tt]us?|contigo|vosotr[oa]s|vuestr[oa]s?)\b", r"\b[Uu]sted\b"),
    "ru": (
        r"\b[Тт](?:ы|ебя|ебе|обой|воя?|вой|воего|воей)\b",
        r"(?<=[а-яё,] )В(?:ы|ас|ам|ами|аш|аша|аше|аши|ашего|ашей)\b",
    ),
}
PATTERNS = {tag: re.compile(f"(?P<familiar>{one})|(?P<formal>{other})") for tag, (one, other) in FORMS.items()}
# People who talk to each other choose for themselves.
SPEECH = re.compile(r"[\"“„«][^\"“”„«»]*[\"”“»]?")


def addresses(pair: Pair) -> Iterator[Fact]:
    spoken = [match.span() for match in SPEECH.finditer(pair.target)]
    if pair.target.lstrip()[:1] in ("–", "—", "-"):
        return
    for match in PATTERNS[pair.target_language.tag].finditer(pair.target):
        if not any(start <= match.start() < end for start, end in spoken):
            yield Fact("address", FAMILIAR if match["familiar"] else FORMAL, Span(*match.span()))


@check(
    title=_("Form of address mixed"),
    why=_("English has one “you”; engines choose du or Sie, tu or vous anew in every sentence."),
    category="style/inconsistent/form-of-address",
    severity=Severity.MINOR,
    scope=DOCUMENT,
    default=True,
    mark=MarkClass.STYLE,
    glyph="☞",
    confidence=0.85,
    languages=tuple(FORMS),
    collect=addresses,
    good=[
        Example(
            ">de", None, "Bitte prüfen Sie, ob Ihnen das passt und Ihre Daten stimmen.\nEr sagte: „Du kommst mit.“"
        ),
        Example(">fr", None, "Vous entrez votre nom, puis vos droits.\n— Tu viens ?"),
        Example(">es", None, "Abra su puerta. Ustedes verán tu casa y tú también."),
        Example(">ru", None, "Мы просим Вас прийти."),
    ],
    bad=[
        Example(">de", None, "Hier sehen Sie, was Ihnen gehört und wo Ihre Daten sind.\nDann klickst ⟦du⟧ auf Weiter."),
        Example(">fr", None, "Vous entrez votre nom, puis vos droits.\nEnsuite ⟦tu⟧ valides."),
        Example(">es", None, "Si usted viene, usted verá lo que usted pidió.\nAbre ⟦tu⟧ cuenta."),
        Example(">ru", None, "Ты видишь, что тебе дано и что твой шаг верен.\nМы просим ⟦Вас⟧ прийти."),
    ],
)
def address_form(group: Sequence[Placed]) -> Iterator[tuple[int, Finding]]:
    for at, fact, _message in slips(group, FAMILIAR, FORMAL):
        message = (
            _("The reader is addressed familiarly here and formally elsewhere.")
            if fact.value == FAMILIAR
            else _("The reader is addressed formally here and familiarly elsewhere.")
        )
        yield at, Finding(message, target=fact.span)
