"""Candidates of a whole document: taking one engine for many paragraphs, and how far each one's texts were changed."""

import pytest

from reviewapp.actions.candidates import take_run
from reviewapp.actions.review import approve, edit_translation, lock, take_candidate
from reviewapp.engine.formats.rows import Candidate, Row
from reviewapp.models import Candidate as Proposal
from reviewapp.models import Edit, Flag, State, Translation
from reviewapp.views.candidates import origins
from tests.factories import at, bring, signed_in

TEXTS = [("The lamp is lit.", "The lamp burns."), ("It is late late.", "It is late."), ("Go home.", "Go home."),
         ("The door is shut.", "The gate is shut."), ("Rain falls.", "Rain is falling.")]  # fmt: skip


@pytest.fixture
def document(project, coordinator):
    rows = [Row(source=None, target=one, candidates=(Candidate(other, "B"),)) for one, other in TEXTS]
    return bring(project, rows, coordinator)


def run_of(document, name):
    return document.runs.get(name=name)


def texts(document):
    return [each.text for each in Translation.objects.of(document, "en")]


def test_one_candidate_is_taken_for_the_whole_document_and_what_people_did_stays(document, coordinator):
    approve(translation=at(document, 1), version=1, by=coordinator)
    lock(translation=at(document, 4), locked=True, by=coordinator)
    edit_translation(translation=at(document, 5), version=1, text="Rain, rain.", by=coordinator)
    found = take_run(run=run_of(document, "B"), first=1, last=5, edited=False, by=coordinator)
    assert found == (1, 4)
    assert texts(document) == ["The lamp is lit.", "It is late.", "Go home.", "The door is shut.", "Rain, rain."]
    taken = at(document, 2)
    assert (taken.state, taken.version, taken.origin.run.name) == (State.EDITED, 2, "B")
    assert taken.edits.get().cause == Edit.Cause.CANDIDATE
    assert not Flag.objects.filter(translation=taken, check_name="repeated-word").exists()


def test_edited_texts_are_taken_where_that_is_asked_for(document, coordinator):
    edit_translation(translation=at(document, 5), version=1, text="Rain, rain.", by=coordinator)
    take_run(run=run_of(document, "B"), first=4, last=5, edited=True, by=coordinator)
    assert texts(document)[3:] == ["The gate is shut.", "Rain is falling."]
    assert texts(document)[0] == "The lamp is lit."


def test_the_page_takes_a_range_and_says_what_it_did(document, reviewer, viewer):
    path = f"/documents/{document.pk}/en/candidates/"
    asked = {"run": run_of(document, "B").pk, "first": 1, "last": 3}
    page = signed_in(reviewer).post(f"{path}take/", asked, follow=True)
    assert "2 paragraphs taken. 1 stays as it is." in page.text
    assert signed_in(viewer).post(f"{path}take/", asked).status_code == 403
    refused = signed_in(reviewer).post(f"{path}take/", asked | {"first": 0})
    assert refused.status_code == 422


def test_the_record_says_which_was_taken_and_how_far_it_was_changed(document, coordinator):
    candidate = Proposal.objects.get(paragraph=at(document, 4).paragraph, run__name="B")
    take_candidate(translation=at(document, 4), version=1, candidate=candidate, by=coordinator)
    approve(translation=at(document, 4), version=2, by=coordinator)
    edit_translation(translation=at(document, 1), version=1, text="The lamp is out.", by=coordinator)
    approve(translation=at(document, 1), version=2, by=coordinator)
    first, second = origins(document, "en")
    assert (first.used, first.untouched, first.changed) == (4, 3, 20)
    assert (second.run.name, second.used, second.untouched, second.changed) == ("B", 1, 1, 0)
