"""The command `reviewapp`."""

import json
import os
import subprocess
import sys

import pytest

from reviewapp.engine.check import all_checks
from reviewapp.engine.cli import main

PAIRS = [
    {
        "id": "a",
        "doc": "1",
        "source": "会议结束。",
        "target": "The meeting 会议 is over.",
        "source_lang": "zh",
        "target_lang": "en",
    },
    {"doc": "1", "source": "会议结束。", "target": "会议结束。", "source_lang": "zh", "target_lang": "en"},
    {"source": None, "target": "Nothing is wrong here.", "target_lang": "en"},
]


FIELDS = """id index check category severity confidence start end source_start source_end
message message_id params group fixes""".split()


@pytest.fixture
def run(capsys):
    def call(*arguments):
        try:
            status = main([str(each) for each in arguments])
        except SystemExit as end:
            status = end.code
        done = capsys.readouterr()
        return status, done.out, done.err

    return call


@pytest.fixture
def file(tmp_path):
    def make(name, content):
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    return make


@pytest.fixture
def pairs(file):
    return file("pairs.jsonl", "".join(json.dumps(each) + "\n" for each in PAIRS))


def objects(out):
    return [json.loads(line) for line in out.splitlines()]


def test_findings_come_as_json_lines_with_every_field(run, pairs):
    status, out, err = run("check", pairs, "--format", "jsonl")
    first, second = objects(out)
    assert (status, err) == (0, "")
    assert list(first) == FIELDS
    assert (first["id"], first["index"], first["check"]) == ("a", 0, "source-script")
    assert PAIRS[0]["target"][first["start"] : first["end"]] == "会议"
    assert (second["id"], second["index"], second["check"]) == ("1", 1, "untranslated")


def test_fail_on_gives_one_only_from_its_severity_on(run, pairs, file):
    assert run("check", pairs, "--fail-on", "major")[0] == 1
    assert run("check", file("clean.txt", "All is well.\n"), "--to", "en", "--fail-on", "neutral")[0] == 0
    assert run("check", pairs, "--checks", "source-script", "--fail-on", "critical")[0] == 0


def test_min_confidence_leaves_out_what_is_less_certain(run, pairs):
    assert run("check", pairs, "--format", "jsonl", "--min-confidence", "1.01")[1] == ""


def test_a_person_reads_line_words_message(run, pairs):
    out = run("check", pairs, "--checks", "source-script")[1]
    assert f"{pairs}:1\n" in out and "The meeting ⟦会议⟧ is over." in out and "[source-script]" in out
    assert out.splitlines()[-1].endswith("1 finding in 1 of 3 paragraphs.")


def test_sarif_names_rules_levels_and_places(run, pairs):
    log = json.loads(run("check", pairs, "--format", "sarif")[1])
    assert log["version"] == "2.1.0"
    (only,) = log["runs"]
    assert len(only["tool"]["driver"]["rules"]) >= 3
    for result in only["results"]:
        assert only["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"]
        assert result["level"] in ("note", "warning", "error") and result["message"]["text"]
        assert result["locations"][0]["physicalLocation"]["region"]["startLine"] in (1, 2)


def test_a_source_beside_its_translation_needs_as_many_paragraphs(run, file):
    target, source = file("t.txt", "会议结束。\n\nB\n"), file("s.txt", "会议结束。\nC\n")
    out = run("check", target, "--source", source, "--from", "zh", "--to", "en", "--format", "jsonl")[1]
    assert [each["check"] for each in objects(out)] == ["untranslated"]
    status, out, err = run("check", target, "--source", file("u.txt", "a\n"), "--from", "zh", "--to", "en")
    assert (status, out) == (2, "") and err.count("\n") == 1 and "1 paragraphs" in err and "2" in err


@pytest.mark.parametrize(
    ("name", "content", "options", "why"),
    [
        ("a.txt", "x\n", [], "--to"),
        ("a.csv", "source,target\na,b\n", ["--to", "en"], "--from"),
        ("a.txt", b"PK\x03\x04\0\0", ["--to", "en"], "NUL"),
        ("a.txt", b"", ["--to", "en"], "empty"),
        ("a.png", b"\x89PNG", ["--to", "en"], "no kind"),
        ("a.txt", "x\n", ["--to", "en", "--checks", "nonsense"], "nonsense"),
        ("a.txt", "x\n", ["--to", "not a tag"], "language tag"),
        ("a.txt", "x\n", ["--to", "en", "--from", "de", "--terms", "no such file"], "no such file"),
        ("a.jsonl", '{"target": "x", "target_lang": "en"}\n{', [], "Line 2"),
    ],
)
def test_unusable_input_gives_two_and_one_line(run, file, name, content, options, why):
    status, _out, err = run("check", file(name, content), *options)
    assert status == 2 and err.count("\n") == 1 and why in err and err.startswith("reviewapp: ")


