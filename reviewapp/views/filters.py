"""The filter of the desk: what an address or a chip asks for, and the paragraphs that match."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import NamedTuple
from urllib.parse import quote

from django.db.models import Exists, OuterRef, Q
from django.http import HttpRequest, QueryDict
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _

from reviewapp.engine.canonical import read
from reviewapp.engine.check import all_checks
from reviewapp.engine.findings import Severity
from reviewapp.engine.patterns import Finder, PatternError
from reviewapp.engine.query import ANY, DAYS, TO_DO, Query, QueryError, Term, parse, text_search, toggled, written
from reviewapp.engine.terms.folding import fold
from reviewapp.models import Edit, Flag, Rendering, State, User
from reviewapp.models import Term as TermRow
from reviewapp.models.checks import FlagQuerySet
from reviewapp.models.review import TranslationQuerySet
from reviewapp.models.sentences import sentence
from reviewapp.views.marked import Mark, marked

DONE = (State.REVIEWED, State.APPROVED)
IN_TEXTS = ("text", "source", "regex")  # what only reading the texts can tell


class Chip(NamedTuple):
    """A filter that is a click away; `term` is None for all paragraphs."""

    term: Term | None
    label: str | Promise


CHIPS = [
    Chip(None, _("All")),
    Chip(Term("state", TO_DO), _("To do")),
    Chip(Term("check", ANY), _("With findings")),
    Chip(Term("state", "needs-work"), _("Needs work")),
    Chip(Term("state", "re-check"), _("Re-check")),
]


@dataclass
class Asked:
    """A filter as it was typed, and what it means; with an `error` it asks for everything."""

    text: str
    query: Query = ()
    error: str = ""
    wrong: SafeString | str = ""

    @property
    def address(self) -> str:
        """As it stands in addresses."""
        return quote(self.text, safe="")


def asked_filter(request: HttpRequest) -> Asked:
    """The filter in the address of the page; a part of a page is asked for from there."""
    given = request.GET if "show" in request.GET else page_address(request)
    return understood(given.get("show", "").replace("\0", "").strip())


def page_address(request: HttpRequest) -> QueryDict:
    page = request.headers.get("HX-Current-URL") or (request.headers.get("Referer") if request.method == "POST" else "")
    return QueryDict((page or "").partition("#")[0].partition("?")[2])


def understood(text: str) -> Asked:
    try:
        return Asked(text, parse(text, list(all_checks())))
    except QueryError as error:
        wrong = marked(text, [Mark(error.start, error.end, "wrong")])
        return Asked(text, error=sentence(error.message, error.params), wrong=wrong)


# The paragraphs that match


def with_findings(everything: TranslationQuerySet) -> TranslationQuerySet:
    """Those with an open finding."""
    return everything.filter(Exists(open_flags()))


def run(everything: TranslationQuerySet, asked: Asked, user: User) -> list[int]:
    """The positions of what the filter asks for; a pattern that takes too long asks for everything and says so."""
    try:
        return matching(everything, asked.query, user)
    except PatternError as error:
        asked.query, asked.error = (), sentence(error.message, error.params)
        return matching(everything, (), user)


def matching(everything: TranslationQuerySet, query: Query, user: User) -> list[int]:
    """The positions of those of `everything` (one document in one language) that the query asks for, in order."""
    rows = narrowed(everything, query, user)
    tests = [holds(term) for term in query if term.name in IN_TEXTS]
    if not tests:
        return list(rows.values_list("paragraph__position", flat=True))
    texts = rows.values_list("paragraph__position", "text", "paragraph__source")
    return [position for position, text, source in texts if all(test(text, source or "") for test in tests)]


def holds(term: Term) -> Callable[[str, str], bool]:
    """Whether the words or the pattern of `term` stand in a translation or its source."""
    finder = Finder(text_search(term))

    def test(text: str, source: str) -> bool:
        found = finder.matches(read(source if term.name == "source" else text).text)
        return bool(found) != term.negated

    return test


def narrowed(everything: TranslationQuerySet, query: Query, user: User) -> TranslationQuerySet:
    """What the database can tell of the query."""
    rows = everything
    for term in query:
        if term.name in CONDITIONS:
            asks = CONDITIONS[term.name](term, everything, user)
            rows = rows.filter(~asks if term.negated else asks)
    for flags in findings(query):
        rows = rows.filter(Exists(flags))
    return rows


def findings(query: Query) -> Iterable[FlagQuerySet]:
    """Open findings that the query asks for: each check together with all severities, or these alone."""
    serious = Q(*[severe(term) for term in query if term.name == "severity" and not term.negated])
    checks = [term for term in query if term.name == "check" and not term.negated]
    if checks:
        yield from (open_flags().filter(serious, of_check(term)) for term in checks)
    elif serious:
        yield open_flags().filter(serious)


def open_flags() -> FlagQuerySet:
    return Flag.objects.open().filter(translation=OuterRef("pk"))


def of_check(term: Term) -> Q:
    return Q() if term.value == ANY else Q(check_name=term.value)


def severe(term: Term) -> Q:
    least = Severity[term.value.removesuffix("+").upper()]
    return Q(severity__gte=least) if term.value.endswith("+") else Q(severity=least)


def in_state(term: Term, everything: TranslationQuerySet, user: User) -> Q:
    if term.value == TO_DO:
        return ~Q(state__in=DONE)
    return Q(locked=True) if term.value == "locked" else Q(state=term.value)


def flagged(term: Term, everything: TranslationQuerySet, user: User) -> Q:
    """Any open finding; what a positive condition asks for beyond that is in `findings`."""
    if not term.negated:
        return Q()
    return Q(Exists(open_flags().filter(of_check(term) if term.name == "check" else severe(term))))


def with_term(term: Term, everything: TranslationQuerySet, user: User) -> Q:
    """A concept that has a term, or a rendering in these paragraphs, called so, stands in source or translation."""
    first = everything.select_related("paragraph__document").first()
    if first is None:
        return Q()
    languages = [first.document.source_language, first.language]
    here = Rendering.objects.filter(paragraph__document=first.document, language__in=languages)
    named = TermRow.objects.filter(concept__termbase__projects=first.document.project_id).values_list("concept", "text")
    wanted = fold(term.value).text
    forms = [*named, *here.order_by().values_list("concept", "text").distinct()]
    concepts = {concept for concept, text in forms if fold(text).text == wanted}
    return Q(Exists(here.filter(paragraph=OuterRef("paragraph"), concept__in=concepts).order_by()))


def by_author(term: Term, everything: TranslationQuerySet, user: User) -> Q:
    wanted = term.value.casefold()
    if wanted == "me":
        people = [user.pk]
    else:
        names = User.objects.values_list("pk", "username", "first_name", "last_name")
        people = [pk for pk, *called in names if wanted in known_as(*called)]
    return Q(Exists(Edit.objects.filter(translation=OuterRef("pk"), by__in=people)))


def known_as(username: str, first: str, last: str) -> set[str]:
    return {each.casefold() for each in (username, first, last, f"{first} {last}") if each.strip()}


def changed_since(term: Term, everything: TranslationQuerySet, user: User) -> Q:
    return Q(Exists(Edit.objects.filter(translation=OuterRef("pk"), at__gte=moment(term.value))))


def moment(value: str) -> datetime:
    """The beginning of a day, or so many days ago."""
    if days := DAYS.fullmatch(value):
        return timezone.now() - timedelta(days=int(days[1]))
    return timezone.make_aware(datetime.combine(date.fromisoformat(value), datetime.min.time()))


CONDITIONS: dict[str, Callable[[Term, TranslationQuerySet, User], Q]] = {
    "state": in_state,
    "check": flagged,
    "severity": flagged,
    "term": with_term,
    "author": by_author,
    "changed": changed_since,
}


# Chips


@dataclass
class Filter:
    """A chip: `key` is the filter it stands for, `address` what a click on it asks for."""

    key: str
    label: str | Promise
    address: str
    current: bool
    count: int = 0


def chips(asked: Asked, states: dict[str, int], flagged_count: int) -> list[Filter]:
    """The chips with something behind them, and those in use; `states` counts the translations by state."""
    found = [chip_of(chip, asked.query, count_of(chip, states, flagged_count)) for chip in CHIPS]
    return [chip for chip in found if chip.count or chip.current]


def conditions(query: Query) -> list[Filter]:
    """The conditions of the query that have no chip, each with what is asked for without it."""
    chips = {chip.term for chip in CHIPS}
    return [
        Filter(str(term), str(term), address(tuple(each for each in query if each != term)), current=True)
        for term in query
        if term not in chips
    ]


def chip_of(chip: Chip, query: Query, count: int) -> Filter:
    if chip.term is None:
        return Filter("", chip.label, "", not query, count)
    asks = toggled(query, chip.term)
    return Filter(str(chip.term), chip.label, address(asks), chip.term in query, count)


def address(query: Query) -> str:
    return Asked(written(query)).address


def count_of(chip: Chip, states: dict[str, int], flagged_count: int) -> int:
    total = sum(states.values())
    if chip.term is None:
        return total
    if chip.term.name == "check":
        return flagged_count
    return total - sum(states[state] for state in DONE) if chip.term.value == TO_DO else states[chip.term.value]
