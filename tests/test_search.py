"""Which paragraphs hold some words: found by the index, kept true by whatever writes a text."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from reviewapp.actions.documents import delete_document, join_document
from reviewapp.actions.paragraphs import merge_paragraphs, split_paragraph
from reviewapp.actions.review import edit_translation
from reviewapp.engine.formats.rows import Candidate, Row
from reviewapp.engine.patterns import Search
from reviewapp.models import Paragraph, Posting, Project, TextGrams, Translation, search
from reviewapp.models.search import holding, paragraphs_holding, paragraphs_with_terms
from tests import factories
from tests.factories import at, bring


def numbers(project, language, *forms, **how):
    found = paragraphs_holding(project, language, forms, **how)
    return sorted(
        position + 1 for position in Paragraph.objects.filter(pk__in=found).values_list("position", flat=True)
    )


@pytest.mark.parametrize(
    ("language", "form", "where"),
    [
        ("en", "smart harbour", [2]),
        ("en", "HARBOUR", [1, 2, 4, 5]),
        ("en", "second  pier", [6]),
        ("en", "harbou", []),
        ("zh-Hans", "港口", [2, 4, 5]),
        ("zh-Hans", "港", [1, 2, 4, 5]),
        ("fr", "harbour", []),
    ],
)
def test_words_are_found_in_their_language(project, document, language, form, where):
    assert numbers(project, language, form) == where


def test_a_paragraph_with_any_of_several_forms_is_found(project, document):
    assert numbers(project, "en", "smart harbour", "second pier", "canal") == [2, 6]


def test_a_form_without_letters_may_stand_in_any_text(project, document):
    assert numbers(project, "en", "…") == [1, 2, 3, 4, 5, 6]


def test_a_term_is_found_as_it_is_inflected(project, coordinator):
    bring(project, factories.alone("Clever harbours are lit.", "The pier."), coordinator)
    assert len(paragraphs_with_terms(project, "en", ["clever harbour"])) == 1


def test_other_projects_are_not_searched(project, document, other_project, outsider):
    bring(other_project, factories.harbour_rows(), outsider)
    assert paragraphs_holding(other_project, "en", ["second pier"]).isdisjoint(
        paragraphs_holding(project, "en", ["second pier"])
    )
    assert len(paragraphs_holding(Project.objects.get(pk=other_project.pk), "en", ["second pier"])) == 1


def test_an_edit_takes_old_words_out_and_puts_new_ones_in(project, document, coordinator):
    edit_translation(translation=at(document, 6), version=1, text="A lock will be built.", by=coordinator)
    assert numbers(project, "en", "second pier") == []
    assert numbers(project, "en", "lock") == [6]


def test_a_source_and_a_translation_in_one_language_are_both_found(project, coordinator):
    project.source_language = "en"
    document = bring(project, factories.paired([("The old lock.", "The old sluice.")]), coordinator)
    assert numbers(project, "en", "lock") == numbers(project, "en", "sluice") == [1]
    edit_translation(translation=at(document, 1), version=1, text="The old gate.", by=coordinator)
    assert numbers(project, "en", "lock") == numbers(project, "en", "gate") == [1]
    assert numbers(project, "en", "sluice") == []


def test_another_translation_in_the_language_of_the_source_stays_found(project, coordinator):
    document = bring(project, factories.paired([("旧船闸。", "The old lock.")]), coordinator)
    rows = [Row(target="", candidates=(Candidate("老闸门。", "second reading"),))]
    join_document(document=document, rows=rows, language="zh-Hans", by=coordinator)
    edit_translation(translation=at(document, 1), version=1, text="The old gate.", by=coordinator)
    assert numbers(project, "zh-Hans", "船闸") == numbers(project, "zh-Hans", "闸门") == [1]


def test_split_and_merged_paragraphs_are_found_where_their_words_stand_now(project, document, coordinator):
    paragraph = document.paragraphs.get(position=5)
    split_paragraph(paragraph=paragraph, source_at=2, target_at={"en": 14}, by=coordinator)
    assert numbers(project, "en", "second pier") == [6] and numbers(project, "en", "built next year") == [7]
    merge_paragraphs(paragraph=document.paragraphs.get(position=5), by=coordinator)
    assert numbers(project, "en", "built next year") == [6]


def test_a_deleted_document_leaves_nothing_in_the_index(document, coordinator):
    delete_document(document=document, by=coordinator)
    assert not Posting.objects.exists() and not TextGrams.objects.exists()


# What find reads


def looked_at(what, language="en", sides="target", **how):
    """The numbers of the paragraphs that a search reads, and whether it asked the texts themselves."""
    asked = holding(Translation.objects.filter(language=language), Search(what, **how), sides, language)
    positions = asked.order_by("paragraph__position").values_list("paragraph__position", flat=True)
    with CaptureQueriesContext(connection) as queries:
        found = [position + 1 for position in positions]
    return found, "LIKE" in queries[-1]["sql"]


def test_words_between_others_and_chinese_are_found_by_the_index(document):
    assert looked_at("the smart harbour was") == ([2], False)
    assert looked_at("慧港口", sides="source") == ([2, 4, 5], False)
    assert looked_at("慧港口", sides="both") == ([2, 4, 5], False)


def test_a_part_of_a_word_is_looked_for_in_the_texts(document):
    assert looked_at("bour rec") == ([1, 2, 4, 5], True)


def test_a_pattern_reads_everything(document):
    assert looked_at("har.*r", regex=True) == ([1, 2, 3, 4, 5, 6], False)


def test_what_is_written_with_a_twin_of_a_character_is_not_left_out(project, coordinator):
    bring(project, [Row(source="\uf905\u4e00", target="A string.")], coordinator)
    assert looked_at("\u4e32", sides="source")[0] == [1] == looked_at("\u4e32\u4e00", sides="source")[0]


def test_where_very_many_texts_may_hold_a_word_the_texts_are_asked(document, monkeypatch):
    monkeypatch.setattr(search, "PARAMETERS", 1)
    assert looked_at("慧港口", sides="source") == ([2, 4, 5], True)
