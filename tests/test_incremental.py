"""Work is proportional to what changed, and the outcome is that of looking at everything anew."""

from random import Random

import pytest
from django.db import transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reviewapp.actions.approvals import review_approvals
from reviewapp.actions.checks import decide_flag, recheck
from reviewapp.actions.documents import join_document
from reviewapp.actions.errors import ActionError
from reviewapp.actions.inventory import Chosen, decide_form, set_checks
from reviewapp.actions.memory import rebuild_memory
from reviewapp.actions.paragraphs import correct_source, merge_paragraphs, split_paragraph
from reviewapp.actions.reimport import bring_again
from reviewapp.actions.review import approve, approve_all, edit_translation, mark, take_fix
from reviewapp.actions.sweeps import apply_sweep, plan_sweep, undo_sweep
from reviewapp.actions.terms import add_concept, add_term, decide_term
from reviewapp.engine.check import all_checks
from reviewapp.engine.formats.rows import Candidate, Row
from reviewapp.models import (
    Concept,
    Decision,
    Document,
    Fact,
    Flag,
    MemoryUnit,
    Paragraph,
    Posting,
    Project,
    Rendering,
    State,
    Sweep,
    Term,
    TextGrams,
    Translation,
    User,
)
from tests import factories
from tests.factories import bring, paired, smart_harbour

PIECES = (
    "The clever harbour", "the the", "“Open", "shut.”", "received 312 ships", "in 2024", "** spoke", "a second pier",
    "suggestions and suggestions", "The smart harbour", "is lit  at night", "(see", "below)", "Piers are built.",
    "He said: “yes”.", "« bon »", "tout ; rien ; oui ;", "tard;", "",
)  # fmt: skip
SOURCES = ("智慧港口很忙。", "“开了。", "关了。”", "2024年来了312艘船。", "建第二座码头。", "**讲话。", "")
WORDS = ("clever harbour", "harbour", "second pier", "pier", "ships", "night", "smart harbour")


def some_text(pick):
    return " ".join(pick.choices(PIECES, k=pick.randint(0, 4)))


def some(queryset, pick):
    """One of the rows, or None; the same one whenever `pick` begins with the same seed."""
    rows = list(queryset.order_by("pk"))
    return pick.choice(rows) if rows else None


def some_translation(pick):
    return some(Translation.objects.select_related("paragraph__document__project"), pick)


def some_flag(pick):
    return some(Flag.objects.select_related("translation__paragraph__document__project"), pick)


# What people do, each on something that `pick` draws; `by` may do everything.


def types(pick, by):
    translation = some_translation(pick)
    edit_translation(translation=translation, version=translation.version, text=some_text(pick), by=by)


def takes_a_fix(pick, by):
    flag = some_flag(pick)
    if flag and flag.fixes:
        take_fix(flag=flag, number=0, version=flag.translation.version, by=by)


def decides_a_finding(pick, by):
    flag = some_flag(pick)
    kinds = [kind for kind in Decision.Kind if kind != Decision.Kind.FIXED]
    if flag:
        decide_flag(flag=flag, kind=pick.choice(kinds), by=by, reason="So meant.", everywhere=pick.random() < 0.5)


def decides_a_form(pick, by):
    flag = some_flag(pick)
    if flag:
        kind = Decision.Kind.ACCEPTED_FORM
        decide_form(project=flag.project, check_name=flag.check_name, form=flag.form, kind=kind, by=by)


def adds_a_term(pick, by):
    concept, status = some(Concept.objects, pick), pick.choice(list(Term.Status))
    if concept and pick.random() < 0.6:
        add_term(concept=concept, language="en", text=pick.choice(WORDS), status=status, by=by)
    else:
        add_concept(project=Project.objects.get(), terms=[("en", pick.choice(WORDS), status)], by=by)


def decides_a_term(pick, by):
    if term := some(Term.objects.select_related("concept__termbase"), pick):
        decide_term(term=term, status=pick.choice(list(Term.Status)), by=by)


def sweeps(pick, by):
    prefer, *replace = pick.sample(WORDS, 3)
    document = some(Document.objects, pick) if pick.random() < 0.5 else None
    project = Project.objects.get()
    sweep = plan_sweep(project=project, document=document, language="en", prefer=prefer, replace=replace, by=by)
    hits = list(sweep.hits.values_list("pk", flat=True))
    apply_sweep(sweep=sweep, ticked=set(pick.sample(hits, pick.randint(0, len(hits)))), by=by)