def test_a_missing_file_and_a_wrong_option_give_two_and_one_line(run, tmp_path):
    for arguments in (
        ["check", tmp_path / "none.txt", "--to", "en"],
        ["check"],
        ["frobnicate"],
        ["check", tmp_path, "--to", "en"],
    ):
        status, _out, err = run(*arguments)
        assert status == 2 and err.count("\n") == 1


@pytest.fixture
def folder(file, tmp_path):
    """A folder as projects have them: catalogues in folders, and much that is no translation."""
    for name in ("locale/fr", "locale/ru", ".git"):
        (tmp_path / name).mkdir(parents=True)
    header = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n'
    entry = '\nmsgid "The office is closed."\nmsgstr "%s"\n'
    file("locale/fr/app.po", header + '"Language: fr\\n"\n' + entry % "Le bureau , est fermé.")
    file("locale/ru/app.po", header + '"Language: ru\\n"\n' + entry % "Офис закрыт.")
    file("locale/app.pot", header + entry % "")
    file("README.md", "The office , is open.\n")
    file(".git/old.po", header + entry % "Le bureau , est.")
    return tmp_path


def test_a_folder_is_checked_file_by_file_each_in_its_languages(run, folder):
    status, out, err = run("check", folder, "--from", "en", "--format", "jsonl", "--fail-on", "minor")
    (found,) = objects(out)
    assert (status, err) == (1, "")
    assert list(found) == ["file", *FIELDS]
    assert (found["file"], found["check"]) == (str(folder / "locale/fr/app.po"), "space-before-mark")


def test_with_a_language_a_folder_gives_its_plain_texts_too(run, folder):
    out = run("check", folder, "--from", "en", "--to", "en", "--format", "jsonl")[1]
    assert [each["file"] for each in objects(out)] == [str(folder / "README.md"), str(folder / "locale/fr/app.po")]


def test_a_file_that_cannot_be_used_is_named_and_the_others_are_checked(run, folder, file):
    broken = file("locale/ab.po", b'msgid "a\0"\nmsgstr ""\n')
    status, out, err = run("check", folder, folder / "none.po", "--from", "en", "--fail-on", "minor")
    assert status == 2
    assert err.splitlines() == [
        f"reviewapp: {broken}: The file is not a text file: it holds NUL bytes.",
        f"reviewapp: “{folder / 'none.po'}” cannot be read: No such file or directory.",
    ]
    assert "Le bureau⟦ ,⟧ est fermé." in out
    assert out.splitlines()[-1] == "2 files: 1 finding in 1 of 2 paragraphs."


def test_files_are_checked_in_the_order_they_are_named_and_each_once(run, folder):
    french, russian = folder / "locale/fr/app.po", folder / "locale/ru/app.po"
    log = json.loads(run("check", russian, french, folder, "--from", "en", "--format", "sarif")[1])["runs"][0]
    assert [each["location"]["uri"] for each in log["artifacts"]] == [str(russian), str(french)]
    (result,) = log["results"]
    assert result["locations"][0]["physicalLocation"]["artifactLocation"] == {"uri": str(french), "index": 1}
    assert log["invocations"] == [{"executionSuccessful": True, "toolExecutionNotifications": []}]


def test_sarif_is_whole_and_says_what_could_not_be_used(run, file):
    broken = file("a.jsonl", json.dumps(PAIRS[0]) + "\n{")
    status, out, _err = run("check", broken, "--format", "sarif")
    only = json.loads(out)["runs"][0]
    assert (status, len(only["results"])) == (2, 0)
    (told,) = only["invocations"][0]["toolExecutionNotifications"]
    assert not only["invocations"][0]["executionSuccessful"] and "Line 2" in told["message"]["text"]


def test_a_folder_without_anything_to_check_says_what_is_missing(run, folder):
    (folder / "docs").mkdir()
    (folder / "docs" / "a.md").write_text("Well.\n")
    status, _out, err = run("check", folder / "docs")
    assert status == 2 and "--to" in err
    status, _out, err = run("check", folder / ".git", "--from", "en", "--to", "fr")
    assert status == 0 and err == ""
    (folder / "void").mkdir()
    assert "no file that can be read" in run("check", folder / "void", "--to", "en")[2]


