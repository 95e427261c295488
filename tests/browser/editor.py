"""The editor as a browser test handles it."""

from playwright.sync_api import Page, Route

from tests.browser.bulletin import stored

EDITOR = "main .editor"


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
