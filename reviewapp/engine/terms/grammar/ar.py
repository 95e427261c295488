"""Arabic: what is written on to a word, the article on noun and adjective, the sound masculine plural."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from reviewapp.engine.messages import _
from reviewapp.engine.terms.grammar.base import Fitted, Form, Grammar, Reason, Seam

ARTICLE = "ال"
CONJUNCTIONS = ("", "و", "ف")
PREPOSITIONS = ("", "ب", "ك", "ل")
NOMINATIVE, OBLIQUE = "ون", "ين"
ADJECTIVE = re.compile(r"(?:ية|ي|ون|ين|ات)$")
FEMININE = re.compile(r"(?:ة|اء|ى)$")
AGREEMENT = _("“%(after)s” differs in gender or number: check the verb and the adjectives.")


class Arabic(Grammar):
    """A form tells what is written before the first word (`case`), the article, and the plural's ending (`number`)."""

    def forms(self, phrase: str) -> Mapping[str, Sequence[Form]]:
        found: dict[str, list[Form]] = defaultdict(list)
        for definite, state in self._states(phrase):
            for number, words in _cases(state):
                for before in clitics():
                    spelled = attach(before, words)
                    form = Form(number, before, definite)
                    if form not in found[spelled]:
                        found[spelled].append(form)
        return {phrase: found[phrase], **found}

    def _states(self, phrase: str) -> Iterator[tuple[str, str]]:
        """The phrase with and without the article, as far as that is sure."""
        words = phrase.split(" ")
        if words[0].startswith(ARTICLE):
            yield "yes", phrase
            if all(word.startswith(ARTICLE) for word in words[: _group(words)]):
                yield "no", " ".join(word.removeprefix(ARTICLE) for word in words)
        elif len(words) > 1 and any(word.startswith(ARTICLE) for word in words):
            yield "construct", phrase
        else:
            yield "no", phrase
            if all(ADJECTIVE.search(word) for word in words[1:]):
                yield "yes", " ".join(ARTICLE + word for word in words)

    def carried(self, form: Form, replaced: str, preferred: str) -> Form:
        """A construct is definite by its last word: there the article does not change."""
        kinds = {kind for kind, _state in self._states(preferred)}
        if form.definite not in kinds and len(kinds) == 1:
            own = next(iter(kinds))
            if {own, form.definite} == {"yes", "construct"} or len(preferred.split()) == len(replaced.split()) == 1:
                return form._replace(definite=own)
        return form

    def inflect(self, phrase: str, form: Form) -> str | None:
        for definite, state in self._states(phrase):
            if definite == form.definite:
                spelled = dict(_cases(state))
                return attach(form.case, spelled.get(form.number) or spelled.get("", state))
        return None

    def fit(self, seam: Seam) -> Fitted:
        """Verbs and adjectives agree with the head; that is right as it is where both heads are alike."""
        if _kind(seam.replaced) == _kind(seam.preferred):
            return Fitted(seam.new)
        return Fitted(seam.new, doubt=Reason(AGREEMENT, {"after": seam.new}))


def clitics() -> Iterator[str]:
    for conjunction in CONJUNCTIONS:
        for preposition in PREPOSITIONS:
            yield conjunction + preposition


def attach(before: str, words: str) -> str:
    """Write `before` on to the first word: li and the article become ll."""
    if before.endswith("ل") and words.startswith(ARTICLE):
        return before + words[1:]
    return before + words


def _cases(words: str) -> Iterator[tuple[str, str]]:
    """The nominative and the oblique of a sound masculine plural; other words have one written form."""
    group = words.split(" ")
    first = group[0]
    if first.endswith((NOMINATIVE, OBLIQUE)) and len(first) > len(NOMINATIVE) + 3:
        for number, ending in (("nom", NOMINATIVE), ("obl", OBLIQUE)):
            yield number, " ".join([first[:-2] + ending, *(_agree(word, ending) for word in group[1:])])
    else:
        yield "", words


def _agree(word: str, ending: str) -> str:
    return word[:-2] + ending if word.endswith((NOMINATIVE, OBLIQUE)) and len(word) > 5 else word


def _group(words: Sequence[str]) -> int:
    """How many words carry the head's article: the head and its adjectives."""
    return next((at for at, word in enumerate(words) if not word.startswith(ARTICLE)), len(words))


def _kind(phrase: str) -> str:
    """Gender and number of the head as far as its ending or its adjective shows them."""
    head, *rest = phrase.split(" ")
    if head.endswith((NOMINATIVE, OBLIQUE)) and len(head) > 5:
        return "men"
    if head.endswith("ات"):
        return "many"
    agreeing = rest and rest[0].startswith(ARTICLE) == head.startswith(ARTICLE) and rest[0].endswith(("ية", "ة"))
    return "f" if FEMININE.search(head) or agreeing else "m"


GRAMMAR = Arabic()
