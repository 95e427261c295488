"""Files in the shapes in which other tools write them: read, written again, and read the same."""

# ruff: noqa: E501 - lines as the tools break them.

import io
from dataclasses import replace

import openpyxl
import pytest

from reviewapp.engine.formats import Row, for_file
from tests.engine.formats.helpers import read, update, write

XLIFF = 'xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"'
OMEGAT1 = b"""<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx11.dtd">
<tmx version="1.1">
  <header creationtool="OmegaT" o-tmf="OmegaT TMX" adminlang="EN-US" datatype="plaintext" creationtoolversion="6.0.1"
    segtype="sentence" srclang="EN-US"/>
  <body>
    <tu>
      <tuv lang="EN-US"><seg>Open the &lt;f0&gt;sluice&lt;/f0&gt;.</seg></tuv>
      <tuv lang="FR" changeid="ana" changedate="20260102T030405Z"><seg>Ouvrez la &lt;f0&gt;vanne&lt;/f0&gt;.</seg></tuv>
    </tu>
  </body>
</tmx>
"""
OMEGAT2 = b"""<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4">
  <header creationtool="OmegaT" o-tmf="OmegaT TMX" adminlang="EN-US" datatype="plaintext" creationtoolversion="6.0.1"
    segtype="sentence" srclang="EN-US"/>
  <body>
<!-- Default translations -->
    <tu>
      <note>Ask Ana.</note>
      <tuv xml:lang="EN-US">
        <seg>Open the <bpt i="0" x="0">&lt;f0&gt;</bpt>sluice<ept i="0">&lt;/f0&gt;</ept>.</seg>
      </tuv>
      <tuv xml:lang="FR" changeid="ana" changedate="20260102T030405Z" creationid="ana">
        <seg>Ouvrez la <bpt i="0" x="0">&lt;f0&gt;</bpt>vanne<ept i="0">&lt;/f0&gt;</ept>.</seg>
      </tuv>
    </tu>
<!-- Alternative translations -->
    <tu>
      <prop type="file">a/lock.html</prop>
      <prop type="prev">Gate</prop>
      <tuv xml:lang="EN-US"><seg>Shut</seg></tuv>
      <tuv xml:lang="FR"><seg>Fermez</seg></tuv>
    </tu>
  </body>
</tmx>
"""
TRADOS_TMX = b"""\xef\xbb\xbf<?xml version="1.0" encoding="utf-8"?>
<tmx version="1.4">
  <header creationtool="SDL Language Platform" creationtoolversion="8.1" o-tmf="SDL TM8 Format" datatype="xml"
    segtype="sentence" adminlang="en-US" srclang="en-US">
    <prop type="x-Domain:SinglePicklist">Ports</prop>
  </header>
  <body>
    <tu creationdate="20260102T030405Z" creationid="ANA">
      <prop type="x-LastUsedBy">ANA</prop>
      <prop type="x-ConfirmationLevel">ApprovedSignOff</prop>
      <tuv xml:lang="en-US"><seg>Open <bpt i="1" type="cf" x="1" />now<ept i="1" /> <ph x="2" type="LockedContent" /></seg></tuv>
      <tuv xml:lang="de-DE"><note>Sie</note><seg><bpt i="1" type="cf" x="1" />Jetzt<ept i="1" /> <ph x="2" type="LockedContent" /></seg></tuv>
    </tu>
  </body>
</tmx>
"""
MEMOQ = f"""<?xml version="1.0" encoding="UTF-8"?>
<xliff {XLIFF} xmlns:mq="MQXliff">
  <file original="C:\\harbour.docx" source-language="en-gb" target-language="de-de" datatype="x-docx">
    <header><skl><external-file href="x"/></skl></header>
    <body>
      <trans-unit id="1" mq:segmentguid="9d" mq:status="Proofread" mq:percent="100" mq:lastchanginguser="ana">
        <source xml:space="preserve">Open <bpt id="1" ctype="bold">{{}}</bpt>now<ept id="1">{{}}</ept>.<ph id="2">&lt;br/&gt;</ph></source>
        <target xml:space="preserve"><bpt id="1" ctype="bold">{{}}</bpt>Jetzt<ept id="1">{{}}</ept> öffnen.<ph id="2">&lt;br/&gt;</ph></target>
        <mq:comments><mq:comment id="5" creatoruser="ana" appliesto="Target">Sie or du?</mq:comment></mq:comments>
        <mq:minorversions><mq:historical-unit mq:status="NotStarted"><source>Old</source><target/></mq:historical-unit></mq:minorversions>
      </trans-unit>
      <trans-unit id="2" mq:status="NotStarted" mq:locked="locked">
        <source xml:space="preserve">Shut</source><target xml:space="preserve"></target>
      </trans-unit>
    </body>
  </file>
</xliff>
""".encode()
PHRASE = f"""<?xml version="1.0" encoding="UTF-8"?>
<xliff {XLIFF} xmlns:m="http://www.memsource.com/mxlf/2.0" m:version="2.4" m:level="1">
  <file original="harbour.docx" source-language="en" target-language="cs" datatype="x-docx" m:task-id="a">
    <body>
      <group id="0" m:para-id="0">
        <context-group purpose="information" name="x"><context context-type="x-key">k</context></context-group>
        <trans-unit id="t:0" xml:space="preserve" m:confirmed="1" m:locked="false" m:score="1.01" m:para-id="0">
          <source>Open {{1&gt;now&lt;1}}</source>
          <target>Otevřít {{1&gt;nyní&lt;1}}</target>
          <alt-trans match-quality="0.75" origin="memsource-tm"><target>Otevřít</target></alt-trans>
          <alt-trans origin="machine-trans"><target>Otevřete</target></alt-trans>
          <m:tunit-metadata><m:mark id="1"><m:type>b</m:type></m:mark></m:tunit-metadata>
        </trans-unit>
      </group>
    </body>
  </file>
</xliff>
""".encode()
CROWDIN = f"""<?xml version="1.0" encoding="UTF-8"?>
<xliff {XLIFF}>
  <file id="12" original="/app/main.json" source-language="en" target-language="uk" datatype="plaintext">
    <header><tool tool-id="crowdin.com" tool-name="Crowdin"/><note>main</note></header>
    <body>
      <trans-unit id="101" resname="menu.open" approved="yes">
        <source>Open</source><target state="final">Відкрити</target><note>Menu\nXPath: /menu/open</note>
      </trans-unit>
      <trans-unit id="102" resname="menu.shut">
        <source>Shut</source><target state="needs-translation">Shut</target>
      </trans-unit>
    </body>
  </file>
</xliff>
""".encode()
WEBLATE_XLIFF = f"""<?xml version="1.0" encoding="utf-8"?>
<xliff {XLIFF}>
  <file source-language="en" target-language="cs" datatype="po" original="main.po">
    <body>
      <group id="x" restype="x-gettext-plurals">
        <trans-unit xml:space="preserve" id="x[0]" approved="yes"><source>%d boat</source><target state="translated">%d loď</target>
          <context-group name="po-entry" purpose="information"><context context-type="x-po-autocomment">Count</context></context-group>
        </trans-unit>
        <trans-unit xml:space="preserve" id="x[1]"><source>%d boats</source><target state="needs-review-translation">%d lodě</target>
          <note from="developer">Keep %d.</note></trans-unit>
      </group>
    </body>
  </file>
</xliff>
""".encode()
WEBLATE_PO = b"""# Translations of Halden.
#, fuzzy
msgid ""
msgstr ""
"Language-Team: Czech <https://hosted.example.org/projects/halden/cs/>\\n"
"Language: cs\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Plural-Forms: nplurals=3; plural=((n==1) ? 0 : (n>=2 && n<=4) ? 1 : 2);\\n"
"X-Generator: Weblate 5.10\\n"

#. Shown in the menu
#: src/menu.c:7 src/menu.c:9
#, python-format
msgctxt "menu"
msgid "Open %s"
msgstr "Otev\xc5\x99\xc3\xadt %s"

#, fuzzy
#| msgid "Shut"
msgid "Shut now"
msgstr "Zav\xc5\x99\xc3\xadt"
"""
FILES = {
    "level1.tmx": OMEGAT1,
    "level2.tmx": OMEGAT2,
    "trados.tmx": TRADOS_TMX,
    "memoq.mqxliff": MEMOQ,
    "phrase.mxliff": PHRASE,
    "crowdin.xliff": CROWDIN,
    "weblate.xliff": WEBLATE_XLIFF,
    "weblate.po": WEBLATE_PO,
}


