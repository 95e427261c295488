"""The source laid beside a translation whose paragraphs stay as they are.

Where the translator merged or cut paragraphs, the source is cut between sentences so that each
paragraph of the translation has its own.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from reviewapp.engine.alignment import align
from reviewapp.engine.alignment.beads import Bead
from reviewapp.engine.languages import language
from reviewapp.engine.repair import joined


class Laid(NamedTuple):
    """The source of one paragraph of the translation; `target` is None for what has no translation."""

    source: str
    target: int | None
    bead: int


def lay(
    beads: Sequence[Bead], sources: Sequence[str], targets: Sequence[str], source_lang: str, target_lang: str
) -> list[Laid]:
    """Every paragraph of `targets` once, in order, with its source; between them what was left untranslated.

    Nothing of `sources` is lost. `beads` cover both, as `align` gives them.
    """
    found = []
    for number, bead in enumerate(beads):
        ours = [sources[at] for at in bead.source]
        if not bead.target:
            found += [Laid(text, None, number) for text in ours]
        elif len(bead.target) == 1:
            found.append(Laid(together(ours), bead.target[0], number))
        else:
            parts = divided(ours, [targets[at] for at in bead.target], source_lang, target_lang)
            found += [Laid(part, at, number) for part, at in zip(parts, bead.target, strict=True)]
    return found


def together(texts: Sequence[str]) -> str:
    whole = ""
    for text in texts:
        whole = joined(whole, text)
    return whole


def divided(sources: Sequence[str], targets: Sequence[str], source_lang: str, target_lang: str) -> list[str]:
    """The texts of `sources` cut between sentences into as many parts as there are `targets`, in order."""
    ours = [(number, piece) for number, text in enumerate(sources) for piece in pieces(text, source_lang)]
    theirs = [(number, piece) for number, text in enumerate(targets) for piece in pieces(text, target_lang)]
    beads = align(
        [piece for _, piece in ours], [piece for _, piece in theirs], source_lang, target_lang, level="sentence"
    )
    parts: list[list[tuple[int, str]]] = [[] for _ in targets]
    here = 0
    for bead in beads:
        if bead.target:
            here = theirs[bead.target[0]][0]
        parts[here] += [ours[at] for at in bead.source]
    return [rejoined(part) for part in parts]


def pieces(text: str, tag: str) -> Iterator[str]:
    """The sentences of a text, each with the space after it: joined they are the text."""
    starts = [span.start for span in language(tag).sentences(text)]
    edges = [0, *starts[1:], len(text)] if text else []
    yield from (text[start:end] for start, end in pairwise(edges))


def rejoined(part: Sequence[tuple[int, str]]) -> str:
    """Sentences, each with the number of the paragraph it was in, as one text."""
    paragraphs: dict[int, str] = {}
    for number, piece in part:
        paragraphs[number] = paragraphs.get(number, "") + piece
    return together([text.strip() for text in paragraphs.values()])
