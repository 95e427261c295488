"""Start reviewapp on this machine: prepare it, run the web server and the worker, stop both together.

Reads PORT (default 8000), HOST (127.0.0.1) and REVIEWAPP_DATA (var/). Exits 0 when asked to stop (Ctrl+C, TERM, a
closed terminal), 1 with one line when it cannot start or when what it started has ended by itself.
"""

import contextlib
import errno
import http.client
import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from types import FrameType

ROOT = Path(__file__).resolve().parent.parent
PATIENCE = 10  # seconds until what does not stop when asked is killed
MANAGE = ("manage.py",)
SERVER = ("-m", "gunicorn", "reviewapp.wsgi", "--workers=2", "--threads=4", "--log-level=warning")
# No control socket: it would lie in the home folder, shared by every server of the user.
SERVER += ("--graceful-timeout=5", "--no-control-socket")

Program = subprocess.Popen[bytes]


class CannotStart(Exception):
    """Why, in one line."""


class Programs:
    """What was started, in order.

    Each program is in a session of its own: Ctrl+C in the terminal reaches this script alone, and nothing is asked to
    stop twice.
    """

    def __init__(self, environment: dict[str, str]) -> None:
        self.environment = environment
        self.running: list[Program] = []
        self.stopping = False
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, self.ask_to_stop)

    def ask_to_stop(self, number: int, _frame: FrameType | None) -> None:
        self.stopping = True

    def start(self, *arguments: str) -> Program:
        command = [sys.executable, *arguments]
        started = subprocess.Popen(
            command, cwd=ROOT, env=self.environment, stdin=subprocess.DEVNULL, start_new_session=True
        )
        self.running.append(started)
        return started

    def go_on(self) -> bool:
        return not self.stopping and all(program.poll() is None for program in self.running)

    def finish(self, program: Program) -> int | None:
        """Wait for a program that ends by itself: its exit status, None when asked to stop meanwhile."""
        while program.poll() is None and not self.stopping:
            time.sleep(0.05)
        if program.poll() is not None:
            self.running.remove(program)
        return program.poll()

    def stop(self) -> None:
        for program in self.running:
            program.terminate()
        deadline = time.monotonic() + PATIENCE
        for program in self.running:
            with contextlib.suppress(subprocess.TimeoutExpired):
                program.wait(max(0, deadline - time.monotonic()))
            with contextlib.suppress(ProcessLookupError):  # nothing of its session is left
                os.killpg(program.pid, signal.SIGKILL)
            program.wait()


def read_port(text: str) -> int:
    if not text.isdecimal() or not 0 < int(text) < 65536:
        raise CannotStart(f"PORT={text} is no port: give a number from 1 to 65535.")
    return int(text)


def require_free(host: str, port: int) -> None:
    try:
        socket.create_server((host, port)).close()
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            raise CannotStart(f"Port {port} is taken; choose another: make run PORT={port % 65535 + 1}") from error
        raise CannotStart(f"Cannot listen on {host}:{port}: {error.strerror}.") from error


def require_writable(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        tempfile.TemporaryFile(dir=folder).close()
    except OSError as error:
        reason = f"Cannot write to {folder}: {error.strerror}"
        raise CannotStart(f"{reason}; choose another folder: make run REVIEWAPP_DATA=…") from error


def wait_until_served(programs: Programs, host: str, port: int) -> None:
    """Return when a page has come back, whatever its status, or when there is nothing to wait for any more."""
    while programs.go_on():
        connection = http.client.HTTPConnection(host, port, timeout=5)
        try:
            connection.request("GET", "/")
            connection.getresponse()
            return
        except (OSError, http.client.HTTPException):
            time.sleep(0.1)
        finally:
            connection.close()


def prepare(programs: Programs) -> None:
    status = programs.finish(programs.start(*MANAGE, "prepare"))
    if status:
        raise CannotStart("Preparing failed; the reason is above.")


def serve(programs: Programs, host: str, port: int) -> None:
    programs.start(*SERVER, f"--bind={host}:{port}")
    programs.start(*MANAGE, "db_worker")
    here = "127.0.0.1" if host == "0.0.0.0" else host  # noqa: S104 (compared, not bound)
    wait_until_served(programs, here, port)
    if programs.go_on():
        print(f"\nreviewapp is at http://{here}:{port}/ — Ctrl+C stops it.", flush=True)
    while programs.go_on():
        time.sleep(0.1)
    if not programs.stopping:
        raise CannotStart("The web server or the worker ended by itself; the reason is above.")


def main() -> int:
    data = Path(os.environ.get("REVIEWAPP_DATA") or ROOT / "var").resolve()
    host = os.environ.get("HOST") or "127.0.0.1"
    # The worker runs unbuffered so that what it says stands where it happened.
    programs = Programs(os.environ | {"REVIEWAPP_DATA": str(data), "PYTHONUNBUFFERED": "1"})
    try:
        port = read_port(os.environ.get("PORT") or "8000")
        require_free(host, port)
        require_writable(data)
        prepare(programs)
        if not programs.stopping:
            serve(programs, host, port)
        return 0
    except CannotStart as refusal:
        print(refusal, file=sys.stderr)
        return 1
    finally:
        programs.stop()


if __name__ == "__main__":
    sys.exit(main())
