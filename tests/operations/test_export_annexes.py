"""Notes exported with their annexes: sound files, turned pages, markings that are raised."""

import pytest

from briefing_app.domain.ceiling import Ceiling
from briefing_app.domain.errors import NotAllowed, Stopped
from briefing_app.domain.marking import Marking, Protected
from briefing_app.operations.export_note import ExportOptions, export_note
from briefing_app.operations.inspect_export import report_file
from briefing_app.operations.keep_workspace import add_starter
from briefing_app.wordfile.tree import w
from tests.builders import a_note, a_section, some_evidence
from tests.export.word_pages import faults, part, words

ALL = ExportOptions(annexes=("evidence", "concordance", "options"))


@pytest.fixture
def marked(workspace):
    """A note that is not marked and cites evidence that is."""
    cited = some_evidence(marking=Marking(Protected.B))
    note = a_note(a_section("Words", cited), kind="memo_information")
    with workspace.writing() as shelves:
        shelves.evidence.add(cited)
        shelves.notes.save(note)
    return note


def test_every_note_of_the_starter_leaves_with_its_annexes(workspace, tmp_path):
    add_starter(workspace)
    with workspace.reading() as shelves:
        notes = [shelves.notes.get(each) for each in shelves.notes.everything()]
    for note in notes:
        path = export_note(workspace, note.id, tmp_path / f"{note.kind}.docx", ALL).value
        content = path.read_bytes()
        assert faults(content, tmp_path) == []
        assert report_file(workspace, note.id, path, ALL).value.findings == ()
        assert "landscape" in orientations(content)


def orientations(content):
    sizes = part(content, "word/document.xml").iter(w("pgSz"))
    return [size.get(w("orient")) or "portrait" for size in sizes]


def test_the_annex_raises_the_marking_on_every_page(workspace, tmp_path, marked):
    options = ExportOptions(annexes=("evidence",))
    path = export_note(workspace, marked.id, tmp_path / "note.docx", options).value
    assert report_file(workspace, marked.id, path, options).value.findings == ()
    assert "PROTECTED B" in words(part(path.read_bytes(), "word/document.xml"))


def test_an_annex_above_what_this_computer_may_hold_is_refused(workspace, tmp_path, marked):
    workspace.ceiling = Ceiling(Protected.A)
    with pytest.raises(NotAllowed):
        export_note(workspace, marked.id, tmp_path / "note.docx", ALL)
    assert not (tmp_path / "note.docx").exists()


def test_it_can_be_stopped_among_the_rows_of_an_annex(workspace, tmp_path, marked):
    steps = []

    def stop_soon(done, total, sentence):
        steps.append(sentence)
        if len(steps) > 6:
            raise Stopped

    with pytest.raises(Stopped):
        export_note(workspace, marked.id, tmp_path / "note.docx", ALL, stop_soon)
    assert list(tmp_path.glob("*.docx")) == []
