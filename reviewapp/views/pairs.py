"""How a source and its translation are paired: shown bead by bead, and mended before anything is stored."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest

from reviewapp.actions.reading import Pairing, Proposal, propose
from reviewapp.actions.uploads import choose
from reviewapp.engine.alignment import Bead
from reviewapp.engine.alignment.moves import Move, moved
from reviewapp.models import Upload
from reviewapp.views.forms import value

LOW = 0.5  # a score below it asks to be looked at
SHOWN = 200  # beads on a page
UNSURE = 30  # links to beads that ask to be looked at


@dataclass
class Pair:
    """One bead as it is shown; `place` counts from 0."""

    place: int
    sources: Sequence[str]
    targets: Sequence[str]
    score: float
    first: bool
    last: bool

    @property
    def percent(self) -> int:
        return round(100 * self.score)

    @property
    def low(self) -> bool:
        """Whether somebody should look: unsure, or a paragraph without a partner."""
        return self.score < LOW

    @property
    def both(self) -> bool:
        return bool(self.sources and self.targets)

    @property
    def several(self) -> bool:
        return len(self.sources) > 1 or len(self.targets) > 1


def pairs_context(request: HttpRequest, proposal: Proposal) -> dict[str, Any]:
    """The beads near the one that `?from=` names, where they are to be shown: asked for, or not one to one."""
    pairing = proposal.pairing
    if pairing is None or proposal.error or {"repair", "rows"} & set(request.GET):
        return {"pairs": []}
    if pairing.even and "pairs" not in request.GET:
        return {"pairs": []}
    asked = value(request.GET, "from")
    start = min(int(asked), len(pairing.beads) - 1) if asked.isdecimal() and len(asked) < 9 else 0
    unsure = [place for place, each in enumerate(pairing.beads) if each.score < LOW]
    return {
        "pairs": [pair(pairing, each, start + n) for n, each in enumerate(pairing.beads[start : start + SHOWN])],
        "unsure": len(unsure),
        "unsure_places": [(place, page_of(place)) for place in unsure[:UNSURE]],
        "earlier": max(0, start - SHOWN) if start else None,
        "later": start + SHOWN if start + SHOWN < len(pairing.beads) else None,
        "start": start,
    }


def page_of(place: int) -> int:
    return place - place % SHOWN


def pair(pairing: Pairing, bead: Bead, place: int) -> Pair:
    return Pair(
        place=place,
        sources=[pairing.sources[at] for at in bead.source],
        targets=[pairing.targets[at] for at in bead.target],
        score=bead.score,
        first=not place,
        last=place == len(pairing.beads) - 1,
    )


def re_pair(request: HttpRequest, upload: Upload) -> str:
    """Do what a button of the pairs asks for; return what follows the page's address."""
    if "repair" in request.GET or "repair" in request.POST:
        return "?repair"
    if "align" in request.POST:
        choose(upload=upload, choices={"align": True, "pairs": {}})
        return "?pairs"
    kind, _colon, at = value(request.POST, "move")[:40].partition(":")
    if not at.isdecimal() or len(at) > 9:
        return "?pairs" if "pairs" in request.GET else ""
    pairing = propose(upload).pairing
    if pairing:
        pairing.beads = moved(pairing.beads, Move(kind, int(at)))
        choose(upload=upload, choices={"pairs": pairing.stored()})
    return f"?pairs&from={page_of(int(at))}#bead-{at}"
