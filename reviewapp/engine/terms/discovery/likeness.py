"""Whether two words of one language may stand for each other in a term."""

import re
from functools import cache

from reviewapp.engine.terms.discovery.senses import word_senses

# Endings by which European languages derive words from each other.
ENDING = re.compile(
    r"(?:|e|al|ial|ional|ic|ical|ive|ative|ion|ation|ition|ization|isation|ize|ise|ing|ed|er|or|ity|ness|ment|ance"
    r"|ence|ant|ent|able|ible|ary|ory|ist|ism|ware|age|ure|ous|ly|y|cion|acion|icion|mient|amient|imient|dor|ador|edor"
    r"|ante|iv|ativ|ad|id|ari|ori|eur|ateur|atric|aire|oire|el|if|atif|ir|ar|er|ung|lich|isch|keit|heit|schaft|bar|los"
    r"|ени|ани|ств|ск|н|ни|тель|ость|ов)"
)


@cache
def related(one: str, other: str, tag: str) -> bool:
    """Two stems that share a sense, a root, or all letters but a few."""
    if one == other:
        return True
    senses = word_senses(one, tag)
    if senses and not senses.isdisjoint(word_senses(other, tag)):
        return True
    return same_root(one, other) or spelled_alike(one, other) or _is_part(one, other) or _is_part(other, one)


def _is_part(part: str, compound: str) -> bool:
    """rain in rainwater, ware in woodenware."""
    rest = len(compound) - len(part)
    return len(part) >= 4 and rest >= 3 and part.isalpha() and (compound.startswith(part) or compound.endswith(part))


@cache
def same_root(one: str, other: str) -> bool:
    """Long common beginnings with different endings: prevention, preventive."""
    shortest, longest = sorted((len(one), len(other)))
    if shortest < 4 or not one.isalpha() or not other.isalpha():
        return False
    common = 0
    for left, right in zip(one, other, strict=False):
        if left != right:
            break
        common += 1
    if common >= 4 and common >= 0.8 * longest:
        return True
    return common >= 4 and all(ENDING.fullmatch(word[common:]) for word in (one, other))


@cache
def spelled_alike(one: str, other: str) -> bool:
    """The same word in another spelling, the same name written down twice, or two letters changed round."""
    from rapidfuzz.distance import OSA

    if min(len(one), len(other)) < 5:
        return len(one) == len(other) == 4 and sorted(one) == sorted(other) and OSA.distance(one, other) == 1
    return OSA.normalized_similarity(one, other) >= 0.75
