"""The record of a review says what was checked, changed and accepted, and a file can be held against it."""

import io
import json
import re
import time
import zipfile

import pytest
from django.core.management import call_command

from reviewapp.actions.checks import decide_flag
from reviewapp.actions.review import approve_all, edit_translation
from reviewapp.actions.sweeps import apply_sweep, plan_sweep
from reviewapp.actions.terms import decide_term
from reviewapp.engine.findings import Severity
from reviewapp.engine.formats import all_formats
from reviewapp.models import Event, Flag, Project
from tests import factories
from tests.factories import at, bring, signed_in, smart_harbour

WRITERS = [each.name for each in all_formats().values() if each.writes and not each.holds_terms]


def take(user, document, format="csv", **more):
    data = {"format": format, "record": "on", **more}
    return signed_in(user).post(f"/documents/{document.pk}/en/export/file/", data)


def content(response):
    return b"".join(response.streaming_content)


def members(response):
    with zipfile.ZipFile(io.BytesIO(content(response))) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def record_in(response):
    return json.loads(members(response)["record.json"])


def mend_all(document, by):
    """Decide every open finding, so that nothing keeps the text from being clean."""
    for flag in Flag.objects.open().filter(translation__paragraph__document=document):
        decide_flag(flag=flag, kind="accepted-here", reason="as the Board writes it", by=by)


# What stands in it


def test_an_export_is_an_archive_of_the_file_and_its_record_to_read_and_to_keep(document, coordinator):
    found = members(take(coordinator, document))
    assert list(found) == ["annual-report.en.csv", "record.json", "record.html"]


def test_the_record_names_the_files_with_their_sums(document, coordinator):
    import hashlib

    found = members(take(coordinator, document))
    table = found["annual-report.en.csv"]
    named = json.loads(found["record.json"])["files"]
    assert named == [{"name": "annual-report.en.csv", "bytes": len(table), "sha256": hashlib.sha256(table).hexdigest()}]


def test_what_was_changed_approved_and_accepted_is_recorded_with_who_did(document, coordinator, reviewer):
    edit_translation(translation=at(document, 6), version=1, text="Next year a second pier follows.", by=reviewer)
    mend_all(document, reviewer)
    approve_all(document=document, language="en", by=coordinator)
    record = record_in(take(coordinator, document))
    [entry] = record["documents"]
    assert record["clean"] is True and entry["not_clean"] == []
    assert entry["changed"] == [{"by": "reviewer", "cause": "typed", "edits": 1, "paragraphs": 1}]
    [signed] = entry["approved"]
    assert (signed["by"], signed["state"], signed["paragraphs"]) == ("coordinator", "approved", 6)
    accepted = {(each["check"], each["words"], each["by"], each["reason"]) for each in entry["exceptions"]}
    assert ("repeated-word", "the the", "reviewer", "as the Board writes it") in accepted
    assert entry["counts"]["states"]["approved"] == entry["counts"]["paragraphs"] == 6


def test_what_is_not_clean_is_recorded_paragraph_by_paragraph(document, coordinator):
    record = record_in(take(coordinator, document))
    assert record["clean"] is False
    points = record["documents"][0]["not_clean"]
    assert {each["paragraph"] for each in points if each.get("state") == "machine"} == {1, 2, 3, 4, 5, 6}
    assert [each["sentence"] for each in points if each.get("check") == "repeated-word"] == ["“the” is repeated."]


def test_the_terms_applied_are_recorded_with_how_far_they_agree(document, coordinator, terminologist):
    concept = smart_harbour(document.project, coordinator)
    decide_term(term=concept.terms.get(text="smart harbour"), status="preferred", by=terminologist, reason="as agreed")
    sweep = plan_sweep(
        project=document.project, language="en", prefer="smart harbour", replace=["clever harbour"], by=terminologist
    )
    apply_sweep(sweep=sweep, ticked=set(sweep.hits.values_list("pk", flat=True)), by=terminologist)
    [entry] = record_in(take(coordinator, document))["documents"]
    [term] = entry["terms"]
    assert (term["source"], term["preferred"]) == (["智慧港口"], "smart harbour")
    assert term["reads"] == {"intelligent harbour": 1, "smart harbour": 2}
    assert term["consistency"] == pytest.approx(1 / 3, abs=0.001)
    assert entry["sweeps"] == [
        {"replace": ["clever harbour"], "prefer": "smart harbour", "by": "terminologist", "paragraphs": 1}
    ]


def test_the_versions_of_engine_and_checks_are_recorded(document, coordinator):
    engine = record_in(take(coordinator, document))["engine"]
    assert re.fullmatch(r"\d+\.\d+\.\d+.*", engine["reviewapp"])
    assert set(engine["checks"]) == {each.name for each in document.project.checks()}
    assert all(re.fullmatch("[0-9a-f]{12}", each["version"]) for each in engine["checks"].values())


