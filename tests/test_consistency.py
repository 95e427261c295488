"""How far renderings agree, kept day by day and drawn."""

import pytest

from reviewapp.actions.documents import import_document
from reviewapp.actions.members import create_project
from reviewapp.actions.terms import add_concept, decide_term
from reviewapp.engine.formats.rows import Row
from reviewapp.engine.terms.agreement import agreement
from reviewapp.models import Consistency, Term, User
from reviewapp.views.plots import Spark


def test_the_index_is_the_share_of_pairs_that_agree():
    assert agreement(["weir", "weir", "dam"]) == pytest.approx(1 / 3)
    assert agreement(["weir"]) == 1


def test_a_plot_goes_from_left_to_right_and_up_for_agreement():
    assert Spark([0, 1]).points == "0.0,12.0 70.0,2.0"
    assert Spark([]).last is None


def test_a_decision_keeps_the_index_of_the_day(db):
    ana = User.objects.create_user("ana", is_staff=True)
    project = create_project(title="Weirs", source_language="zh-Hans", target_language="en", by=ana)
    rows = [Row(source="堰坝旧了。", target=f"The {word} is old.") for word in ("weir", "weir", "dam wall")]
    import_document(project=project, title="W", rows=rows, source_language="zh-Hans", target_language="en", by=ana)
    terms = [("zh-Hans", "堰坝", "preferred"), ("en", "weir", "preferred"), ("en", "dam wall", "deprecated")]
    concept = add_concept(project=project, terms=terms, by=ana)
    decide_term(term=Term.objects.get(text="dam wall"), status="admitted", by=ana)
    kept = Consistency.objects.get(concept=concept)
    assert (kept.value, kept.places) == (pytest.approx(1 / 3), 3)


def test_the_page_of_a_concept_shows_its_forms_in_both_languages(db, client):
    ana = User.objects.create_user("ana", is_staff=True)
    project = create_project(title="Weirs", source_language="zh-Hans", target_language="en", by=ana)
    rows = [Row(source="堰坝旧了。", target="The weir is old.")]
    import_document(project=project, title="W", rows=rows, source_language="zh-Hans", target_language="en", by=ana)
    terms = [("zh-Hans", "堰坝", "preferred"), ("en", "weir", "preferred")]
    concept = add_concept(project=project, terms=terms, by=ana)
    client.force_login(ana)
    page = client.get(f"/concepts/{concept.pk}/").content.decode()
    assert '<span class="hit" data-flag="">堰坝</span>旧了。' in page
    assert 'The <span class="hit" data-flag="">weir</span> is old.' in page
