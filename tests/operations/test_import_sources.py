"""Files and folders come into a real workspace."""

import os
from hashlib import sha256
from pathlib import Path

import pytest

from briefing_app.domain.errors import Stopped, WorkspaceFault
from briefing_app.domain.evidence import Evidence, EvidenceKind
from briefing_app.domain.excerpt import Excerpt
from briefing_app.domain.ids import EditionId, EvidenceId, SourceId, new_id
from briefing_app.domain.quotation import Seal, seal_of
from briefing_app.domain.source import Edition, Source
from briefing_app.operations.import_sources import ImportState, import_paths
from briefing_app.storage.workspace import open_workspace

TEXT = "The river rose for three days in the spring, and the towns along it were not ready for it."
DOCUMENTS = Path(__file__).parents[2] / "../shared/documents"


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "papers"
    folder.mkdir()
    return folder


def write(folder, name, words=f"Rivers\n\nBy: Ann Lee\n\n{TEXT}\n"):
    path = folder / name
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(words.encode())
    return path


def states(outcome):
    return [(file.path.name, file.state) for file in outcome.value.files]


def test_a_file_becomes_a_source_with_passages_and_its_own_bytes(workspace, folder):
    path = write(folder, "rivers.txt")

    outcome = import_paths(workspace, (path,))

    (told,) = outcome.value.files
    assert told.state is ImportState.ADDED
    assert told.sentence == "Rivers was added with 3 paragraphs."
    assert outcome.changes.sources == {told.source}
    with workspace.reading() as shelves:
        source = shelves.sources.get(told.source)
        edition = source.newest
        assert (source.title, source.author) == ("Rivers", "Ann Lee")
        assert source.guessed == {"title", "author", "kind", "language"}
        assert edition.file_hash == sha256(path.read_bytes()).hexdigest()
        assert shelves.sources.text(edition.id) == path.read_text()
        assert shelves.sources.original(edition.id) == ("rivers.txt", path.read_bytes())
        assert [p.number for p in shelves.sources.passages(edition.id)] == [1, 2, 3]


def test_a_folder_is_walked_in_order_and_hidden_files_are_left(workspace, folder):
    for name in ("b.txt", "a.txt", "inner/c.txt", ".hidden.txt", "~$a.txt", "Thumbs.db"):
        write(folder, name, f"{name}\n\n{TEXT}")
    write(folder, ".git/d.txt")

    assert states(import_paths(workspace, (folder,))) == [
        ("a.txt", ImportState.ADDED),
        ("b.txt", ImportState.ADDED),
        ("c.txt", ImportState.ADDED),
    ]


def test_a_file_named_twice_comes_in_once(workspace, folder):
    path = write(folder, "a.txt")

    assert len(import_paths(workspace, (path, folder, path)).value.files) == 1


def test_the_same_bytes_are_the_same_source_whatever_the_name(workspace, folder):
    (first,) = import_paths(workspace, (write(folder, "a.txt"),)).value.files

    outcome = import_paths(workspace, (write(folder, "copy.txt"),))

    (told,) = outcome.value.files
    assert (told.state, told.source) == (ImportState.SAME, first.source)
    assert told.sentence == "Rivers is in the library already."
    assert not outcome.changes


def test_one_refused_file_harms_no_other(workspace, folder):
    write(folder, "a.txt")
    write(folder, "b.txt", "")
    write(folder, "c.pdf", "%PDF-1.7")
    write(folder, "d.txt", f"Roads\n\n{TEXT}")

    outcome = import_paths(workspace, (folder, folder / "gone.txt"))

    assert [state for _name, state in states(outcome)] == [
        ImportState.ADDED,
        ImportState.REFUSED,
        ImportState.REFUSED,
        ImportState.ADDED,
        ImportState.REFUSED,
    ]
    assert outcome.value.count(ImportState.REFUSED) == 3
    assert [f.sentence for f in outcome.value.files if f.state is ImportState.REFUSED][::2] == [
        "b.txt is empty.",
        "gone.txt is not there.",
    ]


def entry(path, words, start):
    """A catalogue entry for the file with one piece of evidence whose words are to come."""
    content = path.read_bytes()
    edition = Edition(
        EditionId(new_id()), 1, path.name, sha256(content).hexdigest(), len(content), False
    )
    source = Source(SourceId(new_id()), "Rivers", editions=(edition,))
    excerpt = Excerpt(source.id, edition.id, start, start + len(words), seal_of(words))
    claim = Evidence(EvidenceId(new_id()), "It rose", EvidenceKind.FACT, excerpt)
    return source, claim


