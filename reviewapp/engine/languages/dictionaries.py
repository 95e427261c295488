"""Hunspell dictionaries of the system, where the extra `spell` is installed."""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path
from typing import Protocol

FOLDERS = ("/usr/share/hunspell", "/usr/share/myspell", "/usr/share/myspell/dicts", "/Library/Spelling")
# The country whose dictionary serves for a language that is named without one.
USUAL = {"en": "en_US", "fr": "fr", "es": "es_ES", "de": "de_DE", "ru": "ru_RU", "ar": "ar", "it": "it_IT"}


class Dictionary(Protocol):
    def spell(self, word: str) -> bool: ...

    def suggest(self, word: str) -> list[str]: ...


@cache
def dictionary(tag: str) -> Dictionary | None:
    """The dictionary for a language tag; None where library or dictionary is not installed.

    REVIEWAPP_DICTIONARIES names a folder that is searched first.
    """
    try:
        import hunspell
    except ImportError:
        return None
    for path in candidates(tag):
        affixes = path.with_suffix(".aff")
        if path.is_file() and affixes.is_file():
            loaded: Dictionary = hunspell.Hunspell(path.stem, hunspell_data_dir=str(path.parent))
            return loaded
    return None


def candidates(tag: str) -> list[Path]:
    own = os.environ.get("REVIEWAPP_DICTIONARIES")
    folders = [Path(folder) for folder in ((own,) if own else ()) + FOLDERS]
    language = tag.split("-")[0]
    names = dict.fromkeys([tag.replace("-", "_"), USUAL.get(language, language), language])
    return [folder / f"{name}.dic" for folder in folders for name in names]
