"""Bringing text in: what is stored, and what is refused with nothing stored."""

import json

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from reviewapp.actions.checks import recheck
from reviewapp.actions.documents import delete_document, import_document, join_document, pair_up
from reviewapp.actions.errors import ActionError
from reviewapp.actions.review import approve, edit_translation
from reviewapp.actions.sweeps import apply_sweep, plan_sweep
from reviewapp.engine.formats.rows import Candidate, Row
from reviewapp.models import Document, Edit, Event, Flag, Paragraph, State, Translation, Upload, UploadedFile
from tests import factories
from tests.factories import at, signed_in, texts

LINES = b"The lamp is lit.\nThe tide is in.\n"
SOURCE_LINES = "灯亮了。\n涨潮了。\n".encode()


@pytest.fixture
def uploads(settings, tmp_path):
    """Where files wait until they are stored."""
    settings.MEDIA_ROOT = tmp_path / "uploads"
    return settings.MEDIA_ROOT / "pending"


def waiting(uploads):
    return sorted(path.name for path in uploads.iterdir()) if uploads.exists() else []


def offer(user, project, **files):
    """Bring files to the page as its form does; bytes become a .txt file of the field's name."""
    data = {"source_language": "zh-Hans", "target_language": "en"}
    for field, content in files.items():
        data[field] = SimpleUploadedFile(f"{field}.txt", content) if isinstance(content, bytes) else content
    return signed_in(user).post(f"/projects/{project.pk}/documents/new/", data)


def nothing_is_stored(uploads):
    return not Document.objects.exists() and not Upload.objects.exists() and not waiting(uploads)


# What is stored


def test_paragraphs_keep_their_order_their_source_and_their_candidates(document):
    stored = [(each.source, each.translations.get().text) for each in document.paragraphs.order_by("position")]
    assert stored == list(factories.HARBOUR)
    assert [run.name for run in document.runs.all()] == ["first reading", "second reading"]
    paragraph = document.paragraphs.get(position=0)
    assert [each.text for each in paragraph.candidates.all()] == [factories.HARBOUR[0][1], factories.SECOND_READING[0]]


def test_a_document_is_checked_as_it_comes_in(document):
    found = Flag.objects.values_list("translation__paragraph__position", "check_name", "form")
    assert set(found) == {(1, "repeated-word", "the the"), (2, "masked-name", "**")}


def test_an_import_is_recorded(document, coordinator):
    event = Event.objects.get(kind=Event.Kind.IMPORTED)
    assert (event.document, event.by, event.data) == (document, coordinator, {"paragraphs": 6})


def test_the_same_text_gives_the_same_keys_and_repeats_are_told_apart(project, coordinator):
    rows = factories.paired([("灯亮了。", "Lit."), ("灯亮了。", "Lit again."), ("涨潮了。", "High tide.")])
    better = factories.paired(
        [("灯亮了。", "The lamp is lit."), ("灯亮了。", "Again."), ("涨潮了。", "The tide is in.")]
    )
    first, second = factories.bring(project, rows, coordinator), factories.bring(project, better, coordinator)
    keys = [list(each.paragraphs.order_by("position").values_list("key", flat=True)) for each in (first, second)]
    assert keys[0] == keys[1] and len(set(keys[0])) == 3


def test_a_file_s_own_ids_are_the_keys(project, coordinator):
    document = factories.bring(project, [Row(target="Lit.", key="u7"), Row(target="Tide.", key="u9")], coordinator)
    assert list(document.paragraphs.values_list("key", flat=True)) == ["u7", "u9"]


def test_languages_are_stored_in_their_usual_case_and_nonsense_is_refused(project, coordinator):
    document = factories.bring(project, factories.alone("Lit."), coordinator, language="EN-gb")
    assert document.target_languages == ["en-GB"]
    with pytest.raises(ActionError):
        factories.bring(project, factories.alone("Lit."), coordinator, language="englisch, bitte")
    assert Document.objects.count() == 1


def test_a_text_of_nothing_is_refused(project, coordinator):
    with pytest.raises(ActionError):
        factories.bring(project, factories.alone("", "  ", "\n"), coordinator)
    assert not Document.objects.exists()


def test_what_a_file_calls_approved_is_not_approved_here(project, coordinator):
    rows = [Row(target="Lit.", state=State.APPROVED), Row(target="Tide.", state=State.REVIEWED, locked=True)]
    document = factories.bring(project, rows, coordinator)
    assert factories.states(document) == [State.MACHINE, State.REVIEWED]
    assert [each.locked for each in Translation.objects.of(document, "en")] == [False, True]


