"""The texts of the demo project are what their files say: places, artefacts, renderings, termbase."""

import json
import re
from collections import Counter
from pathlib import Path

import pytest

DEMO = Path(__file__).parent.parent / "reviewapp" / "demo"
DOCUMENTS = {path.stem: json.loads(path.read_text("utf-8")) for path in sorted(DEMO.glob("*.json"))}
TERMBASE = DOCUMENTS.pop("termbase")
INTERFACE = {"en", "zh-hans", "fr", "es", "ru", "ar"}
REVIEWED = "Engine A"
KEY_TERM = "流域共享监测网"
LONGER_TERM = "近岸海域共享监测网"

MASK = re.compile(r"\*{2,}|×{2,}|□{2,}")
BRACKETS = [("(", ")"), ("（", "）"), ("[", "]")]
QUOTES = [("“", "”"), ("«", "»")]
END_MARK = re.compile(r"[.!?…。！？؟][\"”»)）]?$")
SPACE_BEFORE_MARK = re.compile(r"[^\S\u00a0\u202f][.,;:!?،؛؟]")
LOOP = re.compile(r"(\b\w.{3,}?)\W+(?:\w+ ){0,4}\1\W+(?:\w+ ){0,4}\1")
COORDINATED_TWICE = re.compile(r"\b(\w+)(?: and | et | و)\1\b")
FOREIGN = {
    "en": re.compile(r"[\u0400-\u04ff\u4e00-\u9fff]"),
    "ar": re.compile(r"[A-Za-z]"),
    "fr": re.compile(r"[\u0370-\u1fff\u3040-\u9fff]"),
}


def reviewed(document, artefact):
    return document["paragraphs"][artefact["para"]]["candidates"][REVIEWED]


def planted():
    return [
        pytest.param(document, artefact, id=f"{name}-{artefact['para']}-{artefact['kind']}")
        for name, document in DOCUMENTS.items()
        for artefact in document["artefacts"]
    ]


def repaired(document, position):
    """Engine A's paragraph with the fix of every artefact that has one."""
    text = document["paragraphs"][position]["candidates"][REVIEWED]
    edits = [
        (*place(artefact), artefact["fix"])
        for artefact in document["artefacts"]
        if artefact["para"] == position and artefact["fix"] is not None
    ]
    for start, end, fix in sorted(edits, reverse=True):
        text = text[:start] + fix + text[end:]
    return text


def place(artefact):
    at = artefact.get("fix_at", artefact)
    return at["start"], at["end"]


def unpaired(text, pairs):
    return [pair for pair in pairs if text.count(pair[0]) != text.count(pair[1])] or text.count('"') % 2 == 1


def renderings(document, term):
    return {each["text"]: each["variant"] for each in document["terms"] if each["term"] == term}


def forms_in(document, text):
    """Every place in `text` that reads like a listed rendering: start, end; the longest form wins."""
    forms = sorted({each["text"] for each in document["terms"]}, key=len, reverse=True)
    pattern = "|".join(re.escape(form) for form in forms)
    return [match.span() for match in re.finditer(rf"(?i)(?<!\w)(?:{pattern})(?!\w)", text)]


def holds(text, term):
    """Whether `text` holds `term` in any inflection: words agree in their beginnings."""
    if re.search(r"[\u4e00-\u9fff]", term):
        return term in text
    words = [rf"(?:ال)?{re.escape(word[: max(3, len(word) - 2)])}\w*" for word in term.split()]
    return re.search(r"(?i)\b" + r"[\s\u00a0]".join(words), text) is not None


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_document_has_titles_and_notes_in_every_language_of_the_interface(name):
    for field in ("title", "notes"):
        assert set(DOCUMENTS[name][field]) == INTERFACE
        assert all(DOCUMENTS[name][field].values())


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_paragraph_has_the_same_candidates_and_a_clean_target(name):
    document = DOCUMENTS[name]
    first = set(document["paragraphs"][0]["candidates"])
    for paragraph in document["paragraphs"]:
        assert set(paragraph) == {"role", "source", "candidates", "clean_target"}
        assert set(paragraph["candidates"]) == first
        assert paragraph["role"] in {"heading", "paragraph"}
        assert paragraph["clean_target"]
    assert REVIEWED in first


def test_source_is_there_for_a_whole_document_or_not_at_all():
    absent = {name for name, each in DOCUMENTS.items() if all(p["source"] is None for p in each["paragraphs"])}
    assert absent == {"target_only_en"}
    assert all(p["source"] for name, each in DOCUMENTS.items() if name not in absent for p in each["paragraphs"])


def test_the_article_is_long_has_sections_and_three_candidates():
    paragraphs = DOCUMENTS["zh_en_article"]["paragraphs"]
    assert len(paragraphs) == 21
    assert [p["role"] for p in paragraphs].count("heading") == 4
    assert set(paragraphs[0]["candidates"]) == {"Engine A", "Engine B", "Engine C"}


