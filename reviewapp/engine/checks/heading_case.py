"""Headings with capitals like titles in one place of a document, like sentences in another."""

import re
from collections.abc import Iterator, Sequence

from reviewapp.engine.check import DOCUMENT, Example, Fact, MarkClass, Placed, check
from reviewapp.engine.findings import Finding, Severity, Span
from reviewapp.engine.habits import slips
from reviewapp.engine.messages import _
from reviewapp.engine.pair import Pair

LONG = re.compile(r"(?<!\w)[^\W\d_]{4,}")
TITLE, SENTENCE = "title", "sentence"


def heading_styles(pair: Pair) -> Iterator[Fact]:
    """How a heading of a few long words is set; names make the first of them no witness."""
    if pair.role != "heading" or pair.target.isupper():
        return
    words = LONG.findall(pair.target, 1)
    capitals = sum(word[0].isupper() for word in words)
    if len(words) > 1 and capitals in (0, len(words)):
        yield Fact("headings", TITLE if capitals else SENTENCE, Span(0, len(pair.target)))


@check(
    title=_("Headings set in two ways"),
    why=_("A document sets its headings like titles or like sentences; engines follow whichever they saw last."),
    category="style/inconsistent/heading-case",
    severity=Severity.NEUTRAL,
    scope=DOCUMENT,
    default=False,  # levels of headings may rightly differ, and a role does not tell its level
    mark=MarkClass.STYLE,
    glyph="H",
    confidence=0.7,
    languages=("en",),
    collect=heading_styles,
    good=[
        Example(">en", None, "Survey of the Deterioration Found\nRegulation of the Climate Inside", role="heading"),
        Example(">en", None, "Survey of the deterioration found", role="heading"),
        Example(">en", None, "Introduction", role="heading"),
    ],
    bad=[
        Example(
            ">en",
            None,
            "Survey of the Deterioration Found\nRegulation of the Climate Inside\n"
            "Digital Documentation and Storage\n⟦Outlook on the coming years⟧",
            role="heading",
        ),
        Example(
            ">en",
            None,
            "Survey of the deterioration found\nRegulation of the climate inside\n"
            "Digital documentation and storage\n⟦Outlook on the Coming Years⟧",
            role="heading",
        ),
        Example(
            ">en",
            None,
            "Where the Money Went\nWhat the Members Wanted\nWhen the Doors Opened\n⟦Why the roof was leaking⟧",
            role="heading",
        ),
    ],
)
def heading_case(group: Sequence[Placed]) -> Iterator[tuple[int, Finding]]:
    for at, fact, _message in slips(group, TITLE, SENTENCE):
        message = (
            _("This heading is set like a title, the others like sentences.")
            if fact.value == TITLE
            else _("This heading is set like a sentence, the others like titles.")
        )
        yield at, Finding(message, target=fact.span)