def test_unequal_counts_are_named_and_refused():
    with pytest.raises(ActionError, match=r"3 paragraphs.*2 paragraphs"):
        pair_up(["一", "二", "三"], ["one", "two"])


# The page


def test_a_translation_alone_is_shown_before_it_is_stored(project, coordinator, uploads):
    response = offer(coordinator, project, target_files=LINES)
    assert response.status_code == 302 and not Document.objects.exists()
    page = signed_in(coordinator).get(response.url)
    assert page.status_code == 200 and "The tide is in." in page.text


def test_source_and_translation_are_paired_and_stored_and_nothing_is_left_waiting(
    project, coordinator, uploads, django_capture_on_commit_callbacks
):
    offer(coordinator, project, source_file=SOURCE_LINES, target_files=LINES)
    assert len(waiting(uploads)) == 2
    with django_capture_on_commit_callbacks(execute=True):
        response = signed_in(coordinator).post(f"/uploads/{Upload.objects.get().pk}/store/")
    document = Document.objects.get()
    assert response.url == f"/documents/{document.pk}/en/"
    assert list(document.paragraphs.order_by("position").values_list("source", flat=True)) == ["灯亮了。", "涨潮了。"]
    assert texts(document) == ["The lamp is lit.", "The tide is in."]
    assert (document.file_format, document.file_encoding) == ("text", "utf-8") and len(document.file_sha256) == 64
    assert not Upload.objects.exists() and not waiting(uploads)


def test_what_is_dropped_leaves_nothing_behind(project, coordinator, uploads, django_capture_on_commit_callbacks):
    offer(coordinator, project, target_files=LINES)
    with django_capture_on_commit_callbacks(execute=True):
        signed_in(coordinator).post(f"/uploads/{Upload.objects.get().pk}/drop/")
    assert nothing_is_stored(uploads)


def test_pasted_texts_are_brought_like_files(project, coordinator, uploads):
    offer(coordinator, project, target_text="The lamp is lit.\n\nThe tide is in.", source_text="灯亮了。\n\n涨潮了。")
    signed_in(coordinator).post(f"/uploads/{Upload.objects.get().pk}/store/")
    assert texts(Document.objects.get()) == ["The lamp is lit.", "The tide is in."]


def test_unequal_counts_are_shown_as_pairs_before_anything_is_stored(project, coordinator, uploads):
    url = offer(coordinator, project, source_file=SOURCE_LINES, target_files=LINES + b"One line more.\n").url
    page = signed_in(coordinator).get(url)
    assert "2 paragraphs" in page.text and "3 paragraphs" in page.text and "One line more." in page.text
    assert "Pairs" in page.text and not Document.objects.exists()


def test_unequal_counts_are_mended_on_the_page_and_stored(project, coordinator, uploads):
    url = offer(coordinator, project, source_file=SOURCE_LINES, target_files=LINES + b"One line more.\n").url
    target = UploadedFile.objects.get(part=UploadedFile.Part.TARGET)
    signed_in(coordinator).post(url, {"repair": f"join:{target.pk}:1"})
    signed_in(coordinator).post(f"{url}store/")
    assert texts(Document.objects.get()) == ["The lamp is lit.", "The tide is in. One line more."]


def test_a_split_is_chosen_not_guessed_silently(project, coordinator, uploads):
    block = b"The lamp\nis lit.\n\nThe tide\nis in.\n"
    url = offer(coordinator, project, target_files=block).url
    assert "2 paragraphs" in signed_in(coordinator).get(url).text
    pk = UploadedFile.objects.get().pk
    signed_in(coordinator).post(url, {f"split-{pk}": "line"})
    assert "4 paragraphs" in signed_in(coordinator).get(url).text


def test_one_bilingual_file_brings_both_sides_and_its_candidates(project, coordinator, uploads):
    row = {"source": "灯亮了。", "target": "Lit.", "candidates": [{"text": "The lamp is lit.", "origin": "second"}]}
    file = SimpleUploadedFile("lamps.jsonl", json.dumps(row).encode())
    url = offer(coordinator, project, target_files=file).url
    signed_in(coordinator).post(f"{url}store/")
    paragraph = Paragraph.objects.get()
    assert paragraph.source == "灯亮了。" and str(paragraph.document) == "lamps"
    assert [each.text for each in paragraph.candidates.all()] == ["Lit.", "The lamp is lit."]


REFUSED = {
    "an empty file": b"",
    "a file of spaces": b" \n\t\n ",
    "a picture renamed .txt": b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(200),
    "noise": bytes(range(128, 256)) * 8,
}


