"""Our own catalogues pass our own checks; what is left is accepted here, each with its reason."""

from pathlib import Path

import pytest

from reviewapp.engine.check import default_checks
from reviewapp.engine.formats import by_name
from reviewapp.engine.pair import Pair
from reviewapp.engine.runner import Facts, readings

ROOT = Path(__file__).resolve().parent.parent
TAGS = {"zh_Hans": "zh-Hans", "fr": "fr", "es": "es", "ru": "ru", "ar": "ar"}

# By check and marked words: what may stand, and why.
CODE = {  # people type these
    *(("source-script", word) for word in ("source", "target", "status", "reviewapp", "checks", "major")),
    ("source-words", "any"),
    ("french-space", ":"),  # the name of a condition of the filter with its colon
}
EXAMPLES = {  # words and marks that a sentence speaks of
    ("source-script", "vous"),
    ("source-words", "an"),
    ("source-words", "you"),
    ("opening-mark", "¿» o"),
    ("stray-mark", "en,"),
    ("space-before-mark", " ;"),
    ("space-before-mark", " !"),
    ("space-before-mark", " ?"),
}
ACCEPTED = CODE | EXAMPLES


def messages(locale):
    with (ROOT / "locale" / locale / "LC_MESSAGES" / "django.po").open("rb") as stream:
        return list(by_name("po").read(stream))


@pytest.mark.parametrize("locale", TAGS)
def test_a_catalogue_has_no_finding_that_nobody_accepted(locale):
    rows = messages(locale)
    pairs = [Pair(row.source, row.target, "en", TAGS[locale], plural=row.plural) for row in rows]
    checks = default_checks()
    facts, found = Facts(checks), []
    for at, (row, pair, reading) in enumerate(zip(rows, pairs, readings(pairs, checks), strict=True)):
        found += [words(check, pair, finding) for check, finding in reading.found]
        facts.add(at, reading.told, row.key)
    found += [words(check, pairs[at], finding) for at, check, finding in facts.judge()]
    assert [one for one in found if one not in ACCEPTED] == []


def words(check, pair, finding):
    return check.name, pair.target[finding.target.start : finding.target.end]
