"""Findings kept true of the texts, and decisions that last as long as the words they were made on."""

import pytest
from django.utils import translation as interface

from reviewapp.actions.checks import decide_flag, preview
from reviewapp.actions.errors import ActionError
from reviewapp.actions.paragraphs import merge_paragraphs, split_paragraph
from reviewapp.actions.review import edit_translation, restore_edit, take_fix
from reviewapp.models import Decision, Edit, Flag
from tests import factories
from tests.factories import at, bring

Kind = Decision.Kind
REPEATED, MASKED, QUOTE = "repeated-word", "masked-name", "unpaired-quote"


def type_into(document, number, text, by, language="en"):
    """What a reviewer does: type over the text that stands there now."""
    translation = at(document, number, language)
    return edit_translation(translation=translation, version=translation.version, text=text, by=by)


def found(document, check=None):
    """Open findings: paragraph number and marked words, in reading order."""
    flags = Flag.objects.open().of(document, "en").select_related("translation__paragraph")
    return [(each.translation.paragraph.number, each.form) for each in flags if check in (None, each.check_name)]


def flag_on(document, number, check=REPEATED, nth=0):
    return Flag.objects.filter(translation=at(document, number), check_name=check).order_by("start")[nth]


# A flag is one place


def test_a_finding_marks_the_words_it_is_about(document):
    flag = flag_on(document, 2)
    assert flag.form == "the the" == at(document, 2).text[flag.start : flag.end]
    assert flag.fixes == [["the", flag.start, flag.end]]


def test_a_flag_stays_the_same_row_while_the_text_around_it_changes(document, reviewer):
    before = flag_on(document, 2)
    type_into(document, 2, "Last year, a smart harbour was the the main task.", reviewer)
    after = flag_on(document, 2)
    assert after.pk == before.pk and after.start == before.start + 9 and after.form == "the the"


def test_a_flag_goes_when_its_words_are_mended_and_is_found_again_when_they_return(document, reviewer):
    wrong = at(document, 2).text
    type_into(document, 2, factories.SECOND_READING[1], reviewer)
    assert found(document) == [(3, "**")]
    type_into(document, 2, wrong, reviewer)
    assert found(document) == [(2, "the the"), (3, "**")]


def test_an_edit_leaves_the_flags_of_other_paragraphs_alone(document, reviewer):
    before = flag_on(document, 3, MASKED).pk
    type_into(document, 2, "No finding here.", reviewer)
    assert flag_on(document, 3, MASKED).pk == before


def test_a_finding_is_told_in_the_language_of_its_reader():
    flag = Flag(message_id="Enter a number.")  # words of Django's own catalogues
    with interface.override("ru"):
        assert flag.message == "Введите число."
    with interface.override("en"):
        assert flag.message == "Enter a number."


def test_a_finding_names_the_words_it_is_about(document):
    assert flag_on(document, 2).message == "“the” is repeated."


def test_findings_of_one_language_are_not_those_of_another(project, coordinator):
    document = bring(project, factories.alone("Le le port est ouvert."), coordinator, language="fr")
    assert found(document) == []
    assert Flag.objects.of(document, "fr").count() == 1


# Decisions on one place


@pytest.mark.parametrize("kind", [Kind.ACCEPTED_HERE, Kind.DIFFERENT_MEANING, Kind.QUERY, Kind.FALSE_ALARM])
def test_a_decision_closes_its_finding_and_says_who_and_why(document, reviewer, kind):
    decision = decide_flag(flag=flag_on(document, 2), kind=kind, by=reviewer, reason="A verse is quoted.")
    assert found(document) == [(3, "**")]
    assert (decision.by, decision.reason, decision.form) == (reviewer, "A verse is quoted.", "the the")
    assert flag_on(document, 2).decision == decision


def test_a_false_alarm_needs_a_reason(document, reviewer):
    with pytest.raises(ActionError):
        decide_flag(flag=flag_on(document, 2), kind=Kind.FALSE_ALARM, by=reviewer, reason="  ")
    assert not Decision.objects.exists() and len(found(document)) == 2


def test_a_decision_lasts_while_the_text_around_its_words_changes(document, reviewer):
    decide_flag(flag=flag_on(document, 2), kind=Kind.ACCEPTED_HERE, by=reviewer)
    type_into(document, 2, "Again the smart harbour was the the main task.", reviewer)
    assert found(document) == [(3, "**")]


def test_a_decision_lasts_when_its_words_go_and_come_back(document, reviewer):
    decide_flag(flag=flag_on(document, 2), kind=Kind.ACCEPTED_HERE, by=reviewer)
    wrong = at(document, 2).text
    edit = type_into(document, 2, factories.SECOND_READING[1], reviewer)
    type_into(document, 2, wrong, reviewer)
    restore_edit(edit=edit, version=at(document, 2).version, by=reviewer)
    type_into(document, 2, wrong, reviewer)
    assert found(document) == [(3, "**")]


