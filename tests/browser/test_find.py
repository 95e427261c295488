"""Find, replace and filter in a real browser: by keys, with what is selected, without leaving the text."""

import re

from playwright.sync_api import expect

from reviewapp.actions.documents import import_document
from reviewapp.engine.formats.rows import Row
from reviewapp.models import Edit, Project
from tests.browser.bulletin import person, stored
from tests.browser.editor import EDITOR, put_caret_at_end, wait_for


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
    expect(desk.locator("#found")).to_contain_text("opens a bracket at character 1")


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


def test_a_typed_filter_stays_in_the_address_while_paragraphs_are_opened(desk):
    desk.get_by_role("searchbox", name="Filter").fill('check:any -"no such words & more"')
    desk.keyboard.press("Enter")
    expect(desk.locator(".para")).to_have_count(2)
    desk.locator(".para .text.target").first.click()
    expect(desk.locator(EDITOR)).to_be_focused()
    assert "show=check%3Aany%20-%22no%20such%20words%20%26%20more%22" in desk.url
    desk.keyboard.press("Control+Home")
    desk.keyboard.press("F8")
    desk.keyboard.press("F9")
    desk.keyboard.press("1")
    expect(desk.locator(".para.past")).to_have_count(1)
    desk.reload()
    expect(desk.get_by_role("searchbox", name="Filter")).to_have_value('check:any -"no such words & more"')


def test_a_save_that_stays_knows_the_filter_too(desk):
    desk.goto(re.sub(r"\?.*", "?show=check:repeated-word&p=2", desk.url))
    desk.locator(EDITOR).fill("The river is clear again.")
    desk.keyboard.press("Control+s")
    wait_for(desk, 2, "The river is clear again.")
    expect(desk.locator('.para[data-number="2"]')).to_have_class(re.compile(r"\bpast\b"))


def test_a_long_list_keeps_its_filter_while_it_is_scrolled_and_jumped_through(desk):
    boats = [Row(source="船。", target=f"Boat {number} & crew." if number % 2 else "Fog.") for number in range(1, 201)]
    document = import_document(
        project=Project.objects.get(), title="Boats", rows=boats, source_language="zh", target_language="en",
        by=person("ana"), run="Engine A",
    )  # fmt: skip
    asked = "show=%22%26%20crew%22"
    desk.goto(re.sub(r"documents/.*", f"documents/{document.pk}/en/?{asked}&p=1", desk.url))
    numbers = "[...document.querySelectorAll('.para')].map((each) => Number(each.dataset.number))"
    before = desk.evaluate(numbers)
    desk.locator(".para").last.scroll_into_view_if_needed()
    desk.wait_for_function("many => document.querySelectorAll('.para').length > many", arg=len(before))
    assert all(number % 2 for number in desk.evaluate(numbers))
    desk.keyboard.press("Control+k")
    desk.keyboard.type("151")
    desk.keyboard.press("Enter")
    expect(desk.get_by_role("textbox", name="Translation of paragraph 151", exact=True)).to_be_focused()
    assert f"{asked}&p=151" in desk.url and all(number % 2 for number in desk.evaluate(numbers))
    expect(desk.get_by_role("searchbox", name="Filter")).to_have_value('"& crew"')
