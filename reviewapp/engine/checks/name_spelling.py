"""One name spelled in several ways over a document."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache

from reviewapp.engine.check import DOCUMENT, Example, Fact, MarkClass, Placed, check
from reviewapp.engine.findings import Finding, Severity, Span, fixes
from reviewapp.engine.messages import _
from reviewapp.engine.pair import Pair

NAME = re.compile(r"[A-ZÀ-Þ][a-zà-ÿ]{4,}(?:[-’'][A-ZÀ-Þ]?[a-zà-ÿ]+)*(?!\w)")
POSSESSIVE = re.compile(r"['’]s?$")
# Letters that spellings of one name exchange; vowels they keep, or Henan would be Hunan.
EXCHANGED = (
    ("ph", "f"),
    ("qu", "kv"),
    ("ck", "k"),
    ("c", "k"),
    ("q", "k"),
    ("w", "v"),
    ("z", "s"),
    ("y", "i"),
    ("j", "i"),
)
KEPT = "="  # before a form that stands in the source letter by letter


def collect(pair: Pair) -> Iterator[Fact]:
    """Names inside a sentence: after a small word or a comma a capital is the word's own."""
    source, text = pair.source or "", pair.target
    for match in NAME.finditer(text):
        before = text[match.start() - 2 : match.start()]
        if before[1:] != " " or not (before[0].islower() or before[0] == ","):
            continue
        form = POSSESSIVE.sub("", match[0])
        value = KEPT + form if form in source else form
        yield Fact(skeleton(form), value, Span(match.start(), match.start() + len(form)))


@lru_cache(maxsize=10_000)
def skeleton(form: str) -> str:
    """What the spellings of a name have in common: Lindqvist and Lindquist, Voronensky and Voronenskyy."""
    plain = unicodedata.normalize("NFKD", form.lower()).encode("ascii", "ignore").decode()
    for one, other in EXCHANGED:
        plain = plain.replace(one, other)
    return re.sub(r"(.)\1+", r"\1", plain[:1] + plain[1:].replace("h", ""))


@check(
    title=_("Name spelled in two ways"),
    why=_("Machines spell a name anew each time; readers take two spellings for two people or places."),
    category="terminology/inconsistent-use/name",
    severity=Severity.MINOR,
    scope=DOCUMENT,
    default=True,
    mark=MarkClass.TERM,
    glyph="N",
    confidence=0.75,
    languages=("en", "es", "fr", "it", "pt", "nl", "sv", "da", "no"),
    collect=collect,
    good=[
        Example("zh>en", "去河南和湖南。\n再去河南。", "They went to Henan and Hunan.\nThen back to Henan."),
        Example(
            "en>fr",
            "To Lindqvist and Lindquist.\nTo Lindqvist.",
            "À vous Lindqvist, à vous Lindquist.\nÀ lui Lindqvist.",
        ),
        Example(">en", None, "They met in Germany.\nThen the German and the Germans left.\nBack in Germany."),
    ],
    bad=[
        Example(
            "ru>en",
            "Встреча с Вороненским.\nО Вороненском писали.\nСнова встреча с Вороненским.",
            "A meeting with Voronensky.\nMuch was written on ⟦Voronenskyy⟧.\nAnother meeting with Voronensky.",
        ),
        Example(
            "en>es",
            "The team of Lindqvist left.\nThe plan by Lindqvist is ready.",
            "El equipo de Lindqvist se fue.\nEl plan de ⟦Lindquist⟧ está listo.",
        ),
        Example(">it", None, "Vive a Halderwick.\nParte da Halderwick.\nAndiamo tutti a ⟦Halderwik⟧."),
    ],
)
def name_spelling(group: Sequence[Placed]) -> Iterator[tuple[int, Finding]]:
    counts = Counter(placed.fact.value.removeprefix(KEPT) for placed in group)
    if len(counts) < 2:
        return
    kept = {placed.fact.value[len(KEPT) :] for placed in group if placed.fact.value.startswith(KEPT)}
    usual = max(counts, key=lambda form: (form in kept, counts[form]))
    for placed in group:
        form = placed.fact.value.removeprefix(KEPT)
        if form != usual and form not in kept and (usual in kept or counts[form] < counts[usual]):
            yield (
                placed.at,
                Finding(
                    _("This name is “%(name)s” elsewhere."),
                    target=placed.fact.span,
                    params={"name": usual},
                    fixes=fixes(usual),
                    group=placed.fact.key,
                ),
            )
