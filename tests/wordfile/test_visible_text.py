"""Each way in which Word holds words, and the words a reader must see of it."""

import pytest

from briefing_app.wordfile.read_parts import ReadParts
from briefing_app.wordfile.visible_text import Place, visible_paragraphs
from tests.wordfile.word_zip import listed, p, r, word_file

FIELD = (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE \\@ x</w:instrText></w:r>'
    '<w:r><w:t>order</w:t></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    '<w:r><w:t>3 May</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
)
BOX = f"<w:txbxContent>{p('boxed')}</w:txbxContent>"
DRAWN = (
    f'<w:r><mc:AlternateContent><mc:Choice Requires="wps">{BOX}</mc:Choice>'
    f"<mc:Fallback><w:pict>{BOX}</w:pict></mc:Fallback></mc:AlternateContent></w:r>"
)


def cell(*blocks):
    return f"<w:tc><w:tcPr/>{''.join(blocks)}</w:tc>"


def texts(content):
    return [one.text for one in visible_paragraphs(ReadParts(content, "a.docx"))]


@pytest.mark.parametrize(
    ("body", "seen"),
    [
        (p("one ", "<w:ins>" + r("two ") + "</w:ins>", "three"), ["one two three"]),
        (p("one ", "<w:moveTo>" + r("two") + "</w:moveTo>"), ["one two"]),
        (p("one ", "<w:del><w:r><w:delText>gone</w:delText></w:r></w:del>"), ["one"]),
        (p("one ", "<w:moveFrom>" + r("gone") + "</w:moveFrom>"), ["one"]),
        (f"<w:ins>{p('one')}</w:ins>", ["one"]),
        (p("<w:sdt><w:sdtContent>" + r("one") + "</w:sdtContent></w:sdt>"), ["one"]),
        (f"<w:sdt><w:sdtPr/><w:sdtContent>{p('one')}</w:sdtContent></w:sdt>", ["one"]),
        (p("<w:fldSimple w:instr='DATE'>" + r("3 May") + "</w:fldSimple>"), ["3 May"]),
        (p("on ", FIELD, " it"), ["on 3 May it"]),
        (p('<w:r><w:fldChar w:fldCharType="begin"/></w:r>', "lost") + p("kept"), ["kept"]),
        (p("<w:smartTag>" + r("Paris") + "</w:smartTag>"), ["Paris"]),
        (p("<w:hyperlink>" + r("there") + "</w:hyperlink>"), ["there"]),
        (p("<w:customXml>" + r("inside") + "</w:customXml>"), ["inside"]),
        (p("<m:oMath><m:r><m:t>x+1</m:t></m:r></m:oMath>"), ["x+1"]),
        (p("around ", DRAWN), ["around", "boxed"]),
        (p("a<w:tab/>".replace("<w:tab/>", ""), "<w:r><w:tab/></w:r>", "b"), ["a\tb"]),
        (p("a", "<w:r><w:br/></w:r>", "b"), ["a b"]),
        (p("a", "<w:r><w:noBreakHyphen/></w:r>", "b"), ["a\u2011b"]),
        (p('<w:r><w:sym w:char="00A9"/><w:sym w:char="F0B7"/></w:r>'), ["©•"]),
        (p('<w:r><w:sym w:char="zz"/></w:r>', "a"), ["a"]),
        (p("seen", r("hidden", "<w:vanish/>")), ["seen"]),
        (p(r("shown", '<w:vanish w:val="0"/>')), ["shown"]),
        (p("first ", properties="<w:rPr><w:del/></w:rPr>") + p("second"), ["first second"]),
        (p("last ", properties="<w:rPr><w:del/></w:rPr>"), ["last"]),
        (
            p("T", properties='<w:framePr w:dropCap="drop"/>') + p("he river rose"),
            ["The river rose"],
        ),
        (p("") + p(" ") + "<!-- said by nobody -->" + p("one"), ["one"]),
    ],
)
def test_the_words_a_reader_sees_are_read_and_no_others(body, seen):
    assert texts(word_file(body)) == seen


