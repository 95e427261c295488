"""How fast the server is with files: paragraphs into the database with every check, and out again.

On a database of its own (SQLite, or the one DATABASE_URL names) with the texts of scripts/bench.py. Seconds are of
the processor: what passes is no less, and more on a machine that others work on.
"""

import io
import os
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "scripts")]
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "reviewapp.settings")

from bench import pairs, row  # noqa: E402 (found only once the folder is known)

PARAGRAPHS = 5000


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


if __name__ == "__main__":
    main()
