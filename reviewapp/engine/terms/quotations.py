"""Where a text quotes: a quotation is somebody else's wording."""

from reviewapp.engine.languages import language as language_of

PAIRS = {"“": "”", "«": "»", "「": "」", "『": "』", "‹": "›", "＂": "＂", '"': '"'}
LONGEST = 2000


def quoted_spans(text: str, language: str) -> list[tuple[int, int]]:
    """The insides of quotations, without nested ones, in code points; a mark that is not closed opens none.

    Single marks are left out: they are apostrophes as often.
    """
    pairs = PAIRS | {start: end for start, end in language_of(language).quotes if start not in "‘’'‚"}
    if not any(mark in text for mark in pairs):
        return []
    spans, at = [], 0
    while at < len(text):
        close = pairs.get(text[at])
        end = text.find(close, at + 1, at + LONGEST) if close else -1
        if end > 0:
            spans.append((at + 1, end))
            at = end
        at += 1
    return spans
