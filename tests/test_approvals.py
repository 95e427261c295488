"""What an approval stands on, and what a later term decision does to it."""

import pytest

from reviewapp.actions.approvals import fingerprint
from reviewapp.actions.review import approve, approve_all, edit_translation, mark
from reviewapp.actions.terms import add_concept, add_term, decide_term, reach
from reviewapp.models import Event, Flag, State, Term
from reviewapp.models.lookup import lookup
from tests import factories
from tests.factories import at, smart_harbour, states

Status = Term.Status
UNTOUCHED = [1, 3, 6]  # paragraphs without 智慧港口 in the source or a form of it in the translation
TOUCHED = [2, 4, 5]


@pytest.fixture
def approved(document, coordinator):
    """The annual report, all of it approved."""
    assert approve_all(document=document, language="en", by=coordinator) == 6
    return document


def waiting(document):
    """Numbers of the paragraphs whose approval waits for a re-check."""
    return [number for number, state in enumerate(states(document), 1) if state == State.RE_CHECK]


def kinds(translation):
    return list(Event.objects.filter(translation=translation).order_by("pk").values_list("kind", flat=True))


def test_an_approval_stands_on_the_text_and_the_terms_that_govern_it(document, coordinator, terminologist):
    translation = at(document, 2)
    before = fingerprint(translation, lookup(document.project))
    smart_harbour(document.project, terminologist)
    governed = fingerprint(translation, lookup(document.project))
    translation.text += " "
    assert len({before, governed, fingerprint(translation, lookup(document.project))}) == 3


def test_a_term_governs_a_text_by_its_source_also_where_the_translation_says_otherwise(project, coordinator):
    document = factories.bring(project, factories.paired([("智慧港口很忙。", "The port is busy.")]), coordinator)
    before = fingerprint(at(document, 1), lookup(project))
    add_concept(project=project, terms=[("zh-Hans", "智慧港口", Status.PREFERRED)], by=coordinator)
    assert fingerprint(at(document, 1), lookup(project)) != before


def test_a_decision_on_other_terms_is_not_part_of_what_an_approval_stands_on(approved, terminologist):
    before = fingerprint(at(approved, 6), lookup(approved.project))
    smart_harbour(approved.project, terminologist)
    assert fingerprint(at(approved, 6), lookup(approved.project)) == before


def test_a_term_decision_sends_the_approvals_it_touches_to_a_re_check_and_no_others(
    approved, coordinator, terminologist
):
    smart_harbour(approved.project, terminologist)
    assert waiting(approved) == TOUCHED
    assert [states(approved)[number - 1] for number in UNTOUCHED] == [State.APPROVED] * 3
    for number in TOUCHED:
        translation = at(approved, number)
        assert translation.approved_by == coordinator and translation.approved_at is not None
        assert kinds(translation) == [Event.Kind.APPROVED, Event.Kind.RE_CHECK]


def test_the_re_check_is_recorded_by_who_decided_the_term(approved, terminologist):
    smart_harbour(approved.project, terminologist)
    assert {event.by for event in Event.objects.filter(kind=Event.Kind.RE_CHECK)} == {terminologist}


def test_a_re_check_is_guarded_by_a_version_of_its_own(approved, terminologist):
    before = at(approved, 2).version
    smart_harbour(approved.project, terminologist)
    assert at(approved, 2).version == before + 1
    assert at(approved, 6).version == before


def test_an_approval_is_restored_when_its_decisions_are_again_what_they_were(approved, coordinator, terminologist):
    concept = smart_harbour(approved.project, terminologist)
    approve_all(document=approved, language="en", by=coordinator)
    assert waiting(approved) == []
    clever = concept.terms.get(text="clever harbour")
    decide_term(term=clever, status=Status.ADMITTED, by=terminologist)
    assert waiting(approved) == TOUCHED
    decide_term(term=clever, status=Status.DEPRECATED, by=terminologist)
    assert states(approved) == [State.APPROVED] * 6
    assert kinds(at(approved, 2))[-2:] == [Event.Kind.RE_CHECK, Event.Kind.RESTORED]
    assert at(approved, 2).approved_by == coordinator


def test_a_new_form_that_stands_in_an_approved_text_sends_it_to_a_re_check(approved, terminologist):
    concept = smart_harbour(approved.project, terminologist)
    add_term(concept=concept, language="en", text="second pier", status=Status.ADMITTED, by=terminologist)
    assert 6 in waiting(approved)


def test_a_text_that_was_never_approved_is_not_moved_by_a_term_decision(document, reviewer, terminologist):
    mark(translation=at(document, 2), version=1, state=State.REVIEWED, by=reviewer)
    smart_harbour(document.project, terminologist)
    assert states(document) == ["machine", "reviewed", "machine", "machine", "machine", "machine"]
    assert not Event.objects.filter(kind=Event.Kind.RE_CHECK).exists()


def test_signing_again_ends_a_re_check(approved, coordinator, terminologist):
    smart_harbour(approved.project, terminologist)
    translation = at(approved, 2)
    approve(translation=translation, version=translation.version, by=coordinator)
    assert waiting(approved) == [4, 5]


def test_typing_ends_an_approval_for_good(approved, reviewer):
    text = at(approved, 2).text
    for typed in ("Other words.", text):
        translation = at(approved, 2)
        edit_translation(translation=translation, version=translation.version, text=typed, by=reviewer)
    assert states(approved)[1] == State.EDITED and at(approved, 2).approved_by is None


def test_before_a_decision_one_is_told_how_far_it_reaches(approved, terminologist):
    concept = smart_harbour(approved.project, terminologist)
    places, documents, approvals = reach(concept=concept, project=approved.project)
    assert (places, documents, approvals) == (6, 1, 3)


def test_the_state_of_an_approval_is_what_its_fingerprint_says(approved, coordinator, reviewer, terminologist):
    concept = smart_harbour(approved.project, terminologist)
    translation = at(approved, 4)
    approve(translation=translation, version=translation.version, by=coordinator)
    add_term(concept=concept, language="en", text="pier", status=Status.ADMITTED, by=terminologist)
    for number in range(1, 7):
        translation = at(approved, number)
        same = fingerprint(translation, lookup(approved.project)) == translation.fingerprint
        assert translation.state == (State.APPROVED if same else State.RE_CHECK)


def test_open_findings_do_not_end_an_approval(approved):
    assert Flag.objects.open().count() == 2
    assert states(approved) == [State.APPROVED] * 6
