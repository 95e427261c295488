"""Concepts with their terms, as files of terminology hold them, and what their statuses are called."""

from __future__ import annotations

from typing import NamedTuple


class Term(NamedTuple):
    """One form of a concept. `status` is preferred, admitted, deprecated, superseded, or empty where nobody says."""

    language: str
    text: str
    status: str = ""
    part_of_speech: str = ""
    note: str = ""


class Concept(NamedTuple):
    """A meaning: its terms in the order of the file, and definitions by language ("" for none said)."""

    terms: tuple[Term, ...]
    key: str = ""
    subject: str = ""
    definitions: tuple[tuple[str, str], ...] = ()
    note: str = ""
    line: int = 0


# The statuses of ISO 30042 and what people and other tools call them.
STATUSES = {
    "": "",
    "proposed": "",
    "preferred": "preferred",
    "standardized": "preferred",
    "approved": "preferred",
    "legal": "preferred",
    "regulated": "preferred",
    "admitted": "admitted",
    "allowed": "admitted",
    "deprecated": "deprecated",
    "forbidden": "deprecated",
    "rejected": "deprecated",
    "not recommended": "deprecated",
    "notrecommended": "deprecated",
    "superseded": "superseded",
    "obsolete": "superseded",
}


def status(word: str) -> str | None:
    """The status that `word` means; None for a word that means none."""
    plain = word.strip().lower().removesuffix("-admn-sts").removesuffix("term").strip()
    return STATUSES.get(plain)
