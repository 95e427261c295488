"""Keep stored findings true of the texts, and record what people decide about them."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import TypeVar

from django.conf import settings
from django.db import transaction
from django.db.models import Case, Exists, F, OuterRef, Q, QuerySet, Value, When
from django.utils.translation import gettext as _

from reviewapp.actions.errors import ActionError
from reviewapp.engine.alignment.vectors import encoder
from reviewapp.engine.check import Check, Cost, Placed, Scope
from reviewapp.engine.check import Fact as EngineFact
from reviewapp.engine.findings import Finding, Span
from reviewapp.engine.pair import Pair
from reviewapp.engine.runner import check_pair, readings
from reviewapp.engine.terms.termbase import Termbase
from reviewapp.models import Decision, Document, Fact, Flag, ParagraphRole, Rendering, Translation, User
from reviewapp.models.lookup import Lookup, lookup

BATCH = 2000  # texts at a time, and
PARAMETERS = 10_000  # keys in one question: databases take so many parameters and no more
KIND = Decision.Kind
FORM_KINDS = (KIND.ACCEPTED_FORM,)
HERE_KINDS = (KIND.ACCEPTED_HERE, KIND.FALSE_ALARM, KIND.DIFFERENT_MEANING, KIND.QUERY)
PLACE = ("start", "end", "source_start", "source_end", "group")
TELLING = ("value", "start", "end")
TOLD = ("check_name", "key", "translation_id", *TELLING)
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
    pair = Pair(
        paragraph.source,
        translation.text,
        paragraph.document.source_language,
        translation.language,
        ParagraphRole(paragraph.role).word,
        termbase,
        paragraph.plural,
    )
    if settings.SEMANTIC:
        pair.encode = encoder()
    return pair


@transaction.atomic
def recheck(translations: Sequence[Translation], *, edited: bool = False) -> None:
    """Make flags, facts and renderings of `translations` what their present texts say.

    All are of one document and language. Groups of document checks that these texts touch,
    before or after, are judged again over the whole document; others are left alone. Where
    nothing but texts was `edited` since they were last checked, so are groups to which the texts
    tell the same as before.
    """
    for start in range(0, len(translations), BATCH):
        recheck_batch(translations[start : start + BATCH], edited=edited)


def recheck_batch(translations: Sequence[Translation], *, edited: bool) -> None:
    document, language = translations[0].document, translations[0].language
    terms = lookup(document.project)
    checks = document.project.checks()
    read = list(readings((pair_of(each, terms.termbase) for each in translations), checks))
    index_terms(translations, terms)
    found = zip(translations, read, strict=True)
    sync_flags(translations, {each.pk: [Seen(*one) for one in reading.found] for each, reading in found})
    told = [(each.pk, *one) for each, reading in zip(translations, read, strict=True) for one in reading.told]
    touched = recheck_facts(translations, told, [each for each in checks if each.scope is Scope.DOCUMENT], edited)
    judge_again(document, language, checks, touched)


def index_terms(translations: Sequence[Translation], terms: Lookup) -> None:
    """Write where the project's terms stand, in the target texts and in their sources."""
    paragraphs = [each.paragraph_id for each in translations]
    language, source_language = translations[0].language, translations[0].document.source_language
    Rendering.objects.filter(paragraph__in=paragraphs, language__in=[language, source_language]).delete()
    rows = []
    for each in translations:
        rows += renderings(each.paragraph_id, each.text, language, terms)
        rows += renderings(each.paragraph_id, each.paragraph.source or "", source_language, terms)
    Rendering.objects.bulk_create(rows, batch_size=1000)


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


