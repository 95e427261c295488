"""Whatever a request carries, it is answered: done, refused with a sentence, or not found; never an error page."""

import pytest
from django.db import transaction

from reviewapp.models import Edit, Flag, Translation
from tests.world import GUARDED, PUBLIC, SIGNED_IN, address, methods

pytestmark = pytest.mark.django_db

FIELDS = (
    "allow", "candidate", "check_name", "concept", "definition", "different", "document", "email", "encoding",
    "everywhere", "forbid_unclean_export", "form", "format", "guidance", "heading", "headings-shown", "hit", "kind",
    "language", "layout", "next", "number", "on", "origin", "p", "part", "password", "prefer", "prefer_other", "q",
    "reason", "repair", "replace", "role", "show", "source", "source_language", "source_text", "source_version",
    "split", "state", "status", "target", "target_language", "target_text", "text", "then", "title", "title_en",
    "unit", "username", "version",
)  # fmt: skip
VALUES = {
    "NUL": "a\0b",
    "long": "long " * 4000,
    "huge number": "9" * 40,
    "negative": "-1",
    "other digits": "٣",
    "odd": "'\"><script>{{ 7 }}%s%(x)s\r\n\r\ntwo\u2028three𝄞\U000f0000\ufeff\u202e",
    "true": "true",
}


def name(pattern):
    return pattern.name


def requests(pattern):
    """What is tried at a view; where a version is asked for first, also with the right one."""
    tried = [dict.fromkeys(FIELDS, value) for value in VALUES.values()]
    if getattr(pattern.callback, "model", None) in (Translation, Flag, Edit):
        tried += [each | {"version": "1"} for each in tried]
    return [{}, *tried]


@pytest.mark.parametrize("pattern", [*GUARDED, *SIGNED_IN, *PUBLIC], ids=name)
def test_no_value_of_a_field_breaks_a_page(world, pattern):
    client, path = world.clients["coordinator"], address(world, pattern, world.people["coordinator"])
    for method in methods(pattern):
        for data in requests(pattern):
            with transaction.atomic():
                response = client.get(path, data) if method == "GET" else client.post(path, data)
                transaction.set_rollback(True)
            assert response.status_code < 500


@pytest.mark.parametrize("language", ["fr", "en-GB", "x" * 300, "..", "%00"])
def test_a_language_the_document_has_not_is_not_found(world, language):
    client = world.clients["coordinator"]
    for pattern in GUARDED:
        if "<str:language>" in str(pattern.pattern):
            path = address(world, pattern).replace("/en/", f"/{language}/")
            for method in methods(pattern):
                data = {"format": "text", "prefer": "quay", "replace": "pier"}
                response = client.get(path) if method == "GET" else client.post(path, data)
                assert response.status_code == 404, pattern.name
