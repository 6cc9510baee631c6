from pathlib import Path

import pytest

from briefing_app.operations.import_sources import Imported, ImportState, ImportSummary
from briefing_app.ui.library.import_view import ImportView
from briefing_app.ui.parts.words_label import Words


@pytest.fixture
def view(qtbot, page):
    made = ImportView(page.work)
    qtbot.addWidget(made)
    made.resize(600, 700)
    made.show()
    return made


def texts(view):
    return [label.text() for label in view.findChildren(Words) if label.isVisibleTo(view)]


def test_while_it_runs_it_can_be_stopped(view):
    stopped = []
    view.stopped.connect(lambda: stopped.append(1))
    view.show_start()

    view.show_progress(31, 50, "harbour.txt")
    view.progress.stopped.emit()

    assert "31 of 50 files" in texts(view)
    assert "Reading harbour.txt" in texts(view)
    assert not view.close_.isVisible()
    assert stopped == [1]


def test_what_was_refused_comes_first(view, qtbot):
    view.show_summary(
        ImportSummary(
            (
                Imported(Path("a.txt"), ImportState.SAME, "It is here already."),
                Imported(Path("b.bin"), ImportState.REFUSED, "It is no text."),
            )
        )
    )

    qtbot.waitUntil(lambda: "b.bin" in texts(view))
    shown = texts(view)
    assert shown.index("b.bin") < shown.index("a.txt")
    assert "It is no text." in shown
    assert not view.progress.isVisible()


def test_of_very_many_files_the_first_hundred_are_listed(view, qtbot):
    view.show_start()
    files = [Imported(Path(f"{n}.txt"), ImportState.ADDED, "Added.") for n in range(130)]

    view.show_summary(ImportSummary(tuple(files)))

    qtbot.waitUntil(lambda: "and 30 more" in texts(view))


def test_stopped_says_so(view):
    view.show_summary(ImportSummary((), stopped=True))

    assert view.title.text() == "Stopped"
