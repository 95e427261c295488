"""What a text is found by: small numbers of its words, and of its pairs of characters where no spaces part words.

A text that holds a phrase has every number the phrase asks for; one that has them all may still not hold it, so
whoever searches looks at the text itself. Case, kinds of spaces and marks that do not show make no difference.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from itertools import pairwise
from zlib import crc32

from reviewapp.engine.terms.folding import fold

BEGINNINGS, ENDINGS = 1024, 64  # a number tells how a word or pair begins and, less closely, how it goes on
GRAMS = BEGINNINGS * ENDINGS
BEGINNING = 3  # letters of a word that its beginning is told from

# Blocks of the scripts that set no space between words (terms/matching.py: a word may begin or end anywhere in them).
UNSPACED = (
    "\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff\u3040-\u312f\u31a0-\u31bf\u31f0-\u31ff"
    "\u3400-\u4dbf\u4e00-\ua4cf\ua9e0-\ua9ff\uaa60-\uaa7f\uf900-\ufaff\U0001aff0-\U0001b2ff\U00020000-\U0003ffff"
)
WORD = re.compile(rf"[^\W_{UNSPACED}]+")
RUN = re.compile(rf"[{UNSPACED}]+")
HAN = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff]+")
TWIN = re.compile(r"[\uf900-\ufaff\U0002f800-\U0002fa1f]")  # other codes of those: to be the same once composed
# Words of letters that take no mark, parted from others by what parts words everywhere.
PARTING = r"[ -/:-@\[-`{-~]"
INNER = re.compile(rf"(?<={PARTING})[0-9a-zа-ик-я]+(?={PARTING})")


def grams(text: str) -> set[int]:
    """The numbers below GRAMS that `text` is found by."""
    folded = same_letters(fold(text).text)
    found = {word_gram(word) for word in WORD.findall(folded)}
    for run in RUN.findall(folded):
        found.update(map(pair_gram, run, f"{run[1:]} "))
    return found


def wanted(phrase: str, *, open_end: bool = False) -> tuple[range, ...]:
    """For each part of `phrase` the numbers one of which every text has that holds it; none: any text may.

    `open_end`: the last word may go on in the text.
    """
    folded = same_letters(fold(phrase).text.strip())
    whole = [match[0] for match in WORD.finditer(folded)]
    begun = [whole.pop()] if open_end and whole and folded.endswith(whole[-1]) else []
    asked = [one(word_gram(word)) for word in whole]
    asked += [all_from(word_gram(word)) for word in begun if len(word) >= BEGINNING]
    for run in RUN.findall(folded):
        pairs = [one(pair_gram(*pair)) for pair in pairwise(run)]
        asked += pairs or [all_from(pair_gram(run, ""))]
    return tuple(dict.fromkeys(asked))


def wanted_within(phrase: str) -> tuple[range, ...]:
    """As `wanted`, of texts that engine/patterns.py finds `phrase` in, also within words; none: any text may.

    It asks only for what every such text is stored with: characters of Chinese, and words with others on either side.
    """
    read = unicodedata.normalize("NFC", phrase)
    asked = [one(word_gram(word)) for word in INNER.findall(read.lower())]
    for run in HAN.findall(read):
        asked += [one(pair_gram(*pair)) for pair in pairwise(run)] or [all_from(pair_gram(run, ""))]
    return tuple(dict.fromkeys(asked))


def same_letters(folded: str) -> str:
    """Letters made alike that find takes for one: ſ is s, ß is ss and ﬁ is fi, each i has a dot, twins are one."""
    if folded.isascii():
        return folded
    single = TWIN.sub(composed, folded)
    return single.replace("İ", "i").replace("ı", "i").casefold()


def composed(twin: re.Match[str]) -> str:
    return unicodedata.normalize("NFC", twin[0])


def one(gram: int) -> range:
    return range(gram, gram + 1)


def all_from(gram: int) -> range:
    """The numbers of everything that begins like what `gram` stands for."""
    first = gram - gram % ENDINGS
    return range(first, first + ENDINGS)


@lru_cache(maxsize=50_000)
def word_gram(word: str) -> int:
    return digest(word[:BEGINNING]) % BEGINNINGS * ENDINGS + digest(word[BEGINNING:]) % ENDINGS


@lru_cache(maxsize=100_000)
def pair_gram(first: str, second: str) -> int:
    return digest(first) % BEGINNINGS * ENDINGS + digest(second) % ENDINGS


def digest(letters: str) -> int:
    return crc32(letters.encode("utf-8", "surrogatepass"))
