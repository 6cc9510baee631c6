"""Each rule for files that everyone can read: written files spoiled by hand, and sound ones."""

import pytest

from briefing_app.wordfile.guard import guard
from briefing_app.wordfile.written_troubles import troubles
from tests.wordfile.word_zip import listed, p, r, word_file

DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
DECORATIVE = "http://schemas.microsoft.com/office/drawing/2017/decorative"
STYLES = (
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>'
    '<w:rPr><w:rFonts w:ascii="Calibri"/><w:sz w:val="22"/></w:rPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="Quote"><w:name w:val="Quote"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Fr"><w:name w:val="Citation"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Item"><w:name w:val="List"/>'
    f"<w:pPr>{listed(1)}</w:pPr></w:style>"
    '<w:style w:type="paragraph" w:styleId="Sign"><w:name w:val="Sign"/><w:pPr><w:tabs>'
    '<w:tab w:val="left" w:pos="2000"/><w:tab w:val="left" w:pos="4000"/></w:tabs></w:pPr>'
    "</w:style>"
    '<w:style w:type="paragraph" w:styleId="Pale"><w:name w:val="Pale"/>'
    '<w:rPr><w:color w:val="AAAAAA"/></w:rPr></w:style>'
    '<w:style w:type="character" w:styleId="Grey"><w:name w:val="Grey"/>'
    '<w:rPr><w:color w:val="999999"/></w:rPr></w:style>'
)
ALT = '<w:tblCaption w:val="Costs"/>'
NUMBER = p("Table ", "<w:r><w:instrText> SEQ Table </w:instrText></w:r>")
HEAD = "<w:trPr><w:tblHeader/></w:trPr>"


def cell(words, properties=""):
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{p(words) if words else p()}</w:tc>"


def table(*rows, head=HEAD, alt=ALT, before=NUMBER):
    made = "".join(
        f"<w:tr>{head if not at else ''}{''.join(cells)}</w:tr>" for at, cells in enumerate(rows)
    )
    return f"{before}<w:tbl><w:tblPr>{alt}</w:tblPr>{made}</w:tbl>{p('After.')}"


def picture(properties, tag="inline"):
    drawn = f'<wp:{tag} xmlns:wp="{DRAWING}"><wp:docPr id="1" name="P" {properties}</wp:{tag}>'
    return p(f"<w:r><w:drawing>{drawn}</w:drawing></w:r>")


def link(words, target="r9"):
    to = f'r:id="{target}"' if target else 'w:anchor="there"'
    spaces = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
    return f"<w:hyperlink {spaces} {to}>{r(words)}</w:hyperlink>"


def ours(inner):
    mark = '<w:bookmarkStart w:id="1" w:name="_b_0a"/>', '<w:bookmarkEnd w:id="1"/>'
    return p(f"{mark[0]}{inner}{mark[1]}")


def control(properties):
    return f"<w:sdt><w:sdtPr>{properties}</w:sdtPr><w:sdtContent>{p('A')}</w:sdtContent></w:sdt>"


ROW = (cell("What"), cell("Cost"))
SOUND = p("Words & so on.".replace("&", "&amp;"))
LONG = "Words that run on and on over the whole of the line. "

