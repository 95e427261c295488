"""What the engine knows of languages. `language(tag)` falls back de-AT → de → the default."""

import re
from functools import cache
from importlib import import_module, util

from reviewapp.engine.languages.base import Language
from reviewapp.engine.languages.others import other

__all__ = ["Language", "language"]

PRIMARY = re.compile(r"[a-z]{2,3}")


@cache
def language(tag: str) -> Language:
    """The Language for a BCP 47 tag; a tag without a module gets the default under its own name."""
    parts = tag.replace("_", "-").lower().split("-")
    if PRIMARY.fullmatch(parts[0]):
        for length in range(len(parts), 0, -1):
            module = f"{__name__}.{'_'.join(parts[:length])}"
            if util.find_spec(module):
                found: Language = import_module(module).LANGUAGE
                return found
    return other(parts[0])
