"""Journeys through the kinds: copied, changed, shared, taken in, removed, taken back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from briefing_app.operations.keep_kinds import give_kind
from briefing_app.shipped.note_kinds import kind_library, load_note_kinds
from briefing_app.ui.kinds.kind_acts import open_kinds, take_files

Key = Qt.Key


@pytest.fixture
def acts(desk, host, kinds_folder):
    return open_kinds(desk, host)


def press_keep(acts):
    QTest.keyClick(acts.form.facts.short_name.en.field, Key.Key_Return)


def own_kinds():
    return [
        file.kind for file in kind_library().offered if file.name and file.origin.value == "own"
    ]


@pytest.fixture
def copied(acts, typed):
    """A copy of the first kind, named and kept by keyboard."""
    QTest.keyClick(acts.dialog.list, Key.Key_Return)
    typed(acts.form.facts.short_name.en.field, "Desk note")
    press_keep(acts)
    return own_kinds()[0]


def test_a_kind_is_copied_changed_and_kept_by_keyboard_alone(acts, copied, heard):
    assert copied.key == "desk_note"
    assert copied.sections == load_note_kinds()[0].sections
    assert acts.dialog.chosen_key() == "desk_note"
    assert heard.told[-1].words == "Kept: Desk note"


def test_ones_own_kind_is_changed_in_its_place(acts, copied, typed):
    QTest.keyClick(acts.dialog.list, Key.Key_F2)
    typed(acts.form.facts.words, "321")
    press_keep(acts)
    assert [kind.words for kind in own_kinds()] == [321]


def test_a_kind_is_removed_and_taken_back(acts, copied, heard):
    QTest.keyClick(acts.dialog.list, Key.Key_Delete)
    assert own_kinds() == []
    assert kind_library().find("desk_note") == copied
    heard.told[-1].act()
    assert own_kinds() == [copied]


def test_a_removed_kind_is_found_and_taken_back_later(acts, copied):
    QTest.keyClick(acts.dialog.list, Key.Key_Delete)
    acts.dialog.list.choose_row(acts.dialog.list.model().rowCount() - 1)
    acts.dialog.back.click()
    assert own_kinds() == [copied]


def test_a_kind_goes_out_as_a_file_and_comes_in_again(
    acts, copied, questions, tmp_path, kinds_folder
):
    questions.answers = [tmp_path / "for you.toml"]
    acts.dialog.give.click()
    assert (tmp_path / "for you.toml").is_file()
    (kinds_folder / "desk_note.toml").unlink()
    questions.answers = [[tmp_path / "for you.toml"]]
    acts.dialog.take.click()
    assert own_kinds() == [copied]
    assert acts.dialog.chosen_key() == "desk_note"


def test_a_dropped_file_that_is_broken_is_told_with_its_line(
    desk, kinds_folder, tmp_path, heard, qtbot
):
    broken = tmp_path / "theirs.toml"
    broken.write_text('key = "x"\nname = 1\n', encoding="utf-8")
    good = give_kind(None, "qp_note", tmp_path / "good.toml").value
    good.write_text(good.read_text(encoding="utf-8").replace("qp_note", "ours"), encoding="utf-8")
    take_files(desk, (broken, good))
    qtbot.waitUntil(lambda: bool(heard.complaints))
    assert heard.complaints[0].startswith("theirs.toml, line 2: “name” must be given")
    assert [kind.key for kind in own_kinds()] == ["ours"]


def test_a_changed_form_that_is_left_is_offered_again(acts, typed):
    QTest.keyClick(acts.dialog.list, Key.Key_Return)
    typed(acts.form.facts.short_name.en.field, "Desk note")
    QTest.keyClick(acts.form.facts.short_name.en.field, Key.Key_Escape)
    assert own_kinds() == []
    assert acts.dialog.foot_words.text() == "The new kind was not kept."
    acts.dialog.resume.click()
    assert acts.dialog.resume.isHidden()
    assert acts.form.facts.short_name.en.field.text() == "Desk note"
    QTest.keyClick(acts.form.facts.short_name.en.field, Key.Key_Escape)
    acts.dialog.resume.click()
    press_keep(acts)
    assert [kind.short_name.en for kind in own_kinds()] == ["Desk note"]


def test_a_form_that_is_left_as_it_was_says_nothing(acts):
    QTest.keyClick(acts.dialog.list, Key.Key_Return)
    QTest.keyClick(acts.form.facts.short_name.en.field, Key.Key_Escape)
    assert acts.dialog.resume.isHidden()


def test_the_form_shows_the_usual_limits_of_the_checks(acts):
    QTest.keyClick(acts.dialog.list, Key.Key_Return)
    english, french = acts.form.limits.fields["sentence_words"]
    assert (english.placeholderText(), french.placeholderText()) == ("30", "35")
