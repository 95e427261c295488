"""The Translate Toolkit in an environment of its own: it reads what we write, and is never part of us.

It is under the GPL, so that nothing of ours imports it and no requirement names it. `python -m tests.toolkit`
installs it below the environment that runs the tests; without it the tests that ask it are skipped.
"""

import json
import subprocess
import sys
import venv
from pathlib import Path

HOME = Path(sys.prefix) / "toolkit"
PACKAGE = "translate-toolkit==3.20.4"
MISSING = "the Translate Toolkit is not installed: run `python -m tests.toolkit`"
READ = """
import json, sys
from translate.storage import factory, xliff2
path = sys.argv[1]
found = xliff2.Xliff2File.parsefile(path) if path.endswith(".xliff") else factory.getobject(path)
for unit in filter(lambda unit: unit.istranslatable(), found.units):
    sides = [list(getattr(text, "strings", [str(text or "")])) for text in (unit.source, unit.target)]
    print(json.dumps([*sides, unit.isfuzzy(), unit.getnotes(), unit.getcontext() or unit.getid()]))
"""


def find() -> Path | None:
    """Its Python; None where it is not installed."""
    python = HOME / "bin" / "python"
    return python if python.exists() and (HOME / "ready").exists() else None


def make() -> None:
    venv.create(HOME, with_pip=True, clear=True)
    pip = [HOME / "bin" / "python", "-m", "pip", "install", "--quiet", "--disable-pip-version-check", PACKAGE]
    subprocess.run(pip, check=True)
    (HOME / "ready").touch()


def units(path: Path) -> list[dict[str, object]]:
    """What the toolkit reads in a file: source and target (plural forms as lists), fuzzy, notes, context."""
    done = subprocess.run([find(), "-c", READ, path], capture_output=True, text=True, check=True)
    names = ("source", "target", "fuzzy", "notes", "context")
    return [dict(zip(names, json.loads(line), strict=True)) for line in done.stdout.splitlines()]


if __name__ == "__main__":
    try:
        if find() is None:
            make()
    except subprocess.CalledProcessError:
        print(f"{PACKAGE} cannot be installed here; the tests that ask it are skipped.", file=sys.stderr)
