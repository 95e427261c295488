"""Every reader is given files that were spoilt at random: it reads them or says why not, and never crashes.

What it reads it also writes into the spoilt file again: unchanged, byte for byte.
"""

import io
from contextlib import suppress

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reviewapp.engine.formats import Candidate, Code, FormatError, Row, by_name
from reviewapp.engine.formats.registry import all_formats
from tests.engine.formats.hostile import tbx, workbook, zipped
from tests.engine.formats.test_docx import STYLES, document, p, r
from tests.engine.formats.test_po import CATALOGUE
from tests.engine.formats.test_xliff1 import SDL

EXAMPLES = 750
READ = sorted(each.name for each in all_formats().values() if each.reads)
ROWS = [
    Row(
        "Das \U000f0000Haus\U000f0001 steht.",
        "The \U000f0000house\U000f0001 stands.",
        "k1",
        "a.txt",
        "en",
        "de",
        state="reviewed",
        note="Said.",
        codes=(Code("\U000f0000", "<b>", "open"), Code("\U000f0001", "</b>", "close")),
        candidates=(Candidate("Ein Haus.", "tm", 0.8),),
    ),
    Row("=1+1", "=1+1", "k2", "a.txt", "en", "de", role="heading", locked=True),
]
PAGE = b"""# One *two*

> quoted [link](http://a.example "b") text

- item
  1. nested `code`

| a | b |
|---|---|
| c | d\\|e |

```
code
```
"""
SITE = (
    b'<!DOCTYPE html><html lang="en"><head><title>One</title></head><body><p>Two <b>three</b> <img alt="four">'
    b"<pre>five\n six</pre><ruby>a<rt>b</rt></ruby><ul><li>seven<ul><li>eight</ul></ul><!-- nine -->"
    b"<script>ten</script>"
)
WORD = document(
    p(r("One ", "<w:b/>"), r("two"), style="1")
    + f"<w:tbl><w:tr><w:tc>{p(r('three'))}</w:tc></w:tr></w:tbl>"
    + p('<w:hyperlink r:id="x">' + r("four") + "</w:hyperlink>"),
    styles=STYLES,
    footnotes=f'<w:footnotes SPACES><w:footnote w:id="2">{p(r("five"))}</w:footnote></w:footnotes>',
)
BOOK = workbook('<row r="2"><c r="A2" t="s"><v>0</v></c></row>', "<si><t>Hello</t></si>")
SEEDS = {
    "po": [CATALOGUE],
    "sdlxliff": [SDL],
    "markdown": [PAGE],
    "html": [SITE],
    "docx": [WORD],
    "xlsx": [BOOK],
    "tbx": [tbx()],
}
PIECES = [
    *(
        b"\0",
        b"\xff",
        b"\xed\xa0\x80",
        b"\r",
        b"\n\n",
        b'"',
        b"'",
        b"<",
        b">",
        b"&",
        b"&#0;",
        b"&#xFFFF;",
        b"]]>",
        b"<!--",
    ),
    *(
        b"<![CDATA[",
        b"<?x",
        b"{",
        b"}",
        b"[",
        b"\\",
        b"|",
        b"`",
        b"*",
        b"\t",
        b"=",
        b"\xe2\x80\xa8",
        b"\xf3\xb0\x80\x80",
    ),
    *(b"<g id='1'>", b"</g>", b"<x/>", b"<a>", b"</p>", b"-1", b"99999999999999999999", b"msgid", b"#~ ", b"PK\3\4"),
]
SPOILING = st.lists(
    st.tuples(
        st.sampled_from(["put", "cut", "repeat", "flip", "end"]),
        st.floats(0, 1),
        st.integers(0, 60),
        st.sampled_from(PIECES) | st.binary(max_size=6),
    ),
    min_size=1,
    max_size=4,
)
FUZZED: dict[str, int] = {}


def seeds(name):
    each = by_name(name)
    made = list(SEEDS.get(name, []))
    if each.writes and not each.holds_terms:
        stream = io.BytesIO()
        each.write(ROWS, stream)
        made.append(stream.getvalue())
    return made


def spoilt(data, spoiling):
    for how, share, length, piece in spoiling:
        at = int(share * len(data))
        if how == "put":
            data = data[:at] + piece + data[at:]
        elif how == "cut":
            data = data[:at] + data[at + length :]
        elif how == "repeat":
            data = data[:at] + data[at : at + length] * 3 + data[at + length :]
        elif how == "flip" and at < len(data):
            data = data[:at] + bytes([data[at] ^ (1 << length % 8)]) + data[at + 1 :]
        elif how == "end":
            data = data[: max(at, 1)]
    return data


def spoilt_part(data, part, spoiling):
    """The archive with one of its parts spoilt: what is zipped hides behind sums, where nothing random gets through."""
    import zipfile

    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = {each.filename: archive.read(each) for each in archive.infolist()}
    name = sorted(parts)[part % len(parts)]
    return zipped(parts | {name: spoilt(parts[name], spoiling)})


@pytest.mark.parametrize("name", READ)
def test_a_spoilt_file_is_read_or_refused_and_stays_what_it_is(name):
    sound = seeds(name)
    each = by_name(name)

    @settings(max_examples=EXAMPLES, suppress_health_check=list(HealthCheck))
    @given(st.integers(0, len(sound) - 1), SPOILING, st.integers(0, 20))
    def fuzz(seed, spoiling, part):
        FUZZED[name] = FUZZED.get(name, 0) + 1
        zipped_file = sound[seed].startswith(b"PK")
        data = spoilt_part(sound[seed], part, spoiling) if zipped_file and part > 2 else spoilt(sound[seed], spoiling)
        with suppress(FormatError):
            rows = list(each.read(io.BytesIO(data)))
            if each.updates:
                made = io.BytesIO()
                each.update(io.BytesIO(data), rows, made)
                assert zipped_file or made.getvalue() == data

    fuzz()
    print(f"{FUZZED[name]} spoilt files given to {name}")
    assert FUZZED[name] >= EXAMPLES


def test_all_readers_together_are_given_ten_thousand_files():
    assert len(READ) * EXAMPLES >= 10_000
