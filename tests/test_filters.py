"""The filter of the desk: chips and typed conditions are one state, which stands in the address."""

from datetime import timedelta

import pytest
from django.utils import timezone
from lxml import html

from reviewapp.actions.review import approve, edit_translation, mark
from reviewapp.models import State, Translation
from tests import factories
from tests.factories import alone, at, bring, signed_in, smart_harbour


@pytest.fixture
def worked_on(project, document, coordinator, reviewer, terminologist):
    """The harbour's report with a term decided, one paragraph approved, one edited, one that needs work, one locked."""
    smart_harbour(project, terminologist)
    document = bring(project, factories.harbour_rows(), coordinator, title="Worked on")
    approve(translation=at(document, 1), version=1, by=coordinator)
    edit_translation(translation=at(document, 6), version=1, text="A second quay will be built.", by=reviewer)
    mark(translation=at(document, 5), version=1, state=State.NEEDS_WORK, by=coordinator)
    Translation.objects.filter(pk=at(document, 4).pk).update(locked=True)
    return document


def desk(document):
    return f"/documents/{document.pk}/en/"


def numbers(client, document, show):
    return [row.paragraph.number for row in client.get(desk(document), {"show": show}).context["rows"]]


@pytest.mark.parametrize(
    ("show", "expected"),
    [
        ("", [1, 2, 3, 4, 5, 6]),
        ("state:to-do", [2, 3, 4, 5, 6]),
        ("state:edited", [6]),
        ("-state:machine -state:needs-work", [1, 6]),
        ("state:needs-work", [5]),
        ("state:re-check", []),
        ("state:locked", [4]),
        ("check:repeated-word", [2]),
        ("check:masked-name severity:minor", []),
        ("-check:any", [1, 6]),
        ("check:any check:repeated-word", [2]),
        ("harbour -source:港务局", [2, 4, 5]),
        ('"smart harbour"', [2]),
        ("HARBOUR state:approved", [1]),
        ("source:码头", [6]),
        ("source:第二 -quay", []),
        (r"regex:\d{4}", [4]),
        (r'-regex:"(?i)harbour"', [3, 6]),
        ('term:"Smart Harbour"', [2, 4, 5]),
        ("-term:智慧港口", [1, 3, 6]),
        ("term:zeppelin", []),
        ("author:reviewer", [6]),
        ("author:me", []),
        ("-author:REVIEWER", [1, 2, 3, 4, 5]),
        ("author:nobody", []),
        ("changed:1d", [6]),
        ("-changed:2020-01-01", [1, 2, 3, 4, 5]),
    ],
)
def test_the_desk_shows_what_the_filter_asks_for(worked_on, viewer, show, expected):
    assert numbers(signed_in(viewer), worked_on, show) == expected


def test_a_severity_beside_a_check_is_that_of_its_own_finding(project, coordinator, viewer):
    document = bring(project, alone("** The Director was the the first.", "It was the the first."), coordinator)
    client = signed_in(viewer)
    flags = {flag.check_name: flag.severity_name for flag in at(document, 1).flags.all()}
    assert flags["masked-name"] != flags["repeated-word"]
    severity = flags["masked-name"]
    assert numbers(client, document, f"check:repeated-word severity:{severity}") == []
    assert numbers(client, document, f"check:masked-name severity:{severity}") == [1]
    assert numbers(client, document, "severity:minor+ check:any") == [1, 2]


def test_changed_since_counts_from_the_beginning_of_the_day(worked_on, viewer):
    client, today = signed_in(viewer), timezone.localdate()
    for days, expected in ((-30, [6]), (0, [6]), (1, [])):
        assert numbers(client, worked_on, f"changed:{today + timedelta(days=days)}") == expected


def test_chips_and_typed_words_are_one_state(worked_on, viewer):
    page = signed_in(viewer).get(desk(worked_on), {"show": 'state:to-do "smart harbour"'})
    chips = {chip.key: chip for chip in page.context["filters"]}
    assert [key for key, chip in chips.items() if chip.current] == ["state:to-do"]
    assert html.fromstring(page.content).xpath("//input[@name='show']/@value") == ['state:to-do "smart harbour"']
    assert chips["state:to-do"].address == "%22smart%20harbour%22"
    assert chips["check:any"].address == "state%3Ato-do%20%22smart%20harbour%22%20check%3Aany"
    assert chips["state:needs-work"].address == "%22smart%20harbour%22%20state%3Aneeds-work"
    assert chips[""].address == ""
    taken_away = {each.key: each.address for each in page.context["conditions"]}
    assert taken_away == {'"smart harbour"': "state%3Ato-do"}
    assert page.context["matching"] == 1


