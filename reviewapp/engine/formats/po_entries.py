"""The entries of a PO file: polib reads them, but for the short ones, which most are; a pattern is faster there."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from typing import TYPE_CHECKING, Any, NamedTuple

from reviewapp.engine.formats.rows import FormatError
from reviewapp.engine.messages import _

if TYPE_CHECKING:
    from polib import POEntry

STRING = r'"(?:[^"\\\n\r]|\\[^\n\r])*+"(?:\n"(?:[^"\\\n\r]|\\[^\n\r])*+")*+'
SHORT = re.compile(
    r"(?P<gap>\n*)"
    r"(?P<comments>(?:\#(?:[:.,][ ]|[ ])[^\s][^\n\r]*+\n)*+)"
    rf"(?:msgctxt[ ](?P<msgctxt>{STRING})\n)?msgid[ ](?P<msgid>{STRING})\nmsgstr[ ](?P<msgstr>{STRING})\n*",
    re.VERBOSE,
)
ENDED = re.compile(r'(?:^|\n)[ \t]*(?:#~[ \t]*)?msgstr[^\n"]*"[^\n]*(?:\n[ \t]*(?:#~[ \t]*)?"[^\n]*)*+\n?\Z')
# Entries without a text, of which a catalogue has one, the header: polib confuses a second one with it.
NAMELESS = re.compile(
    r'^[ \t]*(?:#~)?[ \t]*msgid[ \t]*""[ \t]*$(?:\n[ \t]*(?:#~[ \t]*)?""[ \t]*$)*+(?!\n[ \t]*(?:#~[ \t]*)?")',
    re.MULTILINE,
)
# A string that does not end in its line; polib takes its last letter for the mark.
UNENDED = re.compile(
    r'^[ \t]*(?:#~[ \t]*)?(?:msg[a-z_]+(?:\[\d+\])?[ \t]*)?"(?!(?:[^"\\\n]|\\.)*+"[ \t\r]*$)', re.MULTILINE
)
# Before what is read apart, for polib takes the comments of a first entry for those of the file.
NO_HEADER = 'msgid ""\nmsgstr ""\n\n'


class Text(str):
    """Text whose lines end at line feeds only: str.splitlines also breaks at U+2028 and its like."""

    __slots__ = ()

    def splitlines(self, keepends: bool = False) -> list[str]:
        return self.split("\n")


class Short(NamedTuple):
    """As much of a `POEntry` as a row needs, of an entry without plural forms."""

    msgctxt: str | None
    msgid: str
    msgstr: str
    flags: list[str]
    tcomment: str
    comment: str
    linenum: int
    obsolete: bool = False
    msgid_plural: str = ""
    msgstr_plural: Mapping[int, str] = {}


def parsed(text: str, before: int = 0) -> Any:
    """The catalogue as polib has it; `before` lines of the file come first."""
    import polib

    if unended := UNENDED.search(text):
        raise broken(text.count("\n", 0, unended.start()) + 1 + before)
    try:
        return polib.pofile(Text(text + "\n"), encoding="utf-8")
    except OSError as error:
        line = re.search(r"\(line (\d+)\)", str(error))
        raise broken(int(line[1]) + before if line else 0) from None


def broken(line: int) -> FormatError:
    return FormatError(_("The catalogue is broken at line %(line)s."), {"line": line})


def opened(text: str) -> tuple[dict[str, str], Iterator[Short | POEntry]]:
    """What the header says, and the entries, which are read while they are asked for."""
    text = text.replace("\r\n", "\n")
    head, _gap, rest = text.partition("\n\n")
    catalogue = None
    if len(list(islice(NAMELESS.finditer(text), 2))) == 1 and ENDED.search(head):
        catalogue = parsed(head)
    if catalogue is None or not catalogue.metadata:  # no header, or not where it should be
        catalogue, rest = parsed(text), ""
    return catalogue.metadata, entries(catalogue, rest, head.count("\n") + 3)


def entries(found: Iterable[POEntry], text: str, line: int) -> Iterator[Short | POEntry]:
    """`found`, and the entries of `text`, whose first line is `line`."""
    yield from found
    waiting: list[str] = []
    begun = line
    for block in text.split("\n\n"):
        if waiting and ENDED.search(waiting[-1]):
            yield from long("\n\n".join(waiting), begun)
            waiting = []
        match = None if waiting else SHORT.fullmatch(block)
        if match:
            yield short(match, line)
        elif waiting or block.strip():
            begun = begun if waiting else line
            waiting.append(block)
        line += block.count("\n") + 2
    if waiting:
        yield from long("\n\n".join(waiting), begun)


def long(text: str, line: int) -> Iterator[POEntry]:
    before = line - 1 - NO_HEADER.count("\n")
    for entry in parsed(NO_HEADER + text, before):
        if not entry.msgid:
            raise broken(max(line, entry.linenum + before))
        entry.linenum += before
        yield entry


def short(match: re.Match[str], line: int) -> Short:
    gap, comments, msgctxt, msgid, msgstr = match.groups()
    flags: list[str] = []
    told: dict[str, list[str]] = {".": [], " ": []}
    for comment in comments.split("\n") if comments else ():
        if comment.startswith("#,"):
            flags += [flag.strip() for flag in comment[3:].split(",")]
        elif comment.startswith(("#.", "# ")):
            told[comment[1]].append(comment[3 if comment[1] == "." else 2 :].rstrip())
    return Short(
        None if msgctxt is None else string(msgctxt),
        string(msgid),
        string(msgstr),
        flags,
        "\n".join(told[" "]),
        "\n".join(told["."]),
        line + len(gap),
    )


def string(quoted: str) -> str:
    if "\n" in quoted:
        quoted = quoted.replace('"\n"', "")
    if "\\" not in quoted:
        return quoted[1:-1]
    from polib import unescape

    return str(unescape(quoted[1:-1]))
