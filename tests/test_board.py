"""The term board of a project: what was found in each document, put together, decided once."""

import pytest
from django_tasks_db.models import DBTaskResult

from reviewapp.actions.discovery import discover_next
from reviewapp.actions.errors import ActionError
from reviewapp.actions.renderings import Answers, decide_answers, touched_by
from reviewapp.actions.review import approve, edit_translation
from reviewapp.models import Concept, Discovery, Flag, FoundForm, State, Sweep, Term
from reviewapp.tasks import discover_terms
from reviewapp.views.board import drifting
from tests import factories
from tests.factories import at, bring, signed_in, texts

FIRST = (
    ("智慧港口很忙。", "The smart harbour is busy."),
    ("智慧港口很新。", "The smart harbour is new."),
    ("大家喜欢智慧港口。", "Everybody likes the smart harbour."),
)
SECOND = (
    ("智慧港口开放了。", "The intelligent harbour has opened."),
    ("我们看智慧港口。", "We look at the intelligent harbour."),
)


@pytest.fixture
def documents(project, coordinator):
    return [
        bring(project, factories.paired(FIRST), coordinator, title="First"),
        bring(project, factories.paired(SECOND), coordinator, title="Second"),
    ]


@pytest.fixture
def found(project, documents):
    while discover_next(project):
        pass


def answers(**given):
    return Answers(**({"language": "en", "source": "智慧港口", "prefer": "smart harbour"} | given))


def test_documents_wait_to_be_looked_through_until_they_were(project, documents):
    assert Discovery.objects.waiting(project).count() == 2 and not FoundForm.objects.exists()
    assert discover_next(project) and not discover_next(project)
    assert not Discovery.objects.waiting(project).exists() and FoundForm.objects.exists()
    assert not discover_next(project)


def test_a_document_whose_text_changes_waits_again(project, documents, found, reviewer):
    edit_translation(translation=at(documents[0], 3), version=1, text="Everybody likes it.", by=reviewer)
    assert [each.document for each in Discovery.objects.waiting(project)] == [documents[0]]
    discover_next(project)
    counts = next(drift.counts for drift in drifting(project, "en") if drift.key == "智慧港口")
    assert counts == {"smart harbour": 2, "intelligent harbour": 2}


def test_forms_that_differ_between_documents_are_rivals(project, found):
    drift = next(drift for drift in drifting(project, "en") if drift.key == "智慧港口")
    assert drift.counts == {"smart harbour": 3, "intelligent harbour": 2}
    assert drift.usual == "smart harbour" and not drift.tie
    assert drift.index == pytest.approx((3 * 2 + 2 * 1) / (5 * 4))


def test_a_document_that_is_deleted_takes_what_was_found_along(project, documents, found):
    documents[1].delete()
    assert all("intelligent harbour" not in drift.counts for drift in drifting(project, "en"))


def test_other_projects_stay_out(project, found, other_project):
    assert drifting(other_project, "en") == [] and drifting(project, "fr") == []


def test_a_board_of_documents_that_nobody_looked_through_does_not_say_that_nothing_drifts(project, documents, viewer):
    board = signed_in(viewer).get(f"/projects/{project.pk}/board/").content.decode()
    assert "2 documents are new" in board and "Nothing drifts" not in board


def test_the_board_shows_each_form_with_its_places_in_both_languages(project, documents, found, viewer):
    page = signed_in(viewer).get(f"/projects/{project.pk}/board/").text
    assert "agreement 0.40" in page and "5 places" in page
    assert '<span class="hit" data-flag="">intelligent harbour</span> has opened.' in page
    assert '<span class="hit" data-flag="">智慧港口</span>开放了。' in page
    assert f"/documents/{documents[1].pk}/en/?p=2" in page and "comes from <bdi>first reading</bdi>" in page
    assert "See what this will touch" not in page


def test_the_board_is_made_with_few_questions_however_many_documents(
    project, coordinator, documents, found, django_assert_max_num_queries
):
    client = signed_in(coordinator)
    for number in range(3):
        bring(project, factories.paired(SECOND), coordinator, title=f"More {number}")
    while discover_next(project):
        pass
    with django_assert_max_num_queries(25):
        client.get(f"/projects/{project.pk}/board/")


