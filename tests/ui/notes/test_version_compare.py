"""Any two wordings of a note side by side."""

import pytest
from PySide6.QtWidgets import QWidget

from briefing_app.domain.ids import NoteId, VersionId
from briefing_app.domain.overview import NoteVersion
from briefing_app.ui.notes.version_compare import Wording, compare_wordings, whole_text
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


def words_of(dialog):
    return [button.text() for button in dialog.findChildren(QWidget) if hasattr(button, "text")]


def test_a_whole_note_is_compared_with_its_headings():
    assert whole_text(a_note()).split("\n")[:2] == ["Closing the harbour", "Background"]


def test_one_version_beside_now_can_be_brought_back(host):
    dialog = compare_wordings(host, kept("First", "One two"), Wording(a_note(a_section("One"))))
    assert dialog.view.count == 1
    assert "Bring this version back" in words_of(dialog)


def test_two_versions_are_only_compared(host):
    dialog = compare_wordings(host, kept("First", "One two"), kept("Second", "One three four"))
    assert dialog.view.count == 1
    assert "Bring this version back" not in words_of(dialog)
