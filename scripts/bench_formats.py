"""How fast files of 100,000 pairs are read and how much memory that takes, each format in a process of its own."""

from __future__ import annotations

import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from reviewapp.engine.formats import Row, by_name

PAIRS = 100_000
NAMES = ("jsonl", "csv", "tmx", "xliff-1.2", "xliff", "po", "xlsx")
WORDS = (
    "the harbour office keeps a list of every boat that comes in before the ice closes quay north lamp rope"
    " council answers letters about noise each winter and sends them on to people who live near water"
).split()
VOWELS = str.maketrans("aeiou", "éàùâî")


def rows(count: int) -> Iterator[Row]:
    """Pairs of seven to thirty words, one in twenty with a note, each with a state, as catalogues and memories have."""
    choose = random.Random(20261125)
    for number in range(count):
        source = " ".join(choose.choices(WORDS, k=choose.randint(7, 30)))
        yield Row(
            f"{source.translate(VOWELS)} {number}.",
            f"{source} {number}.",
            f"k{number}",
            "harbour",
            "en",
            "fr",
            state="edited",
            note="Said on the board at the quay." if number % 20 == 0 else "",
        )


def write(folder: Path, name: str, count: int = PAIRS) -> Path:
    path = folder / name
    with path.open("wb") as stream:
        by_name(name).write(rows(count), stream)
    return path


def read(name: str, path: str) -> str:
    """Seconds of processor time, rows, and megabytes above those of the process before it read."""
    each = by_name(name)
    with Path(path).open("rb") as stream:
        next(each.read(stream), None)  # what is loaded once is not counted
    before, started = megabytes(), time.process_time()
    with Path(path).open("rb") as stream:
        count = sum(1 for _row in each.read(stream))
    return f"{time.process_time() - started} {count} {megabytes() - before}"


def megabytes() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def measured(name: str, path: Path) -> tuple[float, int, float]:
    done = subprocess.run([sys.executable, __file__, name, path], stdout=subprocess.PIPE, text=True, check=True)
    seconds, count, memory = done.stdout.split()
    return float(seconds), int(count), float(memory)


def figures(names: tuple[str, ...] = NAMES) -> Iterator[tuple[str, str]]:
    """What was measured, and its value."""
    with tempfile.TemporaryDirectory() as folder:
        for name in names:
            seconds, count, memory = measured(name, write(Path(folder), name))
            yield f"{count:,} pairs of {name}, read, processor s", f"{seconds:.2f}"
            yield f"{count:,} pairs of {name}, memory above start, MB", f"{memory:.0f}"


if __name__ == "__main__":
    print(read(*sys.argv[1:]))
