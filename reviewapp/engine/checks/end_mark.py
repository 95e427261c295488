"""Paragraphs that end without a full stop or another end mark."""

import re
from collections.abc import Iterator

from reviewapp.engine.check import Example, check
from reviewapp.engine.findings import Finding, Severity, Span, fixes
from reviewapp.engine.languages.base import ANY_END
from reviewapp.engine.messages import _
from reviewapp.engine.pair import Pair

# What may follow an end mark, and what may stand at an end instead of one.
TRAILING = " \t\u00a0\u202f\u200b\u200e\u200f\"“”„'’‘«»›‹」』》〉)]}）】］*_"
OTHER_END = ":;,：；，、،؛—–-~"
LAST_WORD = re.compile(r"[^\s\u3000-\u303f\uff00-\uff0f\uff1a-\uff1f]{1,40}$")
ADDRESS = re.compile(r"@|://|www\.|[\w-]+\.[a-z]{2,}/?$")
INITIALS = re.compile(r"(?:^|[\s(])(?:\w\.)+$")
COMPANIES = frozenset(("ltd", "inc", "co", "corp", "etc", "llc", "plc", "s.a", "s.p.a", "s.r.l"))
INNER_END = re.compile(rf"\w\w[\"”»’)]?[{re.escape(ANY_END)}][\"”»’)\]]*(?:\s+\S|(?<=[。！？])\S)")
FULL_STOPS = {
    "zh": "。",
    "ja": "。",
    "hi": "।",
    "mr": "।",
    "ne": "।",
    "bn": "।",
    "ur": "۔",
    "hy": "։",
    "am": "።",
    "my": "။",
    "km": "។",
}
NO_FULL_STOP = frozenset(("th", "lo"))
FEW = 12


@check(
    title=_("End mark missing"),
    why=_("A sentence that ends in the source and not in the translation may be cut short."),
    category="fluency/punctuation/end-mark-missing",
    severity=Severity.MINOR,
    default=True,
    glyph=".",
    confidence=0.9,
    good=[
        Example("zh>en", "会议已经结束。", "The meeting is over."),
        Example("zh>en", "他说：“会议已经结束。”", "He said: “The meeting is over.”"),
        Example("en>fr", "Annual Report", "Rapport annuel"),
        Example("en>de", "Figure 3: The valley.", "Abbildung 3: Das Tal", role="caption"),
        Example("en>zh", "Contact the office of Halden Ltd.", "请联系哈尔登公司办公室"),
        Example("en>th", "The office is closed.", "สำนักงานปิด"),
        Example(">en", None, "Survey of Deterioration"),
        Example("en>es", "Write to us: desk@northmere.example.", "Escríbanos: desk@northmere.example"),
        Example("ru>en", "Список участников:", "List of participants:"),
    ],
    bad=[
        Example("zh>en", "会议已经结束。", "The meeting is ⟦over⟧"),
        Example(">en", None, "The office is closed. It will open on ⟦Monday⟧"),
        Example("en>ar", "The next issue will appear on 26 October.", "ويصدر العدد المقبل في 26 ⟦أكتوبر⟧"),
        Example("en>zh", "The plan was adopted by all parties.", "各方通过了该⟦计划⟧"),
        Example("de>fr", "Das Amt ist am Montag geschlossen.", "Le bureau est fermé ⟦lundi⟧"),
        Example("en>hi", "The office is closed on Monday.", "कार्यालय सोमवार को बंद ⟦है⟧"),
        Example("en>es", "He said: “The office is closed.”", "Dijo: “La oficina está ⟦cerrada⟧”"),
    ],
)
def end_mark(pair: Pair) -> Iterator[Finding]:
    body = pair.target.rstrip(TRAILING)
    known = pair.target_language
    if not body or body[-1] in ANY_END + OTHER_END + known.end_marks or known.tag in NO_FULL_STOP:
        return
    if pair.role in ("paragraph", "list item", "note") and is_expected(pair, body):
        word = last_word(pair, body)
        mark = FULL_STOPS.get(pair.target_language.tag, ".")
        yield Finding(
            _("No full stop or other mark ends the sentence."),
            target=word,
            fixes=fixes(pair.target[word.start : word.end] + mark),
        )


def is_expected(pair: Pair, body: str) -> bool:
    if ADDRESS.search(body, max(0, len(body) - 40)) and ADDRESS.search(body.split()[-1]):
        return False
    if pair.source is None:
        return pair.role == "paragraph" and INNER_END.search(body) is not None
    source = pair.source.rstrip(TRAILING)
    if not source or source[-1] not in ANY_END + pair.source_language.end_marks:
        return False
    return len(source.split()) > FEW or not ends_in_abbreviation(pair, source)


def ends_in_abbreviation(pair: Pair, source: str) -> bool:
    """Whether the dot of a short source belongs to its last word: Halden Ltd."""
    word = source.split()[-1].rstrip(".").lower()
    known = word in pair.source_language.abbreviations or word in COMPANIES
    return source[-1] == "." and (known or INITIALS.search(source) is not None)


def last_word(pair: Pair, body: str) -> Span:
    if pair.target_language.spaced:
        match = LAST_WORD.search(body, max(0, len(body) - 40))
        return Span(match.start(), len(body)) if match else Span(len(body) - 1, len(body))
    words = pair.target_language.words(body[-12:])
    start = len(body) - len(body[-12:]) + words[-1][0] if words and pair.target_language.tag == "zh" else len(body) - 1
    return Span(start, len(body))
