"""The demo project behind a real server, and browsers of people who are signed in."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from reviewapp.actions.demo import PASSWORD, load_demo
from tests.browser.bulletin import bring_bulletin, give_session
from tests.browser.editor import EDITOR


@pytest.fixture
def demo(transactional_db):
    assert load_demo()


@pytest.fixture
def sign_in(browser: Browser, live_server, demo) -> Iterator[Callable[..., Page]]:
    """Open a browser of somebody's own and sign in there; an error in a script fails the test."""
    opened, errors = [], []

    def enter(name: str, language: str = "en") -> Page:
        context = browser.new_context(locale=language, viewport={"width": 1440, "height": 900})
        opened.append(context)
        page = context.new_page()
        page.set_default_timeout(10_000)
        page.on("pageerror", lambda error: errors.append(str(error)))
        page.goto(f"{live_server.url}/account/login/")
        page.locator("input[name=login]").fill(name)
        page.locator("input[name=password]").fill(PASSWORD)
        page.locator("main form button").first.click()
        page.wait_for_url(f"{live_server.url}/")
        return page

    yield enter
    for context in opened:
        context.close()
    assert errors == []


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
