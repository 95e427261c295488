"""What people expect on the way: input methods, candidates, proposals, a browser that goes away, more ways out."""

import re

from playwright.sync_api import Page, expect

from reviewapp.engine.formats import by_name
from tests.browser.desk import ARTICLE, editor, open_article, open_paragraph, region


def download(page: Page, format: re.Pattern, path, layout: str = "") -> bytes:
    page.get_by_role("link", name="Export").click()
    page.get_by_role("radio", name=format).check()
    if layout:
        page.get_by_role("radio", name=layout).check()
    page.get_by_role("checkbox", name=re.compile("record of review")).uncheck()
    with page.expect_download() as started:
        page.get_by_role("button", name="Download").click()
    started.value.save_as(path)
    page.get_by_role("link", name=ARTICLE).click()
    return path.read_bytes()


def test_an_input_method_writes_into_the_text(sign_in):
    page = sign_in("reviewer")
    open_article(page)
    open_paragraph(page, 5)
    editor(page).press("Control+End")
    ime = page.context.new_cdp_session(page)
    for typed in ("s", "sh", "shu", "水"):
        ime.send("Input.imeSetComposition", {"text": typed, "selectionStart": len(typed), "selectionEnd": len(typed)})
    ime.send("Input.insertText", {"text": "水务"})
    page.get_by_role("button", name="Save", exact=True).click()
    expect(region(page, 5).get_by_role("img", name="edited")).to_be_visible()
    expect(editor(page)).to_have_text(re.compile("水务$"))


def test_a_candidate_is_taken_with_one_key(sign_in):
    page = sign_in("reviewer")
    open_article(page)
    open_paragraph(page, 12)
    editor(page).press("Control+2")
    expect(region(page, 12).get_by_role("img", name="edited")).to_be_visible()
    expect(editor(page)).to_have_text(re.compile("[a-z]{4}"))
    expect(region(page, 12).locator(".cand.used")).to_contain_text("Engine B")


def test_a_proposal_is_approved_by_another_role(sign_in):
    reviewer = sign_in("reviewer")
    open_article(reviewer)
    open_paragraph(reviewer, 4)
    reviewer.get_by_role("tab", name=re.compile("^Terms")).click()
    reviewer.get_by_text("Propose a term").click()
    reviewer.get_by_label("In the source").fill("共建协议")
    reviewer.get_by_label("In the translation").fill("joint construction agreement")
    reviewer.get_by_role("button", name="Propose", exact=True).click()
    expect(reviewer.locator("#dock")).to_contain_text("joint construction agreement")

    terminologist = sign_in("terminologist")
    terminologist.get_by_role("link", name=re.compile("^Demo")).click()
    terminologist.get_by_role("navigation", name="Project").get_by_role("link", name="Terms").click()
    terminologist.get_by_role("link", name=re.compile("joint construction agreement")).click()
    status = terminologist.get_by_label("Status of joint construction agreement")
    status.select_option("preferred")
    terminologist.get_by_role("row").filter(has=status).get_by_role("button", name="Save").click()
    expect(terminologist.get_by_role("list").last).to_contain_text("preferred")


def test_what_was_typed_is_there_when_the_browser_comes_back(sign_in, browser):
    page = sign_in("reviewer")
    open_article(page)
    open_paragraph(page, 5)
    address = page.url
    page.route("**/save/", lambda route: route.abort())
    editor(page).fill("I. Written before the line went dead")
    page.wait_for_timeout(300)
    kept = page.context.storage_state()
    page.context.close()

    again = browser.new_context(storage_state=kept, locale="en")
    page = again.new_page()
    page.goto(address)
    open_paragraph(page, 5)
    expect(editor(page)).to_have_text("I. Written before the line went dead")
    page.get_by_role("button", name="Save", exact=True).click()
    expect(region(page, 5).get_by_role("img", name="edited")).to_be_visible()
    again.close()


def test_a_catalogue_and_a_reading_copy_are_read_back(sign_in, tmp_path):
    page = sign_in("coordinator")
    open_article(page)
    text = region(page, 1).locator(".target").inner_text()
    catalogue = tmp_path / "article.po"
    download(page, re.compile("PO|[Gg]ettext"), catalogue)
    with catalogue.open("rb") as stream:
        targets = [row.target for row in by_name("po").read(stream)]
    assert len(targets) == 21
    copy = download(page, re.compile("[Rr]eading copy"), tmp_path / "article.html", "One below the other").decode()
    assert text and text in copy and text in targets
    assert "stands where a name or a word should be" in copy
