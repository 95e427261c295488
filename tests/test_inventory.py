"""Deciding by form over all documents, and choosing which checks a project runs."""

import pytest

from reviewapp.actions.documents import import_document
from reviewapp.actions.errors import ActionError
from reviewapp.actions.inventory import Chosen, decide_form, set_checks
from reviewapp.actions.members import create_project
from reviewapp.actions.review import edit_translation
from reviewapp.engine.findings import Severity
from reviewapp.engine.formats.rows import Row
from reviewapp.models import Decision, Flag, Translation, User
from reviewapp.views.checks import tallies_of

TEXTS = ["The lamp lamp is lit.", "A lamp lamp hangs there.", "It is very very late."]


@pytest.fixture
def ana(db):
    return User.objects.create_user("ana", is_staff=True)


@pytest.fixture
def project(ana):
    return create_project(title="Lamps", source_language="zh-Hans", target_language="en", by=ana)


def bring(project, ana, texts=TEXTS):
    rows = [Row(target=text) for text in texts]
    return import_document(
        project=project, title="Lamp", rows=rows, source_language="zh-Hans", target_language="en", by=ana
    )


def open_forms(project):
    flags = Flag.objects.open().filter(translation__paragraph__document__project=project)
    return sorted(flags.filter(check_name="repeated-word").values_list("form", flat=True))


def test_one_decision_closes_a_form_in_every_document_and_in_those_that_come_later(project, ana):
    bring(project, ana)
    form = open_forms(project)[0]
    places = open_forms(project).count(form)
    closed = decide_form(project=project, check_name="repeated-word", form=form, kind="accepted-form", by=ana)
    assert closed == places
    bring(project, ana)
    assert form not in open_forms(project)


def test_a_false_alarm_everywhere_needs_a_reason(project, ana):
    bring(project, ana)
    with pytest.raises(ActionError, match="why"):
        decide_form(project=project, check_name="repeated-word", form="lamp lamp", kind="false-alarm", by=ana)
    assert not Decision.objects.exists()


def test_a_check_that_is_switched_off_finds_nothing_any_more(project, ana):
    bring(project, ana)
    assert open_forms(project)
    set_checks(project=project, chosen={"repeated-word": Chosen(on=False, severity=int(Severity.MAJOR))}, by=ana)
    assert open_forms(project) == []
    set_checks(project=project, chosen={}, by=ana)
    assert open_forms(project)


def test_a_check_weighs_what_the_project_says(project, ana):
    bring(project, ana)
    set_checks(project=project, chosen={"repeated-word": Chosen(on=True, severity=int(Severity.CRITICAL))}, by=ana)
    severities = Flag.objects.filter(check_name="repeated-word").values_list("severity", flat=True)
    assert set(severities) == {Severity.CRITICAL}


def test_a_check_that_is_wrong_too_often_says_so(project, ana):
    for number in range(30):
        decide_form(
            project=project,
            check_name="repeated-word",
            form=f"word {number}",
            kind="false-alarm" if number % 2 else "query",
            reason="meant",
            by=ana,
        )
    (tally,) = [tally for tally in tallies_of(project) if tally.check.name == "repeated-word"]
    assert (tally.right, tally.decided, tally.doubtful) == (15, 30, True)


def test_a_finding_that_is_mended_by_typing_was_right(project, ana):
    document = bring(project, ana, ["The lamp lamp is lit."])
    translation = Translation.objects.of(document, "en").get()
    edit_translation(translation=translation, version=1, text="The lamp is lit.", by=ana)
    (tally,) = [tally for tally in tallies_of(project) if tally.check.name == "repeated-word"]
    assert (tally.right, tally.decided) == (1, 1)
