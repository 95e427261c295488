"""The page of the desk: what its filters hold, and how much it asks of the database."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from reviewapp.actions.review import approve, mark
from reviewapp.models import State
from tests import factories


@pytest.fixture
def desk(client, document, coordinator):
    client.force_login(coordinator)
    return lambda **query: client.get(f"/documents/{document.pk}/en/", query)


def test_every_filter_counts_what_it_shows(desk, document, coordinator):
    approve(translation=factories.at(document, 1), version=1, by=coordinator)
    mark(translation=factories.at(document, 4), version=1, state=State.NEEDS_WORK, by=coordinator)
    filters = desk().context["filters"]
    assert {each.key for each in filters} == {"all", "to-do", "findings", "needs-work"}
    for each in filters:
        assert len(desk(show=each.key).context["rows"]) == each.count > 0


def test_a_longer_document_asks_no_more_of_the_database(desk, client, project, coordinator):
    with CaptureQueriesContext(connection) as few:
        desk(p=2)
    long = factories.bring(project, factories.harbour_rows() * 20, coordinator)
    with CaptureQueriesContext(connection) as many:
        client.get(f"/documents/{long.pk}/en/", {"p": 2})
    assert len(many) == len(few)
