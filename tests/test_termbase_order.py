"""Several termbases in one project: the earlier one decides, and the page puts them in order."""

import pytest

from reviewapp.actions.errors import ActionError
from reviewapp.actions.members import set_role
from reviewapp.actions.review import approve
from reviewapp.actions.termbases import (
    begin_termbase,
    decided_earlier,
    move_termbase,
    remove_termbase,
    use_termbase,
)
from reviewapp.actions.terms import add_concept
from reviewapp.models import Concept, Event, Flag, Rendering, Role, State, Termbase
from tests.factories import at, signed_in, smart_harbour


def names(project):
    return [each.name for each in project.ordered_termbases()]


def flagged(document):
    return list(Flag.objects.of(document, "en").filter(check_name="term-forbidden").values_list("form", flat=True))


@pytest.fixture
def house(project, document, terminologist):
    """The project's own termbase, which forbids “intelligent harbour” and “clever harbour”."""
    return smart_harbour(project, terminologist).termbase


@pytest.fixture
def client_words(project, house, terminologist):
    """A second termbase, in which “clever harbour” is the right name of something else."""
    termbase = begin_termbase(project=project, name="The client’s words", by=terminologist)
    add_concept(project=project, terms=[("en", "clever harbour", "preferred")], by=terminologist, termbase=termbase)
    return termbase


def test_a_new_termbase_comes_last_and_takes_what_is_put_into_it(project, house, client_words):
    assert names(project) == ["Harbour papers", "The client’s words"]
    assert [concept.termbase for concept in Concept.objects.order_by("pk")] == [house, client_words]


def test_the_earlier_termbase_decides_what_a_form_means(project, document, client_words, terminologist):
    assert flagged(document) == ["intelligent harbour", "clever harbour"]
    assert decided_earlier(project, client_words) == {("en", "clever harbour")}
    move_termbase(project=project, termbase=client_words, up=True, by=terminologist)
    assert names(project) == ["The client’s words", "Harbour papers"]
    assert flagged(document) == ["intelligent harbour"]
    assert Rendering.objects.get(text="clever harbour").concept.termbase == client_words
    move_termbase(project=project, termbase=client_words, up=False, by=terminologist)
    assert flagged(document) == ["intelligent harbour", "clever harbour"]


def test_the_first_goes_no_further_up_and_the_last_no_further_down(project, house, client_words, terminologist):
    move_termbase(project=project, termbase=house, up=True, by=terminologist)
    move_termbase(project=project, termbase=client_words, up=False, by=terminologist)
    assert names(project) == ["Harbour papers", "The client’s words"]


def test_an_approval_waits_for_a_re_check_when_another_termbase_decides(
    project, document, client_words, coordinator, terminologist
):
    approve(translation=at(document, 5), version=1, by=coordinator)
    move_termbase(project=project, termbase=client_words, up=True, by=terminologist)
    assert at(document, 5).state == State.RE_CHECK and at(document, 5).approved_by == coordinator
    move_termbase(project=project, termbase=client_words, up=False, by=terminologist)
    assert at(document, 5).state == State.APPROVED


def test_a_termbase_of_another_project_is_used_and_given_up(project, document, house, other_project, outsider):
    theirs = begin_termbase(project=other_project, name="Quays", by=outsider)
    add_concept(project=other_project, terms=[("en", "second pier", "deprecated")], by=outsider)
    use_termbase(project=project, termbase=theirs, by=outsider)
    found = Rendering.objects.filter(text="second pier", paragraph__document=document)
    assert found.exists()
    with pytest.raises(ActionError, match="already"):
        use_termbase(project=project, termbase=theirs, by=outsider)
    remove_termbase(project=project, termbase=theirs, by=outsider)
    assert not found.exists() and Termbase.objects.filter(pk=theirs.pk).exists()


def test_a_termbase_nobody_else_uses_is_deleted_only_when_that_is_said(project, document, client_words, terminologist):
    with pytest.raises(ActionError, match="deleted"):
        remove_termbase(project=project, termbase=client_words, by=terminologist)
    assert names(project) == ["Harbour papers", "The client’s words"]
    remove_termbase(project=project, termbase=client_words, by=terminologist, delete=True)
    assert names(project) == ["Harbour papers"] and Concept.objects.count() == 1
    removed = Event.objects.filter(kind=Event.Kind.SETTING).latest("pk").data["termbase"]
    assert removed == {"removed": "The client’s words", "concepts": 1, "deleted": True}


# The page


def change(client, project, termbase, **fields):
    return client.post(f"/projects/{project.pk}/termbases/change/", {"termbase": termbase.pk} | fields, follow=True)


def test_the_page_orders_renames_and_removes_without_scripts(project, house, client_words, terminologist):
    client = signed_in(terminologist)
    page = client.get(f"/projects/{project.pk}/termbases/")
    assert "the earlier one decides" in page.text and "1 form is decided by an earlier termbase" in page.text
    change(client, project, client_words, do="up")
    assert names(project) == ["The client’s words", "Harbour papers"]
    change(client, project, client_words, do="rename", name="  Client  words ")
    assert names(project) == ["Client words", "Harbour papers"]
    assert "Give the termbase a name." in change(client, project, client_words, do="rename", name=" ").text
    assert "say that its concepts are to be deleted" in change(client, project, client_words, do="remove").text
    change(client, project, client_words, do="remove", delete="yes")
    assert names(project) == ["Harbour papers"]


def test_the_page_begins_a_termbase_or_uses_one_of_the_readers_other_projects(
    project, house, other_project, outsider, terminologist
):
    client = signed_in(terminologist)
    client.post(f"/projects/{project.pk}/termbases/new/", {"name": "Ships"})
    assert names(project) == ["Harbour papers", "Ships"]
    theirs = begin_termbase(project=other_project, name="Quays", by=outsider)
    refused = client.post(f"/projects/{project.pk}/termbases/new/", {"other": theirs.pk})
    assert refused.status_code == 404 and theirs.name not in names(project)
    set_role(project=other_project, user=terminologist, role=Role.TERMINOLOGIST, by=outsider)
    client.post(f"/projects/{project.pk}/termbases/new/", {"other": theirs.pk})
    assert names(project) == ["Harbour papers", "Ships", "Quays"]


def test_a_termbase_of_another_project_cannot_be_changed_from_here(
    project, house, other_project, outsider, terminologist
):
    theirs = begin_termbase(project=other_project, name="Quays", by=outsider)
    change(signed_in(terminologist), project, theirs, do="rename", name="Mine")
    assert Termbase.objects.get(pk=theirs.pk).name == "Quays"


def test_a_concept_goes_into_the_termbase_that_is_chosen(project, house, client_words, terminologist):
    client = signed_in(terminologist)
    fields = {"target": "jetty", "language": "en", "termbase": client_words.pk}
    client.post(f"/projects/{project.pk}/terms/new/", fields)
    assert Concept.objects.latest("pk").termbase == client_words
