"""Spanish questions and exclamations without their opening mark, or without their closing one."""

import re
from collections.abc import Iterator

from reviewapp.engine.check import Example, check
from reviewapp.engine.findings import Finding, Severity, Span, fixes
from reviewapp.engine.messages import _
from reviewapp.engine.pair import Pair

CLOSED = re.compile(r"(?<=\w)[?!]+(?=[\s\"”»)\]…]|$)")
OPENERS = {"?": "¿", "!": "¡"}
CLOSERS = {"¿": "?", "¡": "!"}
FIRST_WORD = re.compile(r"\w+")
# A whole clause stands between the marks; a doubt in brackets (?) and a foreign title do not open.
START = re.compile(r"[.!?…:;¿¡]\s+|^|(?<!\S)[\"“«(]")


@check(
    title=_("Opening ¿ or ¡ missing"),
    why=_(
        "Spanish opens questions and exclamations as well as closing them; engines trained on other languages forget."
    ),
    category="fluency/punctuation/opening-mark",
    severity=Severity.MINOR,
    default=True,
    glyph="¿",
    confidence=0.93,
    languages=("es",),
    good=[
        Example(">es", None, "¿Quién viene? ¡Nadie! Si llueve, ¿qué haremos?"),
        Example(">es", None, "Dijo: «¿Cuándo?». ¡¿Cómo?! El dato (?) es falso."),
        Example(">es", None, "¡Hola de parte de %(sitio)s!"),
        Example(">es", None, "Véase https://northmere.example/?a=1 y la revista ¡Hola!"),
    ],
    bad=[
        Example(">es", None, "El plazo venció. ⟦Actuó⟧ el estudiante a tiempo? Esa es la pregunta."),
        Example(">es", None, "⟦Viva⟧ la libertad!"),
        Example(">es", None, "Preguntó: «⟦Quién⟧ viene?»."),
        Example(">es", None, "⟦¿Quién⟧ viene mañana. Nadie lo sabe."),
    ],
)
def opening_mark(pair: Pair) -> Iterator[Finding]:
    if not pair.characters.isdisjoint("?!"):
        yield from not_opened(pair)
    if not pair.characters.isdisjoint("¿¡"):
        yield from not_closed(pair)


def not_opened(pair: Pair) -> Iterator[Finding]:
    text = pair.target
    for match in CLOSED.finditer(text):
        mark = OPENERS[match[0][0]]
        start = clause_start(text, match.start())
        word = FIRST_WORD.search(text, start, match.start())
        if word and not any(opener in text[max(0, start - 2) : match.start()] for opener in CLOSERS):
            yield Finding(
                _("The sentence ends with %(mark)s but does not open with %(opener)s."),
                target=Span(*word.span()),
                params={"mark": match[0], "opener": mark},
                fixes=fixes(mark + word[0]),
            )


def clause_start(text: str, end: int) -> int:
    """Where the sentence that ends at `end` begins, or its quotation does."""
    return max((match.end() for match in START.finditer(text, max(0, end - 400), end)), default=max(0, end - 400))


def not_closed(pair: Pair) -> Iterator[Finding]:
    text = pair.target
    for opener, closer in CLOSERS.items():
        at = text.find(opener)
        while at >= 0:
            following = text.find(opener, at + 1)
            word = FIRST_WORD.search(text, at)
            if (
                closer not in text[at : following if following >= 0 else len(text)]
                and word
                and pair.role == "paragraph"
            ):
                yield Finding(
                    _("%(opener)s opens here and no %(mark)s closes it."),
                    target=Span(at, word.end()),
                    params={"opener": opener, "mark": closer},
                )
            at = following
