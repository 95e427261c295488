"""No file does harm: it is refused with one line, or read without the harm; never a crash, never a part of it."""

import io
import subprocess
import sys

import pytest

from reviewapp.engine.cli import main
from reviewapp.engine.formats import FormatError, by_name
from reviewapp.engine.formats.rows import Limits
from tests.engine.formats.helpers import read
from tests.engine.formats.hostile import FILES, HARMLESS

MEGABYTE = 1 << 20


def title(hostile):
    return f"{hostile.format} {hostile.name}"


@pytest.mark.parametrize("hostile", FILES, ids=title)
def test_a_file_that_means_harm_is_refused_with_one_line(hostile):
    with pytest.raises(FormatError, match=hostile.says) as refused:
        read(hostile.format, hostile.make())
    assert 10 < len(str(refused.value)) < 400 and "\n" not in str(refused.value)


@pytest.mark.parametrize("hostile", HARMLESS, ids=title)
def test_a_file_whose_harm_is_not_done_is_read(hostile):
    rows = read(hostile.format, hostile.make())
    texts = [row.source or row.target for row in rows]
    assert any(text.strip("[\U000f0000").startswith(hostile.says) for text in texts)
    assert not any("root:" in text for text in texts)


def test_there_are_enough_of_them_for_every_format_that_is_read():
    print(f"{len(FILES)} hostile files are refused, {len(HARMLESS)} are read without harm")
    assert len(FILES) >= 60
    assert {each.format for each in FILES} >= {
        "tmx",
        "xliff",
        "xliff-1.2",
        "sdlxliff",
        "tbx",
        "po",
        "docx",
        "xlsx",
        "csv",
    }


def test_nothing_is_written_of_a_file_that_breaks_off(tmp_path, capsys):
    source, made = tmp_path / "in.tmx", tmp_path / "out.jsonl"
    unit = b'<tu><tuv xml:lang="en"><seg>a</seg></tuv><tuv xml:lang="fr"><seg>b</seg></tuv></tu>'
    source.write_bytes(b'<tmx version="1.4"><header srclang="en"/><body>' + unit * 5000 + b"<tu>")
    made.write_text("before")
    assert main(["convert", str(source), str(made)]) == 2
    assert made.read_text() == "before" and sorted(tmp_path.iterdir()) == [source, made]
    assert capsys.readouterr().err.count("\n") == 1


class Endless(io.RawIOBase):
    """A gigabyte of one letter, without having it."""

    size = 1 << 30

    def __init__(self):
        self.at = 0

    def seekable(self):
        return True

    def readable(self):
        return True

    def seek(self, offset, whence=0):
        self.at = offset + (0, self.at, self.size)[whence]
        return self.at

    def tell(self):
        return self.at

    def readinto(self, buffer):
        count = min(len(buffer), self.size - self.at)
        buffer[:count] = b"a" * count
        self.at += count
        return count


@pytest.mark.parametrize("name", ["text", "csv", "tsv", "jsonl"])
def test_a_line_of_a_gigabyte_is_refused_before_it_is_read(name):
    stream = io.BufferedReader(Endless(), 1 << 16)
    with pytest.raises(FormatError, match=r"more than|not JSON"):
        list(by_name(name).read(stream, limits=Limits(bytes=4_000_000_000)))
    with pytest.raises(FormatError, match="1073 MB"):
        list(by_name(name).read(stream))


ALL = """
import resource
from tests.engine.formats.hostile import FILES
from tests.engine.formats.helpers import read
from reviewapp.engine.formats import FormatError
top = lambda: resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
for each in FILES:
    data = each.make()
    before = top()
    try:
        read(each.format, data)
    except FormatError:
        pass
    print((top() - before) // 1024, each.format, each.name, sep="\\t")
"""


def test_no_hostile_file_makes_its_reader_take_memory():
    done = subprocess.run([sys.executable, "-c", ALL], capture_output=True, text=True, check=True)
    taken = [line.split("\t", 1) for line in done.stdout.splitlines()]
    assert len(taken) == len(FILES)
    assert [(megabytes, name) for megabytes, name in taken if int(megabytes) > 200] == []
