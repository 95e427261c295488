"""Where a noun phrase ends because no noun follows: in English as far as forms show it, in Chinese by the tagger."""

import re
from collections.abc import Sequence

from reviewapp.engine.languages.base import words
from reviewapp.engine.terms.discovery.noun_phrases import ADVERB, NOUNS_IN_LY, is_verb
from reviewapp.engine.terms.discovery.repeats import Place
from reviewapp.engine.terms.discovery.tokens import Token

ONE = words("a an one each every another this that")
ADVERBS = words("online offline today yesterday tomorrow again together abroad here there now soon later once twice")
PARTICIPLE = re.compile(r"\w{3}ed$")
NOUNS_IN_ED = words("seed weed speed breed feed shed watershed hundred newsfeed seabed riverbed flatbed creed")


def ends_here(tokens: Sequence[Token], place: Place, tag: str) -> bool:
    """Whether the word behind `place` can be no part of the noun phrase there.

    It is an adverb, a participle, a verb that is hardly ever a noun, or it ends in -s where the
    phrase has an article of the singular: “a sensor of pressure falls” is no “pressure falls”.
    """
    word = tokens[place.last + 1]
    if tag.split("-")[0] != "en":
        return word.verb
    low = word.text.lower()
    if word.text[0].isupper() or word.glued:
        return False
    if is_verb(low) or low in ADVERBS or (ADVERB.search(low) and low not in NOUNS_IN_LY):
        return True
    if PARTICIPLE.search(low) and low not in NOUNS_IN_ED:
        return True
    before = tokens[place.first - 1].text.lower() if place.first else ""
    return before in ONE and low.endswith("s") and low != word.stem
