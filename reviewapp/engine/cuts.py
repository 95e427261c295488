"""Cutting a text after its end marks, fast."""

import re

from reviewapp.engine.findings import Span

END = re.compile(r"[.!?…؟।][\"”’»)\]]*\s+|[。！？][”’」』）]*\s*")


def cut(text: str) -> list[Span]:
    """Spans between end marks, in order, without the spaces between them. Some end in an abbreviation's point."""
    spans, start = [], 0
    for match in END.finditer(text):
        spans.append(Span(start, match.start() + len(match[0].rstrip())))
        start = match.end()
    if start < len(text):
        spans.append(Span(start, start + len(text[start:].rstrip())))
    return spans
