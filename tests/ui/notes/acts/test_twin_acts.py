"""The twin of the open note: made, opened, compared, said to be level, from the window."""

from dataclasses import replace

import pytest

from briefing_app.domain.text import Words, new_paragraph
from briefing_app.domain.twin import Stand
from briefing_app.operations.twin_notes import find_twin
from briefing_app.operations.write_notes import open_note, save_note
from briefing_app.ui.notes.way.twin_dialog import ALL, LEVEL, TAKE


@pytest.fixture
def twins(page, qtbot):
    """The page with the twin open that was made from its note; and the identity of the first."""
    first = page.session.note.id
    qtbot.waitUntil(lambda: page.can("make_twin"))
    page.perform("make_twin")
    qtbot.waitUntil(lambda: page.session.note.twin is not None)
    qtbot.waitUntil(lambda: page.twin.standing is not None)
    return page, first


def rewrite(workspace, note_id, change):
    note = open_note(workspace, note_id).value.note
    section = next(each for each in note.sections if any(e.runs for e in each.body))
    sections = tuple(
        replace(each, body=change(each.body)) if each.id == section.id else each
        for each in note.sections
    )
    save_note(workspace, replace(note, sections=sections))


def stands(page):
    return {sign.stand for sign in page.twin.standing.signs}


def test_a_twin_is_made_and_opened_with_what_is_to_be_translated(twins):
    page, first = twins
    assert page.session.note.twin.note == first
    assert page.session.note.language == "fr"
    assert stands(page) == {Stand.UNTRANSLATED}
    assert "to be translated" in page.view.twin.sentence
    assert not page.can("make_twin")
    assert page.can("open_twin")


def test_one_opens_from_the_other(twins, qtbot):
    page, first = twins
    translation = page.session.note.id
    page.perform("open_twin")
    qtbot.waitUntil(lambda: page.session.note.id == first)
    qtbot.waitUntil(lambda: page.twin.standing is not None)
    assert page.twin.standing.is_level
    assert page.view.twin.sentence == ""
    page.perform("open_twin")
    qtbot.waitUntil(lambda: page.session.note.id == translation)


def test_all_can_be_said_to_be_level_and_that_is_undone_like_anything(twins, qtbot):
    page, _first = twins
    page.perform("twin_signs")
    page.twin.dialog.decided.emit(ALL, None)
    qtbot.waitUntil(lambda: page.twin.standing.is_level)
    assert page.view.twin.sentence == ""
    page.perform("undo")
    qtbot.waitUntil(lambda: not page.twin.standing.is_level)


def test_the_original_that_moved_on_shows_above_and_beside_its_paragraph(twins, qtbot, workspace):
    page, first = twins
    page.perform("twin_signs")
    page.twin.dialog.decided.emit(ALL, None)
    qtbot.waitUntil(lambda: page.twin.standing.is_level)
    page.at_hand.put_down()

    def moved(body):
        at = next(i for i, each in enumerate(body) if each.runs)
        changed = replace(body[at], runs=(Words("Other words now."), *body[at].citations))
        return (*body[:at], changed, *body[at + 1 :], new_paragraph("All new."))

    rewrite(workspace, first, moved)
    page.twin.read()
    qtbot.waitUntil(lambda: Stand.OTHER_MOVED in stands(page))
    assert Stand.OTHER_NEW in stands(page)
    sign = next(s for s in page.twin.standing.signs if s.stand is Stand.OTHER_MOVED)
    waves = page.view.editor.scene.waves_on(sign.here)
    assert any("moved on" in wave.title and "Other words" in wave.reason for wave in waves)
    page.perform("twin_signs")
    page.twin.dialog.decided.emit(LEVEL, sign)
    qtbot.waitUntil(lambda: Stand.OTHER_MOVED not in stands(page))
    new = next(s for s in page.twin.standing.signs if s.stand is Stand.OTHER_NEW)
    page.perform("twin_signs")
    page.twin.dialog.decided.emit(TAKE, new)
    qtbot.waitUntil(lambda: stands(page) == {Stand.UNTRANSLATED})
    assert "All new." in [p.text for p in page.session.note.paragraphs()]


def test_the_paragraph_at_the_cursor_is_said_to_be_level(twins, qtbot):
    page, _first = twins
    before = len(page.twin.standing.signs)
    sign = page.twin.standing.signs[0]
    page.twin._decide("go", sign)
    assert page.can("twin_level")
    page.perform("twin_level")
    qtbot.waitUntil(lambda: len(page.twin.standing.signs) == before - 1)


def test_a_note_without_a_twin_says_nothing(page, qtbot, workspace):
    qtbot.waitUntil(lambda: page.can("make_twin"))
    assert not page.can("twin_signs")
    assert page.view.twin.sentence == ""
    with pytest.raises(Exception, match="no twin"):
        find_twin(workspace, page.session.note.id)
