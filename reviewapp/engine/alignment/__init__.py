"""Two texts, source and translation, paired unit by unit: paragraphs, or sentences.

Lengths say most, words the rest: names, numbers and cognates at first, then what the texts
themselves teach in a second and a third pass.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from reviewapp.engine.alignment.band import anchors, band
from reviewapp.engine.alignment.beads import Bead
from reviewapp.engine.alignment.lengths import Lengths, fitted
from reviewapp.engine.alignment.lexicon import shared, taught
from reviewapp.engine.alignment.search import REACH, Shape, Table, counted, ends, search
from reviewapp.engine.alignment.tokens import tokens
from reviewapp.engine.alignment.vectors import Encoder, Meaning
from reviewapp.engine.lengths import worth

__all__ = ["Bead", "align"]

Level = Literal["paragraph", "sentence"]
PASSES = 3
# Shares of the shapes of beads: translators keep most paragraphs, and cut sentences more freely.
SENTENCES: dict[Shape, float] = {
    (1, 1): 0.80, (1, 0): 0.02, (0, 1): 0.02, (1, 2): 0.05, (2, 1): 0.05, (2, 2): 0.012, (1, 3): 0.01, (3, 1): 0.01,
    (2, 3): 0.004, (3, 2): 0.004, (1, 4): 0.003, (4, 1): 0.003, (3, 3): 0.002, (1, 5): 0.001, (5, 1): 0.001,
    (2, 4): 0.001, (4, 2): 0.001, (3, 4): 0.0005, (4, 3): 0.0005, (4, 4): 0.0004, (2, 5): 0.0004, (5, 2): 0.0004,
}  # fmt: skip
PARAGRAPHS: dict[Shape, float] = {
    (1, 1): 0.94, (1, 0): 0.01, (0, 1): 0.01, (1, 2): 0.012, (2, 1): 0.012, (1, 3): 0.003, (3, 1): 0.003, (2, 2): 0.002,
    (1, 4): 0.001, (4, 1): 0.001, (1, 5): 0.0005, (5, 1): 0.0005,
}  # fmt: skip


def align(
    source: Sequence[str],
    target: Sequence[str],
    source_lang: str,
    target_lang: str,
    *,
    level: Level = "paragraph",
    encode: Encoder | None = None,
) -> list[Bead]:
    """Pair units that translate each other, keeping both orders.

    Beads hold index ranges into `source` and `target` and cover each unit once. Languages are
    BCP 47 tags; `encode` gives sentence vectors (`vectors.encoder`). Time grows with the length of
    the texts times the width of the band around what they are sure to share.
    """
    if not source or not target:
        return [Bead(range(place, place + 1), range(0), 0.0) for place in range(len(source))] + [
            Bead(range(0), range(place, place + 1), 0.0) for place in range(len(target))
        ]
    usual = SENTENCES if level == "sentence" else PARAGRAPHS
    table = Table(
        [tokens(text, source_lang) for text in source],
        [tokens(text, target_lang) for text in target],
        ends(size(text, source_lang) for text in source),
        ends(size(text, target_lang) for text in target),
    )
    if encode:
        table.meaning = Meaning(source, target, REACH, encode)
    first = lexicon = shared(table.source, table.target)
    lengths = Lengths(table.target_ends[-1] / table.source_ends[-1], table.target_ends[-1] / len(target))
    shares, sure = usual, anchors(table.source, table.target, first)
    beads: list[Bead] = []
    for _pass in range(PASSES):
        looked = band(sure, table.source_ends, table.target_ends)
        table.prepare(lexicon, lengths, looked)
        beads = search(table, shares, looked)
        pairs = [bead for bead in beads if bead.source and bead.target]
        if table.meaning:
            table.meaning.learn(beads)
        lexicon = taught(beads, table.source, table.target, first)
        lengths = fitted((table.size(bead) for bead in pairs), lengths)
        shares = counted(beads, usual)
        sure = [(bead.source.start, bead.target.start) for bead in pairs]
    return [bead._replace(score=score(bead, table)) for bead in beads]


def size(text: str, tag: str) -> int:
    """Length in characters of English, at least one."""
    return max(round(worth(text.strip(), tag.split("-")[0].lower())), 1)


def score(bead: Bead, table: Table) -> float:
    """How sure a bead is: half by its lengths, half by its words (a half where neither speaks)."""
    if not bead.source or not bead.target:
        return 0.0
    said = table.content(bead.source, bead.target)
    words = 0.5 + 0.5 * said / (abs(said) + 4)
    return round(0.5 * table.lengths.closeness(*table.size(bead)) + 0.5 * words, 3)
