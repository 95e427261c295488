"""What every format reads and writes: rows, their limits, and the one error a user sees."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, NamedTuple

from reviewapp.engine.messages import english

if TYPE_CHECKING:
    from dataclasses import dataclass as record
else:

    def record(*, frozen: bool, slots: bool):
        """Frozen for the type checker, and a third of the price at run time."""
        return dataclass(slots=slots, unsafe_hash=frozen)


Kind = Literal["open", "close", "alone", "character"]
Plural = Literal["", "few", "many"]


class Code(NamedTuple):
    """An inline code: `char` stands for it in source and target, `original` is what the file has there.

    `kind` is open, close or alone; a private-use character that the text itself holds is
    escaped as `character`. `label` is what a chip shows.
    """

    char: str
    original: str
    kind: Kind = "alone"
    label: str = ""


class Candidate(NamedTuple):
    """A translation proposed for a row: where it comes from and how well it matches (0 to 1, where known)."""

    text: str
    origin: str = ""
    score: float | None = None


@record(frozen=True, slots=True)
class Row:
    """One paragraph of a file.

    `source` is None where the file has none; `target` is empty where nothing is translated.
    `key` is the file's own identifier or empty. Consecutive rows with the same `doc` are one
    document: "" is the file itself, and a row with None stands alone. Languages are BCP 47
    tags, empty where the file does not say. `state` is one of DESIGN's states or empty.
    `plural` is “few” in a plural form for a few numbers only (none, one, two), which may go
    without saying the number, “many” in any other plural form; forms of one message are
    neighbours and share their key. `line` is where the row begins, from 1, and 0 where a format
    has no lines.
    """

    target: str
    source: str | None = None
    key: str = ""
    doc: str | None = ""
    source_lang: str = ""
    target_lang: str = ""
    role: str = "paragraph"
    state: str = ""
    note: str = ""
    locked: bool = False
    candidates: tuple[Candidate, ...] = ()
    codes: tuple[Code, ...] = ()
    line: int = 0
    plural: Plural = ""


class FormatError(ValueError):
    """A file that cannot be used: a message id and its parameters, translated when shown."""

    def __init__(self, message: str, params: Mapping[str, str | int] | None = None) -> None:
        self.message = message
        self.params = dict(params or {})
        super().__init__(message, self.params)

    def __str__(self) -> str:
        return english(self.message, self.params)


@dataclass(frozen=True, slots=True)
class Limits:
    """The most a reader accepts: `bytes` of the file, `rows`, and code points of one `paragraph`.

    For zipped formats `unzipped` bytes and `ratio` (unzipped to zipped) are checked before
    anything is opened.
    """

    bytes: int = 100_000_000
    rows: int = 200_000
    paragraph: int = 100_000
    unzipped: int = 400_000_000
    ratio: int = 200
