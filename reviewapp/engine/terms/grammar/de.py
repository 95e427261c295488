"""German: a compound declines like its last part, nouns in -ung and the like are feminine, adjectives show a gender."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from reviewapp.engine.messages import _
from reviewapp.engine.terms.grammar.base import Fitted, Form, Grammar, Reason, Seam

NOUN_ENDINGS = ("", "e", "en", "n", "er", "ern", "es", "s")
ADJECTIVE_ENDINGS = ("e", "er", "es", "en", "em")
UMLAUT = str.maketrans("aou", "äöü")
# Endings that fix gender and plural of a noun.
CLASSES = {
    "ung": "f", "heit": "f", "keit": "f", "schaft": "f", "tät": "f", "ion": "f", "ik": "f", "enz": "f", "anz": "f",
    "ismus": "m", "ling": "m", "chen": "n", "lein": "n", "ium": "n",
}  # fmt: skip
LIKE_UNG = ("ung", "heit", "keit", "schaft", "tät", "ion", "ik", "enz", "anz")
SHARED = 4  # letters of a last part that two compounds have to share
GENDER_OF = {"e": "f", "er": "m", "es": "n"}
ARTICLE = re.compile(
    r"\b((?:d|k?ein|dies|jed|jen|welch|mein|sein|ihr|unser)(?:er|ie|as|en|em|es|e)?|der|die|das|dem|den|des|zum|zur|im|am"
    r"|beim|vom|ins|ans)\s+$",
    re.IGNORECASE,
)
UNKNOWN = "?"
GENDER = _("“%(after)s” has another gender or declension, or one that is not known: check “%(word)s”.")


class German(Grammar):
    """A form is the ending of the adjectives and of the noun: `definite` holds the one, `case` the other."""

    def forms(self, phrase: str) -> Mapping[str, Sequence[Form]]:
        adjectives, noun, rest = parts(phrase)
        own = Form(case="", definite=adjective_ending(adjectives))
        found: dict[str, Sequence[Form]] = {phrase: (own,)}
        for ending in ADJECTIVE_ENDINGS if adjectives else ("",):
            group = [stem(word) + ending for word in adjectives]
            for last, tail in nouns(noun):
                found.setdefault(" ".join([*group, last]) + rest, (Form(case=tail, definite=ending),))
        return found

    def carried(self, form: Form, replaced: str, preferred: str) -> Form:
        """The same endings, where the two nouns decline alike."""
        old, new = parts(replaced), parts(preferred)
        if bool(old[0]) != bool(new[0]):
            return form._replace(number=UNKNOWN)
        if form.case == "" and gender(replaced) and gender(replaced) == gender(preferred):
            return form
        return form if decline_alike(old[1], new[1]) else form._replace(number=UNKNOWN)

    def inflect(self, phrase: str, form: Form) -> str | None:
        """Where the declension is not known, the likely form: `fit` says that it is in doubt."""
        if form.number == UNKNOWN:
            return phrase + ("s" if form.case in ("s", "es") and " " not in phrase else "")
        adjectives, noun, rest = parts(phrase)
        group = [stem(word) + form.definite for word in adjectives]
        last = next((last for last, tail in nouns(noun) if tail == form.case), None)
        return None if last is None else " ".join([*group, last]) + rest

    def fit(self, seam: Seam) -> Fitted:
        """The neighbours stay as they are; that is right where the genders are known to be the same."""
        if decline_alike(parts(seam.replaced)[1], parts(seam.preferred)[1]):
            return Fitted(seam.new)
        if not seam.form.case and gender(seam.replaced) and gender(seam.replaced) == gender(seam.preferred):
            return Fitted(seam.new)
        article = ARTICLE.search(seam.before)
        word = article[1] if article else seam.new
        return Fitted(seam.new, doubt=Reason(GENDER, {"after": seam.new, "word": word}))


def parts(phrase: str) -> tuple[list[str], str, str]:
    """The adjectives before the noun, the noun, and what follows it."""
    words = phrase.split(" ")
    at = next((at for at, word in enumerate(words) if word[:1].isupper() or not word.endswith(ADJECTIVE_ENDINGS)), -1)
    at = at if at >= 0 else len(words) - 1
    rest = words[at + 1 :]
    return words[:at], words[at], " " + " ".join(rest) if rest else ""


def nouns(noun: str) -> list[tuple[str, str]]:
    """The noun with every ending it may take, with and without Umlaut, and a name for each."""
    found = [(noun + ending, ending) for ending in NOUN_ENDINGS if not (noun.endswith("e") and ending[:1] == "e")]
    vowel = re.search(r"(?:au|[aou])(?=[^aeiouäöü]*(?:e[lnr])?$)", noun)
    if vowel and noun[-1] not in "aou":
        changed = noun[: vowel.start()] + vowel[0].translate(UMLAUT).replace("äü", "äu") + noun[vowel.end() :]
        found += [(changed + ending, "¨" + ending) for ending in ("", "e", "en", "er", "ern", "n")]
    return found


def stem(adjective: str) -> str:
    return re.sub(r"e[rsnm]?$", "", adjective)


def adjective_ending(adjectives: Sequence[str]) -> str:
    return adjectives[0][len(stem(adjectives[0])) :] if adjectives else ""


def gender(phrase: str) -> str:
    """m, f, n by the noun's ending or by the adjective as it is cited; nothing where neither shows it."""
    adjectives, noun, _rest = parts(phrase)
    by_noun = next((value for ending, value in CLASSES.items() if noun.lower().endswith(ending)), "")
    return by_noun or GENDER_OF.get(adjective_ending(adjectives), "")


def decline_alike(one: str, other: str) -> bool:
    """Whether two nouns take the same endings: the same last part, or the same telling suffix."""
    left, right = one.lower(), other.lower()
    if any(left.endswith(ending) for ending in LIKE_UNG) and any(right.endswith(ending) for ending in LIKE_UNG):
        return True
    shared = 0
    while shared < min(len(left), len(right)) and left[-1 - shared] == right[-1 - shared]:
        shared += 1
    return shared >= SHARED and (shared >= min(len(left), len(right)) or shared > SHARED)


GRAMMAR = German()
