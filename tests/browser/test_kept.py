"""What is typed is kept in a real browser: saves, drafts, lost lines, two people at once."""

import re

from django.conf import settings
from playwright.sync_api import expect

from reviewapp.actions.review import edit_translation
from reviewapp.models import Edit, State
from tests.browser.bulletin import person, stored
from tests.browser.editor import EDITOR, hold, put_caret_at_end, wait_for


def test_what_is_typed_is_stored_on_moving_on(desk):
    put_caret_at_end(desk)
    desk.keyboard.type(" Look.")
    desk.keyboard.press("Alt+ArrowDown")
    expect(desk.get_by_role("textbox", name="Translation of paragraph 3")).to_be_focused()
    wait_for(desk, 2, "The river river is clear again. Look.")
    expect(desk.locator(".para").nth(1)).not_to_have_class(re.compile("unsent"))


def test_saving_keeps_caret_focus_and_undo(desk):
    put_caret_at_end(desk)
    desk.keyboard.type(" Look")
    desk.keyboard.press("Control+s")
    wait_for(desk, 2, "The river river is clear again. Look")
    desk.keyboard.type("!")
    desk.keyboard.press("Control+z")
    desk.keyboard.press("Control+z")
    expect(desk.locator(EDITOR)).to_be_focused()
    expect(desk.locator(EDITOR)).to_have_text("The river river is clear again.")


def test_typed_text_is_saved_before_a_candidate_is_taken(desk):
    put_caret_at_end(desk)
    desk.keyboard.type(" Look.")
    desk.keyboard.press("Control+2")
    wait_for(desk, 2, "The river river is clear again. Truly.")
    causes = list(Edit.objects.order_by("pk").values_list("cause", "after"))
    assert causes == [("typed", "The river river is clear again. Look."), ("candidate", stored(2).text)]


def test_a_decision_on_a_finding_of_unsaved_text_saves_first(desk):
    put_caret_at_end(desk)
    desk.keyboard.type(" Look.")
    desk.wait_for_timeout(500)
    desk.keyboard.press("Control+Home")
    desk.keyboard.press("F8")
    desk.keyboard.press("F9")
    desk.keyboard.press("a")
    expect(desk.locator("#findings")).to_contain_text("1 decided")
    assert stored(2).flags.get().decision.kind == "accepted-here"
    assert stored(2).text.endswith("Look.")


def test_unsent_text_survives_a_reload(desk):
    desk.route("**/save/", lambda route: route.abort())
    put_caret_at_end(desk)
    desk.keyboard.type(" Look.")
    desk.reload()
    expect(desk.locator(EDITOR)).to_have_text("The river river is clear again. Look.")
    expect(desk.locator("[data-status]")).not_to_be_empty()
    desk.unroute("**/save/")
    desk.keyboard.press("Control+s")
    wait_for(desk, 2, "The river river is clear again. Look.")
    expect(desk.locator("[data-status]")).to_contain_text("Saved")
    assert desk.evaluate("Object.keys(localStorage).filter((key) => key.includes('draft')).length") == 0


def test_unsent_text_of_a_closed_tab_is_sent_by_the_next(desk):
    desk.route("**/save/", lambda route: route.abort())
    put_caret_at_end(desk)
    desk.keyboard.type(" Look.")
    context, url = desk.context, desk.url
    desk.close()
    tab = context.new_page()
    tab.goto(url.replace("p=2", "p=3"))
    wait_for(tab, 2, "The river river is clear again. Look.")


def test_text_typed_without_a_line_is_sent_when_the_line_is_back(desk):
    desk.context.set_offline(True)
    put_caret_at_end(desk)
    desk.keyboard.type(" Look.")
    desk.keyboard.press("Control+s")
    expect(desk.locator("[data-status]")).to_contain_text("Not sent yet")
    assert stored(2).version == 1
    desk.context.set_offline(False)
    wait_for(desk, 2, "The river river is clear again. Look.")
    expect(desk.locator("[data-status]")).to_contain_text("Saved")


def test_letters_typed_while_a_save_is_under_way_are_kept(desk):
    held = hold(desk, "**/save/")
    put_caret_at_end(desk)
    desk.keyboard.type(" Look")
    desk.keyboard.press("Control+Enter")
    desk.wait_for_timeout(200)
    desk.keyboard.type("!")
    held[0].continue_()
    expect(desk.locator(".para.active .no")).to_contain_text("●")
    expect(desk.locator(EDITOR)).to_have_text("The river river is clear again. Look!")
    expect(desk.locator(EDITOR)).to_be_focused()


