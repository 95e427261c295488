"""The team's own edits teach: what was replaced by hand twice is proposed for the rest."""

import pytest

from reviewapp.actions.documents import import_document
from reviewapp.actions.members import create_project
from reviewapp.actions.review import edit_translation
from reviewapp.engine.formats.rows import Row
from reviewapp.engine.lessons import Lesson, lessons, replacements
from reviewapp.models import Translation, User


def test_the_words_that_were_replaced_are_found():
    (found,) = replacements("The water steward spoke.", "The river warden spoke.")
    assert found == ("water steward", "river warden")


def test_a_replacement_made_twice_in_one_text_is_no_lesson_yet():
    edits = [(1, "A mole stood.", "A pier stood."), (1, "The mole fell.", "The pier fell.")]
    assert lessons(edits) == []


def test_a_replacement_made_in_two_texts_is_one_whatever_its_case():
    edits = [(1, "Moles stood.", "Piers stood."), (2, "The moles fell.", "The piers fell.")]
    assert lessons(edits) == [Lesson("Moles", "Piers", 2)]


def test_a_sentence_written_anew_teaches_nothing():
    before = "It was a long and dull day on the old stone quay of the town."
    after = "Nothing whatever happened for many hours where ships had once been moored."
    assert list(replacements(before, after)) == []


def test_the_page_of_sweeps_proposes_the_rest(db, client):
    ana = User.objects.create_user("ana", is_staff=True)
    project = create_project(title="Piers", source_language="zh-Hans", target_language="en", by=ana)
    rows = [Row(target=f"The water steward {verb} here.") for verb in ("sat", "stood", "spoke", "slept")]
    document = import_document(
        project=project, title="P", rows=rows, source_language="zh-Hans", target_language="en", by=ana
    )
    for translation in Translation.objects.of(document, "en")[:2]:
        text = translation.text.replace("water steward", "river warden")
        edit_translation(translation=translation, version=1, text=text, by=ana)
    client.force_login(ana)
    page = client.get(f"/projects/{project.pk}/sweeps/")
    (lesson,) = page.context["lessons"]
    assert (lesson.old, lesson.new, lesson.times, lesson.left) == ("water steward", "river warden", 2, 2)
    chosen = {"language": "en", "prefer": lesson.new, "replace": lesson.old}
    answer = client.post(f"/projects/{project.pk}/sweeps/new/", chosen, follow=True)
    assert len(answer.context["hits"]) == 2


@pytest.mark.parametrize("words", ["…", "1", "a"])
def test_marks_and_single_letters_teach_nothing(words):
    assert list(replacements(f"x {words} y", "x other y")) == []
