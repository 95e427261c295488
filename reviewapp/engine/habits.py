"""Two ways of doing one thing in a document: which of them is the slip."""

from collections.abc import Sequence

from reviewapp.engine.check import Placed

OFTEN = 3


def slips(group: Sequence[Placed], one: str, other: str) -> Sequence[Placed]:
    """The facts of the rarer of two values where the other is a habit: at least three, and three times as many."""
    few, many = sorted(([each for each in group if each.fact.value == value] for value in (one, other)), key=len)
    return [] if len(many) < OFTEN or len(few) * OFTEN > len(many) else few
