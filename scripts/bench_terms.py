"""How well and how fast terms are discovered, on articles and texts that were written here.

Quality by pair of languages, how far the confidence of renderings can be believed, time for a paragraph,
and how time and memory grow up to 100,000 paragraphs.
"""

import resource
import subprocess
import sys
import time
from collections import defaultdict
from collections.abc import Callable

from reviewapp.engine.pair import Pair
from reviewapp.engine.terms.discovery import discover
from reviewapp.engine.terms.discovery.calibration import brier, expected_error, fit, reliability
from scripts.bench import pairs as made_pairs
from scripts.bench import row
from tests.engine.terms.articles import Article, Score, articles, judged, score

SIZES = (1_000, 100_000)
FOLDS = 5
TIMES = 7
KILOBYTES_A_MEGABYTE = 1024


def every() -> list[Article]:
    return articles() + articles("fresh")


def by_pair() -> None:
    """Renderings located and exact, deviating ones found, flags right: with the source, then from the target alone."""
    heads = "".join(f"{head:>10}" for head in ("located", "exact", "found", "right"))
    print(f"{'terms, by languages':<24}{heads}   target alone: found, right")
    groups: dict[str, list[Article]] = defaultdict(list)
    for article in every():
        groups[" > ".join(article.languages)].append(article)
        groups["all"].append(article)
    for name, group in sorted(groups.items(), key=lambda item: (item[0] == "all", item[0])):
        whole, bare = (total([score(article, mode) for article in group]) for mode in (True, False))
        print(
            f"{name:<24}{of(whole.located, whole.renderings)}{of(whole.exact, whole.renderings)}"
            f"{of(whole.found, whole.variants)}{of(whole.right, whole.flags)}"
            f"{of(bare.found, bare.variants)}{of(bare.right, bare.flags)}"
        )


def total(scores: list[Score]) -> Score:
    return Score(*(sum(column) for column in zip(*scores, strict=True)))


def of(part: int, whole: int) -> str:
    return f"{part}/{whole}".rjust(10)


def belief() -> None:
    """Predicted against observed, each article by a table that was fitted without it."""
    for mode in (True, False):
        samples = [judged(article, mode) for article in every()]
        predictions = []
        for fold in range(FOLDS):
            others = (each for at, some in enumerate(samples) if at % FOLDS != fold for each in some)
            table = fit(others)
            held = (each for at, some in enumerate(samples) if at % FOLDS == fold for each in some)
            predictions += [(table.of(evidence), right) for evidence, right in held]
        print(f"confidence {'with' if mode else 'without'} the source: renderings, predicted, observed")
        for each in reliability(predictions):
            print(f"    {each.size:>5}{each.predicted:>8.2f}{each.observed:>8.2f}")
        row("    expected calibration error", f"{expected_error(predictions):.3f}")
        row("    Brier score", f"{brier(predictions):.3f}")
        table = fit(each for some in samples for each in some)
        print("    the table to ship:", [tuple(block) for block in table.blocks])


def warm() -> None:
    """Processor milliseconds for a paragraph that was seen before, the best of several runs."""
    for mode in (True, False):
        texts = [article.pairs(mode) for article in every()]
        count = sum(map(len, texts))
        spent = best(lambda texts=texts: [discover(pairs) for pairs in texts])
        name = f"discovery {'with' if mode else 'without'} the source, warm, ms a paragraph"
        row(name, f"{1000 * spent / count:.2f}")


def best(run: Callable[[], object]) -> float:
    seconds = []
    for _ in range(TIMES):
        started = time.process_time()
        run()
        seconds.append(time.process_time() - started)
    return min(seconds)


def growth() -> None:
    for mode in ("with", "without"):
        few, many = (grown(mode, size) for size in SIZES)
        row(f"discovery {mode} the source, {SIZES[1]:,} paragraphs, s", f"{many[0]:.0f}")
        row(f"    times the {SIZES[0]:,} paragraphs", f"{many[0] / few[0]:.0f}")
        row("    memory of the process, texts included, MB", f"{many[1]:.0f}")


def grown(mode: str, size: int) -> tuple[float, float]:
    """Processor seconds and peak megabytes of discovery in a process of its own."""
    command = [sys.executable, "-m", "scripts.bench_terms", mode, str(size)]
    seconds, megabytes = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout.split()
    return float(seconds), float(megabytes)


def measure(mode: str, size: int) -> None:
    sourced = mode == "with"
    texts = [Pair(each["source"] if sourced else None, each["target"], "zh-Hans", "en") for each in made_pairs(size)]
    discover(texts[:50])
    started = time.process_time()
    discover(texts)
    spent = time.process_time() - started
    print(spent, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / KILOBYTES_A_MEGABYTE)


def main() -> None:
    by_pair()
    belief()
    warm()
    growth()


if __name__ == "__main__":
    measure(sys.argv[1], int(sys.argv[2])) if len(sys.argv) > 1 else main()
