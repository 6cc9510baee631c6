"""The open note is taken out: written, read again, opened, and taken out once more."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from briefing_app.operations.export_note import ExportOptions
from briefing_app.ui.notes.file_rules_dialog import FileRulesDialog
from briefing_app.ui.notes.leaving.export_form import FormPart


def choose_form(page, form):
    part = next(each for each in page.leaving.dialog.parts if isinstance(each, FormPart))
    part.choice.choose(form)
    part.choice.picked.emit(form)


@pytest.fixture
def exported(page, questions, tmp_path):
    """The note as Markdown, without anything that blocks it."""
    page.leaving.memory.keep(page.session.note, tmp_path / "x", ExportOptions(copy="review"))

    def export(path, form="markdown"):
        page.perform("export_note")
        choose_form(page, form)
        questions.answers = [path]
        QTest.keyClick(page.leaving.dialog, Qt.Key.Key_Return)
        return page.view.result.words

    return export


def test_each_form_is_written_under_its_ending_and_read_again(page, exported, tmp_path):
    assert exported(tmp_path / "a").startswith("Saved a.md\n")
    said = exported(tmp_path / "a", "pdf")
    assert said.startswith("Saved a.pdf\n")
    assert "untagged copy" in said
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF")
    assert "# " in (tmp_path / "a.md").read_text("utf-8")


def test_the_choice_of_the_last_time_stands_in_the_dialog_and_the_folder_too(
    page, exported, questions, tmp_path
):
    exported(tmp_path / "mine.md")
    page.perform("export_note")
    assert page.leaving.dialog.options() == ExportOptions(form="markdown", copy="review")
    questions.asked.clear()
    QTest.keyClick(page.leaving.dialog, Qt.Key.Key_Return)
    assert questions.asked[0][1].parent == tmp_path


def test_one_key_writes_the_same_file_again(page, exported, questions, put_cursor, tmp_path):
    path = tmp_path / "mine.md"
    exported(path)
    put_cursor(page.view.editor, "a")
    QTest.keyClicks(page.view.editor, "Ferries are late. ")
    questions.asked.clear()
    page.perform("export_again")
    assert "Ferries are late." in path.read_text("utf-8")
    assert questions.asked == []


def test_what_others_changed_in_the_file_is_replaced_only_when_that_is_agreed(
    page, exported, questions, tmp_path
):
    path = tmp_path / "mine.md"
    exported(path)
    path.write_text("of a colleague", encoding="utf-8")
    questions.answers = [False]
    page.perform("export_again")
    assert path.read_text("utf-8") == "of a colleague"
    questions.answers = [True]
    page.perform("export_again")
    assert path.read_text("utf-8") != "of a colleague"


def test_without_a_file_of_before_the_dialog_opens(page):
    assert not page.can("export_again")
    assert not page.can("open_exported")
    page.leaving.again()
    assert page.leaving.dialog is not None


def test_the_file_and_its_folder_are_opened(page, exported, questions, heard, tmp_path):
    path = tmp_path / "mine.md"
    exported(path)
    questions.asked.clear()
    page.perform("open_exported")
    page.perform("show_exported")
    assert questions.asked == [(path,), (tmp_path,)]
    path.unlink()
    page.perform("open_exported")
    assert heard.complaints[-1] == "mine.md is not where it was written."


def test_the_keys_for_the_file_work_from_when_it_is_written(page, exported, qtbot, tmp_path):
    with qtbot.waitSignal(page.facts_changed, check_params_cb=lambda: page.can("open_exported")):
        exported(tmp_path / "mine.md")


def test_the_rules_of_the_last_file_are_shown_as_it_is_now(page, exported, heard, tmp_path):
    path = tmp_path / "mine.md"
    exported(path)
    path.write_text("Words alone", encoding="utf-8")
    page.perform("exported_rules")
    (dialog,) = page.window().findChildren(FileRulesDialog)
    shown = dialog.table.cells
    assert shown.cell(shown.index(0, 1))[0].sign.words == "Does not hold"
    dialog.close_over()
    path.unlink()
    page.perform("exported_rules")
    assert "mine.md" in heard.complaints[-1]


def test_a_place_that_takes_nothing_is_told_and_nothing_is_remembered(
    page, exported, heard, tmp_path
):
    assert exported(tmp_path / "no" / "such" / "folder.md") == ""
    assert "no folder" in heard.complaints[-1]
    assert page.view.progress_row.isHidden()
    assert page.leaving.memory.last(page.session.note.id).path == tmp_path / "x"


def test_a_copy_for_outside_never_goes_again_before_it_is_told_what_is_held_back(
    page, exported, tmp_path
):
    path = tmp_path / "mine.md"
    exported(path)
    page.leaving.memory.keep(
        page.session.note, path, ExportOptions(form="markdown", copy="outside")
    )
    before = path.read_bytes()
    page.perform("export_again")
    assert page.leaving.dialog.isVisible()
    assert path.read_bytes() == before
