"""History is added to and never changed, and every text that ever stood can be brought back."""

import pytest
from django.db import transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reviewapp.actions.checks import decide_flag
from reviewapp.actions.errors import Stale
from reviewapp.actions.paragraphs import correct_source, merge_paragraphs, split_paragraph
from reviewapp.actions.review import approve, edit_translation, mark, restore_edit, take_candidate
from reviewapp.actions.sweeps import apply_sweep, plan_sweep, undo_sweep
from reviewapp.models import Decision, Edit, Event, Flag, State, Translation
from tests import factories
from tests.factories import at, signed_in


def type_into(translation, text, by):
    return edit_translation(translation=translation, version=translation.version, text=text, by=by)


@pytest.fixture
def history(document, reviewer):
    """One row each of edits, decisions and events."""
    type_into(at(document, 1), "The Harbour Board Reports", reviewer)
    decide_flag(flag=Flag.objects.first(), kind=Decision.Kind.ACCEPTED_HERE, by=reviewer)
    mark(translation=at(document, 4), version=1, state=State.REVIEWED, by=reviewer)


@pytest.mark.parametrize("model", [Edit, Decision, Event])
def test_history_is_neither_changed_nor_thinned_out(history, model):
    before, rows = list(model.objects.values()), list(model.objects.all())
    assert rows
    for tamper in (
        lambda: model.objects.update(by=None),
        lambda: model.objects.filter(pk=rows[0].pk).delete(),
        lambda: model.objects.all().delete(),
        lambda: model.objects.bulk_update(rows, ["by"]),
    ):
        with pytest.raises(TypeError, match="append-only"), transaction.atomic():
            tamper()
    assert list(model.objects.values()) == before


def restore(edit, version, by):
    return restore_edit(edit=Edit.objects.get(pk=edit.pk), version=version, by=by)


def past_texts(translation):
    """Every text the history and the candidates of a translation hold."""
    edits = translation.edits.values_list("after", flat=True)
    candidates = translation.paragraph.candidates.filter(run__language=translation.language)
    return {*edits, *candidates.values_list("text", flat=True)}


@given(texts=st.lists(st.text(st.characters(codec="utf-8", exclude_characters="\0\r"), max_size=20), max_size=6))
@settings(max_examples=settings().max_examples // 20, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_every_text_that_ever_stood_can_be_brought_back(case, texts):
    translation, reviewer = case()
    stood = [translation.text]
    for text in texts:
        type_into(translation, text, reviewer)
        stood.append(text)
    for text in stood:
        assert text in past_texts(translation)
    for edit in translation.edits.all():
        restore(edit, Translation.objects.get(pk=translation.pk).version, reviewer)
        assert Translation.objects.get(pk=translation.pk).text == edit.after


@pytest.fixture
def case(document, reviewer):
    """A fresh paragraph at each call: the database is that of one test, however many examples it has."""

    def fresh():
        again = factories.bring(document.project, factories.alone("The lamp is lit lit."), document.created_by)
        return at(again, 1), reviewer

    return fresh


def test_the_text_a_document_came_with_is_taken_back_from_its_candidate(document, reviewer):
    translation = at(document, 2)
    type_into(translation, "Typed over.", reviewer)
    first = translation.paragraph.candidates.get(run__name="first reading")
    take_candidate(translation=at(document, 2), version=2, candidate=first, by=reviewer)
    assert at(document, 2).text == factories.HARBOUR[1][1]


def test_each_version_has_one_row_of_history_that_joins_the_one_before(document, reviewer, coordinator):
    for text in ("First.", "Second.", "Third."):
        type_into(at(document, 2), text, reviewer)
    edits = list(Edit.objects.order_by("version"))
    assert [edit.version for edit in edits] == [2, 3, 4]
    assert [edit.before for edit in edits] == [factories.HARBOUR[1][1], "First.", "Second."]


def test_the_state_before_and_after_is_part_of_the_history(document, reviewer, coordinator):
    approve(translation=at(document, 2), version=1, by=coordinator)
    edit = type_into(at(document, 2), "Typed after the approval.", reviewer)
    assert (edit.state_before, edit.state_after) == (State.APPROVED, State.EDITED)


def test_a_restored_text_is_a_new_row_and_takes_nothing_away(document, reviewer):
    first = type_into(at(document, 2), "First.", reviewer)
    type_into(at(document, 2), "Second.", reviewer)
    again = restore(first, 3, reviewer)
    assert (again.before, again.after, again.cause) == ("Second.", "First.", Edit.Cause.RESTORE)
    assert Edit.objects.count() == 3


def test_a_restore_of_a_text_somebody_changed_meanwhile_is_refused(document, reviewer):
    first = type_into(at(document, 2), "First.", reviewer)
    type_into(at(document, 2), "Second.", reviewer)
    with pytest.raises(Stale):
        restore(first, 2, reviewer)


def test_a_restore_on_the_page_asks_for_nothing_but_the_version(document, reviewer):
    first = type_into(at(document, 2), "First.", reviewer)
    type_into(at(document, 2), "Second.", reviewer)
    response = signed_in(reviewer).post(f"/edits/{first.pk}/restore/", {"version": 3})
    assert response.status_code == 302 and at(document, 2).text == "First."


def test_a_sweep_and_its_undo_are_two_rows_that_name_the_sweep(project, document, terminologist):
    sweep = plan_sweep(
        project=project, language="en", prefer="smart harbour", replace=["clever harbour"], by=terminologist
    )
    apply_sweep(sweep=sweep, ticked=set(sweep.hits.values_list("pk", flat=True)), by=terminologist)
    undo_sweep(sweep=sweep, by=terminologist)
    rows = Edit.objects.order_by("pk").values_list("cause", "sweep", "translation__paragraph__position")
    assert list(rows) == [(Edit.Cause.SWEEP, sweep.pk, 4), (Edit.Cause.UNDO, sweep.pk, 4)]


def test_both_halves_of_a_split_paragraph_can_be_brought_back(project, coordinator, reviewer):
    document = factories.bring(project, factories.alone("The lamp is lit. The tide is in."), coordinator)
    split_paragraph(paragraph=at(document, 1).paragraph, source_at=None, target_at={"en": 16}, by=coordinator)
    assert factories.texts(document) == ["The lamp is lit.", "The tide is in."]
    for number in (1, 2):
        stood = at(document, number).text
        type_into(at(document, number), "Typed over.", reviewer)
        assert stood in past_texts(at(document, number))
    whole = at(document, 1).edits.get(cause=Edit.Cause.SPLIT).before
    assert whole == "The lamp is lit. The tide is in."


def test_a_merged_paragraph_lives_on_in_the_record_with_its_history(document, reviewer, coordinator):
    type_into(at(document, 3), "The Director spoke.", reviewer)
    merge_paragraphs(paragraph=at(document, 2).paragraph, by=coordinator)
    event = Event.objects.get(kind=Event.Kind.SOURCE)
    assert event.data["merged"]["source"] == factories.HARBOUR[2][0]
    assert event.data["merged"]["targets"] == {"en": "The Director spoke."}
    (row,) = event.data["merged"]["history"]["en"]
    assert (row["before"], row["after"], row["by"]) == (factories.HARBOUR[2][1], "The Director spoke.", reviewer.pk)


def test_a_corrected_source_keeps_what_stood_there_before(document, coordinator):
    correct_source(paragraph=at(document, 2).paragraph, source_version=1, text="智慧港口很忙。", by=coordinator)
    event = Event.objects.get(kind=Event.Kind.SOURCE)
    assert (event.data["before"], event.data["after"]) == (factories.HARBOUR[1][0], "智慧港口很忙。")
