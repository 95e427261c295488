"""A PostgreSQL of the tests' own: made from the binaries on the machine, reached by a socket only, gone afterwards."""

import os
import pwd
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

PLACES = (
    "/usr/lib/postgresql/*/bin",
    "/usr/pgsql-*/bin",
    "/usr/local/opt/postgresql*/bin",
    "/opt/homebrew/opt/postgresql*/bin",
)
# Nothing of it outlives the tests, so nothing has to reach the disk.
OPTIONS = ("fsync=off", "synchronous_commit=off", "full_page_writes=off", "listen_addresses=''")
LOCALE = "en_US.UTF-8" if sys.platform == "darwin" else "C.UTF-8"


def binaries() -> Path | None:
    """The folder of the newest PostgreSQL on the machine that has a server, not only a client."""
    on_path = shutil.which("initdb")
    found = [Path(on_path).resolve().parent] if on_path else []
    for place in PLACES:
        found += sorted(Path("/").glob(place.lstrip("/")), key=version, reverse=True)
    return next((folder for folder in found if (folder / "initdb").exists() and (folder / "pg_ctl").exists()), None)


def version(folder: Path) -> float:
    digits = "".join(each for each in folder.parent.name if each.isdigit() or each == ".")
    return float(digits or 0)


def unprivileged() -> str | None:
    """PostgreSQL refuses to be root: whom it runs as there, None where we are nobody special."""
    if os.geteuid() != 0:
        return None
    names = {each.pw_name for each in pwd.getpwall()}
    return "postgres" if "postgres" in names else "nobody"


@contextmanager
def cluster(folder: Path) -> Iterator[str]:
    """Run a new cluster with the binaries of `folder`; gives its DATABASE_URL."""
    user = unprivileged()
    # A socket's path has at most about 100 characters, so not below a long TMPDIR.
    home = Path(tempfile.mkdtemp(prefix="reviewapp-pg-", dir="/tmp"))
    if user:
        shutil.chown(home, user)

    def run(program: str, *arguments: str) -> None:
        command = [str(folder / program), *arguments]
        done = subprocess.run(command, user=user, cwd=home, capture_output=True, text=True)
        if done.returncode:
            raise RuntimeError(f"{program} failed: {done.stderr}{done.stdout}")

    data, settings = str(home / "data"), " ".join(f"-c {option}" for option in OPTIONS)
    try:
        run("initdb", "-D", data, "-U", "reviewapp", "-A", "trust", "-E", "UTF8", f"--locale={LOCALE}", "--no-sync")
        run("pg_ctl", "start", "-D", data, "-w", "-l", str(home / "log"), "-o", f"-k {home} {settings}")
        try:
            yield f"postgres://reviewapp@{quote(str(home), safe='')}/postgres"
        finally:
            run("pg_ctl", "stop", "-D", data, "-m", "immediate")
    finally:
        shutil.rmtree(home)


if __name__ == "__main__":
    sys.exit(0 if binaries() else 1)
