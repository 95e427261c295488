"""One decision swept through the texts: shown, ticked, applied as one change, undone as one change."""

from datetime import timedelta

import pytest

from reviewapp.actions import sweeps
from reviewapp.actions.errors import ActionError
from reviewapp.actions.review import approve, approve_all, edit_translation, mark
from reviewapp.actions.sweeps import apply_sweep, begin_applying, carry_on, plan_sweep, suggested_forms, undo_sweep
from reviewapp.actions.terms import add_concept, decide_term
from reviewapp.models import Edit, Event, Flag, Hit, Rendering, State, Sweep, Term, Translation
from reviewapp.tasks import carry_on_sweep
from tests import factories
from tests.factories import at, bring, signed_in, smart_harbour, states, texts, work

PREFER, REPLACE = "smart harbour", ["intelligent harbour", "clever harbour"]
SWEPT = {
    4: "The smart harbour received 312 ships in 2024.",
    5: "Fishermen hope that the smart harbour is lit at night as well.",
}


def plan(project, by, **changes):
    forms = {"language": "en", "prefer": PREFER, "replace": REPLACE} | changes
    return plan_sweep(project=project, by=by, **forms)


def every(sweep):
    return set(sweep.hits.values_list("pk", flat=True))


def apply(sweep, by):
    return apply_sweep(sweep=sweep, ticked=every(sweep), by=by)


def outcome(sweep):
    """Paragraph number and what became of it, for each hit."""
    rows = sweep.hits.order_by("pk").values_list("translation__paragraph__position", "state")
    return [(position + 1, state) for position, state in rows]


def snapshot(document):
    """All that one sees of a document: its texts, states and approvals, its findings and terms."""
    seen = Translation.objects.of(document, "en").values_list("text", "state", "approved_by", "fingerprint")
    flags = Flag.objects.of(document, "en").values_list("translation", "check_name", "start", "end", "decision")
    places = Rendering.objects.filter(paragraph__document=document).order_by("paragraph", "language", "start")
    return list(seen), list(flags), list(places.values_list("paragraph", "language", "start", "text"))


@pytest.fixture
def sweep(project, document, terminologist):
    return plan(project, terminologist)


# Planning


def test_a_plan_shows_each_place_before_and_after_and_changes_nothing(document, sweep):
    rows = sweep.hits.values_list("translation__paragraph__position", "before", "after", "lane", "version")
    assert list(rows) == [
        (3, "intelligent harbour", "smart harbour", Hit.Lane.AUTO, 1),
        (4, "clever harbour", "smart harbour", Hit.Lane.AUTO, 1),
    ]
    assert texts(document) == [target for _source, target in factories.HARBOUR]
    assert sweep.state == Sweep.State.PLANNED


def test_a_plan_covers_one_document_or_the_whole_project_but_never_another(
    project, document, terminologist, coordinator, other_project, outsider
):
    second = bring(project, factories.harbour_rows(), coordinator, title="Second")
    bring(other_project, factories.harbour_rows(), outsider)
    assert plan(project, terminologist, document=second).hits.count() == 2
    assert plan(project, terminologist).hits.count() == 4


def test_a_plan_keeps_to_its_language(project, coordinator, terminologist):
    bring(project, factories.alone("Le port est ouvert."), coordinator, language="fr")
    assert plan(project, terminologist, prefer="quay", replace=["port"]).hits.count() == 0


def test_the_form_fits_the_sentence(project, coordinator, terminologist):
    lines = ["A clever harbour is lit.", "Clever harbours are lit.", "THE CLEVER HARBOUR", "It is clever."]
    document = bring(project, factories.alone(*lines), coordinator)
    apply(plan(project, terminologist, prefer="intelligent harbour", replace=["clever harbour"]), terminologist)
    assert texts(document) == [
        "An intelligent harbour is lit.",
        "Intelligent harbours are lit.",
        "THE INTELLIGENT HARBOUR",
        "It is clever.",
    ]