def meant(rows):
    return [(row.source, row.target, row.state, row.note, row.codes, row.candidates) for row in rows]


@pytest.mark.parametrize("name", FILES)
def test_what_a_tool_wrote_is_written_and_read_again(name):
    data, each = FILES[name], for_file(name, FILES[name])
    rows = read(each.name, data)
    assert meant(read(each.name, write(each.name, rows))) == meant(rows)
    if each.updates:
        assert update(each.name, data, rows) == data
        changed = [replace(row, target=f"{row.target}!", state="approved") for row in rows]
        back = read(each.name, update(each.name, data, changed))
        assert [row.target for row in back] == [row.target for row in changed]
        assert [row.note for row in back] == [row.note for row in rows]


def test_omegat_has_two_levels_and_alternatives():
    assert read("tmx", OMEGAT1)[0].target == "Ouvrez la <f0>vanne</f0>."
    first, second = read("tmx", OMEGAT2)
    assert [code.original for code in first.codes] == ["<f0>", "</f0>"] and first.note == "Ask Ana."
    assert (second.source, second.target, second.source_lang) == ("Shut", "Fermez", "EN-US")


def test_trados_says_in_a_memory_how_far_a_unit_is():
    row = read("tmx", TRADOS_TMX)[0]
    assert (row.state, row.note) == ("approved", "Sie")
    assert [(code.kind, code.label) for code in row.codes] == [
        ("open", "cf"),
        ("close", ""),
        ("alone", "LockedContent"),
    ]


