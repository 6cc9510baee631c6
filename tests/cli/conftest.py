"""A workspace with the starter library, and someone who types commands at it."""

import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest

from briefing_app.cli.main import Surroundings, run
from briefing_app.domain.note import Note
from briefing_app.opening import open_or_begin
from briefing_app.operations.write_notes import create_note
from briefing_app.terminal import opened


@dataclass(frozen=True)
class Answer:
    status: int
    out: str
    err: str


class Terminal:
    """Types words at the workspace file of the test."""

    def __init__(self, folder, capsys):
        self.workspace = folder / "own.briefing"
        self.log = folder / "log" / "terminal.log"
        self.windows = []
        self._capsys = capsys

    def __call__(self, *words, open_workspace=opened):
        self._capsys.readouterr()
        around = Surroundings("en", self.workspace, self.log, open_workspace, self._open_window)
        status = run([str(word) for word in words], around)
        said = self._capsys.readouterr()
        return Answer(status, said.out, said.err)

    def _open_window(self, path):
        self.windows.append(path)
        return 0


@pytest.fixture(scope="session")
def starter(tmp_path_factory):
    """The file that the first start leaves behind."""
    path = tmp_path_factory.mktemp("starter") / "starter.briefing"
    open_or_begin(path).workspace.close()
    return path


@pytest.fixture
def terminal(tmp_path, capsys, starter):
    folder = tmp_path / "officer"
    folder.mkdir()
    terminal = Terminal(folder, capsys)
    shutil.copyfile(starter, terminal.workspace)
    return terminal


@pytest.fixture
def paper(tmp_path) -> Path:
    path = tmp_path / "rivers.txt"
    text = "Rivers\n\nIn 2024 some 33,443 people fled the water. Towns must act.\n"
    path.write_text(text, encoding="utf-8", newline="")
    return path


@pytest.fixture
def empty_note(terminal) -> Note:
    """A new memorandum with nothing in it, which cannot leave like that."""
    opened = open_or_begin(terminal.workspace).workspace
    try:
        return create_note(opened, "memo_decision", "en").value.note
    finally:
        opened.close()


def is_one_sentence(err):
    return err.endswith("\n") and err.count("\n") == 1 and "Traceback" not in err
