"""The file a document came in is written again, and only what was translated differs."""

import io

import pytest
from django.core.files.base import ContentFile

from reviewapp.actions.members import create_project
from reviewapp.actions.paragraphs import merge_paragraphs
from reviewapp.actions.review import edit_translation
from reviewapp.models import Document, Paragraph, Translation, User

PAGE = "# The ferry\n\nIt leaves at *noon*.\n\n- Bring a rope.\n- Bring bread.\n"


@pytest.fixture
def ana(db):
    return User.objects.create_user("ana", is_staff=True)


@pytest.fixture
def document(ana, client):
    """A Markdown page, brought in on the pages."""
    project = create_project(title="Ferries", source_language="zh-Hans", target_language="en", by=ana)
    client.force_login(ana)
    file = ContentFile(PAGE.encode(), "ferry.md")
    chosen = {"source_language": "zh-Hans", "target_language": "en", "target_files": file}
    shown = client.post(f"/projects/{project.pk}/documents/new/", chosen, follow=True)
    client.post(f"/uploads/{shown.context['upload'].pk}/store/")
    return Document.objects.get()


def take_out(client, document, format):
    response = client.post(f"/documents/{document.pk}/en/export/file/", {"format": format})
    return io.BytesIO(b"".join(response.streaming_content)).getvalue().decode()


def test_an_untouched_page_comes_out_byte_for_byte(document, client):
    assert take_out(client, document, "markdown") == PAGE


def test_an_edited_paragraph_is_written_into_its_place(document, ana, client):
    rope = Translation.objects.of(document, "en").get(text="Bring a rope.")
    edit_translation(translation=rope, version=rope.version, text="Bring your own rope.", by=ana)
    assert take_out(client, document, "markdown") == PAGE.replace("a rope", "your own rope")


def test_after_a_merge_the_page_is_written_anew(document, ana, client):
    rope = Paragraph.objects.get(translations__text="Bring a rope.")
    merge_paragraphs(paragraph=rope, by=ana)
    assert "Bring a rope. Bring bread." in take_out(client, document, "markdown")
