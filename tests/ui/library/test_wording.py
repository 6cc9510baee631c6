from briefing_app.domain.ids import ParagraphId
from briefing_app.domain.text import Paragraph, ParagraphKind, Table, Words, new_paragraph
from briefing_app.ui.library.wording import Wording, body_as_html
from tests.builders import a_body, some_evidence


def test_words_are_shown_as_words_and_never_read_as_markup():
    html = body_as_html([new_paragraph("a < b & c")], {}, "#000000")

    assert "a &lt; b &amp; c" in html


def test_marks_and_kinds_are_shown():
    body = [
        Paragraph(ParagraphId("1"), ParagraphKind.HEADING, (Words("Head"),)),
        Paragraph(ParagraphId("2"), runs=(Words("bold", bold=True), Words("it", italic=True))),
        new_paragraph("point", ParagraphKind.BULLET),
        new_paragraph("first", ParagraphKind.NUMBERED),
        new_paragraph("second", ParagraphKind.NUMBERED),
        new_paragraph("said", ParagraphKind.QUOTATION),
    ]

    html = body_as_html(body, {}, "#000000")

    for expected in ("<b>Head</b>", "<b>bold</b>", "<i>it</i>", "\u2022", "1.", "2.", "said"):
        assert expected in html


def test_neighbouring_citations_are_told_apart():
    one, two = some_evidence(), some_evidence()

    html = body_as_html(a_body("Said.", one, two), {one.id: 1, two.id: 2}, "#000000")

    assert ">1<" in html
    assert ">,2<" in html


def test_a_citation_that_the_newest_wording_lacks_is_marked_all_the_same():
    gone = some_evidence()

    assert ">+<" in body_as_html(a_body("Said.", gone), {}, "#000000")


def test_a_table_keeps_its_rows():
    row = (new_paragraph("left"), new_paragraph("right"))

    html = body_as_html([Table(ParagraphId("t"), (row, row), "Caption")], {}, "#000000")

    assert html.count("<tr>") == 2
    assert "Caption" in html


def test_it_is_read_aloud_as_plain_words(qtbot, appearance):
    label = Wording()
    qtbot.addWidget(label)

    label.show_body([new_paragraph("One."), new_paragraph("Two.")], {})

    assert label.accessibleName() == "One.\nTwo."
