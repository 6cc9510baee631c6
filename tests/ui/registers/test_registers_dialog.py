"""The secretariat's lists: looked at, mended, left out, saved."""

import pytest

from briefing_app.operations.move_note import note_standing
from briefing_app.ui.registers.registers_dialog import RegistersDialog, open_registers


@pytest.fixture
def dialog(host, desk, memo):
    memo("A-1", 5)
    memo("A-2", 6, subject_fr="")
    return open_registers(host, desk)


def numbers(dialog):
    model = dialog.table.model()
    return [model.index(row, 1).data() for row in range(model.rowCount())]


def save(dialog):
    dialog._save.click()


def test_last_month_is_shown_with_what_is_missing(dialog):
    assert numbers(dialog) == ["A-1", "A-2"]
    assert "2 in the list, 1 incomplete" in dialog.summary.text()
    assert dialog.foot_words.text().startswith("briefingt-")


def test_the_list_is_saved_where_the_officer_says(dialog, questions, heard, tmp_path):
    questions.answers.append(tmp_path / "titles")
    save(dialog)
    text = (tmp_path / "titles.csv").read_text("utf-8-sig")
    assert text.splitlines()[1].startswith("A-1,Title A-1,Titre A-1")
    assert [each.words for each in heard.told] == ["Saved titles.csv"]
    assert dialog.isHidden()


def test_no_place_for_the_file_leaves_the_list_open(dialog, questions):
    questions.answers.append(None)
    save(dialog)
    assert dialog.isVisible()


def test_the_first_line_speaks_the_chosen_language(dialog, questions, tmp_path):
    dialog.labels.choose("fr")
    questions.answers.append(tmp_path / "titres.csv")
    save(dialog)
    assert (tmp_path / "titres.csv").read_text("utf-8-sig").startswith("Numéro de suivi")


def test_what_may_tell_too_much_has_to_be_looked_at_first(host, desk, memo):
    memo("A-1", subject_en="SECRET talks")
    dialog = open_registers(host, desk)
    assert dialog.looked.isVisible()
    assert not dialog._save.isEnabled()
    dialog.looked.setChecked(True)
    assert dialog._save.isEnabled()


def test_a_row_is_left_out_with_its_reason_and_put_in_again(dialog, workspace):
    row = dialog.table.row()
    dialog.pane.withheld_given.emit("s. 15")
    assert note_standing(workspace, row.notes[0]).value.route.publication.withheld == "s. 15"
    assert "1 left out" in dialog.summary.text()
    dialog.pane.withheld_given.emit("")
    assert "left out" not in dialog.summary.text()


def test_a_day_of_receipt_moves_the_row_to_its_month(dialog):
    dialog.pane.received_given.emit("2001-01-01")
    assert numbers(dialog) == ["A-2"]


def test_the_note_is_opened_from_its_row(dialog, heard):
    note = dialog.table.row().notes[0]
    dialog.pane.open.click()
    assert [(place.page, place.id) for place in heard.places] == [("notes", note)]
    assert dialog.isHidden()


def test_nothing_to_report_is_a_file_too(host, desk, questions, heard, tmp_path):
    dialog = open_registers(host, desk)
    assert not dialog.nothing.isHidden()
    assert dialog._save.text() == "Save the report of nothing"
    questions.answers.append(tmp_path / "nil.csv")
    save(dialog)
    assert (tmp_path / "nil.csv").read_text("utf-8-sig").startswith("year,month\n")
    assert "there is nothing" in heard.told[0].words


def test_questions_have_half_years_and_a_list_of_their_own(dialog, memo):
    memo("Q-1", kind="qp_note")
    dialog.kind.choose("questions")
    dialog._change_list()
    assert numbers(dialog) == ["Q-1"]
    keys = [dialog.period.itemData(at) for at in range(dialog.period.count())]
    assert "-P0" in keys[0]
    dialog.period.choose(dialog.wish.period.half_year.key)
    dialog.read()
    assert numbers(dialog) == ["Q-1"]


def test_a_target_that_cannot_be_written_costs_one_sentence(dialog, questions, heard, tmp_path):
    target = tmp_path / "titles.csv"
    target.write_text("mine", encoding="utf-8")
    target.chmod(0o444)
    questions.answers.append(target)
    save(dialog)
    assert "read-only" in heard.complaints[0]
    assert target.read_text("utf-8") == "mine"
    assert dialog.isVisible()
    assert dialog._save.isEnabled()


def test_it_opens_over_a_window(dialog):
    assert isinstance(dialog, RegistersDialog)
    assert dialog.accessibleName() == "Lists of the secretariat"
