"""Write docs/checks.md from the checks themselves: `make reference`."""

import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "checks.md"
HEAD = """# Checks
Made by `make reference` from the checks themselves, as `reviewapp checks` and the help pages are.
⟦ ⟧ mark what is found.
"""


def page() -> str:
    from reviewapp.engine.check import all_checks

    return HEAD + "".join(f"\n{line}" for check in all_checks().values() for line in section(check))


def section(check) -> Iterator[str]:
    yield f"\n## {check.glyph} {check.title}"
    facts = [check.category, check.severity.label, f"looks at a {check.scope}", check.cost, state(check)]
    yield " · ".join([f"`{check.name}`", *facts])
    yield f"\n{check.why}\n"
    for heading, examples in (("Found", check.bad), ("Left alone", check.good)):
        yield f"{heading}:"
        for example in examples:
            yield f"- {example.languages}: {quoted(example.source)}{code(example.target)}"
        yield ""


def state(check) -> str:
    on = "on by default" if check.default else "off by default"
    return f"{on}, {', '.join(check.languages)} only" if check.languages else on


def quoted(source: str | None) -> str:
    return "" if source is None else f"{code(source)} → "


def code(text: str) -> str:
    """`text` as Markdown code that shows every character, whatever backticks and breaks it holds."""
    shown = text.replace("\n", "⏎").replace("|", "\\|") or " "
    fence = "``" if "`" in shown else "`"
    return f"{fence} {shown} {fence}" if fence == "``" or shown != shown.strip() else f"{fence}{shown}{fence}"


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    PAGE.write_text(page(), encoding="utf-8")
    print(f"{PAGE.relative_to(ROOT)} is written.")