def test_the_record_to_read_speaks_the_reader_s_language_and_loads_nothing(document, coordinator):
    mend_all(document, coordinator)
    client = signed_in(coordinator, **{"accept-language": "ar"})
    answer = client.post(f"/documents/{document.pk}/en/export/file/", {"format": "text", "record": "on"})
    page = members(answer)["record.html"].decode()
    assert '<html lang="ar" dir="rtl">' in page
    assert "as the Board writes it" in page and "annual-report.en.txt" in page
    assert not re.search(r"<(script|link|img|iframe)|\bsrc=|url\(", page)


def test_markup_in_a_text_stays_text_in_the_record(project, coordinator):
    document = bring(project, factories.alone("The <script>lamp lamp</script> is lit."), coordinator, title="<b>Lamps")
    page = members(take(coordinator, document, "text"))["record.html"].decode()
    assert "<script" not in page and "&lt;b&gt;Lamps" in page


# The same content, the same bytes


def test_the_same_content_gives_the_same_bytes_in_every_format_whenever_it_is_taken(document, coordinator):
    first = {name: content(take(coordinator, document, name)) for name in WRITERS}
    time.sleep(2.1)  # more than the two seconds by which archives tell times
    assert {name for name in WRITERS if content(take(coordinator, document, name)) != first[name]} == set()


def test_another_text_gives_another_record(document, coordinator, reviewer):
    before = record_in(take(coordinator, document))
    edit_translation(translation=at(document, 6), version=1, text="A second pier follows.", by=reviewer)
    after = record_in(take(coordinator, document))
    assert before["documents"][0]["content_sha256"] != after["documents"][0]["content_sha256"]
    assert before["files"] != after["files"]


# What clean means


def test_findings_below_the_bar_let_a_text_be_clean_and_are_shown(document, coordinator, viewer):
    approve_all(document=document, language="en", by=coordinator)
    Project.objects.update(export_bar=Severity.CRITICAL)
    Flag.objects.update(severity=Severity.MAJOR)
    record = record_in(take(viewer, document))
    assert record["clean"] is True and record["bar"] == "critical"
    assert any(each.get("open") for each in record["documents"][0]["findings"])
    page = signed_in(viewer).get(f"/documents/{document.pk}/en/export/").text
    assert "below what this project minds" in page


def test_no_bar_lets_a_forbidden_term_pass(document, coordinator, viewer):
    smart_harbour(document.project, coordinator)
    approve_all(document=document, language="en", by=coordinator)
    Project.objects.update(export_bar=Severity.CRITICAL)
    Flag.objects.update(severity=Severity.MINOR)
    assert take(viewer, document).status_code == 302
    Flag.objects.filter(check_name__in=["term-forbidden", "term-missing"]).delete()
    assert take(viewer, document).status_code == 200


def test_the_bar_is_a_setting_of_the_project(project, coordinator):
    client = signed_in(coordinator)
    page = client.get(f"/projects/{project.pk}/settings/")
    data = {name: page.context["form"][name].value() or "" for name in page.context["form"].fields}
    client.post(f"/projects/{project.pk}/settings/", {**data, "forbid_unclean_export": "", "export_bar": "2"})
    assert Project.objects.get().export_bar == Severity.MAJOR


# Several documents, a selection


@pytest.fixture
def second(project, coordinator):
    return bring(project, factories.alone("The lamp is lit.", "The tide is in."), coordinator, title="Annual report")


def take_many(user, project, parts, format="text"):
    data = {"part": [f"{each.pk}:en" for each in parts], "format": format}
    return signed_in(user).post(f"/projects/{project.pk}/export/files/", data)


def test_ticked_documents_come_as_one_archive_with_one_record(project, document, second, coordinator):
    found = members(take_many(coordinator, project, [document, second]))
    assert set(found) == {"annual-report.en.txt", "annual-report-2.en.txt", "record.json", "record.html"}
    record = json.loads(found["record.json"])
    assert len(record["documents"]) == len(record["files"]) == 2
    assert b"The tide is in." in found["annual-report.en.txt"] + found["annual-report-2.en.txt"]
    assert Event.objects.filter(kind=Event.Kind.EXPORTED).count() == 2


def test_what_is_not_ticked_stays(project, document, second, coordinator):
    found = members(take_many(coordinator, project, [second]))
    assert [name for name in found if name.endswith(".txt")] == ["annual-report.en.txt"]


def test_nothing_ticked_is_said(project, document, coordinator):
    client = signed_in(coordinator)
    page = client.post(f"/projects/{project.pk}/export/files/", {"format": "text"}, follow=True)
    assert "Tick at least one document." in page.text