def test_an_entry_gets_its_words_and_its_pinpoints_prove_themselves(workspace, folder):
    path = write(folder, "rivers.txt")
    start = path.read_text().index("three days")
    source, claim = entry(path, "three days", start)
    _source, wrong = entry(path, "four nights", start)
    with workspace.writing() as shelves:
        shelves.sources.add_entries((source,))
        lost = Excerpt(source.id, source.editions[0].id, 0, 5, wrong.excerpt.seal)
        other = Evidence(EvidenceId(new_id()), "It fell", EvidenceKind.FACT, lost)
        shelves.evidence.add(claim, other)

    outcome = import_paths(workspace, (path,))

    (told,) = outcome.value.files
    assert (told.state, told.bound, told.lost) == (ImportState.WORDS_ADDED, 1, 1)
    assert told.sentence == (
        "Rivers now has its words; 1 place was found and proved. 1 place did not fit and says so."
    )
    assert outcome.changes.sources == {source.id}
    assert outcome.changes.evidence == {claim.id, other.id}
    with workspace.reading() as shelves:
        bound = shelves.evidence.get(claim.id).excerpt
        assert (bound.words, bound.standing, bound.paragraph) == ("three days", Seal.EXACT, 3)
        assert shelves.sources.get(source.id).title == "Rivers"


def test_stopping_keeps_what_is_in_and_tells_of_it(workspace, folder):
    for name in ("a.txt", "b.txt", "c.txt"):
        write(folder, name, f"{name}\n\n{TEXT}")
    seen = []

    def progress(done, total, words):
        seen.append((done, total, words))
        if done == 2:
            raise Stopped

    outcome = import_paths(workspace, (folder,), progress)

    assert outcome.value.stopped
    assert states(outcome) == [
        ("a.txt", ImportState.ADDED),
        ("b.txt", ImportState.ADDED),
        ("c.txt", ImportState.LEFT),
    ]
    assert len(outcome.changes.sources) == 2
    assert seen == [(0, 3, "a.txt"), (1, 3, "b.txt"), (2, 3, "c.txt")]


def test_what_stopping_left_can_be_gone_on_with(workspace, folder):
    for name in ("a.txt", "b.txt"):
        write(folder, name, f"{name}\n\n{TEXT}")

    def progress(done, total, words):
        if done == 1:
            raise Stopped

    stopped = import_paths(workspace, (folder,), progress).value
    rest = import_paths(workspace, tuple(file.again for file in stopped.left)).value

    assert [(file.path.name, file.state) for file in stopped.followed_by(rest).files] == [
        ("a.txt", ImportState.ADDED), ("b.txt", ImportState.ADDED)
    ]  # fmt: skip


def test_progress_ends_with_everything_done(workspace, folder):
    write(folder, "a.txt")
    seen = []

    import_paths(workspace, (folder,), lambda *told: seen.append(told))

    assert seen == [(0, 1, "a.txt"), (1, 1, "")]


def test_stopping_after_the_last_file_changes_nothing(workspace, folder):
    write(folder, "a.txt")

    def progress(done, total, words):
        if done == total:
            raise Stopped

    assert not import_paths(workspace, (folder,), progress).value.stopped


def test_a_workspace_that_only_reads_takes_nothing_in(workspace, folder):
    reading = open_workspace(workspace.path, read_only=True)
    try:
        with pytest.raises(WorkspaceFault):
            import_paths(reading, (write(folder, "a.txt"),))
    finally:
        reading.close()


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="an administrator may look everywhere"
)
def test_a_path_behind_a_locked_folder_is_refused(workspace, folder):
    path = write(folder, "inner/a.txt")
    path.parent.chmod(0)
    try:
        assert states(import_paths(workspace, (path,))) == [("a.txt", ImportState.REFUSED)]
    finally:
        path.parent.chmod(0o700)


@pytest.mark.skipif(not DOCUMENTS.is_dir(), reason="the documents are not here")
def test_the_five_documents_come_in_once(workspace):
    first = import_paths(workspace, (DOCUMENTS,)).value
    second = import_paths(workspace, (DOCUMENTS,)).value

    assert [file.state for file in first.files] == [ImportState.ADDED] * 5
    assert [file.state for file in second.files] == [ImportState.SAME] * 5


def test_a_fault_of_the_workspace_midway_keeps_and_tells_what_came_before(workspace, folder):
    write(folder, "a.txt")
    write(folder, "b.txt", f"Roads\n\n{TEXT}")
    write(folder, "c.txt", f"Bridges\n\n{TEXT}")

    def progress(done, total, words):
        if words == "b.txt":
            raise WorkspaceFault("The disk is full.")

    outcome = import_paths(workspace, (folder,), progress)

    assert states(outcome) == [
        ("a.txt", ImportState.ADDED),
        ("b.txt", ImportState.REFUSED),
        ("c.txt", ImportState.LEFT),
    ]
    assert outcome.value.refused[0].sentence == "The disk is full."
    assert outcome.value.stopped
    assert len(outcome.changes.sources) == 1
