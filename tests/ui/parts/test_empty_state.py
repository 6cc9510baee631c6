"""Empty screens say what to do first."""

from briefing_app.ui.parts.button import button, primary_button
from briefing_app.ui.parts.empty_state import EmptyFace, EmptyState, NothingFits

FACE = EmptyFace("file-plus-light", "Add the documents", "Drop files here. " * 8, "Nothing leaves.")


def test_the_first_button_takes_the_focus(qtbot):
    first = primary_button("Choose files")
    state = EmptyState(FACE, first, button("Choose a folder"))
    qtbot.addWidget(state)
    state.show()
    state.take_focus()
    assert state.focusWidget() is first


def test_without_a_button_nothing_takes_the_focus(qtbot):
    state = EmptyState(EmptyFace("tag", "No themes yet"))
    qtbot.addWidget(state)
    state.take_focus()
    assert state.focusWidget() is None
    assert state.accessibleName() == "No themes yet"


def test_long_sentences_have_all_their_lines(qtbot):
    state = EmptyState(FACE)
    qtbot.addWidget(state)
    short = EmptyState(EmptyFace("tag", "Add the documents", "Drop files here.", "Nothing leaves."))
    qtbot.addWidget(short)
    assert state.heightForWidth(800) > short.heightForWidth(800)


def test_an_empty_result_offers_to_clear_the_filters(qtbot):
    nothing = NothingFits()
    qtbot.addWidget(nothing)
    with qtbot.waitSignal(nothing.clear.clicked):
        nothing.clear.click()


def test_a_narrow_place_is_enough_for_all_its_words(qtbot):
    state = EmptyState(FACE)
    qtbot.addWidget(state)
    assert state.minimumSizeHint().width() <= 320
