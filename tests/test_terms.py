"""Concepts and terms: proposed, decided, found in the texts."""

import pytest
from django.db import transaction

from reviewapp.actions.errors import ActionError
from reviewapp.actions.review import edit_translation
from reviewapp.actions.terms import add_concept, add_term, decide_term, reach
from reviewapp.models import Concept, Event, Rendering, Term, Termbase
from tests import factories
from tests.factories import at, smart_harbour

Status = Term.Status


def places(concept):
    """Paragraph number, language and words of each place where the concept stands."""
    found = Rendering.objects.filter(concept=concept).order_by("paragraph__position", "-language", "start")
    return list(found.values_list("paragraph__position", "language", "text"))


def test_the_first_concept_of_a_project_makes_its_termbase(project, terminologist):
    assert not project.termbases.exists()
    smart_harbour(project, terminologist)
    assert [termbase.name for termbase in project.ordered_termbases()] == ["Harbour papers"]
    add_concept(project=project, terms=[("en", "pier", Status.PREFERRED)], by=terminologist)
    assert project.termbases.count() == 1 and Concept.objects.of(project).count() == 2


def test_a_concept_is_found_in_source_and_translation(project, document, terminologist):
    assert places(smart_harbour(project, terminologist)) == [
        (1, "zh-Hans", "智慧港口"),
        (1, "en", "smart harbour"),
        (3, "zh-Hans", "智慧港口"),
        (3, "en", "intelligent harbour"),
        (4, "zh-Hans", "智慧港口"),
        (4, "en", "clever harbour"),
    ]


def test_a_span_of_a_rendering_holds_its_words(project, document, terminologist):
    smart_harbour(project, terminologist)
    for rendering in Rendering.objects.filter(language="en").select_related("paragraph"):
        text = rendering.paragraph.translations.get().text
        assert text[rendering.start : rendering.end] == rendering.text


def test_the_longest_term_is_found_and_its_parts_are_not(project, coordinator, terminologist):
    factories.bring(project, factories.alone("The harbour board met at the harbour."), coordinator)
    board = add_concept(project=project, terms=[("en", "harbour board", Status.PREFERRED)], by=terminologist)
    harbour = add_concept(project=project, terms=[("en", "harbour", Status.PREFERRED)], by=terminologist)
    assert places(board) == [(0, "en", "harbour board")]
    assert places(harbour) == [(0, "en", "harbour")]


def test_a_term_is_found_in_its_plural_and_at_the_head_of_a_sentence(project, coordinator, terminologist):
    document = factories.bring(project, factories.alone("Piers are built.", "Two piers, one Pier."), coordinator)
    concept = add_concept(project=project, terms=[("en", "pier", Status.PREFERRED)], by=terminologist)
    assert [words for _position, _language, words in places(concept)] == ["Piers", "piers", "Pier"]
    assert reach(concept=concept, project=document.project) == (3, 1, 0)


def test_a_saved_text_is_searched_for_terms_at_once(project, document, reviewer, terminologist):
    concept = smart_harbour(project, terminologist)
    translation = at(document, 6)
    edit_translation(translation=translation, version=1, text="The smart harbour gets a second pier.", by=reviewer)
    assert (5, "en", "smart harbour") in places(concept)


def test_a_new_form_is_found_in_texts_that_were_there_before(project, document, terminologist):
    concept = smart_harbour(project, terminologist)
    add_term(concept=concept, language="en", text="second pier", status=Status.ADMITTED, by=terminologist)
    assert (5, "en", "second pier") in places(concept)


def test_a_concept_is_not_found_in_the_texts_of_another_project(project, other_project, outsider, terminologist):
    factories.bring(other_project, factories.harbour_rows(), outsider)
    assert places(smart_harbour(project, terminologist)) == []


def test_a_term_has_one_preferred_form_a_language(project, document, terminologist):
    concept = smart_harbour(project, terminologist)
    clever = concept.terms.get(text="clever harbour")
    decide_term(term=clever, status=Status.PREFERRED, by=terminologist, reason="The Board’s own word.")
    by_text = dict(concept.terms.filter(language="en").values_list("text", "status"))
    assert by_text == {
        "clever harbour": Status.PREFERRED,
        "smart harbour": Status.ADMITTED,
        "intelligent harbour": Status.DEPRECATED,
    }


def test_a_decision_on_a_term_is_remembered_with_its_reason(project, terminologist):
    term = smart_harbour(project, terminologist).terms.get(text="clever harbour")
    decide_term(term=term, status=Status.ADMITTED, by=terminologist, reason="Seen in the charter.")
    event = Event.objects.filter(kind=Event.Kind.TERM).first()
    assert event.by == terminologist
    assert event.data == {
        "term": "clever harbour",
        "language": "en",
        "before": "deprecated",
        "after": "admitted",
        "reason": "Seen in the charter.",
    }


def test_a_proposed_term_is_nobodys_decision(project, reviewer):
    concept = add_concept(project=project, terms=[("en", "lit pier", Status.PROPOSED)], by=reviewer)
    term = concept.terms.get()
    assert (term.status, term.created_by, term.decided_by) == (Status.PROPOSED, reviewer, None)


def test_a_proposal_does_not_change_what_was_decided(project, reviewer, terminologist):
    concept = smart_harbour(project, terminologist)
    add_term(concept=concept, language="en", text="smart harbour", status=Status.PROPOSED, by=reviewer)
    assert concept.terms.get(text="smart harbour").status == Status.PREFERRED


@pytest.mark.parametrize("text", ["", " \n", "a" * 301])
def test_a_term_of_no_length_or_too_much_is_refused(project, terminologist, text):
    concept = smart_harbour(project, terminologist)
    with pytest.raises(ActionError):
        add_term(concept=concept, language="en", text=text, status=Status.ADMITTED, by=terminologist)
    assert concept.terms.count() == 4


def test_outer_and_doubled_spaces_do_not_make_another_term(project, terminologist):
    concept = smart_harbour(project, terminologist)
    add_term(concept=concept, language="en", text="  smart \n harbour ", status=Status.ADMITTED, by=terminologist)
    assert concept.terms.filter(language="en").count() == 3


def test_a_term_decision_that_was_rolled_back_leaves_no_trace(project, document, reviewer, terminologist):
    concept = smart_harbour(project, terminologist)
    version = Termbase.objects.get().version
    with transaction.atomic():
        add_term(concept=concept, language="en", text="second pier", status=Status.ADMITTED, by=terminologist)
        transaction.set_rollback(True)
    assert Termbase.objects.get().version == version
    pier = add_concept(project=project, terms=[("en", "pier", Status.PREFERRED)], by=terminologist)
    assert places(pier) == [(5, "en", "pier")]
    edit_translation(translation=at(document, 6), version=1, text="One pier and a second pier.", by=reviewer)
    assert places(pier) == [(5, "en", "pier"), (5, "en", "pier")]


def test_two_projects_share_a_termbase_and_both_are_visited(project, document, other_project, outsider, terminologist):
    theirs = factories.bring(other_project, factories.harbour_rows(), outsider)
    concept = smart_harbour(project, terminologist)
    other_project.termbases.add(concept.termbase)
    add_term(concept=concept, language="en", text="second pier", status=Status.ADMITTED, by=terminologist)
    paragraphs = Rendering.objects.filter(text="second pier").values_list("paragraph__document", flat=True)
    assert set(paragraphs) == {document.pk, theirs.pk}
