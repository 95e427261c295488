"""The termbase of `reviewapp check --terms`: TBX, or a table with source, target and maybe status."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import product

from reviewapp.engine.cli.inputs import LIMITS, of_stream, opened
from reviewapp.engine.formats import tbx, term_table
from reviewapp.engine.formats.concepts import Concept
from reviewapp.engine.formats.rows import FormatError
from reviewapp.engine.messages import _
from reviewapp.engine.terms.termbase import Entry, Status, Termbase


def load(name: str, source_lang: str, target_lang: str) -> Termbase:
    return Termbase(entries(concepts(name, source_lang, target_lang)))


def concepts(name: str, source_lang: str, target_lang: str) -> Iterator[Concept]:
    with opened(name) as stream:
        if of_stream(name, stream) == tbx.FORMAT:
            yield from tbx.read_concepts(stream)
            return
        if not source_lang or not target_lang:
            raise FormatError(_("A table of terms needs --from and --to."))
        yield from term_table.read(stream, source_lang, target_lang, LIMITS)


def translations(name: str, source_lang: str, target_lang: str) -> Iterator[tuple[str, str]]:
    """Every term of the source language beside every one of the target language, concept by concept."""
    ours, theirs = (tag.split("-")[0] for tag in (source_lang, target_lang))
    for concept in concepts(name, source_lang, target_lang):
        sides = [
            [term.text for term in concept.terms if term.language.split("-")[0] == code] for code in (ours, theirs)
        ]
        yield from product(*sides)


def entries(concepts: Iterable[Concept]) -> Iterator[Entry]:
    """Where a file gives no status, the first term of a language is preferred and the others are admitted."""
    for number, concept in enumerate(concepts, 1):
        key = concept.key or str(number)
        decided = {term.language for term in concept.terms if term.status == Status.PREFERRED}
        for term in concept.terms:
            status = term.status or (Status.ADMITTED if term.language in decided else Status.PREFERRED)
            decided.add(term.language)
            yield Entry(key, term.language, term.text, Status(status))
