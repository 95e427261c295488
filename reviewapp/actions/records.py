"""The record of a review: what was checked, changed and accepted, by whom, and what is not clean.

It holds nothing of the moment it is made in: the same texts, decisions and files give the same record.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from django.db.models import Count, Max, Min

from reviewapp.actions.packing import Part
from reviewapp.engine.findings import Severity
from reviewapp.engine.messages import english
from reviewapp.engine.records import FileSum, engine_version, versions
from reviewapp.engine.terms.agreement import agreement
from reviewapp.engine.terms.termbase import Status, speaks
from reviewapp.models import Concept, Decision, Edit, Flag, Project, Rendering, State, Sweep, User

Entry = dict[str, Any]


def record_of(project: Project, parts: Sequence[Part], files: Sequence[FileSum]) -> Entry:
    """Everything that a reader of `files` may ask about how they came to be, as plain data.

    Sentences are in English, with their message ids and parameters beside them; times are UTC.
    """
    documents = [of_part(part) for part in parts]
    return {
        "project": str(project),
        "clean": not any(each["not_clean"] for each in documents),
        "engine": {"reviewapp": engine_version(), "checks": versions(project.checks())},
        "bar": Severity(project.export_bar).label,
        "files": [each._asdict() for each in files],
        "documents": documents,
    }


def of_part(part: Part) -> Entry:
    """What is recorded of one document in one language."""
    document = part.document
    return {
        "title": str(document),
        "source_language": document.source_language,
        "language": part.language,
        "paragraphs_shown": part.show,
        "came_as": {name: getattr(document, f"file_{name}") for name in ("name", "format", "encoding", "sha256")},
        "content_sha256": content_sum(part),
        "counts": counts(part),
        "changed": changed(part),
        "sweeps": sweeps(part),
        "approved": approved(part),
        "findings": findings(part),
        "exceptions": exceptions(part),
        "terms": terms(part),
        "not_clean": not_clean(part),
    }


def content_sum(part: Part) -> str:
    """SHA-256 of every paragraph's key, source and translation, whatever the format."""
    digest = hashlib.sha256()
    for row in part.rows():
        line = json.dumps([row.key, row.source, row.target])  # escapes all but ASCII, and so every text has bytes
        digest.update(line.encode() + b"\n")
    return digest.hexdigest()


def counts(part: Part) -> Entry:
    translations = part.translations
    return {
        "paragraphs": translations.count(),
        "with_source": translations.exclude(paragraph__source=None).count(),
        "locked": translations.filter(locked=True).count(),
        "states": translations.by_state(),
    }


def within(part: Part) -> Any:
    """The paragraphs of a part for a subquery."""
    return part.translations.order_by().values("pk")


def changed(part: Part) -> list[Entry]:
    """Who changed how many paragraphs, by how many edits, and in which way."""
    edits = Edit.objects.filter(translation__in=within(part)).order_by()
    grouped = edits.values("by", "cause").annotate(edits=Count("pk"), paragraphs=Count("translation", distinct=True))
    names = named(each["by"] for each in grouped)
    found = [
        {"by": names[each["by"]], "cause": each["cause"], "edits": each["edits"], "paragraphs": each["paragraphs"]}
        for each in grouped
    ]
    return sorted(found, key=lambda each: (each["by"], each["cause"]))


def named(ids: Iterable[int]) -> dict[int, str]:
    """What people are called."""
    return {each.pk: str(each) for each in User.objects.filter(pk__in=set(ids))}


def sweeps(part: Part) -> list[Entry]:
    """The sweeps that wrote into these paragraphs and were not undone."""
    wrote = Sweep.objects.filter(state=Sweep.State.APPLIED, edits__translation__in=within(part))
    found = wrote.annotate(places=Count("edits__translation", distinct=True)).select_related("by").order_by("pk")
    return [
        {"replace": each.replace, "prefer": each.prefer, "by": str(each.by), "paragraphs": each.places}  # type: ignore[attr-defined]  # annotated above
        for each in found
    ]


