"""Words that sound alike across scripts: names and shared words, compared by their consonants."""

from functools import cache

from reviewapp.engine.terms.stems import plain

CYRILLIC = dict(
    zip(
        "абвгдежзийклмнопрстуфхцчшщъыьэюяёіїєґў",
        "a b v g d e zh z i i k l m n o p r s t u f h ts ch sh sh . i . e iu ia e i i e g u".split(),
        strict=True,
    )
)
ARABIC = dict(
    zip(
        "ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءئؤآأإپچژگڤ",
        "a b t s g h h d z r z s sh s d t z a g f k k l m n h u i i a . i u a a a p ch zh g v".split(),
        strict=True,
    )
)
GREEK = dict(
    zip("αβγδεζηθικλμνξοπρσςτυφχψω", "a v g d e z i t i k l m n x o p r s s t i f h ps o".split(), strict=True)
)
KANA = dict(
    zip(
        "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲンガギグゲゴザジズゼゾダヂヅデドバビブベボパピプペポヴャュョッーァィゥェォ",
        "a i u e o ka ki ku ke ko sa shi su se so ta chi tsu te to na ni nu ne no ha hi hu he ho ma mi mu me mo ya yu "
        "yo ra ri ru re ro wa o n ga gi gu ge go za ji zu ze zo da ji zu de do ba bi bu be bo pa pi pu pe po v ya yu "
        "yo . . a i u e o".split(),
        strict=True,
    )
)
LETTERS = str.maketrans({**CYRILLIC, **ARABIC, **GREEK, **KANA, ".": ""})
# Sounds that languages swap: Soundex's classes (Russell, 1918), with what Arabic and Japanese have not told apart.
CLASSES = str.maketrans(
    {
        **dict.fromkeys("bpvfw", "p"),
        **dict.fromkeys("cgkqjx", "k"),
        **dict.fromkeys("sz", "s"),
        **dict.fromkeys("dt", "t"),
        **dict.fromkeys("lr", "l"),
        **dict.fromkeys("mn", "m"),
        **dict.fromkeys("aeiouyh", ""),
    }
)


# How alike two spellings have to be: as they are, with the same beginning, by their consonants across two scripts.
SPELLED, LIKELY, HEARD = 0.75, 0.6, 0.8


@cache
def romanised(word: str) -> str:
    """`word` in plain Latin letters, sound by sound; characters without a sound of their own stay."""
    return plain(word.lower().translate(LETTERS).replace(".", ""))


@cache
def skeleton(word: str) -> str:
    """The consonants of `word` by class, doubled ones once."""
    latin = romanised(word).replace("ph", "f").replace("th", "t").replace("sh", "s").replace("ch", "k")
    classes = latin.translate(CLASSES)
    return "".join(char for at, char in enumerate(classes) if at == 0 or classes[at - 1] != char)


@cache
def sound_alike(one: str, other: str) -> bool:
    """Whether two words, perhaps in two scripts, are likely the same name or a shared word."""
    from rapidfuzz.distance import Levenshtein

    left, right = romanised(one), romanised(other)
    if not (left.isascii() and right.isascii()) or min(len(left), len(right)) < 4:
        return False
    alike = Levenshtein.normalized_similarity(left, right)
    if alike >= SPELLED or (left[:4] == right[:4] and alike >= LIKELY):
        return True
    bones = skeleton(one), skeleton(other)
    if one.isascii() == other.isascii() or min(map(len, bones)) < 3 or bones[0][0] != bones[1][0]:
        return False
    return Levenshtein.normalized_similarity(*bones) >= HEARD
