"""Words the machine wrote twice in a row."""

import re
from collections.abc import Iterator

from reviewapp.engine.check import Example, check
from reviewapp.engine.findings import Finding, Severity, Span, fixes
from reviewapp.engine.languages.base import words
from reviewapp.engine.messages import _
from reviewapp.engine.pair import MARKS, Pair

# Places and people whose names are said twice; Chinese names are told by the source or by their syllables.
NAMES = words("wagga walla duran bora pago baden boutros sirhan humbert zsa cha lang mau tuk sing kuku pom tsé")
SYLLABLE = re.compile(
    r"(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)?(?:[aeiouü]|ai|ei|ao|ou|ia|ie|ua|uo|üe|ue|iao|iu|uai|ui)(?:n|ng|r)?"
)
DOUBLED_HAN = re.compile(r"([\u4e00-\u9fff])\1")
ENDS = ".!?…:"
# English verbs that take in or on for themselves, before another in or on.
PARTICLES = words("in on")
TAKE_PARTICLES = words(
    "bring brings bringing brought come comes coming came go goes going went gone move moves moving moved take takes "
    "taking took taken carry carries carrying carried log logs logging logged check checks checking checked sign signs "
    "signing signed set sets setting put puts putting get gets getting got call calls called phase phased build built "
    "turn turned switch switched hand handed give gave given settle settled swear sworn live lived drop dropped stay "
    "stayed join joined keep kept hold held is was are were be been"
)
CLAUSE_WORDS, CLAUSE = words("what where who whoever whatever how all whether"), 8
# Chinese words of one character that never stand twice, since rjieba keeps 目的|的 and 为了|了解 apart.
NEVER_TWICE = frozenset("的是在和与與及把被从從将將为為并並而也都就以由于於其")
JAPANESE = re.compile(r"(?!一)([\u4e00-\u9fff]{2,12}|[\u30a1-\u30fa\u30fc]{3,15})\1+|を{2,}")


@check(
    title=_("Word repeated"),
    why=_("Neural engines loop; a doubled word is often the first sign."),
    category="fluency/grammar/repetition",
    severity=Severity.MINOR,
    default=True,
    glyph="²",
    confidence=0.95,
    good=[
        Example(">en", None, "She had had enough, and we know that that is so."),
        Example(">en", None, "The train from Wagga Wagga was very, very late."),
        Example(">en", None, "The rule brought in in May stands; she logged on on Monday. What it is is clear."),
        Example(">el", None, "Περπατούσαν σιγά σιγά."),
        Example(">ar", None, "دخلوا واحدًا واحدًا."),
        Example("zh>en", "大熊猫圆圆", "The panda Yuan Yuan was born in May, said Li Li."),
        Example(">fr", None, "Nous nous réunissons pour faire faire les travaux."),
        Example(">de", None, "Das sind die, die die Arbeit tun."),
        Example(">ru", None, "Это написал А. Орлов и И. Петрин."),
        Example(">zh", None, "是是非非，说不清。"),
        Example(">zh", None, "为了了解目的的意义，人人都要讨论讨论，非常非常仔细。"),
        Example(">id", None, "Anak anak bermain."),
        Example(">nl", None, "Dan kun je je aanmelden."),
        Example(">ja", None, "一人一人がドキドキしながら待った。"),
        Example(">fr", None, "Le budget atteint 100 100 euros."),
    ],
    bad=[
        Example("en>de", "The house is big.", "Das ⟦Haus Haus⟧ ist groß."),
        Example(">en", None, "⟦The the⟧ report covers ⟦Covid-19 Covid-19⟧ until October ⟦2 2⟧."),
        Example(">fr", None, "Il faut ⟦de de⟧ l’eau."),
        Example(">es", None, "Conviene ⟦el el⟧ uso de la biblioteca."),
        Example(">ru", None, "Комитет ⟦принял принял принял⟧ решение."),
        Example(">ar", None, "وجد ⟦الموظفون الموظفون⟧ الحل."),
        Example(">zh", None, "这是⟦我们我们⟧的责任，也⟦是是⟧机会。"),
        Example(">ja", None, "⟦データデータ⟧を集めた結果⟦をを⟧見る。"),
    ],
)
def repeated_word(pair: Pair) -> Iterator[Finding]:
    find = {"zh": chinese, "ja": japanese}.get(pair.target_language.tag, spaced)
    for span, word in find(pair):
        if f"{word} {word}" not in (pair.source or ""):
            yield Finding(_("“%(word)s” is repeated."), target=span, params={"word": word}, fixes=fixes(word))


def spaced(pair: Pair) -> Iterator[tuple[Span, str]]:
    folded, places = pair.folded, pair.first
    if not [at for at in pair.again if places[at] == places[at - 1]]:
        return
    index = 0
    while index < len(folded) - 1:
        last = index
        while last + 1 < len(folded) and follows(pair, last):
            last += 1
        if last > index:
            first, final = core(pair, index), core(pair, last)
            if not rightly(pair, index, last):
                yield Span(first.start, final.end), pair.target[first.start : first.end]
        index = last + 1


