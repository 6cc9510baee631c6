"""Any two wordings of a note side by side."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QTextEdit, QWidget

from briefing_app.domain.ids import NoteId, VersionId
from briefing_app.domain.marking import parse_marking
from briefing_app.domain.overview import NoteVersion
from briefing_app.domain.word_difference import differences
from briefing_app.ui.notes.way.version_compare import Wording, show_wordings, sides_of, whole_text
from tests.builders import a_note, a_section


@pytest.fixture
def host(qtbot, appearance):
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(1280, 800)
    host.show()
    return host


def kept(name, words):
    version = NoteVersion(VersionId(name), NoteId("n"), name, "2026-11-20T10:00", "", 3)
    return Wording(a_note(a_section(words)), version)


def compare_wordings(host, older, newer):
    sides = sides_of(older, newer)
    return show_wordings(host, newer, sides, differences(sides.left, sides.right))


def words_of(dialog):
    return [button.text() for button in dialog.findChildren(QWidget) if hasattr(button, "text")]


def test_a_whole_note_is_compared_with_its_headings():
    lines = whole_text(a_note()).split("\n")
    assert lines[0] == "Subject in English: Closing the harbour"
    assert "Background" in lines


def test_header_marking_and_tray_are_compared_as_well():
    note = a_note(a_section("Said", heading="Issue"))
    note = replace(
        note,
        header=replace(note.header, to="The Minister", purpose="D", date="2026-11-01"),
        marking=parse_marking("B", ""),
        tray=(a_section("Waits", heading="Old place"),),
    )
    lines = whole_text(note).split("\n")
    assert {
        "To: The Minister",
        "Purpose: For decision",
        "Date: 2026-11-01",
        "Marking: PROTECTED B",
    } <= set(lines)
    assert lines[-3:] == ["In the tray", "Old place", "Waits"]


def test_one_version_beside_now_can_be_brought_back(host):
    dialog = compare_wordings(host, kept("First", "One two"), Wording(a_note(a_section("One"))))
    assert dialog.view.count == 1
    assert "Bring this version back" in words_of(dialog)


def test_two_versions_are_only_compared(host):
    dialog = compare_wordings(host, kept("First", "One two"), kept("Second", "One three four"))
    assert dialog.view.count == 1
    assert "Bring this version back" not in words_of(dialog)


def test_the_first_difference_of_long_wordings_is_in_sight_on_both_sides(host):
    long = "\n".join(f"Line {number}" for number in range(200))
    newer = Wording(a_note(a_section(f"{long} and more")))
    dialog = compare_wordings(host, kept("First", long), newer)
    dialog.ask()
    for side in dialog.view.findChildren(QTextEdit):
        bar = side.verticalScrollBar()
        assert bar.value() > bar.maximum() * 0.9
