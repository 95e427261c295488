"""The sentences of sweep_cases.txt, each from a rule of its language's grammar."""

from pathlib import Path
from typing import NamedTuple

import pytest

from reviewapp.engine.terms.sweep import Hit, Lane, apply, plan

CASES = Path(__file__).with_name("sweep_cases.txt")


class Case(NamedTuple):
    language: str
    lane: str
    prefer: str
    replace: str
    text: str
    expected: str
    rule: str

    @property
    def hits(self) -> list[Hit]:
        return plan(self.text, self.language, self.prefer, [self.replace])

    @property
    def is_right(self) -> bool:
        """An automatic change gives what is expected; a doubtful one is a suggestion; the rest is left alone."""
        hits = self.hits
        applied = apply(self.text, hits)
        automatic = bool(hits) and all(hit.lane == Lane.AUTO for hit in hits)
        if self.lane == "none":
            return not hits
        if self.lane == "suggest":
            return bool(hits) and not automatic and self.expected in ("–", applied)
        return applied == self.expected if automatic or not hits else True


def cases() -> list[Case]:
    lines = CASES.read_text(encoding="utf-8").splitlines()
    return [Case(*line.split("|")) for line in lines if line and not line.startswith("#")]


@pytest.mark.parametrize("case", cases(), ids=lambda case: f"{case.language}: {case.text}")
def test_a_sweep_keeps_to_the_grammar(case: Case):
    assert case.is_right, (case.rule, apply(case.text, case.hits))


def test_nearly_all_sentences_that_are_sure_are_done_without_asking():
    sure = [case for case in cases() if case.lane == "auto"]
    done = [case for case in sure if case.hits and all(hit.lane == Lane.AUTO for hit in case.hits)]
    assert len(done) >= 0.95 * len(sure)


@pytest.mark.parametrize("case", cases(), ids=lambda case: f"{case.language}: {case.text}")
def test_a_sweep_done_leaves_nothing_to_do(case: Case):
    applied = apply(case.text, case.hits)
    assert plan(applied, case.language, case.prefer, [case.replace]) == []
