"""A document that comes again keeps what was reviewed."""

import pytest

from reviewapp.actions.checks import decide_flag
from reviewapp.actions.documents import import_document
from reviewapp.actions.members import create_project
from reviewapp.actions.reimport import bring_again
from reviewapp.actions.review import approve, edit_translation
from reviewapp.engine.formats.rows import Row
from reviewapp.models import Event, Flag, Paragraph, State, Translation, User

PAIRS = [
    ("渡船正午开。", "The ferry ferry leaves at noon."),
    ("请自备缆绳。", "Bring your own rope."),
    ("码头已关闭。", "The pier is closed."),
]


@pytest.fixture
def ana(db):
    return User.objects.create_user("ana", is_staff=True)


@pytest.fixture
def document(ana):
    project = create_project(title="Ferries", source_language="zh-Hans", target_language="en", by=ana)
    return import_document(
        project=project, title="Ferry", rows=rows(PAIRS), source_language="zh-Hans", target_language="en", by=ana
    )


def rows(pairs):
    return [Row(source=source, target=target) for source, target in pairs]


def again(document, pairs, ana):
    return bring_again(document=document, rows=rows(pairs), language="en", run="Engine B", by=ana)


def texts(document):
    return [each.text for each in Translation.objects.of(document, "en")]


def edit(document, number, text, ana):
    translation = Translation.objects.of(document, "en")[number]
    edit_translation(translation=translation, version=translation.version, text=text, by=ana)


def test_what_people_wrote_stays_and_the_new_machine_text_stands_beside_it(document, ana):
    edit(document, 1, "Please bring a rope.", ana)
    again(document, [PAIRS[0], (PAIRS[1][0], "Ropes: bring your own."), PAIRS[2]], ana)
    assert texts(document)[1] == "Please bring a rope."
    assert document.runs.get(name="Engine B").candidates.filter(text="Ropes: bring your own.").exists()


def test_what_only_a_machine_wrote_is_replaced_by_what_it_writes_now(document, ana):
    again(document, [PAIRS[0], PAIRS[1], (PAIRS[2][0], "The dock is shut.")], ana)
    assert texts(document)[2] == "The dock is shut."
    assert Translation.objects.of(document, "en")[2].state == State.MACHINE


def test_an_approval_of_an_unchanged_paragraph_stands(document, ana):
    translation = Translation.objects.of(document, "en")[2]
    approve(translation=translation, version=translation.version, by=ana)
    again(document, PAIRS, ana)
    assert Translation.objects.of(document, "en")[2].state == State.APPROVED


def test_a_changed_source_needs_work_and_keeps_what_stood_before(document, ana):
    edit(document, 2, "The pier is shut.", ana)
    again(document, [*PAIRS[:2], ("码头今天已关闭。", "The pier is closed today.")], ana)
    translation = Translation.objects.of(document, "en")[2]
    assert (translation.state, translation.text) == (State.NEEDS_WORK, "The pier is shut.")
    event = Event.objects.get(kind=Event.Kind.SOURCE, data__paragraph=translation.paragraph_id)
    assert (event.data["before"], event.data["after"]) == ("码头已关闭。", "码头今天已关闭。")


def test_a_decision_on_a_finding_lasts(document, ana):
    flag = Flag.objects.open().get(check_name="repeated-word")
    decide_flag(flag=flag, kind="accepted-here", by=ana)
    again(document, [PAIRS[2], PAIRS[0], PAIRS[1]], ana)
    assert not Flag.objects.open().filter(check_name="repeated-word").exists()


def test_new_paragraphs_come_gone_ones_go_and_the_order_is_the_new_one(document, ana):
    edit(document, 1, "Please bring a rope.", ana)
    again(document, [PAIRS[2], ("票在船上卖。", "Tickets are sold on board."), PAIRS[0]], ana)
    assert texts(document) == [PAIRS[2][1], "Tickets are sold on board.", PAIRS[0][1]]
    assert list(Paragraph.objects.filter(document=document).values_list("position", flat=True)) == [0, 1, 2]
    gone = Event.objects.get(kind=Event.Kind.SOURCE, data__has_key="gone").data["gone"]
    assert gone["targets"] == {"en": "Please bring a rope."}
    assert gone["history"]["en"][0]["before"] == PAIRS[1][1]


def test_the_desk_shows_what_changed_in_the_source(document, ana, client):
    again(document, [*PAIRS[:2], ("码头今天已关闭。", "The pier is closed today.")], ana)
    client.force_login(ana)
    page = client.get(f"/documents/{document.pk}/en/?p=3").content.decode()
    assert "<ins>今天</ins>" in page
