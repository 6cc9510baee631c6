"""Files of every kind come into a real workspace; odd and hostile ones change nothing in it."""

import os
import sys
from email.message import EmailMessage
from itertools import pairwise
from pathlib import Path
from time import monotonic

import pytest

from briefing_app.domain.errors import Remedy, Stopped
from briefing_app.ingest.pdf.page_recognition import can_recognise
from briefing_app.language import set_language
from briefing_app.operations.import_sources import ImportState, import_paths
from tests.ingest.pdf_maker import Words, column, pdf_file, scanned
from tests.programs import run_program
from tests.wordfile.word_zip import p, word_file

ROOT = Path(__file__).parents[2]
ODD = ROOT / "../shared/corpus/odd"
TEXT = "The river rose for three days in the spring, and the towns along it were not ready."
SECONDS = 30


def states(outcome):
    return [(file.path.name, file.state) for file in outcome.value.files]


def counted(workspace):
    with workspace.reading() as shelves:
        return len(shelves.sources.everything())


def test_a_folder_of_many_kinds_comes_in_at_once(workspace, tmp_path):
    folder = tmp_path / "papers"
    folder.mkdir()
    (folder / "a.docx").write_bytes(word_file(p("On rivers") + p(TEXT)))
    (folder / "b.pdf").write_bytes(pdf_file(column(TEXT)))
    (folder / "c.html").write_bytes(f"<h1>On roads</h1><p>{TEXT}</p>".encode())
    (folder / "d.pdf").write_bytes(b"%PDF-1.4 damaged")

    outcome = import_paths(workspace, (folder,))

    assert states(outcome) == [
        ("a.docx", ImportState.ADDED),
        ("b.pdf", ImportState.ADDED),
        ("c.html", ImportState.ADDED),
        ("d.pdf", ImportState.REFUSED),
    ]
    with workspace.reading() as shelves:
        edition = shelves.sources.get(outcome.value.files[1].source).newest
        assert shelves.sources.text(edition.id) == TEXT
        assert shelves.sources.original(edition.id)[1] == (folder / "b.pdf").read_bytes()
        assert [one.page for one in shelves.sources.passages(edition.id)] == [1]


def test_what_is_attached_to_a_letter_is_a_source_of_its_own(workspace, tmp_path):
    letter = EmailMessage()
    letter["Subject"] = "The paper"
    letter.set_content("Here it is.")
    letter.add_attachment(
        pdf_file(column(TEXT)), maintype="application", subtype="pdf", filename="paper.pdf"
    )
    letter.add_attachment(b"???", maintype="application", subtype="x", filename="film.mov")
    path = tmp_path / "letter.eml"
    path.write_bytes(letter.as_bytes())

    outcome = import_paths(workspace, (path,))

    assert states(outcome) == [
        ("letter.eml", ImportState.ADDED),
        ("paper.pdf", ImportState.ADDED),
        ("film.mov", ImportState.REFUSED),
    ]
    assert len(outcome.changes.sources) == counted(workspace) == 2


@pytest.mark.skipif(not ODD.is_dir(), reason="the odd files are not here")
def test_a_locked_file_in_a_letter_is_tried_again_through_the_letter(workspace, tmp_path):
    letter = EmailMessage()
    letter["Subject"] = "The paper"
    letter.set_content("Here it is.")
    locked = (ODD / "pdf/jsvine_pdfplumber__password-example.pdf").read_bytes()
    letter.add_attachment(locked, maintype="application", subtype="pdf", filename="locked.pdf")
    path = tmp_path / "letter.eml"
    path.write_bytes(letter.as_bytes())

    first = import_paths(workspace, (path,)).value
    refused = first.refused[0]
    again = import_paths(workspace, (refused.again,), password="test").value  # noqa: S106  # a stand-in

    assert (refused.path.name, refused.remedy) == ("locked.pdf", Remedy.PASSWORD)
    assert refused.again == path
    assert first.followed_by(again).files[-1].state is ImportState.ADDED
    assert len(first.followed_by(again).files) == 2


def test_what_could_not_be_read_of_a_file_is_said(workspace, tmp_path):
    path = tmp_path / "a.pdf"
    path.write_bytes(pdf_file(column(TEXT), [Words(" ", 60, 700)]))

    (told,) = import_paths(workspace, (path,)).value.files

    assert told.sentence.endswith("1 page is a picture without text.")


def test_a_refused_file_says_what_would_help(workspace, tmp_path):
    path = tmp_path / "scan.pdf"
    path.write_bytes(scanned(pdf_file(column(TEXT, size=12))))

    (told,) = import_paths(workspace, (path,)).value.files

    assert told.state is ImportState.REFUSED
    assert told.remedy is (Remedy.RECOGNISE if can_recognise() else None)


@pytest.mark.skipif(not can_recognise(), reason="Tesseract is not installed here")
def test_recognised_words_come_in_with_a_remark_on_how_good_they_are(workspace, tmp_path):
    path = tmp_path / "scan.pdf"
    path.write_bytes(scanned(pdf_file(column(TEXT[:40], size=12))))
    heard = []

    summary = import_paths(
        workspace, (path,), lambda *told: heard.append(told[2]), recognise=True
    ).value

    assert "scan.pdf, page 1 of 1" in heard
    with workspace.reading() as shelves:
        source = shelves.sources.get(summary.files[0].source)
    assert source.text_quality.startswith("Recognised by machine")


