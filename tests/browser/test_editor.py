"""The editor of the desk in a real browser: typing, input methods, marks, drafts, two people at once."""

import re

import pytest
from django.conf import settings
from playwright.sync_api import Page, Route, expect

from reviewapp.actions.review import edit_translation
from reviewapp.models import Edit, State
from reviewapp.views.keys import KEYS
from tests.browser.bulletin import bring_bulletin, give_session, person, stored

EDITOR = "main .editor"


@pytest.fixture
def desk(page: Page, live_server, transactional_db):
    """The desk of the document, signed in as Ana, with paragraph 2 open; an error in its scripts fails the test."""
    page.set_default_timeout(10_000)
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.on("console", lambda line: errors.append(line.text) if "Content Security" in line.text else None)
    document = bring_bulletin()
    give_session(page.context, live_server.url, "ana")
    page.goto(f"{live_server.url}/documents/{document.pk}/en/?p=2")
    expect(page.locator(EDITOR)).to_be_focused()
    yield page
    assert errors == []


def wait_for(page: Page, number: int, text: str) -> None:
    """Until the server stores `text` for paragraph `number`."""
    for _ in range(100):
        if stored(number).text == text:
            return
        page.wait_for_timeout(50)
    assert stored(number).text == text


def marked_words(page: Page) -> list[str]:
    return page.evaluate(
        "[...CSS.highlights].filter(([name]) => name != 'here').flatMap(([, all]) => [...all].map(String))"
    )


def wait_until(page: Page, expression: str) -> None:
    """Until a script says yes; Playwright's own way needs eval, which the pages forbid."""
    for _ in range(100):
        if page.evaluate(expression):
            return
        page.wait_for_timeout(50)
    assert page.evaluate(expression), expression


def hold(page: Page, path: str) -> list[Route]:
    """Requests to `path` wait until the test lets them go."""
    held: list[Route] = []
    page.route(path, lambda route: held.append(route))
    return held


def put_caret_at_end(page: Page) -> None:
    page.locator(EDITOR).focus()
    page.keyboard.press("Control+End")


def test_what_is_typed_is_stored_on_moving_on(desk):
    put_caret_at_end(desk)
    desk.keyboard.type(" Look.")
    desk.keyboard.press("Alt+ArrowDown")
    expect(desk.get_by_role("textbox", name="Translation of paragraph 3")).to_be_focused()
    wait_for(desk, 2, "The river river is clear again. Look.")
    expect(desk.locator(".para").nth(1)).not_to_have_class(re.compile("unsent"))


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


def test_a_false_alarm_asks_for_its_reason(desk):
    desk.keyboard.press("F8")
    desk.keyboard.press("F9")
    desk.keyboard.press("f")
    expect(desk.get_by_label("Reason")).to_be_focused()
    desk.keyboard.type("A name")
    desk.get_by_role("button", name="False alarm").click()
    expect(desk.locator("#findings")).to_contain_text("1 decided")
    assert stored(2).flags.get().decision.reason == "A name"


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


def test_the_list_of_keys_is_the_map_that_is_obeyed(desk, monkeypatch):
    other = [key._replace(keys=("Ctrl+Shift+Y",)) if key.name == "marks" else key for key in KEYS]
    monkeypatch.setattr("reviewapp.templatetags.desk.KEYS", other)
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


def test_marks_can_be_hidden_by_one_key(desk):
    desk.keyboard.press("Control+Shift+M")
    assert marked_words(desk) == []
    desk.keyboard.press("Control+Shift+M")
    assert marked_words(desk) == ["river river"]


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
    desk.goto(desk.url.replace("show=all&", "").replace("p=2", "show=findings&p=2"))
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
