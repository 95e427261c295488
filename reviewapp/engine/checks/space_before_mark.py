"""A space before a comma, a full stop or another closing mark."""

import re
from collections.abc import Iterator

from reviewapp.engine.check import Example, MarkClass, check
from reviewapp.engine.findings import Finding, Severity, Span, fixes
from reviewapp.engine.messages import _
from reviewapp.engine.pair import Pair

MARK = re.compile(r"(?<=[^\s(\[{]) +([,;:!?.،؛؟。，；：！？、])(?![\w.,\-)(\\/*=])|(?<=[^\W\d_]) +([,،、])(?=[^\W\d_])")
GATE = re.compile(" [,;:!?.،؛؟。，；：！？、]")
ROW = re.compile(r"(?: \.){2,}")
BETWEEN_FIGURES = re.compile(r"\d +: +\d")


@check(
    title=_("Space before a mark"),
    why=_("Engines that take text apart into tokens forget to close it up again."),
    category="fluency/punctuation/space-before-mark",
    severity=Severity.MINOR,
    default=True,
    mark=MarkClass.STYLE,
    glyph="˰",
    confidence=0.95,
    good=[
        Example(">fr", None, "Qui ? Moi ! Voici : tout."),
        Example(">en", None, "The ratio is 3 : 2, he wore a .45 and wrote in .NET :)"),
        Example(">en", None, "Contents . . . . . 4, and so on ..."),
        Example("en>de", "Set : a", "Menge : a"),
        Example(">zh", None, "会议结束。"),
        Example(">ar", None, "انتهى الاجتماع، ثم غادرنا."),
    ],
    bad=[
        Example(">en", None, "It should be noted that⟦ ,⟧ in May⟦ ,⟧ it was late⟦ .⟧"),
        Example(">fr", None, "Le bureau⟦ ,⟧ fermé lundi⟦ .⟧"),
        Example(">ru", None, "Он пришёл⟦ ,⟧и сел."),
        Example(">de", None, "Wer kommt⟦ ?⟧ Niemand⟦ !⟧"),
        Example(">es", None, "El informe⟦ ;⟧ la carta⟦ :⟧ todo."),
        Example(">ru", None, "Совещание завершено⟦ .⟧"),
        Example(">ar", None, "انتهى الاجتماع⟦ ،⟧ ثم غادرنا."),
        Example(">zh", None, "会议结束⟦ 。⟧"),
    ],
)
def space_before_mark(pair: Pair) -> Iterator[Finding]:
    text = pair.target
    if not GATE.search(text):
        return
    for match in MARK.finditer(text):
        if match[2] or not rightly(pair, match):
            mark = match[1] or match[2]
            yield Finding(
                _("There is a space before “%(mark)s”."),
                target=Span(*match.span()),
                params={"mark": mark},
                fixes=fixes(f"{mark} " if match[2] and pair.target_language.spaced else mark),
            )


def rightly(pair: Pair, match: re.Match[str]) -> bool:
    text, mark = pair.target, match[1]
    if mark in pair.target_language.space_before:
        return True
    if mark == ":" and (" :" in (pair.source or "") or BETWEEN_FIGURES.match(text, match.start() - 1)):
        return True
    return mark == "." and any(ROW.match(text, max(0, match.start() - back)) for back in (0, 2))
