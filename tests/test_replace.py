"""Find and replace over documents and projects: found by everyone, replaced as one change by those who may sweep."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from lxml import html

from reviewapp.actions.errors import ActionError
from reviewapp.actions.members import create_project, set_role
from reviewapp.actions.replace import plan_replacement
from reviewapp.actions.review import approve, edit_translation
from reviewapp.engine.formats.codes import FIRST
from reviewapp.engine.formats.rows import Code, Row
from reviewapp.engine.patterns import Search
from reviewapp.models import Edit, Flag, Hit, Role, State, Sweep, Translation
from tests import factories
from tests.factories import alone, at, bring, signed_in, texts

OLD = [target for _source, target in factories.HARBOUR]


def plan(project, by, what, replacement, document=None, projects=None, language="en", **how):
    return plan_replacement(
        projects=projects or [project],
        document=document,
        language=language,
        search=Search(what, **how),
        replacement=replacement,
        by=by,
    )


def lock(translation):
    Translation.objects.filter(pk=translation.pk).update(locked=True)


def find(client, project, what, **fields):
    return client.get(f"/projects/{project.pk}/find/", {"what": what, **fields})


def shown(page):
    """The words that a page of places marks."""
    return html.fromstring(page.content).xpath("//span[contains(@class, 'hit')]/text()")


@pytest.fixture
def second(project, coordinator):
    return bring(project, alone("A pier in the second document."), coordinator, title="Second")


@pytest.fixture
def elsewhere(coordinator):
    """Another project of the coordinator’s with a text of its own."""
    project = create_project(title="Ferries", source_language="zh-Hans", target_language="en", by=coordinator)
    bring(project, alone("The pier of the ferries."), coordinator, title="Timetable")
    return project


# Planning and applying


def test_a_plan_shows_each_place_and_changes_nothing(project, document, terminologist):
    sweep = plan(project, terminologist, "HARBOUR", "port")
    hits = sweep.hits.values_list("translation__paragraph__position", "before", "after", "state")
    assert list(hits) == [
        (0, "Harbour", "port", "planned"),
        (1, "harbour", "port", "planned"),
        (3, "harbour", "port", "planned"),
        (4, "harbour", "port", "planned"),
    ]
    assert texts(document) == OLD and sweep.search == {"regex": False, "whole": False, "case": False}


def test_a_plan_covers_a_document_a_project_or_several(project, document, second, elsewhere, coordinator):
    assert plan(project, coordinator, "pier", "quay", document=second).hits.count() == 1
    assert plan(project, coordinator, "pier", "quay").hits.count() == 2
    sweep = plan(project, coordinator, "pier", "quay", projects=[project, elsewhere])
    both = Sweep.objects.together_with(sweep)
    assert [each.project for each in both.order_by("pk")] == [project, elsewhere]
    assert Hit.objects.filter(sweep__in=both).count() == 3


@pytest.mark.parametrize(
    ("what", "by", "how", "says"),
    [
        ("zeppelin", "quay", {}, "Nothing to replace: “zeppelin” was not found."),
        ("(pier", "quay", {"regex": True}, "The pattern opens a bracket at character 1 that it never closes."),
        ("pier", r"\1", {"regex": True}, "The replacement names group “1”, which the pattern does not have."),
        ("pier", "pier", {}, "Nothing to replace: “pier” was not found."),
    ],
)
def test_what_cannot_be_replaced_is_refused_and_nothing_is_kept(project, document, terminologist, what, by, how, says):
    with pytest.raises(ActionError, match=says.replace("(", r"\(")):
        plan(project, terminologist, what, by, **how)
    assert not Sweep.objects.exists()


def test_ticked_hits_become_ordinary_edits_with_their_history_and_findings(project, document, terminologist):
    sweep = plan(project, terminologist, r"(\w+) \1\b", r"\1", regex=True)
    client = signed_in(terminologist)
    done = client.post(f"/sweeps/{sweep.pk}/apply/", {"hit": [hit.pk for hit in sweep.hits.all()]}, follow=True)
    assert "1 hit applied as one change." in done.text
    assert texts(document)[1] == "The smart harbour was the main task of the year."
    edit = Edit.objects.get(translation=at(document, 2))
    assert (edit.cause, edit.sweep, edit.by) == (Edit.Cause.SWEEP, sweep, terminologist)
    assert not Flag.objects.open().filter(translation=at(document, 2), check_name="repeated-word").exists()


def test_one_undo_takes_everything_back_and_an_approval_stands_again(project, document, coordinator, terminologist):
    approve(translation=at(document, 6), version=1, by=coordinator)
    sweep = plan(project, terminologist, "pier", "quay")
    client = signed_in(terminologist)
    client.post(f"/sweeps/{sweep.pk}/apply/", {"hit": [sweep.hits.get().pk]})
    assert at(document, 6).state == State.EDITED
    undone = client.post(f"/sweeps/{sweep.pk}/undo/", follow=True)
    assert "1 paragraph reads as before." in undone.text
    assert texts(document) == OLD and at(document, 6).state == State.APPROVED


def test_a_text_that_changed_since_the_preview_is_refused_and_keeps_what_was_typed(
    project, document, reviewer, terminologist
):
    sweep = plan(project, terminologist, "harbour", "port")
    edit_translation(translation=at(document, 4), version=1, text="Typed meanwhile.", by=reviewer)
    ticked = [hit.pk for hit in sweep.hits.all()]
    done = signed_in(terminologist).post(f"/sweeps/{sweep.pk}/apply/", {"hit": ticked}, follow=True)
    assert "3 hits applied" in done.text and "1 hit was refused" in done.text
    assert texts(document)[3] == "Typed meanwhile."


def test_a_locked_paragraph_is_shown_said_so_and_never_written(project, document, terminologist):
    lock(at(document, 6))
    sweep = plan(project, terminologist, "pier|ships", "X", regex=True)
    client = signed_in(terminologist)
    page = client.get(f"/sweeps/{sweep.pk}/")
    assert "1 hit stands in a locked paragraph and stays as it is." in page.text
    assert page.text.count(" checked") == page.text.count(" disabled") == 1
    client.post(f"/sweeps/{sweep.pk}/tick/", {"go": "all"})
    everything = [hit.pk for hit in sweep.hits.all()]
    client.post(f"/sweeps/{sweep.pk}/apply/", {"hit": everything})
    assert texts(document)[5] == OLD[5] and texts(document)[3] == "The intelligent harbour received 312 X in 2024."


def test_inline_codes_stay_where_they_stand(project, coordinator, terminologist):
    bold, end = Code(chr(FIRST), "<b>", "open"), Code(chr(FIRST + 1), "</b>", "close")
    text = f"See the smart {bold.char}harbour{end.char}."
    document = bring(project, [Row(target=text, codes=(bold, end))], coordinator)
    sweep = plan(project, terminologist, "smart harbour", "smart port")
    signed_in(terminologist).post(f"/sweeps/{sweep.pk}/apply/", {"hit": [sweep.hits.get().pk]})
    assert texts(document) == [f"See the smart {bold.char}port{end.char}."]


# Ticks over many pages


def test_no_hit_is_lost_between_the_pages_of_a_long_preview(project, coordinator, terminologist):
    document = bring(project, alone(*(f"Pier {number}" for number in range(250))), coordinator)
    client, sweep = signed_in(terminologist), plan(project, terminologist, "pier", "Quay")
    path = f"/sweeps/{sweep.pk}/"
    pages = [client.get(path, {"page": number}).context["hits"] for number in (1, 2, 3)]
    assert [len(page) for page in pages] == [100, 100, 50]
    first = [hit.pk for hit in pages[0]][1:]
    assert client.post(f"{path}tick/", {"page": 1, "hit": first, "go": "3"}).url == f"{path}?page=3"
    client.post(f"{path}apply/", {"page": 3, "hit": [pages[2][0].pk]})
    now = texts(document)
    assert now[:2] == ["Pier 0", "Quay 1"] and now[99:201] == [f"Quay {number}" for number in range(99, 201)]
    assert now[201:] == [f"Pier {number}" for number in range(201, 250)]


def test_all_hits_or_none_are_ticked_at_once(project, document, terminologist):
    client, sweep = signed_in(terminologist), plan(project, terminologist, "harbour", "port")
    for go, ticked in (("none", 0), ("all", 4)):
        client.post(f"/sweeps/{sweep.pk}/tick/", {"go": go})
        assert client.get(f"/sweeps/{sweep.pk}/").context["ticked"] == ticked


@pytest.mark.parametrize("ticked", ["99999999999999999999", "²", "-1", "one", ""])
def test_a_tick_that_names_no_hit_is_none(project, document, terminologist, ticked):
    client, sweep = signed_in(terminologist), plan(project, terminologist, "pier", "quay")
    client.post(f"/sweeps/{sweep.pk}/tick/", {"hit": ticked, "page": ticked, "go": ticked or "1"})
    assert client.get(f"/sweeps/{sweep.pk}/").context["ticked"] == 0


# Several projects


def test_one_change_over_several_projects_is_applied_and_undone_as_one(project, document, elsewhere, coordinator):
    client = signed_in(coordinator)
    fields = {"what": "pier", "replacement": "quay", "scope": "all"}
    url = client.post(f"/projects/{project.pk}/replace/", fields).url
    page = client.get(url)
    assert page.context["projects"] == 2 and page.text.count(" checked") == 2
    client.post(f"{url}apply/", {"hit": [hit.pk for hit in page.context["hits"]]})
    assert Translation.objects.filter(text__contains="quay").count() == 2
    other = Sweep.objects.get(project=elsewhere)
    assert other.get_state_display() in client.get(f"/projects/{elsewhere.pk}/sweeps/").text
    client.post(f"/sweeps/{other.pk}/undo/")
    assert Translation.objects.filter(text__contains="quay").count() == 0


def test_nobody_sees_or_applies_the_part_in_a_project_of_others(
    project, document, elsewhere, coordinator, terminologist, reviewer
):
    set_role(project=elsewhere, user=reviewer, role=Role.REVIEWER, by=coordinator)
    sweep = plan(project, coordinator, "pier", "quay", projects=[project, elsewhere])
    client = signed_in(terminologist)
    page = client.get(f"/sweeps/{sweep.pk}/")
    assert page.context["total"] == 1 and "ferries" not in page.text
    client.post(f"/sweeps/{sweep.pk}/apply/", {"hit": [hit.pk for hit in Hit.objects.all()]})
    changed = Translation.objects.get(text__contains="quay")
    assert changed.project == project


def test_all_my_projects_are_those_where_i_may_sweep(project, document, elsewhere, coordinator, terminologist):
    set_role(project=elsewhere, user=terminologist, role=Role.REVIEWER, by=coordinator)
    client = signed_in(terminologist)
    client.post(f"/projects/{project.pk}/replace/", {"what": "pier", "replacement": "quay", "scope": "all"})
    assert Sweep.objects.get().project == project


# The pages


def test_a_reviewer_finds_and_is_told_who_may_replace(project, document, reviewer):
    client = signed_in(reviewer)
    page = find(client, project, "harbour")
    assert shown(page) == ["Harbour", "harbour", "harbour", "harbour"]
    assert "Find and replace" not in page.text
    refused = client.post(f"/projects/{project.pk}/replace/", {"what": "harbour", "replacement": "port"})
    assert refused.status_code == 403 and "“terminologist”" in refused.text


@pytest.mark.parametrize(
    ("what", "fields", "expected"),
    [
        ("港口", {}, ["港口", "港口", "港口"]),
        ("港口", {"side": "target"}, []),
        ("harbour", {"side": "source"}, []),
        ("harbour", {"case": "on"}, ["harbour", "harbour", "harbour"]),
        ("the", {"whole": "on", "case": "on"}, ["the", "the", "the", "the", "the"]),
        (r"\d+", {"regex": "on", "side": "target"}, ["312", "2024"]),
        ("FISHERMEN", {}, ["Fishermen"]),
    ],
)
def test_a_project_is_searched_in_source_and_translation(project, document, viewer, what, fields, expected):
    assert shown(find(signed_in(viewer), project, what, **fields)) == expected


def test_a_place_leads_to_its_paragraph(project, document, viewer):
    tree = html.fromstring(find(signed_in(viewer), project, "312").content)
    translation = at(document, 4)
    assert f"/documents/{document.pk}/en/?p=4#p-{translation.pk}" in tree.xpath("//a/@href")


def test_found_paragraphs_come_in_pages_and_are_counted_whole(project, coordinator, viewer):
    bring(project, alone(*(f"pier pier {number}" for number in range(120))), coordinator)
    pages = [find(signed_in(viewer), project, "pier", page=number) for number in (1, 3)]
    assert [len(page.context["lines"]) for page in pages] == [50, 20]
    assert "240 places" in pages[0].text and "120 paragraphs" in pages[0].text


@pytest.mark.parametrize(("scope", "count"), [("document", 1), ("project", 2), ("all", 3)])
def test_finding_keeps_to_its_scope(project, document, second, elsewhere, coordinator, scope, count):
    page = find(signed_in(coordinator), project, "pier", scope=scope, document=second.pk)
    assert len(shown(page)) == count


def test_nothing_is_found_in_a_project_of_others(project, document, other_project, outsider):
    assert find(signed_in(outsider), other_project, "harbour", scope="all").context["lines"] == []


def test_a_pattern_that_cannot_be_is_said_on_both_pages(project, document, terminologist):
    client = signed_in(terminologist)
    says = "The pattern opens a bracket at character 1 that it never closes."
    page = find(client, project, "(pier", regex="on")
    assert page.status_code == 422 and says in page.text
    fields = {"what": "(pier", "regex": "on", "replacement": "the quay"}
    page = client.post(f"/projects/{project.pk}/replace/", fields)
    assert page.status_code == 422 and says in page.text and 'value="the quay"' in page.text


@pytest.mark.parametrize("stored", ["cafe\u0301 of the board", f"ca{chr(FIRST)}fé of the board", "CAFÉ of the board"])
def test_words_are_found_however_they_are_stored(project, coordinator, viewer, stored):
    bring(
        project, [Row(target=stored, codes=(Code(chr(FIRST), "<br>", "alone"),) * (chr(FIRST) in stored))], coordinator
    )
    for what in ("café", "board", "café of the board"):
        assert find(signed_in(viewer), project, what).context["places"] == 1


def test_finding_asks_the_same_few_questions_of_a_short_and_a_long_text(project, coordinator, viewer):
    client, asked = signed_in(viewer), []
    for size in (2, 100):
        bring(project, alone(*["A pier."] * size), coordinator)
        with CaptureQueriesContext(connection) as counted:
            assert find(client, project, "pier").status_code == 200
        asked.append(len(counted))
    assert asked[0] == asked[1]
