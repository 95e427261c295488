"""The parts of a new Word document that are always the same."""

DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml"


def style(name: str, title: str, properties: str = "", run: str = "", base: str = "Normal") -> str:
    based = f'<w:basedOn w:val="{base}"/>' if base else ""
    return (
        f'<w:style w:type="paragraph" w:styleId="{name}"{"" if base else " w:default=" + chr(34) + "1" + chr(34)}>'
        f'<w:name w:val="{title}"/>{based}<w:pPr>{properties}</w:pPr><w:rPr>{run}</w:rPr></w:style>'
    )


PARTS = {
    "[Content_Types].xml": f'{DECLARATION}<Types xmlns="{PACKAGE}/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    f'<Override PartName="/word/document.xml" ContentType="{KIND}.document.main+xml"/>'
    f'<Override PartName="/word/styles.xml" ContentType="{KIND}.styles+xml"/></Types>',
    "_rels/.rels": f'{DECLARATION}<Relationships xmlns="{PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>',
    "word/_rels/document.xml.rels": f'{DECLARATION}<Relationships xmlns="{PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{OFFICE}/styles" Target="styles.xml"/></Relationships>',
    "word/styles.xml": f'{DECLARATION}<w:styles xmlns:w="{MAIN}">'
    + style("Normal", "Normal", '<w:spacing w:after="120"/>', '<w:sz w:val="22"/>', base="")
    + style("Heading1", "heading 1", '<w:keepNext/><w:outlineLvl w:val="0"/>', '<w:b/><w:sz w:val="32"/>')
    + style("ListParagraph", "List Paragraph", '<w:ind w:left="720"/>')
    + style("Caption", "caption", "", "<w:i/>")
    + "</w:styles>",
}
HEAD = f'{DECLARATION}<w:document xmlns:w="{MAIN}"><w:body>'
FOOT = '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>'
