"""A bilingual table goes out for review and comes back: what was changed outside is shown, ticked, and taken."""

import io
import zipfile

import pytest
from django.core.files.base import ContentFile
from lxml import etree

from reviewapp.actions.comments import add_comment
from reviewapp.actions.review import edit_translation
from reviewapp.models import Comment, Edit, State, Translation, Upload
from tests import factories
from tests.factories import at, signed_in, texts


@pytest.fixture(autouse=True)
def media(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path


@pytest.fixture
def client(coordinator):
    return signed_in(coordinator)


def take_out(client, document):
    answer = client.post(f"/documents/{document.pk}/en/export/file/", {"format": "docx-table"})
    return b"".join(answer.streaming_content)


def changed(data, cells):
    """The table with other texts in some cells, as somebody would type them in Word."""
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as came, zipfile.ZipFile(stream, "w") as made:
        for name in came.namelist():
            part = came.read(name)
            if name == "word/document.xml":
                tree = etree.fromstring(part)
                for place, text in cells.items():
                    word_of(tree, *place).text = text
                part = etree.tostring(tree)
            made.writestr(name, part)
    return stream.getvalue()


def word_of(tree, row, column):
    """The text element of one cell; the header is row 0."""
    return tree.findall(".//{*}tr")[row].findall("{*}tc")[column].find(".//{*}t")


def cell(data, row, column):
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return word_of(etree.fromstring(archive.read("word/document.xml")), row, column).text


def bring(client, document, data, name="table.docx"):
    return client.post(f"/documents/{document.pk}/en/bring-back/", {"file": ContentFile(data, name)})


def ticks(page):
    return [line.tick for line in page.context["lines"]]


TARGET, NOTE = 2, 4  # columns


def test_a_changed_cell_is_shown_with_its_difference_and_taken_as_an_edit(client, document, coordinator):
    data = changed(take_out(client, document), {(6, TARGET): "A second pier will be built in spring."})
    address = bring(client, document, data).url
    page = client.get(address)
    assert len(ticks(page)) == 1 and page.context["found"].same == 5
    assert "<ins>in spring</ins>" in page.text and texts(document)[5] == factories.HARBOUR[5][1]
    client.post(address, {"take": ticks(page)})
    assert texts(document)[5] == "A second pier will be built in spring."
    edit = Edit.objects.get()
    assert (edit.cause, edit.by, at(document, 6).state) == (Edit.Cause.RETURNED, coordinator, State.EDITED)
    assert not Upload.objects.exists()


def test_a_text_that_was_mended_is_checked_again(client, document):
    data = changed(take_out(client, document), {(2, TARGET): "The smart harbour was the main task of the year."})
    address = bring(client, document, data).url
    assert at(document, 2).flags.filter(check_name="repeated-word").exists()
    client.post(address, {"take": ticks(client.get(address))})
    assert not at(document, 2).flags.filter(check_name="repeated-word").exists()


def test_what_is_not_ticked_stays(client, document):
    data = changed(take_out(client, document), {(6, TARGET): "One.", (5, TARGET): "Two."})
    address = bring(client, document, data).url
    client.post(address, {"take": ticks(client.get(address))[:1]})
    assert (texts(document)[4], texts(document)[5]) == ("Two.", factories.HARBOUR[5][1])


def test_an_untouched_table_changes_nothing(client, document):
    page = client.get(bring(client, document, take_out(client, document)).url)
    assert ticks(page) == [] and "Nothing was changed." in page.text


def test_what_was_edited_here_and_left_alone_outside_is_no_change(client, document, reviewer):
    data = take_out(client, document)
    edit_translation(translation=at(document, 6), version=1, text="A pier follows.", by=reviewer)
    assert ticks(client.get(bring(client, document, data).url)) == []


def test_what_was_changed_on_both_sides_is_said_and_not_ticked(client, document, reviewer):
    data = changed(take_out(client, document), {(6, TARGET): "Another pier."})
    edit_translation(translation=at(document, 6), version=1, text="A pier follows.", by=reviewer)
    page = client.get(bring(client, document, data).url)
    assert "Changed here too since it went out." in page.text
    assert f'value="{ticks(page)[0]}"' in page.text and f'value="{ticks(page)[0]}" checked' not in page.text


def test_a_text_that_changed_after_it_was_shown_is_refused(client, document, reviewer):
    data = changed(take_out(client, document), {(6, TARGET): "Another pier.", (5, TARGET): "Fishermen."})
    address = bring(client, document, data).url
    shown = ticks(client.get(address))
    edit_translation(translation=at(document, 6), version=1, text="A pier follows.", by=reviewer)
    page = client.post(address, {"take": shown}, follow=True)
    assert "1 change taken." in page.text and "1 was not" in page.text
    assert texts(document)[4:] == ["Fishermen.", "A pier follows."]


def test_a_locked_text_is_left_alone(client, document):
    Translation.objects.filter(pk=at(document, 6).pk).update(locked=True)
    data = changed(take_out(client, document), {(6, TARGET): "Another pier."})
    address = bring(client, document, data).url
    client.post(address, {"take": ticks(client.get(address))})
    assert texts(document)[5] == factories.HARBOUR[5][1]


def test_remarks_go_out_and_new_ones_come_back_as_comments(client, document, reviewer):
    add_comment(translation=at(document, 6), text="Which pier?", by=reviewer)
    data = take_out(client, document)
    assert cell(data, 6, NOTE) == "Which pier?"
    address = bring(client, document, changed(data, {(5, NOTE): "At night: is that right?"})).url
    client.post(address, {"take": ticks(client.get(address))})
    assert list(Comment.objects.order_by("pk").values_list("text", flat=True)) == [
        "Which pier?",
        "At night: is that right?",
    ]
    assert not Edit.objects.exists()


def test_rows_of_another_document_are_counted_and_nothing_is_taken(client, document, project, coordinator):
    other = factories.bring(project, factories.paired([("图书馆。", "Library.")]), coordinator)
    page = client.get(bring(client, document, take_out(client, other)).url)
    assert page.context["found"].unknown == 1 and ticks(page) == []


NO_TABLES = [("x.txt", b"The lamp is lit.\n"), ("x.docx", b"PK\x03\x04broken"), ("x.docx", b""), ("x.tbx", b"<a/>")]


@pytest.mark.parametrize(("name", "data"), NO_TABLES)
def test_what_is_no_such_table_is_refused_with_a_sentence(client, document, name, data):
    answer = bring(client, document, data, name)
    assert answer.status_code == 422 and answer.context["error"]
    assert not Upload.objects.exists()


def test_it_cannot_be_stored_by_the_way_of_other_uploads(client, document):
    address = bring(client, document, take_out(client, document)).url
    upload = Upload.objects.get()
    assert client.get(f"/uploads/{upload.pk}/").url == address
    assert client.post(f"/uploads/{upload.pk}/store/").url == address
