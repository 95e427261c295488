"""Taking text out: whole, clean or by who may, recorded, and read back as it was."""

import io
import json
import re
from urllib.parse import unquote

import pytest

from reviewapp.actions.review import approve_all, edit_translation, mark
from reviewapp.engine.formats import all_formats, by_name
from reviewapp.engine.formats.rows import Row
from reviewapp.models import Event, Flag, Project, State
from tests import factories
from tests.factories import at, bring, signed_in, texts

PAIRS = (
    ("港务局年度报告", "The Harbour Board’s Report"),
    ("灯亮了，“一切正常”。", "The lamp is lit: “all is well”, <b>they</b> say & sign."),
    ("=1+1，不是公式。", "=1+1 is no formula; “a, b” is a list."),
    ("船 😀 走了。", "The boat 😀 left, مرحبا."),
)
WRITERS = [each for each in all_formats().values() if each.writes and not each.holds_terms]


def url(document, language="en"):
    return f"/documents/{document.pk}/{language}/export/"


def take(user, document, format, language="en", **more):
    return signed_in(user).post(f"{url(document, language)}file/", {"format": format, **more})


def content(response):
    return b"".join(response.streaming_content)


@pytest.fixture
def report(project, coordinator):
    """Four pairs with what formats stumble over; nothing to find in them, all approved."""
    document = bring(project, factories.paired(PAIRS), coordinator, title="Report 年报")
    Flag.objects.filter(translation__paragraph__document=document).delete()
    approve_all(document=document, language="en", by=coordinator)
    return document


# The files


@pytest.mark.parametrize("name", [each.name for each in WRITERS if each.reads])
def test_a_file_taken_out_is_read_back_as_it_was(report, viewer, name):
    data = content(take(viewer, report, name))
    rows = list(by_name(name).read(io.BytesIO(data)))
    assert [row.target for row in rows] == [target for _source, target in PAIRS]
    if any(row.source is not None for row in rows):
        assert [row.source for row in rows] == [source for source, _target in PAIRS]


@pytest.mark.parametrize("name", ["csv", "jsonl", "tmx", "po", "xliff"])
def test_pairs_go_out_with_their_sources_and_keys(report, viewer, name):
    rows = list(by_name(name).read(io.BytesIO(content(take(viewer, report, name)))))
    assert [row.source for row in rows] == [source for source, _target in PAIRS]
    keys = list(report.paragraphs.order_by("position").values_list("key", flat=True))
    assert [row.key for row in rows] == keys


@pytest.mark.parametrize("name", ["csv", "jsonl", "xliff"])
def test_states_and_roles_come_back_as_they_went_out(project, coordinator, reviewer, name):
    rows = [Row(source="灯。", target="Lamp.", role="list item"), Row(source="潮。", target="Tide.", role="heading")]
    document = bring(project, rows, coordinator)
    mark(translation=at(document, 1), version=1, state=State.NEEDS_WORK, by=reviewer)
    data = content(take(coordinator, document, name))
    again = bring(project, list(by_name(name).read(io.BytesIO(data))), coordinator, title="Again")
    assert factories.states(again)[0] == State.NEEDS_WORK
    assert [each.role for each in again.paragraphs.order_by("position")] == ["list-item", "heading"]


def test_the_target_text_is_a_line_a_paragraph(report, viewer):
    assert content(take(viewer, report, "text")).decode().splitlines() == [target for _source, target in PAIRS]


def test_a_spreadsheet_runs_nothing_of_a_table(report, viewer):
    table = content(take(viewer, report, "csv")).decode()
    assert "\n=1" not in table and ",=1" not in table and ',"=1' not in table


def test_json_lines_say_the_languages(report, viewer):
    lines = content(take(viewer, report, "jsonl")).decode().splitlines()
    assert {(row["source_lang"], row["target_lang"]) for row in map(json.loads, lines)} == {("zh-Hans", "en")}


def test_a_file_has_a_name_that_opens_and_is_taken_for_nothing_else(report, viewer):
    for each in WRITERS:
        response = take(viewer, report, each.name)
        assert response.status_code == 200
        kept = re.search(r"attachment; filename\*=UTF-8''(\S+)", response.headers["Content-Disposition"])
        assert unquote(kept[1]).startswith("report-年报.en.")
        assert response.headers["X-Content-Type-Options"] == "nosniff"
        assert response.headers["Content-Type"] == each.media_type


# What cannot be


@pytest.mark.parametrize("name", [each.name for each in WRITERS if each.needs_source])
def test_a_format_of_pairs_without_sources_says_why_not_and_records_nothing(project, coordinator, name):
    document = bring(project, factories.alone("The lamp is lit.", "The tide is in."), coordinator)
    response = take(coordinator, document, name)
    assert response.url == url(document)
    page = signed_in(coordinator).get(url(document))
    assert "no source text" in page.text
    assert not Event.objects.filter(kind=Event.Kind.EXPORTED).exists()