def recheck_facts(
    translations: Sequence[Translation],
    told: Iterable[tuple[int, Check, EngineFact]],
    checks: Sequence[Check],
    edited: bool,
) -> set[Group]:
    """Write anew what `translations` tell, each fact with the key of its text; return the groups to judge again."""
    document, language = translations[0].document, translations[0].language
    mine = Fact.objects.filter(translation__in=[each.pk for each in translations])
    before = set(mine.values_list(*TOLD))
    mine.delete()
    facts = [stored(fact, check, pk, document, language) for pk, check, fact in told]
    Fact.objects.bulk_create(facts, batch_size=1000)
    after = {tuple(getattr(fact, name) for name in TOLD) for fact in facts}
    touched = {(str(name), str(key)) for name, key, *_told in before | after}
    if off := {name for name, _key in touched} - {check.name for check in checks}:
        Flag.objects.of(document, language).filter(check_name__in=off).exclude(group="").delete()
    if not edited:
        return touched
    return {(str(name), str(key)) for name, key, *_told in before ^ after} | reworded(translations)


def reworded(translations: Sequence[Translation]) -> set[Group]:
    """Groups with a flag on these texts whose words are not what the text has at its place any more."""
    texts = {each.pk: each.text for each in translations}
    flags = Flag.objects.filter(translation__in=list(texts)).exclude(group="")
    standing = flags.values_list("translation", "start", "end", "form", "check_name", "group")
    return {(name, group) for pk, start, end, form, name, group in standing if texts[pk][start:end] != form}


def stored(fact: EngineFact, check: Check, pk: int, document: Document, language: str) -> Fact:
    return Fact(
        document=document,
        language=language,
        translation_id=pk,
        check_name=check.name,
        key=short(fact.key),
        value=fact.value,
        start=fact.span.start,
        end=fact.span.end,
    )


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
    flagged = flags_in(Flag.objects.of(document, language), groups)
    affected = set(found) | {flag.translation_id for flag in flagged}
    sync_flags(Translation.objects.of(document, language).filter(pk__in=affected), found, groups)


def facts_in(document: Document, language: str, groups: set[Group]) -> tuple[dict[Group, list[Placed]], dict[int, int]]:
    """The facts of `groups` in reading order, and which translation stands at each of their positions."""
    placed: dict[Group, list[Placed]] = defaultdict(list)
    standing_at: dict[int, int] = {}
    message = Case(When(translation__paragraph__plural="", then=Value("")), default="translation__paragraph__key")
    mine = narrowed(Fact.objects.filter(document=document, language=language), groups, "key")
    told = mine.annotate(at=F("translation__paragraph__position"), message=message)
    # Thousands of facts may speak of one name: they are read as tuples, which cost a tenth of objects.
    rows = told.order_by("at", "start", "end", "value").values_list(
        "check_name", "key", *TELLING, "at", "translation", "message"
    )
    for name, key, value, start, end, at, pk, forms_of in rows:
        if (name, key) in groups:
            standing_at[at] = pk
            placed[name, key].append(Placed(at, EngineFact(key, value, Span(start, end)), forms_of))
    return placed, standing_at


def narrowed(rows: QuerySet[Row], groups: set[Group], field: str) -> QuerySet[Row]:
    """Not many more of `rows` than those whose check and key, which stands in `field`, are one of `groups`."""
    rows = rows.filter(check_name__in={name for name, _key in groups})
    if len(groups) <= PARAMETERS:
        rows = rows.filter(**{f"{field}__in": {key for _name, key in groups}})
    return rows


def flags_in(rows: QuerySet[Flag], groups: set[Group]) -> list[Flag]:
    """Those of `rows` that are of one of `groups`."""
    return [flag for flag in narrowed(rows, groups, "group") if (flag.check_name, flag.group) in groups]


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
    existing = stored.filter(group="") if groups is None else flags_in(stored, groups)
    wanted = [flag for each in translations for flag in flags_of(each, found.get(each.pk, []))]
    same, gone, created = matched(existing, wanted)
    changed = [(old, new) for old, new in same if any(getattr(old, name) != getattr(new, name) for name in SHOWN)]
    for old, new in changed:
        for name in SHOWN:
            setattr(old, name, getattr(new, name))
    Flag.objects.filter(pk__in=[flag.pk for flag in gone]).delete()
    Flag.objects.bulk_update([old for old, _new in changed], SHOWN, batch_size=500)
    apply_decisions(translations, created)
    Flag.objects.bulk_create(created, batch_size=1000)


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
