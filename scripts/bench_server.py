"""How long term work takes at the server in a project of 100,000 paragraphs: edits, decisions, sweeps.

Makes its own project in a temporary SQLite database, with a termbase of 2,000 concepts; every 200th paragraph holds a
form that is decided and swept, and one in five is approved. The first 5,000 paragraphs come in by the actions people
use; the others are copies of these rows, with an index of their own. Requests go through the views.
`--paragraphs N` makes another size, `--keep FOLDER` keeps the database there and uses it again.

Two figures stand in a row where they differ: seconds that pass, then seconds of processor time, which is what they
would be on a machine with nothing else to do but for waiting on its disk.
"""

import argparse
import os
import random
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable
from itertools import accumulate
from pathlib import Path
from typing import Any

PARAGRAPHS, BROUGHT, IN_A_DOCUMENT, CONCEPTS, HITS_EVERY = 100_000, 5_000, 200, 2_000, 200
EDITS = 200
APPROVED_EVERY = 5
SYLLABLES = [consonant + vowel for consonant in "bdfgklmnprstv" for vowel in "aeio"]
FORMS = ("reading shelter", "reading cabin", "book shelter")
SOURCE = "读书亭"
# The columns that name rows of another table, by table, in the order in which rows can be copied.
COPIED: dict[str, dict[str, str]] = {
    "document": {},
    "paragraph": {"document_id": "document"},
    "translation": {"paragraph_id": "paragraph"},
    "flag": {"translation_id": "translation"},
    "fact": {"document_id": "document", "translation_id": "translation"},
    "rendering": {"paragraph_id": "paragraph"},
    "textgrams": {"paragraph_id": "paragraph"},
    "discovery": {"document_id": "document"},
    "foundform": {"discovery_id": "discovery", "first_id": "translation", "last_id": "translation"},
    "event": {"document_id": "document", "translation_id": "translation"},
}
TABLES = ("rendering", "posting", "textgrams", "foundform")


