"""Run checks over paragraphs: each pair by itself, documents by groups of facts."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from reviewapp.engine.check import Check, Fact, Placed, Scope
from reviewapp.engine.findings import Finding
from reviewapp.engine.pair import Pair

Found = tuple[Check, Finding]


def check_pair(pair: Pair, checks: Iterable[Check]) -> list[Found]:
    """What the checks of scope PAIR find in one paragraph, in the order of the text."""
    bare = pair.bare
    read = bare.pair if bare else pair
    tag, sourced = read.target_language.tag, read.source is not None
    found = [
        (each, finding)
        for each in checks
        # `applies`, written out: this line runs for every check on every paragraph
        if each.run and (not each.languages or tag in each.languages) and (sourced or not each.needs_source)
        for finding in each.run(read)
    ]
    if bare:
        found = [(each, bare.back(finding)) for each, finding in found]
    return sorted(found, key=lambda one: (one[1].target, one[0].name))


def check_document(pairs: Iterable[Pair], checks: Sequence[Check]) -> Iterator[tuple[int, Check, Finding]]:
    """What the checks of scope DOCUMENT find over the paragraphs of one document."""
    facts = Facts(checks)
    for index, pair in enumerate(pairs):
        facts.add(index, pair)
    yield from facts.judge()


def facts(check: Check, pair: Pair) -> Iterator[Fact]:
    """What one paragraph tells a document check, each fact in its place."""
    if not (check.collect and applies(check, pair)):
        return
    bare = pair.bare
    if bare is None:
        yield from check.collect(pair)
        return
    for fact in check.collect(bare.pair):
        yield bare.fact_back(fact)


class Facts:
    """What the document checks among `checks` need to know of one document; its paragraphs are not kept."""

    def __init__(self, checks: Iterable[Check]) -> None:
        self._groups: list[tuple[Check, dict[str, list[Placed]]]] = [
            (each, defaultdict(list)) for each in checks if each.scope is Scope.DOCUMENT
        ]

    def add(self, index: int, pair: Pair) -> None:
        """Take in the paragraph at position `index` of the document."""
        tag, sourced, coded = pair.target_language.tag, pair.source is not None, pair.bare is not None
        for check, groups in self._groups:
            if (check.languages and tag not in check.languages) or (check.needs_source and not sourced):
                continue
            assert check.collect
            for fact in facts(check, pair) if coded else check.collect(pair):
                groups[fact.key].append(Placed(index, fact))

    def judge(self) -> Iterator[tuple[int, Check, Finding]]:
        for check, groups in self._groups:
            assert check.judge
            for group in groups.values():
                for index, finding in check.judge(group):
                    yield index, check, finding


def applies(check: Check, pair: Pair) -> bool:
    return check.knows(pair.target_language.tag) and (pair.source is not None or not check.needs_source)
