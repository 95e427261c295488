"""How fast the command `reviewapp` is, on texts made here: a table of start-up, speed and growth; then of files read.

The texts are the same each time. One paragraph in ten has something planted that the checks should find; the share
found is printed beside the speed, because a check that finds nothing is fast.
"""

import csv
import json
import random
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from scripts.bench_formats import figures

COMMAND = Path(sys.executable).with_name("reviewapp")
SIZES = (500, 5000)
STARTS = 5
TERMS = [
    ("水资源管理", "water resources management"),
    ("山区公路", "mountain road"),
    ("职业培训中心", "vocational training centre"),
    ("渔业合作社", "fishing cooperative"),
    ("防洪工程", "flood control works"),
    ("图书流动站", "mobile library"),
    ("社区诊所", "community clinic"),
    ("育种实验室", "seed laboratory"),
]
SENTENCES = [
    ("{a}去年接待了{n}名学员。", "Last year the {b} received {n} trainees."),
    (
        "会议讨论了{a}的经费问题，没有作出决定。",
        "The meeting discussed the funding of the {b} without taking a decision.",
    ),
    ("到{year}年，{a}将覆盖全部村庄。", "By {year}, the {b} will reach every village."),
    (
        "负责人说：“{a}离不开当地居民的支持。”",
        "“The {b} depends on the support of local people,” the head of the office said.",
    ),
    ("报告（见附件）列出了{n}项改进措施。", "The report (see annex) lists {n} measures for improvement."),
]


def paragraph(choose: random.Random) -> tuple[str, str]:
    source, target = [], []
    for theirs, ours in choose.choices(SENTENCES, k=4):
        term, translation = choose.choice(TERMS)
        numbers = {"n": choose.randint(12, 980), "year": choose.randint(2027, 2045)}
        source.append(theirs.format(a=term, **numbers))
        target.append(ours.format(b=translation, **numbers))
    return "".join(source), " ".join(target)


def spoil(choose: random.Random, target: str) -> str:
    """Plant one thing that machines do."""
    words = target.split(" ")
    place = choose.randrange(1, len(words) - 1)
    return choose.choice(
        [
            " ".join([*words[:place], words[place], *words[place:]]),
            f"** {target}",
            target.rstrip(".”") + " 的",
            " ".join(words[:place]) + "  " + " ".join(words[place:]),
        ]
    )


def pairs(count: int) -> Iterator[dict[str, str]]:
    choose = random.Random(20261124)
    for number in range(count):
        source, target = paragraph(choose)
        spoilt = number % 10 == 0
        yield {
            "id": f"{number}{'-spoilt' if spoilt else ''}",
            "doc": str(number // 20),
            "source": source,
            "target": spoil(choose, target) if spoilt else target,
            "source_lang": "zh-Hans",
            "target_lang": "en",
        }


def write_texts(folder: Path, count: int) -> Path:
    path = folder / f"{count}.jsonl"
    path.write_text("".join(json.dumps(pair, ensure_ascii=False) + "\n" for pair in pairs(count)), encoding="utf-8")
    return path


def write_terms(folder: Path) -> Path:
    path = folder / "terms.csv"
    with path.open("w", encoding="utf-8", newline="") as stream:
        csv.writer(stream).writerows([("source", "target"), *TERMS])
    return path


def check(path: Path, terms: Path) -> tuple[float, float, set[str]]:
    """Seconds that pass, seconds of processor time, and the ids of paragraphs with findings."""
    before, started = processor_seconds(), time.perf_counter()
    command = [COMMAND, "check", path, "--from", "zh-Hans", "--to", "en", "--terms", terms, "--format", "jsonl"]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
    passed = time.perf_counter() - started
    return passed, processor_seconds() - before, {json.loads(line)["id"] for line in done.stdout.splitlines()}


def processor_seconds() -> float:
    spent = resource.getrusage(resource.RUSAGE_CHILDREN)
    return spent.ru_utime + spent.ru_stime


def row(name: str, value: str) -> None:
    print(f"{name:<58}{value:>12}", flush=True)


def main() -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        terms, one = write_terms(folder), write_texts(folder, 1)
        starts = [check(one, terms) for _ in range(STARTS)]
        row("start-up, one paragraph, median, s", f"{statistics.median(passed for passed, _, _ in starts):.2f}")
        own = statistics.median(spent for _, spent, _ in starts)
        each = {}
        for size in SIZES:
            _passed, spent, found = check(write_texts(folder, size), terms)
            each[size] = (spent - own) / size
            row(f"{size:,} paragraphs, all checks and terms, processor s", f"{spent:.2f}")
            row(f"{size:,} paragraphs, a processor second without start-up", f"{1 / each[size]:,.0f}")
            row(
                f"{size:,} paragraphs, share of planted found",
                f"{sum('spoilt' in id for id in found) / (size / 10):.3f}",
            )
        few, many = SIZES
        row(f"cost of a paragraph among {many:,} against {few:,}", f"{each[many] / each[few]:.2f}")
    for name, value in figures():
        row(name, value)


if __name__ == "__main__":
    main()
