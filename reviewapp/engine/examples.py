"""The examples of checks, read: what stands between ⟦ and ⟧ is what a check must mark."""

from reviewapp.engine.check import Example
from reviewapp.engine.findings import Span
from reviewapp.engine.pair import Pair
from reviewapp.engine.terms.termbase import Entry, Termbase


def unmarked(text: str) -> tuple[str, list[Span]]:
    """The text without its ⟦ ⟧, and the spans they held, in order. Marks do not nest."""
    plain, spans, length = [], [], 0
    for index, piece in enumerate(text.replace("⟧", "⟦").split("⟦")):
        if index % 2:
            spans.append(Span(length, length + len(piece)))
        plain.append(piece)
        length += len(piece)
    return "".join(plain), spans


def termbase_of(example: Example) -> Termbase:
    """One concept for each source term of the example, with all its target terms."""
    source_language, _, target_language = example.languages.partition(">")
    entries = []
    for source, target, status in example.terms:
        entries += [Entry(source, source_language, source), Entry(source, target_language, target, status)]
    return Termbase(entries)


def paragraphs(example: Example) -> list[tuple[Pair, list[Span]]]:
    """The pairs of an example, a line each, with the spans to be marked in them."""
    source_language, _, target_language = example.languages.partition(">")
    targets = example.target.split("\n")
    sources = [None] * len(targets) if example.source is None else example.source.split("\n")
    found = []
    for source, (text, spans) in zip(sources, map(unmarked, targets), strict=True):
        termbase = termbase_of(example) if example.terms else None
        pair = Pair(source, text, source_language or "und", target_language, example.role, termbase)
        found.append((pair, spans))
    return found
