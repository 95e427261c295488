"""Which encoding a text file has: marks first, then UTF-8, then what its bytes look like."""

from __future__ import annotations

import codecs
import io
import re
from collections.abc import Iterator
from typing import BinaryIO, NamedTuple

from reviewapp.engine.formats.rows import FormatError, Limits
from reviewapp.engine.messages import _

CHUNK = 1 << 16
MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


class Look(NamedTuple):
    """What everyday text in an encoding is made of: `common` byte runs, as a share of all bytes above 127."""

    encoding: str
    common: re.Pattern[bytes]


# Two-byte sets: the rows of everyday characters and punctuation (GB 2312 level 1, Big5 frequent
# characters, KS X 1001 Hangul, JIS kana and level 1); one-byte sets: lower-case letters.
LOOKS = (
    Look("euc-kr", re.compile(rb"(?:[\xa1-\xa3\xb0-\xc8][\xa1-\xfe])+")),
    Look("euc-jp", re.compile(rb"(?:[\xa1-\xa5\xb0-\xcf][\xa1-\xfe])+")),
    Look("gb18030", re.compile(rb"(?:[\xa1-\xa3\xb0-\xd7][\xa1-\xfe])+")),
    Look("big5", re.compile(rb"(?:[\xa1-\xa3\xa4-\xc6][\x40-\x7e\xa1-\xfe])+")),
    Look("shift_jis", re.compile(rb"(?:[\x81-\x84\x88-\x97][\x40-\x7e\x80-\xfc])+")),
    Look("windows-1251", re.compile(rb"[\xe0-\xff\xb8\xab\xbb\x93\x94\x96\x97]+")),
    Look("koi8-r", re.compile(rb"[\xc0-\xdf\xa3]+")),
    Look("windows-1256", re.compile(rb"[\xc1-\xd6\xd8-\xdf\xe1\xe3-\xe6\xec\xed\xa1\xba\xbf]+")),
    Look("windows-1252", re.compile(rb"(?<![\x80-\xff])[\xc0-\xff\xab\xbb\x80-\x97\xa0]{1,2}(?![\x80-\xff])")),
)
UNFIT = frozenset("utf-7 unicode-escape raw-unicode-escape idna punycode undefined mbcs oem".split())
CERTAIN = 0.85  # share of high bytes that a look must explain


def detect(stream: BinaryIO) -> str:
    """The encoding of a seekable `stream`; raises FormatError for a file that is no text."""
    stream.seek(0)
    head = stream.read(CHUNK)
    for mark, encoding in MARKS:
        if head.startswith(mark):
            return encoding
    wide = without_mark(head)
    if wide:
        return wide
    if b"\0" in head:
        raise FormatError(_("The file is not a text file: it holds NUL bytes."))
    return "utf-8" if is_utf8(stream) else likeliest(head)


def without_mark(head: bytes) -> str:
    """UTF-16 without its mark shows as a NUL in most bytes of one parity and hardly any of the other."""
    even, odd = head[0::2].count(0), head[1::2].count(0)
    half = max(len(head) // 2, 1)
    if max(even, odd) < half * 0.4 or min(even, odd) > half * 0.02:
        return ""
    return "utf-16-be" if even > odd else "utf-16-le"


def is_utf8(stream: BinaryIO) -> bool:
    stream.seek(0)
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        while chunk := stream.read(CHUNK):
            decoder.decode(chunk)
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True


def likeliest(head: bytes) -> str:
    """The encoding whose everyday characters explain most of the high bytes; Windows-1252 in doubt."""
    total = sum(byte > 127 for byte in head)
    best, share = "windows-1252", CERTAIN
    for look in LOOKS:
        explained = sum(high(run) for run in look.common.findall(head)) / max(total, 1)
        if explained > share + 0.02 and decodes(head, look.encoding):
            best, share = look.encoding, explained
    return best


def high(run: bytes) -> int:
    return sum(byte > 127 for byte in run)


def decodes(head: bytes, encoding: str) -> bool:
    try:
        codecs.getincrementaldecoder(encoding)().decode(head)
    except UnicodeDecodeError:
        return False
    return True


def is_known(encoding: str) -> bool:
    """Whether Python has an encoding; those that can spell halves of characters are none."""
    try:
        found = codecs.lookup(encoding)
    except (LookupError, ValueError):
        return False
    return found.name not in UNFIT and getattr(found, "_is_text_encoding", True)


def like(original: BinaryIO, text: str, encoding: str) -> bytes:
    """`text` in `encoding` with the byte order of `original`; what the encoding does not have becomes a reference."""
    original.seek(0)
    head, name = original.read(4), codecs.lookup(encoding).name
    for mark, wide, ordered in (
        (codecs.BOM_UTF32_BE, "utf-32", "utf-32-be"),
        (codecs.BOM_UTF16_BE, "utf-16", "utf-16-be"),
    ):
        if name == wide and head.startswith(mark):
            return mark + text.encode(ordered)
    return text.encode(encoding, "xmlcharrefreplace")


def lines(stream: BinaryIO, encoding: str, limits: Limits) -> Iterator[str]:
    """Lines of `stream` with their ends as they are (\\n, \\r\\n or \\r), none longer than a paragraph may be.

    Raises FormatError for a line that is too long, bytes that `encoding` does not have, and NUL.
    """
    stream.seek(0)
    if not is_known(encoding):
        raise FormatError(_("There is no encoding called “%(encoding)s”."), {"encoding": encoding[:50]})
    text = io.TextIOWrapper(stream, encoding=encoding, newline="")
    most = 8 * limits.paragraph  # a table's line holds several paragraphs
    number = 0
    try:
        while line := text.readline(most + 1):
            number += 1
            if len(line) > most:
                raise FormatError(
                    _("Line %(line)s has more than %(limit)s characters."), {"line": number, "limit": most}
                )
            if "\0" in line:
                raise FormatError(_("Line %(line)s holds a NUL character; this is not a text file."), {"line": number})
            yield line
    except UnicodeError as error:
        further = error.object[: error.start].count(b"\n") if isinstance(error, UnicodeDecodeError) else 0
        raise FormatError(
            _("The file is not in the encoding %(encoding)s: line %(line)s cannot be read."),
            {"encoding": encoding, "line": number + further + 1},
        ) from None
    finally:
        if not stream.closed:
            text.detach()
