"""Pictures of the pages in docs/screens, in English, Arabic and Chinese: `make screenshots`.

Starts a server of its own on a new data folder with the demo project, so that every machine makes the same pictures.
"""

import os
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tests import chromium  # noqa: E402 (found only once the project's folder is known)

SCREENS = ROOT / "docs" / "screens"
LANGUAGES = {"en": "en", "zh-hans": "zh-CN", "ar": "ar"}
NEWCOMERS = {"en": "reviewer", "zh-hans": "terminologist", "ar": "viewer"}  # who sees the tour of the desk
PAGES = {
    "desk": "/documents/5/en/?p=4",
    "desk-arabic-text": "/documents/3/ar/?p=3",
    "desk-no-source": "/documents/1/en/?p=4",
    "candidates": "/documents/5/en/candidates/",
    "keys": "/account/keys/",
    "findings": "/projects/1/findings/",
    "checks": "/projects/1/checks/",
    "concordance": "/projects/1/concordance/?q=network",
    "desk-filter": "/documents/5/en/?show=state:to-do%20check:any%20-network&p=4",
    "projects": "/",
    "project": "/projects/1/",
    "upload": "/projects/1/documents/new/",
    "terms": "/projects/1/terms/",
    "concept": "/concepts/1/",
    "board": "/documents/5/en/renderings/",
    "project-board": "/projects/1/board/",
    "termbases": "/projects/1/termbases/",
    "sweeps": "/projects/1/sweeps/",
    "find": "/projects/1/find/?what=network",
    "replace": "/projects/1/replace/?what=(%5Cd%2B)%25&replacement=%5C1%20percent&regex=on&document=5",
    "export": "/documents/5/en/export/",
    "project-export": "/projects/1/export/",
    "memory": "/projects/1/memory/",
    "bring-back": "/documents/5/en/bring-back/",
    "members": "/projects/1/members/",
    "settings": "/projects/1/settings/",
    "help": "/help/",
    "help-checks": "/help/checks/",
    "help-filters": "/help/filters/",
    "help-roles": "/help/roles/",
}
SIZE = {"width": 1440, "height": 900}


@contextmanager
def server() -> Iterator[str]:
    """A server with the demo project; its address."""
    with tempfile.TemporaryDirectory() as data, serving(Path(data)) as address:
        yield address


@contextmanager
def serving(data: Path) -> Iterator[str]:
    """A server on the folder `data`, which is brought up to date first; its address."""
    environment = os.environ | {"REVIEWAPP_DATA": str(data), "REVIEWAPP_DEBUG": "0"}
    subprocess.run([sys.executable, "manage.py", "prepare"], cwd=ROOT, env=environment, check=True)
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "gunicorn", "reviewapp.wsgi", f"--bind=127.0.0.1:{port}", "--no-control-socket"]
    started = subprocess.Popen([*command, "--threads=4", "--log-level=warning"], cwd=ROOT, env=environment)
    try:
        yield wait(f"http://127.0.0.1:{port}")
    finally:
        started.terminate()
        started.wait()


def wait(address: str) -> str:
    for _attempt in range(100):
        try:
            urllib.request.urlopen(f"{address}/help/", timeout=5).close()  # noqa: S310 (an address of our own)
            return address
        except OSError:
            time.sleep(0.1)
    raise SystemExit("The server did not start.")


def sign_in(page: Page, address: str, name: str = "coordinator") -> None:
    page.goto(f"{address}/account/login/")
    page.locator("[name=login]").fill(name)
    page.locator("[name=password]").fill("read-it-twice")
    page.locator("main form button").first.click()
    page.wait_for_url(f"{address}/")


def take(page: Page, address: str, name: str) -> None:
    page.goto(address)
    page.wait_for_load_state("networkidle")
    picture(page, name)


def picture(page: Page, name: str) -> None:
    page.screenshot(path=SCREENS / f"{name}.png")
    print(f"{name}.png", flush=True)


def main() -> None:
    SCREENS.mkdir(parents=True, exist_ok=True)
    browser_path = chromium.find()
    if not browser_path:
        raise SystemExit(chromium.MISSING)
    arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
    with server() as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=browser_path, args=arguments)
        for language, locale in LANGUAGES.items():
            options = {"viewport": SIZE, "locale": locale, "reduced_motion": "reduce"}
            newcomer = browser.new_page(**options)
            sign_in(newcomer, address, NEWCOMERS[language])
            take(newcomer, f"{address}/documents/5/en/", f"desk-first-visit.{language}")
            page = browser.new_page(**options)
            sign_in(page, address)
            page.goto(f"{address}/documents/5/en/")
            if page.locator("#tour").count():
                page.locator("#tour button").click()
            for name, path in PAGES.items():
                take(page, address + path, f"{name}.{language}")
            page.goto(address + PAGES["desk"])
            page.locator("main .editor").wait_for()
            page.keyboard.press("Control+K")
            picture(page, f"palette.{language}")
            page.set_viewport_size({"width": 360, "height": 780})
            take(page, address + PAGES["desk"], f"desk-stack.{language}")
            page.set_viewport_size(SIZE)
        browser.close()


if __name__ == "__main__":
    main()
