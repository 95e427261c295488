"""Empty, untranslated and half-translated paragraphs."""

from hypothesis import given
from hypothesis import strategies as st

from reviewapp.engine.check import all_checks
from reviewapp.engine.pair import Pair
from reviewapp.engine.runner import check_pair


def marked(name, source, target, languages):
    pair = Pair(source, target, *languages.split(">"))
    return [target[slice(*finding.target)] for _, finding in check_pair(pair, [all_checks()[name]])]


def test_a_text_without_a_source_is_never_called_empty():
    assert marked("empty", None, "", "zh>en") == []


def test_a_paragraph_between_variants_of_one_language_may_stay_as_it_is():
    text = "The office is closed on Monday."
    assert marked("untranslated", text, text, "en-GB>en-US") == []


def test_a_paragraph_left_whole_is_reported_once():
    text = "会议已经结束。"
    assert marked("source-script", text, text, "zh>en") == []
    assert marked("untranslated", text, text, "zh>en") == [text]


def test_japanese_kana_left_in_chinese_are_found_while_shared_characters_are_not():
    assert marked("source-script", "協力が必要だ。", "需要協力が。", "ja>zh-Hant") == ["が"]


@given(st.text(alphabet="会议强调协调 (),.。abc", max_size=40))
def test_residue_spans_hold_only_letters_of_the_source_script(target):
    for words in marked("source-script", "会议强调了协调。", target, "zh>en"):
        assert words and set(words) <= set("会议强调协调 ")
        assert words == words.strip()
