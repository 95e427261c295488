"""The examples of checks, read: what stands between ⟦ and ⟧ is what a check must mark."""

from reviewapp.engine.check import Example
from reviewapp.engine.findings import Span
from reviewapp.engine.pair import Pair


def unmarked(text: str) -> tuple[str, list[Span]]:
    """The text without its ⟦ ⟧, and the spans they held, in order. Marks do not nest."""
    plain, spans, length = [], [], 0
    for index, piece in enumerate(text.replace("⟧", "⟦").split("⟦")):
        if index % 2:
            spans.append(Span(length, length + len(piece)))
        plain.append(piece)
        length += len(piece)
    return "".join(plain), spans


def paragraphs(example: Example) -> list[tuple[Pair, list[Span]]]:
    """The pairs of an example, a line each, with the spans to be marked in them."""
    source_language, _, target_language = example.languages.partition(">")
    targets = example.target.split("\n")
    sources = [None] * len(targets) if example.source is None else example.source.split("\n")
    found = []
    for source, (text, spans) in zip(sources, map(unmarked, targets), strict=True):
        pair = Pair(source, text, source_language or "und", target_language, example.role)
        found.append((pair, spans))
    return found
