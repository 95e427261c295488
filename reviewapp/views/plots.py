"""Small pictures drawn by the server: numbers in, SVG attributes out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

WIDTH, HEIGHT, PAD = 70, 14, 2


@dataclass
class Spark:
    """A line of values between 0 and 1, oldest first. `points` is for a polyline in a box of 70 × 14."""

    values: Sequence[float]

    @property
    def points(self) -> str:
        if len(self.values) == 1:
            return f"0,{height(self.values[0])} {WIDTH},{height(self.values[0])}"
        step = WIDTH / (len(self.values) - 1) if len(self.values) > 1 else 0
        return " ".join(f"{number * step:.1f},{height(value)}" for number, value in enumerate(self.values))

    @property
    def last(self) -> float | None:
        return self.values[-1] if self.values else None


def height(value: float) -> str:
    return f"{PAD + (1 - value) * (HEIGHT - 2 * PAD):.1f}"
