"""The list of all kinds, with what can be done to each."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from briefing_app.domain.kind_library import BrokenKind, KindFile, KindLibrary, KindOrigin
from briefing_app.ui.kinds.kinds_dialog import KindsDialog, kind_file_name

Key = Qt.Key


@pytest.fixture
def own(memo):
    return KindFile(memo, KindOrigin.OWN, "memo.toml")


@pytest.fixture
def dialog(host):
    dialog = KindsDialog(host)
    dialog.ask(dialog.list)
    return dialog


def told(signal):
    heard = []
    signal.connect(lambda *given: heard.append(given[0] if given else True))
    return heard


def test_a_delivered_kind_can_be_copied_and_shared_but_not_changed(dialog, memo):
    dialog.show_library(KindLibrary((KindFile(memo, KindOrigin.DELIVERED),)))
    assert dialog.copy_one.isEnabled()
    assert dialog.give.isEnabled()
    assert not dialog.change.isEnabled()
    assert not dialog.remove.isEnabled()
    copied = told(dialog.copy_asked)
    QTest.keyClick(dialog.list, Key.Key_Return)
    assert [file.kind for file in copied] == [memo]


def test_ones_own_kind_is_changed_removed_and_shared_by_key(dialog, own):
    dialog.show_library(KindLibrary((own,)))
    changed, removed = told(dialog.change_asked), told(dialog.remove_asked)
    QTest.keyClick(dialog.list, Key.Key_Return)
    QTest.keyClick(dialog.list, Key.Key_F2)
    QTest.keyClick(dialog.list, Key.Key_Delete)
    assert (changed, removed) == ([own, own], [own])


def test_a_removed_kind_stands_last_and_can_be_taken_back(dialog, own, memo):
    removed = replace(own, is_removed=True)
    dialog.show_library(KindLibrary((removed, KindFile(replace(memo, key="a"), own.origin))))
    assert dialog.chosen_key() == "a"
    assert dialog.back.isHidden()
    QTest.keyClick(dialog.list, Key.Key_Down)
    assert dialog.remove.isHidden()
    assert not dialog.change.isEnabled()
    taken = told(dialog.back_asked)
    dialog.back.click()
    assert taken == [removed]


def test_a_broken_file_stands_first_with_its_sentence(dialog, own):
    sentence = "desk.toml, line 2: words are missing."
    broken = BrokenKind("desk.toml", KindOrigin.OWN, sentence)
    dialog.show_library(KindLibrary((own,), (broken,)), chosen="none")
    assert dialog.preview.page.toPlainText() == sentence
    for act in (dialog.copy_one, dialog.change, dialog.give, dialog.remove):
        assert not act.isEnabled()
    assert dialog.take.isEnabled()


def test_the_chosen_kind_stays_chosen(dialog, own, memo):
    other = KindFile(memo.__class__("b", memo.name, memo.name, "", memo.sections), own.origin)
    library = KindLibrary((other, own))
    dialog.show_library(library, chosen="memo")
    assert dialog.chosen_key() == "memo"
    dialog.show_library(KindLibrary((own, other)))
    assert dialog.chosen_key() == "memo"


def test_the_file_of_a_kind_is_called_as_its_key(own):
    assert kind_file_name(own).name == "memo.toml"