def test_the_reason_is_shown_where_one_comes_back_to(project, coordinator):
    document = bring(project, factories.alone("The lamp is lit."), coordinator)
    client = signed_in(coordinator)
    page = client.post(f"{url(document)}file/", {"format": "tmx"}, follow=True)
    assert re.search(r'<li class="error">[^<]*source', page.text)


@pytest.mark.parametrize("name", ["", "scroll", "tbx"])
def test_a_format_that_is_not_offered_is_not_found(report, viewer, name):
    assert take(viewer, report, name).status_code == 404
    assert not Event.objects.filter(kind=Event.Kind.EXPORTED).exists()


def test_a_language_the_document_has_not_is_not_found(report, viewer):
    assert take(viewer, report, "text", language="fr").status_code == 404
    assert signed_in(viewer).get(url(report, "fr")).status_code == 404


# What is clean, and who may


def test_an_export_is_recorded_with_who_what_and_how_clean(report, viewer):
    take(viewer, report, "csv")
    event = Event.objects.get(kind=Event.Kind.EXPORTED)
    assert (event.document, event.by) == (report, viewer)
    assert {name: event.data[name] for name in ("language", "format", "unclean", "show")} == {
        "language": "en",
        "format": "csv",
        "unclean": 0,
        "show": "all",
    }


@pytest.mark.parametrize("role", ["viewer", "reviewer", "terminologist"])
def test_what_is_not_clean_is_kept_from_all_but_a_coordinator(document, role, request):
    user = request.getfixturevalue(role)
    client = signed_in(user)
    page = client.post(f"{url(document)}file/", {"format": "text"}, follow=True)
    assert "not clean yet" in page.text
    assert not Event.objects.filter(kind=Event.Kind.EXPORTED).exists()


def test_a_coordinator_may_take_it_out_all_the_same_and_that_is_recorded(document, coordinator):
    assert content(take(coordinator, document, "text")).decode().splitlines() == texts(document)
    assert Event.objects.get(kind=Event.Kind.EXPORTED).data["unclean"] == 6


def test_an_approved_text_with_an_open_finding_is_not_clean(document, coordinator, viewer):
    approve_all(document=document, language="en", by=coordinator)
    assert take(viewer, document, "text").status_code == 302
    Flag.objects.all().delete()
    assert take(viewer, document, "text").status_code == 200


def test_a_project_may_forbid_it_even_to_coordinators(document, coordinator):
    Project.objects.update(forbid_unclean_export=True)
    client = signed_in(coordinator)
    page = client.post(f"{url(document)}file/", {"format": "text"}, follow=True)
    assert "lets only clean text out" in page.text
    assert not Event.objects.filter(kind=Event.Kind.EXPORTED).exists()


def test_an_edit_makes_a_clean_text_unclean_again(report, viewer, reviewer):
    edit_translation(translation=at(report, 1), version=2, text="A report.", by=reviewer)
    assert take(viewer, report, "text").status_code == 302


def test_the_page_lists_first_what_is_not_clean(document, coordinator):
    page = signed_in(coordinator).get(url(document)).text
    assert "6 paragraphs are not clean" in page and "“the” is repeated." in page
    assert page.index("“the” is repeated.") < page.index("<h2>Files</h2>")


# The reading copy


@pytest.mark.parametrize("layout", ["side-by-side", "interleaved"])
def test_the_reading_copy_holds_both_texts_and_no_markup_of_theirs(report, viewer, layout):
    page = content(take(viewer, report, "html-copy", layout=layout)).decode()
    for source, target in PAIRS:
        for text in (source, target):
            assert text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;") in page
    assert "<b>they</b>" not in page and "<title>Report 年报</title>" in page
    assert 'lang="zh-Hans"' in page and 'lang="en"' in page


def test_the_layouts_of_the_reading_copy_differ(report, viewer):
    pages = {content(take(viewer, report, "html-copy", layout=each)) for each in ("side-by-side", "interleaved")}
    assert len(pages) == 2


def test_the_reading_copy_loads_nothing_from_elsewhere(report, viewer):
    page = content(take(viewer, report, "html-copy")).decode()
    assert not re.search(r"<(script|link|img|iframe)|\bsrc=|url\(", page)


def test_the_reading_copy_lists_first_what_is_not_clean(document, coordinator):
    page = content(take(coordinator, document, "html-copy")).decode()
    assert page.index("“the” is repeated.") < page.index(factories.HARBOUR[0][1])


def test_the_reading_copy_of_clean_text_warns_of_nothing(report, viewer):
    assert "Not clean" not in content(take(viewer, report, "html-copy")).decode()
