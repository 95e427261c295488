"""`manage.py import_document`: what the upload page does, from the shell."""

import io

import pytest
from django.core.management import CommandError, call_command

from reviewapp.models import Document
from tests.factories import texts

LINES = b"The lamp is lit.\nThe tide is in.\n"
SOURCE_LINES = "灯亮了。\n涨潮了。\n".encode()


def command(*arguments):
    output = io.StringIO()
    call_command("import_document", *map(str, arguments), stdout=output)
    return output.getvalue()


@pytest.fixture
def lamps(tmp_path):
    path = tmp_path / "lamps.txt"
    path.write_bytes(LINES)
    return path


@pytest.fixture
def lamps_source(tmp_path):
    path = tmp_path / "lamps-zh.txt"
    path.write_bytes(SOURCE_LINES)
    return path


def test_the_command_brings_a_pair_of_files_in(project, coordinator, lamps, lamps_source):
    said = command(lamps, "--source", lamps_source, "--project", project.pk, "--by", "coordinator")
    document = Document.objects.get()
    assert said.startswith("lamps: 2 paragraphs")
    assert (document.source_language, document.target_languages) == ("zh-Hans", ["en"])
    assert document.paragraphs.get(position=0).source == "灯亮了。"
    assert document.created_by == coordinator


def test_the_command_takes_title_languages_and_split(project, coordinator, lamps):
    options = ["--title", "Lamps", "--from", "fr", "--to", "en-GB", "--split", "block"]
    command(lamps, "--project", project.pk, "--by", "coordinator", *options)
    document = Document.objects.get()
    assert (str(document), document.source_language, document.target_languages) == ("Lamps", "fr", ["en-GB"])
    assert texts(document, "en-GB") == ["The lamp is lit.\nThe tide is in."]


def test_the_command_refuses_a_sparse_file_of_200_megabytes(project, coordinator, tmp_path):
    path = tmp_path / "huge.txt"
    with path.open("wb") as stream:
        stream.truncate(200_000_000)
    with pytest.raises(CommandError, match=r"huge\.txt is larger than"):
        command(path, "--project", project.pk, "--by", "coordinator")
    assert not Document.objects.exists()


def test_the_command_refuses_who_may_not_upload_and_what_is_not_there(project, reviewer, lamps, tmp_path):
    for arguments, reason in [
        ((lamps, "--project", project.pk, "--by", "reviewer"), "reviewer is no coordinator"),
        ((lamps, "--project", project.pk, "--by", "nobody"), "nobody"),
        ((lamps, "--project", project.pk + 1000, "--by", "coordinator"), "project"),
        ((tmp_path / "gone.txt", "--project", project.pk, "--by", "coordinator"), "gone.txt"),
    ]:
        with pytest.raises(CommandError, match=reason):
            command(*arguments)
    assert not Document.objects.exists()


def test_the_command_names_both_counts_when_they_differ(project, coordinator, lamps, tmp_path):
    source = tmp_path / "one.txt"
    source.write_text("灯亮了。\n")
    with pytest.raises(CommandError, match=r"1 paragraph .*2 paragraphs"):
        command(lamps, "--source", source, "--project", project.pk, "--by", "coordinator")
