"""The README's first two minutes, and the same job without JavaScript."""

import zipfile

from playwright.sync_api import Browser, Page, expect

from reviewapp.actions.demo import PASSWORD
from tests.browser.desk import editor, open_article, region


def test_the_readme_leads_to_a_first_approved_paragraph(sign_in):
    page = sign_in("coordinator")
    open_article(page)
    expect(page.get_by_role("button", name="Read", exact=True)).to_be_visible()  # the keys are obeyed from here on
    page.keyboard.press("F8")
    finding = page.locator("#dock .find").first
    expect(finding).to_be_visible()
    number = int(page.locator(".para.active").get_attribute("data-number"))
    editor(page).press("Control+Enter")
    expect(region(page, number).get_by_role("img", name="approved")).to_be_visible()
    expect(page.locator(".para.active")).not_to_have_attribute("data-number", str(number))


def test_a_fix_is_taken_from_the_menu_at_the_caret(sign_in):
    page = sign_in("reviewer")
    open_article(page)
    region(page, 3).get_by_role("link").first.click()
    expect(page.locator("#dock .find", has_text="is repeated")).to_be_visible()
    before = editor(page).inner_text()
    page.keyboard.press("F8")
    page.keyboard.press("F9")
    page.keyboard.press("1")
    expect(region(page, 3).get_by_role("img", name="edited")).to_be_visible()
    assert editor(page).inner_text() != before


def plain(browser: Browser, address: str) -> Page:
    """A browser that runs no script."""
    page = browser.new_context(java_script_enabled=False, locale="en").new_page()
    page.set_default_timeout(10_000)
    page.goto(f"{address}/account/login/")
    page.locator("input[name=login]").fill("coordinator")
    page.locator("input[name=password]").fill(PASSWORD)
    page.locator("main form button").first.click()
    return page


def test_reading_saving_deciding_and_exporting_need_no_script(browser, live_server, demo, tmp_path):
    page = plain(browser, live_server.url)
    open_article(page)
    region(page, 6).get_by_role("link").first.click()
    area = editor(page)
    area.fill(area.input_value() + " It holds.")
    page.get_by_role("button", name="Save", exact=True).click()
    expect(region(page, 6).get_by_role("img", name="edited")).to_be_visible()
    finds = page.locator("#findings > #finds > .find")
    decided = finds.count()
    finds.first.get_by_role("button", name="Accept here").click()
    expect(finds).to_have_count(decided - 1)
    page.get_by_role("link", name="Export").click()
    page.get_by_role("radio", name="Plain text").check()
    with page.expect_download() as started:
        page.get_by_role("button", name="Download").click()
    started.value.save_as(tmp_path / "article.zip")
    with zipfile.ZipFile(tmp_path / "article.zip") as archive:
        [name] = [each for each in archive.namelist() if each.endswith(".txt")]
        assert "It holds." in archive.read(name).decode()
    page.context.close()
