"""The desk where scripts do not run: reading, saving, deciding, taking, restoring are forms and links."""

import pytest
from playwright.sync_api import Browser, Page, expect

from reviewapp.actions.review import edit_translation
from reviewapp.models import Edit, State
from tests.browser.bulletin import bring_bulletin, give_session, person, stored


@pytest.fixture
def plain(browser: Browser, live_server, transactional_db):
    """The desk without scripts, signed in as Ana, with paragraph 2 open."""
    context = browser.new_context(java_script_enabled=False)
    document = bring_bulletin()
    give_session(context, live_server.url, "ana")
    page = context.new_page()
    page.goto(f"{live_server.url}/documents/{document.pk}/en/?p=2")
    yield page
    context.close()


def box(page: Page, number: int):
    return page.get_by_role("textbox", name=f"Translation of paragraph {number}")


def test_a_paragraph_is_opened_by_its_number(plain):
    plain.get_by_role("region", name="Paragraph 3").get_by_role("link").click()
    expect(box(plain, 3)).to_have_value("The keeper wrote down three readings.")


def test_a_text_is_saved(plain):
    box(plain, 2).fill("The river is clear again.\nLook.")
    plain.get_by_role("button", name="Save").click()
    expect(box(plain, 2)).to_have_value("The river is clear again.\nLook.")
    assert stored(2).text == "The river is clear again.\nLook."


def test_a_paragraph_is_approved_and_the_next_is_open(plain):
    plain.get_by_role("button", name="Approve Ctrl").click()
    expect(box(plain, 3)).to_be_visible()
    assert stored(2).state == State.APPROVED


def test_a_save_that_comes_second_shows_both_texts(plain):
    box(plain, 2).fill("Mine.")
    edit_translation(translation=stored(2), version=1, text="Theirs.", by=person("bo"))
    plain.get_by_role("button", name="Save").click()
    expect(plain.locator(".stale")).to_contain_text("Theirs.")
    expect(box(plain, 2)).to_have_value("Mine.")
    plain.get_by_role("button", name="Keep mine").click()
    expect(plain.locator(".stale")).to_have_count(0)
    assert stored(2).text == "Mine."


def test_a_fix_is_taken_and_the_text_before_it_restored(plain):
    plain.get_by_role("button", name="river", exact=True).click()
    assert stored(2).text == "The river is clear again."
    plain.get_by_role("button", name="Take Engine A").click()
    plain.get_by_role("button", name="Restore this text").click()
    assert stored(2).text == "The river is clear again."
    assert [edit.cause for edit in Edit.objects.order_by("pk")] == ["fix", "candidate", "restore"]


def test_a_finding_is_decided(plain):
    plain.get_by_text("Other decisions").click()
    plain.get_by_label("Reason").fill("It is a name")
    plain.get_by_role("button", name="False alarm").click()
    expect(plain.get_by_text("1 decided")).to_be_visible()
    assert stored(2).flags.get().decision.reason == "It is a name"


def test_a_paragraph_is_marked_as_needing_work(plain):
    plain.get_by_role("button", name="Needs work …").click()
    plain.get_by_label("What is still to do?").fill("Ask the keeper")
    plain.get_by_role("button", name="Needs work", exact=True).click()
    assert stored(2).state == State.NEEDS_WORK


def test_the_keys_are_listed(plain):
    plain.get_by_label("More about this document").click()
    plain.get_by_role("button", name="Keys").click()
    expect(plain.get_by_role("dialog", name="Keys")).to_contain_text("Alt+↓")