def undoes_a_sweep(pick, by):
    if sweep := some(Sweep.objects.filter(state=Sweep.State.APPLIED), pick):
        undo_sweep(sweep=sweep, by=by)


def marks(pick, by):
    translation = some_translation(pick)
    state = pick.choice([State.REVIEWED, State.NEEDS_WORK])
    mark(translation=translation, version=translation.version, state=state, by=by)


def approves(pick, by):
    translation = some_translation(pick)
    approve(translation=translation, version=translation.version, by=by)


def approves_all(pick, by):
    approve_all(document=some(Document.objects, pick), language="en", by=by)


def splits(pick, by):
    paragraph = some(Paragraph.objects.select_related("document__project"), pick)
    at = {each.language: pick.randint(0, len(each.text)) for each in paragraph.translations.all()}
    source_at = None if paragraph.source is None else pick.randint(0, len(paragraph.source))
    split_paragraph(paragraph=paragraph, source_at=source_at, target_at=at, by=by)


def merges(pick, by):
    merge_paragraphs(paragraph=some(Paragraph.objects.select_related("document__project"), pick), by=by)


def corrects_a_source(pick, by):
    paragraph = some(Paragraph.objects.select_related("document__project"), pick)
    version = paragraph.source_version
    correct_source(paragraph=paragraph, source_version=version, text=pick.choice(SOURCES), by=by)


def brings_a_source(pick, by):
    document = some(Document.objects.select_related("project"), pick)
    rows = [Row(target="", source=pick.choice(SOURCES)) for _paragraph in document.paragraphs.all()]
    join_document(document=document, rows=rows, language="en", by=by)


def brings_another_language(pick, by):
    document = some(Document.objects.select_related("project"), pick)
    texts = [some_text(pick) for _paragraph in document.paragraphs.all()]
    rows = [Row(target="", candidates=(Candidate(text, "lecture"),)) for text in texts]
    join_document(document=document, rows=rows, language="fr", by=by)


def brings_a_document_again(pick, by):
    document = some(Document.objects.select_related("project"), pick)
    rows = [
        Row(target=some_text(pick) if pick.random() < 0.5 else "The tide is in.", source=source, key=key)
        for source, key in document.paragraphs.order_by("position").values_list("source", "key")
        if pick.random() < 0.8
    ]
    rows.insert(pick.randint(0, len(rows)), Row(target=some_text(pick), source=pick.choice(SOURCES)))
    bring_again(document=document, rows=rows, language="en", run="again", by=by)


def chooses_checks(pick, by):
    name = pick.choice(["unpaired-quote", "repeated-word", "french-space"])
    severity = pick.choice([0, 3, int(all_checks()[name].severity)])
    set_checks(project=Project.objects.get(), chosen={name: Chosen(on=pick.random() < 0.5, severity=severity)}, by=by)


ACTS = (
    types, types, types, takes_a_fix, decides_a_finding, decides_a_form, adds_a_term, decides_a_term, sweeps,
    undoes_a_sweep, marks, approves, approves_all, splits, merges, corrects_a_source, brings_a_source,
    brings_another_language, brings_a_document_again, chooses_checks,
)  # fmt: skip


# What is stored, and what it is when everything is looked at anew


def flags():
    found = Flag.objects.order_by("translation", "check_name", "start", "end", "message_id", "group")
    return list(found.values(*(field.attname for field in Flag._meta.fields if field.name not in ("id", "decision"))))


def facts():
    found = Fact.objects.order_by("translation", "check_name", "key", "start", "end", "value")
    return list(found.values_list("document", "language", "translation", "check_name", "key", "value", "start", "end"))


def renderings():
    found = Rendering.objects.order_by("paragraph", "language", "start", "term")
    return list(found.values_list("concept", "term", "paragraph", "language", "start", "end", "text"))


def index():
    """What the search index says, of each text and of each block of paragraphs."""
    said = TextGrams.objects.order_by("paragraph", "language").values_list("paragraph", "language", "grams")
    holders = Posting.objects.order_by("language", "shard", "block").values_list(
        "language", "shard", "block", "entries"
    )
    return [(*text, bytes(numbers)) for *text, numbers in said], [(*key, bytes(entries)) for *key, entries in holders]


def everything():
    """The texts of each document and language."""
    for document in Document.objects.select_related("project").order_by("pk"):
        for language in document.target_languages:
            mine = Translation.objects.of(document, language)
            yield list(mine.select_related("paragraph__document__project"))


