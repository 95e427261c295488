"""One word on both sides of an "and": suggestions and suggestions."""

import re
from collections.abc import Iterator

from reviewapp.engine.check import Example, check
from reviewapp.engine.findings import Finding, Severity, Span, fixes
from reviewapp.engine.languages.base import words
from reviewapp.engine.messages import _
from reviewapp.engine.pair import MARKS, Pair

# "security and security policy" and "opportunities and opportunities of work" differ in what follows the second.
GENITIVES = words("of de du des del della von des der de la das dos do da")
PREPOSITIONS = words(
    "for to in on with from by at about as per pour dans sur para en con por für zu mit bei auf для в на с к по"
)
PLURALS = {"en": r"(?<!s)s$", "fr": r"(?<!s)[sx]$", "es": r"s$", "de": r"e?n$"}
# After these a noun stands by itself, so that a "for …" behind the second belongs to both.
BARE_AFTER = words(
    "make makes made making give gives gave put offer offers offered provide provides provided receive received"
)


@check(
    title=_("Same word joined to itself"),
    why=_("Two near synonyms of the source often come out as one word twice, joined by “and”."),
    category="fluency/grammar/repetition",
    severity=Severity.MINOR,
    default=True,
    glyph="&",
    confidence=0.9,
    good=[
        Example(">en", None, "More and more people tried again and again for years and years."),
        Example(">en", None, "Food security and security policy are debated by Orme and Orme."),
        Example(">en", None, "It promotes gender equality and equality of opportunity."),
        Example(">en", None, "Better jobs come faster and faster."),
        Example(">fr", None, "Il a attendu des heures et des heures, encore et encore."),
        Example(">es", None, "Cada vez más y más personas vienen a hablar y hablan."),
        Example(">de", None, "Es wird mehr und mehr, nach und nach."),
        Example(">ar", None, "يزداد العدد أكثر وأكثر."),
        Example(">zh", None, "数据安全和安全管理、国家与国家之间的关系。"),
    ],
    bad=[
        Example("zh>en", "提出意见和建议。", "Members may make ⟦suggestions and suggestions⟧ for the plan."),
        Example(">en", None, "We welcome your ⟦opinions and opinions⟧, their ⟦effort and efforts⟧ too."),
        Example(">fr", None, "Le comité attend ⟦vos avis et vos avis⟧."),
        Example(">es", None, "Se recibieron ⟦sugerencias y sugerencias⟧."),
        Example(">de", None, "Wir danken für ⟦Vorschläge und Vorschläge⟧."),
        Example(">ru", None, "Комитет собрал ⟦предложения и предложения⟧."),
        Example(">ar", None, "قدّم الأعضاء ⟦الاقتراحات والاقتراحات⟧."),
        Example(">zh", None, "欢迎提出⟦建议和建议⟧。"),
    ],
)
def doubled_noun(pair: Pair) -> Iterator[Finding]:
    for span, word in attached(pair) if pair.target_language.tag == "ar" else joined(pair):
        yield Finding(_("“%(word)s” is joined to itself."), target=span, params={"word": word}, fixes=fixes(word))


def joined(pair: Pair) -> Iterator[tuple[Span, str]]:
    """X and X, or the X and the X."""
    if not pair.target_language.spaced:
        yield from unspaced(pair)
        return
    folded, conjunctions = pair.folded, pair.target_language.conjunctions
    for middle in [index for index, word in enumerate(folded) if word in conjunctions]:
        before = folded[middle - 1][:3]
        for length, word in enumerate(folded[middle + 1 : middle + 3], 1):
            if word.startswith(before) and is_doubled(pair, middle, length):
                yield places(pair, middle - length, middle, middle + length)


def is_doubled(pair: Pair, middle: int, length: int) -> bool:
    """Whether the `length` words before the conjunction stand after it too, and mean the same there."""
    folded = pair.folded
    first, last = middle - length, middle + length
    if first < 0 or last >= len(folded) or not same(folded[first:middle], folded[middle + 1 : last + 1], pair):
        return False
    if length == 2 and folded[first] not in pair.target_language.function_words:
        return False
    return is_noun(pair, middle - 1) and not is_marked(pair, first, middle) and ends_phrase(pair, first, last)


def same(one: list[str], other: list[str], pair: Pair) -> bool:
    """Whether the words are the same, the last of them in one number or two."""
    if one[:-1] != other[:-1] or one[-1][:3] != other[-1][:3]:
        return False
    return one[-1] == other[-1] or singular(one[-1], pair) == singular(other[-1], pair)


def singular(word: str, pair: Pair) -> str:
    return re.sub(PLURALS.get(pair.target_language.tag, "$"), "", word) if len(word) > 4 else word


def is_noun(pair: Pair, index: int) -> bool:
    """What is left when function words, names and what is rightly joined are set aside."""
    word, language = pair.folded[index], pair.target_language
    if word in language.function_words or word in language.may_join or len(word) < 3 or not word[0].isalpha():
        return False
    if language.tag == "en" and word.endswith("er"):
        return False  # comparatives climb: faster and faster
    return language.tag == "de" or not pair.target[pair.chunks[index][0]].isupper()


def is_marked(pair: Pair, first: int, middle: int) -> bool:
    """Whether a mark stands between the words up to the second word."""
    return any(pair.target[pair.chunks[at][1] - 1] in MARKS for at in range(first, middle + 1))


def ends_phrase(pair: Pair, first: int, last: int) -> bool:
    folded, language = pair.folded, pair.target_language
    if last + 1 == len(folded) or pair.target[pair.chunks[last][1] - 1] in MARKS:
        return True
    after = folded[last + 1]
    if after in GENITIVES or after not in language.function_words:
        return False
    before = folded[first - 1] if first else ""
    return after not in PREPOSITIONS or not before or before in language.function_words or before in BARE_AFTER


def places(pair: Pair, first: int, middle: int, last: int) -> tuple[Span, str]:
    start, end = pair.chunks[first][0], pair.chunks[last][1]
    text = pair.target[start:end]
    start += len(text) - len(text.lstrip(MARKS))
    return Span(start, start + len(text.strip(MARKS))), pair.target[start : pair.chunks[middle - 1][1]]


def attached(pair: Pair) -> Iterator[tuple[Span, str]]:
    """The Arabic "and" is written to the second word."""
    folded, language = pair.folded, pair.target_language
    for index, word in enumerate(folded[1:], 1):
        if word[:1] == "و" and word[1:] == folded[index - 1] and len(word) > 4 and word[1:] not in language.may_join:
            elative = word[1] == "أ" and len(word) == 5
            if not elative and not is_marked(pair, index - 1, index - 1) and ends_phrase(pair, index - 1, index):
                yield places(pair, index - 1, index, index)


def unspaced(pair: Pair) -> Iterator[tuple[Span, str]]:
    language = pair.target_language
    if language.tag != "zh" or language.conjunctions.isdisjoint(pair.characters):
        return
    tokens = pair.words
    for (start, middle, word), (before, behind, join), (again, end, other) in zip(
        tokens, tokens[1:], tokens[2:], strict=False
    ):
        doubled = word == other and join in language.conjunctions and (middle, behind) == (before, again)
        if doubled and len(word) > 1 and word not in language.may_join and ends_chinese_phrase(pair, end):
            yield Span(start, end), word


def ends_chinese_phrase(pair: Pair, end: int) -> bool:
    return end == len(pair.target) or pair.target[end] in MARKS
