"""A desk over a real workspace on which everything runs at once, and questions answered before."""

from pathlib import Path

import pytest
from PySide6.QtGui import QAction

from briefing_app import paths
from briefing_app.operations.page_layout import Office
from briefing_app.settings import Settings
from briefing_app.ui.appearance import Appearance
from briefing_app.ui.change_feed import ChangeFeed
from briefing_app.ui.desk import Desk
from briefing_app.ui.messages import Messages
from briefing_app.ui.operation_runner import AtOnce, OperationRunner
from briefing_app.ui.preferences import Preferences
from briefing_app.ui.questions import Questions
from tests.screenless import pytest_itemcollected

__all__ = ["pytest_itemcollected"]


class PreparedAnswers(Questions):
    """Answers in the order they were put in; an empty list answers "nothing happens"."""

    def __init__(self):
        super().__init__()
        self.answers, self.asked = [], []

    def _next(self, *question, otherwise=None):
        self.asked.append(question)
        return self.answers.pop(0) if self.answers else otherwise

    def show_file(self, path):
        return self._next(path, otherwise=True)

    def files_to_open(self, title, patterns=""):
        return tuple(Path(path) for path in self._next(title, patterns, otherwise=()))

    def folder(self, title):
        return self._next(title)

    def file_to_save(self, title, proposed, patterns=""):
        return self._next(title, proposed, patterns)

    def may_replace(self, path, why=""):
        return self._next(path, why, otherwise=False)

    def printer(self, printer):
        """The answer is a file to print into."""
        path = self._next(printer.docName())
        if path:
            printer.setOutputFileName(str(path))
        return bool(path)

    def line(self, title, label, now="", *, may_be_empty=False):
        del may_be_empty
        return self._next(title, label, now)


class Heard:
    """What passed the messages and where pages wanted to go."""

    def __init__(self, messages):
        self.told, self.complaints, self.places = [], [], []
        messages.told.connect(self.told.append)
        messages.complained.connect(self.complaints.append)


@pytest.fixture(scope="session")
def appearance(qapp):
    return Appearance(qapp, paths.resources() / "fonts")


@pytest.fixture
def questions():
    return PreparedAnswers()


@pytest.fixture
def desk_and_heard(workspace, appearance, questions):
    messages = Messages()
    heard = Heard(messages)
    feed = ChangeFeed()
    actions = {}
    desk = Desk(
        OperationRunner(workspace, feed, messages, AtOnce()),
        feed,
        messages,
        questions,
        appearance,
        Preferences(Settings(spelling=False)),
        heard.places.append,
        lambda name: actions.setdefault(name, QAction(name)),
        layout=Office(None),
    )
    return desk, heard


@pytest.fixture
def desk(desk_and_heard):
    return desk_and_heard[0]


@pytest.fixture
def heard(desk_and_heard):
    return desk_and_heard[1]
