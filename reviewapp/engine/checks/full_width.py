"""Chinese and Japanese marks, letters and digits in a text of another script."""

import re
from collections.abc import Iterator

from reviewapp.engine.check import Example, MarkClass, check
from reviewapp.engine.findings import Finding, Severity, Span, fixes
from reviewapp.engine.messages import _
from reviewapp.engine.pair import Pair

PLAIN = {"。": ".", "、": ",", "《": "“", "》": "”", "〈": "“", "〉": "”", "「": "“", "」": "”", "『": "“", "』": "”"}
PLAIN |= {"【": "[", "】": "]", "〔": "[", "〕": "]", "\u3000": " ", "｡": ".", "､": ",", "·": "·"}
PLAIN |= {chr(code): chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)}
PLAIN.pop("·")
GATE = frozenset(PLAIN) | {"—"}
SIGNS = "".join(map(re.escape, PLAIN))
WIDE = re.compile(rf"[{SIGNS}]+|——+|— —")
HAN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")
EAST_ASIAN = frozenset(("Hani", "Jpan", "Hang", "Kore"))
TIGHT = frozenset(",.;:!?)]”%")


@check(
    title=_("Full-width sign"),
    why=_("Signs of Chinese and Japanese type stay behind when only the words are translated."),
    category="fluency/punctuation/full-width",
    severity=Severity.MINOR,
    default=True,
    mark=MarkClass.STYLE,
    glyph="，",
    confidence=0.95,
    good=[
        Example(">en", None, "The term 命运、共同体 is kept, and “this” — too."),
        Example(">zh", None, "会议，结束。"),
        Example(">ko", None, "《한국》 신문"),
        Example(">fr", None, "Le prix est de 5 €."),
    ],
    bad=[
        Example(">en", None, "The report⟦，⟧ published in ⟦《⟧Morning⟦》⟧ was late⟦。⟧"),
        Example(">en", None, "Group ⟦（⟧b⟦）⟧ has ⟦１２⟧ members⟦——⟧all old."),
        Example(">fr", None, "Le rapport⟦：⟧ publié hier."),
        Example(">ru", None, "Доклад⟦，⟧ вышедший вчера⟦。⟧"),
        Example(">ar", None, "انتهى الاجتماع⟦。⟧"),
    ],
)
def full_width(pair: Pair) -> Iterator[Finding]:
    if GATE.isdisjoint(pair.characters) or pair.target_language.script in EAST_ASIAN:
        return
    text = pair.target
    for match in WIDE.finditer(text):
        around = text[max(0, match.start() - 1) : match.start()] + text[match.end() : match.end() + 1]
        if not HAN.search(around):
            plain = narrow(match[0])
            yield Finding(
                _("“%(sign)s” is a sign of Chinese or Japanese type."),
                target=Span(*match.span()),
                params={"sign": match[0]},
                fixes=fixes(plain + (" " if needs_space(text, match.end(), plain) else "")),
            )


def narrow(signs: str) -> str:
    if "—" in signs:
        return "—"
    return "".join(PLAIN[sign] for sign in signs)


def needs_space(text: str, end: int, plain: str) -> bool:
    """Whether a space must follow, since a full-width mark brings its own."""
    return plain[-1:] in TIGHT and text[end : end + 1].isalpha()
