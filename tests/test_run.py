"""`make run`: says in one line why it cannot start, serves when it can, and leaves nothing running behind."""

import os
import re
import shutil
import signal
import socket
import stat
import subprocess
import sys
import urllib.request
from contextlib import contextmanager
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture
def port():
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return probe.getsockname()[1]


@contextmanager
def started(errors=subprocess.PIPE, **variables):
    environment = {"PATH": os.environ["PATH"], "HOME": "/nonexistent"} | {k: str(v) for k, v in variables.items()}
    command = [sys.executable, "scripts/run.py"]
    program = subprocess.Popen(
        command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=errors, text=True, start_new_session=True
    )
    try:
        yield program
    finally:
        program.terminate()  # where a test failed before it asked; it stops what it started
        program.communicate(timeout=30)


def refusal(**variables):
    """The line that a start which cannot succeed ends with."""
    with started(**variables) as program:
        output, errors = program.communicate(timeout=30)
    assert program.returncode == 1
    assert output == ""
    assert errors.count("\n") == 1
    return errors


def programs_of(folder):
    """Process ids whose environment names the data folder: the script and all that it started."""
    found = set()
    for entry in Path("/proc").glob("[0-9]*/environ"):
        try:
            if f"REVIEWAPP_DATA={folder}".encode() in entry.read_bytes().split(b"\0"):
                found.add(int(entry.parent.name))
        except (FileNotFoundError, PermissionError, ProcessLookupError):
            continue  # ended meanwhile, or not ours
    return found


def test_a_taken_port_is_one_line(tmp_path):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        assert refusal(PORT=port, REVIEWAPP_DATA=tmp_path).startswith(f"Port {port} is taken; choose another")


@pytest.mark.parametrize("text", ["0", "65536", "http", "-1"])
def test_what_is_no_port_is_one_line(tmp_path, text):
    assert refusal(PORT=text, REVIEWAPP_DATA=tmp_path).startswith(f"PORT={text} is no port")


def test_a_folder_that_cannot_be_written_is_one_line(tmp_path, port):
    (tmp_path / "file").touch()
    folder = tmp_path / "file" / "data"  # refused to root too, unlike a folder without write permission
    assert refusal(PORT=port, REVIEWAPP_DATA=folder).startswith(f"Cannot write to {folder}")


def test_what_was_started_is_served_and_stopped(tmp_path, port):
    # One data folder for the three: only the first has everything to prepare.
    for asked in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        serve_and_stop(tmp_path, port, asked)
    assert stat.S_IMODE((tmp_path / "data" / "secret-key").stat().st_mode) == 0o600


def serve_and_stop(tmp_path, port, asked):
    log, data, address = tmp_path / asked.name, tmp_path / "data", f"http://127.0.0.1:{port}/"
    with log.open("w") as errors, started(errors, PORT=port, REVIEWAPP_DATA=data) as program:
        assert any(address in line for line in program.stdout), log.read_text()
        with urllib.request.urlopen(address, timeout=20) as page:
            assert re.search(r"/static/[\w./-]+\.[0-9a-f]{12}\.css", page.read().decode())
        # The script, the server with two workers, the background worker.
        assert len(programs_of(data)) >= 5 or not Path("/proc").exists()
        program.send_signal(asked)
        program.communicate(timeout=60)
    assert program.returncode == 0
    assert "Traceback" not in log.read_text()
    assert programs_of(data) == set()
    socket.create_server(("127.0.0.1", port)).close()


def find_python(path, **variables):
    command = ["/bin/sh", ROOT / "scripts" / "find-python"]
    return subprocess.run(command, env={"PATH": str(path)} | variables, capture_output=True, text=True)


def put(folder, name, body):
    program = folder / name
    program.write_text(f"#!/bin/sh\n{body}\n")
    program.chmod(0o755)


def test_without_python_there_is_one_line(tmp_path):
    found = find_python(tmp_path)
    assert (found.returncode, found.stdout, found.stderr.count("\n")) == (1, "", 1)
    assert "Python 3.11" in found.stderr


def test_an_old_python_and_an_empty_shim_are_passed_over(tmp_path):
    put(tmp_path, "python3", "exit 1")  # what an older one answers
    put(tmp_path, "python3.13", "echo 'python3.13: command not found' >&2; exit 127")
    put(tmp_path, "python3.12", f'exec {shutil.which(sys.executable)} "$@"')
    assert find_python(tmp_path).stdout == "python3.12\n"


@pytest.mark.parametrize("name", ["PYTHON", "REVIEWAPP_PYTHON"])
def test_a_named_python_is_taken_or_refused(tmp_path, name):
    put(tmp_path, "old", "exit 1")
    assert find_python(tmp_path, **{name: sys.executable}).stdout == f"{sys.executable}\n"
    refused = find_python(tmp_path, **{name: "old"})
    assert (refused.returncode, refused.stderr.count("\n")) == (1, 1)
    assert "old is not one" in refused.stderr


def test_an_environment_whose_folder_was_moved_is_not_sound(tmp_path):
    here, there = tmp_path / "a folder", tmp_path / "another"
    (here / ".venv" / "bin").mkdir(parents=True)
    put(here / ".venv" / "bin", "python", "exit 0")
    (here / ".venv" / "pyvenv.cfg").write_text(f"command = /usr/bin/python3 -m venv {here.resolve()}/.venv\n")
    shutil.copytree(ROOT / "scripts", here / "scripts")

    def sound(folder):
        return subprocess.run([folder / "scripts" / "install", "sound"]).returncode == 0

    assert sound(here)
    assert not sound(here.rename(there))
