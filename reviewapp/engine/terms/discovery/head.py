"""On which side of its head a modifier stands, and the small words that tie the two."""

from functools import cache

HEAD_FIRST = frozenset("fr es it pt ca gl ro ar he fa vi th id ms cy ga sw mg ht".split())
# Prepositions that stand inside a term, and what else may: articles behind them, “and”.
LINKS = {
    "en": "of for in on with to at by between before after against across within s",
    "fr": "de du des d à au aux en pour par entre",
    "es": "de del a al para por ante en con entre",
    "pt": "de do da dos das a ao para por em com",
    "it": "di del dello della dei degli delle d per in con",
    "ca": "de d del dels per",
    "ro": "de a al ale pentru",
    "de": "der des von für zur zum im in nach",
    "nl": "van voor in",
    "ru": "по для в на с о об за",
    "ar": "في من على ل عن",
    "zh": "的 之",
    "ja": "の",
}
DETERMINERS = {
    "en": "the a an",
    "fr": "la le les l un une",
    "es": "la el los las un una",
    "pt": "o a os as um uma",
    "it": "la il lo le gli i l un una",
    "ca": "la el els les l un una",
    "de": "die der das den dem ein eine",
    "nl": "de het een",
}
JOINTS = {
    "en": "and",
    "fr": "et",
    "es": "y e",
    "pt": "e",
    "it": "e",
    "de": "und",
    "ru": "и",
    "ar": "و",
    "zh": "与 和",
    "ja": "と",
}


@cache
def links(tag: str) -> frozenset[str]:
    return _words(LINKS, tag)


@cache
def determiners(tag: str) -> frozenset[str]:
    return _words(DETERMINERS, tag)


@cache
def ties(tag: str) -> frozenset[str]:
    """Every small word that may stand inside a rendering."""
    return links(tag) | determiners(tag) | _words(JOINTS, tag)


def head_first(tag: str) -> bool:
    return tag.split("-")[0] in HEAD_FIRST


def _words(table: dict[str, str], tag: str) -> frozenset[str]:
    return frozenset(table.get(tag.split("-")[0], "").split())
