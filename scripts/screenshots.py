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
PAGES = {
    "desk": "/documents/5/en/?p=4",
    "desk-arabic-text": "/documents/3/ar/?p=3",
    "desk-no-source": "/documents/1/en/?p=4",
    "projects": "/",
    "project": "/projects/1/",
    "upload": "/projects/1/documents/new/",
    "terms": "/projects/1/terms/",
    "concept": "/concepts/1/",
    "board": "/documents/5/en/renderings/",
    "sweeps": "/projects/1/sweeps/",
    "export": "/documents/5/en/export/",
    "members": "/projects/1/members/",
    "settings": "/projects/1/settings/",
    "help": "/help/",
    "help-checks": "/help/checks/",
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


def sign_in(page: Page, address: str) -> None:
    page.goto(f"{address}/account/login/")
    page.locator("[name=login]").fill("coordinator")
    page.locator("[name=password]").fill("read-it-twice")
    page.locator("main form button").first.click()
    page.wait_for_url(f"{address}/")


def main() -> None:
    SCREENS.mkdir(parents=True, exist_ok=True)
    browser_path = chromium.find()
    if not browser_path:
        raise SystemExit(chromium.MISSING)
    arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
    with server() as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=browser_path, args=arguments)
        for language, locale in LANGUAGES.items():
            page = browser.new_page(viewport=SIZE, locale=locale, reduced_motion="reduce")
            sign_in(page, address)
            for name, path in PAGES.items():
                page.goto(address + path)
                page.wait_for_load_state("networkidle")
                page.screenshot(path=SCREENS / f"{name}.{language}.png")
                print(f"{name}.{language}.png")
        browser.close()


if __name__ == "__main__":
    main()
