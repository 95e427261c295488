"""Approved texts are remembered; what ends an approval takes them out; like texts find them again."""

import contextlib
import io
import random

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import call_command

from reviewapp.actions.documents import join_document
from reviewapp.actions.errors import ActionError
from reviewapp.actions.memory import import_memory, rebuild_memory
from reviewapp.actions.paragraphs import correct_source, merge_paragraphs, split_paragraph
from reviewapp.actions.reimport import bring_again
from reviewapp.actions.review import approve, approve_all, edit_translation, mark, take_remembered
from reviewapp.actions.sweeps import apply_sweep, plan_sweep, undo_sweep
from reviewapp.actions.terms import decide_term
from reviewapp.engine.formats import Row, by_name
from reviewapp.models import Edit, MemorySign, MemoryUnit, State, Translation
from reviewapp.models.memory import remembered
from tests import factories
from tests.factories import at, bring, signed_in, smart_harbour

LONG = (
    "港务局星期二开会。会议决定点亮第二座码头。",
    "The Harbour Board met on Tuesday. It decided to light the second pier.",
)


def sign_all(document, by):
    approve_all(document=document, language="en", by=by)


def sign(translation, by):
    approve(translation=translation, version=translation.version, by=by)


def known(project, text):
    """What the memory has for a text: percent and translation, best first."""
    [found] = remembered(project, [text], "zh-Hans", "en")
    return [(each.percent, each.unit.target) for each in found]


def contents(project):
    """All of the memory, signs included, without the ids of its rows."""
    units = MemoryUnit.objects.filter(project=project)
    signs = {each.pk: sorted(each.signs.values_list("sign", flat=True)) for each in units}
    return sorted(
        (each.translation_id, each.level, each.source, each.target, each.digest, signs[each.pk]) for each in units
    )


# What is in it


def test_an_approved_paragraph_is_remembered_and_one_that_is_not_is_not(project, document, coordinator):
    assert known(project, factories.HARBOUR[5][0]) == []
    sign(at(document, 6), coordinator)
    assert known(project, factories.HARBOUR[5][0]) == [(100, factories.HARBOUR[5][1])]
    assert known(project, factories.HARBOUR[4][0]) == []


def test_the_sentences_of_a_paragraph_are_remembered_with_it(project, coordinator):
    sign_all(bring(project, factories.paired([LONG]), coordinator), coordinator)
    assert known(project, "会议决定点亮第二座码头。")[0] == (100, "It decided to light the second pier.")


def test_a_translation_without_a_source_is_not_remembered(project, coordinator):
    sign_all(bring(project, factories.alone("The lamp is lit."), coordinator), coordinator)
    assert not MemoryUnit.objects.exists()


def test_a_source_that_comes_later_makes_approved_texts_remembered(project, coordinator):
    document = bring(project, factories.alone("The lamp is lit."), coordinator)
    sign_all(document, coordinator)
    join_document(document=document, rows=[Row("", source="灯亮了。")], language="en", by=coordinator)
    assert known(project, "灯亮了。") == [(100, "The lamp is lit.")]


def test_a_text_that_was_edited_or_marked_is_not_remembered_any_more(project, document, coordinator, reviewer):
    sign_all(document, coordinator)
    edit_translation(translation=at(document, 6), version=2, text="A second pier.", by=reviewer)
    mark(translation=at(document, 5), version=2, state=State.NEEDS_WORK, by=reviewer)
    correct_source(paragraph=at(document, 4).paragraph, source_version=1, text="智慧港口。", by=coordinator)
    remaining = set(MemoryUnit.objects.values_list("translation__paragraph__position", flat=True))
    assert remaining == {0, 1, 2}


def test_an_approval_that_waits_for_a_re_check_is_out_until_it_is_right_again(project, document, coordinator):
    concept = smart_harbour(project, coordinator)
    sign_all(document, coordinator)
    before = contents(project)
    term = concept.terms.get(text="clever harbour")
    decide_term(term=term, status="admitted", by=coordinator, reason="")
    assert not MemoryUnit.objects.filter(translation=at(document, 5)).exists()
    decide_term(term=term, status="deprecated", by=coordinator, reason="")
    assert contents(project) == before


def test_a_deleted_document_is_forgotten(project, document, coordinator):
    sign_all(document, coordinator)
    document.delete()
    assert not MemoryUnit.objects.exists() and not MemorySign.objects.exists()


@pytest.mark.parametrize("seed", range(4))
def test_after_any_changes_the_memory_is_what_it_would_be_made_anew(project, coordinator, seed):
    choose = random.Random(seed)
    smart_harbour(project, coordinator)
    rows = [*factories.harbour_rows(), *factories.paired([LONG])]
    document = bring(project, rows, coordinator)
    for _step in range(14):
        change(choose, document, coordinator)
        before = contents(project)
        rebuild_memory(project=project)
        assert contents(project) == before


