"""A small installation with one of each thing, and every address of it: for what must hold of all pages."""

from types import SimpleNamespace

from django.core.files.base import ContentFile
from django.test import RequestFactory
from django.urls import URLPattern

from reviewapp.actions.comments import add_comment
from reviewapp.actions.members import invite
from reviewapp.actions.returned import begin_return
from reviewapp.actions.review import edit_translation
from reviewapp.actions.sweeps import plan_sweep
from reviewapp.actions.uploads import begin_upload
from reviewapp.models import (
    Comment,
    Concept,
    Document,
    Edit,
    Flag,
    Membership,
    Project,
    Role,
    Sweep,
    Term,
    Translation,
    Upload,
)
from reviewapp.urls import urlpatterns
from tests import factories
from tests.factories import at, bring, signed_in, smart_harbour

ROLES = {
    "viewer": Role.VIEWER,
    "reviewer": Role.REVIEWER,
    "terminologist": Role.TERMINOLOGIST,
    "coordinator": Role.COORDINATOR,
}
# Signing in and out, passwords: allauth's own views, held by its own tests.
PATTERNS = [each for each in urlpatterns if isinstance(each, URLPattern) and each.name != "account_login"]
GUARDED = [each for each in PATTERNS if hasattr(each.callback, "verb")]
SIGNED_IN = [each for each in PATTERNS if hasattr(each.callback, "signed_in")]
PUBLIC = [each for each in PATTERNS if hasattr(each.callback, "public")]


def build():
    project = factories.founded_by("coordinator", "Harbour papers")
    people = {"coordinator": project.memberships.get().user}
    for role in ("viewer", "reviewer", "terminologist"):
        people[role] = factories.person(role, project, ROLES[role], people["coordinator"])
    elsewhere = factories.founded_by("outsider", "Somebody else’s papers")
    people["outsider"] = elsewhere.memberships.get().user
    document = bring(project, factories.harbour_rows(), people["coordinator"])
    theirs = bring(elsewhere, factories.harbour_rows(), people["outsider"])
    reviewer, terminologist = people["reviewer"], people["terminologist"]
    edit = edit_translation(translation=at(document, 6), version=1, text="A second pier.", by=reviewer)
    concept = smart_harbour(project, terminologist)
    forms = {"language": "en", "prefer": "smart harbour", "replace": ["clever harbour"]}
    things = {
        Project: project,
        Document: document,
        Translation: at(document, 2),
        Flag: Flag.objects.filter(translation=at(document, 2)).get(),
        Edit: edit,
        Comment: add_comment(translation=at(document, 2), text="Which year?", by=reviewer),
        Concept: concept,
        Term: concept.terms.first(),
        Sweep: plan_sweep(project=project, by=terminologist, **forms),
        Membership: project.memberships.get(user=reviewer),
    }
    invitation = invite(project=project, email="new@orla.example", role=Role.VIEWER, by=people["coordinator"])
    return SimpleNamespace(
        project=project,
        elsewhere=elsewhere,
        theirs=theirs,
        people=people,
        clients={role: signed_in(user) for role, user in people.items()},
        things=things,
        invitation=invitation,
    )


def address(world, pattern, user=None, gone=False):
    """The path of a view on the project's own thing; of one that does not exist where it is `gone`."""
    route = str(pattern.pattern)
    pk = 999_999_999
    if not gone and hasattr(pattern.callback, "model"):
        pk = came_back(world, user).pk if pattern.name == "returned" else thing(world, pattern.callback.model, user).pk
    route = route.replace("<int:pk>", str(pk)).replace("<str:language>", "en")
    return "/" + route.replace("<str:token>", world.invitation.token)


def came_back(world, user):
    """A table that somebody brought back, with two texts that were changed in it."""
    document = world.things[Document]
    keys = document.paragraphs.order_by("position").values_list("key", flat=True)[:2]
    lines = ["id,target", *(f"{key},Changed outside." for key in keys)]
    file = ContentFile("\n".join(lines).encode(), "table.csv")
    return begin_return(document=document, language="en", file=file, by=user)


def thing(world, model, user):
    if model is Upload:  # what somebody brought is theirs alone until it is stored
        choices = {"source_language": "zh-Hans", "target_language": "en"}
        return begin_upload(project=world.project, title="Lamps", files=[], choices=choices, by=user)
    return world.things[model]


def methods(pattern):
    """What a view says it answers to: all of them refuse PUT, before they look at anything else."""
    response = pattern.callback(RequestFactory().put("/"))
    assert response.status_code == 405, f"{pattern.name} does not say which methods it takes"
    return sorted({*response.headers["Allow"].split(", ")} & {"GET", "POST"})
