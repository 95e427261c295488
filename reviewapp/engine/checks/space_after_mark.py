"""Two sentences or clauses run together: no space after a mark, or before an opening one."""

import re
from collections.abc import Iterator

from reviewapp.engine.check import Example, MarkClass, check
from reviewapp.engine.findings import Finding, Severity, Span, fixes
from reviewapp.engine.messages import _
from reviewapp.engine.pair import Pair

LETTER = r"[^\W\d_]"
JOINT = re.compile(rf"[.!?…,;،؛”»“«(](?<={LETTER}.)(?:(?<=“) )?(?={LETTER})")
# French sets ! ? ; off from the word before, too.
SET_OFF = re.compile(rf"(?<={LETTER}[ \u00a0\u202f])([!?;])({LETTER}+)")
JOINT_ASCII = re.compile(rf"[.!?,;(](?<={LETTER}.)(?={LETTER})")  # the same, faster
BEFORE, AFTER = re.compile(rf"{LETTER}+$"), re.compile(rf"{LETTER}+")
NOT_PROSE = re.compile(r"[@/\\<>=_#]|www\.|\.(?:com|org|net|txt|pdf|js|io|html?|docx?|xlsx?)\b|&\w*;", re.IGNORECASE)
OPENING = "“«("
# Languages that set their endings right behind a quotation: “Referer” başlığı, “Referer”ni.
SUFFIXED = frozenset(("tr", "az", "fi", "et", "hu", "kk", "ky", "uz", "eu", "ko", "mn"))
ARTICLES = frozenset(("the", "an", "for", "from", "with", "and", "see"))
CHUNK_BEFORE, CHUNK_AFTER = re.compile(r"\S*$"), re.compile(r"\S*")


@check(
    title=_("Space missing"),
    why=_("Without a space after the mark two words run together."),
    category="fluency/punctuation/space-missing",
    severity=Severity.MINOR,
    default=True,
    mark=MarkClass.STYLE,
    glyph="⸝",
    confidence=0.9,
    good=[
        Example(">en", None, "See northmere.example, Node.js, U.S.A., 10,000 and e.g. this; AT&amp;T or a,b."),
        Example(">en", None, "The function(s) of poly(vinyl)alcohol; item:value, 10:30."),
        Example(">zh", None, "会议结束,各方离开。"),
        Example("en>fr", "yes,no,maybe", "oui,non,peut-être"),
        Example(">ar", None, "اضغط ”مفتاح“ أو ”زر“ هنا."),
        Example(">fr", None, "Prix : 1,5 l (l’un,2)."),
        Example(">de", None, "Die Mitarbeiter(innen) sind da."),
        Example(">ar", None, "انتهى «الاجتماع»، ثم غادرنا."),
    ],
    bad=[
        Example(">en", None, "The office is ⟦closed.It⟧ opens ⟦Monday,says⟧ Orme."),
        Example(">en", None, "It failed ⟦again;later⟧ it worked “⟦well”there⟧."),
        Example(">en", None, "The ⟦bank(the⟧ oldest) in ⟦the“ Old⟧ Town” is shut."),
        Example(">fr", None, "Elle vient ⟦?Non⟧, pas ce soir."),
        Example(">es", None, "El informe está ⟦listo.La⟧ carta ⟦no,todavía⟧."),
        Example(">ru", None, "Совещание ⟦завершено.Все⟧ ушли."),
        Example(">ar", None, "انتهى ⟦الاجتماع،ثم⟧ غادرنا."),
        Example(">fr", None, "Il est ⟦parti.Elle⟧ reste."),
    ],
)
def space_after_mark(pair: Pair) -> Iterator[Finding]:
    if not pair.target_language.spaced:
        return
    text = pair.target
    if pair.target_language.space_before:
        yield from set_off(pair)
    for joint in (JOINT_ASCII if text.isascii() else JOINT).finditer(text):
        mark = joint[0]
        if mark in "”»" and pair.target_language.tag in SUFFIXED:
            continue
        if len(mark) > 1 and not is_opening(pair, joint):
            continue
        before = BEFORE.search(text, max(0, joint.start() - 40), joint.start())
        after = AFTER.match(text, joint.end())
        if before and after and is_run_on(mark[0], before[0], after[0]) and is_prose(pair, joint):
            gap = joint.start() if mark[0] in OPENING else joint.end()
            yield Finding(
                _("A space is missing at “%(words)s”."),
                target=Span(before.start(), after.end()),
                params={"words": text[before.start() : after.end()]},
                fixes=fixes(f"{text[before.start() : gap]} {text[gap : after.end()].replace(' ', '')}"),
            )


def set_off(pair: Pair) -> Iterator[Finding]:
    for match in SET_OFF.finditer(pair.target):
        if match[1] in pair.target_language.space_before and is_prose(pair, match):
            yield Finding(
                _("A space is missing at “%(words)s”."),
                target=Span(*match.span()),
                params={"words": match[0]},
                fixes=fixes(f"{match[1]} {match[2]}"),
            )


def is_opening(pair: Pair, joint: re.Match[str]) -> bool:
    """Whether the mark opens a quotation, though the space stands behind it."""
    opens = joint[0][0] == "“" and ("“", "”") in pair.target_language.quotes
    return opens and not pair.target_language.rtl and "”" in pair.target[joint.end() :]


def is_run_on(mark: str, before: str, after: str) -> bool:
    """Whether two words were meant: not staff(s), Node.js, U.S.A., poly(vinyl)."""
    if mark == "(":
        return len(before) > 3 and (after in ARTICLES or len(after) > 5)
    if mark in ".!?…":
        return len(before) > 2 and before.islower() and after.istitle() and len(after) > 1
    return len(before) > 1 and (mark in OPENING or len(after) > 1)


def is_prose(pair: Pair, joint: re.Match[str]) -> bool:
    text = pair.target
    before = CHUNK_BEFORE.search(text, max(0, joint.start() - 60), joint.start())
    after = CHUNK_AFTER.match(text, joint.end())
    chunk = (before[0] if before else "") + joint[0] + (after[0] if after else "")
    if NOT_PROSE.search(chunk) or chunk.count(".") > 2:
        return False
    # A source that sets the mark so itself is no prose: yes,no,maybe.
    return not any(each[0] == joint[0] for each in JOINT.finditer(pair.source or ""))
