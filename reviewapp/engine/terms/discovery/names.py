"""Names and acronyms that a text spells in more than one way."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Container, Iterator, Sequence
from itertools import pairwise

from reviewapp.engine.languages.base import words
from reviewapp.engine.terms.discovery.cognates import skeleton
from reviewapp.engine.terms.discovery.kinds import Kind
from reviewapp.engine.terms.discovery.likeness import same_root
from reviewapp.engine.terms.discovery.phrases import Phrase
from reviewapp.engine.terms.discovery.repeats import Place
from reviewapp.engine.terms.discovery.senses import word_senses
from reviewapp.engine.terms.discovery.tokens import Token

SHORTEST = 4
LONG = 6
CONSONANTS = 4  # of a name that Arabic may write with or without its vowels
ARTICLES = words(
    "der die das den dem des ein eine einen einem einer eines kein keine keinen keiner zur zum im am vom beim ins ans "
    "diese dieser dieses diesem diesen jede jeder jedes alle allen aller viele vielen mehr solche solcher ihre ihrer "
    "ihren seine seiner seinen unsere unserer unseren"
)
ARABIC = re.compile(r"[\u0600-\u06ff]")
APART = 5  # letters of a name that may be written in two words
# What Japanese writes or leaves out in words from abroad: the long vowel, the dot; and one sound in two spellings.
KATAKANA = re.compile(r"[゠-ヿ]+")
LOAN = str.maketrans({"ー": "", "・": "", "ヴ": "ブ", "ヂ": "ジ", "ヅ": "ズ", "ヰ": "イ", "ヱ": "エ"})
SpellingVariants = tuple[list[Phrase], list[tuple[Phrase, Kind, float]]]


def name_variants(texts: Sequence[Sequence[Token]], tag: str) -> Iterator[SpellingVariants]:
    """Each name that recurs with the rarer spellings of it."""
    names = _names(texts, tag)
    by_sound: dict[str, list[str]] = defaultdict(list)
    for word in names:
        by_sound[_block(word)].append(word)
    taken: set[str] = set()
    apart = _written_apart(texts, names)
    for word in sorted(names, key=lambda each: (-len(names[each]), each)):
        others = [
            other
            for other in by_sound[_block(word)]
            if other not in taken and len(names[other]) < len(names[word]) and _same_name(word, other)
        ]
        others = [
            other
            for other in others
            if word.isupper() or (_apart(names[word], names[other]) and _may_be_one(texts, names[word], names[other]))
        ]
        spots = [place for other in others for place in names[other]]
        if len(apart[word]) < len(names[word]):
            spots += apart[word]
        if spots and word not in taken:
            taken.update(others)
            yield (
                [Phrase((word,), place, ()) for place in names[word]],
                [(Phrase((word,), place, ()), Kind.SPELLING, 0.8) for place in sorted(spots)],
            )


def _written_apart(texts: Sequence[Sequence[Token]], names: dict[str, list[Place]]) -> dict[str, list[Place]]:
    """Places where a name that recurs in one word is written in two or three."""
    by_start: dict[str, list[str]] = defaultdict(list)
    for name, places in names.items():
        if len(name) >= APART and len(places) > 1:
            by_start[name[:2].lower()].append(name)
    found: dict[str, list[Place]] = defaultdict(list)
    for number, tokens in enumerate(texts):
        for first, token in enumerate(tokens):
            for name in by_start.get(token.text[:2].lower(), ()) if token.text[0].isupper() else ():
                last = _joined(tokens, first, name.lower())
                if last:
                    found[name].append(Place(number, first, last))
    return found


def _joined(tokens: Sequence[Token], first: int, name: str) -> int:
    """The last of two or three tokens that together spell `name`, each with a capital or a hyphen; 0 if none does."""
    for last in (first + 1, first + 2):
        parts = tokens[first : last + 1]
        if "".join(token.text.lower() for token in parts) == name and last < len(tokens):
            return last if all(token.glued or token.text[0].isupper() for token in parts) else 0
    return 0


def _names(texts: Sequence[Sequence[Token]], tag: str) -> dict[str, list[Place]]:
    """Words with a capital wherever they stand; in scripts without capitals, long words that no dictionary has."""
    found: dict[str, list[Place]] = defaultdict(list)
    stems = {token.text: token.stem for tokens in texts for token in tokens if token.content}
    names = {word for word, stem in stems.items() if _may_be_name(word, stem, stems, tag)}
    if tag.split("-")[0] == "de":
        names -= _common_nouns(texts)
    for number, tokens in enumerate(texts):
        for at, token in enumerate(tokens):
            if token.text in names:
                found[token.text].append(Place(number, at, at))
    return found


def _common_nouns(texts: Sequence[Sequence[Token]]) -> set[str]:
    """Words that stand behind an article somewhere: German names take none."""
    return {
        token.text
        for tokens in texts
        for before, token in pairwise(tokens)
        if before.text.lower() in ARTICLES and before.run == token.run
    }


def _may_be_name(word: str, stem: str, words: Container[str], tag: str) -> bool:
    if len(word) < SHORTEST:
        return False
    if KATAKANA.fullmatch(word):
        return True
    if word_senses(stem, tag):
        return False
    low = word.lower()
    if low == word.upper():
        return len(word) > LONG
    return word[0].isupper() and low not in words


def _block(word: str) -> str:
    """Spellings of one name begin with the same sounds; letters of one acronym are the same."""
    return "".join(sorted(word)) if word.isupper() else skeleton(word)[:2]


def _same_name(one: str, other: str) -> bool:
    from rapidfuzz.distance import OSA, Levenshtein

    if one.isupper() or other.isupper():
        return one.isupper() and other.isupper() and sorted(one) == sorted(other)
    if KATAKANA.fullmatch(one):
        return _loan(one) == _loan(other)
    bones = skeleton(one), skeleton(other)
    if min(map(len, bones)) < 3 or same_root(one.lower(), other.lower()) or _is_derived(one, other):
        return False
    if ARABIC.match(one) and bones[0] == bones[1]:
        return len(bones[0]) > CONSONANTS
    return OSA.normalized_similarity(one, other) >= 0.7 and Levenshtein.normalized_similarity(*bones) >= 0.8


def _is_derived(one: str, other: str) -> bool:
    """One word with an ending more: Champions, Championship."""
    shorter, longer = sorted((one, other), key=len)
    return len(longer) > len(shorter) and longer.startswith(shorter.removesuffix("s"))


def _loan(word: str) -> str:
    return word.replace("ヴァ", "バ").replace("ヴィ", "ビ").replace("ヴェ", "ベ").replace("ヴォ", "ボ").translate(LOAN)


def _may_be_one(texts: Sequence[Sequence[Token]], main: Sequence[Place], others: Sequence[Place]) -> bool:
    """A person whose other name is always another one is another person (Joe Biden, Baden Vale)."""
    ours, theirs = _beside(texts, main), _beside(texts, others)
    return not ours or not theirs or not ours.isdisjoint(theirs)


def _beside(texts: Sequence[Sequence[Token]], places: Sequence[Place]) -> set[str]:
    """The words with a capital that stand directly beside a name."""
    return {
        texts[segment][at].text
        for segment, first, last in places
        for at in (first - 1, last + 1)
        if 0 <= at < len(texts[segment])
        and texts[segment][at].content
        and texts[segment][at].text[0].isupper()
        and texts[segment][at].run == texts[segment][first].run
    }


def _apart(main: Sequence[Place], others: Sequence[Place]) -> bool:
    """Two names in one sentence are two names."""
    return not {place.segment for place in main} & {place.segment for place in others}