def test_a_decision_ends_when_the_marked_words_change(document, reviewer):
    decide_flag(flag=flag_on(document, 2), kind=Kind.ACCEPTED_HERE, by=reviewer)
    type_into(document, 2, "The smart harbour was was the main task of the year.", reviewer)
    assert found(document) == [(2, "was was"), (3, "**")]


def test_of_two_equal_places_a_decision_closes_one(project, coordinator, reviewer):
    document = bring(project, factories.alone("See the the pier and the the lamp."), coordinator)
    decide_flag(flag=flag_on(document, 1, nth=1), kind=Kind.ACCEPTED_HERE, by=reviewer)
    assert [flag.start for flag in Flag.objects.open()] == [4]


def test_a_decision_stays_with_its_place_when_an_equal_one_is_mended(project, coordinator, reviewer):
    document = bring(project, factories.alone("See the the pier and the the lamp."), coordinator)
    decide_flag(flag=flag_on(document, 1, nth=1), kind=Kind.ACCEPTED_HERE, by=reviewer)
    type_into(document, 1, "See the pier and the the lamp.", reviewer)
    assert found(document) == []


def test_when_the_decided_place_is_mended_the_equal_one_is_still_open(project, coordinator, reviewer):
    document = bring(project, factories.alone("See the the pier and the the lamp."), coordinator)
    decide_flag(flag=flag_on(document, 1, nth=1), kind=Kind.ACCEPTED_HERE, by=reviewer)
    type_into(document, 1, "See the the pier and the lamp.", reviewer)
    assert found(document) == [(1, "the the")]


def test_an_equal_mistake_made_later_is_not_covered_by_a_decision_on_the_first(project, coordinator, reviewer):
    document = bring(project, factories.alone("See the the pier."), coordinator)
    decide_flag(flag=flag_on(document, 1), kind=Kind.ACCEPTED_HERE, by=reviewer)
    type_into(document, 1, "Now see the the pier and the the lamp.", reviewer)
    assert [flag.start for flag in Flag.objects.open()] == [25]


def test_a_decision_here_says_nothing_about_the_next_paragraph(project, coordinator, reviewer):
    document = bring(project, factories.alone("See the the pier.", "See the the lamp."), coordinator)
    decide_flag(flag=flag_on(document, 1), kind=Kind.ACCEPTED_HERE, by=reviewer)
    assert found(document) == [(2, "the the")]


def test_a_fix_mends_the_text_and_is_remembered_as_a_decision(document, reviewer):
    flag = flag_on(document, 2)
    take_fix(flag=flag, number=0, version=1, by=reviewer)
    assert at(document, 2).text == "The smart harbour was the main task of the year."
    assert found(document) == [(3, "**")]
    decision = Decision.objects.get()
    assert (decision.kind, decision.check_name, decision.form) == (Kind.FIXED, REPEATED, "the the")
    assert Edit.objects.get().cause == Edit.Cause.FIX


def test_a_fixed_mistake_that_is_made_again_is_found_again(document, reviewer):
    wrong = at(document, 2).text
    take_fix(flag=flag_on(document, 2), number=0, version=1, by=reviewer)
    type_into(document, 2, wrong, reviewer)
    assert found(document) == [(2, "the the"), (3, "**")]


# Decisions on a form


@pytest.fixture
def two_documents(project, coordinator):
    first = bring(
        project, factories.alone("See the the pier.", "See the the lamp.", "The quay quay is wet."), coordinator
    )
    return first, bring(project, factories.alone("And the the boats."), coordinator, title="Second")


def test_a_form_accepted_in_a_document_is_accepted_at_all_its_places_there(two_documents, reviewer):
    first, second = two_documents
    decide_flag(flag=flag_on(first, 1), kind=Kind.ACCEPTED_FORM, by=reviewer)
    assert found(first) == [(3, "quay quay")] and found(second) == [(1, "the the")]


def test_a_form_accepted_in_the_project_is_accepted_in_every_document_of_it(
    two_documents, reviewer, other_project, outsider
):
    first, second = two_documents
    elsewhere = bring(other_project, factories.alone("See the the pier."), outsider)
    decide_flag(flag=flag_on(first, 1), kind=Kind.ACCEPTED_FORM, by=reviewer, everywhere=True)
    assert found(first) == [(3, "quay quay")] and found(second) == [] and found(elsewhere) == [(1, "the the")]


