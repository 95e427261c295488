"""Run checks over paragraphs: each pair by itself, documents by groups of facts."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from reviewapp.engine.check import Check, Placed, Scope
from reviewapp.engine.findings import Finding
from reviewapp.engine.pair import Pair

Found = tuple[Check, Finding]


def check_pair(pair: Pair, checks: Iterable[Check]) -> list[Found]:
    """What the checks of scope PAIR find in one paragraph, in the order of the text."""
    found = [(each, finding) for each in checks if each.run and applies(each, pair) for finding in each.run(pair)]
    return sorted(found, key=lambda one: (one[1].target, one[0].name))


def check_document(pairs: Sequence[Pair], checks: Sequence[Check]) -> Iterator[tuple[int, Check, Finding]]:
    """What the checks of scope DOCUMENT find over the paragraphs of one document."""
    for each in checks:
        if each.scope is Scope.DOCUMENT:
            for index, finding in judge_groups(each, pairs):
                yield index, each, finding


def judge_groups(check: Check, pairs: Sequence[Pair]) -> Iterator[tuple[int, Finding]]:
    assert check.collect and check.judge
    groups: dict[str, list[Placed]] = defaultdict(list)
    for index, pair in enumerate(pairs):
        if applies(check, pair):
            for fact in check.collect(pair):
                groups[fact.key].append(Placed(index, fact))
    for group in groups.values():
        yield from check.judge(group)


def applies(check: Check, pair: Pair) -> bool:
    return check.knows(pair.target_language.tag) and (pair.source is not None or not check.needs_source)
