"""What every test stands on: no screen, and nothing unexpected passes unseen."""

import gc
import logging
import os
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["PYTEST_QT_API"] = "pyside6"

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QGuiApplication

from briefing_app.export.references.style_folders import StyleFolders, use_style_folders
from briefing_app.language import language, set_language
from briefing_app.shipped.kind_folders import KindFolders, use_kind_folders
from briefing_app.storage.workspace import Workspace, open_workspace
from briefing_app.ui.sweeping import sweep

gc.disable()  # as in the program: a worker's thread must not take down what Qt made on this one


@pytest.fixture(autouse=True)
def expected_warnings(caplog: pytest.LogCaptureFixture) -> Iterator[list[str]]:
    """A log record of warning or worse fails the test, unless its words are put in this list."""
    expected: list[str] = []
    yield expected
    unexpected = [
        f"{record.levelname} {record.name}: {record.getMessage()}"
        for phase in ("setup", "call")
        for record in caplog.get_records(phase)
        if record.levelno >= logging.WARNING
        and not any(words in record.getMessage() for words in expected)
    ]
    assert not unexpected, "the log holds what this test did not expect"


@pytest.fixture(autouse=True)
def in_english() -> Iterator[None]:
    """Each test begins in English, whatever the one before it spoke."""
    if language() != "en":
        set_language("en")
    yield
    set_language("en")


@pytest.fixture(autouse=True)
def swept() -> Iterator[None]:
    """What a test leaves is cleared away on this thread: widgets that are done with, and circles.

    Without it they all live to the end, and each change of looks dresses every one of them.
    """
    yield
    if QCoreApplication.instance():
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    sweep()


@pytest.fixture
def kinds_folder(tmp_path: Path) -> Iterator[Path]:
    """The officer's own folder for kinds of notes, with a shared one beside it."""
    folders = KindFolders(tmp_path / "kinds", tmp_path / "shared kinds")
    (tmp_path / "kinds").mkdir()
    (tmp_path / "shared kinds").mkdir()
    use_kind_folders(folders)
    yield tmp_path / "kinds"
    use_kind_folders(KindFolders())


@pytest.fixture
def styles_folder(tmp_path: Path) -> Iterator[Path]:
    """The officer's own folder for citation styles."""
    (tmp_path / "styles").mkdir()
    use_style_folders(StyleFolders(tmp_path / "styles"))
    yield tmp_path / "styles"
    use_style_folders(StyleFolders())


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    """An empty workspace in a file of its own."""
    opened = open_workspace(tmp_path / "workspace.db", officer="An Officer")
    yield opened
    opened.close()


def pytest_sessionfinish() -> None:
    """The screenless platform cannot take down a clipboard that still holds what Python gave it."""
    if QGuiApplication.instance() is not None:
        QGuiApplication.clipboard().clear()
