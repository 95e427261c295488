"""Formats by name, file name and first bytes."""

import pytest

from reviewapp.engine.formats import FormatError, all_formats, by_name, for_file


def test_every_format_goes_some_way_and_is_called_by_its_name():
    for name, each in all_formats().items():
        assert by_name(name) is each and (each.reads or each.writes) and each.title and each.media_type


def test_the_name_decides_and_the_bytes_where_the_name_does_not():
    assert for_file("a.TMX").name == "tmx"
    assert for_file("memory.xml", b'<?xml version="1.0"?><!-- <x> --><tmx version="1.4">').name == "tmx"
    assert for_file("lines", b'{"target": "x"}').name == "jsonl"


def test_an_unknown_file_or_format_is_refused():
    with pytest.raises(FormatError, match="of no kind"):
        for_file("picture.png", b"\x89PNG")
    with pytest.raises(FormatError, match="no format"):
        by_name("wordstar")
    with pytest.raises(FormatError, match="No format that can be written"):
        for_file("picture.png", writing=True)
