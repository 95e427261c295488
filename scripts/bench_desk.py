"""How fast the desk is with a document of 5,000 paragraphs: at the server, and for hands on a keyboard.

Starts a server of its own on a new data folder. The server's times are of whole requests with all middleware; those of
the browser run from the event of the key to what people wait for. `--data FOLDER` keeps the document for another run.
"""

import argparse
import gzip
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from playwright.sync_api import Page, sync_playwright  # noqa: E402 (found only once the project's folder is known)

from scripts.bench import TERMS, pairs, row  # noqa: E402
from scripts.screenshots import serving  # noqa: E402
from tests import chromium  # noqa: E402

PARAGRAPHS = 5000
LOADS, SAVES, STEPS, CHECKS = 15, 120, 50, 30
READING = 400  # milliseconds; nobody reads a paragraph in less
MIDDLE = PARAGRAPHS // 2

NUMBER = "document.querySelector('.para.active')?.dataset.number"
# Runs in the page: when the key went down, and when what it asked for was there.
CLOCK = """
window.clock = { done: [] };
addEventListener("keydown", (event) => { clock.at = event.timeStamp; }, true);
addEventListener("focusin", ({ target }) => {
  if (target.matches(".editor") && clock.at) clock.done.push(performance.now() - clock.at);
}, true);
new MutationObserver((changes) => {
  const finds = changes.some(({ target }) => target.matches?.("[data-finds]"));
  if (finds && clock.at) clock.found = performance.now() - clock.at;
  if (!clock.editable && document.querySelector("main .editor")) clock.editable = performance.now();
}).observe(document, { childList: true, subtree: true });
"""


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--data", type=Path)
    chosen = arguments.parse_args().data
    with tempfile.TemporaryDirectory() as folder:
        os.environ |= {"REVIEWAPP_DATA": str(chosen or folder), "DJANGO_SETTINGS_MODULE": "reviewapp.settings"}
        import django

        django.setup()
        address = bring()
        at_the_server(address)
        with serving(Path(os.environ["REVIEWAPP_DATA"])) as server:
            in_the_browser(server, server + address)


def bring() -> str:
    """Store the document where it is not stored yet; the address of its desk."""
    from django.core.management import call_command
    from django.urls import reverse

    from reviewapp.models import Document

    call_command("prepare", verbosity=0)
    title = f"{PARAGRAPHS:,} paragraphs"
    document = Document.objects.filter(title=title).first()
    if document is None:
        started = time.perf_counter()
        document = store(title)
        row(f"{PARAGRAPHS:,} paragraphs stored and checked, s", f"{time.perf_counter() - started:.1f}")
    return reverse("desk", args=[document.pk, "en"])


def store(title: str) -> Any:
    from reviewapp.actions.documents import import_document
    from reviewapp.actions.members import create_project
    from reviewapp.actions.terms import add_concept
    from reviewapp.engine.formats.rows import Candidate, Row
    from reviewapp.models import User

    by = User.objects.get(username="coordinator")
    project = create_project(title=title, source_language="zh-Hans", target_language="en", by=by)
    for source, target in TERMS:
        forms = [("zh-Hans", source, "preferred"), ("en", target, "preferred")]
        add_concept(project=project, terms=forms, by=by)
    rows = [
        Row(source=pair["source"], target=pair["target"], candidates=(Candidate(pair["target"] + " Truly.", "B"),))
        for pair in pairs(PARAGRAPHS)
    ]
    return import_document(
        project=project, title=title, rows=rows, source_language="zh-Hans", target_language="en", by=by, run="A"
    )


def at_the_server(address: str) -> None:
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    client = someone()
    for name, path in (("first", f"{address}?p=1"), ("middle", f"{address}?p={MIDDLE}")):
        client.get(path)
        (times, own), answer = timed(LOADS, lambda path=path: client.get(path))
        with CaptureQueriesContext(connection) as queries:
            client.get(path)
        row(f"open at the {name} paragraph: server, median, ms", f"{statistics.median(times):.0f}")
        row(f"open at the {name} paragraph: processor, median, ms", f"{statistics.median(own):.0f}")
        row(f"open at the {name} paragraph: queries", str(len(queries)))
        row(f"open at the {name} paragraph: HTML compressed, KB", f"{len(gzip.compress(answer.content)) / 1024:.0f}")
    saves(client)
    scripts = b"".join(path.read_bytes() for path in sorted((ROOT / "static" / "js").glob("*.js")))
    row("own scripts compressed, KB", f"{len(gzip.compress(scripts)) / 1024:.0f}")


