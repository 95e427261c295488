"""What a reader is told of a number that differs from the source."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reviewapp.engine.findings import Finding, Span, fixes
from reviewapp.engine.messages import _
from reviewapp.engine.numbers.model import Number
from reviewapp.engine.numbers.writing import written_like

if TYPE_CHECKING:
    from reviewapp.engine.pair import Pair


FEW = 5


def goes_without_saying(pair: Pair, number: Number) -> bool:
    """Whether a number is the count of a plural form, which may be said in words or not at all."""
    return bool(pair.plural) and number.value in range(FEW)


def differs(pair: Pair, source: Number, target: Number) -> Finding:
    """A finding at `target`, with the source's value in the target's style as its fix."""
    better = written_like(source.value, target, pair.target, pair.number_sides[1].numerals)
    return Finding(
        _("The source has %(source)s, the translation %(target)s."),
        target=Span(target.start, target.end),
        source=Span(source.start, source.end),
        params={
            "source": (pair.source or "")[source.start : source.end],
            "target": pair.target[target.start : target.end],
        },
        fixes=fixes(better) if better else (),
    )