def test_a_mistake_is_said_at_its_word_and_everything_is_shown(worked_on, viewer):
    page = signed_in(viewer).get(desk(worked_on), {"show": "lake stat:edited"})
    tree = html.fromstring(page.content)
    (note,) = tree.xpath("//*[@id='filter-error']")
    assert "The filter does not know “stat:”" in note.text_content()
    assert note.xpath(".//*[contains(@class, 'wrong')]/text()") == ["stat:edited"]
    assert tree.xpath("//input[@name='show']/@aria-invalid") == ["true"] and len(page.context["rows"]) == 6


def test_a_pattern_that_takes_too_long_says_so(project, coordinator, viewer):
    document = bring(project, alone("a" * 60 + "b"), coordinator)
    page = signed_in(viewer).get(desk(document), {"show": "regex:(a|aa)+$"})
    assert "takes too long" in page.text and len(page.context["rows"]) == 1


def test_what_no_longer_matches_is_marked_until_the_filter_is_run_again(worked_on, reviewer):
    address = f"https://testserver{desk(worked_on)}?show=check:repeated-word&p=2"
    client = signed_in(reviewer, **{"hx-request": "true", "hx-current-url": address})
    path = f"/translations/{at(worked_on, 2).pk}/"
    past = "//*[@data-number='2']/@data-past"
    assert set(html.fromstring(client.get(path).content).xpath(past)) == {"0"}
    saved = client.post(f"{path}save/", {"version": 1, "text": "The smart harbour was the main task.", "then": "stay"})
    assert set(html.fromstring(saved.content).xpath(past)) == {"1"}
    page = signed_in(reviewer).get(desk(worked_on), {"show": "check:repeated-word", "p": 2})
    assert [row.past for row in page.context["rows"]] == [True]
    assert numbers(signed_in(reviewer), worked_on, "check:repeated-word") == []


def test_without_scripts_a_save_comes_back_to_the_same_filter(worked_on, reviewer):
    client = signed_in(reviewer, referer=f"https://testserver{desk(worked_on)}?show=check%3Aany&p=2")
    saved = client.post(f"/translations/{at(worked_on, 2).pk}/save/", {"version": 1, "text": "New.", "then": "stay"})
    assert saved.url.startswith(f"{desk(worked_on)}?show=check%3Aany&p=2#")


def test_approving_all_comes_back_to_the_same_filter(worked_on, coordinator):
    client = signed_in(coordinator, referer=f"https://testserver{desk(worked_on)}?show=check%3Aany&p=2")
    assert client.post(f"{desk(worked_on)}approve-all/").url == f"{desk(worked_on)}?show=check%3Aany&"


def test_the_window_of_a_filtered_long_document_lies_around_the_active_paragraph(project, coordinator, viewer):
    lines = [f"Pier {number} of the lake." if number % 2 else f"Lamp {number}." for number in range(400)]
    document, client = bring(project, alone(*lines), coordinator), signed_in(viewer)
    page = client.get(desk(document), {"show": "pier", "p": 202}).context
    shown = [row.paragraph.number for row in page["rows"]]
    assert len(shown) == 40 and 202 in shown and all(number % 2 == 0 for number in shown)
    assert page["earlier"] == shown[0] - 2 and page["later"] == shown[-1] + 2


def test_a_filter_in_an_address_is_shown_and_never_run(worked_on, viewer):
    page = signed_in(viewer).get(desk(worked_on), {"show": '"><script>alert(1)</script>'})
    assert page.status_code == 200 and "<script>alert" not in page.text


@pytest.mark.parametrize("address", ["http://[", "?", "\ufffd", "http://testserver/?show=%00%FF"])
def test_a_part_of_a_page_is_answered_whatever_page_it_says_it_is_of(worked_on, viewer, address):
    client = signed_in(viewer, **{"hx-request": "true", "hx-current-url": address})
    assert client.get(f"/translations/{at(worked_on, 2).pk}/").status_code == 200
