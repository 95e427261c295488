"""How far the renderings of a concept agree."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Mapping


def agreement(forms: Iterable[Hashable]) -> float:
    """The share of pairs that agree; 1 for a single one (after Lyu et al., 2021, without the bias of small counts)."""
    return agreement_of(Counter(forms))


def agreement_of(counts: Mapping[Hashable, int]) -> float:
    """`agreement` of forms that were counted already."""
    total = sum(counts.values())
    if total < 2:
        return 1.0
    return sum(count * (count - 1) for count in counts.values()) / (total * (total - 1))