def test_a_longer_term_of_another_concept_is_left_alone(project, coordinator, terminologist):
    lines = ["The port is open.", "The port authority met in the port."]
    document = bring(project, factories.alone(*lines), coordinator)
    add_concept(project=project, terms=[("en", "port authority", Term.Status.PREFERRED)], by=terminologist)
    apply(plan(project, terminologist, prefer="harbour", replace=["port"]), terminologist)
    assert texts(document) == ["The harbour is open.", "The port authority met in the harbour."]


def test_a_forbidden_longer_form_protects_nothing(project, coordinator, terminologist):
    document = bring(project, factories.alone("The port basin is open."), coordinator)
    add_concept(project=project, terms=[("en", "port basin", Term.Status.DEPRECATED)], by=terminologist)
    apply(plan(project, terminologist, prefer="harbour", replace=["port"]), terminologist)
    assert texts(document) == ["The harbour basin is open."]


@pytest.mark.parametrize(
    ("prefer", "replace"), [("", ["port"]), ("harbour", []), ("harbour", [" ", ""]), ("harbour", ["harbour"])]
)
def test_a_plan_without_both_forms_is_refused(project, terminologist, prefer, replace):
    with pytest.raises(ActionError):
        plan(project, terminologist, prefer=prefer, replace=replace)
    assert not Sweep.objects.exists()


def test_a_concept_offers_its_forbidden_forms_for_a_sweep(project, terminologist):
    concept = smart_harbour(project, terminologist)
    assert suggested_forms(concept, "en") == REPLACE
    decide_term(term=concept.terms.get(text="clever harbour"), status=Term.Status.ADMITTED, by=terminologist)
    assert suggested_forms(concept, "en-GB") == ["intelligent harbour"]


# Applying


def test_ticked_hits_are_applied_and_the_others_left(document, sweep, terminologist):
    first = sweep.hits.order_by("pk")[0]
    assert apply_sweep(sweep=sweep, ticked={first.pk}, by=terminologist) == (1, 0)
    assert texts(document)[3:5] == [SWEPT[4], factories.HARBOUR[4][1]]
    assert outcome(sweep) == [(4, Hit.State.APPLIED), (5, Hit.State.LEFT)]


def test_a_hit_of_another_sweep_cannot_be_ticked(project, document, sweep, terminologist):
    other = plan(project, terminologist, prefer="quay", replace=["pier"])
    assert apply_sweep(sweep=sweep, ticked=every(other), by=terminologist) == (0, 0)
    assert texts(document) == [target for _source, target in factories.HARBOUR]


def test_a_swept_paragraph_is_edited_with_history_like_any_other(document, sweep, terminologist):
    apply(sweep, terminologist)
    edit = Edit.objects.get(translation=at(document, 4))
    assert (edit.before, edit.after) == (factories.HARBOUR[3][1], SWEPT[4])
    assert (edit.cause, edit.sweep, edit.by) == (Edit.Cause.SWEEP, sweep, terminologist)
    assert states(document) == ["machine", "machine", "machine", "edited", "edited", "machine"]


def test_several_hits_of_one_paragraph_are_one_edit(project, coordinator, terminologist):
    document = bring(project, factories.alone("A clever harbour, clever harbours, the clever harbour."), coordinator)
    sweep = plan(project, terminologist, prefer="intelligent harbour", replace=["clever harbour"])
    assert apply(sweep, terminologist) == (3, 0)
    assert texts(document) == ["An intelligent harbour, intelligent harbours, the intelligent harbour."]
    assert Edit.objects.count() == 1


def test_a_sweep_applied_twice_is_applied_once(document, sweep, terminologist):
    apply(sweep, terminologist)
    with pytest.raises(ActionError, match="applied"):
        apply(sweep, terminologist)
    assert Edit.objects.count() == 2


def test_what_was_swept_is_not_found_again(project, document, sweep, terminologist):
    apply(sweep, terminologist)
    assert plan(project, terminologist).hits.count() == 0


