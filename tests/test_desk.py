"""The desk: as quick for a long document as for a short one, and safe with whatever a text holds."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from lxml import html

from reviewapp.actions.comments import add_comment
from reviewapp.actions.documents import join_document
from reviewapp.actions.review import approve, mark
from reviewapp.actions.terms import add_concept, add_term
from reviewapp.engine.formats.rows import Candidate, Row
from reviewapp.models import State
from tests import factories
from tests.factories import at, bring, paired, signed_in, smart_harbour

MOST = 21  # questions to the database


def desk(document, language="en"):
    return f"/documents/{document.pk}/{language}/"


def queries(client, path):
    """How many a page takes once what is kept between requests is there."""
    client.get(path)
    with CaptureQueriesContext(connection) as asked:
        assert client.get(path).status_code == 200
    return len(asked)


def test_every_filter_counts_what_it_shows(document, coordinator):
    approve(translation=at(document, 1), version=1, by=coordinator)
    mark(translation=at(document, 4), version=1, state=State.NEEDS_WORK, by=coordinator)
    client = signed_in(coordinator)
    filters = client.get(desk(document)).context["filters"]
    assert {each.key for each in filters} == {"", "state:to-do", "check:any", "state:needs-work"}
    for each in filters:
        assert len(client.get(desk(document), {"show": each.key}).context["rows"]) == each.count > 0


@pytest.mark.parametrize("ending", ["", "?p=4", "?p=3&show=check:any"])
def test_the_desk_asks_the_same_few_questions_of_a_short_and_a_long_document(
    project, coordinator, terminologist, ending
):
    smart_harbour(project, terminologist)
    short = bring(project, paired(factories.HARBOUR), coordinator)
    long = bring(project, paired(factories.HARBOUR * 30), coordinator)
    client = signed_in(coordinator)
    asked = [queries(client, desk(each) + ending) for each in (short, long)]
    assert max(asked) <= MOST and asked[0] == asked[1]


def test_a_long_document_shows_the_paragraphs_around_the_active_one(project, coordinator):
    document = bring(project, paired(factories.HARBOUR * 30), coordinator)
    client = signed_in(coordinator)
    first, middle, last = (client.get(desk(document), {"p": number}).context for number in (1, 90, 180))
    assert [len(each["rows"]) for each in (first, middle, last)] == [60, 60, 60]
    assert (first["earlier"], last["later"]) == (None, None)
    assert middle["earlier"] and middle["later"] and middle["active"].paragraph.number == 90


def test_a_save_asks_the_same_questions_in_a_short_and_a_long_document(project, coordinator):
    asked = []
    for size in (1, 20):
        lines = [
            ("灯亮了。", "The lamp is lit."),
            *((f"第{number}艘船。", f"Boat {number}.") for number in range(6 * size)),
        ]
        document = bring(project, paired(lines), coordinator)
        client, path = signed_in(coordinator, **{"hx-request": "true"}), f"/translations/{at(document, 1).pk}"
        client.get(f"{path}/")
        with CaptureQueriesContext(connection) as counted:
            saved = client.post(f"{path}/save/", {"version": 1, "text": "The lamp lamp is lit."})
        assert saved.status_code == 200
        asked.append(len(counted))
    assert asked[0] == asked[1]


def test_the_dock_names_the_terms_of_this_language_only(project, coordinator, terminologist):
    concept = smart_harbour(project, terminologist)
    add_term(concept=concept, language="fr", text="port intelligent", status="preferred", by=terminologist)
    document = bring(project, paired(factories.HARBOUR), coordinator)
    french = [Row(target="", candidates=(Candidate("Un port intelligent.", "lecture"),)) for _each in factories.HARBOUR]
    join_document(document=document, rows=french, language="fr", by=coordinator)
    (english,) = signed_in(coordinator).get(f"{desk(document)}?p=4").context["active"].terms
    (french,) = signed_in(coordinator).get(f"{desk(document, 'fr')}?p=4").context["active"].terms
    assert (english.source_forms, english.found, english.right) == (["智慧港口"], ["intelligent harbour"], False)
    assert (french.source_forms, french.found, french.right) == (["智慧港口"], ["port intelligent"], True)


@pytest.mark.parametrize("text", ["<script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "{{ 7|add:7 }}"])
def test_a_text_is_shown_and_never_run(project, coordinator, reviewer, text):
    document = bring(project, paired([(text, text), (text, f"{text} the the")]), coordinator, title=text)
    add_comment(translation=at(document, 1), text=text, by=reviewer)
    add_concept(project=project, terms=[("en", text[:20], "preferred")], by=coordinator)
    client = signed_in(coordinator)
    for path in (f"{desk(document)}?p=1", f"/projects/{project.pk}/", f"/projects/{project.pk}/terms/"):
        page = client.get(path)
        tree = html.fromstring(page.content)
        assert not tree.xpath("//script[contains(., 'alert')] | //*[@onerror]")
    assert text in html.fromstring(client.get(desk(document)).content).text_content()
