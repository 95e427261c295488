"""Marks where no mark can stand: after "the", before a small letter, or signs that prose does not use."""

import re
from collections.abc import Iterator
from functools import cache

from reviewapp.engine.check import Example, check
from reviewapp.engine.findings import Finding, Severity, Span, fixes
from reviewapp.engine.languages import language
from reviewapp.engine.messages import _
from reviewapp.engine.pair import Pair
from reviewapp.engine.stops import Stop

# Signs of keyboards and code, standing alone behind a word.
SIGN, SIGNS = re.compile(r"[~^_@|](?<=\w.)(?=\s)"), frozenset("~^_@|")
# An English apostrophe ends plurals and clipped words, no others.
APOSTROPHE = re.compile(
    r"['’](?= [^\W\d_])(?:(?<=[^\W\d_sxzSXZ].)|(?<=[\d%,].)|(?<=\b[ai]s.)|(?<=\bwas.)|(?<=\bhas.)|(?<=\bthis.))"
)
CLIPPED = re.compile(r"(?:in|an|ol|th|o|lil)$", re.IGNORECASE)
OPENED = re.compile(r"(?<!\w)['‘]\w")
WORD = re.compile(r"[^\W_][\w.’']*$")
WORD_AFTER = re.compile(r" [^\W\d_]")
LABEL = re.compile(r" \w{1,3}[).]")
NO_OTHER_COMMA = re.compile(r" [^\W\d_][^,]{0,60}(?:[.!?;]|$)")


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
        Example(">en", None, "The island ⟦has.⟧ an area of water and ⟦more!⟧ than sand."),
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
    yield from after_leaning(pair)
    for stop in pair.small_after_stop:
        if is_small_word(pair, stop):
            yield finding(pair, stop.at, stop.at + 1, with_word=True)
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


def is_small_word(pair: Pair, stop: Stop) -> bool:
    """A function word ends no sentence; those that `after_leaning` finds are not found twice."""
    word = pair.target[slice(*stop.before)].lower()
    leans = pair.target[stop.at] != "." and word in needing_a_word(pair.target_language.tag)
    return word in pair.target_language.function_words and not leans


def after_leaning(pair: Pair) -> Iterator[Finding]:
    """Marks behind words that need another; a pair of commas may set words between the two apart."""
    pieces, folded, needing = pair.unfolded, pair.folded, needing_a_word(pair.target_language.tag)
    for index in [at for at, piece in enumerate(pieces) if piece[-1] in ",;:!?" and folded[at] in needing]:
        if pieces[index][:-1].lower() == folded[index] and index + 1 < len(pieces):
            end = pair.chunks[index][1]
            if is_stray(pair, pieces[index][-1], folded[index], end):
                yield finding(pair, end - 1, end, with_word=True)


@cache
def needing_a_word(tag: str) -> frozenset[str]:
    return language(tag).leaning | language(tag).conjunctions


def is_stray(pair: Pair, mark: str, word: str, end: int) -> bool:
    text = pair.target
    if not WORD_AFTER.match(text, end):
        return False
    if word not in pair.target_language.leaning:
        return mark in ";!?"
    if mark == ":":
        return LABEL.match(text, end) is None
    return mark != "," or NO_OTHER_COMMA.match(text, end) is not None


def apostrophes(pair: Pair) -> Iterator[Finding]:
    text = pair.target
    for match in APOSTROPHE.finditer(text):
        word = WORD.search(text, max(0, match.start() - 40), match.start())
        may_be = word and (CLIPPED.search(word[0]) or not (word[0].islower() or word[0].isdigit()))
        if not may_be and not OPENED.search(text, 0, match.start()):
            yield finding(pair, match.start(), match.end(), with_word=True)
