"""File formats, one module each: `read` and `write` face each other, rows stream, errors say where."""

from reviewapp.engine.formats.registry import Format, all_formats, by_name, for_file
from reviewapp.engine.formats.rows import Candidate, Code, FormatError, Limits, Row

__all__ = ["Candidate", "Code", "Format", "FormatError", "Limits", "Row", "all_formats", "by_name", "for_file"]
