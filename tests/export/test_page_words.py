"""The marking as the pages will show it."""

from dataclasses import replace

from briefing_app.domain.marking import Marking, Protected
from briefing_app.export.page_words import printed
from briefing_app.shipped.note_kinds import load_note_kinds
from tests.builders import a_note


def test_the_marking_stands_in_each_header_and_in_the_first_lines_in_the_notes_language():
    note = replace(a_note(), language="fr", marking=Marking(Protected.B))
    shown = printed(note, load_note_kinds()[0])
    assert shown.headers == ("PROTÉGÉ B", "PROTÉGÉ B")
    assert "PROTÉGÉ B" in shown.first_lines
