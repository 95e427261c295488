"""Keep stored findings true of the texts, and record what people decide about them."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import TypeVar

from django.db import transaction
from django.db.models import Exists, OuterRef, Q, QuerySet
from django.utils.translation import gettext as _

from reviewapp.actions.errors import ActionError
from reviewapp.actions.inserts import insert, insert_values
from reviewapp.engine.check import Check, Cost, Placed, Scope
from reviewapp.engine.check import Fact as EngineFact
from reviewapp.engine.findings import Finding, Span
from reviewapp.engine.pair import Pair
from reviewapp.engine.runner import check_pair, facts
from reviewapp.engine.terms.termbase import Termbase
from reviewapp.models import Decision, Document, Fact, Flag, ParagraphRole, Rendering, Translation, User
from reviewapp.models.lookup import Lookup, lookup

BATCH = 250  # texts at a time: what is kept of each while it is checked is large
PARAMETERS = 10_000  # keys in one question: databases take so many parameters and no more
KIND = Decision.Kind
FORM_KINDS = (KIND.ACCEPTED_FORM,)
HERE_KINDS = (KIND.ACCEPTED_HERE, KIND.FALSE_ALARM, KIND.DIFFERENT_MEANING, KIND.QUERY)
PLACE = ("start", "end", "source_start", "source_end", "group")
SHOWN = (*PLACE, "severity", "confidence", "message_id", "params", "fixes")


Row = TypeVar("Row", Fact, Flag)
Group = tuple[str, str]  # the name of a check and the key of its facts


@dataclass(frozen=True)
class Seen:
    """A finding, its check, and the group of a document check ("" for a pair check)."""

    check: Check
    finding: Finding
    group: str = ""


def pair_of(translation: Translation, termbase: Termbase | None) -> Pair:
    paragraph = translation.paragraph
    return Pair(
        paragraph.source,
        translation.text,
        paragraph.document.source_language,
        translation.language,
        ParagraphRole(paragraph.role).word,
        termbase,
    )


@transaction.atomic
def recheck(translations: Sequence[Translation]) -> None:
    """Make flags, facts and renderings of `translations` what their present texts say.

    All are of one document and language. Groups of document checks that these texts touch,
    before or after, are judged again over the whole document; others are left alone.
    """
    if not translations:
        return
    document, language = translations[0].document, translations[0].language
    checks = document.project.checks()
    touched: set[Group] = set()
    for start in range(0, len(translations), BATCH):
        touched |= recheck_batch(translations[start : start + BATCH], checks)
    known = {check.name for check in checks if check.scope is Scope.DOCUMENT}
    if off := {name for name, _key in touched} - known:
        Flag.objects.of(document, language).filter(check_name__in=off).exclude(group="").delete()
    judge_again(document, language, checks, touched)


def recheck_batch(translations: Sequence[Translation], checks: Sequence[Check]) -> set[Group]:
    """Check texts one by one and write what they tell document checks; return the groups they touch."""
    document, language = translations[0].document, translations[0].language
    terms = lookup(document.project)
    pairs = {each.pk: pair_of(each, terms.termbase) for each in translations}
    index_terms(translations, terms)
    sync_flags(translations, {pk: [Seen(*one) for one in check_pair(pair, checks)] for pk, pair in pairs.items()})
    return renew_facts(document, language, pairs, [each for each in checks if each.scope is Scope.DOCUMENT])


def index_terms(translations: Sequence[Translation], terms: Lookup) -> None:
    """Write where the project's terms stand, in the target texts and in their sources."""
    paragraphs = [each.paragraph_id for each in translations]
    language, source_language = translations[0].language, translations[0].document.source_language
    Rendering.objects.filter(paragraph__in=paragraphs, language__in=[language, source_language]).delete()
    rows = []
    for each in translations:
        rows += renderings(each.paragraph_id, each.text, language, terms)
        rows += renderings(each.paragraph_id, each.paragraph.source or "", source_language, terms)
    insert(rows)


