"""`pytest --database=postgres`: the tests that use a database, on a PostgreSQL of their own.

Loaded with `-p` before pytest-django, because that reads the settings before any conftest.py. Without the option
everything runs on SQLite.
"""

import os
import shutil
import signal
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests import postgres

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tests.settings")

# What an installation's shell may have set; the tests know their own.
INSTALLATION = ("DATABASE_URL", "REVIEWAPP_MODE", "REVIEWAPP_HOSTS", "REVIEWAPP_SECRET_KEY", "REVIEWAPP_DEBUG")
DATABASE_FIXTURES = {"db", "transactional_db", "live_server"}
MISSING = (
    "PostgreSQL is not on this machine, so its tests did not run (on Debian and Ubuntu: apt-get install postgresql)"
)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--database", choices=["sqlite", "postgres"], default="sqlite", help="what the tests store in")


@pytest.hookimpl(wrapper=True)
def pytest_load_initial_conftests(early_config: pytest.Config) -> Iterator[None]:
    if is_controller():
        started = ExitStack()
        early_config.add_cleanup(started.close)
        own_data_folder(started)
        if early_config.known_args_namespace.database == "postgres":
            own_cluster(started)
    return (yield)


def is_controller() -> bool:
    """False in the workers of pytest-xdist: they inherit what their controller set up."""
    return "PYTEST_XDIST_WORKER" not in os.environ


def own_data_folder(started: ExitStack) -> None:
    for name in INSTALLATION:
        os.environ.pop(name, None)
    folder = Path(tempfile.mkdtemp(prefix="reviewapp-tests-"))
    (folder / "static").mkdir()
    os.environ["REVIEWAPP_DATA"] = str(folder)
    started.callback(shutil.rmtree, folder)


def own_cluster(started: ExitStack) -> None:
    folder = postgres.binaries()
    if not folder:
        raise pytest.UsageError(MISSING)
    # Ended by `kill` or `timeout` as by Ctrl+C: the cluster is stopped and removed too.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    os.environ["DATABASE_URL"] = started.enter_context(postgres.cluster(folder))


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if config.getoption("database") == "postgres":
        kept = [item for item in items if stores(item)]
        config.hook.pytest_deselected(items=[item for item in items if not stores(item)])
        items[:] = kept


def stores(item: pytest.Item) -> bool:
    """Whether a test has something to prove on another database; a browser's page looks the same on each."""
    fixtures = set(getattr(item, "fixturenames", ()))
    if "page" in fixtures or "browser" in fixtures:
        return False
    return bool(fixtures & DATABASE_FIXTURES) or item.get_closest_marker("django_db") is not None


def pytest_report_header(config: pytest.Config) -> str:
    return f"database: {config.getoption('database')}"


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if not postgres.binaries():
        terminalreporter.write_line(MISSING, yellow=True)
