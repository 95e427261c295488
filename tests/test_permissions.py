"""The table role × verb, tried at every door: every address, every role, and somebody from elsewhere."""

import re

import pytest
from django.db import transaction
from django.test import Client

from reviewapp.actions.members import remove_member, set_role
from reviewapp.actions.sweeps import plan_sweep
from reviewapp.actions.uploads import begin_upload
from reviewapp.models import Flag, Membership, Role, Sweep, Translation, Verb
from reviewapp.models.members import VERBS
from tests import factories
from tests.factories import at, smart_harbour
from tests.world import GUARDED, PATTERNS, PUBLIC, ROLES, SIGNED_IN, address, methods

pytestmark = pytest.mark.django_db

ANYTHING = {"format": "text", "language": "en"}  # so that what is allowed is found


def name(pattern):
    return pattern.name


def ask(client, method, path):
    return client.get(path) if method == "GET" else client.post(path, ANYTHING)


def answers(world, pattern, role):
    """The answers to somebody by every method, each on the things as they stand."""
    path = address(world, pattern, world.people[role])
    for method in methods(pattern):
        with transaction.atomic():
            yield ask(world.clients[role], method, path)
            transaction.set_rollback(True)


def plainly(response):
    """A page without what differs from request to request."""
    text = re.sub(r'(csrfmiddlewaretoken" value=|name="next" value=)"[^"]*"', "", response.text)
    return response.status_code, re.sub(r"/\d+(?=/)", "/N", text)


# The table


def test_the_table_has_every_verb_and_each_role_may_do_all_that_the_one_before_it_may():
    assert set(VERBS) == set(Verb)
    for verb in Verb:
        allowed = [role >= verb.needs for role in Role]
        assert allowed == sorted(allowed) and allowed[-1]


def test_the_table_is_the_one_of_the_design():
    may = {role: {verb.value for verb in Verb if verb.needs == role} for role in Role}
    assert may == {
        Role.VIEWER: {"read", "export"},
        Role.REVIEWER: {"edit", "decide-finding", "propose-term", "comment", "mark-reviewed"},
        Role.TERMINOLOGIST: {"decide-term", "sweep"},
        Role.COORDINATOR: {
            "upload",
            "correct-source",
            "delete",
            "approve",
            "lock",
            "export-unclean",
            "set-project",
            "invite",
        },
    }


@pytest.mark.parametrize("pattern", PATTERNS, ids=name)
def test_every_door_says_who_may_pass(pattern):
    view = pattern.callback
    kinds = [hasattr(view, "verb") and hasattr(view, "model"), hasattr(view, "signed_in"), hasattr(view, "public")]
    assert kinds.count(True) == 1


def test_every_verb_but_the_one_of_unclean_exports_stands_at_a_door():
    assert {view.callback.verb for view in GUARDED} == set(Verb) - {Verb.EXPORT_UNCLEAN}


# Every door


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("pattern", GUARDED, ids=name)
def test_a_role_passes_where_the_table_says_so_and_is_told_why_where_it_does_not(world, pattern, role):
    verb = pattern.callback.verb
    for response in answers(world, pattern, role):
        if ROLES[role] >= verb.needs:
            assert response.status_code in (200, 302, 409, 422)
        else:
            assert response.status_code == 403
            reason = f"To {verb.label} takes the role “{verb.needs.label}”; yours in this project is “{role}”."
            assert reason in response.text.replace("&#x27;", "'")


@pytest.mark.parametrize("pattern", GUARDED, ids=name)
def test_what_is_of_another_project_does_not_exist(world, pattern):
    outsider = world.clients["outsider"]
    path, nowhere = address(world, pattern, world.people["coordinator"]), address(world, pattern, gone=True)
    for method in methods(pattern):
        here, there = ask(outsider, method, path), ask(outsider, method, nowhere)
        assert here.status_code == 404
        assert plainly(here) == plainly(there)