def change(choose, document, by):
    """Something that people do, somewhere."""
    translation = at(document, choose.randint(1, document.paragraphs.count()))
    with contextlib.suppress(ActionError):  # refused: nothing has changed, and that is compared too
        choose.choice(CHANGES)(choose, document, translation, by)


def edit(choose, document, translation, by):
    text = f"{translation.text} Lamp {choose.randint(1, 9)}."
    edit_translation(translation=translation, version=translation.version, text=text, by=by)


def sweep(choose, document, translation, by):
    forms = {"language": "en", "prefer": "bright harbour", "replace": ["smart harbour", "clever harbour"]}
    planned = plan_sweep(project=document.project, by=by, **forms)
    apply_sweep(sweep=planned, ticked=set(planned.hits.values_list("pk", flat=True)), by=by)
    if choose.random() < 0.7:
        undo_sweep(sweep=planned, by=by)


def correct(choose, document, translation, by):
    paragraph = translation.paragraph
    correct_source(paragraph=paragraph, source_version=paragraph.source_version, text=f"{paragraph.source}灯。", by=by)


def decide(choose, document, translation, by):
    term = document.project.termbases.get().concepts.get().terms.get(text="clever harbour")
    status = "admitted" if term.status == "deprecated" else "deprecated"
    decide_term(term=term, status=status, by=by, reason="")


def split(choose, document, translation, by):
    split_paragraph(paragraph=translation.paragraph, source_at=2, target_at={"en": 5}, by=by)


def reopen(choose, document, translation, by):
    mark(translation=translation, version=translation.version, state=State.REVIEWED, by=by)


CHANGES = [
    edit,
    sweep,
    correct,
    decide,
    decide,
    split,
    reopen,
    lambda choose, document, translation, by: sign_all(document, by),
    lambda choose, document, translation, by: sign_all(document, by),
    lambda choose, document, translation, by: sign(translation, by),
    lambda choose, document, translation, by: merge_paragraphs(paragraph=translation.paragraph, by=by),
    lambda choose, document, translation, by: bring_again(
        document=document, rows=factories.harbour_rows()[1:], language="en", run="again", by=by
    ),
]


def test_the_command_makes_the_memory_anew(project, document, coordinator, capsys):
    sign_all(document, coordinator)
    before = contents(project)
    MemoryUnit.objects.all().delete()
    call_command("rebuild_memory")
    assert contents(project) == before and "6 texts" in capsys.readouterr().out


# Finding


def test_a_like_text_is_found_with_how_alike_it_is(project, document, coordinator):
    sign_all(document, coordinator)
    [(percent, target), *_more] = known(project, "智慧港口在2025年接待了408艘船。")
    assert target == factories.HARBOUR[3][1] and 65 <= percent < 100


def test_an_unlike_text_is_not(project, document, coordinator):
    sign_all(document, coordinator)
    assert known(project, "图书馆今天不开门。") == []


def test_the_memory_of_another_project_or_language_is_not_asked(project, other_project, outsider, coordinator):
    sign_all(bring(other_project, factories.paired([("灯亮了。", "The lamp is lit.")]), outsider), outsider)
    assert known(project, "灯亮了。") == []
    row = Row("La lampe.", "灯亮了。", source_lang="zh", target_lang="fr")
    import_memory(project=project, rows=[row], origin="x", by=coordinator)
    assert known(project, "灯亮了。") == []
    [french] = remembered(project, ["灯亮了。"], "zh-Hans", "fr-CA")
    assert [each.unit.target for each in french] == ["La lampe."]


def test_among_thousands_of_texts_with_the_same_words_the_like_one_is_found(project, coordinator):
    rows = [
        Row(f"Ship {number} came.", f"第{number}号船星期二到达奥尔拉湖港口。", source_lang="zh-Hans", target_lang="en")
        for number in range(3000)
    ]
    rows.insert(
        40, Row("The ferry Greta left.", "渡轮格雷塔号星期二离开奥尔拉湖港口。", source_lang="zh", target_lang="en")
    )
    assert import_memory(project=project, rows=rows, origin="ships.tmx", by=coordinator) == 3001
    assert known(project, "第17号船星期二到达奥尔拉湖港口。")[0] == (100, "Ship 17 came.")
    percent, target = known(project, "渡轮格雷塔号星期三离开奥尔拉湖港口。")[0]
    assert target == "The ferry Greta left." and 85 < percent < 100


# On the desk


@pytest.fixture
def twin(project, coordinator):
    """A second document with a paragraph that is remembered, one like it, and one that is not."""
    pairs = [
        ("明年将修建第二座码头。", ""),
        ("明年将修建第三座码头。", "Something."),
        ("图书馆今天不开门。", "Closed."),
    ]
    return bring(project, factories.paired(pairs), coordinator, title="Twin")


def shown(user, document, number):
    return signed_in(user).get(f"/documents/{document.pk}/en/?p={number}").context["active"].memory


