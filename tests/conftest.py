"""What every test shares: nothing of the product, only where and how tests run."""

import os
from pathlib import Path

import hypothesis
import pytest

from reviewapp import catalogues
from tests import chromium

pytest_plugins = ["tests.fixtures"]

# Machines share their cores: how long one example takes proves nothing.
# The quick profile draws the same examples each time, so that a red test is the change's doing; soak draws new ones.
hypothesis.settings.register_profile("quick", deadline=None, derandomize=True)
hypothesis.settings.register_profile("soak", deadline=None, max_examples=5000)
hypothesis.settings.load_profile("quick")

# Playwright keeps an event loop in the thread of the tests, which Django would take for asynchronous code.
os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"


# Spelling is checked against a dictionary of the tests' own, whatever the machine has.
os.environ["REVIEWAPP_DICTIONARIES"] = str(Path(__file__).parent / "dictionaries")


def pytest_sessionstart(session: pytest.Session) -> None:
    """Pages in other languages need the catalogues compiled."""
    catalogues.compile_all(Path(session.config.rootpath))


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args):
    path = chromium.find()
    if not path:
        pytest.fail(chromium.MISSING)
    # Chromium's sandbox refuses root, which is who runs tests in a container.
    arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
    return browser_type_launch_args | {"executable_path": path, "args": [*arguments, "--disable-background-networking"]}
