"""The editor of the desk in a real browser: typing, input methods, marks, fixes, the ways through the page."""

import re

import pytest
from django.conf import settings
from playwright.sync_api import expect

from reviewapp.actions.members import set_keys
from reviewapp.models import Candidate, Edit, State
from tests.browser.bulletin import person, stored
from tests.browser.editor import EDITOR, hold, marked_words, put_caret_at_end, wait_for, wait_until


def test_a_line_break_is_one_character_and_an_emptied_box_is_empty(desk):
    put_caret_at_end(desk)
    desk.keyboard.press("Enter")
    desk.keyboard.type("Look.")
    desk.keyboard.press("Control+s")
    wait_for(desk, 2, "The river river is clear again.\nLook.")
    desk.keyboard.press("Control+a")
    desk.keyboard.press("Delete")
    desk.keyboard.press("Control+s")
    wait_for(desk, 2, "")


def test_composed_text_arrives_whole_and_marks_do_not_disturb_it(desk):
    put_caret_at_end(desk)
    keyboard = desk.context.new_cdp_session(desk)
    for part in ("n", "ni", "nih", "niha", "nihao"):
        keyboard.send("Input.imeSetComposition", {"text": part, "selectionStart": len(part), "selectionEnd": len(part)})
        desk.wait_for_timeout(200)  # longer than the pause after which findings are asked for
    assert desk.locator(EDITOR).inner_text().endswith("again.nihao")
    keyboard.send("Input.insertText", {"text": "你好"})
    desk.keyboard.press("Control+s")
    wait_for(desk, 2, "The river river is clear again.你好")


def test_an_answer_that_comes_while_composing_waits_for_the_composition(desk):
    keyboard = desk.context.new_cdp_session(desk)
    held = hold(desk, "**/take-candidate/")
    desk.keyboard.press("Control+2")
    desk.wait_for_timeout(200)
    put_caret_at_end(desk)
    keyboard.send("Input.imeSetComposition", {"text": "ni", "selectionStart": 2, "selectionEnd": 2})
    with desk.expect_response("**/take-candidate/"):
        held[0].continue_()
    desk.wait_for_timeout(200)
    assert desk.locator(EDITOR).inner_text() == "The river river is clear again.ni"
    keyboard.send("Input.insertText", {"text": "你"})
    expect(desk.locator(EDITOR)).to_have_text("The river river is clear again.你")
    desk.keyboard.press("Control+s")
    wait_for(desk, 2, "The river river is clear again.你")
    assert Edit.objects.filter(cause=Edit.Cause.CANDIDATE).count() == 1


def test_marks_follow_the_words_they_are_about(desk):
    assert marked_words(desk) == ["river river"]
    desk.keyboard.press("Control+Home")
    for _ in "The":
        desk.keyboard.press("ArrowRight")
    desk.keyboard.type(" old")
    assert marked_words(desk) == ["river river"]
    put_caret_at_end(desk)
    desk.keyboard.type(" Look look.")
    wait_until(desk, "[...CSS.highlights].flatMap(([, all]) => [...all]).length > 1")
    assert sorted(marked_words(desk)) == ["Look look", "river river"]


def test_a_mark_goes_when_its_reason_goes(desk):
    desk.keyboard.press("F8")
    desk.keyboard.type("river")
    wait_until(desk, "CSS.highlights.size == 0")
    expect(desk.locator("#findings")).to_contain_text("No finding")


def test_letters_beyond_the_first_plane_shift_no_mark(desk):
    desk.keyboard.press("Control+Home")
    desk.keyboard.insert_text("𝄞😀 ")
    desk.keyboard.press("Control+s")
    wait_for(desk, 2, "𝄞😀 The river river is clear again.")
    desk.wait_for_timeout(400)
    assert marked_words(desk) == ["river river"]


def test_a_fix_is_taken_from_the_menu_at_the_caret(desk):
    desk.keyboard.press("F8")
    desk.keyboard.press("F9")
    expect(desk.get_by_role("menu")).to_be_visible()
    desk.keyboard.press("1")
    wait_for(desk, 2, "The river is clear again.")
    expect(desk.locator(EDITOR)).to_be_focused()
    assert Edit.objects.get().cause == Edit.Cause.FIX


def test_a_fix_of_unsaved_text_can_be_undone_like_typing(desk):
    put_caret_at_end(desk)
    desk.keyboard.type(" Look look.")
    expect(desk.locator("#findings .find")).to_have_count(2)
    desk.locator("#findings .find").nth(1).get_by_role("button").first.click()
    expect(desk.locator(EDITOR)).to_have_text("The river river is clear again. Look.")
    desk.keyboard.press("Control+z")
    expect(desk.locator(EDITOR)).to_have_text("The river river is clear again. Look look.")


