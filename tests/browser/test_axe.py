"""Every page in a real browser, looked at by axe: in six languages, in light and dark, and as a desk in use."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from reviewapp.models import User
from tests.browser.editor import EDITOR

PAGES = (
    "/",
    "/projects/new/",
    "/projects/1/",
    "/projects/1/documents/new/",
    "/projects/1/export/",
    "/projects/1/memory/",
    "/projects/1/find/",
    "/projects/1/replace/",
    "/projects/1/board/",
    "/projects/1/termbases/",
    "/projects/1/terms/",
    "/projects/1/concordance/?q=network",
    "/projects/1/sweeps/",
    "/projects/1/findings/",
    "/projects/1/checks/",
    "/projects/1/members/",
    "/projects/1/settings/",
    "/concepts/1/",
    "/documents/5/en/",
    "/documents/5/en/?p=4",
    "/documents/5/en/?show=state:re-check",
    "/documents/5/en/export/",
    "/documents/5/en/bring-back/",
    "/documents/5/en/renderings/",
    "/documents/5/en/candidates/",
    "/documents/5/add/",
    "/documents/5/delete/",
    "/account/keys/",
    "/account/password/change/",
    "/help/",
    "/help/checks/",
    "/help/roles/",
)
COLOURS = {"runOnly": ["color-contrast", "link-in-text-block"]}


def problems(page: Page, **options) -> str:
    report = Axe().run(page, **options)
    return report.generate_report() if report.violations_count else ""


def seen(page: Page) -> list[str]:
    """What axe says of the page: everything in light, and what colours decide in dark."""
    page.emulate_media(color_scheme="light", reduced_motion="reduce")
    light = problems(page)
    page.emulate_media(color_scheme="dark", reduced_motion="reduce")
    dark = problems(page, options=COLOURS)
    return [each for each in (light, dark) if each]


@pytest.mark.parametrize("language", ["en", "ar", "zh-CN", "fr", "es", "ru"])
def test_every_page_passes_axe_in_light_and_dark(sign_in, live_server, language):
    page = sign_in("coordinator", language)
    for path in PAGES:
        page.goto(live_server.url + path)
        assert seen(page) == [], path


@pytest.mark.parametrize("keys", [["Control+K"], ["F9"], ["F6", "?"], ["Control+Shift+E"]], ids="+".join)
def test_what_opens_on_the_desk_passes_axe(desk, keys):
    for key in keys:
        desk.keyboard.press(key)
    assert seen(desk) == []


def test_the_tour_is_ended_at_once_and_never_returns(desk):
    User.objects.update(toured=False)
    desk.reload()
    tour = desk.get_by_role("region", name="The desk in four sentences")
    expect(tour).to_contain_text("F8 goes from finding to finding")
    tour.get_by_role("button", name="Got it").click()
    expect(tour).to_have_count(0)
    expect(desk.locator(EDITOR)).to_be_visible()
    desk.reload()
    expect(desk.locator(EDITOR)).to_be_visible()
    expect(tour).to_have_count(0)
