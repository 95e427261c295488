"""How far a unit of an XLIFF 1 file is: in the words of the standard and of the tools that have their own."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from reviewapp.engine.formats.xliff2_units import RANK

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

SDL = "http://sdl.com/FileTypes/SdlXliff/1.0"
MEMOQ, PHRASE = "MQXliff", "http://www.memsource.com/mxlf/2.0"
Values = dict[str, str]

# state, state-qualifier
STANDARD = {
    ("new", ""): "machine",
    ("needs-translation", ""): "machine",
    ("needs-review-translation", "leveraged-mt"): "machine",
    ("needs-review-translation", "x-re-check"): "re-check",
    ("translated", ""): "edited",
    ("signed-off", ""): "reviewed",
    ("final", ""): "approved",
}
WRITTEN = {
    "machine": ("needs-review-translation", "leveraged-mt"),
    "needs work": ("needs-review-translation", ""),
    "re-check": ("needs-review-translation", "x-re-check"),
    "edited": ("translated", ""),
    "reviewed": ("signed-off", ""),
    "approved": ("final", ""),
}
SDL_WRITTEN = {
    "machine": "Draft",
    "edited": "Translated",
    "needs work": "RejectedTranslation",
    "reviewed": "ApprovedTranslation",
    "re-check": "RejectedSignOff",
    "approved": "ApprovedSignOff",
}
SDL_STATES = {conf: state for state, conf in SDL_WRITTEN.items()}
MEMOQ_STATES = {
    "Pretranslated": "machine",
    "MachineTranslated": "machine",
    "PartiallyEdited": "machine",
    "AssembledFromFragments": "machine",
    "ManuallyConfirmed": "edited",
    "Proofread": "reviewed",
    "Rejected": "needs work",
}
MEMOQ_WRITTEN = {
    "machine": "MachineTranslated",
    "edited": "ManuallyConfirmed",
    "needs work": "Rejected",
    "re-check": "Rejected",
    "reviewed": "Proofread",
    "approved": "Proofread",
}


class Told(NamedTuple):
    """The elements that say how far a unit is."""

    unit: Element
    target: Element | None


def state_of(told: Told) -> str:
    unit, target = told
    segments = unit.find(f"{{{SDL}}}seg-defs")
    if segments is not None and len(segments):
        return min((SDL_STATES.get(each.get("conf", ""), "") for each in segments), key=RANK.index)
    for key, value in unit.attrib.items():
        if key == f"{{{MEMOQ}}}status":
            return MEMOQ_STATES.get(str(value), "")
        if key == f"{{{PHRASE}}}confirmed":
            return "edited" if value == "1" else ""
    if target is None:
        return standard("", "", unit.get("approved"))
    return standard(target.get("state", ""), target.get("state-qualifier", ""), unit.get("approved"))


@lru_cache(maxsize=256)
def standard(state: str, qualifier: str, approved: str | None) -> str:
    """The state in the words of XLIFF itself."""
    known = STANDARD.get((state, qualifier)) or STANDARD.get((state, ""))
    if known is None and state.startswith(("needs", "rejected")):
        known = "needs work"
    if approved == "yes" and known not in ("needs work", "re-check"):
        return "approved"
    return known or ""


def changes(state: str, told: Told) -> tuple[dict[str, str | None], dict[str, str | None]]:
    """Attributes of the unit and of its target that say `state`; None takes one away."""
    unit = told.unit
    for key in map(str, unit.attrib):
        prefix = next((name for name, space in unit.nsmap.items() if name and key.startswith(f"{{{space}}}")), "")
        if key == f"{{{MEMOQ}}}status" and state in MEMOQ_WRITTEN:
            return {f"{prefix}:status": MEMOQ_WRITTEN[state]}, {}
        if key == f"{{{PHRASE}}}confirmed":
            return {f"{prefix}:confirmed": "1" if state in ("edited", "reviewed", "approved") else "0"}, {}
    if unit.find(f"{{{SDL}}}seg-defs") is not None or state not in WRITTEN:
        return {}, {}
    value, qualifier = WRITTEN[state]
    approved = "yes" if state == "approved" else "no"
    told_before = unit.get("approved", "no")
    return (
        {} if told_before == approved else {"approved": approved},
        {"state": value, "state-qualifier": qualifier or None},
    )


def locked(unit: Element) -> bool:
    """Whether the tool that wrote the file has locked the unit, or all of its segments."""
    segments = unit.find(f"{{{SDL}}}seg-defs")
    if segments is not None and len(segments):
        return all(each.get("locked") == "true" for each in segments)
    return unit.get(f"{{{MEMOQ}}}locked") == "locked" or unit.get(f"{{{PHRASE}}}locked") == "true"
