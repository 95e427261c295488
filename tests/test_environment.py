"""Where tests run: the database that was asked for, a browser that starts, a PostgreSQL that goes away again."""

import os
import subprocess
import sys
from pathlib import Path

import psycopg
import pytest
from django.db import connection

from tests import chromium, databases, postgres

ROOT = Path(__file__).resolve().parent.parent


HOW_SET_UP = {
    "sqlite": ("sqlite", "PRAGMA journal_mode", "wal"),  # readers read while one writes
    "postgres": ("postgresql", "SHOW fsync", "off"),  # the throw-away cluster, not somebody's
}


@pytest.mark.django_db
def test_the_database_is_the_one_asked_for(request):
    vendor, question, answer = HOW_SET_UP[request.config.getoption("database")]
    with connection.cursor() as cursor:
        cursor.execute(question)
        assert (connection.vendor, cursor.fetchone()) == (vendor, (answer,))


def test_a_cluster_serves_by_its_socket_and_leaves_nothing():
    folder = postgres.binaries()
    if not folder:
        pytest.skip("PostgreSQL is not on this machine")
    with postgres.cluster(folder) as url, psycopg.connect(url) as session:
        [home] = session.execute("SHOW unix_socket_directories").fetchone()
        assert session.execute("SHOW listen_addresses").fetchone() == ("",)
        assert session.execute("SELECT upper('é')").fetchone() == ("É",)
    assert not Path(home).exists()


def test_the_newest_server_is_taken():
    folders = [Path(f"/usr/lib/postgresql/{each}/bin") for each in ("9.6", "17", "16")]
    assert max(folders, key=postgres.version) == folders[1]


def put(folder, name, body):
    program = folder / name
    program.write_text(f"#!/bin/sh\n{body}\n")
    program.chmod(0o755)
    return program


def test_a_browser_that_only_tells_how_to_get_one_is_passed_over(tmp_path, monkeypatch):
    put(tmp_path, "chromium", "echo 'install the package' >&2; exit 1")
    chrome = put(tmp_path, "google-chrome", "echo 'Chrome 150'")
    monkeypatch.delenv("REVIEWAPP_BROWSER", raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert chromium.find() == str(chrome)


def test_a_named_browser_is_the_one_or_none(tmp_path, monkeypatch):
    monkeypatch.setenv("REVIEWAPP_BROWSER", str(put(tmp_path, "mine", "exit 0")))
    assert chromium.find() == str(tmp_path / "mine")
    monkeypatch.setenv("REVIEWAPP_BROWSER", str(tmp_path / "absent"))
    assert chromium.find() is None


def test_the_page_of_the_browser_shows_every_script(page):
    page.set_content("<p lang=ar dir=rtl>اللغة</p><p lang=zh-Hans>简体中文</p>")
    assert (
        page.evaluate("CSS.highlights !== undefined && getComputedStyle(document.querySelector('p')).direction")
        == "rtl"
    )


def test_without_postgresql_the_summary_says_so_and_asking_for_it_is_refused():
    code = "import sys, pytest; from tests import postgres; postgres.binaries = lambda: None; sys.exit(pytest.main())"
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST_")}

    def run(*options):
        one = f"{__file__}::test_the_newest_server_is_taken"
        command = [sys.executable, "-c", code, "-q", "-p", "no:cacheprovider", *options, one]
        return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True)

    done, refused = run(), run("--database=postgres")
    assert done.returncode == 0
    assert databases.MISSING in done.stdout
    assert refused.returncode == pytest.ExitCode.USAGE_ERROR
    assert databases.MISSING in refused.stderr