@pytest.mark.parametrize("pattern", GUARDED + SIGNED_IN, ids=name)
def test_who_is_not_signed_in_is_asked_to_sign_in(world, pattern):
    path = address(world, pattern, world.people["coordinator"])
    for method in methods(pattern):
        response = ask(Client(), method, path)
        assert response.status_code == 302 and response.url.startswith("/account/login/?next=")


@pytest.mark.parametrize("pattern", SIGNED_IN, ids=name)
def test_a_page_of_one_s_own_opens_for_every_account_and_shows_nobody_else_s(world, pattern):
    for response in answers(world, pattern, "outsider"):
        assert response.status_code in (200, 302, 422)
        assert "Harbour papers" not in response.text


@pytest.mark.parametrize("pattern", PUBLIC, ids=name)
def test_a_public_page_opens_without_an_account(world, pattern):
    path = address(world, pattern)
    for method in methods(pattern):
        with transaction.atomic():
            response = ask(Client(), method, path)
            transaction.set_rollback(True)
        assert response.status_code in (200, 422) or response.url == "/"


# One foot in the door: an object of one's own project with the id of another's thing beside it


def test_a_role_in_one_project_is_no_role_in_another(world):
    outsider, coordinator = world.people["outsider"], world.people["coordinator"]
    set_role(project=world.project, user=outsider, role=Role.VIEWER, by=coordinator)
    client, path = world.clients["outsider"], f"/translations/{world.things[Translation].pk}/"
    assert client.get(path).status_code == 302
    assert client.post(f"{path}approve/", {"version": 1}).status_code == 403
    remove_member(membership=Membership.objects.get(user=outsider, project=world.project), by=coordinator)
    assert client.get(path).status_code == 404


def test_a_candidate_of_another_project_cannot_be_taken(world):
    mine = world.things[Translation]
    candidate = at(world.theirs, 2).paragraph.candidates.first()
    data = {"version": mine.version, "candidate": candidate.pk}
    response = world.clients["reviewer"].post(f"/translations/{mine.pk}/take-candidate/", data)
    assert response.status_code == 422
    assert Translation.objects.get(pk=mine.pk).version == mine.version


@pytest.mark.parametrize("field", ["document", "concept"])
def test_a_sweep_does_not_reach_into_another_project(world, field):
    foreign = {"document": world.theirs, "concept": smart_harbour(world.elsewhere, world.people["outsider"])}
    before = Sweep.objects.count()
    data = {"language": "en", "prefer": "quay", "replace": "pier", field: foreign[field].pk}
    world.clients["terminologist"].post(f"/projects/{world.project.pk}/sweeps/new/", data)
    assert Sweep.objects.count() == before


def test_hits_of_another_project_cannot_be_ticked_into_a_sweep(world):
    outsider = world.people["outsider"]
    forms = {"language": "en", "prefer": "quay", "replace": ["pier"]}
    foreign = plan_sweep(project=world.elsewhere, by=outsider, **forms)
    data = {"hit": list(foreign.hits.values_list("pk", flat=True))}
    world.clients["terminologist"].post(f"/sweeps/{world.things[Sweep].pk}/apply/", data)
    assert at(world.theirs, 6).text == factories.HARBOUR[5][1]


def test_a_form_accepted_everywhere_is_accepted_in_one_s_own_project_only(world):
    data = {"kind": "accepted-form", "everywhere": "on"}
    world.clients["reviewer"].post(f"/flags/{world.things[Flag].pk}/decide/", data)
    assert Flag.objects.get(pk=world.things[Flag].pk).decision is not None
    assert Flag.objects.open().filter(translation=at(world.theirs, 2)).exists()


def test_a_file_of_somebody_else_s_upload_is_not_mended(world):
    mine = begin_upload(
        project=world.project,
        title="Mine",
        files=[],
        choices={"source_language": "zh-Hans", "target_language": "en"},
        by=world.people["coordinator"],
    )
    world.clients["coordinator"].post(f"/uploads/{mine.pk}/", {"repair": "join:1:0"})
    mine.refresh_from_db()
    assert set(mine.choices) == {"source_language", "target_language"}
