"""A question that became a statement, or a statement that became a question."""

from collections.abc import Iterator

from reviewapp.engine.check import Example, check
from reviewapp.engine.findings import Finding, Severity, Span, fixes
from reviewapp.engine.languages.base import ANY_END
from reviewapp.engine.messages import _
from reviewapp.engine.pair import Pair

QUESTION = frozenset("?？؟՞፧⁇⁈⁉‽")
STATEMENT = frozenset(".。।۔։｡．።။។")
# In Greek the semicolon asks.
ASKS_OTHERWISE = frozenset(("el", "grc", "hy", "th"))
MARKS = {"ar": "؟", "fa": "؟", "ur": "؟", "zh": "？", "ja": "？"}


@check(
    title=_("Question and statement confused"),
    why=_("The end mark is the only sign of a question in many sentences, and engines level it."),
    category="accuracy/mistranslation/end-mark-differs",
    severity=Severity.MINOR,
    default=True,
    glyph="?",
    confidence=0.85,
    needs_source=True,
    good=[
        Example("zh>en", "会议结束了吗？", "Is the meeting over?"),
        Example("zh>en", "他问：“谁来？”", "He asked who was coming."),
        Example("zh>en", "谁来？他问。谁？", "“Who?” he asked."),
        Example("en>zh", "The meeting is over.", "会议结束了。"),
        Example("en>el", "Is it over?", "Τελείωσε;"),
        Example("en>fr", "Stop!", "Arrêtez."),
    ],
    bad=[
        Example("zh>en", "会议结束了吗？", "The meeting is ⟦over.⟧"),
        Example("en>es", "Nobody came.", "¿No vino ⟦nadie?⟧"),
        Example("en>ar", "Did she leave?", "لقد ⟦غادرت.⟧"),
        Example("ru>en", "Кто пришёл?", "Who ⟦came.⟧"),
        Example("en>zh", "Is the meeting over?", "会议结束⟦了。⟧"),
    ],
)
def end_mark_differs(pair: Pair) -> Iterator[Finding]:
    source, target = (pair.source or "").rstrip(), pair.target.rstrip()
    if source[-1:] not in ANY_END or target[-1:] not in ANY_END or not source or not target:
        return
    asked, asks = source[-1] in QUESTION, target[-1] in QUESTION
    if asked == asks or ASKS_OTHERWISE & {pair.source_language.tag, pair.target_language.tag}:
        return
    statement = target if asked else source
    if statement[-1] in STATEMENT and statement[-2:-1].isalnum() and QUESTION.isdisjoint(statement):
        yield finding(pair, target, asked)


def finding(pair: Pair, target: str, asked: bool) -> Finding:
    start = len(target) - 2
    while pair.target_language.spaced and start and not target[start - 1].isspace():
        start -= 1
    message = _("The source asks; this states.") if asked else _("The source states; this asks.")
    fix = target[start:-1] + MARKS.get(pair.target_language.tag, "?")
    # Spanish needs the opening mark too, and a statement needs other words.
    safe = asked and pair.target_language.tag not in ("es", "gl")
    return Finding(message, target=Span(start, len(target)), fixes=fixes(fix) if safe else ())
