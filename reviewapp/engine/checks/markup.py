"""Tags, character entities and escape sequences left in the text."""

import re
from collections.abc import Iterator
from html import unescape

from reviewapp.engine.check import Example, check
from reviewapp.engine.findings import Finding, Severity, Span, fixes
from reviewapp.engine.messages import _
from reviewapp.engine.pair import Pair

GATE = frozenset("<&\\")
# Elements of HTML that stand within or around text, and the inline elements of XLIFF and TMX.
ELEMENTS = (
    "a|abbr|b|big|blockquote|body|br|center|cite|code|dd|del|div|dl|dt|em|font|h[1-6]|head|hr|html|i|img|input|ins|kbd|li|"
    "mark|nobr|ol|p|pre|q|s|script|small|span|strike|strong|style|sub|sup|table|tbody|td|th|thead|tr|tt|u|ul|wbr|"
    "bpt|bx|cp|ept|ex|ec|g|it|mrk|pc|ph|sc|ut|x|hi"
)
TAG = rf"</?(?:{ELEMENTS})(?:\s[^<>]{{0,200}})?/?>|<!--|-->|<!\[CDATA\[|\]\]>"
ENTITY = r"&\s?(?:#\s?\d{2,6}|#\s?[xX][0-9a-fA-F]{2,6}|[a-zA-Z][a-zA-Z0-9]{1,9})\s?;"
ESCAPE = (
    r"(?<![\\:])\\u[0-9a-fA-F]{4}|\\x[0-9a-fA-F]{2}|\\[\"']"
    r"|(?<![:\\\w])\\[nrt](?![a-z])|(?<=[.,;!?])\\[nrt]"
)
LEFT = re.compile(f"(?P<tag>{TAG})|(?P<entity>{ENTITY})|(?P<escape>{ESCAPE})", re.IGNORECASE)
ESCAPED = {"\\n": " ", "\\r": " ", "\\t": " "}


@check(
    title=_("Markup left over"),
    why=_("Tags, entities and escape sequences belong to a file, not to what people read."),
    category="design/markup/leftover",
    severity=Severity.MAJOR,
    default=True,
    glyph="‹",
    confidence=0.95,
    good=[
        Example(">en", None, "If a < b and c > d, Orme & Sons wins; write to <desk@northmere.example>."),
        Example("en>fr", "Press <b>Save</b>.", "Cliquez sur <b>Enregistrer</b>."),
        Example(">de", None, "Die Datei liegt in C:\\neu\\test und kostet 5 &. Ende;"),
        Example(">zh", None, "R&D；A&B；x<y。"),
    ],
    bad=[
        Example(">es", None, "Se requieren ⟦<b>⟧dos tercios de los votos."),
        Example(">ar", None, "نحتاج إلى 400 لتر من⟦&nbsp;⟧الوقود."),
        Example(">fr", None, "L⟦&#39;⟧eau est froide⟦<br/>⟧."),
        Example(">en", None, 'He said ⟦\\"⟧yes⟦\\"⟧.⟦\\n⟧'),
        Example(">ru", None, "Он сказал ⟦& quot ;⟧да⟦&quot;⟧."),
        Example(">zh", None, "会议⟦</span>⟧结束。"),
        Example(">de", None, "Die Gr⟦\\u00f6⟧ße passt."),
    ],
)
def markup(pair: Pair) -> Iterator[Finding]:
    if GATE.isdisjoint(pair.characters):
        return
    source = pair.source or ""
    for match in LEFT.finditer(pair.target):
        fix = readable(match)
        if fix is not None and match[0] not in source:
            yield Finding(
                _("“%(markup)s” is markup, not text."),
                target=Span(*match.span()),
                params={"markup": match[0]},
                fixes=fixes(fix),
            )


def readable(match: re.Match[str]) -> str | None:
    """What a reader should see instead; None where the letters are no markup after all."""
    if match["tag"]:
        return ""
    if match["entity"]:
        entity = re.sub(r"\s", "", match["entity"])
        character = unescape(entity)
        return None if character == entity else character
    escape = match["escape"]
    if escape in ESCAPED:
        return ESCAPED[escape]
    return escape[1:] if escape[1] in "\"'" else chr(int(escape[2:], 16))
