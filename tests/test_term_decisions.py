"""Who may decide a proposal, and what the board of a document does with its answers."""

import pytest

from reviewapp.actions.documents import import_document
from reviewapp.actions.errors import ActionError
from reviewapp.actions.members import create_project, set_role
from reviewapp.actions.terms import add_concept, decide_term
from reviewapp.engine.formats.rows import Candidate, Row
from reviewapp.models import Concept, Role, Term, User
from reviewapp.views.likelihood import Likelihood, forbidden_forms


@pytest.fixture
def ana(db):
    return User.objects.create_user("ana", is_staff=True)


@pytest.fixture
def project(ana):
    return create_project(title="Weirs", source_language="zh-Hans", target_language="en", by=ana)


@pytest.fixture
def bo(project, ana):
    bo = User.objects.create_user("bo")
    set_role(project=project, user=bo, role=Role.TERMINOLOGIST, by=ana)
    return bo


def proposed(project, by):
    add_concept(project=project, terms=[("en", "weir", "proposed")], by=by)
    return Term.objects.select_related("concept__termbase").get(text="weir")


def test_who_proposed_a_term_does_not_decide_it(project, bo, ana):
    term = proposed(project, bo)
    with pytest.raises(ActionError, match="someone else"):
        decide_term(term=term, status="preferred", by=bo)
    assert decide_term(term=term, status="preferred", by=ana) == 0
    assert Term.objects.get().status == "preferred"


def test_a_project_may_let_people_decide_their_own_proposals(project, bo):
    project.allow_own_terms = True
    project.save()
    assert decide_term(term=proposed(project, bo), status="preferred", by=bo) == 0


def test_a_project_may_ask_for_two_people(project, bo, ana):
    project.term_approvals = 2
    project.save()
    cy = User.objects.create_user("cy")
    term = proposed(project, cy)
    assert decide_term(term=term, status="preferred", by=ana) == 1
    assert decide_term(term=term, status="preferred", by=ana) == 1
    assert Term.objects.get().status == "proposed"
    assert decide_term(term=term, status="preferred", by=bo) == 0
    assert Term.objects.get().status == "preferred"


WEIRS = ["The old stone weir stands.", "An old stone weir fell.", "The weir of old stone leaks.", "Old stone weir."]


@pytest.fixture
def document(project, ana):
    rows = [Row(target=text) for text in WEIRS]
    return import_document(
        project=project, title="W", rows=rows, source_language="zh-Hans", target_language="en", by=ana
    )


def answer(client, document, **fields):
    return client.post(f"/documents/{document.pk}/en/renderings/decide/", fields, follow=True)


def test_the_board_decides_the_concept_that_has_the_form_already(project, document, ana, client):
    proposed_concept = add_concept(project=project, terms=[("en", "old stone weir", "proposed")], by=ana)
    client.force_login(ana)
    answer(client, document, prefer="old stone weir", replace=["weir of old stone"])
    assert Concept.objects.get() == proposed_concept
    statuses = dict(Term.objects.values_list("text", "status"))
    assert statuses == {"old stone weir": "preferred", "weir of old stone": "deprecated"}


def test_the_board_without_anything_to_replace_leads_to_the_concept(document, ana, client):
    client.force_login(ana)
    response = answer(client, document, prefer="old stone weir", allow=["weir of old stone"])
    assert response.redirect_chain[-1][0] == f"/concepts/{Concept.objects.get().pk}/"
    assert Term.objects.get(text="weir of old stone").status == "admitted"


def test_forms_that_mean_different_things_are_not_rivals_again(document, ana, client):
    client.force_login(ana)
    board = f"/documents/{document.pk}/en/renderings/"
    rivals = [form.text for drift in client.get(board).context["drifts"] for form in drift.rivals]
    assert rivals
    canonical = client.get(board).context["drifts"][0].found.canonical
    answer(client, document, prefer=canonical, different=rivals)
    assert client.get(board).context["drifts"] == []


def test_forms_kept_apart_can_be_compared_again(document, ana, client):
    client.force_login(ana)
    board = f"/documents/{document.pk}/en/renderings/"
    drift = client.get(board).context["drifts"][0]
    rivals = [form.text for form in drift.rivals]
    answer(client, document, prefer=drift.found.canonical, different=rivals)
    for one, other in client.get(board).context["kept_apart"]:
        client.post(f"{board}again/", {"one": one, "other": other})
    again = client.get(board).context
    assert again["kept_apart"] == []
    assert [form.text for form in again["drifts"][0].rivals] == rivals


SENTENCES = [
    ("水库管理局今天开会。", "The Reservoir Authority met today.", "The Reservoir Board met today."),
    (
        "水库管理局聘请了工程师。",
        "The Reservoir Authority hired an engineer.",
        "The Reservoir Board hired an engineer.",
    ),
    ("村民感谢水库管理局。", "Villagers thanked the Reservoir Authority.", "Villagers thanked the Reservoir Board."),
    ("报告送交水库管理局。", "The report went to the Reservoir Agency.", "The report went to the Reservoir Board."),
]


def test_the_board_shows_how_each_system_renders_a_concept(project, ana, client):
    rows = [
        Row(source=source, target=first, candidates=(Candidate(second, "Birch"),))
        for source, first, second in SENTENCES
    ]
    document = import_document(
        project=project, title="R", rows=rows, source_language="zh-Hans", target_language="en", by=ana
    )
    client.force_login(ana)
    response = client.get(f"/documents/{document.pk}/en/renderings/")
    (drift,) = [each for each in response.context["drifts"] if each.found.source_term == "水库管理局"]
    assert [(name, {form.text: form.times for form in forms}) for name, forms in drift.systems] == [
        ("Translation", {"Reservoir Authority": 3, "Reservoir Agency": 1}),
        ("Birch", {"Reservoir Board": 4}),
    ]
    assert "Birch" in response.content.decode()


def test_a_document_of_one_system_has_nothing_to_compare(document, ana, client):
    client.force_login(ana)
    drifts = client.get(f"/documents/{document.pk}/en/renderings/").context["drifts"]
    assert [drift.systems for drift in drifts] == [[]]


def test_what_a_project_decided_makes_renderings_like_it_more_or_less_likely(document, ana, client):
    client.force_login(ana)
    board = f"/documents/{document.pk}/en/renderings/"
    found = client.get(board).context["drifts"][0].found
    rival = found.deviating[0].text
    pair = (found.canonical.casefold(), rival.casefold())
    unjudged = Likelihood([found], set(), set()).of(found)
    assert Likelihood([found], {pair}, set()).of(found) < unjudged
    answer(client, document, prefer=found.canonical, replace=[rival])
    forbidden = forbidden_forms(document.project, "en")
    assert forbidden == {rival.casefold()}
    assert Likelihood([found], set(), forbidden).of(found) > unjudged
