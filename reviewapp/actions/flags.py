"""Stored findings beside those that were found: which is which, which is new, and what people decided before."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate

from django.db.models import Exists, OuterRef, Q, QuerySet

from reviewapp.actions.inserts import insert
from reviewapp.engine.check import Check
from reviewapp.engine.findings import Finding
from reviewapp.models import Decision, Flag, Translation

KIND = Decision.Kind
HERE_KINDS = (KIND.ACCEPTED_HERE, KIND.FALSE_ALARM, KIND.DIFFERENT_MEANING, KIND.QUERY)
PLACE = ("start", "end", "source_start", "source_end", "group")
SHOWN = (*PLACE, "severity", "confidence", "message_id", "params", "fixes")


@dataclass(frozen=True)
class Seen:
    """A finding, its check, and the group of a document check ("" for a pair check)."""

    check: Check
    finding: Finding
    group: str = ""


def sync_flags(translations: Sequence[Translation], found: dict[int, list[Seen]]) -> None:
    """Make the stored flags of the pair checks equal to `found`, by translation."""
    sync(translations, found, Flag.objects.filter(translation__in=[each.pk for each in translations], group=""))


def sync(translations: Sequence[Translation], found: dict[int, list[Seen]], existing: Iterable[Flag]) -> None:
    """Make the flags `existing`, stored for `translations`, equal to `found`, by translation.

    A flag stays the same row while the same check marks the same words; new ones are closed
    at once where a decision already covers them.
    """
    wanted = [flag for each in translations for flag in flags_of(each, found.get(each.pk, []))]
    same, gone, created = matched(existing, wanted)
    changed = [(old, new) for old, new in same if any(getattr(old, name) != getattr(new, name) for name in SHOWN)]
    for old, new in changed:
        for name in SHOWN:
            setattr(old, name, getattr(new, name))
    if gone:
        Flag.objects.filter(pk__in=[flag.pk for flag in gone]).delete()
    Flag.objects.bulk_update([old for old, _new in changed], SHOWN, batch_size=500)
    apply_decisions(translations, created)
    insert(created)


Words = tuple[int, str, str]


def matched(stored: Iterable[Flag], wanted: Iterable[Flag]) -> tuple[list[tuple[Flag, Flag]], list[Flag], list[Flag]]:
    """The stored flags that are still `wanted`, each with what it is now; those that are gone; those that are new."""
    before, after = by_words(stored), by_words(wanted)
    same = [pair for words, flags in after.items() for pair in partners(before.get(words, []), flags)]
    still = {id(flag) for pair in same for flag in pair}
    gone = [flag for flags in before.values() for flag in flags if id(flag) not in still]
    return same, gone, [flag for flags in after.values() for flag in flags if id(flag) not in still]


def by_words(flags: Iterable[Flag]) -> dict[Words, list[Flag]]:
    """Flags by translation, check and marked words, in the order of the text."""
    found: dict[Words, list[Flag]] = defaultdict(list)
    for flag in flags:
        found[flag.translation_id, flag.check_name, flag.form].append(flag)
    return found


def partners(before: Sequence[Flag], after: Sequence[Flag]) -> list[tuple[Flag, Flag]]:
    """Which flag is which, of flags on the same words: each of the fewer has its partner among the more.

    Their order is kept, and places move as little as that allows.
    """
    fewer, more = sorted((before, after), key=len)
    best: list[tuple[int, tuple[int, ...]]] = [(0, ())] * (len(more) - len(fewer) + 1)
    for number, one in enumerate(fewer):
        # best[k]: the least movement of all up to here, where at most k of the more are left out before
        best = [
            (moved + abs(one.start - more[number + skipped].start), (*chosen, number + skipped))
            for skipped, (moved, chosen) in enumerate(accumulate(best, min))
        ]
    pairs = zip(fewer, (more[place] for place in min(best)[1]), strict=True)
    return [(one, other) if fewer is before else (other, one) for one, other in pairs]


def flags_of(translation: Translation, seen: Iterable[Seen]) -> Iterable[Flag]:
    for one in sorted(seen, key=lambda one: one.finding.target):
        check, finding = one.check, one.finding
        severity = check.severity if finding.severity is None else finding.severity
        yield Flag(
            translation=translation,
            check_name=check.name,
            severity=int(severity),
            confidence=check.confidence if finding.confidence is None else finding.confidence,
            start=finding.target.start,
            end=finding.target.end,
            source_start=finding.source.start if finding.source else None,
            source_end=finding.source.end if finding.source else None,
            form=translation.text[finding.target.start : finding.target.end],
            message_id=finding.message,
            params=dict(finding.params),
            fixes=[[fix.text, *(fix.at or finding.target)] for fix in finding.fixes],
            group=one.group,
        )


def apply_decisions(translations: Sequence[Translation], flags: Sequence[Flag]) -> None:
    """Close those of the new `flags` that an earlier decision covers: one place each, or every place by form."""
    if not flags:
        return
    documents = {each.pk: each.document.pk for each in translations}
    project, names = translations[0].document.project_id, {flag.check_name for flag in flags}
    decisions = Decision.objects.filter(project=project, check_name__in=names)
    covering: dict[Covered, list[Decision]] = defaultdict(list)
    by_form = decisions.filter(Q(document__in=set(documents.values())) | Q(document=None), translation=None)
    for decision in by_form.order_by("pk"):
        covering[decision.document_id, None, decision.check_name, decision.form].append(decision)
    for decision in without_place(decisions, flags):
        covering[None, decision.translation_id, decision.check_name, decision.form].append(decision)
    for flag in flags:
        words = (flag.check_name, flag.form)
        here = covering[None, flag.translation_id, *words]
        by_form_here = [*covering[documents[flag.translation_id], None, *words], *covering[None, None, *words]]
        everywhere = max(by_form_here, key=lambda each: each.pk, default=None)
        flag.decision = here.pop(0) if here else everywhere


Covered = tuple[int | None, int | None, str, str]  # a document or a translation or neither, a check, marked words


def without_place(decisions: QuerySet[Decision], flags: Sequence[Flag]) -> QuerySet[Decision]:
    """Decisions on one place whose words had gone from it, so that no flag carries them."""
    here = decisions.filter(translation__in={flag.translation_id for flag in flags}, kind__in=HERE_KINDS)
    return here.filter(~Exists(Flag.objects.filter(decision=OuterRef("pk")))).order_by("pk")