def test_one_source_goes_with_one_file(run, folder):
    status, _out, err = run("check", folder, "--source", folder / "README.md", "--from", "en", "--to", "fr")
    assert status == 2 and "one FILE" in err and err.count("\n") == 1


def known_terms(file):
    from reviewapp.engine.cli.termfile import load

    return [(each.language, each.text, str(each.status)) for each in load(str(file), "zh", "en").entries]


def test_a_table_of_terms_governs_the_check(run, file):
    rows = "数字,digital,preferred\n数字,numeric,forbidden\n海洋,sea,\n海洋,ocean,\n"
    assert known_terms(file("terms.csv", "source,target,status\n" + rows)) == [
        ("zh", "数字", "preferred"),
        ("en", "digital", "preferred"),
        ("en", "numeric", "deprecated"),
        ("zh", "海洋", "preferred"),
        ("en", "sea", "preferred"),
        ("en", "ocean", "admitted"),
    ]
    terms = file("b.csv", "source,target,status\na,b,maybe\n")
    status, _out, err = run("check", file("x.txt", "x\n"), "--from", "zh", "--to", "en", "--terms", terms)
    assert status == 2 and "Line 2" in err and "maybe" in err


def test_a_termbase_governs_the_check_in_its_own_languages(run, file):
    terms = file(
        "terms.tbx",
        '<tbx xmlns="urn:iso:std:iso:30042:ed-2"><text><body><conceptEntry id="c"><langSec xml:lang="en">'
        "<termSec><term>quay</term></termSec><termSec><term>dock</term>"
        '<termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termSec></langSec>'
        "</conceptEntry></body></text></tbx>",
    )
    assert known_terms(terms) == [("en", "quay", "preferred"), ("en", "dock", "deprecated")]
    assert run("check", file("x.txt", "The dock is closed.\n"), "--to", "en", "--terms", terms)[0] == 0


def test_every_check_is_listed_with_examples(run):
    names = [each["check"] for each in objects(run("checks", "--format", "jsonl")[1])]
    assert names == list(all_checks())
    assert all(f"{name}: " in run("checks")[1] for name in names)


def test_convert_writes_another_format_whole_or_not_at_all(run, file, tmp_path, pairs):
    assert run("convert", pairs, tmp_path / "out.csv")[0] == 0
    assert run("convert", tmp_path / "out.csv", tmp_path / "back.jsonl")[0] == 0
    assert [json.loads(line)["target"] for line in (tmp_path / "back.jsonl").read_text().splitlines()] == [
        each["target"] for each in PAIRS
    ]
    status, _out, err = run("convert", pairs, tmp_path / "out.tmx")
    assert status == 2 and "Paragraph 3 has no source text" in err
    assert not (tmp_path / "out.tmx").exists() and sorted(each.name for each in tmp_path.iterdir()) == [
        "back.jsonl",
        "out.csv",
        "pairs.jsonl",
    ]


def test_sweep_shows_hits_and_writes_what_it_shows(run, file, tmp_path):
    text = file("a.txt", "The digital destiny is ours.\nA destiny of digital is not.\n")
    arguments = ("sweep", text, "--to", "en", "--prefer", "shared future", "--replace", "digital destiny")
    (hit,) = objects(run(*arguments, "--format", "jsonl")[1])
    assert list(hit) == ["id", "index", "start", "end", "before", "after", "lane", "why"]
    assert (hit["index"], hit["before"], hit["after"]) == (0, "digital destiny", "shared future")
    run(*arguments, "--output", tmp_path / "b.txt")
    assert (tmp_path / "b.txt").read_text() == "The shared future is ours.\nA destiny of digital is not.\n"


def test_align_pairs_two_files(run, file):
    source = file("s.txt", "Rapport 2019\nLe quai est fermé depuis mardi.\nLa ferme aussi.\n")
    target = file("t.txt", "Report 2019\nThe quay has been closed since Tuesday.\nSo has the farm.\n")
    arguments = ("align", source, target, "--from", "fr", "--to", "en")
    beads = objects(run(*arguments)[1])
    assert [(bead["source"], bead["target"]) for bead in beads] == [([0], [0]), ([1], [1]), ([2], [2])]
    assert all(0 <= bead["score"] <= 1 for bead in beads)
    sentences = objects(run(*arguments, "--level", "sentence")[1])
    assert sentences[1]["target_texts"] == ["The quay has been closed since Tuesday."]


