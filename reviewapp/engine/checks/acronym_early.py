"""An acronym that is used before the text says what it stands for."""

import re
from collections.abc import Iterator, Sequence

from reviewapp.engine.acronyms import LETTERS, introductions
from reviewapp.engine.check import DOCUMENT, Example, Fact, MarkClass, Placed, check
from reviewapp.engine.findings import Finding, Severity, Span, fixes
from reviewapp.engine.messages import _
from reviewapp.engine.pair import Pair

USE = re.compile(rf"(?<![\w-])[{LETTERS}]{{2,8}}(?![\w-])")
CAPITALS = re.compile(f"[{LETTERS}]{{2}}")
PROSE = ("paragraph", "list item", "note")  # headings and tables are short of room
USED, INTRODUCED = "", "introduced "


def collect(pair: Pair) -> Iterator[Fact]:
    """The first use of each acronym in the paragraph that the source has not as well, and where it is introduced."""
    text = pair.target
    if pair.role not in PROSE or not any(map(str.isupper, pair.unfolded)) or not CAPITALS.search(text):
        return
    if text.isupper() or text.rstrip("\"”»’')）」")[-1:] not in pair.target_language.end_marks:
        return  # a headline
    introduced = {each.acronym: each for each in introductions(text, pair.target_language)}
    seen = set()
    for match in USE.finditer(text):
        acronym = match[0]
        if acronym in seen:
            continue
        seen.add(acronym)
        known = introduced.get(acronym)
        if known and match.start() >= min(known.at.start, known.span.start):
            yield Fact(acronym, INTRODUCED + text[slice(*known.span)], known.at)
        elif acronym not in (pair.source or ""):
            yield Fact(acronym, USED, Span(*match.span()))


@check(
    title=_("Acronym used before it is introduced"),
    why=_("The source has the whole name there, or its own short form; readers meet letters that mean nothing yet."),
    category="terminology/inconsistent/acronym",
    severity=Severity.MINOR,
    scope=DOCUMENT,
    default=True,
    mark=MarkClass.STYLE,
    glyph="Ă",
    confidence=0.8,
    collect=collect,
    good=[
        Example(">en", None, "The Orla Lake Board (OLB) met.\nThe OLB agreed."),
        Example(">en", None, "OLB publishes its report\nThe Orla Lake Board (OLB) met."),
        Example("zh>en", "OLB开会。\n奥尔拉湖委员会。", "OLB met.\nThe Orla Lake Board (OLB) was founded in May."),
        Example(">en", None, "The BBC reported it.\nThe BBC was first."),
    ],
    bad=[
        Example(">en", None, "The ⟦OLB⟧ met. The OLB agreed.\nThe Orla Lake Board (OLB) was founded in May."),
        Example("zh>en", "湖委会开会。\n奥尔拉湖委员会。", "The ⟦OLB⟧ met.\nThe Orla Lake Board (OLB) is new."),
        Example(">fr", None, "Le ⟦CLO⟧ siège.\nLe Conseil du lac d’Orla (CLO) est nouveau."),
        Example(">ru", None, "⟦РСО⟧ собрался.\nРечной совет Орлы (РСО) решил."),
    ],
)
def acronym_early(group: Sequence[Placed]) -> Iterator[tuple[int, Finding]]:
    first = group[0]
    if first.fact.value != USED:
        return
    introduction = next((placed for placed in group if placed.fact.value != USED), None)
    if introduction:
        name = introduction.fact.value.removeprefix(INTRODUCED)
        yield (
            first.at,
            Finding(
                _("Only paragraph %(number)s says that “%(acronym)s” stands for “%(name)s”."),
                target=first.fact.span,
                params={"number": introduction.at + 1, "acronym": first.fact.key, "name": name},
                fixes=fixes(f"{name} ({first.fact.key})"),
                group=f"acronym early {first.fact.key}",
            ),
        )
