"""The demo project: loaded once, for a machine of one's own, never over anybody's data."""

import io

import pytest
from django.core.management import call_command
from django.db import transaction

from reviewapp.actions.demo import DOCUMENTS, LOGINS, PASSWORD, TITLE, is_loaded, load_demo
from reviewapp.models import Candidate, Concept, Discovery, Document, Flag, Project, Rendering, User
from reviewapp.views.board import drifting
from tests import factories
from tests.factories import signed_in


def counts():
    models = (User, Project, Document, Concept, Flag, Candidate)
    return {model.__name__: model.objects.count() for model in models}


def say(command):
    output = io.StringIO()
    call_command(command, stdout=output)
    return output.getvalue()


@pytest.fixture(scope="class")
def demo(django_db_setup, django_db_blocker):
    """The demo, loaded once for the tests that only look at it."""
    with django_db_blocker.unblock(), transaction.atomic():
        assert load_demo()
        yield Project.objects.get()
        transaction.set_rollback(True)


@pytest.mark.django_db
class TestLoaded:
    def test_it_has_a_login_for_each_role(self, demo):
        for name, role in LOGINS.items():
            user = User.objects.get(username=name)
            assert user.check_password(PASSWORD) and user.role_in(demo) == role

    def test_it_has_its_documents_with_candidates_and_terms(self, demo):
        assert Document.objects.count() == len(DOCUMENTS)
        article = Document.objects.get(source_language="zh-Hans", target_languages=["en"], runs__name="Engine B")
        assert article.runs.count() == 3 and article.paragraphs.count() >= 20
        assert Document.objects.filter(paragraphs__source=None).exists()
        assert Concept.objects.of(demo).count() >= 3 and Rendering.objects.exists()

    def test_its_planted_artefacts_are_found(self, demo):
        found = set(Flag.objects.values_list("check_name", flat=True))
        assert {"masked-name", "repeated-word", "unpaired-quote", "half-name", "doubled-noun"} <= found

    def test_its_term_board_is_filled(self, demo):
        project = Project.objects.get()
        assert not Discovery.objects.waiting(project).exists()
        assert any(len(each.counts) > 1 for each in drifting(project, "en"))

    def test_it_is_named_in_every_language(self, demo):
        for language, title in TITLE.items():
            page = signed_in(User.objects.get(username="viewer"), **{"accept-language": language}).get("/")
            assert title in page.text

    def test_it_is_not_loaded_again(self, demo):
        before = counts()
        assert not load_demo() and counts() == before
        assert "the password of each is" in say("load_demo")

    def test_its_coordinator_may_make_projects(self, demo):
        assert User.objects.get(username="coordinator").may_create_projects()
        assert not User.objects.get(username="reviewer").may_create_projects()


def test_it_is_never_loaded_over_somebody_s_data(outsider):
    before = counts()
    assert not load_demo() and not is_loaded()
    assert counts() == before
    assert say("load_demo") == "No demo: this installation is in use.\n"


def test_a_project_that_is_only_called_like_it_is_not_it(db):
    factories.founded_by("someone", TITLE["en"])
    assert not is_loaded() and not load_demo()


def test_it_is_not_loaded_in_production(db, settings):
    settings.PRODUCTION = True
    assert not load_demo()
    assert not User.objects.exists()
