"""The whole job in a browser, through what is visible only: from the demo project to a translation memory."""

import re

from playwright.sync_api import Page, expect

from reviewapp.engine.formats import by_name
from tests.browser.desk import ARTICLE, editor, open_article, open_paragraph

DRIFTING = "network for shared basin monitoring"
DECIDED = "shared basin monitoring network"


def test_from_the_demo_to_a_translation_memory(sign_in, tmp_path):
    page = sign_in("coordinator")
    open_article(page)
    take_a_fix(page)
    decide_the_term(page)
    sweep_undo_and_sweep_again(page)
    edit_and_meet_a_stale_save(page, sign_in("reviewer"))
    approve_all(page)
    export_and_read_back(page, tmp_path)


def take_a_fix(page: Page) -> None:
    open_paragraph(page, 3)
    before = editor(page).inner_text()
    page.locator("#dock .find", has_text="is repeated").locator("button.go").click()
    expect(page.locator("#dock .find", has_text="is repeated")).to_have_count(0)
    assert editor(page).inner_text() != before


def decide_the_term(page: Page) -> None:
    page.locator("header").get_by_role("link", name="Terms", exact=True).click()
    card = page.locator("form.concept-card", has_text=DECIDED).first
    expect(card).to_contain_text(DRIFTING)
    card.locator(".rend", has_text=DECIDED).first.get_by_role("radio", name="Prefer").check()
    drifting = card.locator(".rend", has=page.get_by_text(DRIFTING, exact=True)).first
    drifting.get_by_label("Forbid and replace").check()
    card.get_by_role("button", name="Decide and preview the sweep").click()
    expect(page.locator(".hits ins").first).to_be_visible()


def sweep_undo_and_sweep_again(page: Page) -> None:
    page.get_by_role("button", name="Apply the ticked hits").click()
    expect(page.get_by_role("status")).to_contain_text("applied as one change")
    page.get_by_role("button", name="Undo the sweep").click()
    expect(page.get_by_role("status")).to_contain_text("as before")
    page.get_by_role("link", name="All sweeps").click()
    page.get_by_text("New sweep").click()
    page.get_by_label("Preferred form").fill(DECIDED)
    page.get_by_label("Forms to replace, one a line").fill(DRIFTING)
    page.get_by_role("button", name="Preview the sweep").click()
    expect(page.locator(".hits input:checked")).not_to_have_count(0)
    page.get_by_role("button", name="Apply the ticked hits").click()
    expect(page.get_by_role("status")).to_contain_text("applied as one change")
    page.get_by_role("link", name=re.compile("^Demo")).click()
    page.get_by_role("link", name=ARTICLE).click()
    expect(page.locator("main")).not_to_contain_text(DRIFTING)


def edit_and_meet_a_stale_save(page: Page, other: Page) -> None:
    open_article(other)
    open_paragraph(other, 5)
    open_paragraph(page, 5)
    editor(page).fill("I. A network that the whole basin shares")
    page.get_by_role("button", name="Save", exact=True).click()
    expect(page.get_by_role("region", name="Paragraph 5", exact=True).get_by_role("img", name="edited")).to_be_visible()
    editor(other).fill("I. One network for one river")
    other.get_by_role("button", name="Save", exact=True).click()
    expect(other.get_by_role("alert").filter(has_text="Someone else has changed this paragraph")).to_be_visible()
    expect(other.locator(".stale")).to_contain_text("A network that the whole basin shares")
    expect(editor(other)).to_have_text("I. One network for one river")
    other.get_by_role("button", name="Keep mine").click()
    expect(other.locator(".stale")).to_have_count(0)


def approve_all(page: Page) -> None:
    page.locator("header summary[aria-label='More about this document']").click()
    page.get_by_role("button", name="Approve all that can be").click()
    expect(page.get_by_role("status").first).to_contain_text("approved")


def export_and_read_back(page: Page, tmp_path) -> None:
    page.get_by_role("link", name="Export").click()
    page.get_by_role("radio", name=re.compile("TMX")).check()
    page.get_by_role("checkbox", name=re.compile("record of review")).uncheck()
    with page.expect_download() as started:
        page.get_by_role("button", name="Download").click()
    path = tmp_path / "article.tmx"
    started.value.save_as(path)
    with path.open("rb") as stream:
        rows = list(by_name("tmx").read(stream))
    assert any(DECIDED in row.target for row in rows)
    assert not any(DRIFTING in row.target for row in rows)
    assert "I. One network for one river" in [row.target for row in rows]