def test_memoq_has_statuses_locks_and_comments_of_its_own():
    first, second = read("xliff-1.2", MEMOQ)
    assert (first.state, first.note, first.locked) == ("reviewed", "Sie or du?", False)
    assert (second.state, second.target, second.locked) == ("", "", True)
    b, b_, br = (code.char for code in first.codes)
    assert first.source == f"Open {b}now{b_}.{br}" and first.target == f"{b}Jetzt{b_} öffnen.{br}"


def test_phrase_counts_matches_from_nought_to_one():
    row = read("xliff-1.2", PHRASE)[0]
    assert row.state == "edited" and not row.locked
    assert [(each.text, each.origin, each.score) for each in row.candidates] == [
        ("Otevřít", "memsource-tm", 0.75),
        ("Otevřete", "machine-trans", None),
    ]


def test_crowdin_and_weblate_say_states_in_xliff():
    assert [row.state for row in read("xliff-1.2", CROWDIN)] == ["approved", "machine"]
    assert [(row.key, row.state) for row in read("xliff-1.2", WEBLATE_XLIFF)] == [
        ("x[0]", "approved"),
        ("x[1]", "needs work"),
    ]
    assert [row.state for row in read("po", WEBLATE_PO)] == ["", "needs work"]


WEBLATE_COLUMNS = "location source target id fuzzy context translator_comments developer_comments".split()
WEBLATE_RECORDS = [
    ["src/a.c:7", "Open", "Otevřít", "", "False", "menu.open", "Short.", "In the menu"],
    ["", "Shut", "Zavřít", "", "True", "menu.shut", "", ""],
]
CROWDIN_COLUMNS = ["Identifier", "Source string", "Translation", "Context", "Labels", "Max. Length"]
CROWDIN_RECORDS = [["menu.open", "Open", "Відкрити", "Shown in the menu", "", "20"]]


def table(columns, records):
    lines = [",".join(f'"{cell}"' for cell in record) for record in [columns, *records]]
    return "\r\n".join(lines).encode()


def book(columns, records):
    made = openpyxl.Workbook()
    for record in [columns, *records]:
        made.active.append(record)
    stream = io.BytesIO()
    made.save(stream)
    return stream.getvalue()


@pytest.mark.parametrize(("format", "made"), [("csv", table), ("xlsx", book)])
def test_tables_of_weblate_and_crowdin_say_key_note_and_state(format, made):
    first, second = read(format, made(WEBLATE_COLUMNS, WEBLATE_RECORDS))
    assert replace(first, line=0) == Row("Otevřít", "Open", "menu.open", note="Short.\nIn the menu")
    assert (second.key, second.state) == ("menu.shut", "needs work")
    row = read(format, made(CROWDIN_COLUMNS, CROWDIN_RECORDS))[0]
    assert replace(row, line=0) == Row("Відкрити", "Open", "menu.open", note="Shown in the menu")
