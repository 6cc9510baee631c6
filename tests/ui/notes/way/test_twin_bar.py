"""The bar above a note whose twin is not level."""

from briefing_app.domain.ids import NoteId, ParagraphId
from briefing_app.domain.twin import Stand, TwinSign, TwinStanding
from briefing_app.ui.notes.way.twin_bar import TwinBar


def test_it_shows_only_what_is_not_level(qtbot):
    bar = TwinBar()
    qtbot.addWidget(bar)
    assert bar.isHidden()
    sign = TwinSign(Stand.OTHER_MOVED, ParagraphId("a"))
    bar.show_standing(TwinStanding(NoteId("n"), "fr", False, "", (sign,)))
    assert not bar.isHidden()
    assert bar.accessibleName() == bar.sentence != ""
    assert not bar.compare.isHidden()
    bar.show_standing(TwinStanding(NoteId("n"), "fr", False, markings_differ=True))
    assert bar.compare.isHidden()
    bar.show_standing(None)
    assert bar.isHidden()


def test_its_links_ask(qtbot):
    bar = TwinBar()
    qtbot.addWidget(bar)
    with qtbot.waitSignal(bar.compare_asked):
        bar.compare.click()
    with qtbot.waitSignal(bar.open_asked):
        bar.open.click()
