"""Who gets in, with which role, and that a project is never left without a coordinator."""

import pytest
from django.test import Client

from reviewapp.actions.errors import ActionError
from reviewapp.actions.members import (
    accept_invitation,
    create_project,
    invite,
    join,
    remove_member,
    set_project,
    set_role,
)
from reviewapp.actions.review import edit_translation
from reviewapp.models import Event, Invitation, Membership, Project, Role, User
from tests import factories
from tests.factories import signed_in

PASSWORD = "nine-lamps-at-night"


@pytest.fixture
def invitation(project, coordinator):
    return invite(project=project, email="mira@orla.example", role=Role.TERMINOLOGIST, by=coordinator)


def member(project, user):
    return Membership.objects.get(project=project, user=user)


# Invitations


def test_an_invited_person_makes_an_account_and_is_a_member_at_once(project, invitation):
    client = Client()
    page = client.get(f"/invitations/{invitation.token}/")
    assert "Harbour papers" in page.text and "terminologist" in page.text
    response = client.post(f"/invitations/{invitation.token}/", {"username": "mira", "password": PASSWORD})
    assert response.url == f"/projects/{project.pk}/"
    assert client.get(response.url).status_code == 200
    user = User.objects.get(username="mira")
    assert user.email == "mira@orla.example" and user.check_password(PASSWORD)
    assert user.role_in(project) == Role.TERMINOLOGIST


def test_an_invitation_is_used_once(project, invitation):
    join(invitation=invitation, username="mira", password=PASSWORD)
    assert Client().get(f"/invitations/{invitation.token}/").status_code == 404
    response = Client().post(f"/invitations/{invitation.token}/", {"username": "nora", "password": PASSWORD})
    assert response.status_code == 404
    with pytest.raises(ActionError, match="used already"):
        join(invitation=Invitation.objects.get(), username="nora", password=PASSWORD)
    assert not User.objects.filter(username="nora").exists()


def test_someone_with_an_account_joins_with_it(project, invitation, outsider):
    response = signed_in(outsider).post(f"/invitations/{invitation.token}/")
    assert response.url == f"/projects/{project.pk}/"
    assert outsider.role_in(project) == Role.TERMINOLOGIST
    assert Invitation.objects.get().accepted_by == outsider


def test_an_invitation_takes_no_role_away(project, coordinator, invitation):
    accept_invitation(invitation=invitation, user=coordinator)
    assert coordinator.role_in(project) == Role.COORDINATOR


@pytest.mark.parametrize(
    ("username", "password"),
    [("coordinator", PASSWORD), ("Coordinator", PASSWORD), ("mira", "12345678"), ("mira", "mira"), ("m ra", PASSWORD)],
)
def test_a_taken_name_and_a_weak_password_are_refused_and_the_invitation_stays(project, invitation, username, password):
    response = Client().post(f"/invitations/{invitation.token}/", {"username": username, "password": password})
    assert response.status_code == 422
    assert Invitation.objects.open().exists() and User.objects.count() == 1


def test_a_link_nobody_wrote_leads_nowhere(db):
    assert Client().get("/invitations/guessed/").status_code == 404


def test_links_are_shown_to_coordinators_only(project, coordinator, terminologist, invitation):
    url = f"/projects/{project.pk}/members/"
    assert invitation.token in signed_in(coordinator).get(url).text
    assert invitation.token not in signed_in(terminologist).get(url).text


def test_a_coordinator_invites_from_the_page(project, coordinator):
    data = {"email": "new@orla.example", "role": Role.REVIEWER.value}
    page = signed_in(coordinator).post(f"/projects/{project.pk}/members/invite/", data, follow=True)
    assert f"/invitations/{Invitation.objects.get().token}/" in page.text
    for wrong in ({"email": "nobody", "role": 20}, {"email": "new@orla.example", "role": 99}):
        signed_in(coordinator).post(f"/projects/{project.pk}/members/invite/", wrong)
    assert Invitation.objects.count() == 1


def test_nobody_signs_up_without_an_invitation(db):
    data = {"username": "mira", "email": "m@orla.example", "password1": PASSWORD, "password2": PASSWORD}
    for response in (Client().get("/account/signup/"), Client().post("/account/signup/", data)):
        assert response.status_code == 200 and "password1" not in response.text
    assert not User.objects.exists()


def test_who_is_invited_signs_in_and_out(project, invitation):
    join(invitation=invitation, username="mira", password=PASSWORD)
    client = Client()
    for name in ("mira", "mira@orla.example"):
        response = client.post("/account/login/", {"login": name, "password": PASSWORD})
        assert response.status_code == 302 and response.url == "/"
        client.post("/account/logout/")
        assert client.get("/").url.startswith("/account/login/")
    assert client.post("/account/login/", {"login": "mira", "password": "wrong"}).status_code == 200


# Roles


def test_a_change_of_role_counts_at_once_and_is_recorded(project, coordinator, viewer):
    data = {"role": Role.COORDINATOR.value}
    signed_in(coordinator).post(f"/memberships/{member(project, viewer).pk}/role/", data)
    assert viewer.role_in(project) == Role.COORDINATOR
    event = Event.objects.filter(kind=Event.Kind.MEMBER).first()
    assert (event.by, event.data) == (coordinator, {"user": viewer.pk, "role": 40})