@pytest.mark.parametrize("content", REFUSED.values(), ids=REFUSED)
def test_a_file_nobody_can_read_is_refused_with_its_name(project, coordinator, uploads, content):
    response = offer(coordinator, project, target_files=content)
    assert response.status_code == 422
    assert "target_files" in response.text
    assert nothing_is_stored(uploads)


def test_a_file_beyond_the_limit_is_refused(project, coordinator, uploads, settings):
    settings.UPLOAD_BYTES = 1_000_000
    response = offer(coordinator, project, target_files=b"A line of the log.\n" * 60_000)
    assert response.status_code == 422 and "1 MB" in response.text
    assert nothing_is_stored(uploads)


def test_a_text_of_too_many_paragraphs_is_refused(project, coordinator, uploads, settings):
    settings.UPLOAD_PARAGRAPHS = 100
    response = offer(coordinator, project, target_files=b"A line of the log.\n" * 101)
    assert response.status_code == 422 and "100 paragraphs" in response.text
    assert nothing_is_stored(uploads)


def test_a_form_without_text_or_language_is_refused(project, coordinator, uploads):
    assert offer(coordinator, project).status_code == 422
    assert offer(coordinator, project, target_files=LINES, target_language="engl-ish-").status_code == 422
    assert nothing_is_stored(uploads)


def test_a_file_of_rows_without_words_is_refused_when_it_is_stored(project, coordinator, uploads):
    file = SimpleUploadedFile("blank.jsonl", b'{"target": ""}\n{"target": " "}')
    url = offer(coordinator, project, target_files=file).url
    page = signed_in(coordinator).post(f"{url}store/", follow=True)
    assert "There is no text to store." in page.text
    assert not Document.objects.exists()


def test_ids_of_any_length_are_stored(project, coordinator, uploads):
    rows = [{"id": "k" * 300 + end, "target": f"Lamp {end}."} for end in "ab"]
    file = SimpleUploadedFile("long.jsonl", "\n".join(map(json.dumps, rows)).encode())
    signed_in(coordinator).post(f"{offer(coordinator, project, target_files=file).url}store/")
    keys = list(Paragraph.objects.values_list("key", flat=True))
    assert len(set(keys)) == 2 and all(len(key) <= 255 for key in keys)


def test_a_file_in_an_old_encoding_is_read_as_it_was_meant(project, coordinator, uploads):
    text = "港务局今天发布年度报告。\n渔民希望夜间也有灯光。\n"
    offer(coordinator, project, source_file=text.encode("gb18030"), target_files=LINES)
    signed_in(coordinator).post(f"/uploads/{Upload.objects.get().pk}/store/")
    assert Document.objects.get().paragraphs.get(position=1).source == "渔民希望夜间也有灯光。"


def test_what_one_coordinator_brings_another_does_not_see(project, coordinator, other_project, outsider, uploads):
    url = offer(coordinator, project, target_files=LINES).url
    assert signed_in(outsider).get(url).status_code == 404


# Later


def test_a_source_that_comes_later_is_checked_and_changes_no_text(project, coordinator, reviewer):
    document = factories.bring(project, factories.alone("312 ships came.", "The lamp was lit."), coordinator)
    edit_translation(translation=at(document, 2), version=1, text="The lamp was lit again.", by=reviewer)
    assert not Flag.objects.exists()
    rows = factories.paired([("来了321艘船。", ""), ("灯又亮了。", "")])
    join_document(document=document, rows=rows, language="en", by=coordinator)
    assert texts(document) == ["312 ships came.", "The lamp was lit again."]
    assert factories.states(document) == [State.MACHINE, State.EDITED]
    assert document.has_source()
    assert Flag.objects.filter(translation=at(document, 1), check_name__startswith="number").exists()


def test_an_approval_is_looked_at_again_when_a_source_brings_a_decided_term(project, coordinator, terminologist):
    document = factories.bring(project, factories.alone("The port is busy.", "The tide is in."), coordinator)
    for number in (1, 2):
        approve(translation=at(document, number), version=1, by=coordinator)
    factories.smart_harbour(project, terminologist)
    rows = factories.paired([("智慧港口很忙。", ""), ("涨潮了。", "")])
    join_document(document=document, rows=rows, language="en", by=coordinator)
    assert factories.states(document) == [State.RE_CHECK, State.APPROVED]
    assert at(document, 1).approved_by == coordinator


def test_a_further_candidate_joins_the_others(document, coordinator):
    rows = [Row(target="", candidates=(Candidate(f"Third {n}.", "second reading"),)) for n in range(6)]
    join_document(document=document, rows=rows, language="en", by=coordinator)
    assert [run.name for run in document.runs.all()] == ["first reading", "second reading", "second reading (2)"]
    assert at(document, 1).text == factories.HARBOUR[0][1]
    assert document.paragraphs.get(position=0).source == factories.HARBOUR[0][0]


