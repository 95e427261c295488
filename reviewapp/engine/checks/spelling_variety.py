"""British and American spelling in one document."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from reviewapp.engine.check import DOCUMENT, Example, Fact, MarkClass, Placed, check
from reviewapp.engine.findings import Finding, Severity, Span, fixes
from reviewapp.engine.languages.base import words
from reviewapp.engine.messages import _
from reviewapp.engine.pair import Pair

# -ize is British too (Oxford), so only what one side alone writes is told; endings are added below.
OUR = words("behavi col demean endeav fav flav ferv harb hon hum lab neighb od ranc rum sav tum val vap vig")
TRE = words("cen kilome lus millime centime scep spec thea me li")
DOUBLED = words("cancel counsel fuel jewel label level marvel model quarrel signal total travel tunnel unravel")
ALONE = words(
    "fibre/fiber calibre/caliber defence/defense offence/offense pretence/pretense licence/license analyse/analyze "
    "catalyse/catalyze paralyse/paralyze catalogue/catalog dialogue/dialog programme/program grey/gray "
    "plough/plow tyre/tire aluminium/aluminum sceptic/skeptic sceptical/skeptical scepticism/skepticism mould/mold "
    "paediatric/pediatric anaemia/anemia oestrogen/estrogen foetus/fetus haemorrhage/hemorrhage manoeuvre/maneuver "
    "fulfil/fulfill enrol/enroll instalment/installment skilful/skillful wilful/willful archaeology/archeology"
)
# Spelled so on both sides of the Atlantic, if not always in the same sense.
SHARED = words(
    "analyses humoral valor program programs programming programmed license licenses licensed licensing meter meters "
    "metering tire tires tired tiring catalog dialog dialogue dialogues archaeology fulfill enroll leveler"
)
BRITISH, AMERICAN = "British", "American"
OFTEN = 3


@cache
def spellings() -> dict[str, tuple[str, str]]:
    """Each form that tells, with its variety and its other spelling."""
    forms: dict[str, tuple[str, str]] = {}
    for british, american in pairs():
        if british not in SHARED:
            forms[british] = (BRITISH, american)
        if american not in SHARED:
            forms[american] = (AMERICAN, british)
    return forms


@cache
def forms() -> frozenset[str]:
    return frozenset(spellings())


def pairs() -> Iterator[tuple[str, str]]:
    for stem in OUR:
        for end in ("", "s", "ed", "ing", "able", "al", "ful", "hood", "ite", "less"):
            yield f"{stem}our{end}", f"{stem}or{end}"
    for stem in TRE:
        for one, other in (("re", "er"), ("res", "ers"), ("red", "ered"), ("ring", "ering")):
            yield f"{stem}t{one}", f"{stem}t{other}"
    for stem in DOUBLED:
        for end in ("ed", "ing", "er", "ers"):
            yield f"{stem}l{end}", f"{stem}{end}"
    for pair in ALONE:
        british, _slash, american = pair.partition("/")
        yield british, american
        yield british + "s", american + "s"
        if british.endswith("e") and american.endswith("e"):
            for end in ("ed", "ing"):
                yield british[:-1] + end, american[:-1] + end


def varieties(pair: Pair) -> Iterator[Fact]:
    """The words of a paragraph that only one variety spells so; names keep their capital and their spelling."""
    known = spellings()
    if forms().isdisjoint(pair.folded):
        return
    for word in sorted(known.keys() & pair.folded):
        for match in re.finditer(rf"\b{word}\b", pair.target):
            yield Fact("spelling", f"{known[word][0]} {word}", Span(*match.span()))


@check(
    title=_("British and American spelling mixed"),
    why=_("Engines learn from both; a document keeps to one."),
    category="style/inconsistent/spelling-variety",
    severity=Severity.NEUTRAL,
    scope=DOCUMENT,
    default=True,
    mark=MarkClass.STYLE,
    glyph="ŭ",
    confidence=0.88,
    languages=("en",),
    collect=varieties,
    good=[
        Example(">en", None, "The colour of the centre.\nIts honour and favour are organized."),
        Example(">en", None, "The color of the theater.\nThe Labour Party of Halden and its honor."),
        Example(">en", None, "The computer program has one colour and one color."),
        Example(">en", None, "The gas meter is tired of labour."),
    ],
    bad=[
        Example(">en", None, "The colour of the centre.\nIts honour and its ⟦color⟧ fade."),
        Example(">en", None, "The labor of neighbors.\nTheir behavior and ⟦defence⟧ hold."),
        Example(">en", None, "We analyze, color and honor.\nThey ⟦travelled⟧ home."),
    ],
)
def spelling_variety(group: Sequence[Placed]) -> Iterator[tuple[int, Finding]]:
    british = [each for each in group if each.fact.value.startswith(BRITISH)]
    american = [each for each in group if not each.fact.value.startswith(BRITISH)]
    few, many = sorted((british, american), key=len)
    if len(many) < OFTEN or len(few) * 2 >= len(many):
        return
    for at, fact, _message in few:
        variety, _space, word = fact.value.partition(" ")
        other = spellings()[word][1]
        message = (
            _("“%(word)s” is British; the document spells the American way.")
            if variety == BRITISH
            else _("“%(word)s” is American; the document spells the British way.")
        )
        yield at, Finding(message, target=fact.span, params={"word": word}, fixes=fixes(other))
