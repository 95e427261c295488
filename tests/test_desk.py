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

MOST = 15  # questions to the database


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
    first, middle, last = (numbers(client.get(desk(document), {"p": number}).context) for number in (1, 90, 180))
    assert (first, middle, last) == ([*range(1, 21)], [*range(70, 110)], [*range(160, 181)])


def numbers(context):
    return [row.paragraph.number for row in context["rows"]]


@pytest.mark.parametrize("show", ["", "check:any", "state:to-do", "harbour -source:港务局"])
def test_scrolling_on_brings_every_paragraph_once_and_in_order(project, coordinator, show):
    document = bring(project, paired(factories.HARBOUR * 20), coordinator)
    client = signed_in(coordinator)
    page = client.get(desk(document), {"show": show, "p": 62}).context
    seen = numbers(page)
    while page["later"]:
        page = client.get(desk(document) + "near/", {"show": show, "later": seen[-1]}).context
        seen += numbers(page)
    page = client.get(desk(document), {"show": show, "p": 62}).context
    while page["earlier"]:
        page = client.get(desk(document) + "near/", {"show": show, "earlier": seen[0]}).context
        seen = numbers(page) + seen
    assert len(seen) == client.get(desk(document), {"show": show}).context["matching"] > 20
    assert seen == sorted(set(seen))


@pytest.mark.parametrize("asked", ["", "earlier=x", "later=9999999999", "later="])
def test_a_question_for_paragraphs_near_nothing_is_refused(document, coordinator, asked):
    assert signed_in(coordinator).get(f"{desk(document)}near/?{asked}").status_code == 422


def lamps(project, by):
    """A document of 400 paragraphs with a heading on top; paragraphs 200 and 350 hold a doubled word."""
    lines = [f"Lamp {number} is lit." for number in range(1, 401)]
    lines[199], lines[349] = "The the lamp is lit.", "It is is dark."
    rows = [Row(source=None, target=line, role="heading" if line == lines[0] else "paragraph") for line in lines]
    return bring(project, rows, by)


def test_the_next_finding_is_found_wherever_it_is(project, coordinator):
    client, document = signed_in(coordinator), lamps(project, coordinator)
    found = [
        client.get(desk(document), {"show": "", "p": number, "finding": way}).context["active"].paragraph.number
        for number, way in ((1, "next"), (200, "next"), (400, "previous"), (350, "previous"), (350, "next"))
    ]
    assert found == [200, 350, 350, 200, 350]


def test_the_map_and_the_outline_show_the_whole_document(project, coordinator):
    client, document = signed_in(coordinator), lamps(project, coordinator)
    page = client.get(desk(document), {"p": 300})
    tree = html.fromstring(page.content)
    parts = tree.xpath("//*[@id='map']//a")
    assert [(int(part.get("data-first")), int(part.get("data-last"))) for part in parts] == [(181, 200), (341, 360)]
    assert parts[0].get("aria-label") == "Paragraphs 181 to 200: 1 open finding"
    assert tree.xpath("//*[@id='map']/@aria-label") == ["2 open findings in 400 paragraphs"]
    lines = [int(line.get("data-number")) for line in tree.xpath("//*[@id='rail']//li")]
    assert lines == [1, *range(280, 320)]


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
