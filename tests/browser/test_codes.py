"""Inline codes on the desk: one character each, which nothing that a hand does can break, shown and read as chips."""

import pytest
from playwright.sync_api import expect

from reviewapp.actions.documents import import_document
from reviewapp.actions.members import create_project
from reviewapp.engine.formats.rows import Code, Row
from reviewapp.models import Flag, User
from tests.browser.bulletin import give_session
from tests.browser.editor import EDITOR, put_caret_at_end, wait_for

OPEN, CLOSE = "\U000f0000", "\U000f0001"
CODES = (Code(OPEN, "<b>", "open", "b"), Code(CLOSE, "</b>", "close", "/b"))
STORED = f"The {OPEN}lamp{CLOSE} is lit."


@pytest.fixture
def bold(page, live_server, transactional_db):
    """The desk of two paragraphs, the first of which has a word in bold."""
    ana = User.objects.create_user("ana", is_staff=True)
    project = create_project(title="Lamps", source_language="fr", target_language="en", by=ana)
    source = f"La {OPEN}lampe{CLOSE} est allumée."
    rows = [Row(source=source, target=STORED, codes=CODES), Row(source="Il est tard.", target="It is late.")]
    languages = {"source_language": "fr", "target_language": "en"}
    document = import_document(project=project, title="Lamps", rows=rows, by=ana, **languages)
    give_session(page.context, live_server.url, "ana")
    page.goto(f"{live_server.url}/documents/{document.pk}/en/?p=1")
    expect(page.locator(EDITOR)).to_be_focused()
    return page


def text(page):
    return page.locator(EDITOR).inner_text().removesuffix("\n")


def caret_behind(page, words):
    page.evaluate(
        """(words) => { const node = document.querySelector("main .editor").firstChild;
        const at = node.data.indexOf(words) + words.length; getSelection().collapse(node, at); }""",
        words,
    )


def test_typing_on_either_side_of_a_code_leaves_it_whole(bold):
    caret_behind(bold, OPEN)
    bold.keyboard.type("old ")
    caret_behind(bold, CLOSE)
    bold.keyboard.type("!")
    bold.keyboard.press("Control+s")
    wait_for(bold, 1, f"The {OPEN}old lamp{CLOSE}! is lit.")
    assert not Flag.objects.open().filter(check_name="inline-codes").exists()


def test_a_code_is_deleted_whole_and_then_flagged_and_put_back_by_the_fix(bold):
    caret_behind(bold, CLOSE)
    bold.keyboard.press("Backspace")
    assert text(bold) == f"The {OPEN}lamp is lit."
    finding = bold.locator("#dock .find", has_text="A code of the source is missing.")
    expect(finding).to_be_visible()
    expect(finding.get_by_role("img", name="code 2")).to_be_visible()
    bold.keyboard.press("Control+z")
    assert text(bold) == STORED


def test_codes_survive_copying_and_pasting(bold):
    bold.context.grant_permissions(["clipboard-read", "clipboard-write"])
    for key in ("Control+a", "Control+x", "Control+v"):
        bold.keyboard.press(key)
    assert text(bold) == STORED


def test_the_list_below_puts_a_code_in_at_the_caret_and_undo_takes_it_back(bold):
    put_caret_at_end(bold)
    bold.get_by_role("button", name="code 1 b").click()
    assert text(bold) == STORED + OPEN
    expect(bold.locator(EDITOR)).to_be_focused()
    bold.keyboard.press("Control+z")
    assert text(bold) == STORED


def test_a_code_is_named_to_those_who_listen(bold):
    caret_behind(bold, OPEN)
    expect(bold.locator("#live")).to_have_text("code 1 b")
    expect(bold.locator(".para.active .source").get_by_role("img", name="code 2")).to_be_visible()


def test_a_chip_has_a_look_of_its_own(bold):
    assert bold.evaluate("document.fonts.check('16px Codes', '\U000f0000')")
    assert bold.evaluate("[...document.fonts].map((font) => font.family + font.status)") == ["Codesloaded"]