def test_the_last_coordinator_stays_one(project, coordinator, reviewer):
    with pytest.raises(ActionError, match="at least one coordinator"):
        set_role(project=project, user=coordinator, role=Role.VIEWER, by=coordinator)
    with pytest.raises(ActionError, match="at least one coordinator"):
        remove_member(membership=member(project, coordinator), by=coordinator)
    assert coordinator.role_in(project) == Role.COORDINATOR
    set_role(project=project, user=reviewer, role=Role.COORDINATOR, by=coordinator)
    remove_member(membership=member(project, coordinator), by=reviewer)
    assert coordinator.role_in(project) == 0


def test_the_page_says_why_the_last_coordinator_stays(project, coordinator):
    page = signed_in(coordinator).post(f"/memberships/{member(project, coordinator).pk}/remove/", follow=True)
    assert "at least one coordinator" in page.text


def test_a_member_who_leaves_keeps_what_they_wrote(project, document, coordinator, reviewer):
    edit = edit_translation(translation=factories.at(document, 1), version=1, text="A report.", by=reviewer)
    remove_member(membership=member(project, reviewer), by=coordinator)
    edit.refresh_from_db()
    assert edit.by == reviewer
    assert signed_in(reviewer).get(f"/projects/{project.pk}/").status_code == 404
    assert Event.objects.filter(kind=Event.Kind.MEMBER).first().data == {"user": reviewer.pk, "role": 0}


# Projects


def test_who_makes_a_project_coordinates_it(project, coordinator):
    data = {"title": "Lake papers", "source_language": "ru", "target_language": "EN-gb", "guidance": ""}
    response = signed_in(coordinator).post("/projects/new/", data)
    made = Project.objects.get(title="Lake papers")
    assert response.url == f"/projects/{made.pk}/"
    assert (made.source_language, made.target_language) == ("ru", "en-GB")
    assert coordinator.role_in(made) == Role.COORDINATOR


def test_only_coordinators_make_projects(reviewer):
    data = {"title": "Mine", "source_language": "ru", "target_language": "en"}
    response = signed_in(reviewer).post("/projects/new/", data)
    assert response.status_code == 422 and "Only coordinators" in response.text
    with pytest.raises(ActionError):
        create_project(by=reviewer, **data)
    assert not Project.objects.filter(title="Mine").exists()


def test_a_project_in_no_language_is_refused(coordinator):
    data = {"title": "Lake papers", "source_language": "Russian, I think", "target_language": "en"}
    assert signed_in(coordinator).post("/projects/new/", data).status_code == 422


def test_a_changed_setting_is_recorded_before_and_after(project, coordinator):
    set_project(project=project, by=coordinator, forbid_unclean_export=True, title_en="Harbour papers")
    event = Event.objects.get(kind=Event.Kind.SETTING)
    assert event.data == {"forbid_unclean_export": [False, True]}
    set_project(project=project, by=coordinator, forbid_unclean_export=True)
    assert Event.objects.filter(kind=Event.Kind.SETTING).count() == 1


def test_a_title_written_in_six_languages_is_read_in_each(project, coordinator):
    titles = {"title_en": "Harbour papers", "title_fr": "Papiers du port", "title_ar": "أوراق الميناء"}
    client = signed_in(coordinator)
    form = client.get(f"/projects/{project.pk}/settings/").context["form"]
    as_they_are = {name: field.initial for name, field in form.fields.items() if field.initial not in (None, False)}
    response = client.post(f"/projects/{project.pk}/settings/", as_they_are | titles)
    assert response.status_code == 302
    for language, title in (("fr", titles["title_fr"]), ("ar", titles["title_ar"]), ("ru", titles["title_en"])):
        page = signed_in(coordinator, **{"accept-language": language}).get("/")
        assert title in page.text


def test_a_project_keeps_a_title(project, coordinator):
    response = signed_in(coordinator).post(f"/projects/{project.pk}/settings/", {"title_en": ""})
    assert response.status_code == 422
    project.refresh_from_db()
    assert project.title == "Harbour papers"


# The language of the pages


def test_a_reader_chooses_the_language_of_the_pages_and_it_is_remembered(coordinator):
    client = signed_in(coordinator)
    assert client.post("/language/", {"language": "ar", "next": "/help/"}).url == "/help/"
    assert '<html lang="ar" dir="rtl">' in client.get("/").text
    assert '<html lang="ar" dir="rtl">' in signed_in(coordinator).get("/").text


def test_a_visitor_chooses_by_a_cookie_and_is_sent_nowhere_else(db):
    client = Client()
    assert client.post("/language/", {"language": "fr", "next": "https://elsewhere.example/"}).url == "/"
    assert '<html lang="fr" dir="ltr">' in client.get("/help/").text
    client.post("/language/", {"language": "klingon"})
    assert '<html lang="fr"' in client.get("/help/").text