def test_a_text_changed_since_the_preview_is_refused_and_the_rest_applied(document, sweep, reviewer, terminologist):
    typed = "The intelligent harbour received 313 ships."
    edit_translation(translation=at(document, 4), version=1, text=typed, by=reviewer)
    assert apply(sweep, terminologist) == (1, 1)
    assert texts(document)[3:5] == [typed, SWEPT[5]]
    assert outcome(sweep) == [(4, Hit.State.REFUSED), (5, Hit.State.APPLIED)]


def test_a_text_marked_since_the_preview_counts_as_changed(document, sweep, reviewer, terminologist):
    mark(translation=at(document, 4), version=1, state=State.NEEDS_WORK, by=reviewer)
    assert apply(sweep, terminologist) == (1, 1)


def test_a_locked_text_is_refused(document, sweep, terminologist):
    Translation.objects.filter(pk=at(document, 5).pk).update(locked=True)
    assert apply(sweep, terminologist) == (1, 1)
    assert texts(document)[4] == factories.HARBOUR[4][1]
    assert outcome(sweep) == [(4, Hit.State.APPLIED), (5, Hit.State.REFUSED)]


def test_a_swept_text_is_checked_again_and_its_terms_found(project, document, terminologist):
    concept = smart_harbour(project, terminologist)
    apply(plan(project, terminologist, concept=concept), terminologist)
    words = Rendering.objects.filter(concept=concept, language="en").values_list("text", flat=True)
    assert sorted(words) == ["smart harbour"] * 3


def test_a_sweep_ends_the_approvals_of_the_texts_it_changes(document, coordinator, terminologist, project):
    approve_all(document=document, language="en", by=coordinator)
    apply(plan(project, terminologist), terminologist)
    assert states(document) == ["approved", "approved", "approved", "edited", "edited", "approved"]


# Undoing


def test_an_undo_restores_every_text_byte_for_byte_with_states_findings_and_terms(
    project, document, coordinator, reviewer, terminologist
):
    smart_harbour(project, terminologist)
    approve(translation=at(document, 4), version=1, by=coordinator)
    mark(translation=at(document, 5), version=1, state=State.REVIEWED, by=reviewer)
    before = snapshot(document)
    sweep = plan(project, terminologist)
    apply(sweep, terminologist)
    assert snapshot(document) != before
    assert undo_sweep(sweep=sweep, by=terminologist) == (2, 0)
    assert snapshot(document) == before
    assert outcome(sweep) == [(4, Hit.State.UNDONE), (5, Hit.State.UNDONE)]


def test_an_approval_that_stands_again_is_recorded_as_restored(project, document, coordinator, terminologist):
    approve(translation=at(document, 4), version=1, by=coordinator)
    before = at(document, 4)
    sweep = plan(project, terminologist)
    apply(sweep, terminologist)
    undo_sweep(sweep=sweep, by=terminologist)
    after = at(document, 4)
    assert (after.approved_by, after.fingerprint) == (coordinator, before.fingerprint)
    assert abs(after.approved_at - before.approved_at) < timedelta(seconds=1)  # the time of its record
    event = Event.objects.get(kind=Event.Kind.RESTORED)
    assert (event.translation, event.by) == (after, terminologist)


def test_an_approval_under_other_term_decisions_waits_for_a_re_check(project, document, coordinator, terminologist):
    approve(translation=at(document, 4), version=1, by=coordinator)
    sweep = plan(project, terminologist)
    apply(sweep, terminologist)
    smart_harbour(project, terminologist)
    undo_sweep(sweep=sweep, by=terminologist)
    assert (at(document, 4).state, at(document, 4).approved_by) == (State.RE_CHECK, coordinator)


