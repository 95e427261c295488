"""Small corrections of how paragraphs were paired, made by hand: beads are merged, split, parted, and units moved."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from reviewapp.engine.alignment.beads import Bead

SURE = 1.0  # what a person has paired


class Move(NamedTuple):
    """What is done at bead `at` (from 0).

    `kind` is merge (with the next), split (the first unit of each side from the rest), unpair, or
    source-up, source-down, target-up, target-down: the first or last unit of that side goes to the
    bead before or after.
    """

    kind: str
    at: int


def moved(beads: Sequence[Bead], move: Move) -> list[Bead]:
    """`beads` after `move`; as they were where there is nothing to move. Every unit stays in one bead, in order."""
    found = list(beads)
    at = move.at
    if not 0 <= at < len(found):
        return found
    if move.kind == "merge" and at + 1 < len(found):
        found[at : at + 2] = [bead(found[at].source, found[at].target, found[at + 1].source, found[at + 1].target)]
    elif move.kind == "split":
        found[at : at + 1] = split(found[at])
    elif move.kind == "unpair" and found[at].source and found[at].target:
        found[at : at + 1] = unpaired(found[at])
    elif move.kind in ("source-up", "target-up") and at:
        found[at - 1 : at + 1] = shifted(found[at - 1], found[at], move.kind.partition("-")[0], 1)
    elif move.kind in ("source-down", "target-down") and at + 1 < len(found):
        found[at : at + 2] = shifted(found[at], found[at + 1], move.kind.partition("-")[0], -1)
    return found


def bead(source: range, target: range, more_source: range, more_target: range) -> Bead:
    return Bead(range(source.start, more_source.stop), range(target.start, more_target.stop), SURE)


def split(whole: Bead) -> list[Bead]:
    """The first unit of each side, and the rest; of a side with one unit the first bead has it."""
    if len(whole.source) < 2 and len(whole.target) < 2:
        return [whole]
    source, target = (side.start + min(1, len(side)) for side in (whole.source, whole.target))
    first = Bead(range(whole.source.start, source), range(whole.target.start, target), SURE)
    return [first, Bead(range(source, whole.source.stop), range(target, whole.target.stop), SURE)]


def unpaired(whole: Bead) -> list[Bead]:
    source, target = whole.source, whole.target
    return [Bead(source, range(target.start, target.start), SURE), Bead(range(source.stop, source.stop), target, SURE)]


def shifted(first: Bead, second: Bead, side: str, by: int) -> list[Bead]:
    """Two neighbours after one unit of `side` went to the first (`by` 1) or to the second (-1); none stays empty."""
    giving = (second if by > 0 else first).source if side == "source" else (second if by > 0 else first).target
    if not giving:
        return [first, second]
    source, target = first.source.stop, first.target.stop
    source, target = (source + by, target) if side == "source" else (source, target + by)
    made = [
        Bead(range(first.source.start, source), range(first.target.start, target), SURE),
        Bead(range(source, second.source.stop), range(target, second.target.stop), SURE),
    ]
    return [each for each in made if each.source or each.target]


def covering(beads: Sequence[Bead], sources: int, targets: int) -> bool:
    """Whether `beads` hold each of so many units once and in order."""
    ends = [(each.source.start, each.source.stop, each.target.start, each.target.stop) for each in beads]
    at = (0, 0)
    for source, source_end, target, target_end in ends:
        if (source, target) != at or source_end < source or target_end < target:
            return False
        at = (source_end, target_end)
    return at == (sources, targets)
