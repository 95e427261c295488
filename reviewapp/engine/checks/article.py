"""A before a vowel, an before a consonant."""

import re
from collections.abc import Iterator

from reviewapp.engine.check import Example, check
from reviewapp.engine.findings import Finding, Severity, Span, fixes
from reviewapp.engine.messages import _
from reviewapp.engine.pair import Pair

# The sound decides: a one, a use, a union, but an uninvited guest; letters are read out, so only small words count.
VOWEL = (
    r"(?!one\b|one-|once\b|onces?\b|eu|ew|oui|u(?!n(?!i)|ni(?:n|m|d|nf|nt)|p|l(?!n)|m|g|s(?:h|c)|t(?:t|m)|r(?:g|n))|ubiq|au\b|aye)"
    r"[aeiou][a-z]{2,}"
)
CONSONANT = r"(?!h|[a-z]-|[a-z]\d)[bcdfgjklmnpqrstvwyz][a-z]*[aeiouy][a-z]*"
MUTE = r"(?:hour|honest|honou?r|heir(?!loom\w))[a-z]*"
A = re.compile(rf"(?<![\w'’.-])([Aa]) ((?:{VOWEL}|{MUTE}))(?![\w.@-]\w|[-])")
AN = re.compile(rf"(?<![\w'’.-])([Aa]n) ({CONSONANT})(?![\w.@]\w)")
BEFORE = re.compile(
    r"(?:vitamin|grade|group|class|type|hepatitis|plan|point|part|option|annex|appendix|section|table|item|à|de) $",
    re.IGNORECASE,
)


@check(
    title=_("A or an"),
    why=_("When a word was exchanged, the article before it was not."),
    category="fluency/grammar/article",
    severity=Severity.MINOR,
    default=True,
    glyph="n",
    confidence=0.95,
    languages=("en",),
    good=[
        Example(">en", None, "A one-way union is a useful, unique European idea, and a eulogy a must."),
        Example(">en", None, "An hour ago an honest heir met an MP, an X-ray, an n-gram and an historian."),
        Example(
            ">en", None, "Hepatitis A is caused by a virus; a and b are equal; an unidentified, unimportant umbrella."
        ),
        Example(">en", None, "A priori, a la carte, a cappella, a uniform."),
    ],
    bad=[
        Example(">en", None, "It is ⟦a apple⟧ and ⟦an big⟧ one."),
        Example(">en", None, "⟦An report⟧ came ⟦a hour⟧ ago."),
        Example(">en", None, "She wrote ⟦a early⟧ version of ⟦an common⟧ plan."),
    ],
)
def article(pair: Pair) -> Iterator[Finding]:
    text = pair.target
    for pattern, other in ((A, "n"), (AN, "")):
        for match in pattern.finditer(text):
            written, word = match.groups()
            if word not in pair.target_language.function_words and not BEFORE.search(
                text, max(0, match.start() - 12), match.start()
            ):
                right = written[0] + other
                yield Finding(
                    _("“%(article)s” is right before “%(word)s”."),
                    target=Span(*match.span()),
                    params={"article": right, "word": word},
                    fixes=fixes(f"{right} {word}"),
                )
