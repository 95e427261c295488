"""The record of a review as a page to read and to print, in the language of its reader."""

from __future__ import annotations

from typing import Any

from django.template.loader import render_to_string
from django.utils.translation import get_language, get_language_bidi
from django.utils.translation import gettext as _

from reviewapp.engine.check import all_checks
from reviewapp.engine.formats.html_copy import STYLE
from reviewapp.models import Decision, Edit, State
from reviewapp.models.sentences import sentence

Entry = dict[str, Any]


def record_page(record: Entry) -> str:
    """One self-contained HTML file: the same record gives the same page in the same language."""
    context = {
        "record": record,
        "documents": [readable(each) for each in record["documents"]],
        "language": get_language(),
        "rtl": get_language_bidi(),
        "style": STYLE,
    }
    return render_to_string("exports/record.html", context)


def readable(document: Entry) -> Entry:
    """A document of the record with its words in the reader's language."""
    return document | {
        "states": [(State(state).label, count) for state, count in document["counts"]["states"].items() if count],
        "changed": [each | {"cause": Edit.Cause(each["cause"]).label} for each in document["changed"]],
        "approved": [each | {"state": State(each["state"]).label} for each in document["approved"]],
        "findings": [finding_counts(each) for each in document["findings"]],
        "exceptions": [
            spoken(each) | {"decision": Decision.Kind(each["decision"]).label} for each in document["exceptions"]
        ],
        "not_clean": [spoken(each) for each in document["not_clean"]],
    }


def finding_counts(each: Entry) -> Entry:
    decided = [(Decision.Kind(kind).label, count) for kind, count in each.items() if kind in Decision.Kind.values]
    return {"title": title_of(each["check"]), "open": each.get("open", 0), "decided": decided}


def spoken(each: Entry) -> Entry:
    """A finding, or a paragraph that is not approved, as a sentence."""
    if "state" in each:
        return each | {"sentence": _("Not approved: %(state)s") % {"state": State(each["state"]).label}}
    return each | {"sentence": sentence(each["message_id"], each["params"])}


def title_of(check_name: str) -> str:
    """What a check is called: its name where an upgrade took it away."""
    check = all_checks().get(check_name)
    return check.title if check else check_name
