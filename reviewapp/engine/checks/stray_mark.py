"""Marks where no mark can stand: after "the", before a small letter, or signs that prose does not use."""

import re
from collections.abc import Iterator

from reviewapp.engine.check import Example, check
from reviewapp.engine.findings import Finding, Severity, Span, fixes
from reviewapp.engine.messages import _
from reviewapp.engine.pair import Pair

# Signs of keyboards and code, standing alone behind a word.
SIGN, SIGNS = re.compile(r"[~^_@|](?<=\w.)(?=\s)"), frozenset("~^_@|")
# A mark with a word after it; a small letter after a stop is wrong, but speech goes on after a question or a cry.
MARK = re.compile(r"[.,;:!?](?= [^\W\d_])")
# An English apostrophe ends plurals and clipped words, no others.
APOSTROPHE = re.compile(
    r"['’](?= [^\W\d_])(?:(?<=[^\W\d_sxzSXZ].)|(?<=[\d%,].)|(?<=\b[ai]s.)|(?<=\bwas.)|(?<=\bhas.)|(?<=\bthis.))"
)
CLIPPED = re.compile(r"(?:in|an|ol|th|o|lil)$", re.IGNORECASE)
OPENED = re.compile(r"(?<!\w)['‘]\w")
WORD = re.compile(r"[^\W_][\w.’']*$")
LABEL = re.compile(r" \w{1,3}[).]")
NO_OTHER_COMMA = re.compile(r" [^\W\d_][^,]{0,60}(?:[.!?;]|$)")
NEXT = re.compile(r" (\w+)")
SPEECH_GOES_ON = frozenset(("fr", "es", "it", "pt", "ca", "gl", "ro"))
FULL_WIDTH = {"!": "！", "?": "？"}
VOWEL = re.compile("[aeiouyàâäáãåæéèêëíìîïóòôöõøœúùûüаеёиоуыэюяєії]", re.IGNORECASE)
SHORT = 4
LONG_SHORT_FORMS = frozenset(("approx", "aprox", "circa", "incl", "prosp"))


@check(
    title=_("Stray mark"),
    why=_("A mark that cannot stand at its place is a leftover of another wording."),
    category="fluency/punctuation/stray-mark",
    severity=Severity.MINOR,
    default=True,
    glyph="~",
    confidence=0.88,
    good=[
        Example(">en", None, "Approx. ten vs. nine at Orme Inc. in the U.S. are fine, e.g. the first."),
        Example(">en", None, "“Why?” he asked. The boys' room, rock 'n' roll, goin' home... iPhones. eBay."),
        Example(">en", None, "Pre- and post-war; the, well, valley of, and road to, Halden."),
        Example(">fr", None, "« Qui ? demanda-t-elle. Moi ! » env. dix"),
        Example(">es", None, "Se compone de: a) el decano; y b) el resto."),
        Example(">de", None, "Am 3. mai bzw. im 2. haus usw. und so weiter."),
        Example(">ru", None, "В 1998 г. и позже было 5 тыс. рублей."),
        Example("zh>en", "谁来？大家。", "Who comes? everyone."),
    ],
    bad=[
        Example(">en", None, "The walls⟦~⟧ of ⟦the,⟧ villagers were cracked in May."),
        Example(">en", None, "The Sundarbans ⟦has.⟧ an area of water and ⟦more!⟧ than sand."),
        Example(">en", None, "I don't know if ⟦you'⟧ realize that."),
        Example(">es", None, "El informe está en ⟦el;⟧ archivo ⟦del,⟧ comité."),
        Example(">de", None, "Und ⟦dann.⟧ gehen wir ⟦zum,⟧ Bahnhof."),
        Example(">ru", None, "Комитет собрался ⟦в,⟧ Москве⟦^⟧ вчера."),
        Example(">fr", None, "Il habite⟦_⟧ avec lui ⟦chez,⟧ Orvane."),
    ],
)
def stray_mark(pair: Pair) -> Iterator[Finding]:
    if not pair.target_language.spaced:
        return
    text = pair.target
    if not SIGNS.isdisjoint(pair.characters):
        for match in SIGN.finditer(text):
            if match[0] not in (pair.source or ""):
                yield finding(pair, match.start(), match.end())
    for match in MARK.finditer(text):
        at = match.start()
        if is_after_leaning(pair, at) or (match[0] in ".!?" and is_stray_stop(pair, at)):
            yield finding(pair, at, match.end(), with_word=True)
    if pair.target_language.tag == "en" and ("' " in text or "’ " in text):
        yield from apostrophes(pair)


def finding(pair: Pair, start: int, end: int, with_word: bool = False) -> Finding:
    word = WORD.search(pair.target, max(0, start - 40), start) if with_word else None
    first = word.start() if word else start
    return Finding(
        _("“%(mark)s” cannot stand here."),
        target=Span(first, end),
        params={"mark": pair.target[start:end]},
        fixes=fixes(pair.target[first:start]),
    )


def is_after_leaning(pair: Pair, at: int) -> bool:
    """Whether the word before needs another; a pair of commas may set words between the two apart."""
    text, language = pair.target, pair.target_language
    word = text[text.rfind(" ", 0, at) + 1 : at]
    if text[at] != "." and word in language.leaning:
        if text[at] == ":":
            return LABEL.match(text, at + 1) is None
        return text[at] != "," or NO_OTHER_COMMA.match(text, at + 1) is not None
    return text[at] in ";!?" and word in language.conjunctions


def is_stray_stop(pair: Pair, at: int) -> bool:
    text, mark = pair.target, pair.target[at]
    following = NEXT.match(text, at + 1)
    if not following or not following[1].islower() or not following[1].isalpha():
        return False
    word = WORD.search(text, max(0, at - 40), at)
    if not word:
        return False
    if mark == ".":
        # A text that begins small has no capitals for its sentences at all.
        return not text[:1].islower() and not abbreviates(pair, word[0])
    if pair.target_language.tag in SPEECH_GOES_ON or not (word[0].islower() or word[0].isdigit()):
        return False
    return mark not in (pair.source or "") and FULL_WIDTH[mark] not in (pair.source or "")


def abbreviates(pair: Pair, word: str) -> bool:
    """Whether the dot may belong to the word: a known short form, a name, no vowels, or few letters."""
    folded, known = word.lower(), pair.target_language
    if folded in known.function_words and len(folded) > 1:
        return folded in known.abbreviations
    if folded in known.abbreviations or "." in word or not word.islower():
        return True
    return len(word) <= SHORT or not VOWEL.search(word) or folded in LONG_SHORT_FORMS


def apostrophes(pair: Pair) -> Iterator[Finding]:
    text = pair.target
    for match in APOSTROPHE.finditer(text):
        word = WORD.search(text, max(0, match.start() - 40), match.start())
        may_be = word and (CLIPPED.search(word[0]) or not (word[0].islower() or word[0].isdigit()))
        if not may_be and not OPENED.search(text, 0, match.start()):
            yield finding(pair, match.start(), match.end(), with_word=True)
