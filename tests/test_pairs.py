"""Files with unequal paragraphs are paired by content, mended on the page, and stored as they were mended."""

import pytest
from django.core.files.base import ContentFile

from reviewapp.actions.review import approve_all
from reviewapp.models import Document, Paragraph, State, Translation, Upload
from tests import factories
from tests.factories import at, signed_in, texts

SOURCE = [
    "The Orla harbour received 312 ships in 2024.",
    "A lamp was lit on the second pier. The fishermen had asked for it since 1998.",
    "The board met 14 times.",
    "Greta Lind chaired every meeting.",
]
TARGET = [
    "Der Hafen Orla empfing 2024 312 Schiffe.",
    "Auf dem zweiten Pier wurde eine Lampe angezündet.",
    "Die Fischer hatten sie seit 1998 verlangt.",
    "Der Vorstand tagte 14 Mal. Greta Lind leitete jede Sitzung.",
]


@pytest.fixture(autouse=True)
def media(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path


def file(lines, name):
    return ContentFile("\n".join(lines).encode(), name)


def offer(client, project, source=SOURCE, target=TARGET):
    """Bring two files to the page; its address."""
    data = {
        "source_language": "en",
        "target_language": "de",
        "source_file": file(source, "source.txt"),
        "target_files": file(target, "target.txt"),
    }
    return client.post(f"/projects/{project.pk}/documents/new/", data).url


def stored(client, url):
    client.post(f"{url}store/")
    paragraphs = Paragraph.objects.filter(document=Document.objects.latest("pk")).order_by("position")
    return [(each.source, each.translations.get().text) for each in paragraphs]


@pytest.fixture
def client(coordinator):
    return signed_in(coordinator)


def test_what_was_merged_and_split_is_paired_and_the_source_cut_between_sentences(client, project):
    url = offer(client, project, SOURCE, [*TARGET, "Gedruckt in Orla."])
    assert stored(client, url)[:4] == [
        (SOURCE[0], TARGET[0]),
        ("A lamp was lit on the second pier.", TARGET[1]),
        ("The fishermen had asked for it since 1998.", TARGET[2]),
        (f"{SOURCE[2]} {SOURCE[3]}", TARGET[3]),
    ]


def test_the_pairs_are_shown_side_by_side_with_what_is_unsure(client, project):
    url = offer(client, project, SOURCE, TARGET[:3])
    client.post(url, {"move": "unpair:0"})
    page = client.get(f"{url}?pairs")
    pairs = page.context["pairs"]
    assert [text for pair in pairs for text in pair.sources] == SOURCE
    assert [text for pair in pairs for text in pair.targets] == TARGET[:3]
    alone = [pair for pair in pairs if not pair.both]
    assert len(alone) == 2 and page.text.count('<span class="tag">alone</span>') == 2


def test_a_button_mends_the_pairs_and_they_are_stored_so(client, project):
    url = offer(client, project, ["One.", "Two.", "Three."], ["Eins.", "Drei."])
    client.post(url, {"move": "merge:0"})
    while len(client.get(url + "?pairs").context["pairs"]) > 1:
        client.post(url, {"move": "merge:0"})
    client.post(url, {"move": "split:0"})
    client.post(url, {"move": "split:1"})
    answer = client.post(url, {"move": "unpair:1"})
    assert answer.url.endswith("?pairs&from=0#bead-1")
    shapes = [(len(each.sources), len(each.targets)) for each in client.get(url + "?pairs").context["pairs"]]
    assert shapes == [(1, 1), (1, 0), (0, 1), (1, 0)]
    client.post(url, {"move": "source-up:3"})
    assert stored(client, url) == [("One.", "Eins."), ("Two.", ""), ("Three.", "Drei.")]


def test_equal_counts_are_paired_one_to_one_until_somebody_asks_otherwise(client, project):
    url = offer(client, project, [*SOURCE[:3], "Nobody was hurt."], TARGET)
    assert client.get(url).context["pairs"] == []
    client.post(url, {"align": "1"})
    pairs = client.get(url + "?pairs").context["pairs"]
    assert (SOURCE[1:2], TARGET[1:3]) in [(list(each.sources), list(each.targets)) for each in pairs]


def test_pairs_of_texts_that_are_read_otherwise_now_are_made_anew(client, project):
    url = offer(client, project, ["One.", "Two.", "Three."], ["Eins.", "Drei."])
    client.post(url, {"move": "merge:0"})
    source = Upload.objects.get().files.get(part="source")
    client.post(url, {"repair": f"join:{source.pk}:0"})
    assert stored(client, url) == [("One. Two.", "Eins."), ("Three.", "Drei.")]


@pytest.mark.parametrize("move", ["merge:99", "merge:-1", "jump:0", "split", "merge:9" + "9" * 30, "unpair:x"])
def test_a_move_that_cannot_be_changes_nothing(client, project, move):
    url = offer(client, project, SOURCE, TARGET[:3])
    before = client.get(url + "?pairs").context["pairs"]
    assert client.post(url, {"move": move}).status_code == 302
    assert client.get(url + "?pairs").context["pairs"] == before


def test_a_long_document_is_shown_page_by_page(client, project):
    lines = [f"Ship {number} came at {number}:30." for number in range(230)]
    url = offer(client, project, lines, [*lines, "Printed in Orla."])
    page = client.get(url)
    assert len(page.context["pairs"]) == 200 and page.context["later"] == 200
    assert client.get(f"{url}?pairs&from=200").context["pairs"][0].place == 200


# The source that comes later


@pytest.fixture
def reviewed(project, coordinator):
    """A translation without source, approved, with a finding that somebody has decided."""
    document = factories.bring(project, factories.alone(*TARGET), coordinator, language="de")
    document.source_language = "en"
    document.save()
    approve_all(document=document, language="de", by=coordinator)
    return document


def later(client, document, lines):
    data = {"part": "source", "language": "de", "file": file(lines, "source.txt")}
    return client.post(f"/documents/{document.pk}/add/", data).url


def test_a_source_that_comes_later_is_laid_beside_what_was_reviewed(client, reviewed):
    url = later(client, reviewed, SOURCE[:3])
    client.post(f"{url}store/")
    assert texts(reviewed, "de") == TARGET
    assert [at(reviewed, n, "de").paragraph.source for n in (1, 2, 3)] == [
        SOURCE[0],
        "A lamp was lit on the second pier.",
        "The fishermen had asked for it since 1998.",
    ]
    assert {each.state for each in Translation.objects.of(reviewed, "de")} == {State.APPROVED}


def test_source_text_that_nobody_translated_becomes_a_paragraph_and_nothing_reviewed_is_lost(client, reviewed):
    before = dict(Translation.objects.of(reviewed, "de").values_list("pk", "text"))
    missing = "The library of Lund lent 9870 books to 655 schoolchildren that winter, more than in any year before."
    url = later(client, reviewed, [SOURCE[0], SOURCE[1], missing, f"{SOURCE[2]} {SOURCE[3]}"])
    for move in ["merge:0"] * 3 + ["split:0", "split:1", "target-up:2", "split:2", "target-down:2"]:
        client.post(url, {"move": move})
    pairs = client.get(url + "?pairs").context["pairs"]
    assert [list(each.sources) for each in pairs if not each.targets] == [[missing]]
    client.post(f"{url}store/")
    after = dict(Translation.objects.of(reviewed, "de").values_list("pk", "text"))
    assert before.items() <= after.items() and len(after) == len(before) + 1
    added = Translation.objects.of(reviewed, "de").get(text="")
    assert added.paragraph.source == missing and added.paragraph.position == 3
    assert [each.paragraph.position for each in Translation.objects.of(reviewed, "de")] == [0, 1, 2, 3, 4]
