"""What French and Spanish share: number of the whole noun group, gender, and determiners that follow both."""

from __future__ import annotations

import re
from abc import abstractmethod
from collections.abc import Mapping, Sequence

from reviewapp.engine.findings import Fix, Span
from reviewapp.engine.messages import _
from reviewapp.engine.terms.grammar.base import Fitted, Form, Grammar, Reason, Seam

ONE, MANY = Form(number="one"), Form(number="many")
GENDER_CHANGES = _("“%(after)s” has another gender or one that is not known: check %(words)s.")
NUMBER_CHANGES = _("“%(after)s” changes the number: check the article and the verb.")


class Romance(Grammar):
    """The noun group before the first preposition takes the plural word by word."""

    prepositions: frozenset[str]
    copulas: frozenset[str]

    @abstractmethod
    def plural(self, word: str) -> str: ...

    @abstractmethod
    def singular(self, word: str) -> str: ...

    @abstractmethod
    def is_plural(self, word: str) -> bool: ...

    @abstractmethod
    def noun_gender(self, noun: str) -> str:
        """m, f, or nothing where the ending does not show it."""

    @abstractmethod
    def determiner(self, seam: Seam, gender: str) -> tuple[str, str, Span] | None:
        """The determiner before the seam: the gender it shows, what it becomes before `gender`, and its place."""

    def forms(self, phrase: str) -> Mapping[str, Sequence[Form]]:
        own = self.number(phrase)
        other = ONE if own == MANY else MANY
        found: dict[str, Sequence[Form]] = {phrase: (own,)}
        found.setdefault(self.inflect(phrase, other), (other,))
        return found

    def number(self, phrase: str) -> Form:
        group, _rest = self.group(phrase)
        return MANY if self.is_plural(group.split()[0]) else ONE

    def inflect(self, phrase: str, form: Form) -> str:
        if not form.number or form == self.number(phrase):
            return phrase
        change = self.plural if form == MANY else self.singular
        group, rest = self.group(phrase)
        return " ".join(change(word) for word in group.split(" ")) + rest

    def carried(self, form: Form, replaced: str, preferred: str) -> Form:
        """A phrase cited in the plural in place of a singular one has no singular."""
        if self.number(preferred) == MANY and self.number(replaced) == ONE:
            return MANY
        return form

    def group(self, phrase: str) -> tuple[str, str]:
        """The noun group, which is inflected, and what depends on it, which is not."""
        for match in re.finditer(r"[ ]([^\W\d_]+['’]?)", phrase):
            if match[1].lower().rstrip("'’") in self.prepositions:
                return phrase[: match.start()], phrase[match.start() :]
        return phrase, ""

    def gender(self, phrase: str) -> str:
        """The gender that the noun shows, else the one its adjectives show."""
        group = self.group(self.inflect(phrase, ONE))[0].lower().split()
        return self.noun_gender(group[0]) or next(filter(None, map(self.adjective_gender, group[1:])), "")

    def adjective_gender(self, word: str) -> str:
        return ""

    def fit(self, seam: Seam) -> Fitted:
        gender, was = self.gender(seam.preferred), self.gender(seam.replaced)
        found = self.determiner(seam, gender)
        shown = found[0] if found else ""
        also: list[Fix] = []
        new = seam.new
        if found and seam.text[found[2].start : found[2].end] != found[1]:
            also.append(_trimmed(found[1], found[2], seam.text))
        if self.inflect(seam.preferred, seam.form).lower() != seam.new.lower():
            return Fitted(new, tuple(also), Reason(NUMBER_CHANGES, {"after": new}))
        was = shown or was
        if self._differs(gender, was, bool(shown)) and self._shows(seam, bool(shown)):
            return Fitted(new, tuple(also), Reason(GENDER_CHANGES, {"after": new, "words": self._beside(seam)}))
        return Fitted(new, tuple(also))

    def _differs(self, gender: str, was: str, shown: bool) -> bool:
        """Whether the neighbours may have to change: the genders are not known to be the same."""
        if not gender:
            return True
        return gender != was if was else shown

    def _shows(self, seam: Seam, shown: bool) -> bool:
        """Whether a neighbour can show a gender: a determiner that does, a copula, an adjective beside the phrase."""
        following = re.match(r"\s*([^\W\d_]+)", seam.after)
        word = following[1].lower() if following else ""
        if shown or word in self.copulas:
            return True
        if seam.form == MANY:
            return word.endswith(("s", "x"))
        return bool(word) and word not in self.prepositions

    def _beside(self, seam: Seam) -> str:
        left = re.search(r"[^\W\d_]+\W*$", seam.before)
        right = re.match(r"\s+[^\W\d_]+", seam.after)
        return ", ".join(f"“{match[0].strip()}”" for match in (left, right) if match)


def _trimmed(becomes: str, place: Span, text: str) -> Fix:
    """Without the space that both end with."""
    if becomes.endswith(" ") and text[place.end - 1] == " ":
        return Fix(becomes[:-1], Span(place.start, place.end - 1))
    return Fix(becomes, place)


def keep_capital(model: str, word: str) -> str:
    return word[0].upper() + word[1:] if model[:1].isupper() else word
