"""What the engine knows of languages. `language(tag)` falls back de-AT → de → the default."""

from functools import cache
from importlib import import_module, util

from reviewapp.engine.languages.base import Language
from reviewapp.engine.scripts import SCRIPT_OF

__all__ = ["Language", "language"]


@cache
def language(tag: str) -> Language:
    """The Language for a BCP 47 tag; unknown tags get the default under their own name."""
    parts = tag.replace("_", "-").lower().split("-")
    for length in range(len(parts), 0, -1):
        module = f"{__name__}.{'_'.join(parts[:length])}"
        if parts[0].isalpha() and util.find_spec(module):
            found: Language = import_module(module).LANGUAGE
            return found
    return Language(tag=parts[0], script=SCRIPT_OF.get(parts[0], "Latn"))
