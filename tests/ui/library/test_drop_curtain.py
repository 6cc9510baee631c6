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

    curtain.dropEvent(
        QDropEvent(
            QPoint(5, 5), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )  # fmt: skip

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
