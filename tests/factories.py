"""Small projects and documents, made by the actions that people use. The texts were written for these tests."""

from collections.abc import Iterable

from django.test import Client

from reviewapp.actions.documents import import_document
from reviewapp.actions.members import create_project, set_role
from reviewapp.actions.terms import add_concept
from reviewapp.engine.formats.rows import Candidate, Row
from reviewapp.models import Concept, Document, Project, Term, Translation, User

HARBOUR = (
    ("奥尔拉湖港务局发布年度报告", "The Orla Lake Harbour Board Publishes its Annual Report"),
    ("智慧港口是全年的重点工作。", "The smart harbour was the the main task of the year."),
    ("**主任在会上讲了话。", "** The Director spoke at the meeting."),
    ("智慧港口在2024年接待了312艘船。", "The intelligent harbour received 312 ships in 2024."),
    ("渔民希望智慧港口夜间也有灯光。", "Fishermen hope that the clever harbour is lit at night as well."),
    ("明年将修建第二座码头。", "A second pier will be built next year."),
)
SECOND_READING = (
    "Annual Report of the Orla Lake Harbour Board",
    "The smart harbour was the main task of the year.",
    "The director spoke at the meeting.",
    "In 2024 the wise harbour received 312 ships.",
    "Fishermen want light in the smart harbour at night too.",
    "Next year a second pier will be built.",
)
PREFERRED, DEPRECATED = Term.Status.PREFERRED, Term.Status.DEPRECATED


def person(name: str, project: Project | None = None, role: int | None = None, by: User | None = None) -> User:
    user = User.objects.create_user(name, email=f"{name}@orla.example", password="two-readings")
    if project and role and by:
        set_role(project=project, user=user, role=role, by=by)
    return user


def founded_by(name: str, title: str) -> Project:
    """A project and its first coordinator, who may found projects."""
    founder = User.objects.create_user(name, password="two-readings", is_staff=True)
    return create_project(title=title, source_language="zh-Hans", target_language="en", by=founder)


def harbour_rows() -> list[Row]:
    return [
        Row(source=source, target=target, candidates=(Candidate(second, "second reading"),))
        for (source, target), second in zip(HARBOUR, SECOND_READING, strict=True)
    ]


def paired(pairs: Iterable[tuple[str | None, str]]) -> list[Row]:
    return [Row(source=source, target=target) for source, target in pairs]


def alone(*targets: str) -> list[Row]:
    """Translations without their source."""
    return [Row(target=target) for target in targets]


def bring(
    project: Project, rows: list[Row], by: User, *, title: str = "Annual report", language: str = "en"
) -> Document:
    return import_document(
        project=project,
        title=title,
        rows=rows,
        source_language=project.source_language,
        target_language=language,
        by=by,
        run="first reading",
    )


def at(document: Document, number: int, language: str = "en") -> Translation:
    """The translation of paragraph `number`, from 1, as it stands in the database now."""
    mine = Translation.objects.select_related("paragraph__document__project")
    return mine.get(paragraph__document=document, paragraph__position=number - 1, language=language)


def texts(document: Document, language: str = "en") -> list[str]:
    return list(Translation.objects.of(document, language).values_list("text", flat=True))


def states(document: Document, language: str = "en") -> list[str]:
    return list(Translation.objects.of(document, language).values_list("state", flat=True))


def smart_harbour(project: Project, by: User) -> Concept:
    """智慧港口 reads “smart harbour”; “intelligent harbour” and “clever harbour” are forbidden."""
    terms = [
        ("zh-Hans", "智慧港口", PREFERRED),
        ("en", "smart harbour", PREFERRED),
        ("en", "intelligent harbour", DEPRECATED),
        ("en", "clever harbour", DEPRECATED),
    ]
    return add_concept(project=project, terms=terms, by=by)


def signed_in(user: User, **headers: str) -> Client:
    client = Client(headers=headers)
    client.force_login(user, backend="django.contrib.auth.backends.ModelBackend")
    return client


def work():
    """What the worker that `make run` starts would do now, without its closing of connections."""
    from django_tasks_db.models import DBTaskResult

    while waiting := DBTaskResult.objects.ready().first():
        DBTaskResult.objects.filter(pk=waiting.pk).delete()
        waiting.task.call(*waiting.args_kwargs["args"], **waiting.args_kwargs["kwargs"])
