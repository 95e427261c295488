"""Whether an English word begins with a vowel when it is spoken."""

import re

# Written with a vowel, spoken with a consonant: unit, European, user, one, ubiquitous.
CONSONANT = re.compile(
    r"uni(?!n|m|dent|ss)|us(?=[aeiu])|ut[eio]|ur(?=[aeiou])|uk[ru]|ubi|eu|ewe|one(?:s|self|ness)?$|once$|ouija",
    re.IGNORECASE,
)
# Written with a consonant, spoken with a vowel.
VOWEL = re.compile(r"hour|hono|honest|heir", re.IGNORECASE)
EIGHT_OR_ELEVEN = re.compile(r"8|1[18](?:\d{3})*(?!\d)")
LETTERS_WITH_VOWEL = frozenset("AEFHILMNORSX")
# Acronyms that are read as words.
READ_AS_WORDS = frozenset(
    "NATO NASA UNESCO UNICEF SARS LIDAR RADAR LASER FIFA HEPA MERS NAFTA RAM ROM SIM SWOT SWIFT STEM LASSO".split()
)


def article_for(phrase: str) -> str:
    """“a” or “an”, by the sound of the first word."""
    match = re.search(r"\w+(?:['’]\w+)*", phrase)
    return "an" if match and _begins_with_vowel(match[0]) else "a"


def _begins_with_vowel(word: str) -> bool:
    if word[0].isdigit():
        return bool(EIGHT_OR_ELEVEN.match(word))
    if len(word) == 1 or (word.isupper() and len(word) <= 5 and word not in READ_AS_WORDS):
        return word[0].upper() in LETTERS_WITH_VOWEL
    if VOWEL.match(word):
        return True
    return word[0].lower() in "aeiou" and not CONSONANT.match(word)
