"""Which files a command reads: those it names, and those in the folders it names."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from reviewapp.engine.formats.registry import ends_readable
from reviewapp.engine.formats.rows import FormatError
from reviewapp.engine.messages import _

TEMPLATE = ".pot"  # a catalogue without translations: read where it is named, not where it lies about


def several(names: Sequence[str]) -> bool:
    """Whether more than one file is meant; a folder means several, however few it holds."""
    return len(names) > 1 or Path(names[0]).is_dir()


def named(names: Sequence[str], *, told: bool) -> list[str]:
    """Every file meant, once each, folder by folder in the order of names.

    Unless the languages are `told`, only files that can say theirs are taken from a folder.
    """
    found = {}
    for name in names:
        inside = list(within(name, told=told)) if Path(name).is_dir() else [name]
        if not inside:
            raise FormatError(empty(told), {"name": name})
        found.update({os.path.realpath(each) if each != "-" else each: each for each in inside})
    return list(found.values())


def empty(told: bool) -> str:
    if told:
        return _("“%(name)s” holds no file that can be read here.")
    return _("“%(name)s” holds no file that says its languages; say them with --from and --to.")


def within(folder: str, *, told: bool) -> Iterator[str]:
    """Readable files of a folder and its folders; what begins with a dot is nobody's text.

    A folder that cannot be listed is given as a file, so that opening it says why.
    """
    locked: list[str] = []
    for place, folders, files in os.walk(folder, onerror=lambda error: locked.append(str(error.filename))):
        folders[:] = sorted(each for each in folders if not each.startswith("."))
        for each in sorted(files):
            if not each.startswith(".") and not each.endswith(TEMPLATE) and ends_readable(each, telling=not told):
                yield str(Path(place, each))
    yield from locked
