"""The first command, on a small project of its own with nothing to fetch."""

import json
import os
import re
import shutil
import sys
from pathlib import Path

import pytest

from tests.programs import run_program

ROOT = Path(__file__).parents[1]
OUTSIDE = sys._base_executable
LEFT_OUT = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "LANG", "LANGUAGE", "LC_ALL"}
ECHO = "import sys\nprint(sys.argv[1:], sys.prefix)\n"


def lay_project(project: Path) -> Path:
    """A program that repeats its words, and a list that asks for nothing."""
    package = project / "briefing_app"
    package.mkdir(parents=True)
    (package / "__init__.py").touch()
    (package / "__main__.py").write_text(ECHO, encoding="utf-8")
    shutil.copy(ROOT / "run.py", project)
    (project / "requirements.txt").touch()
    return project


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return lay_project(tmp_path / "a checkout")


@pytest.fixture(scope="module")
def ready(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same, set up by a first run."""
    project = lay_project(tmp_path_factory.mktemp("ready") / "a checkout")
    run(project, "sources")
    return project


def run(project: Path, *words: str, cwd: Path | None = None, **environment: str):
    return call(OUTSIDE, str(project / "run.py"), *words, cwd=cwd, **environment)


def call(*command: str, cwd: Path | None = None, **environment: str):
    screenless = {name: value for name, value in os.environ.items() if name not in LEFT_OUT}
    return run_program(command, cwd=cwd, env=screenless | environment)


def stamp_of(project: Path) -> Path:
    return project / ".venv" / "set-up.json"


def test_it_sets_up_and_hands_its_words_to_the_program(project: Path):
    done = run(project, "search", "two words")
    assert done.returncode == 0
    assert done.stdout == f"['search', 'two words'] {project / '.venv'}\n"
    assert "Setting up" in done.stderr


def test_the_second_start_touches_nothing(ready: Path):
    before = {path: path.stat().st_mtime_ns for path in (ready / ".venv").rglob("*")}
    again = run(ready, "sources")
    assert again.stderr == ""
    assert before == {path: path.stat().st_mtime_ns for path in (ready / ".venv").rglob("*")}


def test_the_folder_one_stands_in_does_not_come_before_the_program(ready: Path, tmp_path: Path):
    stranger = tmp_path / "elsewhere" / "briefing_app"
    stranger.mkdir(parents=True)
    (stranger / "__init__.py").touch()
    done = run(ready, "sources", cwd=stranger.parent)
    assert done.stdout == f"['sources'] {ready / '.venv'}\n"


def test_the_command_stands_in_the_environment(ready: Path):
    done = call(str(ready / ".venv" / "bin" / "briefing-app"), "check", "a note")
    assert done.stdout == f"['check', 'a note'] {ready / '.venv'}\n"


@pytest.mark.parametrize("words", [[], ["--workspace", "w.briefing"], ["--workspace=w.briefing"]])
def test_without_a_screen_it_names_the_commands_that_need_none(ready: Path, words: list[str]):
    done = run(ready, *words)
    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr.count("\n") == 1
    assert "no screen" in done.stderr
    assert "briefing-app import, sources" in done.stderr


def test_an_interrupted_set_up_is_made_anew(project: Path):
    run(project, "sources")
    stamp_of(project).unlink()
    (project / ".venv" / "half-written").touch()
    done = run(project, "sources")
    assert done.returncode == 0
    assert not (project / ".venv" / "half-written").exists()


def test_a_broken_stamp_counts_as_an_interruption(project: Path):
    run(project, "sources")
    stamp_of(project).write_text("{", encoding="utf-8")
    done = run(project, "sources")
    assert done.returncode == 0
    assert "Setting up" in done.stderr


def test_a_changed_list_is_followed(project: Path):
    run(project, "sources")
    before = json.loads(stamp_of(project).read_bytes())
    (project / "requirements.txt").write_text("# another version\n", encoding="utf-8")
    assert "Setting up" in run(project, "sources").stderr
    assert json.loads(stamp_of(project).read_bytes()) != before


def test_a_checkout_that_was_moved_is_set_up_anew(project: Path):
    run(project, "sources")
    moved = project.rename(project.with_name("moved"))
    done = run(moved, "sources")
    assert done.stdout == f"['sources'] {moved / '.venv'}\n"


def test_packages_that_cannot_be_fetched_give_one_sentence(project: Path):
    wanted = f"python-docx==1.2.0 --hash=sha256:{'0' * 64}\n"
    (project / "requirements.txt").write_text(wanted, encoding="utf-8")
    nowhere = {"PIP_INDEX_URL": "http://127.0.0.1:9/simple", "PIP_RETRIES": "1"}
    cut_off = {"PIP_CONFIG_FILE": os.devnull, "PIP_FIND_LINKS": "", "PIP_NO_CACHE_DIR": "1"}
    done = run(project, "sources", **nowhere, **cut_off)
    assert done.returncode == 2
    assert "check the network, the proxy or PIP_INDEX_URL" in done.stderr
    assert not stamp_of(project).exists()


def test_a_missing_list_gives_one_sentence(project: Path):
    (project / "requirements.txt").unlink()
    done = run(project, "sources")
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1


def test_the_locked_versions_keep_to_what_the_program_asks_for():
    locked = (ROOT / "requirements.txt").read_text("utf-8")
    assert "pyside6-essentials==6.11." in locked
    assert locked.count("--hash=sha256:") > locked.count("==")


@pytest.mark.parametrize("name", ["requirements.txt", "requirements-test.txt"])
def test_the_licence_of_every_locked_package_is_noted(name: str):
    locked = re.findall(r"^([\w.-]+)==", (ROOT / name).read_text("utf-8"), re.MULTILINE)
    notes = (ROOT / "LICENCES.md").read_text("utf-8")
    assert [package for package in locked if not re.search(rf"\b{package}\b", notes)] == []
