"""Letters decoded with the wrong character set."""

import re
from collections.abc import Iterator

from reviewapp.engine.check import Example, check
from reviewapp.engine.findings import Finding, Severity, Span, fixes
from reviewapp.engine.messages import _
from reviewapp.engine.pair import Pair

# Where Windows-1252 has no letter, Latin-1 keeps the control character.
WINDOWS = {chr(byte): bytes([byte]) for byte in range(256)} | {
    bytes([byte]).decode("cp1252", "ignore") or chr(byte): bytes([byte]) for byte in range(0x80, 0xA0)
}
TAIL = "".join(letter for letter, byte in WINDOWS.items() if 0x80 <= byte[0] < 0xC0)
LATIN = re.compile(
    rf"[\u00c2-\u00df][{re.escape(TAIL)}]|[\u00e0-\u00ef][{re.escape(TAIL)}]{{2}}|[\u00f0-\u00f4][{re.escape(TAIL)}]{{3}}"
)
CYRILLIC_TAIL = "".join(bytes([byte]).decode("cp1251", "ignore") for byte in range(0x80, 0xC0))
CYRILLIC = re.compile(rf"(?:[РС][{re.escape(CYRILLIC_TAIL)}]){{3,}}")
CHINESE = re.compile(r"锟斤拷|锘(?=\W|\w)|鈥[檚渟滀淪檛]|烫烫烫")
GATE = frozenset(map(chr, range(0xC2, 0xF5))) | frozenset("РС锟锘鈥烫")
# A capital A with tilde or circumflex may rightly end a quotation or a sentence.
MARKS_TOO = frozenset("«»”’“‘…–—")


@check(
    title=_("Wrongly decoded letters"),
    why=_("Text saved in one character set and read in another shows two strange letters for one."),
    category="design/encoding/mojibake",
    severity=Severity.MAJOR,
    default=True,
    glyph="Ã",
    confidence=0.97,
    good=[
        Example(">pt", None, "Ele disse “AMANHÔ e “NÃO”."),
        Example(">fr", None, "À Âge égal, l’île a ça."),
        Example(">ru", None, "СССР и РСФСР. Сам Роман Рыбаков."),
        Example(">de", None, "Ärger über Öl und Übermut."),
    ],
    bad=[
        Example(">fr", None, "Le caf⟦Ã©⟧ est ferm⟦Ã©⟧."),
        Example(">en", None, "The minister⟦â€™⟧s report⟦Â\u00a0⟧is out."),
        Example(">ru", None, "Слово ⟦РїСЂРёРІРµС‚⟧ испорчено."),
        Example(">zh", None, "报告⟦锟斤拷⟧已发布。"),
        Example(">es", None, "El a⟦Ã±⟧o pasado."),
    ],
)
def mojibake(pair: Pair) -> Iterator[Finding]:
    text = pair.target
    if text.isascii() or GATE.isdisjoint(pair.characters):
        return
    for pattern, charset in ((LATIN, "latin"), (CYRILLIC, "cp1251"), (CHINESE, "")):
        for match in pattern.finditer(text):
            letters = decoded(match[0], charset)
            if letters != match[0]:
                yield Finding(
                    _("“%(letters)s” was read in the wrong character set."),
                    target=Span(*match.span()),
                    params={"letters": match[0]},
                    fixes=fixes(letters) if letters else (),
                )


def decoded(letters: str, charset: str) -> str:
    """The letters as they were meant; the same where they are right as they stand, "" where they are lost."""
    if charset == "":
        return ""
    if len(letters) == 2 and letters[1] in MARKS_TOO and charset == "latin":
        return letters
    try:
        raw = b"".join(map(WINDOWS.__getitem__, letters)) if charset == "latin" else letters.encode(charset)
        return raw.decode("utf-8")
    except (UnicodeError, KeyError):
        return letters
