"""Run checks over paragraphs: each pair by itself, documents by groups of facts.

One check reads many pairs before the next one does: its code stays in the processor's cache, which
makes a check of a long text a quarter cheaper than reading each pair with every check in turn.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from operator import attrgetter
from typing import NamedTuple, TypeVar

from reviewapp.engine.bare import Bare
from reviewapp.engine.check import Check, Fact, Placed, Scope, make_placed
from reviewapp.engine.findings import Finding
from reviewapp.engine.pair import Pair

BATCH = 32  # pairs that fit into the cache with all that checks compute of them
Found = tuple[Check, Finding]
Told = tuple[Check, Fact]
Got = TypeVar("Got", Finding, Fact)


class Reading(NamedTuple):
    """What the checks found in one pair, and what it tells those of whole documents."""

    found: list[Found]
    told: list[Told]


def readings(pairs: Iterable[Pair], checks: Sequence[Check]) -> Iterator[Reading]:
    """What all `checks` get from each of `pairs`, in their order. Pairs are taken and let go a batch at a time."""
    rest = iter(pairs)
    while batch := list(islice(rest, BATCH)):
        yield from map(Reading, check_pairs(batch, checks), facts_of(batch, checks))


def check_pairs(pairs: Sequence[Pair], checks: Iterable[Check]) -> list[list[Found]]:
    """What the checks of scope PAIR find in each of `pairs`, in the order of its text."""
    found = asked(pairs, checks, attrgetter("run"), Bare.back)
    for each in found:
        if len(each) > 1:
            each.sort(key=by_place)
    return found


def check_pair(pair: Pair, checks: Iterable[Check]) -> list[Found]:
    """What the checks of scope PAIR find in one paragraph, in the order of the text."""
    return check_pairs([pair], checks)[0]


def facts_of(pairs: Sequence[Pair], checks: Iterable[Check]) -> list[list[Told]]:
    """What each of `pairs` tells the checks of scope DOCUMENT, each fact in its place."""
    return asked(pairs, checks, attrgetter("collect"), Bare.fact_back)


def asked(
    pairs: Sequence[Pair],
    checks: Iterable[Check],
    question: Callable[[Check], Callable[[Pair], Iterator[Got]] | None],
    back: Callable[[Bare, Got], Got],
) -> list[list[tuple[Check, Got]]]:
    """What one `question` of the checks that have it gets from each of `pairs`, brought `back` to its inline codes."""
    bares, reads = without_codes(pairs)
    got: list[list[tuple[Check, Got]]] = [[] for _pair in pairs]
    for check, places in in_turn(reads, checks):
        if ask := question(check):
            for at in places:
                for one in ask(reads[at]):
                    got[at].append((check, one))
    for at, bare in enumerate(bares):
        if bare:
            got[at] = [(check, back(bare, one)) for check, one in got[at]]
    return got


def check_document(pairs: Iterable[Pair], checks: Sequence[Check]) -> Iterator[tuple[int, Check, Finding]]:
    """What the checks of scope DOCUMENT find over the paragraphs of one document."""
    facts = Facts(checks)
    for index, reading in enumerate(readings(pairs, [each for each in checks if each.scope is Scope.DOCUMENT])):
        facts.add(index, reading.told)
    yield from facts.judge()


def without_codes(pairs: Sequence[Pair]) -> tuple[list[Bare | None], list[Pair]]:
    """The way back to each pair's inline codes, and the pair that checks read."""
    bares = [pair.bare for pair in pairs]
    return bares, [bare.pair if bare else pair for bare, pair in zip(bares, pairs, strict=True)]


def in_turn(pairs: Sequence[Pair], checks: Iterable[Check]) -> Iterator[tuple[Check, Sequence[int]]]:
    """Each of `checks` with the places of the pairs it applies to, in the order of checks."""
    kinds: dict[tuple[str, bool], list[int]] = defaultdict(list)
    for at, pair in enumerate(pairs):
        kinds[pair.target_language.tag, pair.source is not None].append(at)
    for check in checks:
        for (tag, sourced), places in kinds.items():
            if check.knows(tag) and (sourced or not check.needs_source):
                yield check, places


def by_place(found: Found) -> tuple[int, int, str]:
    check, finding = found
    return *finding.target, check.name


class Facts:
    """What the document checks among `checks` need to know of one document; its paragraphs are not kept."""

    def __init__(self, checks: Iterable[Check]) -> None:
        self._checks = {each.name: each for each in checks if each.scope is Scope.DOCUMENT}
        self._groups: dict[str, dict[str, list[Placed]]] = {name: defaultdict(list) for name in self._checks}

    def add(self, index: int, told: Iterable[Told], message: str = "") -> None:
        """Take in what the paragraph at position `index` of the document tells; `message` is as in `Placed`."""
        groups = self._groups
        for check, fact in told:
            groups[check.name][fact.key].append(make_placed((index, fact, message)))

    def judge(self) -> Iterator[tuple[int, Check, Finding]]:
        for name, check in self._checks.items():
            for group in self._groups[name].values():
                for index, finding in check.judged(group):
                    yield index, check, finding
