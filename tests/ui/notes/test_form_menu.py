"""The menu of forms."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

from briefing_app.domain.overview import BlockRow, EvidenceRow, RecommendationRow
from briefing_app.domain.placing import Form, forms_of
from briefing_app.ui.notes.form_menu import add_forms, form_words, open_form_menu
from tests.builders import a_block, a_recommendation, some_evidence


@pytest.mark.parametrize(
    "thing",
    [
        EvidenceRow(some_evidence(), None),
        RecommendationRow(a_recommendation(), None, 2),
        BlockRow(a_block()),
    ],
)
def test_every_form_of_a_thing_is_offered_in_order(thing, appearance):
    chosen, menu = [], QMenu()
    add_forms(menu, thing, chosen.append)
    assert [action.text() for action in menu.actions()] == [form_words(f) for f in forms_of(thing)]
    for action in menu.actions():
        action.trigger()
    assert tuple(chosen) == forms_of(thing)


def test_no_two_forms_are_called_the_same():
    assert len({form_words(form) for form in Form}) == len(Form)


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_usual_form_is_ready_for_enter(qtbot, appearance):
    over = QWidget()
    qtbot.addWidget(over)
    over.show()
    menu = open_form_menu(over, EvidenceRow(some_evidence(), None), QPoint(5, 5), print)
    assert menu.activeAction() is menu.actions()[0]
    menu.close()
