"""A document that comes again: what becomes of its paragraphs, and what changed in those that did."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _

from reviewapp.actions.reimport import compare, known_paragraphs, known_rows
from reviewapp.engine.formats import Row
from reviewapp.engine.reimport import Fate, Match
from reviewapp.models import Translation, Upload
from reviewapp.views.marked import difference

FATES = {
    Fate.SAME: _("as they were"),
    Fate.CHANGED: _("changed"),
    Fate.NEW: _("new"),
    Fate.GONE: _("gone"),
}
SHOWN = 100  # changed paragraphs whose difference is shown


@dataclass
class Change:
    """A paragraph that comes otherwise, counted from 1 as it stands now; `translation` is what was reviewed."""

    number: int
    diff: SafeString
    translation: Translation | None


def again_context(upload: Upload, rows: Sequence[Row]) -> dict[str, Any]:
    """How many paragraphs stay, change, come and go, and the differences; nothing for a document that is new."""
    document = upload.document
    if not document or not upload.choices.get("again"):
        return {"fates": [], "changes": []}
    matches = compare(document, rows)
    counted = Counter(each.fate for each in matches)
    changed = [each for each in matches if each.fate is Fate.CHANGED][:SHOWN]
    return {
        "fates": [(FATES[fate], counted[fate]) for fate in Fate],
        "changes": changes(upload, rows, changed),
        "more_changes": max(0, counted[Fate.CHANGED] - SHOWN),
        "changed_language": upload.choices["source_language"]
        if any(row.source is not None for row in rows)
        else upload.choices["target_language"],
    }


def changes(upload: Upload, rows: Sequence[Row], changed: Sequence[Match]) -> list[Change]:
    document = upload.document
    if not document or not changed:
        return []
    before = known_paragraphs(list(document.paragraphs.order_by("position")))
    after = known_rows(rows)
    language = str(upload.choices["target_language"])
    standing = {each.paragraph.position: each for each in Translation.objects.of(document, language)}
    return [
        Change(each.before + 1, difference(before[each.before].text, after[each.after].text), standing.get(each.before))
        for each in changed
        if each.before is not None and each.after is not None
    ]
