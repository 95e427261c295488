"""On which side of its head a modifier stands, and the small words that tie the two."""

from functools import cache

HEAD_FIRST = frozenset("fr es it pt ca gl ro ar he fa vi th id ms cy ga sw mg ht".split())
TIES = {
    "en": "of for in on with to at by and the",
    "fr": "de du des d à au aux en pour et la le les l entre",
    "es": "de del para en con y la el los las entre",
    "pt": "de do da dos das para em com e a o",
    "it": "di del della dei delle dello d per in e la il",
    "ca": "de del d dels per i la el",
    "ro": "de a al ale pentru și",
    "de": "der des von für zur zum im in nach und die das",
    "nl": "van de het voor in en",
    "ru": "по для и в на с",
    "ar": "في من على ل و عن",
    "zh": "的 与 和 之",
    "ja": "の と",
}


@cache
def ties(tag: str) -> frozenset[str]:
    return frozenset(TIES.get(tag.split("-")[0], "").split())


def head_first(tag: str) -> bool:
    return tag.split("-")[0] in HEAD_FIRST
