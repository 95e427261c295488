"""The shape of a check, and the registry that finds every one of them."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from reviewapp.engine.findings import Finding, Severity, Span
from reviewapp.engine.made import maker

if TYPE_CHECKING:
    from reviewapp.engine.pair import Pair


class Scope(StrEnum):
    PAIR = "pair"
    DOCUMENT = "document"


class MarkClass(StrEnum):
    """What an underline's shape tells the reader."""

    ARTEFACT = "artefact"
    TERM = "term"
    STYLE = "style"


class Cost(StrEnum):
    """Whether a check keeps up with typing (tens of microseconds a paragraph) or follows later."""

    QUICK = "quick"
    SLOW = "slow"


PAIR, DOCUMENT = Scope.PAIR, Scope.DOCUMENT


class Example(NamedTuple):
    """A pair of texts in `languages` ("zh>en"; ">en" without source); ⟦ ⟧ in `target` hold what is marked.

    In a good example nothing is marked. `role` is the paragraph's; `terms` are those a project
    would have decided: source, target, status.
    """

    languages: str
    source: str | None
    target: str
    role: str = "paragraph"
    terms: tuple[tuple[str, str, str], ...] = ()


class Fact(NamedTuple):
    """What one paragraph tells a document check: facts with the same `key` are judged together.

    `span` is a place in the target; `value` is what the places of a group may differ in.
    """

    key: str
    value: str
    span: Span


make_fact = maker(Fact)


class Placed(NamedTuple):
    """A fact and `at`, the position of its paragraph in the document.

    Where the paragraph is a plural form, `message` is the key that the forms of the message share.
    """

    at: int
    fact: Fact
    message: str = ""


make_placed = maker(Placed)
PairFunction = Callable[["Pair"], Iterator[Finding]]
Collect = Callable[["Pair"], Iterator[Fact]]
Judge = Callable[[Sequence[Placed]], Iterator[tuple[int, Finding]]]


@dataclass(frozen=True, slots=True)
class Check:
    """A check with everything its help page, its tests and the settings of a project need.

    `languages` are the target languages it knows (empty: any). A check of scope PAIR has
    `run`; one of scope DOCUMENT has `collect` (facts of one paragraph) and `judge` (findings
    of one group of facts), so that an edit re-judges only the groups it touches; only one that
    judges `alone` may find anything in a group of one fact. One that `reads_terms` (only PAIR may)
    runs again over the texts that a term decision touches.
    """

    name: str
    title: str
    why: str
    category: str
    severity: Severity
    scope: Scope
    default: bool
    mark: MarkClass
    glyph: str
    confidence: float
    cost: Cost
    languages: tuple[str, ...]
    needs_source: bool
    reads_terms: bool
    good: tuple[Example, ...]
    bad: tuple[Example, ...]
    run: PairFunction | None = None
    collect: Collect | None = None
    judge: Judge | None = None
    alone: bool = False

    def judged(self, group: Sequence[Placed]) -> Iterable[tuple[int, Finding]]:
        """What it finds in a group of facts: nothing in one fact, unless it judges alone."""
        return self.judge(group) if self.judge and (self.alone or len(group) > 1) else ()

    def knows(self, language: str) -> bool:
        return not self.languages or language in self.languages or language.partition("-")[0] in self.languages


def check(
    *,
    title: str,
    why: str,
    category: str,
    severity: Severity,
    scope: Scope = PAIR,
    default: bool,
    good: Sequence[Example],
    bad: Sequence[Example],
    mark: MarkClass = MarkClass.ARTEFACT,
    glyph: str = "!",
    confidence: float = 0.9,
    cost: Cost = Cost.QUICK,
    languages: Sequence[str] = (),
    needs_source: bool = False,
    reads_terms: bool = False,
    collect: Collect | None = None,
    alone: bool = False,
) -> Callable[[Callable[..., Iterator[object]]], Check]:
    """Turn a function into a Check named after the module it stands in.

    With `collect` the function is the judge of a document check.
    """

    def register(function: Callable[..., Iterator[object]]) -> Check:
        return Check(
            name=function.__module__.rpartition(".")[2].replace("_", "-"),
            title=title,
            why=why,
            category=category,
            severity=severity,
            scope=scope,
            default=default,
            mark=mark,
            glyph=glyph,
            confidence=confidence,
            cost=cost,
            languages=tuple(languages),
            needs_source=needs_source,
            reads_terms=reads_terms,
            good=tuple(good),
            bad=tuple(bad),
            run=function if scope is PAIR else None,  # type: ignore[arg-type]
            collect=collect,
            judge=function if scope is DOCUMENT else None,  # type: ignore[arg-type]
            alone=alone,
        )

    return register


@cache
def all_checks() -> dict[str, Check]:
    """Every check by name, in the order of names. A module of `engine/checks` holds exactly one."""
    from reviewapp.engine import checks

    found = {}
    for module in sorted(pkgutil.iter_modules(checks.__path__), key=lambda each: each.name):
        loaded = importlib.import_module(f"{checks.__name__}.{module.name}")
        for each in vars(loaded).values():
            if isinstance(each, Check):
                found[each.name] = each
    return found


def default_checks() -> list[Check]:
    return [each for each in all_checks().values() if each.default]