def renderings(paragraph_id: int, text: str, language: str, terms: Lookup) -> list[Rendering]:
    return [
        Rendering(
            concept_id=int(hit.entry.concept),
            term_id=terms.term_ids[hit.entry.concept, hit.entry.language, hit.entry.text],
            paragraph_id=paragraph_id,
            language=language,
            start=hit.start,
            end=hit.end,
            text=hit.text,
        )
        for hit in terms.termbase.find(text, language)
    ]


def renew_facts(document: Document, language: str, pairs: dict[int, Pair], checks: Sequence[Check]) -> set[Group]:
    """Write the facts of texts anew; return the groups they were and are in."""
    mine = Fact.objects.filter(translation__in=list(pairs))
    touched = set(mine.values_list("check_name", "key"))
    mine.delete()
    found = [fact for pk, pair in pairs.items() for fact in facts_of(pk, pair, checks)]
    insert_values(Fact, FACT, [(document.pk, language, *fact) for fact in found])
    return touched | {(check_name, key) for _pk, check_name, key, *_rest in found}


FACT = [
    Fact._meta.get_field(name)
    for name in ("document", "language", "translation", "check_name", "key", "value", "start", "end")
]


def facts_of(pk: int, pair: Pair, checks: Sequence[Check]) -> Iterable[tuple[int, str, str, str, int, int]]:
    """What the text of one translation tells document checks, in the order of FACT from the translation on."""
    for check in checks:
        for fact in facts(check, pair):
            yield pk, check.name, short(fact.key), fact.value, fact.span.start, fact.span.end


def short(key: str) -> str:
    """A key of bounded length for a group of facts."""
    return hashlib.sha256(key.encode()).hexdigest()[:32]


def judge_all(document: Document, language: str) -> None:
    """Judge every group of a document again: where paragraphs came or went, the others stand elsewhere."""
    checks = [check for check in document.project.checks() if check.scope is Scope.DOCUMENT]
    mine = Fact.objects.filter(document=document, language=language)
    judge_again(document, language, checks, set(mine.values_list("check_name", "key").distinct()))


def judge_again(document: Document, language: str, checks: Sequence[Check], groups: set[Group]) -> None:
    """Judge `groups` of facts over the whole document and make their flags agree."""
    known = {check.name: check for check in checks if check.judge}
    groups = {group for group in groups if group[0] in known}
    if not groups:
        return
    placed, standing_at = facts_in(document, language, groups)
    found: dict[int, list[Seen]] = defaultdict(list)
    for (name, key), group in placed.items():
        check = known[name]
        for at, finding in check.judge(group) if check.judge else ():
            found[standing_at[at]].append(Seen(check, finding, key))
    flagged = in_groups(Flag.objects.of(document, language), groups, "group")
    affected = set(found) | {flag.translation_id for flag in flagged}
    sync_flags(Translation.objects.of(document, language).filter(pk__in=affected), found, groups)


def facts_in(document: Document, language: str, groups: set[Group]) -> tuple[dict[Group, list[Placed]], dict[int, int]]:
    """The facts of `groups` in reading order, and which translation stands at each of their positions."""
    placed: dict[Group, list[Placed]] = defaultdict(list)
    standing_at: dict[int, int] = {}
    mine = Fact.objects.filter(document=document, language=language).order_by(
        "translation__paragraph__position", "start", "end", "value"
    )
    columns = ("check_name", "key", "value", "start", "end", "translation", "translation__paragraph__position")
    for check_name, key, value, start, end, pk, at in narrowed(mine, groups, "key").values_list(*columns):
        if (check_name, key) in groups:
            standing_at[at] = pk
            placed[check_name, key].append(Placed(at, EngineFact(key, value, Span(start, end))))
    return placed, standing_at


def narrowed(rows: QuerySet[Row], groups: set[Group], field: str) -> QuerySet[Row]:
    """`rows` without most of those that are of other groups than these."""
    rows = rows.filter(check_name__in={name for name, _key in groups})
    if len(groups) <= PARAMETERS:
        rows = rows.filter(**{f"{field}__in": {key for _name, key in groups}})
    return rows


def in_groups(rows: QuerySet[Row], groups: set[Group], field: str) -> list[Row]:
    """Those of `rows` whose check and key, which stands in `field`, are one of `groups`."""
    return [row for row in narrowed(rows, groups, field) if (row.check_name, getattr(row, field)) in groups]


