"""Every place where the twins are not level, with what can be done."""

from PySide6.QtWidgets import QAbstractButton, QWidget

from briefing_app.domain.ids import NoteId
from briefing_app.domain.twin import Stand, TwinSign, TwinStanding
from briefing_app.ui.notes.way.twin_dialog import GO, TwinDialog
from tests.builders import a_note, a_section


def a_dialog(qtbot, *stands, is_translation=True):
    host = QWidget()
    qtbot.addWidget(host)
    note = a_note(a_section("Own words."))
    here = note.sections[0].body[0].id
    signs = tuple(TwinSign(each, here, here, words="Their words.") for each in stands)
    standing = TwinStanding(NoteId("n"), "fr", is_translation, "", signs)
    return host, TwinDialog(host, note, standing)


def buttons(dialog):
    return {each.text().replace("&", "") for each in dialog.findChildren(QAbstractButton)}


def test_new_paragraphs_can_be_taken_into_a_translation_only(qtbot):
    _host, dialog = a_dialog(qtbot, Stand.OTHER_NEW)
    assert "Take it in" in buttons(dialog)
    _host2, other = a_dialog(qtbot, Stand.OTHER_NEW, is_translation=False)
    assert "Take it in" not in buttons(other)


def test_the_chosen_place_is_decided_upon(qtbot):
    _host, dialog = a_dialog(qtbot, Stand.OTHER_MOVED, Stand.UNTRANSLATED)
    heard = []
    dialog.decided.connect(lambda what, sign: heard.append((what, sign.stand)))
    dialog._decide(GO)
    assert heard == [(GO, Stand.OTHER_MOVED)]


def test_where_all_is_level_there_is_nothing_to_choose(qtbot):
    _host, dialog = a_dialog(qtbot)
    assert "Go there" not in buttons(dialog)
