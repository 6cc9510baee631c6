import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from briefing_app.ui.library.drop_curtain import DropCurtain, paths_of


@pytest.fixture
def curtain(qtbot, appearance):
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(400, 300)
    page.show()
    return DropCurtain(page)


def files(*paths):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def drop(mime):
    return QDropEvent(
        QPoint(5, 5), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip


def test_it_rises_for_files_and_covers_the_page(curtain, tmp_path):
    assert curtain.rise(files(tmp_path / "a.txt", tmp_path / "b.txt"))

    assert curtain.size() == curtain.parentWidget().size()
    assert not curtain.grab().isNull()


def test_it_stays_down_for_web_addresses(curtain):
    mime = QMimeData()
    mime.setUrls([QUrl("https://example.org/a.txt")])

    assert not curtain.rise(mime)
    assert paths_of(mime) == ()


def test_dropped_files_are_told_and_it_falls(curtain, tmp_path):
    told = []
    curtain.dropped.connect(told.append)
    mime = files(tmp_path / "a.txt")
    curtain.rise(mime)

    curtain.dropEvent(drop(mime))

    assert told == [(tmp_path / "a.txt",)]
    assert not curtain.isVisible()


def test_leaving_lets_it_fall(curtain, tmp_path):
    curtain.rise(files(tmp_path / "a.txt"))

    curtain.dragLeaveEvent(QDragLeaveEvent())

    assert not curtain.isVisible()


def test_files_that_hover_over_the_page_raise_it(curtain, tmp_path):
    mime = files(tmp_path / "a.txt")
    event = QDragEnterEvent(
        QPoint(5, 5), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip

    QApplication.sendEvent(curtain.parentWidget(), event)

    assert event.isAccepted()
    assert curtain.isVisible()


def test_what_is_dropped_at_once_is_taken_before_the_curtain_was_reached(curtain, tmp_path):
    told = []
    curtain.dropped.connect(told.append)
    mime = files(tmp_path / "a.txt")
    curtain.rise(mime)

    assert curtain.eventFilter(curtain.parentWidget(), drop(mime))

    assert told == [(tmp_path / "a.txt",)]
    assert not curtain.isVisible()


def test_a_drag_that_leaves_at_once_lets_it_fall(curtain, tmp_path, qtbot):
    curtain.rise(files(tmp_path / "a.txt"))

    curtain.eventFilter(curtain.parentWidget(), QDragLeaveEvent())

    qtbot.waitUntil(lambda: not curtain.isVisible())


def test_a_drag_that_goes_on_to_the_curtain_keeps_it(curtain, tmp_path):
    mime = files(tmp_path / "a.txt")
    curtain.rise(mime)
    curtain.eventFilter(curtain.parentWidget(), QDragLeaveEvent())
    curtain.dragEnterEvent(
        QDragEnterEvent(
            QPoint(5, 5), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )  # fmt: skip

    QApplication.processEvents()

    assert curtain.isVisible()


def test_one_folder_is_called_one(curtain, tmp_path):
    curtain.rise(files(tmp_path))

    assert curtain.promise == "Drop to add the folder"