def test_an_archive_with_one_document_that_cannot_be_written_is_not_made(project, document, second, coordinator):
    client = signed_in(coordinator)
    data = {"part": [f"{document.pk}:en", f"{second.pk}:en"], "format": "tmx"}
    page = client.post(f"/projects/{project.pk}/export/files/", data, follow=True)
    assert re.search(r"“Annual report”: [^<]*no source text", page.text)
    assert not Event.objects.filter(kind=Event.Kind.EXPORTED).exists()


def test_a_document_of_another_project_cannot_be_ticked(project, document, other_project, outsider, coordinator):
    theirs = bring(other_project, factories.alone("Not yours."), outsider)
    assert take_many(coordinator, project, [theirs]).status_code == 302


def test_the_paragraphs_that_the_desk_s_filter_shows_can_be_taken_alone(document, coordinator):
    found = members(take(coordinator, document, "text", show="check:any"))
    lines = found["annual-report.en.txt"].decode().splitlines()
    assert 0 < len(lines) < 6 and "The smart harbour was the the main task of the year." in lines
    assert json.loads(found["record.json"])["documents"][0]["paragraphs_shown"] == "check:any"


# Holding a file against its record


@pytest.fixture
def exported(document, coordinator, tmp_path):
    """The files of an export on disk, and the archive they came in."""
    data = content(take(coordinator, document))
    (tmp_path / "export.zip").write_bytes(data)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        archive.extractall(tmp_path)
    return tmp_path


def verify(capsys, *arguments):
    """The exit status of the command and what it said."""
    status = 0
    try:
        call_command("verify_export", *map(str, arguments))
    except SystemExit as stopped:
        status = stopped.code
    said = capsys.readouterr()
    return status, said.out + said.err


def test_a_file_as_it_was_exported_is_verified_and_the_export_found(exported, capsys):
    table = exported / "annual-report.en.csv"
    status, said = verify(capsys, table, "--record", exported / "record.json")
    assert status == 0
    assert "annual-report.en.csv: as recorded." in said and "NOT clean" in said
    assert "It was exported by coordinator on " in said


def test_the_archive_is_verified_by_the_record_in_it(exported, capsys):
    assert verify(capsys, exported / "export.zip")[0] == 0


def test_a_file_that_was_renamed_is_verified_by_its_content(exported, capsys):
    table = (exported / "annual-report.en.csv").rename(exported / "for-the-minister.csv")
    status, said = verify(capsys, table, "--record", exported / "record.json")
    assert status == 0 and "where it is called annual-report.en.csv" in said


def test_one_changed_letter_is_found(exported, capsys):
    table = exported / "annual-report.en.csv"
    table.write_bytes(table.read_bytes().replace(b"312", b"321"))
    status, said = verify(capsys, table, "--record", exported / "record.json")
    assert status == 1 and "CHANGED" in said


def test_a_file_the_record_does_not_name_is_told(exported, capsys):
    (exported / "other.txt").write_text("The tide is in.")
    status, said = verify(capsys, exported / "other.txt", "--record", exported / "record.json")
    assert status == 1 and "NOT in the record" in said


def test_a_record_that_was_changed_is_none_that_this_installation_issued(exported, capsys):
    record = exported / "record.json"
    record.write_text(record.read_text().replace('"clean": false', '"clean": true'))
    status, said = verify(capsys, exported / "annual-report.en.csv", "--record", record)
    assert status == 0 and "knows of no export with this record" in said


def test_a_file_missing_from_the_archive_is_told(exported, capsys):
    archive = exported / "less.zip"
    with zipfile.ZipFile(archive, "w") as made:
        made.write(exported / "record.json", "record.json")
    status, said = verify(capsys, archive)
    assert status == 1 and "MISSING" in said


@pytest.mark.parametrize(
    "record", [b"", b"[" * 9000, b'{"kind": 1}', b"\xff\xfe", b'{"kind": "reviewapp record of review", "version": 9}',
               b'{"kind": "reviewapp record of review", "version": 1, "files": [{"name": 1}]}'],
    ids=["empty", "deep", "other", "no text", "version", "no sums"],
)  # fmt: skip
def test_what_is_no_record_is_refused_with_a_sentence(exported, capsys, record):
    (exported / "record.json").write_bytes(record)
    status, said = verify(capsys, exported / "annual-report.en.csv", "--record", exported / "record.json")
    assert status == 2 and said.startswith("Cannot compare: ") and "Traceback" not in said


def test_without_a_record_nothing_is_compared(exported, capsys):
    assert verify(capsys, exported / "annual-report.en.csv")[0] == 2
