"""A before a vowel, an before a consonant."""

import re
from collections.abc import Iterator

from reviewapp.engine.check import Example, check
from reviewapp.engine.findings import Finding, Severity, fixes
from reviewapp.engine.languages.base import words
from reviewapp.engine.loops import place
from reviewapp.engine.messages import _
from reviewapp.engine.pair import Pair

# The sound decides: a one, a use, a union, but an uninvited guest; letters are read out, so only small words count.
VOWEL = (
    r"(?!one\b|one-|once\b|onces?\b|eu|ew|oui|u(?!n(?!i)|ni(?:n|m|d|nf|nt)|p|l(?!n)|m|g|s(?:h|c)|t(?:t|m)|r(?:g|n))|ubiq|au\b|aye)"
    r"[aeiou][a-z]{2,}"
)
CONSONANT = r"(?!h|[a-z]-|[a-z]\d)[bcdfgjklmnpqrstvwyz][a-z]*[aeiouy][a-z]*"
MUTE = r"(?:hour|honest|honou?r|heir(?!loom\w))[a-z]*"
SOUNDS_VOWEL, SOUNDS_CONSONANT = re.compile(f"(?:{VOWEL}|{MUTE})"), re.compile(CONSONANT)
ARTICLES = frozenset(("a", "an"))
# Letters that name a kind: vitamin A, annex A.
BEFORE = words("vitamin grade group class type hepatitis plan point part option annex appendix section table item à de")


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
    folded = pair.folded
    if ARTICLES.isdisjoint(folded):
        return
    for index in [at for at, word in enumerate(folded) if word in ARTICLES]:
        following = folded[index + 1 : index + 2]
        if following and is_wrong(pair, index, following[0]):
            span = place(pair, index, index + 1)
            written, _space, word = pair.target[span.start : span.end].partition(" ")
            right = written[0] + ("n" if len(written) == 1 else "")
            yield Finding(
                _("“%(article)s” is right before “%(word)s”."),
                target=span,
                params={"article": right, "word": word},
                fixes=fixes(f"{right} {word}"),
            )


def is_wrong(pair: Pair, index: int, word: str) -> bool:
    """Whether the word after the article sounds otherwise; letters, names and marks between the two say nothing."""
    sounds = SOUNDS_VOWEL if pair.folded[index] == "a" else SOUNDS_CONSONANT
    if not sounds.fullmatch(word) or word in pair.target_language.function_words:
        return False
    (start, end), (first, _last) = pair.chunks[index], pair.chunks[index + 1]
    alone = end - start == len(pair.folded[index]) and pair.target[first : first + len(word)] == word
    return alone and (index == 0 or pair.folded[index - 1] not in BEFORE)