@pytest.mark.parametrize(("document", "artefact"), planted())
def test_an_artefact_stands_where_the_file_says(document, artefact):
    text = reviewed(document, artefact)
    assert text[artefact["start"] : artefact["end"]] == artefact["text"]
    start, end = place(artefact)
    assert 0 <= start <= end <= len(text)
    assert artefact["fix"] != text[start:end]


PROOFS = {
    "masked-name": lambda marked, text, source, fixed: MASK.fullmatch(marked),
    "half-translated-name": lambda marked, text, source, fixed: re.fullmatch(r"[A-Z]\w+ ?\*\*", marked),
    "repeated-word": lambda marked, text, source, fixed: len(set(marked.split())) == 1 < len(marked.split()),
    "doubled-noun": lambda marked, text, source, fixed: COORDINATED_TWICE.search(marked),
    "looping-phrase": lambda marked, text, source, fixed: LOOP.search(marked) and not LOOP.search(fixed),
    "unpaired-quote": lambda marked, text, source, fixed: unpaired(text, QUOTES) and not unpaired(fixed, QUOTES),
    "unpaired-bracket": lambda marked, text, source, fixed: unpaired(text, BRACKETS) and not unpaired(fixed, BRACKETS),
    "source-script": lambda marked, text, source, fixed: marked in source and marked not in fixed,
    "source-word": lambda marked, text, source, fixed: marked in source and marked not in fixed,
    "untranslated": lambda marked, text, source, fixed: marked == text == source != fixed,
    "empty": lambda marked, text, source, fixed: text == "" != fixed,
    "end-mark-missing": lambda marked, text, source, fixed: not END_MARK.search(text) and END_MARK.search(fixed),
    "double-space": lambda marked, text, source, fixed: marked == "  " and "  " not in fixed,
    "stray-space": lambda marked, text, source, fixed: SPACE_BEFORE_MARK.search(text) and marked == " ",
    "number-changed": lambda marked, text, source, fixed: re.search(r"\d", marked) and marked not in fixed,
}


@pytest.mark.parametrize(("document", "artefact"), planted())
def test_an_artefact_is_of_its_kind_and_its_fix_mends_it(document, artefact):
    source = document["paragraphs"][artefact["para"]]["source"] or ""
    fixed = repaired(document, artefact["para"])
    assert PROOFS[artefact["kind"]](artefact["text"], reviewed(document, artefact), source, fixed)


@pytest.mark.parametrize(("document", "artefact"), planted())
def test_what_is_left_of_the_source_script_is_not_of_the_target_script(document, artefact):
    if artefact["kind"] == "source-script":
        assert re.fullmatch(rf"(?:{FOREIGN[document['target_language']].pattern})+", artefact["text"])


@pytest.mark.parametrize(("document", "artefact"), planted())
def test_a_name_is_left_without_a_fix_only_where_no_source_can_tell_it(document, artefact):
    if artefact["fix"] is None:
        assert document["paragraphs"][artefact["para"]]["source"] is None
        assert artefact["kind"] in {"masked-name", "half-translated-name"}


@pytest.mark.parametrize(("document", "artefact"), planted())
def test_a_changed_number_reads_as_its_fix_in_the_clean_target(document, artefact):
    if artefact["kind"] == "number-changed":
        clean = document["paragraphs"][artefact["para"]]["clean_target"].replace("\u00a0", " ")
        assert artefact["fix"] in clean
        assert artefact["text"] not in clean


def test_the_article_has_every_kind_of_artefact_but_the_empty_and_the_latin_one():
    found = {artefact["kind"] for artefact in DOCUMENTS["zh_en_article"]["artefacts"]}
    assert found == set(PROOFS) - {"empty", "source-word"}
    assert {artefact["kind"] for document in DOCUMENTS.values() for artefact in document["artefacts"]} == set(PROOFS)


def finished(name):
    """Texts that hold no artefact: the clean target, and Engine A once every fix is taken."""
    document = DOCUMENTS[name]
    unknown = {artefact["para"] for artefact in document["artefacts"] if artefact["fix"] is None}
    for position, paragraph in enumerate(document["paragraphs"]):
        yield paragraph, paragraph["clean_target"]
        if position not in unknown:
            yield paragraph, repaired(document, position)


@pytest.mark.parametrize("name", DOCUMENTS)
def test_nothing_unlisted_is_left_in_engine_a_nor_anything_in_the_clean_target(name):
    for paragraph, text in finished(name):
        assert not MASK.search(text)
        assert "  " not in text
        assert not SPACE_BEFORE_MARK.search(text)
        assert not unpaired(text, QUOTES + BRACKETS)
        assert not FOREIGN[DOCUMENTS[name]["target_language"]].search(text)
        assert not re.search(r"(?i)\b(\w+) \1\b", text)
        assert not COORDINATED_TWICE.search(text)
        if paragraph["source"]:
            assert bool(END_MARK.search(text)) == bool(END_MARK.search(paragraph["source"])), text