def test_a_save_that_comes_second_shows_both_texts(desk):
    put_caret_at_end(desk)
    desk.keyboard.type(" Mine.")
    edit_translation(translation=stored(2), version=1, text="The river is clear.", by=person("bo"))
    desk.keyboard.press("Control+s")
    expect(desk.locator(".stale")).to_contain_text("The river is clear.")
    expect(desk.locator(EDITOR)).to_have_text("The river river is clear again. Mine.")
    assert stored(2).text == "The river is clear."
    desk.get_by_role("button", name="Keep mine").click()
    wait_for(desk, 2, "The river river is clear again. Mine.")
    expect(desk.locator(".stale")).to_have_count(0)


def test_an_approval_that_comes_second_shows_both_texts_and_theirs_can_be_taken(desk):
    put_caret_at_end(desk)
    desk.keyboard.type(" Mine.")
    edit_translation(translation=stored(2), version=1, text="The river is clear.", by=person("bo"))
    desk.keyboard.press("Control+Enter")
    expect(desk.locator(".stale")).to_contain_text("The river is clear.")
    expect(desk.locator(EDITOR)).to_have_text("The river river is clear again. Mine.")
    desk.get_by_role("link", name="Take theirs").click()
    expect(desk.locator(EDITOR)).to_have_text("The river is clear.")
    desk.reload()
    expect(desk.locator(EDITOR)).to_have_text("The river is clear.")


def test_a_conflict_met_after_moving_on_is_shown_where_it_is(desk):
    put_caret_at_end(desk)
    desk.keyboard.type(" Mine.")
    edit_translation(translation=stored(2), version=1, text="The river is clear.", by=person("bo"))
    desk.keyboard.press("Alt+ArrowDown")
    expect(desk.locator(".para.unsent")).to_contain_text("Open it to see both")
    expect(desk.locator(".para.unsent .target")).to_have_text("The river river is clear again. Mine.")
    desk.keyboard.press("Alt+ArrowUp")
    expect(desk.locator(".stale")).to_contain_text("The river is clear.")
    expect(desk.locator(EDITOR)).to_have_text("The river river is clear again. Mine.")


def test_two_approvals_in_a_hurry_are_two_approvals(desk):
    desk.keyboard.press("Control+Enter")
    desk.keyboard.press("Control+Enter")
    expect(desk.get_by_role("textbox", name="Translation of paragraph 4")).to_be_focused()
    assert [stored(number).state for number in (2, 3, 4)] == [State.APPROVED, State.APPROVED, State.MACHINE]


def test_moving_on_during_a_save_loses_nothing_and_meets_no_conflict(desk):
    held = hold(desk, "**/save/")
    put_caret_at_end(desk)
    desk.keyboard.type(" Look")
    desk.keyboard.press("Control+s")
    desk.keyboard.type("!")
    desk.keyboard.press("Alt+ArrowDown")
    expect(desk.get_by_role("textbox", name="Translation of paragraph 3")).to_be_focused()
    held.pop().continue_()
    desk.unroute("**/save/")
    wait_for(desk, 2, "The river river is clear again. Look!")
    expect(desk.locator(".para.unsent")).to_have_count(0)


def test_a_half_written_comment_waits_at_its_paragraph(desk):
    desk.locator("#tab-comments").click()
    desk.get_by_role("textbox", name="Comment").fill("Which keeper")
    put_caret_at_end(desk)
    desk.keyboard.press("Alt+ArrowDown")
    expect(desk.get_by_role("textbox", name="Translation of paragraph 3")).to_be_focused()
    expect(desk.get_by_role("textbox", name="Comment")).to_have_value("")
    desk.keyboard.press("Alt+ArrowUp")
    expect(desk.get_by_role("textbox", name="Comment")).to_have_value("Which keeper")


def test_who_is_signed_out_meanwhile_is_told_and_keeps_what_was_typed(desk):
    cookies = desk.context.cookies()
    desk.context.clear_cookies(name=settings.SESSION_COOKIE_NAME)
    put_caret_at_end(desk)
    desk.keyboard.type(" Look.")
    desk.keyboard.press("Control+Enter")
    expect(desk.locator("#refused")).to_contain_text("You are signed out")
    expect(desk.locator(EDITOR)).to_have_text("The river river is clear again. Look.")
    desk.context.add_cookies(cookies)
    desk.keyboard.press("Control+s")
    wait_for(desk, 2, "The river river is clear again. Look.")
