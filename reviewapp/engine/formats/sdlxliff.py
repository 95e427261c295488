"""SDLXLIFF, the bilingual files of Trados: XLIFF 1.2 with states and comments of its own, updated in place."""

from reviewapp.engine.formats import xliff1
from reviewapp.engine.formats.registry import Format
from reviewapp.engine.messages import _

FORMAT = Format(
    name="sdlxliff",
    title=_("SDLXLIFF (Trados)"),
    extensions=(".sdlxliff",),
    media_type="application/x-sdlxliff+xml",
    reader=xliff1.read,
    updater=xliff1.update,
    sniff=lambda head: b"sdl.com/FileTypes/SdlXliff" in head.replace(b"\0", b""),
    needs_source=True,
)