def test_a_table_is_read_cell_by_cell_without_its_deleted_rows():
    rows = (
        f"<w:tr>{cell(p('a'))}{cell(p('b'), p('c'))}</w:tr>"
        f"<w:tr><w:trPr><w:del/></w:trPr>{cell(p('gone'))}</w:tr>"
        f"<w:tr>{cell('<w:tbl><w:tr>' + cell(p('inner')) + '</w:tr></w:tbl>', p('d'))}</w:tr>"
    )
    parts = ReadParts(word_file(f"<w:tbl>{rows}</w:tbl>{p('after')}"), "a.docx")

    read = list(visible_paragraphs(parts))

    assert [one.text for one in read] == ["a", "b", "c", "inner", "d", "after"]
    assert [one.place for one in read] == [Place.CELL] * 5 + [Place.BODY]


def test_notes_stand_under_the_marks_by_which_the_text_calls_them():
    body = p("Rivers", '<w:r><w:footnoteReference w:id="7"/></w:r>', " rose", END) + p(
        "Roads", '<w:r><w:footnoteReference w:id="3"/></w:r>'
    )
    content = word_file(
        body,
        footnotes=note("footnote", 3, "On roads") + note("footnote", 7, "On rivers", "More"),
        endnotes=note("endnote", 2, "At the end"),
    )
    read = list(visible_paragraphs(ReadParts(content, "a.docx")))

    assert [one.text for one in read] == [
        "Rivers¹ roseⁱ",
        "Roads²",
        "¹ On rivers",
        "More",
        "² On roads",
        "ⁱ At the end",
    ]
    assert [one.label for one in read] == ["", "", "¹", "", "²", "ⁱ"]
    assert {one.place for one in read[2:]} == {Place.NOTE}


END = '<w:r><w:endnoteReference w:id="2"/></w:r>'


def note(kind, number, *paragraphs):
    return f'<w:{kind} w:id="{number}">{"".join(map(p, paragraphs))}</w:{kind}>'


def test_a_note_with_a_mark_of_its_own_keeps_it():
    reference = '<w:r><w:footnoteReference w:customMarkFollows="1" w:id="1"/><w:t>*</w:t></w:r>'
    content = word_file(p("Rivers", reference), footnotes=note("footnote", 1, "* On rivers"))

    assert texts(content) == ["Rivers*", "* On rivers"]


def test_headings_are_told_by_style_by_what_it_is_built_on_and_by_outline():
    styles = (
        '<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="Normal"/></w:style>'
        '<w:style w:styleId="T1"><w:name w:val="heading 1"/></w:style>'
        '<w:style w:styleId="Ours"><w:name w:val="Ours"/><w:basedOn w:val="T1"/></w:style>'
        '<w:style w:styleId="Toc"><w:name w:val="TOC Heading"/><w:basedOn w:val="T1"/>'
        '<w:pPr><w:outlineLvl w:val="9"/></w:pPr></w:style>'
        '<w:style w:styleId="Loop"><w:name w:val="x"/><w:basedOn w:val="Loop"/></w:style>'
    )
    body = (
        p("a", style="T1")
        + p("b", style="Ours")
        + p("c", style="Toc")
        + p("d", properties='<w:outlineLvl w:val="2"/>')
        + p("e", style="Loop")
        + p("f")
    )
    read = list(visible_paragraphs(ReadParts(word_file(body, styles=styles), "a.docx")))

    assert [one.heading for one in read] == [1, 1, 0, 3, 0, 0]
    assert read[1].style_names == ("ours", "heading 1")
    assert read[5].style_names == ("normal",)


def test_items_carry_their_printed_numbers():
    numbering = (
        '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/>'
        '<w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>'
        '<w:num w:numId="5"><w:abstractNumId w:val="0"/></w:num>'
    )
    body = (
        p("Act", properties=listed(5)) + p("", properties=listed(5)) + p("Go", properties=listed(5))
    )
    read = list(visible_paragraphs(ReadParts(word_file(body, numbering=numbering), "a.docx")))

    assert [(one.text, one.label) for one in read] == [("1. Act", "1."), ("3. Go", "3.")]


def test_headers_and_footers_come_once_at_the_end():
    content = word_file(p("Words"), header=p("Secret") + p("Secret"), footer=p("Page 2"))
    read = list(visible_paragraphs(ReadParts(content, "a.docx")))

    assert [(one.text, one.place) for one in read] == [
        ("Words", Place.BODY),
        ("Secret", Place.EDGE),
        ("Page 2", Place.EDGE),
    ]


def test_the_strict_form_reads_like_the_other():
    content = word_file(p("Rivers", END), endnotes=note("endnote", 2, "There"), strict=True)

    assert texts(content) == ["Riversⁱ", "ⁱ There"]
