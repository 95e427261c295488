"""Keep stored findings true of the texts, and record what people decide about them."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import starmap
from typing import NamedTuple, TypeVar

from django.conf import settings
from django.db import transaction
from django.db.models import Case, F, Q, QuerySet, Value, When
from django.utils.translation import gettext as _

from reviewapp.actions.errors import ActionError
from reviewapp.actions.flags import Seen, apply_decisions, flags_of, matched, sync, sync_flags
from reviewapp.actions.inserts import insert_values
from reviewapp.actions.search import index_texts, outdate
from reviewapp.actions.term_index import index_terms
from reviewapp.engine.alignment.vectors import encoder
from reviewapp.engine.check import Check, Cost, Placed, Scope, all_checks
from reviewapp.engine.check import Fact as EngineFact
from reviewapp.engine.findings import Span
from reviewapp.engine.pair import Pair
from reviewapp.engine.runner import check_pair, readings
from reviewapp.engine.terms.termbase import Termbase
from reviewapp.models import Decision, Document, Fact, Flag, ParagraphRole, Translation, User
from reviewapp.models.lookup import lookup

BATCH = 250  # texts at a time: what is kept of each while it is checked is large
TOGETHER = 16  # documents at a time, and
PARAMETERS = 10_000  # keys in one question: databases take so many parameters and no more
KIND = Decision.Kind
FORM_KINDS = (KIND.ACCEPTED_FORM,)
GROUP = ("document_id", "language", "check_name", "key")
TOLD = (*GROUP, "translation_id", "value", "start", "end")


Row = TypeVar("Row", Fact, Flag)
Found = TypeVar("Found")


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
    """Make flags, facts, renderings and index of `translations` what their present texts say.

    All are of one project. Groups of document checks that these texts touch, before or after,
    are judged again over their whole document; others are left alone. Where nothing but texts
    was `edited` since they were last checked, so are groups to which the texts tell the same as
    before.
    """
    if not translations:
        return
    checks = translations[0].project.checks()
    touched: set[Group] = set()
    for start in range(0, len(translations), BATCH):
        touched |= recheck_batch(translations[start : start + BATCH], checks, edited=edited)
    judge_again(checks, touched)


def recheck_batch(translations: Sequence[Translation], checks: Sequence[Check], *, edited: bool) -> set[Group]:
    """Check texts pair by pair and write what they tell document checks; return the groups to judge again."""
    terms = lookup(translations[0].project)
    read = list(readings((pair_of(each, terms.termbase) for each in translations), checks))
    index_texts(translations)
    outdate(translations)
    index_terms(translations, terms)
    found = zip(translations, read, strict=True)
    sync_flags(translations, {each.pk: [Seen(*one) for one in reading.found] for each, reading in found})
    told = [row_of(each, *one) for each, reading in zip(translations, read, strict=True) for one in reading.told]
    return renew_facts(translations, told, {each.name for each in checks if each.scope is Scope.DOCUMENT}, edited)


@transaction.atomic
def recheck_terms(translations: Sequence[Translation], *, new_forms: bool) -> None:
    """Make the flags of checks that read terms what the present terms say of unchanged texts.

    Renderings too, where there are `new_forms`: a term's status makes no difference to where it stands.
    """
    names = [name for name, check in all_checks().items() if check.reads_terms]
    for start in range(0, len(translations), BATCH):
        batch = translations[start : start + BATCH]
        terms = lookup(batch[0].project)
        checks = [check for check in batch[0].project.checks() if check.reads_terms]
        if new_forms:
            index_terms(batch, terms)
        read = readings((pair_of(each, terms.termbase) for each in batch), checks)
        seen = {each.pk: [Seen(*one) for one in reading.found] for each, reading in zip(batch, read, strict=True)}
        sync(batch, seen, Flag.objects.filter(translation__in=list(seen), group="", check_name__in=names))


class Group(NamedTuple):
    """What is judged together: the facts of one check with one key in a document and language."""

    document: int
    language: str
    check_name: str
    key: str


Told = tuple[int, str, str, str, int, str, int, int]  # a fact, in the order of TOLD


def row_of(translation: Translation, check: Check, fact: EngineFact) -> Told:
    """What one text tells a document check, as it is stored."""
    group = (translation.document.pk, translation.language, check.name, short(fact.key))
    return (*group, translation.pk, fact.value, fact.span.start, fact.span.end)


def renew_facts(translations: Sequence[Translation], told: Sequence[Told], on: set[str], edited: bool) -> set[Group]:
    """Write anew what `translations` tell the checks that are `on`; return the groups to judge again."""
    mine = Fact.objects.filter(translation__in=[each.pk for each in translations])
    before, after = set(mine.values_list(*TOLD)), set(told)
    mine.delete()
    insert_values(Fact, [Fact._meta.get_field(name) for name in TOLD], told)
    touched = groups_of(before | after)
    take_away(group for group in touched if group.check_name not in on)
    return groups_of(before ^ after) | reworded(translations) if edited else touched


def groups_of(told: Iterable[Told]) -> set[Group]:
    return {Group(document, language, name, key) for document, language, name, key, *_what in told}


def take_away(off: Iterable[Group]) -> None:
    """Delete the flags, in the documents of these groups, of their checks: they are switched off."""
    names: dict[tuple[int, str], set[str]] = defaultdict(set)
    for group in off:
        names[group.document, group.language].add(group.check_name)
    for (document, language), gone in names.items():
        mine = Q(translation__paragraph__document=document, translation__language=language, check_name__in=gone)
        Flag.objects.filter(mine).exclude(group="").delete()


def reworded(translations: Sequence[Translation]) -> set[Group]:
    """Groups with a flag on these texts whose words are not what the text has at its place any more."""
    texts = {each.pk: each for each in translations}
    flags = Flag.objects.filter(translation__in=list(texts)).exclude(group="")
    standing = flags.values_list("translation", "start", "end", "form", "check_name", "group")
    return {
        Group(texts[pk].document.pk, texts[pk].language, name, group)
        for pk, start, end, form, name, group in standing
        if texts[pk].text[start:end] != form
    }


def short(key: str) -> str:
    """A key of bounded length for a group of facts."""
    return hashlib.sha256(key.encode()).hexdigest()[:32]


def judge_all(document: Document, language: str) -> None:
    """Judge every group of a document again: where paragraphs came or went, the others stand elsewhere."""
    checks = [check for check in document.project.checks() if check.scope is Scope.DOCUMENT]
    mine = Fact.objects.filter(document=document, language=language).distinct()
    judge_again(checks, set(starmap(Group, mine.values_list(*GROUP))))


def judge_again(checks: Sequence[Check], groups: set[Group]) -> None:
    """Judge `groups` of facts over their whole documents and make their flags agree."""
    known = {check.name: check for check in checks if check.judge}
    for some in few_documents(group for group in groups if group.check_name in known):
        judge_some(known, some)


def judge_some(known: dict[str, Check], groups: set[Group]) -> None:
    placed, standing_at = facts_in(groups)
    found: dict[int, list[Seen]] = defaultdict(list)
    for group, told in placed.items():
        check = known[group.check_name]
        for at, finding in check.judged(told):
            found[standing_at[group.document, group.language, at]].append(Seen(check, finding, group.key))
    flagged = flags_in(groups)
    affected = set(found) | {flag.translation_id for flag in flagged}
    translations = Translation.objects.filter(pk__in=affected).select_related("paragraph__document")
    sync(list(translations), found, flagged)


def few_documents(groups: Iterable[Group]) -> Iterator[set[Group]]:
    """The groups of a few documents at a time: what is asked for is each of them with each of their keys."""
    by_document: dict[int, set[Group]] = defaultdict(set)
    for group in groups:
        by_document[group.document].add(group)
    documents = sorted(by_document)
    for at in range(0, len(documents), TOGETHER):
        yield {group for document in documents[at : at + TOGETHER] for group in by_document[document]}


Place = tuple[int, str, int]  # a document, a language and a position in it


def facts_in(groups: set[Group]) -> tuple[dict[Group, list[Placed]], dict[Place, int]]:
    """The facts of `groups` in reading order, and which translation stands at each of their places."""
    placed: dict[Group, list[Placed]] = defaultdict(list)
    standing_at: dict[Place, int] = {}
    message = Case(When(translation__paragraph__plural="", then=Value("")), default="translation__paragraph__key")
    mine = Fact.objects.annotate(at=F("translation__paragraph__position"), message=message)
    mine = mine.order_by("at", "start", "end", "value")
    # Thousands of facts may speak of one name: they are read as tuples, which cost a tenth of objects.
    told = mine.values_list(*GROUP, "at", "translation", "value", "start", "end", "message")
    for *names, at, translation, value, start, end, forms_of in in_groups(told, groups, "document", "language", "key"):
        group = Group(*names)
        if group in groups:
            standing_at[group.document, group.language, at] = translation
            placed[group].append(Placed(at, EngineFact(group.key, value, Span(start, end)), forms_of))
    return placed, standing_at


def flags_in(groups: set[Group]) -> list[Flag]:
    """The stored flags of `groups`."""
    document, language = "translation__paragraph__document", "translation__language"
    flags = Flag.objects.annotate(document=F(document), language=F(language))
    return [
        flag
        for flag in in_groups(flags, groups, document, language)
        if Group(flag.document, flag.language, flag.check_name, flag.group) in groups  # type: ignore[attr-defined]
    ]


def in_groups(
    rows: QuerySet[Row, Found], groups: Iterable[Group], document: str, language: str, key: str = "group"
) -> QuerySet[Row, Found]:
    """Those of `rows` that may be of `groups`: named are the columns that hold document, language and key."""
    documents, languages, names, keys = (set(column) for column in zip(*groups, strict=True))
    found = rows.filter(**{f"{document}__in": documents, f"{language}__in": languages}, check_name__in=names)
    return found.filter(**{f"{key}__in": keys}) if len(keys) <= PARAMETERS else found


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
