"""Words looked up in both languages of a project."""

import pytest

from reviewapp.actions.documents import import_document
from reviewapp.actions.members import create_project
from reviewapp.engine.formats.rows import Row
from reviewapp.models import User

PAIRS = [("堰坝很旧。", "The weirs are old."), ("灯塔还亮。", "The lighthouse is still lit.")]


@pytest.fixture
def look(db, client):
    ana = User.objects.create_user("ana", is_staff=True)
    project = create_project(title="Weirs", source_language="zh-Hans", target_language="en", by=ana)
    rows = [Row(source=source, target=target) for source, target in PAIRS]
    import_document(project=project, title="W", rows=rows, source_language="zh-Hans", target_language="en", by=ana)
    client.force_login(ana)
    return lambda words: client.get(f"/projects/{project.pk}/concordance/", {"q": words})


def test_an_inflected_form_is_found_with_the_source_beside_it(look):
    (line,) = look("weir").context["lines"]
    assert line.target == 'The <span class="hit" data-flag="">weirs</span> are old.'
    assert "堰坝很旧。" in line.source


def test_two_characters_of_a_source_are_found(look):
    (line,) = look("灯塔").context["lines"]
    assert line.source == '<span class="hit" data-flag="">灯塔</span>还亮。'


def test_words_that_stand_nowhere_are_told_so(look):
    assert "stand neither" in look("windmill").content.decode()


def test_an_empty_search_teaches_what_to_do(look):
    assert "Type some words" in look(" ").content.decode()
