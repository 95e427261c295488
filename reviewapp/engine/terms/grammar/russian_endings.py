"""Regular declension of Russian nouns and adjectives by ending (after Zaliznyak's types, without moving stress)."""

from __future__ import annotations

import re
from typing import NamedTuple

HUSHING = "жшщч"
VELAR = "гкх"
# A noun in -ие or -ий looks like an adjective: управление, критерий.
NOUN_LIKE = re.compile(r"(?:[нтвлрсзч]ие|[лрстдвп]ий|[дт]ой)$")
ADJECTIVE = re.compile(r"(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ым|им|ом|ем|ую|юю|ых|их|ыми|ими|ей)$")
CITED = re.compile(r"(?:ый|ий|ой|ая|яя|ое|ее|ые|ие)$")
# Nouns whose last vowel is lost before an ending (рынок, рынка): their stem cannot be told from the citation.
FLEETING = re.compile(
    r"[^аеёиоуыэюя](?:ок|ек|ёк|ец|ень|оть)$|^(?:узел|котёл|котел|орёл|осёл|посол|угол|ветер|пепел|лоб|рот|сон)$"
)

# Endings in the order nominative, genitive, dative, accusative, instrumental, prepositional. None: not known by rule.
Endings = tuple[str | None, ...]
MASCULINE: Endings = ("", "а", "у", "", "ом", "е")
MASCULINE_SOFT: Endings = ("ь", "я", "ю", "ь", "ем", "е")
MASCULINE_J: Endings = ("й", "я", "ю", "й", "ем", "е")
FEMININE: Endings = ("а", "ы", "е", "у", "ой", "е")
FEMININE_SOFT: Endings = ("я", "и", "е", "ю", "ей", "е")
FEMININE_IJA: Endings = ("ия", "ии", "ии", "ию", "ией", "ии")
FEMININE_SIGN: Endings = ("ь", "и", "и", "ь", "ью", "и")
NEUTER: Endings = ("о", "а", "у", "о", "ом", "е")
NEUTER_IJE: Endings = ("ие", "ия", "ию", "ие", "ием", "ии")
CASES = ("nom", "gen", "dat", "acc", "ins", "pre")
HARD_PLURAL: Endings = ("ы", None, "ам", "ы", "ами", "ах")
SOFT_PLURAL: Endings = ("и", None, "ям", "и", "ями", "ях")
NEUTER_PLURAL: Endings = ("а", None, "ам", "а", "ами", "ах")
IJE_PLURAL: Endings = ("ия", "ий", "иям", "ия", "иями", "иях")
IJA_PLURAL: Endings = ("ии", "ий", "иям", "ии", "иями", "иях")


def _with(endings: Endings, genitive: str | None) -> Endings:
    return (endings[0], genitive, *endings[2:])


class Word(NamedTuple):
    """A declined noun: its gender and its forms by number and case; a case may be missing."""

    gender: str
    forms: dict[tuple[str, str], str]


# The end of a citation, how many letters are cut, gender, and the endings of both numbers; the first that fits holds.
# A zero genitive plural is known only behind a single consonant; elsewhere a vowel may come in (доска, досок).
TYPES: tuple[tuple[re.Pattern[str], int, str, Endings, Endings], ...] = (
    (re.compile(r"(?:тель|арь)$"), 1, "m", MASCULINE_SOFT, _with(SOFT_PLURAL, "ей")),
    (re.compile(r"ь$"), 1, "f", FEMININE_SIGN, _with(SOFT_PLURAL, "ей")),
    (re.compile(r"ия$"), 2, "f", FEMININE_IJA, IJA_PLURAL),
    (re.compile(r"ие$"), 2, "n", NEUTER_IJE, IJE_PLURAL),
    (re.compile(r"я$"), 1, "f", FEMININE_SOFT, SOFT_PLURAL),
    (re.compile(r"[аеёиоуыэюя][^аеёиоуыэюя]а$"), 1, "f", FEMININE, _with(HARD_PLURAL, "")),
    (re.compile(r"а$"), 1, "f", FEMININE, HARD_PLURAL),
    (re.compile(r"ство$"), 1, "n", NEUTER, _with(NEUTER_PLURAL, "")),
    (re.compile(r"о$"), 1, "n", NEUTER, NEUTER_PLURAL),
    (re.compile(r"й$"), 1, "m", MASCULINE_J, _with(SOFT_PLURAL, "ев")),
    (re.compile(r"[жшщч]$"), 0, "m", MASCULINE, _with(HARD_PLURAL, "ей")),
    (re.compile(r"[бвгдзклмнпрстфхц]$"), 0, "m", MASCULINE, _with(HARD_PLURAL, "ов")),
)


