"""Two people and a document of four short paragraphs, for tests that look at every letter."""

from django.conf import settings
from django.test import Client
from playwright.sync_api import BrowserContext

from reviewapp.actions.documents import import_document
from reviewapp.actions.members import create_project, set_role
from reviewapp.engine.formats.rows import Candidate, Row
from reviewapp.models import Document, Role, Translation, User

TEXTS = [
    ("水务公报", "The water bulletin"),
    ("河水清了。", "The river river is clear again."),
    ("站长记录了三次读数。", "The keeper wrote down three readings."),
    ("灯一直亮着。", "The lamp stayed lit lit."),
]


def bring_bulletin() -> Document:
    """The document; Ana coordinates its project, Bo reviews in it."""
    ana = User.objects.create_user("ana", is_staff=True, toured=True)
    bo = User.objects.create_user("bo", toured=True)
    project = create_project(title="River papers", source_language="zh-Hans", target_language="en", by=ana)
    set_role(project=project, user=bo, role=Role.REVIEWER, by=ana)
    rows = [
        Row(source=source, target=target, candidates=(Candidate(f"{target} Truly.", "Engine B"),))
        for source, target in TEXTS
    ]
    return import_document(
        project=project,
        title="Water bulletin",
        rows=rows,
        source_language="zh-Hans",
        target_language="en",
        by=ana,
        run="Engine A",
    )


def person(name: str) -> User:
    return User.objects.get(username=name)


def give_session(context: BrowserContext, address: str, name: str) -> None:
    """Make `context` the browser of somebody who has signed in before."""
    client = Client()
    client.force_login(person(name))
    session = client.cookies[settings.SESSION_COOKIE_NAME]
    context.add_cookies([{"name": session.key, "value": session.value, "url": address}])


def stored(number: int) -> Translation:
    return Translation.objects.get(paragraph__position=number - 1)