def sync_flags(
    translations: Iterable[Translation], found: dict[int, list[Seen]], groups: set[Group] | None = None
) -> None:
    """Make the stored flags of `translations` equal to `found`, by translation.

    A flag stays the same row while the same check marks the same words; new ones are closed
    at once where a decision already covers them. `groups` None: the pair checks' flags; else
    those of these groups of document checks.
    """
    translations = list(translations)
    stored = Flag.objects.filter(translation__in=[each.pk for each in translations])
    existing = stored.filter(group="") if groups is None else in_groups(stored, groups, "group")
    wanted = [flag for each in translations for flag in flags_of(each, found.get(each.pk, []))]
    same, gone, created = matched(existing, wanted)
    changed = [(old, new) for old, new in same if any(getattr(old, name) != getattr(new, name) for name in SHOWN)]
    for old, new in changed:
        for name in SHOWN:
            setattr(old, name, getattr(new, name))
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
    document = translations[0].document
    decisions = Decision.objects.filter(project=document.project, check_name__in={flag.check_name for flag in flags})
    covering: dict[tuple[int | None, str, str], list[Decision]] = defaultdict(list)
    by_form = decisions.filter(Q(document=document) | Q(document=None), translation=None)
    for decision in [*by_form.order_by("pk"), *without_place(decisions, flags)]:
        covering[decision.translation_id, decision.check_name, decision.form].append(decision)
    for flag in flags:
        here = covering[flag.translation_id, flag.check_name, flag.form]
        everywhere = covering[None, flag.check_name, flag.form]
        flag.decision = here.pop(0) if here else everywhere[-1] if everywhere else None


def without_place(decisions: QuerySet[Decision], flags: Sequence[Flag]) -> QuerySet[Decision]:
    """Decisions on one place whose words had gone from it, so that no flag carries them."""
    here = decisions.filter(translation__in={flag.translation_id for flag in flags}, kind__in=HERE_KINDS)
    return here.filter(~Exists(Flag.objects.filter(decision=OuterRef("pk")))).order_by("pk")


@transaction.atomic
def decide_flag(*, flag: Flag, kind: str, by: User, reason: str = "", everywhere: bool = False) -> Decision:
    """Record a judgement on a finding and close what it covers.

    “Accepted for this form” closes every flag of the same check and words in the document, or
    in the project when `everywhere`; the other kinds close this one.
    """
    if kind == KIND.FALSE_ALARM and not reason.strip():
        raise ActionError(_("Say in a few words why this is a false alarm: it teaches the check."))
    by_form = kind in FORM_KINDS
    decision = Decision.objects.create(
        project=flag.project,
        document=None if everywhere else flag.translation.document,
        translation=None if by_form else flag.translation,
        check_name=flag.check_name,
        form=flag.form,
        kind=kind,
        reason=reason,
        by=by,
    )
    covered = Flag.objects.filter(pk=flag.pk)
    if by_form:
        same = Flag.objects.open().filter(check_name=flag.check_name, form=flag.form)
        place = {"project": flag.project} if everywhere else {"pk": flag.translation.document.pk}
        documents = Document.objects.filter(**place)
        covered = same.filter(translation__paragraph__document__in=documents)
    covered.update(decision=decision)
    return decision


def preview(translation: Translation, text: str) -> list[Flag]:
    """What the pair checks say of a text that is not saved: unsaved flags, those already decided left out."""
    terms = lookup(translation.project)
    draft = Translation(pk=translation.pk, paragraph=translation.paragraph, language=translation.language, text=text)
    quick = [check for check in translation.project.checks() if check.cost is Cost.QUICK]
    seen = check_pair(pair_of(draft, terms.termbase), quick)
    flags = list(flags_of(draft, [Seen(*one) for one in seen]))
    same, _gone, new = matched(Flag.objects.filter(translation=translation, group=""), flags)
    for old, flag in same:
        flag.decision_id = old.decision_id
    apply_decisions([draft], new)
    return [flag for flag in flags if flag.decision_id is None]