def test_a_false_alarm_asks_for_its_reason(desk):
    desk.keyboard.press("F8")
    desk.keyboard.press("F9")
    desk.keyboard.press("f")
    expect(desk.get_by_label("Reason")).to_be_focused()
    desk.keyboard.type("A name")
    desk.get_by_role("button", name="False alarm").click()
    expect(desk.locator("#findings")).to_contain_text("1 decided")
    assert stored(2).flags.get().decision.reason == "A name"


def test_approving_leads_to_the_next_that_needs_work(desk):
    desk.keyboard.press("Control+Enter")
    expect(desk.get_by_role("textbox", name="Translation of paragraph 3")).to_be_focused()
    assert stored(2).state == State.APPROVED
    expect(desk.locator("#progress")).to_contain_text("1 of 4")


def test_the_next_finding_is_found_across_paragraphs(desk):
    desk.keyboard.press("F8")
    desk.keyboard.press("F8")
    expect(desk.get_by_role("textbox", name="Translation of paragraph 4")).to_be_focused()
    assert desk.evaluate("getSelection().toString()") == "lit lit"
    desk.keyboard.press("Shift+F8")
    expect(desk.get_by_role("textbox", name="Translation of paragraph 2")).to_be_focused()
    assert desk.evaluate("getSelection().toString()") == "river river"


def test_opening_a_paragraph_moves_no_letter_above_it(desk):
    place = "document.querySelector('.para:nth-of-type(4) .target').getBoundingClientRect().top"
    before = desk.evaluate(place)
    desk.locator(".para").nth(3).locator(".target").click(position={"x": 20, "y": 10})
    box = desk.get_by_role("textbox", name="Translation of paragraph 4")
    expect(box).to_be_focused()
    assert abs(box.bounding_box()["y"] - before) <= 1


def test_a_click_into_a_word_puts_the_caret_there(desk):
    spot = desk.evaluate(
        """() => { const text = document.querySelector('.para:nth-of-type(3) .target').firstChild;
        const range = new Range(); range.setStart(text, 11); range.setEnd(text, 12);
        const box = range.getBoundingClientRect(); return [box.left + 1, box.top + box.height / 2]; }"""
    )
    desk.mouse.click(*spot)
    expect(desk.get_by_role("textbox", name="Translation of paragraph 3")).to_be_focused()
    desk.keyboard.type("|")
    expect(desk.locator(EDITOR)).to_have_text("The keeper |wrote down three readings.")


def test_the_list_of_keys_is_the_map_that_is_obeyed(desk):
    set_keys(user=person("ana"), keys={"marks": ["Ctrl+Shift+Y"]})
    desk.reload()
    desk.locator("main").focus()
    desk.keyboard.press("?")
    expect(desk.locator("#keys")).to_contain_text("Ctrl+Shift+Y")
    desk.keyboard.press("Escape")
    expect(desk.locator("#keys")).not_to_be_visible()
    desk.keyboard.press("Control+Shift+M")
    assert marked_words(desk) == ["river river"]
    desk.keyboard.press("Control+Shift+Y")
    assert marked_words(desk) == []


def test_a_key_pressed_on_the_page_of_keys_is_written_into_its_field(desk, live_server):
    desk.goto(f"{live_server.url}/account/keys/")
    field = desk.get_by_label("Marks on or off")
    field.focus()
    field.press("Control+Shift+Y")
    expect(field).to_have_value("Ctrl+Shift+Y")
    desk.get_by_role("button", name="Save").click()
    expect(desk.get_by_role("status")).to_contain_text("stored")
    assert person("ana").keys == {"marks": ["Ctrl+Shift+Y"]}


def test_the_palette_finds_an_action_by_its_words_and_does_it(desk):
    desk.keyboard.press("Control+K")
    box = desk.get_by_role("combobox", name=re.compile("^Search an action"))
    expect(box).to_be_focused()
    box.press_sequentially("marks")
    options = desk.locator("#palette").get_by_role("option")
    expect(options).to_have_count(1)
    expect(box).to_have_attribute("aria-activedescendant", options.first.get_attribute("id"))
    box.press("Enter")
    assert marked_words(desk) == []
    expect(desk.locator(EDITOR)).to_be_focused()


def test_the_palette_has_the_links_of_the_page_and_goes_to_a_paragraph_by_number(desk):
    desk.keyboard.press("Control+K")
    options = desk.locator("#palette").get_by_role("option")
    for name in ("Export", "Terms", "With findings", "Approve all that can be"):
        expect(options.filter(has_text=name).first).to_be_visible()
    desk.keyboard.type("4")
    desk.keyboard.press("Enter")
    expect(desk.get_by_role("textbox", name="Translation of paragraph 4")).to_be_focused()