def follows(pair: Pair, index: int) -> bool:
    """Whether the next word is the same and no mark stands between the two."""
    if pair.folded[index] != pair.folded[index + 1] or not pair.folded[index]:
        return False
    one, other = pair.chunks[index], pair.chunks[index + 1]
    if (
        len(pair.folded[index]) == 1
        and pair.target[core(pair, index).start] != pair.target[core(pair, index + 1).start]
    ):
        return False  # an initial after a small word: Орлов и И. Петрин
    gap = pair.target[one[1] : other[0]]
    return core(pair, index).end == one[1] and core(pair, index + 1).start == other[0] and "\n" not in gap


def core(pair: Pair, index: int) -> Span:
    """Where a word stands without the marks around it."""
    start, end = pair.chunks[index]
    chunk = pair.target[start:end]
    start += len(chunk) - len(chunk.lstrip(MARKS))
    return Span(start, start + len(chunk.strip(MARKS)))


def rightly(pair: Pair, first: int, last: int) -> bool:
    word, language, times = pair.folded[first], pair.target_language, last - first + 1
    if word in language.may_repeat and (times < 4 or len(word) < 4):
        return True
    if language.reduplicates and times < 3:
        return True
    if any(map(str.isdigit, word)):
        return is_row_of_figures(pair, first, last)
    if len(word) == 1 and word not in language.function_words:
        return True
    if len(word) < 4 and not (language.function_words or language.may_repeat) and times < 3:
        return True  # in a language not known better, small words may meet: Dutch kun je je aanmelden
    return not any(map(str.isalpha, word)) or (times == 2 and (is_name(pair, first) or is_english_turn(pair, first)))


def is_english_turn(pair: Pair, first: int) -> bool:
    """Brought in in May; what it is is clear; do do it."""
    if pair.target_language.tag != "en":
        return False
    word, before = pair.folded[first], pair.folded[max(0, first - CLAUSE) : first]
    if word in PARTICLES:
        return bool(before) and before[-1] in TAKE_PARTICLES
    if word in ("is", "was"):
        return len(before) > 1 and not CLAUSE_WORDS.isdisjoint(before[:-1])
    return word == "do" and starts_sentence(pair, first)


def is_row_of_figures(pair: Pair, first: int, last: int) -> bool:
    """Figures in rows, and thousands set apart by spaces, which all languages but a few write."""
    word = pair.folded[first]
    before = pair.target[pair.chunks[first - 1][1] - 1] if first else ""
    after = pair.folded[last + 1] if last + 1 < len(pair.folded) and not closes(pair, last) else ""
    if before.isdigit() or after[:1].isdigit() or not before:
        return True
    if len(word) < 3 and not closes(pair, last):
        return True
    return word.isdigit() and len(word) == 3 and pair.target_language.tag != "en"


def closes(pair: Pair, index: int) -> bool:
    """Whether a mark or the end of the text follows the word."""
    return index + 1 == len(pair.chunks) or core(pair, index).end < pair.chunks[index][1]


def is_name(pair: Pair, first: int) -> bool:
    """Two capitals: Wagga Wagga, Yuan Yuan, Ni Ni; or a name before a word like it (Will will)."""
    one, other = (pair.target[core(pair, at).start] for at in (first, first + 1))
    if not one.isupper():
        return False
    if not other.isupper():
        return not starts_sentence(pair, first)
    word = pair.folded[first]
    if pair.source is not None and pair.source_language.spaced:
        return word in NAMES
    return word in NAMES or SYLLABLE.fullmatch(word) is not None or DOUBLED_HAN.search(pair.source or "") is not None


def starts_sentence(pair: Pair, index: int) -> bool:
    before = pair.target[: core(pair, index).start].rstrip(MARKS.strip(ENDS) + " ")
    return not before or before[-1] in ENDS


def chinese(pair: Pair) -> Iterator[tuple[Span, str]]:
    tokens = pair.words
    index = 0
    while index < len(tokens) - 1:
        last = index
        while last + 1 < len(tokens) and tokens[last + 1] == (
            tokens[last][1],
            tokens[last][1] + len(tokens[index][2]),
            tokens[index][2],
        ):
            last += 1
        if last > index and is_slip(pair, tokens[index][2], last - index + 1, Span(tokens[index][0], tokens[last][1])):
            yield Span(tokens[index][0], tokens[last][1]), tokens[index][2]
        index = last + 1


def is_slip(pair: Pair, word: str, times: int, place: Span) -> bool:
    """Verbs are rightly said twice (讨论讨论), nouns and particles are not."""
    if len(word) == 1:
        return word in NEVER_TWICE and not in_twos(pair, place)
    if word in pair.target_language.may_repeat or not "\u4e00" <= word[0] <= "\u9fff":
        return False
    from rjieba import tag

    return times > 2 or not any(kind.startswith("v") for _, kind in tag(word))


def in_twos(pair: Pair, place: Span) -> bool:
    """Whether another doubled character stands beside, as in 是是非非."""
    before, after = pair.target[max(0, place.start - 2) : place.start], pair.target[place.end : place.end + 2]
    return any(len(two) == 2 and two[0] == two[1] for two in (before, after))


def japanese(pair: Pair) -> Iterator[tuple[Span, str]]:
    for match in JAPANESE.finditer(pair.target):
        yield Span(*match.span()), match[1] or "を"
