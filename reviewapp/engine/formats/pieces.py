"""A changed text, cut again where it was cut before."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rapidfuzz.distance import Opcode


def distribute(pieces: Sequence[str], text: str) -> list[str]:
    """`text` in as many pieces as before, so that what did not change stays in its piece.

    Cuts keep their place among the characters they stood between; a cut inside of what was
    replaced moves to the end of the replacement.
    """
    whole = "".join(pieces)
    if len(pieces) == 1:
        return [text]
    if text == whole:
        return list(pieces)
    from rapidfuzz.distance import Indel

    blocks = list(Indel.opcodes(whole, text))
    cuts = [moved(cut, blocks) for cut in accumulate(map(len, pieces[:-1]))]
    return [text[begin:end] for begin, end in zip([0, *cuts], [*cuts, len(text)], strict=True)]


def moved(cut: int, blocks: Sequence[Opcode]) -> int:
    """Where the end of the character before `cut` has gone; what was put in right behind it comes after the cut."""
    for block in blocks:
        if block.src_start < cut <= block.src_end:
            return block.dest_start + (cut - block.src_start) if block.tag == "equal" else block.dest_end
    return 0