def test_before_it_is_saved_a_decision_says_what_it_will_touch(project, documents, found, coordinator, terminologist):
    approve(translation=at(documents[1], 1), version=1, by=coordinator)
    asked = {
        "language": "en",
        "source": "智慧港口",
        "form": ["smart harbour", "intelligent harbour"],
        "answer": ["prefer", "forbid"],
    }
    page = signed_in(terminologist).get(f"/projects/{project.pk}/board/touch/", asked)
    assert page.context["touched"] == (2, 5, 2, 1)
    assert "2 places to be replaced" in page.text and "5 paragraphs to be checked again" in page.text
    assert not Concept.objects.exists() and at(documents[1], 1).state == State.APPROVED


def test_a_decision_on_the_board_leads_to_the_sweep_over_all_documents(project, documents, found, terminologist):
    said = {
        "language": "en",
        "source": "智慧港口",
        "other": "smart harbour",
        "form": "intelligent harbour",
        "answer": "forbid",
    }
    response = signed_in(terminologist).post(f"/projects/{project.pk}/board/decide/", said)
    sweep = Sweep.objects.get()
    assert response.url == f"/sweeps/{sweep.pk}/" and sweep.hits.count() == 2
    statuses = dict(Term.objects.values_list("text", "status"))
    assert statuses == {"智慧港口": "preferred", "smart harbour": "preferred", "intelligent harbour": "deprecated"}
    assert texts(documents[1])[0] == SECOND[0][1]


def test_allowed_here_stays_where_it_stands_and_is_forbidden_anywhere_else(project, documents, found, terminologist):
    _concept, sweep = decide_answers(
        project=project, answers=answers(allow_here=("intelligent harbour",)), by=terminologist
    )
    flags = Flag.objects.filter(check_name="term-forbidden")
    assert sweep is None and flags.count() == 2 and not flags.open().exists()
    edit_translation(
        translation=at(documents[0], 1), version=1, text="The intelligent harbour is busy.", by=terminologist
    )
    assert [flag.translation for flag in flags.open()] == [at(documents[0], 1)]


def test_forms_of_different_meaning_are_no_rivals_any_more(project, found, terminologist):
    decide_answers(project=project, answers=answers(different=("intelligent harbour",)), by=terminologist)
    assert all(drift.key != "智慧港口" for drift in drifting(project, "en"))


def test_without_one_preferred_form_nothing_is_decided(project, found, terminologist):
    client = signed_in(terminologist)
    for said in (["prefer", "prefer"], ["allow", "forbid"]):
        data = {"form": ["smart harbour", "intelligent harbour"], "answer": said}
        page = client.post(f"/projects/{project.pk}/board/decide/", data, follow=True)
        assert "Prefer exactly one form." in page.text
    assert not Concept.objects.exists()


def test_what_a_decision_touches_is_counted_without_deciding(project, documents, found):
    assert touched_by(project=project, answers=answers(forbid=("intelligent harbour",))).hits == 2
    assert touched_by(project=project, answers=answers(prefer="quay", source="")) == (0, 0, 0, 0)
    assert not Concept.objects.exists()


def test_a_decision_that_cannot_be_stored_changes_nothing(project, documents, found, terminologist):
    with pytest.raises(ActionError):
        decide_answers(project=project, answers=answers(prefer="x" * 301, different=("a",)), by=terminologist)
    assert not Concept.objects.exists() and drifting(project, "en") != []


def test_many_documents_are_looked_through_a_few_at_once_and_the_rest_by_the_worker(project, coordinator, documents):
    for number in range(3):
        bring(project, factories.paired(SECOND), coordinator, title=f"More {number}")
    client = signed_in(coordinator)
    assert "5 documents are new" in client.get(f"/projects/{project.pk}/board/").text
    client.post(f"/projects/{project.pk}/board/look/")
    assert Discovery.objects.waiting(project).count() == 2
    while task := DBTaskResult.objects.ready().first():
        DBTaskResult.objects.filter(pk=task.pk).delete()
        discover_terms.call(*task.args_kwargs["args"])
    assert not Discovery.objects.waiting(project).exists()