def test_a_translation_into_one_more_language_is_reviewed_beside_the_first(document, coordinator, viewer):
    lines = ("Rapport", "Le port était était prêt.", "Le directeur a parlé.", "312 bateaux.", "Oui.", "Un quai.")
    rows = [Row(target="", candidates=(Candidate(line, "lecture"),)) for line in lines]
    join_document(document=document, rows=rows, language="FR", by=coordinator)
    assert document.target_languages == ["en", "fr"]
    assert texts(document, "fr") == list(lines) and texts(document) == [target for _s, target in factories.HARBOUR]
    assert [flag.form for flag in Flag.objects.of(document, "fr")] == ["était était"]
    assert signed_in(viewer).get(f"/documents/{document.pk}/fr/").status_code == 200
    with pytest.raises(ActionError):
        join_document(document=document, rows=factories.alone(*[""] * 6), language="es", by=coordinator)


def test_what_was_paired_with_another_number_of_paragraphs_is_refused(document, coordinator):
    with pytest.raises(ActionError):
        join_document(document=document, rows=factories.alone("One.", "Two."), language="en", by=coordinator)


def test_a_document_that_was_edited_and_swept_can_be_deleted_and_the_record_stays(
    project, document, coordinator, terminologist
):
    forms = {"prefer": "smart harbour", "replace": ["clever harbour"]}
    for scope in (document, None):
        sweep = plan_sweep(project=project, document=scope, language="en", by=terminologist, **forms)
        apply_sweep(sweep=sweep, ticked=set(sweep.hits.values_list("pk", flat=True)), by=terminologist)
    delete_document(document=document, by=coordinator)
    assert not Document.objects.exists() and not Edit.objects.exists()
    event = Event.objects.get(kind=Event.Kind.DELETED)
    assert event.data == {"title": "Annual report", "paragraphs": 6}
    assert Event.objects.filter(kind=Event.Kind.IMPORTED).exists()


def test_deleting_asks_first(project, document, coordinator):
    url = f"/documents/{document.pk}/delete/"
    assert "Annual report" in signed_in(coordinator).get(url).text
    assert Document.objects.exists()
    assert signed_in(coordinator).post(url).url == f"/projects/{project.pk}/"
    assert not Document.objects.exists()


def test_a_title_longer_than_its_column_is_cut(project, coordinator):
    document = import_document(
        project=project,
        title="Long " * 100,
        rows=factories.alone("Lit."),
        source_language="zh-Hans",
        target_language="en",
        by=coordinator,
    )
    document.refresh_from_db()
    assert len(document.title) <= 300


def test_a_role_is_known_by_either_of_its_spellings_and_checked_as_what_it_is(project, coordinator):
    rows = [Row(source="灯亮了。", target="It is lit", role=role) for role in ("list item", "list-item", "table cell")]
    document = factories.bring(project, [*rows, Row(target="Lit.", role="verse")], coordinator)
    roles = list(document.paragraphs.order_by("position").values_list("role", flat=True))
    assert roles == ["list-item", "list-item", "table-cell", "paragraph"]
    ends = Flag.objects.filter(check_name="end-mark").values_list("translation__paragraph__position", flat=True)
    assert list(ends) == [0, 1]


def test_a_state_is_known_by_either_of_its_spellings(project, coordinator):
    rows = [Row(target="Lit.", state="needs work"), Row(target="Tide.", state="needs-work"), Row(target="Sea.")]
    document = factories.bring(project, rows, coordinator)
    assert factories.states(document) == [State.NEEDS_WORK, State.NEEDS_WORK, State.MACHINE]


def test_a_long_document_is_checked_as_a_short_one_is(project, coordinator):
    """Texts are checked some hundred at a time; what one part says of another must not depend on that."""
    lines = [f"Lamp number {number} is lit at the pier." for number in range(600)]
    lines[3], lines[597] = "The the lamp is lit.", "The the lamp is lit."
    document = factories.bring(project, factories.alone(*lines), coordinator)
    found = Flag.objects.of(document, "en").filter(check_name="repeated-word")
    assert [flag.translation.paragraph.number for flag in found] == [4, 598]
    before = list(Flag.objects.of(document, "en").values_list("translation", "check_name", "form", "group"))
    recheck(list(Translation.objects.of(document, "en").select_related("paragraph__document__project")))
    after = list(Flag.objects.of(document, "en").values_list("translation", "check_name", "form", "group"))
    assert before == after