def test_the_palette_says_when_nothing_is_called_so(desk):
    desk.keyboard.press("Control+K")
    desk.keyboard.type("zzzz")
    expect(desk.get_by_text("No action is called so.")).to_be_visible()
    desk.keyboard.press("Escape")
    expect(desk.locator(EDITOR)).to_be_focused()


def test_a_coordinator_locks_a_paragraph_from_the_menu(desk):
    desk.keyboard.press("F9")
    desk.keyboard.press("l")
    expect(desk.locator(".para.active").get_by_role("img", name="locked")).to_be_visible()
    expect(desk.locator(EDITOR)).to_have_count(0)
    desk.keyboard.press("F9")
    desk.keyboard.press("l")
    expect(desk.locator(EDITOR)).to_be_visible()


def test_marks_can_be_hidden_by_one_key(desk):
    desk.keyboard.press("Control+Shift+M")
    assert marked_words(desk) == []
    desk.keyboard.press("Control+Shift+M")
    assert marked_words(desk) == ["river river"]


def test_the_parts_of_the_page_are_reached_one_after_the_other(desk):
    desk.set_viewport_size({"width": 1440, "height": 900})
    seen = []
    for _ in range(4):
        desk.keyboard.press("F6")
        seen.append(desk.evaluate("document.activeElement.closest('main, aside, nav, header').tagName"))
    assert seen == ["ASIDE", "NAV", "HEADER", "MAIN"]
    desk.keyboard.press("Shift+F6")
    assert desk.evaluate("document.activeElement.closest('main, aside, nav, header').tagName") == "HEADER"


def test_the_tabs_of_the_dock_are_walked_by_arrows_and_stay_chosen(desk):
    desk.locator("#tab-findings").focus()
    desk.keyboard.press("ArrowRight")
    expect(desk.locator("#tab-terms")).to_be_focused()
    put_caret_at_end(desk)
    desk.keyboard.press("Alt+ArrowDown")
    expect(desk.get_by_role("textbox", name="Translation of paragraph 3")).to_be_focused()
    expect(desk.get_by_role("tab", name="Terms")).to_have_attribute("aria-selected", "true")


def test_what_the_filter_no_longer_asks_for_fades_and_stays(desk):
    desk.goto(desk.url.replace("show=&", "").replace("p=2", "show=check:any&p=2"))
    expect(desk.locator(".para")).to_have_count(2)
    desk.keyboard.press("F8")
    desk.keyboard.press("F9")
    desk.keyboard.press("1")
    expect(desk.locator(".para").first).to_have_class(re.compile(r"\bpast\b"))
    expect(desk.locator(".para")).to_have_count(2)


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_menu_opens_beside_the_words_it_is_about(desk, language):
    desk.context.add_cookies([{"name": settings.LANGUAGE_COOKIE_NAME, "value": language, "url": desk.url}])
    desk.reload()
    desk.keyboard.press("F8")
    desk.keyboard.press("F9")
    menu, words = (
        desk.get_by_role("menu").bounding_box(),
        desk.evaluate("getSelection().getRangeAt(0).getBoundingClientRect()"),
    )
    edge = "left" if language == "en" else "right"
    menu_edge = menu["x"] if language == "en" else menu["x"] + menu["width"]
    assert abs(menu_edge - words[edge]) <= 1
    assert 0 <= menu["y"] - words["bottom"] <= 10


def test_one_difference_of_a_candidate_is_taken_by_click_or_key_and_undone_like_typing(desk):
    change = desk.locator(".para.active .cand").nth(1).get_by_role("button", name="Truly.").first
    change.focus()
    desk.keyboard.press("Enter")
    expect(desk.locator(EDITOR)).to_have_text("The river river is clear again. Truly.")
    desk.keyboard.press("Control+z")
    expect(desk.locator(EDITOR)).to_have_text("The river river is clear again.")
    change.click()
    expect(desk.locator(EDITOR)).to_have_text("The river river is clear again. Truly.")


def test_the_selected_words_of_a_candidate_replace_their_counterparts(desk):
    Candidate.objects.filter(run__name="Engine B").update(text="A broad river is clear once more.")
    desk.reload()
    expect(desk.locator(EDITOR)).to_be_focused()
    desk.evaluate(
        """() => { const part = document.querySelectorAll(".para.active [data-part]")[1];
        const range = new Range(); range.setStart(part, 0); range.setEndAfter(part.querySelector("ins"));
        getSelection().removeAllRanges(); getSelection().addRange(range); }"""
    )
    shown = desk.locator(".para.active [data-part]").nth(1).inner_text()
    assert shown.startswith("A broad")
    desk.keyboard.press("Control+K")
    desk.keyboard.type("selected words")
    desk.keyboard.press("Enter")
    expect(desk.locator(EDITOR)).to_have_text("A broad river is clear again.")
