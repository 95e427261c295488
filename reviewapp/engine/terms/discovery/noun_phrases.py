"""Whether a recurring stretch of English reads like a noun phrase: no adverb in it, no verb at its ends."""

import re
from collections.abc import Sequence

from reviewapp.engine.languages.base import words
from reviewapp.engine.terms.discovery.tokens import Token

# Words in -ly that are nouns and adjectives.
NOUNS_IN_LY = words(
    "family assembly supply reply ally anomaly monopoly daily weekly monthly quarterly yearly hourly early elderly "
    "friendly costly timely orderly likely lonely butterfly jelly belly rally tally bully lily fly"
)
# Verbs that are hardly ever nouns: what they begin or end is a clause.
VERBS = words(
    "establish strengthen enhance improve promote maintain ensure provide continue remain achieve implement develop "
    "facilitate adopt introduce publish reduce expand accelerate build carry hold take require include become allow "
    "enable protect operate participate cooperate negotiate announce propose decide determine consider believe expect "
    "indicate reflect represent contain consist comprise exclude involve obtain receive submit apply comply exceed "
    "raise create bring give get go come see know think tell ask keep let begin seem feel try leave put mean live "
    "happen write sit stand lose pay meet learn follow speak read spend grow teach remember appear serve die send "
    "suggest sell pull replace explain encourage integrate optimize optimise coordinate deepen foster cultivate "
    "safeguard uphold emphasize emphasise"
)
ADVERB = re.compile(r"ly$")
PARTICIPLE = re.compile(r"(?:ed|ing)$")


def reads_as_noun(tokens: Sequence[Token]) -> bool:
    """An adverb may stand before a participle only (internally displaced persons), no participle before an article."""
    content = [token.text.lower() for token in tokens if token.content]
    for at, word in enumerate(content):
        adverb = ADVERB.search(word) and word not in NOUNS_IN_LY
        if adverb and (at + 2 >= len(content) or not PARTICIPLE.search(content[at + 1])):
            return False
    if is_verb(content[0]) or is_verb(content[-1]) or (len(content) > 1 and content[-1].endswith("ed")):
        return False
    followed = len(tokens) > 1 and not tokens[1].content and tokens[1].text.lower() != "of"
    return not (followed and PARTICIPLE.search(content[0]))


def is_verb(word: str) -> bool:
    forms = [word, word.removesuffix("s")]
    if not word.endswith("eed"):  # seed is no past of see
        forms += [word.removesuffix("d"), word.removesuffix("ed")]
    return any(form in VERBS for form in forms)