def noun(word: str, *, plural: bool) -> Word | None:
    """The declension of a noun as it is cited; None where its ending does not settle it."""
    if plural:
        return _cited_plural(word)
    low = word.lower()
    if FLEETING.search(low):
        return None
    for end, cut, gender, one, many in TYPES:
        if end.search(low):
            return _declined(word[: len(word) - cut], gender, one, many)
    return None


def _cited_plural(word: str) -> Word | None:
    """A plural in -ы or -и: all its cases but the genitive."""
    if not word.lower().endswith(("ы", "и")):
        return None
    soft = word[-2].lower() not in HUSHING + VELAR and word.lower().endswith("и")
    endings = SOFT_PLURAL if soft else HARD_PLURAL
    forms = {
        ("many", case): word if case in ("nom", "acc") else word[:-1] + ending
        for case, ending in zip(CASES, endings, strict=True)
        if ending is not None
    }
    return Word("many", forms)


def _declined(stem: str, gender: str, one: Endings, many: Endings) -> Word:
    forms = {}
    for number, endings in (("one", one), ("many", many)):
        for case, ending in zip(CASES, endings, strict=True):
            if ending is not None:
                forms[number, case] = stem + spelled(stem, ending)
    return Word(gender, forms)


def spelled(stem: str, ending: str) -> str:
    """и for ы after velars and hushing sounds; е for unstressed о after hushing sounds and ц."""
    last = stem[-1:].lower()
    if ending == "ы" and last in VELAR + HUSHING:
        return "и"
    if ending in ("ом", "ой", "ов") and last in HUSHING + "ц":
        return {"ом": "ем", "ой": "ей", "ов": "ев"}[ending]
    return ending


def is_adjective(word: str) -> bool:
    """Whether a word of a term, as it is cited or in a text, is declined like an adjective."""
    return len(word) > 3 and bool(ADJECTIVE.search(word)) and not NOUN_LIKE.search(word)


HARD = {
    "m": ("ый", "ого", "ому", "ый", "ым", "ом"),
    "f": ("ая", "ой", "ой", "ую", "ой", "ой"),
    "n": ("ое", "ого", "ому", "ое", "ым", "ом"),
    "many": ("ые", "ых", "ым", "ые", "ыми", "ых"),
}
SOFT = {
    "m": ("ий", "его", "ему", "ий", "им", "ем"),
    "f": ("яя", "ей", "ей", "юю", "ей", "ей"),
    "n": ("ее", "его", "ему", "ее", "им", "ем"),
    "many": ("ие", "их", "им", "ие", "ими", "их"),
}


def adjective(word: str, gender: str, case: str) -> str:
    """An adjective as it is cited, in `gender` (or “many”) and `case`."""
    stem = word[:-2]
    at = CASES.index(case)
    soft = word.lower().endswith(("яя", "ее")) or (
        word.lower().endswith(("ий", "ие")) and stem[-1:].lower() not in VELAR + HUSHING
    )
    if soft:
        return stem + SOFT[gender][at]
    if word.lower().endswith("ой") and gender == "m" and case in ("nom", "acc"):
        return word
    ending = HARD[gender][at]
    last = stem[-1:].lower()
    if last in VELAR + HUSHING and ending[0] == "ы":
        ending = "и" + ending[1:]
    if last in HUSHING and ending[0] == "о":
        ending = "е" + ending[1:]
    return stem + ending
