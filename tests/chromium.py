"""The browser of the tests: the one on the machine, else one that `python -m tests.chromium` gets."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
APPLICATIONS = (
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
)
PACKAGES = ("chromium", "fonts-noto-core", "fonts-noto-cjk")
MISSING = "The browser tests need Chromium or Chrome: install one, or name its program with REVIEWAPP_BROWSER=…"


def find() -> str | None:
    """The path of a Chromium or Chrome that starts."""
    named = os.environ.get("REVIEWAPP_BROWSER")
    if named:
        return named if starts(named) else None
    on_path = [path for name in NAMES if (path := shutil.which(name))]
    return next((path for path in [*on_path, *APPLICATIONS, playwrights_own()] if starts(path)), None)


def starts(path: str) -> bool:
    """Whether `path` is a browser: some systems put a program there that only tells how to get one."""
    try:
        return subprocess.run([path, "--version"], capture_output=True, timeout=60).returncode == 0
    except (OSError, subprocess.TimeoutExpired):
        return False


def playwrights_own() -> str:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        return playwright.chromium.executable_path


def get() -> bool:
    """Get a browser by Playwright's download or from the distribution; whether there is one now."""
    print("No Chromium or Chrome here: trying Playwright's download …", flush=True)
    # Its errors are pages long, and what to do about them is said below.
    subprocess.run([sys.executable, "-m", "playwright", "install", "chromium"], stderr=subprocess.DEVNULL)
    if not find() and os.geteuid() == 0 and Path("/etc/debian_version").exists():
        print(f"That gave none: installing {', '.join(PACKAGES)} …", flush=True)
        environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
        subprocess.run(["apt-get", "update", "-q"], env=environment)
        subprocess.run(["apt-get", "install", "-qy", "--no-install-recommends", *PACKAGES], env=environment)
    return find() is not None


if __name__ == "__main__":
    if not find() and not get():
        sys.exit(MISSING)
