"""A project with one person a role, someone of another project, and the harbour's annual report."""

import pytest
from django.db import transaction
from django.utils import translation

from reviewapp.models import Document, Project, Role, User
from tests import factories


@pytest.fixture(autouse=True)
def no_language_of_another_test():
    """A page in somebody's language leaves that language behind; the next test begins in English."""
    translation.deactivate()


@pytest.fixture
def project(db) -> Project:
    return factories.founded_by("coordinator", "Harbour papers")


@pytest.fixture
def coordinator(project: Project) -> User:
    return User.objects.get(username="coordinator")


@pytest.fixture
def terminologist(project: Project, coordinator: User) -> User:
    return factories.person("terminologist", project, Role.TERMINOLOGIST, coordinator)


@pytest.fixture
def reviewer(project: Project, coordinator: User) -> User:
    return factories.person("reviewer", project, Role.REVIEWER, coordinator)


@pytest.fixture
def viewer(project: Project, coordinator: User) -> User:
    return factories.person("viewer", project, Role.VIEWER, coordinator)


@pytest.fixture
def other_project(db) -> Project:
    return factories.founded_by("outsider", "Somebody else’s papers")


@pytest.fixture
def outsider(other_project: Project) -> User:
    """A coordinator, only elsewhere."""
    return User.objects.get(username="outsider")


@pytest.fixture
def document(project: Project, coordinator: User) -> Document:
    """Six paragraphs; the second says a word twice, the third hides a name behind two stars."""
    return factories.bring(project, factories.harbour_rows(), coordinator)


@pytest.fixture(scope="module")
def world(django_db_setup, django_db_blocker):
    """One project with one of each thing; built once a module, so each test takes back what it did."""
    from tests.world import build  # reads every address of the application, which few tests need

    with django_db_blocker.unblock(), transaction.atomic():
        yield build()
        transaction.set_rollback(True)
