"""Words cut by a hyphen and a space: a line break of a scan, or a stray mark."""

import re
from collections.abc import Iterator

from reviewapp.engine.check import Example, check
from reviewapp.engine.findings import Finding, Severity, Span, fixes
from reviewapp.engine.languages.base import words
from reviewapp.engine.messages import _
from reviewapp.engine.pair import Pair

CUT = re.compile(r"(?<![\w-])([^\W\d_]{2,30})-[ \u00a0\n]+([^\W\d_]{2,30})(?![\w])")
# A hyphen hangs rightly where the other half comes later: pre- and postwar, Ein- und Ausgang, по- и отъезд.
MEANWHILE = words(
    "and or to nor but versus vs as through und oder bzw sowie bis als noch et ou à ni y o u e a и или либо до ja "
    "och eller en of tot i lub oraz nebo či ali ili sau și va yoki og és vagy ve veya ile ir ar un vai tai dan atau "
    "eta rather not"
)


@check(
    title=_("Hyphen and space inside a word"),
    why=_("Line breaks of scanned pages leave a hyphen and a space in the middle of words."),
    category="fluency/spelling/line-break",
    severity=Severity.MINOR,
    default=True,
    glyph="-",
    confidence=0.85,
    good=[
        Example(">en", None, "Pre- and post-war houses, first- or second-hand."),
        Example(">de", None, "Haupt- und Nebeneingang, Ein- oder Ausfuhr, Groß-, Mittel- und Kleinbetriebe."),
        Example(">ru", None, "Двух- или трёхдневный семинар."),
        Example(">en", None, "It is - as ever - fine; rooms 5- 7."),
    ],
    bad=[
        Example(">en", None, "The ⟦informa- tion⟧ desk is closed."),
        Example(">fr", None, "Un ⟦gouverne- ment⟧ stable."),
        Example(">de", None, "Die ⟦Gemein- schaft⟧ wächst."),
        Example(">ru", None, "Новый ⟦зако- нопроект⟧ принят."),
        Example(">es", None, "La ⟦infor- mación⟧ es clara."),
    ],
)
def hanging_hyphen(pair: Pair) -> Iterator[Finding]:
    if "-" not in pair.characters or not pair.target_language.spaced:
        return
    if "- " not in pair.target and "-\n" not in pair.target and "-\u00a0" not in pair.target:
        return
    for match in CUT.finditer(pair.target):
        before, after = match.groups()
        if after.lower() not in MEANWHILE and after.lower() not in pair.target_language.conjunctions:
            yield Finding(
                _("A hyphen and a space stand between “%(before)s” and “%(after)s”."),
                target=Span(*match.span()),
                params={"before": before, "after": after},
                fixes=fixes(before + after, f"{before} {after}"),
            )
