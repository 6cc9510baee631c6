"""What styles say of a paragraph."""

from briefing_app.wordfile.read_styles import ListPlace, ReadStyles
from briefing_app.wordfile.short_names import by_name
from briefing_app.wordfile.tree import DECLARED, elements, parse

STYLES = ReadStyles(
    parse(
        f"<w:styles {DECLARED}>"
        '<w:style w:styleId="L"><w:name w:val="List"/><w:pPr><w:numPr><w:numId w:val="4"/>'
        "</w:numPr></w:pPr></w:style>"
        '<w:style w:styleId="L2"><w:basedOn w:val="L"/></w:style>'
        '<w:style w:styleId="H"><w:rPr><w:vanish/></w:rPr></w:style>'
        "</w:styles>".encode()
    )
)


def one(markup):
    return elements(markup)[0]


def test_a_list_may_come_from_the_style_a_style_is_built_on():
    own = by_name(one('<w:pPr><w:pStyle w:val="L2"/></w:pPr>'))

    assert STYLES.list_place(own, STYLES.style_of(own)) == ListPlace("4", None)


def test_a_paragraph_may_leave_the_list_of_its_style():
    properties = one(
        '<w:pPr><w:pStyle w:val="L"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/>'
        "</w:numPr></w:pPr>"
    )
    assert STYLES.list_place(by_name(properties), "L") == ListPlace("0", 0)


def test_a_character_style_may_hide_words():
    assert STYLES.is_hidden(one('<w:r><w:rPr><w:rStyle w:val="H"/></w:rPr></w:r>'))
    assert not STYLES.is_hidden(
        one('<w:r><w:rPr><w:rStyle w:val="H"/><w:vanish w:val="0"/></w:rPr></w:r>')
    )
    assert not STYLES.is_hidden(one("<w:r/>"))
