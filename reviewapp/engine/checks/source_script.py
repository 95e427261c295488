"""Words left in the source's script."""

import re
from collections.abc import Iterator

from reviewapp.engine.check import Example, check
from reviewapp.engine.findings import Finding, Severity, Span
from reviewapp.engine.messages import _
from reviewapp.engine.pair import Pair

# What may rightly keep the source's script: a name glossed in brackets, a quoted form.
OPENS = "(（[［〔【"
CLOSES = ")）]］〕】"
GLOSS = re.compile(rf"[{re.escape(OPENS)}][^{re.escape(OPENS + CLOSES)}]{{0,80}}[{re.escape(CLOSES)}]")
QUOTES = "\"'“”‘’„‟«»「」『』"
# A Latin word that is not a name, a unit, a code or part of an address.
JOINED = r"0-9A-Za-zÀ-ɏ@/\\:_#&<>-"
NAME_BEFORE = re.compile(r"[A-Z][\w.’'-]*[ \u00a0]$")
LATIN_WORD = re.compile(rf"(?<![.{JOINED}])[a-zß-öø-ÿāčďēěğīłńňōőœřśšťūůűýźżž]{{4,}}(?![{JOINED}]|\.\w)")

LATIN_PHRASE = re.compile(rf"{LATIN_WORD.pattern}(?: {LATIN_WORD.pattern})+")
CODE = re.compile(r"`[^`\n]{1,200}`")


@check(
    title=_("Source words left in"),
    why=_("The machine left words of the source standing in their own script."),
    category="accuracy/untranslated",
    severity=Severity.MAJOR,
    default=True,
    glyph="文",
    confidence=0.95,
    good=[
        Example("zh>en", "《晨光报》报道了此事。", "The Morning Light (晨光报) reported on it."),
        Example("en>zh", None, "A公司用 iPhone 拍摄，见 https://halden.example/news。"),
        Example("en>ja", "Run `git commit` first.", "まず `git commit` を実行する。"),
        Example("en>ar", "The WFP reopened the bridge.", "أعاد WFP فتح الجسر."),
        Example("zh>en", "“福”字倒贴。", "The character “福” is hung upside down."),
        Example("en>zh", "Send it to press@halden.example.", "请发送至 press@halden.example。"),
        Example("ja>en", "東京で開かれた。", "It was held in Tokyo."),
        Example("en>ru", "The pump weighs 12 kg.", "Насос весит 12 kg."),
    ],
    bad=[
        Example("zh>en", "会议强调了协调。", "The meeting stressed ⟦协调⟧."),
        Example("en>ar", "They share one warehouse.", "يتقاسمون ⟦warehouse⟧ واحدًا."),
        Example("ru>en", "Суды отказались рассматривать иск.", "The courts refused to hear the ⟦иск⟧."),
        Example(">en", None, "The speaker mentioned ⟦共同体⟧ twice."),
        Example("ja>en", "ブランが勝った。", "⟦ブラン⟧ won."),
        Example("zh>ja", "会议讨论了这个问题。", "会議は⟦这个问题⟧を議論した。"),
        Example("en>ja", "The budget was approved.", "⟦budget⟧は承認された。"),
    ],
)
def source_script(pair: Pair) -> Iterator[Finding]:
    if pair.target.strip() == (pair.source or "").strip():
        return  # the paragraph as a whole is reported as untranslated
    glosses: list[tuple[int, int]] | None = None
    for start, end in left_runs(pair):
        if glosses is None:
            glosses = [match.span() for match in GLOSS.finditer(pair.target)] + code(pair)
        if not any(low < start and end < high for low, high in glosses) and not cited(pair, start, end):
            yield Finding(
                _("“%(words)s” is left in the language of the source."),
                target=Span(start, end),
                params={"words": pair.target[start:end]},
            )


def code(pair: Pair) -> list[tuple[int, int]]:
    """What stands between backticks in both texts."""
    source = pair.source or ""
    return [match.span() for match in CODE.finditer(pair.target) if match[0] in source]


def cited(pair: Pair, start: int, end: int) -> bool:
    """Whether the words stand between quotation marks in both texts: the text speaks of them."""
    text, source = pair.target, pair.source
    if not (start and text[start - 1] in QUOTES and text[end : end + 1] in QUOTES and end < len(text)):
        return False
    place = source.find(text[start:end]) if source is not None else -1
    after = place + end - start
    return source is None or (place > 0 and source[place - 1] in QUOTES and source[after : after + 1] in QUOTES)


def left_runs(pair: Pair) -> Iterator[tuple[int, int]]:
    if not pair.foreign:
        return
    if pair.source_language.script == "Latn" and pair.source is not None:
        yield from latin_words(pair)
        return
    if pair.source_language.script == "Latn" and pair.source_language.tag != "und":
        yield from latin_phrases(pair)
        return
    if pair.target.isascii():
        return
    for match in pair.foreign.finditer(pair.target):
        yield match.span()


def latin_phrases(pair: Pair) -> Iterator[tuple[int, int]]:
    """Without the source, only words in a row tell what is left from names and codes."""
    for match in LATIN_PHRASE.finditer(pair.target):
        yield match.span()


def latin_words(pair: Pair) -> Iterator[tuple[int, int]]:
    """Lower-case words of a Latin source that a text in another script holds; names and codes stay Latin by custom."""
    source = pair.source or ""
    for match in LATIN_WORD.finditer(pair.target):
        if match[0] in source:
            name = NAME_BEFORE.search(pair.target, max(0, match.start() - 30), match.start())
            if not (name and name[0] + match[0] in source):
                yield match.span()