def test_a_refusal_is_told_in_the_officers_language(workspace, tmp_path):
    path = tmp_path / "a.pdf"
    path.write_bytes(b"%PDF-1.4 damaged")
    set_language("fr")
    try:
        (told,) = import_paths(workspace, (path,)).value.files
    finally:
        set_language("en")

    assert told.sentence.startswith("a.pdf est endommagé")


@pytest.mark.skipif(os.name == "nt", reason="links and pipes need rights there")
def test_what_is_no_file_in_a_folder_costs_a_sentence_each(workspace, tmp_path):
    folder = tmp_path / "papers"
    inner = folder / "named like a file.pdf"
    inner.mkdir(parents=True)
    (inner / "a.txt").write_text(TEXT)
    (inner / "up").symlink_to(folder)
    (folder / "circle.txt").symlink_to(folder / "circle.txt")
    (folder / "device.txt").symlink_to("/dev/zero")
    os.mkfifo(folder / "pipe.pdf")

    outcome = import_paths(workspace, (folder,))

    assert states(outcome) == [
        ("circle.txt", ImportState.REFUSED),
        ("device.txt", ImportState.REFUSED),
        ("pipe.pdf", ImportState.REFUSED),
        ("a.txt", ImportState.ADDED),
    ]
    assert all(file.sentence.endswith(".") for file in outcome.value.files)
    assert counted(workspace) == 1


def test_a_file_that_vanishes_on_the_way_costs_a_sentence(workspace, tmp_path):
    paths = tuple(tmp_path / f"{number}.html" for number in range(8))
    for path in paths:
        path.write_text(f"<p>{TEXT} {path.name}</p>")

    def take_away(done, _total, _words):
        if done == 1:
            paths[-1].unlink(missing_ok=True)

    outcome = import_paths(workspace, paths, take_away)

    assert [state for _name, state in states(outcome)].count(ImportState.ADDED) == 7
    assert outcome.value.files[-1].sentence == "7.html is not there."


def test_long_work_is_stopped_while_a_file_is_being_read(workspace, tmp_path):
    path = tmp_path / "a.html"
    path.write_bytes(b"<p>" + b"a" * 20_000_000)
    asked = []

    def progress(done, total, words):
        asked.append(words)
        if len(asked) > 2:
            raise Stopped

    begun = monotonic()
    summary = import_paths(workspace, (path,), progress).value

    assert summary.stopped
    assert [file.state for file in summary.files] == [ImportState.LEFT]
    assert monotonic() - begun < SECONDS / 2


@pytest.mark.skipif(os.name == "nt", reason="the system limits no file's size")
def test_a_full_disk_is_told_and_leaves_the_workspace_as_it_was(tmp_path):
    import resource

    workspace = tmp_path / "w.briefing"
    small, large = tmp_path / "small.txt", tmp_path / "large.txt"
    small.write_text(TEXT)
    lines = (f"The river rose for {os.urandom(30).hex()} days.\n\n" for _number in range(12_000))
    large.write_text("".join(lines))

    def call(*words, **given):
        command = [sys.executable, "-m", "briefing_app", "--workspace", str(workspace), *words]
        home = {**os.environ, "HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path)}
        return run_program(command, cwd=ROOT, env=home, **given)

    def fill_disk():
        size = workspace.stat().st_size + 200_000
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))

    assert call("import", str(small)).returncode == 0
    before = call("sources", "--json").stdout
    refused = call("import", str(large), preexec_fn=fill_disk)

    assert refused.returncode != 0
    assert len(refused.stderr.strip().splitlines()) == 1
    assert call("sources", "--json").stdout == before


@pytest.mark.skipif(not ODD.is_dir(), reason="the odd files are not here")
def test_every_odd_file_ends_in_text_or_in_one_sentence(workspace):
    times = [monotonic()]
    outcome = import_paths(workspace, (ODD,), lambda *_told: times.append(monotonic()))
    files = outcome.value.files

    assert len(files) >= 112
    assert all(file.sentence and "\n" not in file.sentence for file in files)
    assert all(file.sentence.endswith(".") for file in files)
    added = [file for file in files if file.state is ImportState.ADDED]
    assert len(added) == len(outcome.changes.sources) == counted(workspace)
    assert len(added) >= 60
    assert max(after - before for before, after in pairwise(times)) < SECONDS


def test_a_name_that_is_no_text_keeps_no_file_out(workspace, tmp_path):
    folder = tmp_path / "papers"
    folder.mkdir()
    try:
        (folder / os.fsdecode(b"caf\xe9.txt")).write_text(TEXT)
    except OSError:
        pytest.skip("this system takes no such names")
    (folder / "plain.txt").write_text(f"{TEXT} Now they are.")

    outcome = import_paths(workspace, (folder,))

    assert outcome.value.count(ImportState.ADDED) == 2
    with workspace.reading() as shelves:
        assert [source.title for source in shelves.sources.everything()] == ["caf\ufffd", "plain"]
