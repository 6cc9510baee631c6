"""The plan as plain text."""

from briefing_app.domain.text import Words
from briefing_app.export.note_plan import plan_note
from briefing_app.export.options import ExportOptions
from briefing_app.export.plain.plain_note import as_plain_text
from tests.export.rich_note import Paper, a_kind, a_note, cite, materials, rich_note, section


def a_plan():
    paper = Paper()
    bold, link = Words("bold", bold=True), Words("here", italic=True, link="https://a.example")
    note = a_note(
        section(
            "issue",
            paper.paragraph("Words ", bold, cite(0), link),
            paper.bullet("one", level=1),
            paper.number("two"),
            paper.quotation("said"),
            paper.table("Compared", ("A|B", "C"), ("1", "2")),
        )
    )
    return plan_note(note, materials(), a_kind())


def test_plain_text_has_no_signs_of_markup():
    words = as_plain_text(a_plan())
    assert "Words bold[1]here" in words
    assert "A|B\tC\n1\t2" in words
    assert "*" not in words


def test_no_word_of_a_note_is_lost():
    options = ExportOptions(citations="none")
    text = as_plain_text(plan_note(rich_note(), materials(), a_kind(), options))
    for paragraph in rich_note().paragraphs():
        assert paragraph.text.replace("n's", "n\u2019s") in text
