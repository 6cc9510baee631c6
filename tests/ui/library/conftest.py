"""A desk over a real workspace with the starter library; everything runs at once."""

from dataclasses import dataclass, field

import pytest
from PySide6.QtGui import QAction

from briefing_app.operations.keep_workspace import add_starter
from briefing_app.settings import Settings
from briefing_app.storage.workspace import open_workspace
from briefing_app.ui.change_feed import ChangeFeed
from briefing_app.ui.commands import COMMANDS
from briefing_app.ui.desk import Desk
from briefing_app.ui.library.library_page import LibraryPage
from briefing_app.ui.messages import Messages
from briefing_app.ui.operation_runner import AtOnce, OperationRunner
from briefing_app.ui.preferences import Preferences
from briefing_app.ui.questions import Questions


class PreparedAnswers(Questions):
    """Answers every question with what the test has laid down before; titles are remembered."""

    def __init__(self):
        super().__init__()
        self.files, self.where, self.target, self.asked = (), None, None, []
        self.shown, self.opens = [], True

    def show_file(self, path):
        self.shown.append(path)
        return self.opens

    def files_to_open(self, title, patterns=""):
        self.asked.append((title, patterns))
        return self.files

    def folder(self, title):
        self.asked.append((title, ""))
        return self.where

    def file_to_save(self, title, proposed, patterns=""):
        self.asked.append((title, str(proposed), patterns))
        return self.target


@dataclass
class Remembered:
    """What was told, what was complained of, and where the page wanted to go."""

    told: list = field(default_factory=list)
    complained: list = field(default_factory=list)
    went: list = field(default_factory=list)

    @property
    def last(self):
        return self.told[-1]


@pytest.fixture(scope="session")
def starter_file(tmp_path_factory):
    """The starter library, made once; each test works on a copy of its own."""
    path = tmp_path_factory.mktemp("starter") / "starter.db"
    workspace = open_workspace(path)
    add_starter(workspace)
    copy = path.with_name("copy.db")
    workspace.copy_to(copy)
    workspace.close()
    return copy


@pytest.fixture
def library(starter_file, tmp_path):
    path = tmp_path / "library.db"
    path.write_bytes(starter_file.read_bytes())
    workspace = open_workspace(path, officer="R. Ames")
    yield workspace
    workspace.close()


@pytest.fixture
def bare(tmp_path):
    """A workspace without anything in it."""
    workspace = open_workspace(tmp_path / "bare.db")
    yield workspace
    workspace.close()


@pytest.fixture
def remembered():
    return Remembered()


@pytest.fixture
def answers():
    return PreparedAnswers()


@pytest.fixture
def make_desk(appearance, remembered, answers):
    runners = []

    def make(workspace):
        feed, messages = ChangeFeed(), Messages()
        messages.told.connect(remembered.told.append)
        messages.complained.connect(remembered.complained.append)
        runner = OperationRunner(workspace, feed, messages, AtOnce())
        runners.append(runner)
        actions = {each.name: QAction(each.words) for each in COMMANDS}
        for each in COMMANDS:
            actions[each.name].setShortcut(each.key)
        preferences = Preferences(Settings())
        return Desk(
            runner, feed, messages, answers, appearance, preferences,
            remembered.went.append, actions.__getitem__,
        )  # fmt: skip

    yield make
    for runner in runners:
        runner.close()


@pytest.fixture
def desk(make_desk, library):
    return make_desk(library)


@pytest.fixture
def page(qtbot, desk):
    """The library page as it stands in a window of 1440 by 900."""
    shown = LibraryPage(desk)
    qtbot.addWidget(shown)
    for name in LibraryPage.TAKES:
        desk.action(name).triggered.connect(lambda _on=False, name=name: shown.perform(name))
    shown.resize(1368, 832)
    shown.show()
    shown.activateWindow()
    return shown