def test_an_undo_keeps_what_was_typed_after_the_sweep(document, sweep, reviewer, terminologist):
    apply(sweep, terminologist)
    edit_translation(translation=at(document, 4), version=2, text="Typed after the sweep.", by=reviewer)
    assert undo_sweep(sweep=sweep, by=terminologist) == (1, 1)
    assert texts(document)[3:5] == ["Typed after the sweep.", factories.HARBOUR[4][1]]
    assert outcome(sweep) == [(4, Hit.State.KEPT), (5, Hit.State.UNDONE)]


def test_an_undo_leaves_a_locked_text_alone(document, sweep, terminologist):
    apply(sweep, terminologist)
    Translation.objects.filter(pk=at(document, 4).pk).update(locked=True)
    assert undo_sweep(sweep=sweep, by=terminologist) == (1, 1)
    assert texts(document)[3] == SWEPT[4]


def test_an_undo_leaves_what_was_not_ticked_or_refused_as_it_is(document, sweep, reviewer, terminologist):
    edit_translation(translation=at(document, 4), version=1, text="Typed before.", by=reviewer)
    apply(sweep, terminologist)
    assert undo_sweep(sweep=sweep, by=terminologist) == (1, 0)
    assert outcome(sweep) == [(4, Hit.State.REFUSED), (5, Hit.State.UNDONE)]


def test_a_sweep_is_undone_once_and_only_after_it_was_applied(document, sweep, terminologist):
    with pytest.raises(ActionError, match="planned"):
        undo_sweep(sweep=sweep, by=terminologist)
    apply(sweep, terminologist)
    undo_sweep(sweep=sweep, by=terminologist)
    with pytest.raises(ActionError, match="undone"):
        undo_sweep(sweep=sweep, by=terminologist)
    assert Edit.objects.count() == 4


def test_two_sweeps_over_one_text_are_undone_in_either_order_as_far_as_texts_allow(project, coordinator, terminologist):
    document = bring(project, factories.alone("The clever harbour has a jetty."), coordinator)
    first = plan(project, terminologist, replace=["clever harbour"])
    apply(first, terminologist)
    second = plan(project, terminologist, prefer="pier", replace=["jetty"])
    apply(second, terminologist)
    assert undo_sweep(sweep=first, by=terminologist) == (0, 1)
    assert undo_sweep(sweep=second, by=terminologist) == (1, 0)
    assert texts(document) == ["The smart harbour has a jetty."]


# The page


def test_the_page_ticks_what_is_sure_and_applies_what_is_ticked(project, document, terminologist):
    client = signed_in(terminologist)
    data = {"language": "en", "prefer": PREFER, "replace": "\n".join(REPLACE)}
    url = client.post(f"/projects/{project.pk}/sweeps/new/", data).url
    page = client.get(url)
    assert page.text.count(" checked") == 2
    assert "<del>intelligent</del>" in page.text and "<ins>smart</ins>" in page.text
    hits = [hit.pk for hit in page.context["hits"]]
    done = client.post(f"{url}apply/", {"hit": hits}, follow=True)
    assert "2 hits applied as one change." in done.text
    undone = client.post(f"{url}undo/", follow=True)
    assert "2 paragraphs read as before." in undone.text
    assert texts(document) == [target for _source, target in factories.HARBOUR]


def test_the_page_says_what_was_refused_and_what_was_kept(project, document, sweep, reviewer, terminologist):
    client = signed_in(terminologist)
    edit_translation(translation=at(document, 4), version=1, text="Typed meanwhile.", by=reviewer)
    done = client.post(f"/sweeps/{sweep.pk}/apply/", {"hit": sorted(every(sweep))}, follow=True)
    assert "1 hit applied as one change." in done.text and "1 hit was refused" in done.text
    edit_translation(translation=at(document, 5), version=2, text="Typed again.", by=reviewer)
    undone = client.post(f"/sweeps/{sweep.pk}/undo/", follow=True)
    assert "1 paragraph was edited since" in undone.text