def test_align_takes_lines_of_json_and_writes_pairs_in_a_format(file):
    source = file("s.jsonl", '{"text": "Un quai."}\n{"text": "Une ferme."}\n')
    target = file("t.jsonl", '{"text": "A quay."}\n{"text": "A farm."}\n')
    done = command("align", source, target, "--from", "fr", "--to", "en", "--level", "sentence", "--format", "tmx")
    assert done.returncode == 0 and b"<seg>Une ferme.</seg>" in done.stdout and b"<seg>A farm.</seg>" in done.stdout


def test_without_the_extra_sentence_vectors_are_refused_in_one_line(run, file, monkeypatch):
    from reviewapp.engine.alignment import vectors

    monkeypatch.setattr(vectors.util, "find_spec", lambda _name: None)
    vectors.encoder.cache_clear()
    text = file("s.txt", "x\n")
    for asked in (["align", text, text], ["check", text]):
        status, _out, err = run(*asked, "--from", "fr", "--to", "en", "--semantic", "yes")
        assert status == 2 and "semantic" in err and err.count("\n") == 1


def test_a_catalogue_that_is_swept_into_a_catalogue_keeps_the_rest_of_its_bytes(run, file, tmp_path):
    po = '# Ours\nmsgid "a"\nmsgstr "the digital destiny"\n\n# Odd\nmsgid   "b"\nmsgstr ""\n"long"\n'
    path = file("a.po", po)
    options = ("--to", "en", "--prefer", "shared future", "--replace", "digital destiny")
    run("sweep", path, *options, "--output", tmp_path / "b.po")
    assert (tmp_path / "b.po").read_text() == po.replace("digital destiny", "shared future")


def test_a_document_check_sees_the_lines_of_one_document_together(run, file):
    source, one, other = "The Board decides by vote.", "La Junta decide por votación.", "El Consejo vota."
    texts = [("a", one), ("a", other), (None, other), (None, one), ("b", other), ("a", one), ("a", one), ("a", other)]
    rows = [
        {"doc": doc, "source": source, "target": text, "source_lang": "en", "target_lang": "es"} for doc, text in texts
    ]
    lines = file("docs.jsonl", "".join(json.dumps(row) + "\n" for row in rows))
    _status, out, _err = run("check", lines, "--checks", "inconsistent-translation", "--format", "jsonl")
    assert [json.loads(line)["index"] for line in out.splitlines()] == [1, 7]


def command(*arguments, **options):
    return subprocess.run(
        [sys.executable, "-c", "from reviewapp.engine.cli import main; raise SystemExit(main())", *map(str, arguments)],
        capture_output=True,
        check=False,
        **options,
    )


def test_a_reader_that_goes_away_is_no_error(pairs):
    many = pairs.with_name("many.jsonl")
    many.write_bytes(pairs.read_bytes() * 3000)
    start = f"{sys.executable} -c 'from reviewapp.engine.cli import main; raise SystemExit(main())'"
    shell = f"{start} check {many} --format jsonl | head -1"
    done = subprocess.run(shell, shell=True, capture_output=True, check=False)
    assert done.stderr == b"" and done.stdout.count(b"\n") == 1


def test_standard_input_is_read_as_json_lines(pairs):
    done = command("check", "-", "--format", "jsonl", input=pairs.read_bytes())
    assert done.returncode == 0 and done.stdout.count(b"\n") == 2


def test_output_is_utf8_whatever_the_locale(pairs):
    done = command("check", pairs, env={**os.environ, "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii"})
    assert "⟦会议⟧" in done.stdout.decode()


def test_a_dictionary_helps_to_discover_terms(run, file):
    source = file("s.txt", "Quelvar brisotes.\nMirlo quelvar brisotes.\nQuelvar brisotes santi.\n")
    target = file("t.txt", "Old heronry stands.\nSome heronry crumbles.\nEvery rookery shines.\n")
    words = file("words.csv", "source,target\nquelvar,heronry\nquelvar,rookery\n")
    options = [target, "--source", source, "--from", "xx", "--to", "en", "--all"]
    assert "rookery" not in run("terms", *options)[1]
    status, out, _err = run("terms", *options, "--dictionary", words)
    assert status == 0 and "rookery" in out


def test_a_dictionary_that_cannot_be_had_is_said(run, file):
    target = file("t.txt", "Old heronry stands.\n")
    status, _out, err = run("terms", target, "--to", "en", "--dictionary", file("words.csv", "source,target\na,b\n"))
    assert status == 2 and "--from" in err
    status, _out, err = run("terms", target, "--to", "en", "--from", "zh", "--dictionary", "none.csv")
    assert status == 2 and "none.csv" in err