CASES = [
    ("fake-heading", p(r("The costs", "<w:b/>"))),
    ("fake-heading", p(r("Les coûts ", "<w:b/>"), r("de tout", "<w:b/>"))),
    ("typed-mark", p("\u2022 one thing")),
    ("typed-mark", p("- une chose")),
    ("typed-mark", p("1. First")),
    ("typed-mark", p("a) premier")),
    ("bare-table", table(ROW, head="")),
    ("bare-table", table(ROW, head='<w:trPr><w:tblHeader w:val="0"/></w:trPr>')),
    ("layout-table", table((cell("To:"), cell("M")), (cell("From:"), cell("D")), head="")),
    ("layout-table", table((cell("À :"), cell("M")), (cell("De :"), cell("D")), head="")),
    ("merged-cells", table((cell("A", '<w:gridSpan w:val="2"/>'),))),
    ("merged-cells", table(ROW, (cell("A", "<w:vMerge/>"), cell("B")))),
    ("nested-table", table((f"<w:tc>{table(ROW)}{p('x')}</w:tc>",))),
    ("blank-cell", table(ROW, (cell(""), cell("5")))),
    ("untold-table", table(ROW, alt="")),
    ("unnumbered-table", table(ROW, before=p("The costs."))),
    ("unnumbered-table", table(ROW, before="")),
    ("untold-picture", picture("/>")),
    ("floating-picture", picture('descr="A map"/>', "anchor")),
    ("empty-link", ours(link("click here"))),
    ("empty-link", ours(link("Cliquez ici."))),
    ("empty-link", ours(link("ici"))),
    ("raw-link", ours(link("https://example.org/page"))),
    ("faint", p(r("Pale", '<w:color w:val="AAAAAA"/>'))),
    ("faint", p("Pale", style="Pale")),
    ("faint", p(r("Pale", '<w:rStyle w:val="Grey"/>'))),
    (
        "faint",
        table(
            ROW,
            (
                cell("A", '<w:shd w:fill="333399"/>').replace(
                    "<w:rPr>", '<w:rPr><w:color w:val="000000"/>'
                ),
                cell("B"),
            ),
        ),
    ),
    ("serif", p(r(LONG * 9, '<w:rFonts w:ascii="Times New Roman"/>'))),
    ("size", p(r(LONG * 9, '<w:sz w:val="18"/>'))),
    ("size", p(r(LONG * 9, '<w:sz w:val="40"/>'))),
    ("justified", p(LONG, properties='<w:jc w:val="both"/>')),
    ("italics", p(r(LONG, "<w:i/>"))),
    ("underlines", p(r(LONG, '<w:u w:val="single"/>'))),
    ("blank", p()),
    ("spaces", p("One.  Two.")),
    ("spaces", p("Un", " ", " deux")),
    ("tabs", p("<w:r><w:t>A</w:t><w:tab/><w:tab/><w:t>B</w:t></w:r>")),
    ("text-box", p(f"<w:r><w:pict><w:txbxContent>{p('Boxed')}</w:txbxContent></w:pict></w:r>")),
    ("watermark", p('<w:r><w:pict><v:shape><v:textpath string="DRAFT"/></v:shape></w:pict></w:r>')),
    ("untold-picture", p("<w:r><w:pict><v:shape><v:imagedata/></v:shape></w:pict></w:r>")),
    ("typed-note", p("It fell.", r("3", '<w:vertAlign w:val="superscript"/>'))),
    ("typed-contents", p("Background ........ 4")),
    ("typed-contents", p("Contexte\u2026\u2026 4")),
    ("hidden", p(r("secret", "<w:vanish/>"))),
    ("unnamed-control", control("")),
    ("form-field", p("<w:r><w:fldChar><w:ffData/></w:fldChar></w:r>", "x")),
    ("bare-box", p("\u2610")),
]
ALLOWED = [
    p(r("The costs were high and nobody had said so in time, as was to be seen", "<w:b/>")),
    p(r("Mend them now.", "<w:b/>")),
    p(r("Note: ", "<w:b/>"), "mend them"),
    p(r("Memorandum", "<w:b/>"), style="Title"),
    p("\u2022 one thing", style="Item"),
    p("1. First", properties=listed(1)),
    p("1. As it was said", style="Quote"),
    p("- comme on l'a dit", style="Fr"),
    p("5 towns"),
    p("1.5 per cent"),
    p("\u2013"),
    table(ROW, (cell("Piers"), cell("5"))),
    picture('descr="A map"/>'),
    picture(f'><x:decorative xmlns:x="{DECORATIVE}" val="1"/></wp:docPr>'),
    ours(link("the tide tables")),
    ours(link("https://example.org/page", target="")),
    p(link("https://example.org/printed")),
    p(r("Dark", '<w:color w:val="1F2F46"/>')),
    p(r("Of itself", '<w:color w:val="auto"/>')),
    p(r("Light", '<w:color w:val="FFFFFF"/><w:shd w:fill="1F2F46"/>')),
    p(r(LONG, '<w:sz w:val="28"/>')),
    p(LONG, r("one word", "<w:i/>")),
    p(LONG, r("word", '<w:u w:val="none"/>')),
    p(LONG, link("underlined as links are")),
    p("<w:r><w:t>A</w:t><w:tab/><w:t>B</w:t></w:r>"),
    p("<w:r><w:t>A</w:t><w:tab/><w:tab/><w:t>B</w:t></w:r>", style="Sign"),
    p("<w:r><w:footnoteReference/></w:r>", "It fell."),
    p("It is 2", r("e", '<w:vertAlign w:val="superscript"/>'), " in a row"),
    p(r("not hidden", '<w:vanish w:val="0"/>')),
    control('<w:alias w:val="Subject"/>'),
    p("\u2610\tI concur"),
    p("and so on ... 4 times"),
    p("<w:r><w:br/></w:r>"),
]


def found(content):
    return {each.what for each in troubles(guard(content, "x.docx").package, frozenset())}


@pytest.mark.parametrize(("what", "body"), CASES)
def test_what_keeps_somebody_from_reading_is_told(what, body):
    assert what in found(word_file(SOUND * 6 + body, styles=STYLES))


@pytest.mark.parametrize("body", [SOUND, *ALLOWED])
def test_what_everybody_can_read_is_left_alone(body):
    assert found(word_file(SOUND * 6 + body, styles=STYLES)) == set()


@pytest.mark.parametrize("edge", ["header", "footer"])
def test_pictures_boxes_and_fields_at_the_edges_of_the_page_are_told_too(edge):
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    held = picture("/>") + p(f"<w:txbxContent>{p('x')}</w:txbxContent>") + control("")
    body = f'{SOUND}<w:sectPr xmlns:r="{office}"><w:{edge}Reference r:id="r1"/></w:sectPr>'
    told = found(word_file(body, styles=STYLES, **{edge: held}))
    assert told == {"untold-picture", "text-box", "unnamed-control"}


def test_hyphens_at_the_ends_of_lines_and_a_background_are_told():
    settings = "<w:autoHyphenation/>"
    background = '<w:background w:color="FFFF00"/>'
    assert found(word_file(SOUND, styles=STYLES, settings=settings)) == {"hyphenation"}
    off = '<w:autoHyphenation w:val="0"/>'
    assert found(word_file(SOUND, styles=STYLES, settings=off)) == set()
    coloured = word_file(f"{SOUND}</w:body>{background}<w:body>", styles=STYLES)
    assert found(coloured) == {"background"}


def test_a_heading_is_never_told_as_a_false_one():
    content = word_file(SOUND * 6 + p(r("The costs", "<w:b/>")), styles=STYLES)
    package = guard(content, "x.docx").package
    assert list(troubles(package, frozenset({"The costs"}))) == []


def test_where_it_is_is_told_in_the_first_words_of_the_place():
    content = word_file(p(f"One.  Two {'three ' * 20}"), styles=STYLES)
    (trouble,) = troubles(guard(content, "x.docx").package, frozenset())
    assert trouble.words.startswith("One. Two three")
    assert len(trouble.words) == 40
