"""How fast the server is with files: paragraphs into the database with every check, and out again.

On a database of its own (SQLite, or the one DATABASE_URL names) with the texts of scripts/bench.py. Seconds are of
the processor: what passes is no less, and more on a machine that others work on.
"""

import io
import os
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "scripts")]
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "reviewapp.settings")

from bench import pairs, row  # noqa: E402 (found only once the folder is known)

PARAGRAPHS = 5000
REMEMBERED = 100_000
LOOKUPS = 100
WORDS, TEXT = 20_000, 25  # of a language, and of a text


@contextmanager
def installation() -> Iterator[None]:
    """An empty installation, gone afterwards."""
    import django
    from django.core.management import call_command

    with tempfile.TemporaryDirectory() as data:
        os.environ["REVIEWAPP_DATA"] = data
        django.setup()
        call_command("migrate", verbosity=0)
        yield


def po_file() -> bytes:
    from reviewapp.engine.formats import Row, by_name

    rows = [
        Row(target=each["target"], source=f"{number}. {each['source']}", key=each["id"])
        for number, each in enumerate(pairs(PARAGRAPHS))
    ]
    stream = io.BytesIO()
    by_name("po").write(rows, stream)
    return stream.getvalue()


def main() -> None:
    with installation():
        from reviewapp.actions.documents import import_document
        from reviewapp.actions.members import create_project
        from reviewapp.actions.packing import Part, make_file
        from reviewapp.actions.reading import read_file
        from reviewapp.actions.records import record_of
        from reviewapp.engine.check import all_checks
        from reviewapp.engine.formats import by_name
        from reviewapp.models import User

        ana = User.objects.create_user("ana", is_staff=True)
        project = create_project(title="Bench", source_language="zh-Hans", target_language="en", by=ana)
        file = po_file()
        all_checks()
        started = time.process_time()
        reading = read_file(io.BytesIO(file), "texts.po")
        row(f"{PARAGRAPHS:,} paragraphs read from PO, processor s", f"{time.process_time() - started:.2f}")
        document = import_document(
            project=project,
            title="Bench",
            rows=reading.rows,
            source_language="zh-Hans",
            target_language="en",
            by=ana,
        )
        row(f"{PARAGRAPHS:,} from PO into the database, checked, processor s", f"{time.process_time() - started:.2f}")
        for name in ("tmx", "xliff", "csv"):
            started = time.process_time()
            made = make_file(Part.whole(document, "en"), by_name(name))
            row(f"{PARAGRAPHS:,} paragraphs out as {name.upper()}, processor s", f"{time.process_time() - started:.2f}")
        started = time.process_time()
        record_of(project, [Part.whole(document, "en")], [made.sums])
        row(f"record of review of {PARAGRAPHS:,} paragraphs, processor s", f"{time.process_time() - started:.2f}")
        remember(project, ana)


def remember(project: Any, ana: Any) -> None:
    """A memory of many texts, and how long it takes to ask it for one that is like one of them."""
    from reviewapp.actions.memory import import_memory
    from reviewapp.engine.formats import Row
    from reviewapp.models.memory import remembered

    choose = random.Random(20261124)
    words = vocabulary(choose)
    known = [drawn(choose, words) for _ in range(REMEMBERED)]
    rows = [Row(target=text, source=text, source_lang="en", target_lang="fr") for text in known]
    started = time.process_time()
    import_memory(project=project, rows=rows, origin="bench.tmx", by=ana)
    row(f"{REMEMBERED:,} pairs into the memory, processor s", f"{time.process_time() - started:.2f}")
    passed, found = [], 0
    for text in choose.sample(known, LOOKUPS):
        asked = changed(choose, text, words)
        started = time.process_time()
        [like] = remembered(project, [asked], "en", "fr")
        passed.append(1000 * (time.process_time() - started))
        found += text in [each.unit.source for each in like]
    row(f"memory of {REMEMBERED:,}: a look-up, median, processor ms", f"{statistics.median(passed):.1f}")
    row(f"memory of {REMEMBERED:,}: a look-up, longest, processor ms", f"{max(passed):.1f}")
    row(f"memory of {REMEMBERED:,}: share of changed texts found", f"{found / LOOKUPS:.2f}")


def vocabulary(choose: random.Random) -> list[str]:
    """Words that nobody speaks, the more frequent ones shorter."""
    syllables = [first + second for first in "bdfgklmnprstv" for second in "aeiou"]
    return ["".join(choose.choices(syllables, k=1 + len(str(rank)))) for rank in range(1, WORDS)]


def drawn(choose: random.Random, words: list[str]) -> str:
    """A text in which words are as frequent as their rank says (Zipf)."""
    ranks = (int(len(words) ** choose.random()) - 1 for _ in range(TEXT))
    return " ".join(words[rank] for rank in ranks)


def changed(choose: random.Random, text: str, words: list[str]) -> str:
    """The text with one word in five another."""
    return " ".join(drawn(choose, words).split()[0] if choose.random() < 0.2 else word for word in text.split())


if __name__ == "__main__":
    main()
