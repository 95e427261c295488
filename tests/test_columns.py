"""Tables whose columns are called otherwise: shown, placed by hand, and remembered."""

import io

import pytest
from django.core.files.base import ContentFile
from openpyxl import Workbook

from reviewapp.models import Document, Paragraph, Project, Upload
from tests.factories import signed_in, texts

LINES = [["nummer", "bron", "vertaling"], ["1", "灯亮了。", "The lamp is lit."], ["2", "涨潮了。", "The tide is in."]]


@pytest.fixture(autouse=True)
def media(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path


@pytest.fixture
def client(coordinator):
    return signed_in(coordinator)


def csv(encoding="utf-8"):
    return ContentFile("".join(",".join(line) + "\n" for line in LINES).encode(encoding), "lamps.csv")


def tsv():
    return ContentFile("".join("\t".join(line) + "\n" for line in LINES).encode(), "lamps.tsv")


def xlsx():
    book, stream = Workbook(), io.BytesIO()
    for line in LINES:
        book.active.append(line)
    book.save(stream)
    return ContentFile(stream.getvalue(), "lamps.xlsx")


def offer(client, project, file):
    data = {"source_language": "zh-Hans", "target_language": "en", "target_files": file}
    return client.post(f"/projects/{project.pk}/documents/new/", data).url


def place(client, url, **columns):
    pk = Upload.objects.latest("pk").files.get().pk
    return client.post(url, {f"column-{pk}-{name}": header for name, header in columns.items()})


PLACED = {"source": "bron", "target": "vertaling", "id": "nummer", "state": "", "note": ""}


@pytest.mark.parametrize("make", [csv, tsv, xlsx])
def test_a_table_nobody_knows_is_placed_by_hand_and_the_next_one_is_known(client, project, make):
    url = offer(client, project, make())
    page = client.get(url)
    assert "no column “target”" in page.text and '<option dir="auto">vertaling</option>' in page.text
    place(client, url, **PLACED)
    assert "The lamp is lit." in client.get(url).text
    client.post(f"{url}store/")
    document = Document.objects.get()
    assert texts(document) == ["The lamp is lit.", "The tide is in."]
    assert list(Paragraph.objects.order_by("position").values_list("key", "source")) == [
        ("1", "灯亮了。"),
        ("2", "涨潮了。"),
    ]
    assert "The lamp is lit." in client.get(offer(client, project, make())).text


def test_what_is_remembered_is_of_that_first_line_and_project_alone(client, project, coordinator, outsider):
    url = offer(client, project, csv())
    place(client, url, **PLACED)
    client.post(f"{url}store/")
    elsewhere = Project.objects.exclude(pk=project.pk).get()
    assert "no column" in signed_in(outsider).get(offer(signed_in(outsider), elsewhere, csv())).text


def test_a_column_with_a_usual_name_can_be_left_out(client, project):
    file = ContentFile("source,target\n灯亮了。,The lamp is lit.\n".encode(), "lamps.csv")
    url = offer(client, project, file)
    place(client, url, source="", target="target", id="", state="", note="")
    client.post(f"{url}store/")
    assert Paragraph.objects.get().source is None


def test_an_encoding_is_found_shown_and_can_be_said_otherwise(client, project):
    url = offer(client, project, csv("gb18030"))
    place(client, url, **PLACED)
    page = client.get(url).text
    assert "灯亮了。" in page and 'value="gb18030"' in page
    pk = Upload.objects.get().files.get().pk
    client.post(url, {f"encoding-{pk}": "latin-1"})
    assert "灯亮了。" not in client.get(url).text


def test_an_encoding_that_does_not_exist_is_said(client, project):
    url = offer(client, project, csv())
    pk = Upload.objects.get().files.get().pk
    client.post(url, {f"encoding-{pk}": "klingon"})
    page = client.get(url)
    assert page.status_code == 200 and page.context["proposal"].error
    assert f'name="encoding-{pk}" value="klingon"' in page.text  # so that it can be put right
