"""What a sweep and a termbase ask of a language, and the answers that are safe for any."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from reviewapp.engine.findings import Fix


class Reason(NamedTuple):
    """Why something is so: a message id of the engine with its parameters."""

    message: str
    params: Mapping[str, str | int]


class Form(NamedTuple):
    """How a phrase is inflected at one place; empty where the language does not say.

    `number` is "one" or "many"; `case` is the language's own name of a case; `definite` is "yes" or "no".
    """

    number: str = ""
    case: str = ""
    definite: str = ""


AS_WRITTEN = Form()


@dataclass(frozen=True, slots=True)
class Seam:
    """A replacement about to be made: `old` stands at `start` to `end` of `text`, `new` shall stand there.

    `replaced` and `preferred` are the two phrases as the terms give them, `form` the one form both take.
    """

    text: str
    start: int
    end: int
    old: str
    new: str
    replaced: str
    preferred: str
    form: Form

    @property
    def before(self) -> str:
        return self.text[: self.start]

    @property
    def after(self) -> str:
        return self.text[self.end :]


@dataclass(frozen=True, slots=True)
class Fitted:
    """What the neighbours of a replacement need: `new` itself, `also` other places, `doubt` if it is not sure."""

    new: str
    also: tuple[Fix, ...] = ()
    doubt: Reason | None = None


@dataclass(frozen=True)
class Grammar:
    """A language that is not known closer: terms stand as they are written.

    `open_end` tells that particles are written on to a word (Korean). `small_in_titles` are
    the words a title leaves in lower case; `title_case` whether titles capitalise words at all.
    """

    open_end: bool = False
    title_case: bool = False
    small_in_titles: frozenset[str] = field(default_factory=frozenset)

    def forms(self, phrase: str) -> Mapping[str, Sequence[Form]]:
        """Every spelling `phrase` may take in a text, with what each may mean, its own first."""
        return {phrase: (AS_WRITTEN,)}

    def carried(self, form: Form, replaced: str, preferred: str) -> Form:
        """The form `preferred` takes where `replaced` stands in `form`."""
        return form

    def inflect(self, phrase: str, form: Form) -> str | None:
        """`phrase` in `form`; None where its inflection is not known."""
        return phrase

    def narrow(self, seam_forms: Sequence[Form], before: str, after: str) -> Sequence[Form]:
        """The forms that the words around leave possible."""
        return seam_forms

    def fit(self, seam: Seam) -> Fitted:
        """Make the neighbours agree with the replacement."""
        return Fitted(seam.new)


WORDS = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


def words(phrase: str) -> list[str]:
    return WORDS.findall(phrase)


def capital(phrase: str) -> str:
    """A capital first letter, unless the first word has capitals of its own (eGovernment)."""
    first = re.match(r"\w+", phrase)
    if not first or any(char.isupper() for char in first[0]):
        return phrase
    return phrase[0].upper() + phrase[1:]