def someone() -> Any:
    from django.conf import settings
    from django.test import Client

    from reviewapp.models import User

    settings.ALLOWED_HOSTS = [*settings.ALLOWED_HOSTS, "testserver"]
    client = Client()
    client.force_login(User.objects.get(username="coordinator"))
    return client


def timed(times: int, run: Callable[[], Any]) -> tuple[tuple[list[float], list[float]], Any]:
    """Milliseconds that passed each of the `times`, those of the processor, and what the last one gave."""
    passed, own = [], []
    for _time in range(times):
        started, worked = time.perf_counter(), time.process_time()
        result = run()
        passed.append((time.perf_counter() - started) * 1000)
        own.append((time.process_time() - worked) * 1000)
    return (passed, own), result


def saves(client: Any) -> None:
    from django.urls import reverse

    from reviewapp.models import Document, Translation

    document = Document.objects.get(title=f"{PARAGRAPHS:,} paragraphs")
    waiting = iter(Translation.objects.of(document, "en")[100 : 101 + SAVES])

    def save() -> None:
        each = next(waiting)
        typed = {"version": each.version, "text": f"It it was so. {each.text}", "then": "stay"}
        answer = client.post(reverse("save", args=[each.pk]), typed, headers={"hx-request": "true"})
        assert answer.status_code == 200

    save()
    (taken, own), _answer = timed(SAVES, save)
    row("save with checks and terms: server, p50, ms", f"{statistics.median(taken):.0f}")
    row("save with checks and terms: server, p95, ms", f"{p95(taken):.0f}")
    row("save with checks and terms: processor, p50, ms", f"{statistics.median(own):.0f}")


def p95(times: list[float]) -> float:
    return statistics.quantiles(times, n=20)[-1]


@contextmanager
def page_of(address: str) -> Iterator[Page]:
    """A browser that has signed in, with the clock in its pages."""
    from django.conf import settings

    session = someone().cookies[settings.SESSION_COOKIE_NAME]
    arguments, path = ["--no-sandbox"] if os.geteuid() == 0 else [], chromium.find()
    if not path:
        raise SystemExit(chromium.MISSING)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=arguments)
        context = browser.new_context(viewport={"width": 1440, "height": 900}, locale="en")
        context.add_cookies([{"name": session.key, "value": session.value, "url": address}])
        context.add_init_script(CLOCK)
        yield context.new_page()
        browser.close()


def in_the_browser(server: str, address: str) -> None:
    with page_of(server) as page:
        row(
            "open until the first paragraph can be edited, median, ms",
            f"{statistics.median(opened(page, address)):.0f}",
        )
        steps(page, f"{address}?p={MIDDLE}")
        row("findings after the last key, p95, ms", f"{p95(list(findings(page))):.0f}")


def opened(page: Page, address: str) -> list[float]:
    times = []
    for _time in range(7):
        page.goto(f"{address}?p=1")
        page.locator("main .editor").wait_for()
        times.append(page.evaluate("clock.editable"))
    return times


def steps(page: Page, address: str) -> None:
    """One letter into each paragraph, a glance at it, then on to the next."""
    page.goto(address)
    page.locator("main .editor").wait_for()
    taken = []
    for _step in range(STEPS):
        page.keyboard.type("x")
        page.wait_for_timeout(READING)
        before = page.evaluate(NUMBER)
        page.evaluate("clock.done = []")
        page.keyboard.press("Alt+ArrowDown")
        taken.append(until(page, f"{NUMBER} !== '{before}' && clock.done.at(-1)"))
    row("next paragraph, draft stored, p50, ms", f"{statistics.median(taken):.0f}")
    row("next paragraph, draft stored, p95, ms", f"{p95(taken):.0f}")


def findings(page: Page) -> Iterator[float]:
    for number in range(CHECKS):
        page.evaluate("clock.found = 0")
        page.keyboard.type("word word "[number % 10])
        yield until(page, "clock.found")
        page.wait_for_timeout(50)


def until(page: Page, figure: str) -> float:
    """The number that a script gives as soon as there is one."""
    for _try in range(400):
        if found := page.evaluate(figure):
            return float(found)
        page.wait_for_timeout(10)
    raise SystemExit(f"Nothing happened in the page: {figure}")


if __name__ == "__main__":
    main()
