"""Plural forms keep what they are from the file to the checks."""

import pytest

from reviewapp.actions.reimport import bring_again
from reviewapp.engine.formats.rows import Row
from reviewapp.models import Flag, Paragraph
from tests.factories import bring, founded_by


def row(target, plural, key="files", source="%d files were deleted from the archive."):
    return Row(source=source, target=target, key=key, plural=plural)


FORMS = [
    row("حُذف ملفان من الأرشيف.", "few"),
    row("حُذفت %d ملفات من الأرشيف.", "many"),
    row("حُذف %d ملفًا من الأرشيف.", "many"),
]


@pytest.fixture
def project(db):
    return founded_by("ana", "Archive")


def flagged(document):
    return [
        (flag.translation.paragraph.position, flag.check_name)
        for flag in Flag.objects.filter(translation__paragraph__document=document).order_by("pk")
    ]


def test_forms_of_one_message_are_stored_as_such_and_have_no_flags(project):
    document = bring(project, FORMS, project.memberships.get().user, language="ar")
    assert [each.plural for each in document.paragraphs.order_by("position")] == ["few", "many", "many"]
    assert flagged(document) == []


def test_the_same_rows_that_are_no_forms_have(project):
    rows = [row(each.target, "", key=str(n)) for n, each in enumerate(FORMS)]
    document = bring(project, rows, project.memberships.get().user, language="ar")
    assert (0, "address-altered") in flagged(document)
    assert {name for _at, name in flagged(document)} == {"address-altered", "inconsistent-translation"}


def test_a_file_that_comes_again_says_which_paragraphs_are_forms(project):
    ana = project.memberships.get().user
    document = bring(project, [row(each.target, "") for each in FORMS], ana, language="ar")
    bring_again(document=document, rows=FORMS, language="ar", run="again", by=ana)
    assert set(Paragraph.objects.filter(document=document).values_list("plural", flat=True)) == {"few", "many"}
    assert flagged(document) == []
