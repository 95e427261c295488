"""What a reviewer does to a paragraph, and that no two of them undo each other's work."""

import re
from threading import Barrier, Thread

import pytest
from django.db import connection
from django.db.models import Max

from reviewapp.actions.comments import add_comment, resolve_comment
from reviewapp.actions.errors import ActionError, Locked, Stale
from reviewapp.actions.paragraphs import correct_source
from reviewapp.actions.review import (
    approve,
    approve_all,
    edit_translation,
    mark,
    restore_edit,
    take_candidate,
    take_fix,
)
from reviewapp.models import Candidate, Comment, Decision, Edit, Event, Flag, State, Translation
from tests import factories
from tests.factories import at, signed_in

HTMX = {"hx-request": "true"}


@pytest.fixture
def second(document):
    """The second paragraph, where a word is said twice."""
    return at(document, 2)


def post(user, translation, verb, headers=None, **data):
    return signed_in(user, **(headers or {})).post(f"/translations/{translation.pk}/{verb}/", data)


def edited(translation, by, text="The smart harbour was the task of the year."):
    return edit_translation(translation=translation, version=translation.version, text=text, by=by)


# Typing


def test_an_edit_is_stored_with_who_and_what_was_before(document, second, reviewer):
    edit = edited(second, reviewer)
    stored = at(document, 2)
    assert (stored.text, stored.version, stored.state) == (edit.after, 2, State.EDITED)
    assert (edit.before, edit.by, edit.cause) == (factories.HARBOUR[1][1], reviewer, Edit.Cause.TYPED)
    assert (edit.state_before, edit.state_after, edit.version) == (State.MACHINE, State.EDITED, 2)


def test_saving_what_stands_there_already_makes_no_history(document, second, reviewer):
    assert edited(second, reviewer, text=second.text) is None
    assert not Edit.objects.exists() and at(document, 2).version == 1


def test_line_ends_of_a_browser_are_no_change(project, coordinator, reviewer):
    document = factories.bring(project, factories.alone("One line\nand another."), coordinator)
    assert edited(at(document, 1), reviewer, text="One line\r\nand another.") is None


def test_an_edit_over_someone_elses_is_refused_and_nothing_changes(document, reviewer, terminologist):
    mine, theirs = at(document, 2), at(document, 2)
    edited(mine, reviewer, text="Mine came first.")
    with pytest.raises(Stale) as refused:
        edit_translation(translation=theirs, version=1, text="Theirs came second.", by=terminologist)
    assert refused.value.translation.text == "Mine came first."
    assert at(document, 2).text == "Mine came first." and Edit.objects.count() == 1


def test_an_edit_ends_an_approval(document, second, reviewer, coordinator):
    approve(translation=second, version=1, by=coordinator)
    edited(second, reviewer)
    stored = at(document, 2)
    assert (stored.state, stored.approved_by, stored.approved_at, stored.fingerprint) == (State.EDITED, None, None, "")