def test_a_second_click_on_apply_says_so(document, sweep, terminologist):
    client = signed_in(terminologist)
    for _click in range(2):
        page = client.post(f"/sweeps/{sweep.pk}/apply/", {"hit": sorted(every(sweep))}, follow=True)
    assert "already" in page.text and Edit.objects.count() == 2


# Large sweeps go step by step


@pytest.fixture
def one_text_a_step(monkeypatch):
    monkeypatch.setattr(sweeps, "TEXTS", 1)


@pytest.fixture
def large(project, coordinator, terminologist, one_text_a_step):
    """A sweep of four texts, which takes four steps; two are made while the reader waits."""
    bring(project, factories.alone(*(f"The clever harbour {n}." for n in range(1, 5))), coordinator)
    return plan(project, terminologist, replace=["clever harbour"])


def read(sweep):
    return list(Translation.objects.order_by("pk").values_list("text", flat=True))


def test_a_large_sweep_goes_on_in_the_background_and_says_how_far_it_has_come(large, terminologist):
    client = signed_in(terminologist)
    page = client.post(f"/sweeps/{large.pk}/apply/", {"hit": sorted(every(large))}, follow=True)
    assert "2 of 4 hits" in page.text and "being applied" in page.text
    assert [text.startswith("The smart") for text in read(large)] == [True, True, False, False]
    progress = client.get(f"/sweeps/{large.pk}/progress/")
    assert "2 of 4 hits" in progress.text and "HX-Refresh" not in progress
    work()
    large.refresh_from_db()
    assert large.state == Sweep.State.APPLIED and all(text.startswith("The smart") for text in read(large))
    assert client.get(f"/sweeps/{large.pk}/progress/")["HX-Refresh"] == "true"


def test_one_undo_takes_back_the_whole_of_a_large_sweep(large, terminologist):
    before = read(large)
    apply(large, terminologist)
    page = signed_in(terminologist).post(f"/sweeps/{large.pk}/undo/", follow=True)
    assert "being undone" in page.text and "2 of 4 hits" in page.text
    work()
    large.refresh_from_db()
    assert large.state == Sweep.State.UNDONE and read(large) == before


def test_a_sweep_that_was_interrupted_goes_on_where_it_stopped(large, terminologist):
    begin_applying(sweep=large, ticked=every(large))
    assert carry_on(sweep=large, by=terminologist)
    stopped = Sweep.objects.get(pk=large.pk)
    page = signed_in(terminologist).post(f"/sweeps/{large.pk}/carry-on/", follow=True)
    assert "3 of 4 hits" in page.text
    assert not carry_on(sweep=stopped, by=terminologist)
    assert Edit.objects.count() == 4 and outcome(large) == [(n, Hit.State.APPLIED) for n in range(1, 5)]


def test_a_sweep_cannot_be_undone_while_it_is_being_applied(large, terminologist):
    begin_applying(sweep=large, ticked=every(large))
    with pytest.raises(ActionError, match="being applied"):
        undo_sweep(sweep=large, by=terminologist)


def test_a_step_that_comes_twice_does_nothing_more(large, terminologist):
    apply(large, terminologist)
    assert not carry_on(sweep=large, by=terminologist)
    assert Edit.objects.count() == 4


def test_what_is_typed_between_two_steps_is_refused_not_overwritten(large, terminologist, reviewer):
    begin_applying(sweep=large, ticked=every(large))
    carry_on(sweep=large, by=terminologist)
    last = Translation.objects.order_by("pk").select_related("paragraph__document__project").last()
    edit_translation(translation=last, version=1, text="Typed meanwhile.", by=reviewer)
    while carry_on(sweep=large, by=terminologist):
        pass
    assert outcome(large)[-1] == (4, Hit.State.REFUSED) and read(large)[-1] == "Typed meanwhile."


def test_a_task_for_a_sweep_that_is_gone_does_nothing(terminologist):
    carry_on_sweep.call(999_999, terminologist.pk)
    assert not Edit.objects.exists()
