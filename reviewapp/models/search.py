"""The texts that a search has to read: as few as can be told without reading them."""

from __future__ import annotations

import re

from django.db.models import Q

from reviewapp.engine.patterns import Search
from reviewapp.models.review import TranslationQuerySet

# Signs that are stored in one way only, and whose case every database knows: i is also İ, ss also ß, fi also ﬁ.
PLAIN = re.compile(r"[bcdegmopqruvxz0-9\u3400-\u4dbf\u4e00-\u9fff]{2,}", re.IGNORECASE | re.ASCII)


def holding(texts: TranslationQuerySet, search: Search, sides: str) -> TranslationQuerySet:
    """Those of `texts` that may hold what is looked for, none of those that do left out.

    `sides` is source, target or both. Words are looked up by a part of them; whether a regular
    expression matches is known only by reading everything.
    """
    part = "" if search.regex else max(PLAIN.findall(search.what), key=len, default="")
    if not part:
        return texts
    target, source = Q(text__icontains=part), Q(paragraph__source__icontains=part)
    holds = {"target": target, "source": source}.get(sides, target | source)
    return texts.filter(holds | ~Q(paragraph__codes={}))  # inline codes may stand within the part
