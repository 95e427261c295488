"""Termbases as files: statuses both ways, nothing twice, texts checked again."""

import io

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from reviewapp.actions.documents import import_document
from reviewapp.actions.members import create_project
from reviewapp.actions.termbases import concepts_of, import_terms
from reviewapp.engine.formats import tbx
from reviewapp.engine.formats.concepts import Concept, Term
from reviewapp.engine.formats.rows import Row
from reviewapp.models import Rendering, User
from reviewapp.models import Term as StoredTerm

WEIR = Concept(
    (Term("zh-Hans", "堰坝", "preferred"), Term("en", "weir", "preferred"), Term("en", "dam wall", "deprecated")),
    "w1",
    "Water",
    (("en", "A low dam across a river."),),
)


@pytest.fixture
def ana(db):
    return User.objects.create_user("ana", is_staff=True)


@pytest.fixture
def project(ana):
    return create_project(title="Weirs", source_language="zh-Hans", target_language="en", by=ana)


def statuses():
    return dict(StoredTerm.objects.values_list("text", "status"))


def test_terms_come_with_their_statuses_and_are_found_in_the_texts(project, ana):
    rows = [Row(source="堰坝很旧。", target="The dam wall is old.")]
    import_document(project=project, title="W", rows=rows, source_language="zh-Hans", target_language="en", by=ana)
    assert import_terms(project=project, concepts=[WEIR], by=ana) == (1, 3)
    assert statuses() == {"堰坝": "preferred", "weir": "preferred", "dam wall": "deprecated"}
    assert set(Rendering.objects.values_list("text", flat=True)) == {"堰坝", "dam wall"}


def test_what_is_there_already_is_not_brought_twice_and_keeps_its_status(project, ana):
    import_terms(project=project, concepts=[WEIR], by=ana)
    again = Concept((Term("en", "Weir", "deprecated"), Term("en", "barrage", "")))
    assert import_terms(project=project, concepts=[again], by=ana) == (0, 1)
    assert statuses()["weir"] == "preferred"
    assert statuses()["barrage"] == "admitted"


def test_a_forbidden_term_stays_forbidden_in_the_file(project, ana):
    import_terms(project=project, concepts=[WEIR], by=ana)
    stream = io.BytesIO()
    tbx.write_concepts(concepts_of(project), stream)
    stream.seek(0)
    (read,) = tbx.read_concepts(stream)
    assert {(term.text, term.status) for term in read.terms} == {(term.text, term.status) for term in WEIR.terms}
    assert read.subject == "Water"


def test_a_table_is_brought_on_the_page_and_a_broken_one_changes_nothing(project, ana, client):
    client.force_login(ana)
    address = f"/projects/{project.pk}/terms/bring/"
    good = SimpleUploadedFile("terms.csv", "source,target,status\n堰坝,weir,preferred\n".encode())
    client.post(address, {"file": good})
    assert statuses() == {"堰坝": "preferred", "weir": "preferred"}
    bad = SimpleUploadedFile("terms.csv", "source,target,status\n水闸,sluice,brilliant\n".encode())
    page = client.post(address, {"file": bad}, follow=True).content.decode()
    assert "“brilliant” is no status of a term" in page
    assert len(statuses()) == 2
