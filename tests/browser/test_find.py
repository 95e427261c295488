"""Find and replace in a real browser: by keys, with what is selected, without leaving the text."""

import re

from playwright.sync_api import expect

from reviewapp.models import Edit
from tests.browser.bulletin import stored
from tests.browser.editor import EDITOR, put_caret_at_end


def test_what_is_selected_is_found_and_a_place_opens_its_paragraph(desk):
    desk.locator(EDITOR).dblclick(position={"x": 60, "y": 10})
    selected = desk.evaluate("getSelection().toString().trim()")
    desk.keyboard.press("Control+f")
    expect(desk.get_by_role("dialog", name="Find").get_by_role("searchbox")).to_have_value(selected)
    desk.keyboard.type("clear")
    desk.keyboard.press("Enter")
    place = desk.locator("#found [data-opens]").last
    number = re.match(r"\d+", place.inner_text())[0]
    place.click()
    expect(desk.get_by_role("dialog", name="Find")).to_be_hidden()
    expect(desk.get_by_role("textbox", name=f"Translation of paragraph {number}", exact=True)).to_be_focused()


def test_a_pattern_that_cannot_be_is_said_in_the_sheet(desk):
    desk.keyboard.press("Control+f")
    desk.keyboard.type("(river")
    desk.get_by_role("dialog", name="Find").get_by_label("Regular expression").check()
    desk.keyboard.press("Enter")
    expect(desk.locator("#found")).to_contain_text("opens a bracket that it never closes")


def test_find_and_replace_by_keys_alone_keeps_what_is_typed(desk):
    put_caret_at_end(desk)
    desk.keyboard.type(" Look.")
    desk.keyboard.press("Control+h")
    desk.keyboard.type("river")
    desk.keyboard.press("Tab")
    desk.keyboard.type("stream")
    desk.keyboard.press("Enter")
    expect(desk.get_by_role("heading", name="Find and replace")).to_be_visible()
    desk.get_by_role("button", name="Apply the ticked hits").click()
    expect(desk.get_by_text("2 hits applied as one change.")).to_be_visible()
    assert stored(2).text == "The stream stream is clear again. Look."
    assert [edit.cause for edit in stored(2).edits.all()] == [Edit.Cause.SWEEP, Edit.Cause.TYPED]
