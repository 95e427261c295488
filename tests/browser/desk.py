"""What the browser tests do on the desk, through what is visible."""

import re

from playwright.sync_api import Locator, Page, expect

ARTICLE = "Weaving a close-knit network to keep the river clear"


def open_article(page: Page) -> None:
    page.get_by_role("link", name=re.compile("^Demo")).click()
    page.get_by_role("link", name=ARTICLE).click()


def open_paragraph(page: Page, number: int) -> None:
    region(page, number).get_by_role("link").first.click()
    expect(page.get_by_role("textbox", name=f"Translation of paragraph {number}", exact=True)).to_be_visible()


def region(page: Page, number: int) -> Locator:
    return page.get_by_role("region", name=f"Paragraph {number}", exact=True)


def editor(page: Page) -> Locator:
    return page.get_by_role("textbox", name=re.compile("^Translation of paragraph"))
