"""What a file will hold."""

from briefing_app.domain.query import Query
from briefing_app.operations.export_note import ExportOptions
from briefing_app.operations.foresee_export import foresee_export
from briefing_app.operations.keep_workspace import add_starter
from briefing_app.operations.write_notes import list_notes, open_note


def test_sources_are_counted_once_and_the_marking_is_that_of_the_pages(workspace):
    add_starter(workspace)
    for row in list_notes(workspace, Query()).value:
        note = open_note(workspace, row.id).value.note
        foreseen = foresee_export(workspace, note, ExportOptions()).value
        assert foreseen.marking == note.marking.in_words(note.language)
        assert 0 < foreseen.sources <= len(list(note.citations()))
