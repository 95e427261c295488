"""Words without their inflection, so that forms of one word meet. Light stemmers: they cut endings, never meanings."""

import re
import unicodedata
from collections.abc import Callable
from functools import cache

from reviewapp.engine.terms.chinese import simplified
from reviewapp.engine.terms.grammar.english_nouns import IRREGULAR, SINGULARS

Stemmer = Callable[[str], str]

# After Savoy, “Light stemming approaches for the French, Portuguese, German and Hungarian languages” (2006),
# Dolamic & Savoy for Russian (2009) and Larkey, Ballesteros & Connell, “Light stemming for Arabic” (2007).
ROMANCE = re.compile(r"(?:es|os|as|[eoas]|aux|eaux|x)$")
FRENCH = re.compile(r"(?:ées?|és|é|aux|es|[esx])$")
ITALIAN = re.compile(r"(?:[aeio]|he|hi)$")
GERMAN = re.compile(r"(?:ern|em|en|er|es|e|n|s)$")
RUSSIAN = re.compile(
    r"(?:иями|ями|ами|ией|иям|иях|ого|его|ому|ему|ыми|ими|ией|ами|ах|ях|ов|ев|ей|ой|ий|ый|ая|яя|ое|ее|ые|ие|ым|им|ом|ем"
    r"|ую|юю|ых|их|ою|ею|ию|ия|ии|ье|ья|ью|ам|ям|[аяоеуюыиьй])$"
)
POLISH = re.compile(r"(?:iego|iemu|ego|emu|ami|ach|ych|ich|ymi|imi|owi|ów|ym|im|ej|ie|om|[aąeęiouyó])$")
ARABIC_FRONT = re.compile(r"^(?:و?(?:[بكف]?ال|لل)|و(?=\w{4}))")
ARABIC_END = re.compile(r"(?:اته?ا?|ها|هم|ان|ات|ون|ين|يه|ية|ه|ة|ي|ا)$")
DEFAULT = re.compile(r"[aeiouyàáâãäåèéêëìíîïòóôõöùúûüýőűąęăşţ]{1,2}[snmtr]?$|s$")


def stemmer(language: str) -> Stemmer:
    """The stemmer for a language code; it takes lower-case words."""
    return _stemmer(language.split("-")[0])


@cache
def _stemmer(code: str) -> Stemmer:
    return cache(STEMMERS.get(code, other))


def english(word: str) -> str:
    if word in SINGULARS:
        return SINGULARS[word]
    if len(word) < 4 or word in IRREGULAR or not word.endswith("s") or word.endswith(("ss", "us", "is", "ics")):
        return word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    return word[:-2] if word.endswith(("sses", "xes", "ches", "shes", "zzes")) else word[:-1]


def french(word: str) -> str:
    if len(word) > 5 and word.endswith("aux"):
        return plain(word[:-3] + "al")
    return plain(_cut(word, FRENCH, 4))


def romance(word: str) -> str:
    return plain(_cut(word, ROMANCE, 4))


def portuguese(word: str) -> str:
    """Spelled as its Spanish sister where that differs by rule, so that the two can meet."""
    for ending, sister in (("ções", "cion"), ("ção", "cion"), ("sões", "sion"), ("são", "sion"), ("dade", "dad")):
        if word.endswith(ending) and len(word) > len(ending) + 2:
            return plain(word[: -len(ending)] + sister)
    return romance(word)


def italian(word: str) -> str:
    return plain(_cut(word, ITALIAN, 4))


def german(word: str) -> str:
    return plain(_cut(word, GERMAN, 4)).replace("ß", "ss")


def russian(word: str) -> str:
    return _cut(word.replace("ё", "е"), RUSSIAN, 3)


def polish(word: str) -> str:
    return _cut(word, POLISH, 3)


def arabic(word: str) -> str:
    bare = plain(word).translate({ord("أ"): "ا", ord("إ"): "ا", ord("آ"): "ا", ord("ى"): "ي", ord("ـ"): ""})
    front = ARABIC_FRONT.match(bare)
    if front and len(bare) - front.end() >= 3:
        bare = bare[front.end() :]
    return _cut(bare, ARABIC_END, 3)


def chinese(word: str) -> str:
    return simplified(word)


def unspaced(word: str) -> str:
    return word


def other(word: str) -> str:
    return plain(_cut(word, DEFAULT, 4))


def _cut(word: str, ending: re.Pattern[str], least: int) -> str:
    """`word` without its ending, where at least `least` letters stay."""
    match = ending.search(word)
    return word[: match.start()] if match and match.start() >= least else word


def plain(word: str) -> str:
    """`word` without accents, vowel signs and the like."""
    if word.isascii():
        return word
    return "".join(char for char in unicodedata.normalize("NFD", word) if not unicodedata.combining(char))


STEMMERS: dict[str, Stemmer] = {
    "en": english,
    "fr": french,
    "es": romance,
    "pt": portuguese,
    "ca": romance,
    "gl": romance,
    "it": italian,
    "de": german,
    "nl": german,
    "ru": russian,
    "uk": russian,
    "be": russian,
    "bg": russian,
    "pl": polish,
    "ar": arabic,
    "zh": chinese,
    "ja": unspaced,
    "th": unspaced,
}
