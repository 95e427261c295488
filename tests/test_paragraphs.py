"""What a document is made of: sources corrected, paragraphs split and merged."""

import pytest

from reviewapp.actions.errors import ActionError, Locked
from reviewapp.actions.paragraphs import correct_source, merge_paragraphs, split_paragraph
from reviewapp.actions.review import approve
from reviewapp.models import Flag, Paragraph, Rendering, State, Translation
from tests import factories
from tests.factories import at, signed_in, texts


def sources(document):
    return list(document.paragraphs.order_by("position").values_list("source", flat=True))


def positions(document):
    return list(document.paragraphs.order_by("position").values_list("position", flat=True))


@pytest.fixture
def lamps(project, coordinator):
    pairs = [("灯亮了。潮来了。", "The lamp is lit. The tide is in."), ("船走了。", "The boat left left.")]
    return factories.bring(project, factories.paired(pairs), coordinator)


def split_first(lamps, by):
    return split_paragraph(paragraph=at(lamps, 1).paragraph, source_at=4, target_at={"en": 16}, by=by)


def test_a_paragraph_is_split_in_both_languages_and_those_after_it_move_on(lamps, coordinator):
    second = split_first(lamps, coordinator)
    assert sources(lamps) == ["灯亮了。", "潮来了。", "船走了。"]
    assert texts(lamps) == ["The lamp is lit.", "The tide is in.", "The boat left left."]
    assert positions(lamps) == [0, 1, 2] and second.position == 1
    assert len(set(Paragraph.objects.values_list("key", flat=True))) == 3


def test_a_split_without_a_cut_leaves_the_second_half_empty(project, coordinator):
    document = factories.bring(project, factories.alone("One.", "Two."), coordinator)
    split_paragraph(paragraph=at(document, 1).paragraph, source_at=None, target_at={}, by=coordinator)
    assert texts(document) == ["One.", "", "Two."]


def test_two_paragraphs_are_merged_and_those_after_them_move_up(document, coordinator):
    merge_paragraphs(paragraph=at(document, 4).paragraph, by=coordinator)
    assert positions(document) == [0, 1, 2, 3, 4]
    assert sources(document)[3] == factories.HARBOUR[3][0] + factories.HARBOUR[4][0]
    assert texts(document)[3] == factories.HARBOUR[3][1] + " " + factories.HARBOUR[4][1]
    assert texts(document)[4] == factories.HARBOUR[5][1]


def test_a_merge_undoes_a_split(lamps, coordinator):
    before = texts(lamps), sources(lamps)
    split_first(lamps, coordinator)
    merge_paragraphs(paragraph=at(lamps, 1).paragraph, by=coordinator)
    assert (texts(lamps), sources(lamps)) == before


def test_the_last_paragraph_has_nothing_to_merge_with(document, coordinator):
    with pytest.raises(ActionError):
        merge_paragraphs(paragraph=at(document, 6).paragraph, by=coordinator)


def test_a_locked_text_is_neither_split_nor_merged(lamps, coordinator):
    Translation.objects.filter(pk=at(lamps, 2).pk).update(locked=True)
    with pytest.raises(Locked):
        merge_paragraphs(paragraph=at(lamps, 1).paragraph, by=coordinator)
    with pytest.raises(Locked):
        split_paragraph(paragraph=at(lamps, 2).paragraph, source_at=2, target_at={"en": 4}, by=coordinator)
    assert len(texts(lamps)) == 2


def test_findings_and_terms_are_those_of_the_new_paragraphs(lamps, coordinator, terminologist):
    factories.add_concept(project=lamps.project, terms=[("en", "tide", factories.PREFERRED)], by=terminologist)
    split_first(lamps, coordinator)
    assert Rendering.objects.get(text="tide").paragraph == at(lamps, 2).paragraph
    merge_paragraphs(paragraph=at(lamps, 2).paragraph, by=coordinator)
    assert texts(lamps)[1] == "The tide is in. The boat left left."
    flag = Flag.objects.get()
    assert (flag.translation, flag.form, flag.start) == (at(lamps, 2), "left left", 25)


def test_an_approval_ends_where_the_paragraph_is_cut_or_joined(lamps, coordinator):
    for number in (1, 2):
        approve(translation=at(lamps, number), version=1, by=coordinator)
    split_first(lamps, coordinator)
    assert factories.states(lamps) == [State.EDITED, State.EDITED, State.APPROVED]


def test_a_source_corrected_meanwhile_is_refused_and_the_same_text_is_no_correction(document, coordinator):
    paragraph = at(document, 2).paragraph
    correct_source(paragraph=paragraph, source_version=1, text=f" {paragraph.source}\r\n", by=coordinator)
    assert at(document, 2).state == State.MACHINE
    correct_source(paragraph=at(document, 2).paragraph, source_version=1, text="港口很忙。", by=coordinator)
    for version, text in [(1, "港口不忙。"), (2, " \n")]:
        with pytest.raises(ActionError):
            correct_source(paragraph=at(document, 2).paragraph, source_version=version, text=text, by=coordinator)
    assert sources(document)[1] == "港口很忙。"


def test_a_corrected_source_is_compared_with_the_translation_again(document, coordinator):
    assert not Flag.objects.filter(translation=at(document, 4)).exists()
    text = "智慧港口在2024年接待了321艘船。"
    correct_source(paragraph=at(document, 4).paragraph, source_version=1, text=text, by=coordinator)
    assert Flag.objects.filter(translation=at(document, 4), check_name__startswith="number").exists()


# The page


def split_on_page(user, translation, target, source=""):
    data = {"source": source, "target": target}
    return signed_in(user).post(f"/translations/{translation.pk}/split/", data, follow=True)


def test_an_empty_line_put_into_a_paragraph_splits_it(lamps, coordinator):
    page = split_on_page(
        coordinator, at(lamps, 1), "The lamp is lit.\r\n\r\nThe tide is in.", "灯亮了。\r\n\r\n潮来了。"
    )
    assert page.status_code == 200
    assert texts(lamps)[:2] == ["The lamp is lit.", "The tide is in."]
    assert sources(lamps)[:2] == ["灯亮了。", "潮来了。"]


def test_a_split_that_also_changes_words_is_refused_with_the_reason(lamps, coordinator):
    page = split_on_page(coordinator, at(lamps, 1), "The lamp is out.\n\nThe tide is in.", "灯亮了。潮来了。")
    assert "put one empty line into it" in page.text
    assert len(texts(lamps)) == 2