def stored():
    texts, holders = index()
    return {"flags": flags(), "facts": facts(), "renderings": renderings(), "texts": texts, "holders": holders}


def memory():
    """What the project remembers of which text."""
    units = MemoryUnit.objects.order_by("translation", "level", "source", "target")
    return list(units.values_list("translation", "level", "source_language", "language", "source", "target"))


def rows_of_flags():
    """Which row is which finding, and what was decided on it."""
    return list(Flag.objects.order_by("pk").values_list("pk", "start", "decision"))


def differences(before, after):
    """By kind, the rows that only one side has: short to read where something is wrong."""
    return {
        kind: {"only stored": [row for row in rows if row not in after[kind]],
               "only anew": [row for row in after[kind] if row not in rows]}
        for kind, rows in before.items()
        if rows != after[kind]
    }  # fmt: skip


def act(name_and_seed, by):
    do, seed = name_and_seed
    try:
        with transaction.atomic():
            do(Random(seed), by)
    except ActionError:
        pass  # refused: nothing was changed, which the comparison holds too


@pytest.fixture
def by(project, coordinator, terminologist) -> User:
    """Someone who may do everything, in a project with a report, a translation alone and a termbase."""
    bring(project, factories.harbour_rows(), coordinator)
    lines = [*(PIECES[n] + "." for n in (0, 2, 3, 5)), "He said “no."]
    bring(project, factories.alone(*lines), coordinator, title="Notes")
    bring(project, paired([("灯亮了。", "“Lit."), ("涨潮了。", "")]), coordinator, title="Lamps")
    smart_harbour(project, terminologist)
    return coordinator


ACTIONS = st.lists(st.tuples(st.sampled_from(ACTS), st.integers(0, 2**16)), min_size=1, max_size=12)


@given(actions=ACTIONS)
@settings(
    max_examples=settings().max_examples // 12,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
def test_whatever_people_do_the_findings_terms_and_approvals_are_those_of_a_look_at_everything(by, actions):
    with transaction.atomic():
        for each in actions:
            act(each, by)
        incremental, standing = stored(), rows_of_flags()
        for translations in everything():
            recheck(translations)
            assert review_approvals(translations, by=by) == []
        assert rows_of_flags() == standing
        remembered = memory()
        rebuild_memory(project=Project.objects.get())
        assert memory() == remembered
        for model in (Flag, Fact, Rendering, TextGrams, Posting):
            model.objects.all().delete()
        for translations in everything():
            recheck(translations)
        assert differences(incremental, stored()) == {}
        transaction.set_rollback(True)


def test_the_acts_above_reach_everything_that_writes_a_text_or_a_term(by):
    """Each of them does something on some day; otherwise the property would prove little."""
    idle = set(ACTS)
    for number in range(12):
        for do in sorted(idle, key=ACTS.index):
            before = whole()
            act((do, number), by)
            if whole() != before:
                idle.remove(do)
    assert idle == set()


def whole():
    states = Translation.objects.order_by("pk").values_list("text", "state", "version")
    return stored(), list(states), Decision.objects.count()


def test_a_document_that_comes_again_is_looked_at_in_all_its_languages(project, coordinator):
    document = bring(project, paired([("来了312艘船。", "312 ships came."), ("“关了。”", "“Shut.”")]), coordinator)
    french = [Row(target="", candidates=(Candidate(text, "lecture"),)) for text in ("Voici 312 bateaux.", "Fermé.")]
    join_document(document=document, rows=french, language="fr", by=coordinator)
    rows = paired([("来了321艘船。", "321 ships came."), ("“关了。”", "“Shut.”"), ("灯亮了。", "The lamp is lit.")])
    bring_again(document=document, rows=rows, language="en", run="again", by=coordinator)
    found = Flag.objects.filter(translation__language="fr", check_name__startswith="number")
    assert [flag.form for flag in found] == ["312"]
    assert factories.texts(document, "fr") == ["Voici 312 bateaux.", "Fermé.", ""]


def test_a_document_check_that_is_switched_off_takes_its_findings_along(project, coordinator):
    bring(project, factories.alone("He said “no.", "The lamp is lit."), coordinator)
    assert Flag.objects.filter(check_name="unpaired-quote").exists()
    set_checks(project=project, chosen={"unpaired-quote": Chosen(on=False, severity=1)}, by=coordinator)
    assert not Flag.objects.exists() and not Fact.objects.filter(check_name="unpaired-quote").exists()
    set_checks(project=project, chosen={}, by=coordinator)
    assert Flag.objects.filter(check_name="unpaired-quote").exists()
