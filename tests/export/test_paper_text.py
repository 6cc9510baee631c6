"""What is handed to whoever lays a note out."""

from briefing_app.export.note_plan import plan_note
from briefing_app.export.paper_text import paper_text
from tests.export.rich_note import Paper, a_kind, a_note, materials, section


def test_what_stands_on_every_page_goes_with_the_words():
    note = a_note(section("issue", Paper().paragraph("The sea takes its part.")))
    plan = plan_note(note, materials(), a_kind())
    text = paper_text(plan)
    assert "The sea takes its part." in text.html
    assert (text.title, text.marking, text.number) == (plan.title, plan.marking, plan.number)
    assert "{page}" in text.page_words
