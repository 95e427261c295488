"""What a check reports."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from typing import NamedTuple


class Severity(IntEnum):
    """MQM's four severities, in order."""

    NEUTRAL = 0
    MINOR = 1
    MAJOR = 2
    CRITICAL = 3

    @property
    def label(self) -> str:
        return self.name.lower()


class Span(NamedTuple):
    """Places in a text in Unicode code points, end exclusive; empty where something is missing."""

    start: int
    end: int


class Fix(NamedTuple):
    """A replacement text; it replaces the finding's own span unless it names another."""

    text: str
    at: Span | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """One place in the target that a check points at.

    `message` is a message id with %(name)s placeholders, filled from `params` when shown.
    `source` is the place in the source it answers to, where there is one. `group` joins
    findings of a document check that are decided together. `severity` and `confidence`
    stand where a finding differs from its check.
    """

    message: str
    target: Span
    source: Span | None = None
    params: Mapping[str, str | int] = field(default_factory=dict)
    fixes: tuple[Fix, ...] = ()
    group: str = ""
    severity: Severity | None = None
    confidence: float | None = None


def fixes(*texts: str) -> tuple[Fix, ...]:
    """Fixes that replace the marked words themselves."""
    return tuple(Fix(text) for text in texts)