class Words:
    """Invented words, drawn as often as words of a language are: few very often, most of them seldom."""

    def __init__(self, choose: random.Random, count: int) -> None:
        self.choose = choose
        self.english = ["".join(choose.choices(SYLLABLES, k=choose.choice((2, 3, 3, 4)))) for _ in range(count)]
        self.chinese = ["".join(chr(0x4E00 + choose.randrange(3000)) for _ in range(2)) for _ in range(count)]
        self.weights = list(accumulate(1 / (rank + 3) for rank in range(count)))

    def pairs(self, count: int) -> list[tuple[str, str]]:
        numbers = self.choose.choices(range(len(self.english)), cum_weights=self.weights, k=count)
        return [(self.chinese[number], self.english[number]) for number in numbers]

    def paragraph(self, number: int) -> tuple[str, str]:
        sources, targets = [], []
        for _sentence in range(3):
            drawn, year = self.pairs(16), self.choose.randint(2027, 2045)
            sources.append(f"到{year}年，" + "".join(source for source, _ in drawn) + "。")
            words = [target for _, target in drawn]
            words[4], words[9] = "and", "of the"
            targets.append(f"By {year}, the {' '.join(words)}.")
        if number % HITS_EVERY == 0:
            form = FORMS[1 + number // HITS_EVERY % 2]
            sources.append(f"{SOURCE}去年开放。")
            targets.append(f"The {form} opened last year.")
        return "".join(sources), " ".join(targets)


def start_django(folder: Path) -> None:
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
    os.environ |= {
        "DJANGO_SETTINGS_MODULE": "reviewapp.settings",
        "REVIEWAPP_DATA": str(folder),
        "REVIEWAPP_MODE": "local",
        "DATABASE_URL": f"sqlite:///{folder / 'bench.sqlite3'}",
    }
    import django

    django.setup()


def populate(folder: Path, count: int) -> None:
    """Make the project by the actions that people use, a document of 200 paragraphs at a time."""
    start_django(folder)
    from django.core.management import call_command

    from reviewapp.actions.discovery import discover_next
    from reviewapp.actions.members import create_project
    from reviewapp.actions.terms import add_concept
    from reviewapp.models import User

    call_command("migrate", verbosity=0)
    by = User.objects.create_superuser("bench", password=None)
    project = create_project(title="Bench", source_language="zh-Hans", target_language="en", by=by)
    words = Words(random.Random(20261124), 20_000)
    bring_termbase(project, words, by)
    forms = [("zh-Hans", SOURCE, "preferred"), ("en", FORMS[0], "preferred"), ("en", FORMS[1], "admitted")]
    add_concept(project=project, terms=forms, by=by)
    bring_documents(project, words, min(count, BROUGHT), by)
    while discover_next(project):
        pass
    copy_documents(count)


def bring_documents(project: Any, words: Words, count: int, by: Any) -> None:
    from reviewapp.actions.documents import import_document
    from reviewapp.actions.review import approve_all
    from reviewapp.engine.formats.rows import Row
    from reviewapp.models import Translation

    for first in range(0, count, IN_A_DOCUMENT):
        pairs = [words.paragraph(number) for number in range(first, min(count, first + IN_A_DOCUMENT))]
        document = import_document(
            project=project,
            title=f"Document {first // IN_A_DOCUMENT + 1}",
            rows=[Row(source=source, target=target) for source, target in pairs],
            source_language="zh-Hans",
            target_language="en",
            by=by,
        )
        mine = Translation.objects.filter(paragraph__document=document)
        mine.exclude(paragraph__position__in=range(0, IN_A_DOCUMENT, APPROVED_EVERY)).update(state="needs-work")
        approve_all(document=document, language="en", by=by)


def copy_documents(count: int) -> None:
    """Copy all that was brought in, row for row, until there are `count` paragraphs or a few more; index the copies."""
    from django.db import connection, transaction

    from reviewapp.models import Paragraph

    brought = Paragraph.objects.count()
    with transaction.atomic(), connection.cursor() as cursor:
        steps = {}
        for table in COPIED:
            cursor.execute(f"SELECT COALESCE(MAX(id), 0) FROM reviewapp_{table}")
            steps[table] = cursor.fetchone()[0]
        for copy in range(1, -(-count // brought)):
            for table, names in COPIED.items():
                copy_rows(cursor, table, {"id": table} | names, steps, copy)
        index_copies()


def copy_rows(cursor: Any, table: str, named: dict[str, str], steps: dict[str, int], copy: int) -> None:
    cursor.execute(f"SELECT name FROM pragma_table_info('reviewapp_{table}')")
    columns = [name for (name,) in cursor.fetchall()]
    moved = [f"{name} + {copy * steps[named[name]]}" if name in named else f'"{name}"' for name in columns]
    quoted = ", ".join(f'"{name}"' for name in columns)
    cursor.execute(
        f"INSERT INTO reviewapp_{table} ({quoted}) SELECT {', '.join(moved)} FROM reviewapp_{table} "
        f"WHERE id <= {steps[table]}"
    )


def index_copies() -> None:
    """Postings for every text, a block of paragraphs at a time."""
    from reviewapp.models.search import BLOCK, ENTRIES, NUMBERS, SHARD, Posting, TextGrams, pack, unpack

    Posting.objects.all().delete()
    last = TextGrams.objects.order_by("-paragraph").values_list("paragraph", flat=True)[0]
    for block in range(last // BLOCK + 1):
        entries = defaultdict(set)
        here = TextGrams.objects.filter(paragraph__gte=block * BLOCK, paragraph__lt=(block + 1) * BLOCK)
        for paragraph, language, packed in here.values_list("paragraph", "language", "grams"):
            for gram in unpack(packed, NUMBERS):
                entries[language, gram // SHARD].add(gram % SHARD * BLOCK + paragraph % BLOCK)
        Posting.objects.bulk_create(
            Posting(language=language, shard=shard, block=block, entries=pack(numbers, ENTRIES))
            for (language, shard), numbers in entries.items()
        )


def bring_termbase(project: Any, words: Words, by: Any) -> None:
    from reviewapp.actions.termbases import import_terms
    from reviewapp.engine.formats.concepts import Concept, Term

    seldom = random.Random(7).sample(range(200, len(words.english) - 1), CONCEPTS)
    concepts = [
        Concept(
            (
                Term("zh-Hans", words.chinese[n] + words.chinese[n + 1], "preferred"),
                Term("en", f"{words.english[n]} {words.english[n + 1]}", "preferred"),
            )
        )
        for n in seldom
    ]
    import_terms(project=project, concepts=concepts, by=by)


def timed(work: Callable[[], object]) -> str:
    """Seconds that pass and seconds of processor time."""
    started, used = time.perf_counter(), time.process_time()
    work()
    return f"{time.perf_counter() - started:.2f} / {time.process_time() - used:.2f}"


def row(name: str, value: str) -> None:
    print(f"{name:<58}{value:>14}", flush=True)


def measure(folder: Path) -> None:
    start_django(folder)
    from django.core.management import call_command
    from django.test import Client

    from reviewapp.models import Hit, Paragraph, Project, Sweep, Term, User

    call_command("collectstatic", verbosity=0, interactive=False)
    project, count = Project.objects.get(), Paragraph.objects.count()
    client = Client(headers={"host": "localhost"}, raise_request_exception=True)
    client.force_login(User.objects.get(), backend="django.contrib.auth.backends.ModelBackend")

    def post(path: str, **data: object) -> object:
        response = client.post(path, data)
        if response.status_code not in (200, 302):
            raise SystemExit(f"{path} answered {response.status_code}: {response.text[:500]}")
        return response

    row("paragraphs", f"{count:,}")
    row("disk for term work, KB a paragraph", f"{disk(count):.2f}")
    measure_edits(post)
    concept = Term.objects.get(text=FORMS[0]).concept
    form = timed(lambda: post(f"/concepts/{concept.pk}/terms/new/", text=FORMS[2], language="en", status="deprecated"))
    row("one term decision, a new form, s", form)
    again = Term.objects.get(text=FORMS[1])
    row("one term decision, a new status, s", timed(lambda: post(f"/terms/{again.pk}/decide/", status="deprecated")))
    row("the concept’s page, s", timed(lambda: client.get(f"/concepts/{concept.pk}/")))

    row("the project’s term board, s", timed(lambda: client.get(f"/projects/{project.pk}/board/")))

    def preview() -> None:
        forms = {"language": "en", "prefer": FORMS[0], "replace": "\n".join(FORMS[1:])}
        assert client.post(f"/projects/{project.pk}/sweeps/new/", forms, follow=True).status_code == 200

    row("sweep preview with its page, s", timed(preview))
    sweep = Sweep.objects.latest("pk")
    hits = list(sweep.hits.values_list("pk", flat=True))
    row("  hits", f"{len(hits):,}")
    row("apply them, s", timed(lambda: post(f"/sweeps/{sweep.pk}/apply/", hit=hits)))
    row("  applied", f"{sweep.hits.filter(state=Hit.State.APPLIED).count():,}")
    row("undo them, s", timed(lambda: post(f"/sweeps/{sweep.pk}/undo/")))
    row("  undone", f"{sweep.hits.filter(state=Hit.State.UNDONE).count():,}")
    row("memory of the process at its most, MB", f"{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f}")


def measure_edits(post: Callable[..., object]) -> None:
    from reviewapp.models import Translation

    choose, passed, used = random.Random(1), [], []
    keys = list(Translation.objects.values_list("pk", flat=True))
    for pk in choose.sample(keys, EDITS + 1):
        text, version = Translation.objects.values_list("text", "version").get(pk=pk)
        words = text.split(" ")
        words.insert(choose.randrange(2, len(words) - 1), choose.choice(words).strip(".,"))
        before = time.perf_counter(), time.process_time()
        post(f"/translations/{pk}/save/", text=" ".join(words), version=version)
        passed.append(time.perf_counter() - before[0])
        used.append(time.process_time() - before[1])
    for name, share in (("median", 0.5), ("95 in 100", 0.95)):
        figures = (1000 * sorted(spent[1:])[int(EDITS * share)] for spent in (passed, used))
        row(f"one edit, {name}, ms", " / ".join(f"{figure:.0f}" for figure in figures))


def disk(count: int) -> float:
    """Kilobytes a paragraph that the tables of term work take with their indexes."""
    from django.db import connection

    with connection.cursor() as cursor:
        names = ", ".join(f"'reviewapp_{name}'" for name in TABLES)
        cursor.execute(
            f"SELECT SUM(pgsize) FROM dbstat WHERE name IN (SELECT name FROM sqlite_master WHERE tbl_name IN ({names}))"
        )
        return (cursor.fetchone()[0] or 0) / 1024 / count


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--paragraphs", type=int, default=PARAGRAPHS)
    asked.add_argument("--keep", type=Path)
    asked.add_argument("--step", choices=["populate", "measure"])
    given = asked.parse_args()
    if given.step == "populate":
        return populate(given.keep, given.paragraphs)
    if given.step == "measure":
        return measure(given.keep)
    with tempfile.TemporaryDirectory() as name:
        run(given.keep or Path(name), Path(name) / "measured", given.paragraphs)


def run(folder: Path, copy: Path, paragraphs: int) -> None:
    """Populate and measure in processes of their own: what one needs of memory is not the other's."""
    folder.mkdir(parents=True, exist_ok=True)
    if not (folder / "bench.sqlite3").exists():
        started = time.perf_counter()
        step("populate", folder, paragraphs)
        row(
            "bringing a paragraph in, with all checks, ms", f"{(time.perf_counter() - started) * 1000 / paragraphs:.1f}"
        )
    copy.mkdir()
    shutil.copy(folder / "bench.sqlite3", copy)
    step("measure", copy, paragraphs)


def step(name: str, folder: Path, paragraphs: int) -> None:
    arguments = [f"--step={name}", f"--keep={folder}", f"--paragraphs={paragraphs}"]
    subprocess.run([sys.executable, __file__, *arguments], check=True)


if __name__ == "__main__":
    main()
