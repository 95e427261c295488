"""Sentences of the source that the translation leaves out."""

from collections.abc import Iterator

from reviewapp.engine.check import Example, check
from reviewapp.engine.findings import Finding, Severity, Span
from reviewapp.engine.messages import _
from reviewapp.engine.pair import Pair
from reviewapp.engine.places import shortened

CONFIDENCE = 0.8


@check(
    title=_("Sentence missing"),
    why=_("A whole sentence of the source has no counterpart; machines drop them without a trace."),
    category="accuracy/omission/sentence",
    severity=Severity.MAJOR,
    default=True,
    glyph="⋯",
    confidence=CONFIDENCE,
    needs_source=True,
    good=[
        Example(
            "en>de",
            "The bridge is closed. It will reopen in May. Buses run every hour.",
            "Die Brücke ist gesperrt und wird im Mai wieder geöffnet. Busse fahren jede Stunde.",
        ),
        Example(
            "zh>en",
            "会议已经结束。代表们返回各自的城市。报告将于下周公布。",
            "The meeting is over. The delegates have returned to their cities. The report will be published next week.",
        ),
        Example("en>fr", "Yes. We will come on Friday.", "Oui, nous viendrons vendredi."),
    ],
    bad=[
        Example(
            "en>ar",
            "Suspected cases: 87; deaths: 2. The fatality rate is 2.3%. The team will open a centre with 30 beds. "
            "It will be staffed around the clock.",
            "الحالات المشتبه فيها: 87؛ والوفيات: 2. ويبلغ معدل الإماتة 2.3%. وسيفتتح الفريق مركزًا يضم 30 سريرًا.⟦⟧",
        ),
        Example(
            "en>de",
            "The office opened in 1985. Its staff of 40 now works in three countries. The budget is 12 million euros.",
            "Das Büro wurde 1985 eröffnet.⟦⟧ Das Budget beträgt 12 Millionen Euro.",
        ),
        Example(
            "zh>en",
            "库房建于1985年。墙体返潮严重，需要尽快修复。展厅每天开放六个小时。",
            "The storeroom was built in 1985.⟦⟧ The exhibition hall is open for six hours a day.",
        ),
    ],
)
def sentence_missing(pair: Pair) -> Iterator[Finding]:
    gap = pair.gap
    if gap and gap.missing:
        place = pair.sentences[gap.at - 1].end if gap.at else 0
        source = pair.source_sentences[gap.at]
        yield Finding(
            _("“%(sentence)s” is not translated."),
            target=Span(place, place),
            source=source,
            params={"sentence": shortened((pair.source or "")[source.start : source.end])},
            confidence=gap.confidence(CONFIDENCE),
        )