def test_an_accepted_form_is_accepted_in_texts_that_come_later(two_documents, project, coordinator, reviewer):
    first, second = two_documents
    decide_flag(flag=flag_on(first, 1), kind=Kind.ACCEPTED_FORM, by=reviewer)
    type_into(first, 3, "Mind the the gap.", reviewer)
    type_into(second, 1, "And the the boats and the the tide.", reviewer)
    assert found(first) == [] and len(found(second)) == 2
    decide_flag(flag=flag_on(second, 1), kind=Kind.ACCEPTED_FORM, by=reviewer, everywhere=True)
    third = bring(project, factories.alone("On the the lamp lamp."), coordinator, title="Third")
    assert found(third) == [(1, "lamp lamp")]


def test_an_accepted_form_leaves_judgements_made_before_it_as_they_are(two_documents, reviewer):
    first, _second = two_documents
    query = decide_flag(flag=flag_on(first, 2), kind=Kind.QUERY, by=reviewer, reason="Meant so?")
    decide_flag(flag=flag_on(first, 1), kind=Kind.ACCEPTED_FORM, by=reviewer)
    assert flag_on(first, 2).decision == query


# Checks that look at a document


SPOKEN = ("“We lit the lamp.", "The tide came in.", "Then we left.”", "Nobody saw “them.")


@pytest.fixture
def spoken(project, coordinator):
    return bring(project, factories.alone(*SPOKEN), coordinator)


def test_a_quotation_over_paragraphs_is_judged_as_a_whole(spoken):
    assert found(spoken, QUOTE) == [(4, "“them")]


def test_an_edit_re_judges_the_paragraphs_it_is_judged_together_with(spoken, reviewer):
    type_into(spoken, 3, "Then we left.", reviewer)
    assert found(spoken, QUOTE) == [(1, "“We"), (4, "“them")]
    type_into(spoken, 2, "The tide came in.”", reviewer)
    assert found(spoken, QUOTE) == [(4, "“them")]


def test_a_flag_of_a_document_check_stays_the_same_row(spoken, reviewer):
    before = flag_on(spoken, 4, QUOTE)
    type_into(spoken, 1, "We lit the lamp.", reviewer)
    assert found(spoken, QUOTE) == [(3, "left.”"), (4, "“them")]
    assert flag_on(spoken, 4, QUOTE).pk == before.pk


def test_a_decision_on_a_document_check_lasts_over_edits_elsewhere(spoken, reviewer):
    decide_flag(flag=flag_on(spoken, 4, QUOTE), kind=Kind.ACCEPTED_HERE, by=reviewer)
    type_into(spoken, 3, "Then we left.", reviewer)
    assert found(spoken, QUOTE) == [(1, "“We")]


def test_places_are_counted_in_paragraphs_whatever_their_rows_are_called(project, coordinator, reviewer):
    """The second half of a split paragraph is a row made later than those that follow it."""
    document = bring(project, factories.alone("“We lit it. We rowed.", "The tide came.”", "We slept."), coordinator)
    assert found(document, QUOTE) == []
    split_paragraph(paragraph=at(document, 1).paragraph, source_at=None, target_at={"en": 11}, by=coordinator)
    type_into(document, 3, "The tide came!”", reviewer)
    assert found(document, QUOTE) == []


def test_a_split_that_moves_a_mark_too_far_away_is_seen(project, coordinator):
    document = bring(project, factories.alone("“We rowed.", "Far. Out.", "The tide came.", "We slept.”"), coordinator)
    assert found(document, QUOTE) == []
    split_paragraph(paragraph=at(document, 2).paragraph, source_at=None, target_at={"en": 4}, by=coordinator)
    assert found(document, QUOTE) == [(1, "“We"), (5, "slept.”")]
    merge_paragraphs(paragraph=at(document, 2).paragraph, by=coordinator)
    assert found(document, QUOTE) == []


# Before it is saved


def test_a_draft_is_checked_and_nothing_is_stored(document):
    before = list(Flag.objects.values_list())
    flags = preview(at(document, 2), "The the smart harbour was was there.")
    assert [flag.form for flag in flags] == ["The the", "was was"]
    assert list(Flag.objects.values_list()) == before


def test_a_draft_does_not_ask_again_what_was_decided(project, coordinator, reviewer):
    document = bring(project, factories.alone("See the the pier and the the lamp."), coordinator)
    decide_flag(flag=flag_on(document, 1, nth=1), kind=Kind.ACCEPTED_HERE, by=reviewer)
    assert [flag.start for flag in preview(at(document, 1), "See the the pier and the the lamp!")] == [4]
    assert preview(at(document, 1), "See a pier and the the lamp!") == []


# Much at once


def test_a_document_longer_than_a_database_takes_parameters_is_checked(project, coordinator, monkeypatch):
    monkeypatch.setattr("reviewapp.actions.checks.BATCH", 3)
    lines = [*SPOKEN, "See the the pier.", "All is well.", "** spoke.", "Lamp lamp."]
    whole = bring(project, factories.alone(*lines), coordinator)
    assert found(whole) == [(4, "“them"), (5, "the the"), (7, "**"), (8, "Lamp lamp")]
