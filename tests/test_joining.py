"""What arrives later: the source of a translation, one more candidate, one more language."""

import pytest
from django.core.files.base import ContentFile
from hypothesis import given
from hypothesis import strategies as st

from reviewapp.actions.documents import import_document, join_document
from reviewapp.actions.errors import ActionError
from reviewapp.actions.members import create_project
from reviewapp.actions.reading import propose
from reviewapp.actions.review import approve
from reviewapp.actions.uploads import begin_upload
from reviewapp.engine.formats.codes import FIRST, PRIVATE, alongside, restore
from reviewapp.engine.formats.rows import Candidate, Code, Row
from reviewapp.models import Flag, State, Translation, User

TARGETS = ["The bridge has 12 arches.", "It was built by the guild."]
SOURCES = ["这座桥有十二个拱。", "它由行会建造。"]


@pytest.fixture
def ana(db):
    return User.objects.create_user("ana", is_staff=True)


@pytest.fixture
def document(ana):
    project = create_project(title="Bridges", source_language="zh-Hans", target_language="en", by=ana)
    rows = [Row(target=text) for text in TARGETS]
    return import_document(
        project=project, title="Bridge", rows=rows, source_language="zh-Hans", target_language="en", by=ana
    )


def join(document, ana, language="en", sources=None, others=None):
    rows = [
        Row(
            target="",
            source=sources[n] if sources else None,
            candidates=(Candidate(others[n], "Engine B"),) if others else (),
        )
        for n in range(len(TARGETS))
    ]
    return join_document(document=document, rows=rows, language=language, by=ana)


def texts(document, language="en"):
    return [each.text for each in Translation.objects.of(document, language)]


def test_a_source_that_comes_later_changes_no_translation_and_ends_no_approval(document, ana):
    first = Translation.objects.of(document, "en")[0]
    approve(translation=first, version=first.version, by=ana)
    join(document, ana, sources=SOURCES)
    assert texts(document) == TARGETS
    assert [each.paragraph.source for each in Translation.objects.of(document, "en")] == SOURCES
    assert Translation.objects.of(document, "en")[0].state == State.APPROVED


def test_a_source_that_comes_later_is_what_numbers_are_checked_against(document, ana):
    join(document, ana, sources=["这座桥有二十个拱。", SOURCES[1]])
    assert Translation.objects.of(document, "en")[0].flags.filter(form="12").exists()


def test_a_candidate_that_comes_later_stands_beside_the_text(document, ana):
    join(document, ana, others=["Twelve arches has the bridge.", "The guild built it."])
    assert document.runs.count() == 2
    assert texts(document) == TARGETS


def test_two_candidates_of_one_name_are_numbered(document, ana):
    for _time in range(2):
        join(document, ana, others=["One.", "Two."])
    assert {"Engine B", "Engine B (2)"} <= set(document.runs.values_list("name", flat=True))


def test_a_new_language_begins_with_its_candidate(document, ana):
    french = ["Le pont a 12 arches.", "La guilde l’a construit."]
    join(document, ana, language="FR", others=french)
    document.refresh_from_db()
    assert document.target_languages == ["en", "fr"]
    assert texts(document, "fr") == french
    assert texts(document) == TARGETS


def test_what_does_not_pair_any_more_is_refused(document, ana):
    with pytest.raises(ActionError, match="changed meanwhile"):
        join_document(document=document, rows=[Row(target="")], language="en", by=ana)


# Inline codes of files that are laid side by side


@pytest.fixture
def project(ana):
    return create_project(title="Lamps", source_language="fr", target_language="en", by=ana)


def brought(project, ana, **files):
    """What an upload of `files`, by the part they play, would become."""
    choices = {"source_language": "fr", "target_language": "en"}
    named = [(part, ContentFile(content, name=f"{part}.html")) for part, content in files.items()]
    return propose(begin_upload(project=project, title="Lamps", files=named, choices=choices, by=ana))


def test_a_source_that_is_brought_beside_a_translation_keeps_its_codes(project, ana):
    proposal = brought(
        project,
        ana,
        source=b"<p>La <b>lampe</b> et le <i>phare</i>.</p>",
        target=b"<p>The <i>light</i> and the lamp.</p>",
    )
    row = proposal.rows[0]
    stands_for = {code.char: code.original for code in row.codes}
    assert restore(row.source, row.codes, lambda code: code.original) == "La <b>lampe</b> et le <i>phare</i>."
    assert [stands_for[char] for char in PRIVATE.findall(row.target)] == ["<i>", "</i>"]
    document = import_document(
        project=project, title="Lamps", rows=proposal.rows, source_language="fr", target_language="en", by=ana
    )
    missing = Flag.objects.of(document, "en").filter(check_name="inline-codes")
    assert [stands_for[flag.fixes[0][0]] for flag in missing] == ["<b>", "</b>"]


CODES = st.lists(st.tuples(st.sampled_from(["<b>", "</b>", "<i/>"]), st.sampled_from(["open", "alone"])), max_size=5)


@given(theirs=CODES, ours=CODES)
def test_codes_of_two_files_share_characters_only_where_they_stand_for_the_same(theirs, ours):
    first, other = ([Code(chr(FIRST + n), *each) for n, each in enumerate(codes)] for codes in (theirs, ours))
    text = "".join(code.char for code in first)
    moved, codes = alongside(text, first, other)
    stands_for = {code.char: (code.original, code.kind) for code in codes}
    assert len(stands_for) == len(codes) and list(codes[: len(other)]) == other
    assert [stands_for[char] for char in moved] == theirs
    assert len(set(moved)) == len(theirs)
