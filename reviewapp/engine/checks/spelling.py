"""Words that the Hunspell dictionary of the language does not know; needs the extra `spell` and a dictionary."""

from collections.abc import Iterator

from reviewapp.engine.check import Cost, Example, MarkClass, check
from reviewapp.engine.findings import Finding, Severity, Span, fixes
from reviewapp.engine.languages.dictionaries import dictionary
from reviewapp.engine.messages import _
from reviewapp.engine.pair import Pair

SUGGESTIONS = 3
SHORTEST = 4  # letters; shorter ones are abbreviations and symbols more often than slips


@check(
    title=_("Word not in the dictionary"),
    why=_("A word no dictionary knows may be misspelled; names and terms are left alone."),
    category="fluency/spelling",
    severity=Severity.MINOR,
    default=False,
    reads_terms=True,
    mark=MarkClass.ARTEFACT,
    glyph="~",
    confidence=0.5,
    cost=Cost.SLOW,
    good=[
        Example(">en", None, "The keeper Ysolde Marrin lives at Northmere."),
        Example("fr>en", "Le quai de Valmont.", "The Valmont quay."),
    ],
    bad=[
        Example(">en", None, "The ⟦keepper⟧ lives here."),
        Example(">en", None, "They ⟦recieve⟧ the mail daily."),
    ],
)
def spelling(pair: Pair) -> Iterator[Finding]:
    known = dictionary(pair.target_language.tag)
    if known is None:
        return
    source = pair.source or ""
    terms = covered(pair)
    for start, end, word in pair.words:
        if unusual(word) and word not in source and not known.spell(word) and not terms & set(range(start, end)):
            yield Finding(
                _("“%(word)s” is not in the dictionary."),
                target=Span(start, end),
                params={"word": word},
                fixes=fixes(*known.suggest(word)[:SUGGESTIONS]),
            )


def unusual(word: str) -> bool:
    """Worth asking for: long enough, all small letters. What has a capital is a name or begins a sentence."""
    return len(word) >= SHORTEST and word.isalpha() and word.islower()


def covered(pair: Pair) -> set[int]:
    """The places where a term of the project stands."""
    if pair.termbase is None:
        return set()
    hits = pair.termbase.find(pair.target, pair.target_language.tag)
    return {place for hit in hits for place in range(hit.start, hit.end)}