def test_the_desk_shows_what_is_remembered_with_score_and_difference(document, twin, coordinator, reviewer):
    sign_all(document, coordinator)
    [found] = shown(reviewer, twin, 1)
    assert found.found.percent == 100 and found.found.unit.target == factories.HARBOUR[5][1]
    [like] = shown(reviewer, twin, 2)
    assert 65 < like.found.percent < 100
    assert "<del>三</del>" in like.source_diff and "<ins>二</ins>" in like.source_diff
    assert shown(reviewer, twin, 3) == []
    page = signed_in(reviewer).get(f"/documents/{twin.pk}/en/?p=1").text
    assert "100 %" in page and "Annual report" in page


def test_a_paragraph_is_not_reminded_of_itself(document, coordinator, reviewer):
    sign_all(document, coordinator)
    assert shown(reviewer, document, 6) == []


def test_a_remembered_text_is_taken_as_an_edit_of_its_own_kind(document, twin, coordinator, reviewer):
    sign_all(document, coordinator)
    unit = MemoryUnit.objects.get(translation=at(document, 6))
    signed_in(reviewer).post(f"/translations/{at(twin, 1).pk}/take-memory/", {"version": 1, "unit": unit.pk})
    assert at(twin, 1).text == factories.HARBOUR[5][1] and at(twin, 1).state == State.EDITED
    assert Edit.objects.get(translation=at(twin, 1)).cause == Edit.Cause.MEMORY


def test_the_memory_of_another_project_cannot_be_taken(twin, other_project, outsider, reviewer):
    sign_all(bring(other_project, factories.paired([("灯亮了。", "Not yours.")]), outsider), outsider)
    unit = MemoryUnit.objects.get(project=other_project)
    answer = signed_in(reviewer).post(f"/translations/{at(twin, 1).pk}/take-memory/", {"version": 1, "unit": unit.pk})
    assert answer.status_code == 422 and at(twin, 1).text == ""
    with pytest.raises(ActionError):
        take_remembered(translation=at(twin, 1), version=1, unit=unit, by=reviewer)


# As files


def tmx(*pairs):
    stream = io.BytesIO()
    rows = [Row(target, source, source_lang="zh-Hans", target_lang="en") for source, target in pairs]
    by_name("tmx").write(rows, stream)
    return stream.getvalue()


def offer(user, project, data, name="ships.tmx"):
    file = SimpleUploadedFile(name, data)
    return signed_in(user).post(f"/projects/{project.pk}/memory/bring/", {"file": file}, follow=True)


def test_a_tmx_goes_into_the_memory_once(project, coordinator):
    data = tmx(("船到了。", "The ship came."), ("灯亮了。", "The lamp is lit."))
    assert "2 pairs of texts added." in offer(coordinator, project, data).text
    assert "0 pairs of texts added." in offer(coordinator, project, data).text
    assert known(project, "船到了。") == [(100, "The ship came.")]


def test_the_memory_comes_out_as_tmx_and_in_again_elsewhere(project, document, coordinator, other_project, outsider):
    sign_all(document, coordinator)
    answer = signed_in(coordinator).post(f"/projects/{project.pk}/memory/take/")
    data = b"".join(answer.streaming_content)
    offer(outsider, other_project, data)
    assert known(other_project, factories.HARBOUR[5][0]) == [(100, factories.HARBOUR[5][1])]


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("x.tmx", b"<tmx", "XML"),
        ("x.tmx", b"", "empty"),
        ("x.txt", b"The lamp is lit.\n", "no pair of texts"),
        ("x.bin", bytes(range(256)), "no kind"),
    ],
)
def test_a_file_that_is_no_memory_is_refused_with_a_sentence_and_nothing_kept(project, coordinator, name, data, said):
    page = offer(coordinator, project, data, name)
    errors = [str(each) for each in page.context["messages"]]
    assert len(errors) == 1 and said in errors[0]
    assert not MemoryUnit.objects.exists()


def test_a_file_broken_at_its_end_leaves_nothing_behind(project, coordinator):
    data = tmx(*[(f"第{n}号船到了。", f"Ship {n}.") for n in range(1500)])
    offer(coordinator, project, data[:-300])
    assert not MemoryUnit.objects.exists()


def test_what_a_file_brought_can_be_forgotten_and_what_was_approved_stays(project, document, coordinator):
    sign_all(document, coordinator)
    offer(coordinator, project, tmx(("船到了。", "The ship came.")))
    signed_in(coordinator).post(f"/projects/{project.pk}/memory/drop/", {"origin": "ships.tmx"})
    assert known(project, "船到了。") == []
    assert MemoryUnit.objects.exclude(translation=None).count() == 6


def test_rows_of_a_memory_are_whole_paragraphs(project, coordinator):
    sign_all(bring(project, factories.paired([LONG]), coordinator), coordinator)
    data = b"".join(signed_in(coordinator).post(f"/projects/{project.pk}/memory/take/").streaming_content)
    assert [(row.source, row.target) for row in by_name("tmx").read(io.BytesIO(data))] == [LONG]
    assert Translation.objects.get().state == State.APPROVED