def approved(part: Part) -> list[Entry]:
    """Who signed how many paragraphs, and when the first and the last."""
    signed = part.translations.exclude(approved_by=None).order_by()
    grouped = signed.values("approved_by", "state").annotate(
        paragraphs=Count("pk"), first=Min("approved_at"), last=Max("approved_at")
    )
    names = named(each["approved_by"] for each in grouped)
    found = [
        {
            "by": names[each["approved_by"]],
            "state": each["state"],
            "paragraphs": each["paragraphs"],
            "first": moment(each["first"]),
            "last": moment(each["last"]),
        }
        for each in grouped
    ]
    return sorted(found, key=lambda each: (each["by"], each["state"]))


def moment(at: datetime) -> str:
    return at.isoformat(timespec="seconds")


def flags_of(part: Part) -> Any:
    flags = Flag.objects.filter(translation__in=within(part))
    return flags.order_by("translation__paragraph__position", "start", "end", "check_name", "form")


def findings(part: Part) -> list[Entry]:
    """By check: how many findings are open, and how many were decided in which way, mended ones among them."""
    tally: dict[str, Counter[str]] = defaultdict(Counter)
    standing = flags_of(part).order_by().values_list("check_name", "decision__kind").annotate(Count("pk"))
    for check_name, kind, count in standing:
        tally[check_name][kind or "open"] += count
    mended = Decision.objects.filter(translation__in=within(part), kind=Decision.Kind.FIXED).order_by()
    for check_name, count in mended.values_list("check_name").annotate(Count("pk")):
        tally[check_name][Decision.Kind.FIXED.value] += count
    return [{"check": name, **dict(sorted(tally[name].items()))} for name in sorted(tally)]


def place_of(flag: Flag) -> Entry:
    """A finding with its paragraph, counted from 1, its words and its sentence."""
    paragraph = flag.translation.paragraph
    return {
        "paragraph": paragraph.number,
        "key": paragraph.key,
        "check": flag.check_name,
        "severity": flag.severity_name,
        "words": flag.form,
        "sentence": english(flag.message_id, flag.params),
        "message_id": flag.message_id,
        "params": flag.params,
    }


def exceptions(part: Part) -> list[Entry]:
    """Findings that stand in the text because somebody decided so, with who, when and why."""
    decided = flags_of(part).exclude(decision=None).select_related("translation__paragraph", "decision__by")
    return [
        place_of(flag)
        | {
            "decision": flag.decision.kind,
            "reason": flag.decision.reason,
            "by": str(flag.decision.by),
            "at": moment(flag.decision.at),
        }
        for flag in decided
    ]


def not_clean(part: Part) -> list[Entry]:
    """Each thing that keeps the text from being clean: an open finding at the bar, a paragraph not approved."""
    blocking = flags_of(part).blocking(part.document.project).select_related("translation__paragraph")
    found = [place_of(flag) for flag in blocking]
    found += [
        {"paragraph": each.paragraph.number, "key": each.paragraph.key, "state": each.state}
        for each in part.translations.exclude(state=State.APPROVED)
    ]
    return sorted(found, key=lambda each: (each["paragraph"], "state" not in each))


def terms(part: Part) -> list[Entry]:
    """The terms that stand in these texts: what is preferred, how they read, how far they agree."""
    document, language = part.document, part.language
    paragraphs = part.translations.order_by().values("paragraph")
    places = Rendering.objects.filter(paragraph__in=paragraphs, language=language).order_by()
    counted = places.values_list("concept", "term__text", "text").annotate(Count("pk"))
    read: dict[int, Counter[str]] = defaultdict(Counter)
    as_term: dict[int, Counter[str]] = defaultdict(Counter)
    for concept, term, text, count in counted:
        read[concept][text] += count
        as_term[concept][term] += count
    concepts = Concept.objects.filter(pk__in=read).prefetch_related("terms__decided_by").order_by("pk")
    return [term_entry(each, document.source_language, language, read[each.pk], as_term[each.pk]) for each in concepts]


def term_entry(
    concept: Concept, source_language: str, language: str, read: Counter[str], as_term: Counter[str]
) -> Entry:
    terms = list(concept.terms.all())
    preferred = [each for each in terms if each.status == Status.PREFERRED and speaks(each.language, language)]
    decided = preferred[0] if preferred else None
    return {
        "source": [each.text for each in terms if speaks(each.language, source_language)],
        "preferred": decided.text if decided else "",
        "decided_by": str(decided.decided_by) if decided and decided.decided_by else "",
        "reads": dict(sorted(read.items())),
        "consistency": round(agreement(as_term.elements()), 3),
    }