@pytest.mark.django_db(transaction=True)
def test_of_many_who_save_at_the_same_moment_one_is_stored_and_all_others_are_told(document, reviewer):
    start, told = Barrier(6), []

    def save(number):
        translation = at(document, 2)
        start.wait()
        try:
            edit_translation(translation=translation, version=1, text=f"Text of {number}.", by=reviewer)
        except Stale as refused:
            told.append(refused.translation.text)
        finally:
            connection.close()

    threads = [Thread(target=save, args=[number]) for number in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert Edit.objects.count() == 1
    assert told == [at(document, 2).text] * 5


# What is locked


def test_a_locked_paragraph_is_changed_by_nobody(document, second, coordinator, reviewer):
    edit = edited(second, reviewer)
    edited(second, reviewer, text="The smart harbour was the the task of the year.")
    Translation.objects.filter(pk=second.pk).update(locked=True)
    second, decided = at(document, 2), Decision.objects.count()
    seen = {"version": second.version, "by": coordinator}
    candidate = Candidate.objects.get(paragraph=second.paragraph, run__name="second reading")
    flag = Flag.objects.select_related("translation__paragraph__document").get(translation=second)
    for refused in (
        lambda: edit_translation(translation=second, text="Other.", **seen),
        lambda: take_candidate(translation=second, candidate=candidate, **seen),
        lambda: take_fix(flag=flag, number=0, **seen),
        lambda: restore_edit(edit=edit, **seen),
        lambda: mark(translation=second, state=State.REVIEWED, **seen),
        lambda: approve(translation=second, **seen),
    ):
        with pytest.raises(Locked):
            refused()
    assert at(document, 2).text == second.text and Decision.objects.count() == decided
    approve_all(document=document, language="en", by=coordinator)
    assert factories.states(document)[1] == State.EDITED


# Candidates and fixes


def test_a_candidate_taken_becomes_the_text_and_is_remembered_as_its_origin(document, second, reviewer):
    candidate = Candidate.objects.get(paragraph=second.paragraph, run__name="second reading")
    edit = take_candidate(translation=second, version=1, candidate=candidate, by=reviewer)
    assert at(document, 2).text == candidate.text and at(document, 2).origin == candidate
    assert edit.cause == Edit.Cause.CANDIDATE


def test_a_candidate_of_another_paragraph_or_language_is_refused(document, second, reviewer, project, coordinator):
    for candidate in Candidate.objects.exclude(paragraph=second.paragraph)[:1]:
        with pytest.raises(ActionError):
            take_candidate(translation=second, version=1, candidate=candidate, by=reviewer)
    assert at(document, 2).version == 1


def test_a_fix_that_does_not_exist_or_comes_too_late_is_refused(document, second, reviewer):
    flag = Flag.objects.get(translation=second)
    for number, version, error in [(1, 1, ActionError), (-1, 1, ActionError), (0, 9, Stale)]:
        with pytest.raises(error):
            take_fix(flag=flag, number=number, version=version, by=reviewer)
    assert not Decision.objects.exists() and not Edit.objects.exists()


# Marks and approvals


@pytest.mark.parametrize(
    ("state", "kind"), [(State.REVIEWED, Event.Kind.REVIEWED), (State.NEEDS_WORK, Event.Kind.NEEDS_WORK)]
)
def test_a_mark_is_recorded_with_its_reason(document, second, reviewer, state, kind):
    mark(translation=second, version=1, state=state, by=reviewer, reason="Ask the Board.")
    event = Event.objects.get(kind=kind)
    assert (at(document, 2).state, event.translation, event.by) == (state, second, reviewer)
    assert event.data == {"reason": "Ask the Board."}
    with pytest.raises(Stale):
        mark(translation=second, version=1, state=state, by=reviewer)


def test_an_approval_says_who_and_when_and_what_it_stands_on(document, second, coordinator):
    approve(translation=second, version=1, by=coordinator)
    stored = at(document, 2)
    assert (stored.state, stored.approved_by, len(stored.fingerprint)) == (State.APPROVED, coordinator, 64)
    assert Event.objects.get(kind=Event.Kind.APPROVED).data == {"fingerprint": stored.fingerprint}


def test_what_was_not_seen_or_is_empty_is_not_approved(project, document, second, coordinator, reviewer):
    edited(at(document, 2), reviewer)
    with pytest.raises(Stale):
        approve(translation=second, version=1, by=coordinator)
    empty = factories.bring(project, factories.paired([("灯亮了。", " "), ("涨潮了。", "In.")]), coordinator)
    with pytest.raises(ActionError):
        approve(translation=at(empty, 1), version=1, by=coordinator)


def test_approving_all_leaves_alone_what_is_locked_empty_or_needs_work(project, coordinator, reviewer):
    rows = factories.paired([("一。", "One."), ("二。", "Two."), ("三。", "Three."), ("四。", ""), ("五。", " \n")])
    document = factories.bring(project, rows, coordinator)
    mark(translation=at(document, 2), version=1, state=State.NEEDS_WORK, by=reviewer)
    Translation.objects.filter(pk=at(document, 3).pk).update(locked=True)
    assert approve_all(document=document, language="en", by=coordinator) == 1
    kept = [State.NEEDS_WORK, State.MACHINE, State.MACHINE, State.MACHINE]
    assert factories.states(document) == [State.APPROVED, *kept]


# Comments


def test_a_comment_is_made_shown_and_resolved_once(second, reviewer, terminologist):
    comment = add_comment(translation=second, text=" Which year? \n", by=reviewer)
    resolve_comment(comment=comment, by=terminologist)
    resolve_comment(comment=comment, by=reviewer)
    (stored,) = Comment.objects.on(second)
    assert (stored.text, stored.by, stored.resolved_by) == ("Which year?", reviewer, terminologist)
    with pytest.raises(ActionError):
        add_comment(translation=second, text=" \n", by=reviewer)


# The desk


def test_a_save_from_the_desk_goes_on_to_the_next_paragraph_that_needs_work(document, second, coordinator):
    approve(translation=at(document, 3), version=1, by=coordinator)
    response = post(coordinator, second, "save", version=1, text="A text.", then="approve")
    assert response.status_code == 302 and f"?p=4#p-{second.pk}" in response.url
    assert at(document, 2).state == State.APPROVED


def test_a_save_without_javascript_stays_where_it_was(document, second, reviewer):
    response = post(reviewer, second, "save", version=1, text="A text.", then="stay")
    assert response.url.endswith(f"/documents/{document.pk}/en/?p=2#p-{second.pk}")


def test_a_save_by_htmx_is_answered_with_the_paragraph_as_it_stands(document, second, reviewer):
    response = post(reviewer, second, "save", HTMX, version=1, text="A text.")
    assert response.status_code == 200
    assert f'id="p-{second.pk}"' in response.text and 'data-version="2"' in response.text
    assert "<html" not in response.text


@pytest.mark.parametrize("headers", [{}, HTMX], ids=["without JavaScript", "with htmx"])
def test_a_stale_save_shows_both_texts_and_loses_neither(document, second, reviewer, terminologist, headers):
    edited(at(document, 2), terminologist, text="Theirs is stored.")
    response = post(reviewer, second, "save", headers, version=1, text="Mine is typed.")
    assert response.status_code == 409
    assert "Theirs is stored." in response.text and "Mine is typed." in response.text
    assert 'name="version" value="2"' in response.text
    assert at(document, 2).text == "Theirs is stored."


def test_a_role_too_low_to_approve_does_not_save_halfway(document, second, reviewer):
    response = post(reviewer, second, "save", version=1, text="Half a save.", then="approve")
    assert response.status_code == 403
    assert at(document, 2).version == 1 and not Edit.objects.exists()


def test_a_draft_is_checked_without_being_saved(document, second, reviewer):
    response = post(reviewer, second, "check", text="The smart harbour was was the task.")
    assert response.status_code == 200 and "was was" in response.text
    assert at(document, 2).version == 1


def test_a_finding_is_not_declared_fixed_while_its_words_stand(document, second, reviewer):
    flag = Flag.objects.get(translation=second)
    response = signed_in(reviewer).post(f"/flags/{flag.pk}/decide/", {"kind": Decision.Kind.FIXED})
    assert response.status_code == 422
    assert Flag.objects.get(pk=flag.pk).decision is None


def test_a_viewer_reads_and_is_offered_nothing_to_change(document, second, viewer):
    page = signed_in(viewer).get(f"/documents/{document.pk}/en/?p=2")
    assert page.status_code == 200 and "<textarea" not in page.text
    changing = re.findall(r'<form(?=[^>]* method="post")[^>]* action="([^"]*)"', page.text)
    assert set(changing) <= {"/language/", "/account/logout/", "/account/toured/"}


@pytest.mark.parametrize("number", ["0", "-1", "7", "99999999999", "two", "²", "٢"])
def test_a_number_that_is_no_paragraph_opens_the_desk_all_the_same(document, viewer, number):
    assert signed_in(viewer).get(f"/documents/{document.pk}/en/", {"p": number}).status_code == 200


def test_a_finding_whose_check_an_upgrade_took_away_is_still_shown(document, second, reviewer):
    Flag.objects.filter(translation=second).update(check_name="a-check-of-old")
    page = signed_in(reviewer).get(f"/documents/{document.pk}/en/?p=2")
    assert page.status_code == 200 and "a-check-of-old" in page.text


def test_a_source_correction_sends_its_translation_back_to_work(document, second, coordinator):
    approve(translation=second, version=1, by=coordinator)
    correct_source(paragraph=second.paragraph, source_version=1, text="智慧港口是两年的重点工作。", by=coordinator)
    stored = at(document, 2)
    assert (stored.state, stored.approved_by, stored.text) == (State.NEEDS_WORK, None, second.text)
    assert Translation.objects.filter(pk=second.pk).aggregate(Max("version")) == {"version__max": 3}
