"""The reading copy."""

from lxml import html

from reviewapp.engine.formats import Code, Row
from reviewapp.engine.formats.html_copy import Unclean
from tests.engine.formats.helpers import write

ROWS = [
    Row("The <meeting> & more", "会议", source_lang="zh-Hans", target_lang="en", role="heading"),
    Row("السلام\nعليكم", "Peace", source_lang="en", target_lang="ar"),
]


def page(rows=ROWS, **options):
    return html.document_fromstring(write("html-copy", rows, **options))


def test_each_text_has_its_language_and_direction():
    texts = [(p.get("lang"), p.get("dir"), p.text_content()) for p in page().xpath("//td/*")]
    assert texts[0] == ("zh-Hans", "ltr", "会议")
    assert texts[1] == ("en", "ltr", "The <meeting> & more")
    assert texts[3][:2] == ("ar", "rtl")


def test_what_is_not_clean_comes_first_with_a_link_to_its_paragraph():
    root = page(unclean=[Unclean(2, "“<b>” is repeated.", "<b>")])
    section, table = root.xpath("//section | //table")
    assert section.get("class") == "unclean" and table.tag == "table"
    assert section.xpath(".//a/@href") == ["#p2"] and root.get_element_by_id("p2") is not None
    assert "“<b>” is repeated." in section.text_content()


def test_nothing_comes_from_outside_and_nothing_is_run():
    data = write("html-copy", [Row('<script>alert("x")</script>', '"><img src=x onerror=y>', role='"x')], title="<i>")
    root = html.document_fromstring(data)
    assert not root.xpath("//script | //img | //link | //@src | //@onerror | //i")
    assert b"url(" not in data and b"@import" not in data


def test_interleaved_has_no_table_and_a_lone_translation_no_source():
    root = page(layout="interleaved")
    assert not root.xpath("//table") and len(root.xpath("//main/div")) == 2
    assert not page([Row("Alone", target_lang="en")]).xpath("//*[@class='source']")


def test_codes_show_as_marks_and_the_page_is_in_its_readers_language():
    codes = (Code("\U000f0000", "<b>", "open", "b"),)
    root = page(
        [Row("\U000f0000x", codes=codes, target_lang="en")], lang="ar", translate={"Reading copy": "نسخة للقراءة"}.get
    )
    assert root.xpath("//span[@class='code']/text()") == ["b"]
    assert (root.get("lang"), root.get("dir"), root.xpath("//h1/text()")) == ("ar", "rtl", ["نسخة للقراءة"])