@pytest.mark.parametrize("name", DOCUMENTS)
def test_renderings_stand_where_the_file_says_and_none_is_forgotten(name):
    document = DOCUMENTS[name]
    for position, paragraph in enumerate(document["paragraphs"]):
        text = paragraph["candidates"][REVIEWED]
        listed = [each for each in document["terms"] if each["para"] == position]
        assert [text[each["start"] : each["end"]] for each in listed] == [each["text"] for each in listed]
        assert [(each["start"], each["end"]) for each in listed] == forms_in(document, text)


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_source_holds_every_term_that_is_rendered(name):
    document = DOCUMENTS[name]
    for each in document["terms"]:
        source = document["paragraphs"][each["para"]]["source"]
        assert source is None or holds(source, each["term"])


@pytest.mark.parametrize("name", DOCUMENTS)
def test_the_clean_target_keeps_to_one_rendering(name):
    document = DOCUMENTS[name]
    variants = {each["text"].lower(): each["variant"] for each in document["terms"]}
    for paragraph in document["paragraphs"]:
        clean = paragraph["clean_target"]
        for start, end in forms_in(document, clean):
            assert variants[clean[start:end].lower()] == "preferred"


def test_the_article_renders_its_key_term_in_one_common_and_four_deviating_ways():
    occurrences = [each for each in DOCUMENTS["zh_en_article"]["terms"] if each["term"] == KEY_TERM]
    counts = Counter(each["variant"] for each in occurrences)
    deviating = {variant: count for variant, count in counts.items() if variant != "preferred"}
    assert set(deviating) == {"permutation", "substitution", "dropped modifier", "repeat"}
    assert all(1 <= count <= 3 for count in deviating.values())
    assert counts["preferred"] > sum(deviating.values())
    assert len({each["text"].lower() for each in occurrences}) == 5


def test_the_common_rendering_stands_in_headings():
    paragraphs = DOCUMENTS["zh_en_article"]["paragraphs"]
    variants = [
        each["variant"]
        for each in DOCUMENTS["zh_en_article"]["terms"]
        if each["term"] == KEY_TERM and paragraphs[each["para"]]["role"] == "heading"
    ]
    assert variants == ["preferred"] * 3


def test_the_longer_term_begins_like_a_deviating_rendering_and_is_a_term_of_its_own():
    article = DOCUMENTS["zh_en_article"]
    [dropped] = [form for form, variant in renderings(article, KEY_TERM).items() if variant == "dropped modifier"]
    [longer] = renderings(article, LONGER_TERM)
    assert longer.startswith(dropped)
    assert renderings(article, LONGER_TERM)[longer] == "preferred"


def test_a_concept_is_described_in_every_language_of_the_interface():
    assert set(TERMBASE["title"]) == INTERFACE
    for concept in TERMBASE["concepts"]:
        assert all(set(concept[field]) == INTERFACE for field in ("domain", "definition", "usage_note"))
        assert all(concept["domain"].values())
        assert all(concept["definition"].values())
        assert len({bool(note) for note in concept["usage_note"].values()}) == 1


def test_one_domain_has_one_name_in_each_language():
    names = {json.dumps(concept["domain"], sort_keys=True) for concept in TERMBASE["concepts"]}
    assert len(names) == len({concept["domain"]["en"] for concept in TERMBASE["concepts"]}) == 5


def test_a_concept_prefers_at_most_one_term_in_a_language():
    for concept in TERMBASE["concepts"]:
        assert {term["status"] for term in concept["terms"]} <= {"preferred", "admitted", "deprecated", "proposed"}
        preferred = Counter(term["language"] for term in concept["terms"] if term["status"] == "preferred")
        assert set(preferred.values()) == {1}


def test_the_key_term_is_not_decided_in_english():
    [concept] = [each for each in TERMBASE["concepts"] if each["terms"][0]["text"] == KEY_TERM]
    english = {term["status"] for term in concept["terms"] if term["language"] == "en"}
    assert english == {"proposed"}


def decided(document):
    """Source and target terms, preferred and deprecated, that govern a document: source, target, status."""
    for concept in TERMBASE["concepts"]:
        sources = [t["text"] for t in concept["terms"] if t["language"] == document["source_language"]]
        for term in concept["terms"]:
            if term["language"] == document["target_language"]:
                yield from ((source, term["text"], term["status"]) for source in sources)


@pytest.mark.parametrize("name", DOCUMENTS)
def test_the_clean_target_obeys_the_termbase(name):
    document = DOCUMENTS[name]
    for paragraph in document["paragraphs"]:
        for source, target, status in decided(document):
            if paragraph["source"] and holds(paragraph["source"], source) and status == "preferred":
                assert holds(paragraph["clean_target"], target), (source, target)
            if status == "deprecated":
                assert not holds(paragraph["clean_target"], target), target


def test_every_concept_is_used_in_a_document():
    texts = [p["source"] for document in DOCUMENTS.values() for p in document["paragraphs"] if p["source"]]
    for concept in TERMBASE["concepts"]:
        assert any(holds(text, concept["terms"][0]["text"]) for text in texts), concept["terms"][0]
